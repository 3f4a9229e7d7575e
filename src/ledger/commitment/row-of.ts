import type { Span } from '../../text/span.ts'
import type { Evidence, TextSpan } from '../row.ts'
import type { RowIds } from '../row-id.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage } from '../spoken-text.ts'
import { isRefraining } from './act.ts'
import { bearersOf } from './bearer.ts'
import { codeCommitment } from './code-commitment.ts'
import type { Commitment } from './commitment.ts'
import { hearersOf } from './hearer.ts'
import type { Context, FoundCommitment } from './read-act.ts'
import { targetOf } from './target.ts'

/** The row of an act that binds, its spans in the text of the document. */
export function rowOf(
  { passage, parties, own }: Pick<Context, 'passage' | 'parties' | 'own'>,
  sentence: SpokenSentence,
  found: FoundCommitment,
  ids: RowIds,
): Commitment {
  const { act, type, level, condition, deadline, strength, side } = found
  const { voice } = passage
  const { tree } = sentence
  const evidence = evidenceOf(passage, sentence, found)
  const action = textSpan(passage, tree.span(act.action))
  const conditionText = condition?.passage.text.slice(condition.span.start, condition.span.end)
  return {
    id: ids.give(...evidence.map(({ text }) => text), action.text),
    ...(found.isPossible ? { possible: true as const } : {}),
    evidence,
    type,
    ...(voice.speaker === undefined ? {} : { speaker: voice.speaker.name }),
    ...listed('onBehalfOf', bearersOf(passage, tree, act, side, type)),
    ...listed('target', targetOf(tree, act, type, conditionText, own)),
    ...listed('hearer', hearersOf(parties, passage, tree)),
    level,
    ...(condition === undefined
      ? {}
      : { condition: { span: textSpan(condition.passage, condition.span), kind: condition.kind } }),
    action: { span: action },
    modality: { span: textSpan(passage, tree.span(act.cue)), category: act.force },
    strength,
    polarity: isRefraining(tree.lower, act) ? 'negative' : 'positive',
    ...(deadline === undefined
      ? {}
      : {
          deadline: {
            span: textSpan(passage, deadline.span),
            timex: deadline.time.value,
            ...(deadline.time.from === undefined ? {} : { from: deadline.time.from }),
            ...(deadline.time.to === undefined ? {} : { to: deadline.time.to }),
          },
        }),
    ...codeCommitment(tree.lower, act, type, condition !== undefined),
    status: 'open',
    ...(voice.turn === undefined ? {} : { turn: voice.turn }),
    ...(voice.day === undefined ? {} : { date: voice.day.value }),
  }
}

/** The sentence of the act, and the one that states its condition, in the order of the document. */
function evidenceOf(
  passage: Passage,
  sentence: SpokenSentence,
  { condition }: FoundCommitment,
): [Evidence, ...Evidence[]] {
  const own = passage.evidence(sentence)
  const other = condition?.sentence
  return condition === undefined || other === undefined
    ? [own]
    : [condition.passage.evidence(other), own]
}

function textSpan(passage: Passage, span: Span): TextSpan {
  const { start, end } = passage.original(span)
  return { start, end, text: passage.document.text.slice(start, end) }
}

function listed<Key extends string>(
  key: Key,
  names: readonly string[],
): { readonly [K in Key]?: readonly string[] } {
  return names.length === 0 ? {} : ({ [key]: names } as { readonly [K in Key]?: readonly string[] })
}
