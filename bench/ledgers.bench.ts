// The ledgers on annotated transcripts: what is found, and how much of that is right.
//
//   node bench/ledgers.bench.ts [--half first|second] [--only commitments] [--errors]
//
// Rules are made looking at the first half only, so --errors prints the errors of no other.

import { parseArgs } from 'node:util'
import { type SpokenText, spokenText } from '../src/ledger/spoken-text.ts'
import { type Annotated, type LedgerGold, readLedgerGold } from './support/ledger-gold.ts'
import { Goals, report } from './support/measure.ts'
import {
  emptyScore,
  type Found,
  type Miss,
  scoreCommitments,
  scoreEvents,
  scoreFigures,
  scoreQuestions,
} from './support/score-ledgers.ts'
import { needSharedFolder } from './support/shared.ts'

/** What finds the rows of a ledger in one document, and adds up how right they are. */
type Scorer = (gold: LedgerGold, spoken: SpokenText, score: Found) => void

/** Each is loaded when it is asked for, so that one can be measured while another is being rebuilt. */
const LEDGERS: Readonly<Record<string, () => Promise<Scorer>>> = {
  async commitments() {
    const { commitmentsOf } = await import('../src/ledger/commitment/commitments-of.ts')
    return (gold, spoken, score) => scoreCommitments(gold, commitmentsOf(spoken), score)
  },
  async questions() {
    const { questionsOf } = await import('../src/ledger/question/questions-of.ts')
    return (gold, spoken, score) => scoreQuestions(gold, questionsOf(spoken), score)
  },
  async events() {
    const { eventMentionsOf } = await import('../src/ledger/event/event-mentions-of.ts')
    const { mergeEvents } = await import('../src/ledger/event/merge-events.ts')
    return (gold, spoken, score) => scoreEvents(gold, mergeEvents(eventMentionsOf(spoken)), score)
  },
  async figures() {
    const { figuresOf } = await import('../src/ledger/figure/figures-of.ts')
    return (gold, spoken, score) => scoreFigures(gold, figuresOf(spoken), score)
  },
}

/** What the ledgers are to reach on the half that nobody looked at. */
const GOALS: Readonly<
  Record<string, { readonly f1: number; readonly told: Readonly<Record<string, number>> }>
> = {
  commitments: { f1: 0.75, told: { type: 0.8, condition: 0.8 } },
  questions: { f1: 0.85, told: { asker: 0.9, status: 0.7 } },
  events: { f1: 0.75, told: {} },
  figures: { f1: 0.9, told: { value: 0.95 } },
}

const { values: options } = parseArgs({
  options: {
    half: { type: 'string', default: 'first' },
    only: { type: 'string' },
    errors: { type: 'boolean', default: false },
  },
})
const { half, only, errors } = options
if (half !== 'first' && half !== 'second')
  throw new RangeError(`--half ${half} is neither first nor second`)
const goals = new Goals()
const names = only === undefined ? Object.keys(LEDGERS) : [only]
const annotated = readLedgerGold(half, needSharedFolder())
for (const name of names) {
  const load = LEDGERS[name]
  if (load === undefined)
    throw new RangeError(`--only ${name} is none of ${Object.keys(LEDGERS).join(', ')}`)
  measure(name, await load())
}
goals.end()

function measure(name: string, scorer: Scorer): void {
  const total = emptyScore()
  console.log(`\n${name}, ${half} half`)
  for (const { gold, parsed } of annotated) {
    const before = {
      missed: total.missed.length,
      wrong: total.wrong.length,
      differs: total.differs.length,
    }
    scorer(gold, spokenText(parsed.document, parsed.quotations), total)
    if (!errors || half === 'second') continue
    console.log(`\n  ${gold.name}`)
    list('missed', total.missed.slice(before.missed), parsed)
    list('wrong', total.wrong.slice(before.wrong), parsed)
    list('differs', total.differs.slice(before.differs), parsed)
  }
  const { asked, given, right, told } = total
  const [precision, recall] = [right / (given || 1), right / asked]
  report('precision', `${shown(precision)} (${right} of ${given})`)
  report('recall', `${shown(recall)} (${right} of ${asked})`)
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  const goal = half === 'second' ? GOALS[name] : undefined
  if (goal === undefined) report('F1', shown(f1))
  else {
    goals.atLeast(`${name}, F1`, Number(f1.toFixed(3)), goal.f1)
    goals.atLeast(`${name}, precision above recall`, Number((precision - recall).toFixed(3)), 0)
  }
  for (const [what, tally] of told) {
    const share = tally.right / tally.asked
    const least = goal?.told[what]
    if (least === undefined)
      report(`  ${what} right`, `${shown(share)} (${tally.right} of ${tally.asked})`)
    else goals.atLeast(`${name}, ${what} right of ${tally.asked}`, Number(share.toFixed(3)), least)
  }
}

function list(kind: string, misses: readonly Miss[], { document }: Annotated['parsed']): void {
  for (const { place, what } of misses) {
    const words = document.text.slice(...place).replace(/\s+/g, ' ')
    console.log(`    ${kind} ${place[0]} [${what}] ${words.slice(0, 240)}`)
  }
}

function shown(share: number): string {
  return share.toFixed(3)
}
