import type { Tree } from '../../article/reported/tree.ts'
import type { Span } from '../../text/span.ts'
import type { TextSpan } from '../row.ts'
import { RowIds } from '../row-id.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'
import type { Act, Force } from './act.ts'
import type { Commitment } from './commitment.ts'
import { governedAct } from './governed-act.ts'
import { idiomAct } from './idiom-act.ts'
import { mayCommit, mayReport } from './may-commit.ts'
import { modalAct } from './modal-act.ts'
import { ownStates } from './own-states.ts'
import { type FoundCommitment, readAct } from './read-act.ts'
import type { OwnStates } from './side.ts'

/** The commitments of one document, in the order in which they are spoken. */
export function commitmentsOf({ document, passages }: SpokenText): Commitment[] {
  const ids = new RowIds('commitments', document.id)
  const rows: Commitment[] = []
  for (const passage of passages) {
    if (passage.voice.level === undefined) continue
    const said = new Set<string>()
    const own = ownStates(passage)
    for (const sentence of passage.sentences) {
      if (!mayCommit(sentence.lower)) continue
      if (passage.voice.role === 'press' && !mayReport(sentence.lower)) continue
      for (const found of commitmentsIn(passage, sentence, own)) {
        const words = wordsOf(sentence.tree, found.act)
        if (said.has(words)) continue
        said.add(words)
        rows.push(rowOf(passage, sentence, found, ids))
      }
    }
  }
  return rows
}

function wordsOf({ lower }: Tree, { action }: Act): string {
  return lower.slice(action.start, action.end).join(' ')
}

/** The commitments of a sentence, in order. */
function commitmentsIn(
  passage: Passage,
  sentence: SpokenSentence,
  own: OwnStates,
): FoundCommitment[] {
  const { tree } = sentence
  const acts: Act[] = []
  for (let k = 0; k < tree.length; k++) {
    const act = modalAct(tree, k) ?? governedAct(tree, k) ?? idiomAct(tree, k)
    if (act === undefined) continue
    // "Will urge them to leave", "need to commit to it": one act inside of the other.
    const outer = acts.findIndex(({ verb }) => verb === act.governor)
    if (outer >= 0) {
      if (!REPLACES_WILL.has(act.force)) continue
      acts.splice(outer, 1)
    }
    if (acts.some(({ verb }) => verb === act.verb)) continue
    acts.push(act)
  }
  return acts.flatMap((act) => readAct(passage, sentence, act, own) ?? [])
}

/** What tells more than the "will" around it: "will urge", "will be ready to", "will have to". */
const REPLACES_WILL: ReadonlySet<Force> = new Set(['directive', 'readiness', 'obligation'])

function rowOf(
  passage: Passage,
  sentence: SpokenSentence,
  { act, type, level, condition, deadline, isPossible, strength, target }: FoundCommitment,
  ids: RowIds,
): Commitment {
  const { document, voice } = passage
  const { tree } = sentence
  const textSpan = (span: Span): TextSpan => {
    const { start, end } = passage.original(span)
    return { start, end, text: document.text.slice(start, end) }
  }
  const evidence = textSpan(sentence)
  const action = textSpan(tree.span(act.action))
  return {
    id: ids.give(evidence.text, action.text),
    ...(isPossible ? { possible: true as const } : {}),
    evidence: [{ document: document.id, ...evidence }],
    type,
    ...(voice.speaker === undefined ? {} : { speaker: voice.speaker.name }),
    ...(target.length === 0 ? {} : { target }),
    level,
    ...(condition === undefined
      ? {}
      : { condition: { span: textSpan(condition.span), kind: condition.kind } }),
    action: { span: action },
    modality: { span: textSpan(tree.span(act.cue)), category: act.force },
    strength,
    polarity: act.isNegative ? 'negative' : 'positive',
    ...(deadline === undefined
      ? {}
      : {
          deadline: {
            span: textSpan(deadline.span),
            timex: deadline.time.value,
            ...(deadline.time.from === undefined ? {} : { from: deadline.time.from }),
            ...(deadline.time.to === undefined ? {} : { to: deadline.time.to }),
          },
        }),
    status: 'open',
    ...(voice.turn === undefined ? {} : { turn: voice.turn }),
    ...(voice.day === undefined ? {} : { date: voice.day.value }),
  }
}
