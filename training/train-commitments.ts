// Learn from the annotated transcripts which clauses bind, and as what.
//
//   VERBALE_SHARED=FOLDER node training/train-commitments.ts [--only-score] [--errors]
//
// Prints how good the ledger is on transcripts that its models have not seen, and writes
// src/ledger/commitment/commitment-model.ts. The same transcripts give the same file.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Annotated, type LedgerGold, readLedgerGold } from '../bench/support/ledger-gold.ts'
import { emptyScore, type Found, scoreCommitments } from '../bench/support/score-ledgers.ts'
import { needSharedFolder } from '../bench/support/shared.ts'
import { candidatesIn } from '../src/ledger/commitment/candidate.ts'
import {
  clauseFeatures,
  dependentFeatures,
  kindFeatures,
} from '../src/ledger/commitment/candidate-features.ts'
import { COMMITMENT_TYPES } from '../src/ledger/commitment/commitment.ts'
import {
  type CommitmentModels,
  CommitmentWeigher,
} from '../src/ledger/commitment/commitment-weigher.ts'
import { commitmentsBy, sentencesToWeigh } from '../src/ledger/commitment/commitments-of.ts'
import { type SpokenText, spokenText } from '../src/ledger/spoken-text.ts'
import type { Span } from '../src/text/span.ts'
import { type Case, trainLogistic } from './logistic.ts'

/** Transcripts that the rules were made on: how good the rules are on them says nothing. */
const OF_RULES: ReadonlySet<string> = new Set(
  (
    '1607 1662 1957-01-05-eisenhower-doctrine 1965-02-04-press-conference 1967-02-02-press-conference ' +
    '1967-08-18-press-conference 1998-03-23-remarks-people-ghana 2019-01-19-remarks-about-us-southern-bor ' +
    '2021-08-26-remarks-by-vice-president-har 2021-11-16-remarks-by-president-biden-on ' +
    '2022-02-07-remarks-by-president-biden-an 2022-03-26-remarks-by-president-biden-on ' +
    '2022-03-29-remarks-by-president-biden-an are-37-1982 blz-49-1994 department-press-briefing-july-19-2021 ' +
    'department-press-briefing-june-2-2021 department-press-briefing-june-4-2021 fsm-53-1998 ' +
    'joint-communique-by-ministers-of-the-glo joint-statement-on-the-u-s-iraq-strategi mli-45-1990 pse-55-2000 ' +
    'secretary-antony-j-blinken-greenlandic-p the-united-states-and-india-deepening-ou'
  ).split(' '),
)

/** A clause of a transcript, with what readers took it for: `undefined` where nobody can tell. */
interface Sample {
  readonly binding: readonly string[]
  readonly type: readonly string[]
  readonly span: Span
  label: string | undefined
}

interface Transcript {
  readonly gold: LedgerGold
  readonly spoken: SpokenText
  readonly samples: readonly Sample[]
}

const FOLDS = 8
const NONE = 'none'
/** What large weights cost, how often all cases are gone over, and in how many texts a sign must be. */
const LEARNING = { penalty: 8, rounds: 15, leastGroups: 4, isEven: true } as const

const { values: options } = parseArgs({
  options: {
    'only-score': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    least: { type: 'string' },
  },
})
const transcripts = readLedgerGold('first', needSharedFolder()).map(transcriptOf)
report(transcripts.filter(({ gold }) => !OF_RULES.has(gold.name)))
if (!options['only-score']) {
  const target = new URL('../src/ledger/commitment/commitment-model.ts', import.meta.url)
  writeFileSync(target, written(learn(transcripts)))
}

function transcriptOf({ gold, parsed }: Annotated): Transcript {
  const spoken = spokenText(parsed.document, parsed.quotations)
  const samples: Sample[] = []
  // The rules tell nearly every type right in the transcripts that they were made on.
  const isTrusted = (feature: string): boolean =>
    !OF_RULES.has(gold.name) || !feature.startsWith('rules')
  for (const { context, sentence } of sentencesToWeigh(spoken)) {
    const { passage } = context
    const { start } = passage.original(sentence)
    if (passage.voice.role === 'press' || start < gold.start || start >= gold.end) continue
    const all = candidatesIn(context, sentence)
    for (const [at, { act }] of all.entries()) {
      const clause = clauseFeatures(context, sentence, all, at)
      samples.push({
        binding: [...clause, ...dependentFeatures(sentence.tree, act.verb)],
        type: [...clause.filter(isTrusted), ...kindFeatures(context, sentence, act)],
        span: passage.original(sentence.tree.span(act.action)),
        label: NONE,
      })
    }
  }
  label(gold, samples)
  return { gold, spoken, samples }
}

/**
 * Gives each annotated act to the clause whose words fit it best, one to one. Other clauses that share
 * words with an act are no good cases of anything, nor is what readers doubted.
 */
function label(gold: LedgerGold, samples: readonly Sample[]): void {
  const fits = gold.commitments.flatMap((wanted) =>
    samples.flatMap((sample) => {
      const fit = fitOf(wanted.action, sample.span)
      return fit > 0 ? [{ wanted, sample, fit }] : []
    }),
  )
  fits.sort((a, b) => b.fit - a.fit)
  const given = new Set<unknown>()
  for (const { sample } of fits) sample.label = undefined
  for (const { wanted, sample } of fits) {
    if (given.has(wanted) || given.has(sample)) continue
    given.add(wanted).add(sample)
    if (wanted.doubtful !== true) sample.label = wanted.type
  }
}

/** What two stretches share of what they cover together. */
function fitOf([from, to]: readonly [number, number], { start, end }: Span): number {
  const shared = Math.min(to, end) - Math.max(from, start)
  return shared <= 0 ? 0 : shared / (Math.max(to, end) - Math.min(from, start))
}

function learn(seen: readonly Transcript[]): CommitmentModels {
  const binding: Case[] = []
  const type: Case[] = []
  for (const { gold, samples } of seen) {
    for (const sample of samples) {
      if (sample.label === undefined) continue
      const isNone = sample.label === NONE
      const group = gold.name
      binding.push({ features: sample.binding, outcome: isNone ? NONE : 'binds', group })
      if (!isNone) type.push({ features: sample.type, outcome: sample.label, group })
    }
  }
  return {
    binding: trainLogistic(binding, [NONE, 'binds'], LEARNING),
    type: trainLogistic(type, COMMITMENT_TYPES, LEARNING),
  }
}

/** How good the ledger is on each transcript by models that have not seen it. */
function report(unseen: readonly Transcript[]): void {
  const total = emptyScore()
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(unseen.filter((_, k) => k % FOLDS === fold))
    const models = learn(transcripts.filter((one) => !held.has(one)))
    const least = options.least === undefined ? undefined : Number(options.least)
    const weigher = new CommitmentWeigher(models, least)
    for (const { gold, spoken } of held) {
      const own = emptyScore()
      scoreCommitments(gold, commitmentsBy(spoken, weigher), own)
      add(total, own)
      if (options.errors) list(gold, spoken, own)
    }
  }
  const [precision, recall] = [total.right / total.given, total.right / total.asked]
  console.log(`${unseen.length} transcripts that no rule was made on, each by models without it:`)
  console.log(`  precision ${precision.toFixed(3)} (${total.right} of ${total.given})`)
  console.log(`  recall    ${recall.toFixed(3)} (${total.right} of ${total.asked})`)
  console.log(`  F1        ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`)
  for (const [what, { right, asked }] of total.told)
    console.log(`  ${what} right: ${(right / asked).toFixed(3)} (${right} of ${asked})`)
}

function add(total: Found, own: Found): void {
  total.asked += own.asked
  total.given += own.given
  total.right += own.right
  for (const [what, { asked, right }] of own.told) {
    const tally = total.told.get(what) ?? { asked: 0, right: 0 }
    total.told.set(what, { asked: tally.asked + asked, right: tally.right + right })
  }
}

function list(gold: LedgerGold, { document }: SpokenText, own: Found): void {
  for (const kind of ['missed', 'wrong', 'differs'] as const)
    for (const { place, what } of own[kind]) {
      const words = document.text.slice(...place).replace(/\s+/g, ' ')
      console.log(`  ${gold.name} ${kind} ${place[0]} [${what}] ${words.slice(0, 240)}`)
    }
}

function written({ binding, type }: CommitmentModels): string {
  return (
    '// Made by training/train-commitments.ts: how much each sign speaks for each outcome, in hundredths.\n\n' +
    `/** Whether a clause binds. */\nexport const BINDING_MODEL = \`${quoted(binding)}\`\n\n` +
    `/** As what a clause binds. */\nexport const TYPE_MODEL = \`${quoted(type)}\`\n`
  )
}

/** A text as it stands between the marks of a template. */
function quoted(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&')
}
