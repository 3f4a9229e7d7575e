import type { Span } from '../../text/span.ts'
import type { Evidence, TextSpan } from '../row.ts'
import { RowIds } from '../row-id.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'
import type { Figure } from './figure.ts'
import type { FigureMention } from './figure-mention.ts'
import { findFigures } from './find-figures.ts'

/** The figures of a document in the order in which they stand there. */
export function figuresOf({ document, passages }: SpokenText): Figure[] {
  const ids = new RowIds('figures', document.id)
  return passages.flatMap((passage) =>
    findFigures(passage.text).map((mention) => rowOf(passage, mention, ids)),
  )
}

function rowOf(passage: Passage, mention: FigureMention, ids: RowIds): Figure {
  const { speaker, level, turn, day } = passage.voice
  const { counted, number, value, min, max, relation, unit, per, dimension } = mention
  const sentence = passage.sentences.find(({ end }) => end >= number.end) ?? number
  const evidence: Evidence = { document: passage.document.id, ...textSpan(passage, sentence) }
  return {
    id: ids.give(evidence.text, passage.text.slice(number.start, number.end)),
    evidence: [evidence],
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    relation,
    ...(unit === undefined ? {} : { unit }),
    ...(per === undefined ? {} : { per }),
    dimension,
    ...(counted === undefined ? {} : { subject: textSpan(passage, counted) }),
    modality: 'asserted',
    ...(speaker === undefined ? {} : { speaker: speaker.name }),
    ...(level === undefined ? {} : { level }),
    number: textSpan(passage, number),
    ...(turn === undefined ? {} : { turn }),
    ...(day === undefined ? {} : { day: day.value }),
  }
}

function textSpan(passage: Passage, span: Span): TextSpan {
  const { start, end } = passage.original(span)
  return { start, end, text: passage.document.text.slice(start, end) }
}
