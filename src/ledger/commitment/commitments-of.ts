import { RowIds } from '../row-id.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'
import { actsIn } from './acts-in.ts'
import type { Commitment } from './commitment.ts'
import { CommitmentWeigher } from './commitment-weigher.ts'
import { partiesOf } from './hearer.ts'
import { mayCommit, mayReport } from './may-commit.ts'
import { ownStates } from './own-states.ts'
import { type Context, type FoundCommitment, readAct } from './read-act.ts'
import { isOfQuotation, ReportSentences } from './report-sentences.ts'
import { rowOf } from './row-of.ts'
import { SaidBefore } from './said-before.ts'

/**
 * The commitments of one document, in the order in which they are spoken.
 *
 * Only sentences whose words leave an act possible are parsed. What is said again in the same answer
 * makes no second row.
 */
export function commitmentsOf(spoken: SpokenText): Commitment[] {
  weigher ??= new CommitmentWeigher()
  return commitmentsBy(spoken, weigher)
}

/** Made when it is first needed, because its models are long. */
let weigher: CommitmentWeigher | undefined

/** The commitments of a document as a weigher of its own finds them: one that has not seen it. */
export function commitmentsBy(spoken: SpokenText, weigher: CommitmentWeigher): Commitment[] {
  const ids = new RowIds('commitments', spoken.document.id)
  const said = new SaidBefore()
  const rows: Commitment[] = []
  let last: Passage | undefined
  for (const { context, sentence } of sentencesToWeigh(spoken)) {
    const { passage } = context
    const { role, quotation } = passage.voice
    const isAsked = role === 'press'
    const isReply = isAsked || quotation !== undefined || context.question !== undefined
    const isOther = passage.voice.speaker?.name !== last?.voice.speaker?.name
    if (passage !== last && (isReply || isOther)) said.clear()
    last = passage
    for (const found of isAsked ? reported(context, sentence) : weigher.weigh(context, sentence)) {
      if (!isOfQuotation(passage, sentence, found.act)) continue
      if (said.repeats(sentence.tree, found)) continue
      rows.push(rowOf(context, sentence, found, ids))
    }
  }
  return rows
}

/** A sentence whose words leave an act possible, with what is known of it beside them. */
export interface SentenceToWeigh {
  readonly context: Context
  readonly sentence: SpokenSentence
}

/** The sentences of a document whose words leave an act possible, parsed. */
export function sentencesToWeigh(spoken: SpokenText): SentenceToWeigh[] {
  const parties = partiesOf(spoken)
  const found: SentenceToWeigh[] = []
  let question: Passage | undefined
  const writer = spoken.passages.find(({ voice }) => voice.level === undefined)
  const report = writer === undefined ? undefined : new ReportSentences(writer)
  for (const quoted of spoken.passages) {
    const { role, level } = quoted.voice
    // Who moderates only runs the event.
    if (level === undefined || role === 'moderator') continue
    const passage = report?.around(quoted) ?? quoted
    const isAsked = role === 'press'
    const own = ownStates(passage)
    for (const [at, sentence] of passage.sentences.entries()) {
      if (!mayCommit(sentence.lower) || (isAsked && !mayReport(sentence.lower))) continue
      const before = passage.sentences[at - 1]
      found.push({ context: { passage, question, own, parties, before }, sentence })
    }
    question = isAsked ? passage : undefined
  }
  // One right after the other, because the tables of the parser then stay in the cache of the processor.
  for (const { sentence } of found) sentence.tree
  return found
}

/** What a question says that others promised; nothing else of it binds anybody. */
function reported(context: Context, sentence: SpokenSentence): FoundCommitment[] {
  const found: FoundCommitment[] = []
  for (const act of actsIn(sentence.tree)) {
    const last = found.at(-1)?.act
    // "Ensure that they will": a part of the act that was found, and none of its own.
    if (last !== undefined && act.cue.start > last.verb && act.verb < last.action.end) continue
    const read = readAct(context, sentence, act)
    if (read !== undefined) found.push(read)
  }
  return found
}
