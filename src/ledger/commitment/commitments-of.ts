import { RowIds } from '../row-id.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'
import type { Act } from './act.ts'
import { actsIn } from './acts-in.ts'
import type { Commitment } from './commitment.ts'
import { partiesOf } from './hearer.ts'
import { mayCommit, mayReport } from './may-commit.ts'
import { ownStates } from './own-states.ts'
import { type Context, readAct } from './read-act.ts'
import { rowOf } from './row-of.ts'
import { SaidBefore } from './said-before.ts'

/**
 * The commitments of one document, in the order in which they are spoken.
 *
 * Only sentences whose words leave an act possible are parsed. What is said again in the same answer
 * makes no second row.
 */
export function commitmentsOf(spoken: SpokenText): Commitment[] {
  const { document, passages } = spoken
  const ids = new RowIds('commitments', document.id)
  const parties = partiesOf(spoken)
  const said = new SaidBefore()
  const rows: Commitment[] = []
  let question: Passage | undefined
  for (const passage of passages) {
    const { role, level, quotation } = passage.voice
    if (level === undefined) continue
    if (role === 'press' || quotation !== undefined) said.clear()
    rows.push(...commitmentsIn({ passage, question, own: ownStates(passage), parties }, said, ids))
    question = role === 'press' ? passage : undefined
  }
  return rows
}

function commitmentsIn(
  context: Omit<Context, 'before'>,
  said: SaidBefore,
  ids: RowIds,
): Commitment[] {
  const { passage } = context
  const rows: Commitment[] = []
  for (const [at, sentence] of passage.sentences.entries()) {
    if (!mayCommit(sentence.lower)) continue
    if (passage.voice.role === 'press' && !mayReport(sentence.lower)) continue
    const { tree } = sentence
    let last: Act | undefined
    for (const act of actsIn(tree)) {
      // "Ensure that they will": a part of the act that was found, and none of its own.
      if (last !== undefined && isPartOf(act, last)) continue
      const found = readAct({ ...context, before: passage.sentences[at - 1] }, sentence, act)
      if (found === undefined || said.repeats(tree, act)) continue
      last = act
      rows.push(rowOf(context, sentence, found, ids))
    }
  }
  return rows
}

function isPartOf(act: Act, outer: Act): boolean {
  return act.cue.start > outer.verb && act.verb < outer.action.end
}
