import type { TimeExpression } from '../../time/time-expression.ts'
import type { Evidence, Row } from '../row.ts'
import { RowIds } from '../row-id.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'

/** A time that a document tells. Its evidence is the words that tell it. */
export interface ToldTime extends Row, Omit<TimeExpression, 'span'> {
  readonly speaker?: string
  /** Index of the turn in the document. */
  readonly turn?: number
  /** The day of speaking, from which it was resolved. */
  readonly date?: string
}

/**
 * The time expressions of a document, in order; see `findTimes`.
 *
 * What a press report quotes is seen from the day on which it was said: "today" in Monday's speech is
 * Monday, whenever the report was written.
 */
export function timesOf({ document, passages }: SpokenText): ToldTime[] {
  const ids = new RowIds('times', document.id)
  const found = new Map<number, { readonly passage: Passage; readonly time: TimeExpression }>()
  // Quotations stand behind the words that they are part of, and take their place.
  for (const passage of passages)
    for (const time of passage.times)
      found.set(passage.original(time.span).start, { passage, time })
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, { passage, time }]): ToldTime => {
      const { span, ...told } = time
      const { speaker, turn, day } = passage.voice
      const evidence: Evidence = passage.evidence(span)
      return {
        id: ids.give(evidence.text),
        evidence: [evidence],
        ...told,
        ...(speaker === undefined ? {} : { speaker: speaker.name }),
        ...(turn === undefined ? {} : { turn }),
        ...(day === undefined ? {} : { date: day.value }),
      }
    })
}
