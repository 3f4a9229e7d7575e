import type { Tree } from '../../article/reported/tree.ts'
import { RowIds } from '../row-id.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
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
  const trees = treesOf(passages)
  const rows: Commitment[] = []
  let question: Passage | undefined
  for (const passage of passages) {
    const { role, level, quotation } = passage.voice
    if (level === undefined) continue
    if (role === 'press' || quotation !== undefined) said.clear()
    const context = { passage, question, own: ownStates(passage), parties }
    rows.push(...commitmentsIn(context, trees, said, ids))
    question = role === 'press' ? passage : undefined
  }
  return rows
}

/**
 * The trees of all sentences whose words leave an act possible. They are made one right after the other,
 * because the tables of the parser then stay in the cache of the processor.
 */
function treesOf(passages: readonly Passage[]): ReadonlyMap<SpokenSentence, Tree> {
  const trees = new Map<SpokenSentence, Tree>()
  for (const { voice, sentences } of passages) {
    if (voice.level === undefined) continue
    for (const sentence of sentences) {
      if (!mayCommit(sentence.lower)) continue
      if (voice.role === 'press' && !mayReport(sentence.lower)) continue
      trees.set(sentence, sentence.tree)
    }
  }
  return trees
}

function commitmentsIn(
  context: Omit<Context, 'before'>,
  trees: ReadonlyMap<SpokenSentence, Tree>,
  said: SaidBefore,
  ids: RowIds,
): Commitment[] {
  const { passage } = context
  const rows: Commitment[] = []
  for (const [at, sentence] of passage.sentences.entries()) {
    const tree = trees.get(sentence)
    if (tree === undefined) continue
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
