// Learn from the annotated transcripts which clauses bind, and as what.
//
//   VERBALE_SHARED=FOLDER node training/train-commitments.ts [--only-score | --only-write] [--errors]
//
// Prints how good the ledger is on transcripts that its models have not seen, and writes
// src/ledger/commitment/commitment-model.ts. The same transcripts give the same file.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  type Annotated,
  type LedgerGold,
  readLedgerGold,
  readMarkedStretches,
} from '../bench/support/ledger-gold.ts'
import { emptyScore, type Found, scoreCommitments } from '../bench/support/score-ledgers.ts'
import { needSharedFolder } from '../bench/support/shared.ts'
import { candidatesIn } from '../src/ledger/commitment/candidate.ts'
import {
  clauseFeatures,
  dependentFeatures,
  kindFeatures,
} from '../src/ledger/commitment/candidate-features.ts'
import { clausePlaces, netSentence } from '../src/ledger/commitment/clause-net.ts'
import { decodeNet, encodeNet } from '../src/ledger/commitment/clause-net-codec.ts'
import { COMMITMENT_TYPES } from '../src/ledger/commitment/commitment.ts'
import {
  type CommitmentModels,
  CommitmentWeigher,
} from '../src/ledger/commitment/commitment-weigher.ts'
import { commitmentsBy, sentencesToWeigh } from '../src/ledger/commitment/commitments-of.ts'
import { packModel } from '../src/ledger/packed-model.ts'
import { type SpokenText, spokenText } from '../src/ledger/spoken-text.ts'
import type { Span } from '../src/text/span.ts'
import { type ClauseCase, learnClauses, type SentenceCase } from './clause-net-learner.ts'

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
interface Sample extends Omit<ClauseCase, 'label'> {
  readonly span: Span
  label: string | undefined
}

interface Transcript {
  readonly gold: LedgerGold
  readonly spoken: SpokenText
  /** Its sentences with their clauses. */
  readonly sentences: readonly (Omit<SentenceCase, 'clauses'> & {
    readonly clauses: readonly Sample[]
  })[]
}

const FOLDS = 2
/** How often all cases are gone over; after more rounds what was seen is known by heart. */
const ROUNDS = 4
const NONE = 'none'
/** A smaller weight, in hundredths, is left out. */
const LEAST_WEIGHT = 3

const { values: options } = parseArgs({
  options: {
    'only-score': { type: 'boolean', default: false },
    'only-write': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    least: { type: 'string' },
  },
})
const shared = needSharedFolder()
const judged = readLedgerGold('first', shared).map(transcriptOf)
const transcripts = [...judged, ...readMarkedStretches(shared).map(transcriptOf)]
if (!options['only-write']) report(judged.filter(({ gold }) => !OF_RULES.has(gold.name)))
if (!options['only-score']) {
  const models = learn(transcripts)
  writeFileSync(
    new URL('../src/ledger/commitment/commitment-model.ts', import.meta.url),
    written(models),
  )
  writeFileSync(new URL('../data/commitment-net.bin', import.meta.url), encodeNet(models.net))
}

function transcriptOf({ gold, parsed }: Annotated): Transcript {
  const spoken = spokenText(parsed.document, parsed.quotations)
  const sentences: Transcript['sentences'][number][] = []
  // The rules tell nearly every type right in the transcripts that they were made on.
  const isTrusted = (feature: string): boolean =>
    !OF_RULES.has(gold.name) || !feature.startsWith('rules')
  for (const { context, sentence } of sentencesToWeigh(spoken)) {
    const { passage } = context
    const { start } = passage.original(sentence)
    if (passage.voice.role === 'press' || start < gold.start || start >= gold.end) continue
    const all = candidatesIn(context, sentence)
    const { tree } = sentence
    const clauses = all.map(({ act }, at): Sample => {
      const clause = clauseFeatures(context, sentence, all, at)
      return {
        ...clausePlaces(tree, act),
        binding: [...clause, ...dependentFeatures(tree, act.verb)],
        type: [...clause.filter(isTrusted), ...kindFeatures(context, sentence, act)],
        span: passage.original(tree.span(act.action)),
        label: NONE,
      }
    })
    sentences.push({ ...netSentence(tree), group: gold.name, clauses })
  }
  label(
    gold,
    sentences.flatMap(({ clauses }) => clauses),
  )
  return { gold, spoken, sentences }
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
  const cases = seen.flatMap(({ sentences }) => sentences)
  const { net, binding, type } = learnClauses(cases, COMMITMENT_TYPES, ROUNDS)
  // What is written is less exact, and what is judged should be what is written.
  return {
    binding: linesOf(
      [NONE, 'binds'],
      [...binding].map(([sign, weight]) => [sign, [-weight / 2, weight / 2]]),
    ),
    type: linesOf(COMMITMENT_TYPES, [...type]),
    net: decodeNet(encodeNet(net)),
  }
}

/** The text of a `LinearModel`; weights that change nothing are left out. */
function linesOf(
  outcomes: readonly string[],
  weights: readonly (readonly [sign: string, weights: Iterable<number>])[],
): string {
  const lines = weights.map(([sign, all]) => [
    sign,
    ...[...all].map((one) => Math.round(100 * one)),
  ])
  const telling = lines.filter(([, ...all]) =>
    all.some((one) => Math.abs(Number(one)) >= LEAST_WEIGHT),
  )
  return `${[outcomes, ...telling].map((line) => line.join(' ')).join('\n')}\n`
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
    '// Made by training/train-commitments.ts: how much each sign speaks for each outcome, packed.\n\n' +
    `/** Whether a clause binds. */\nexport const BINDING_MODEL = \`${packModel(binding)}\`\n\n` +
    `/** As what a clause binds. */\nexport const TYPE_MODEL = \`${packModel(type)}\`\n`
  )
}
