// Learn from the annotated transcripts, and from what a larger model says of others, which clauses bind, and
// as what.
//
//   VERBALE_SHARED=FOLDER node --max-old-space-size=12000 training/train-commitments.ts
//       [--only-score | --only-write] [--errors] [--least SHARE]
//
// Prints how good the ledger is on transcripts that its models have not seen, and writes
// data/commitment-signs.txt and data/commitment-net.bin. The same transcripts give the same files.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  type Annotated,
  type LedgerGold,
  readTaughtStretches,
  type TaughtStretch,
} from '../bench/support/ledger-gold.ts'
import { emptyScore, type Found, scoreCommitments } from '../bench/support/score-ledgers.ts'
import { needSharedFolder } from '../bench/support/shared.ts'
import { candidatesIn } from '../src/ledger/commitment/candidate.ts'
import {
  clauseFeatures,
  dependentFeatures,
  kindFeatures,
} from '../src/ledger/commitment/candidate-features.ts'
import { COMMITMENT_TYPES } from '../src/ledger/commitment/commitment.ts'
import type { CommitmentModels } from '../src/ledger/commitment/commitment-models.ts'
import { CommitmentWeigher, clausePlaces } from '../src/ledger/commitment/commitment-weigher.ts'
import { commitmentsBy, sentencesToWeigh } from '../src/ledger/commitment/commitments-of.ts'
import { packModels, unpackModels } from '../src/ledger/model/packed-models.ts'
import { netSentence } from '../src/ledger/model/sentence-net.ts'
import { decodeNet, encodeNet } from '../src/ledger/model/sentence-net-codec.ts'
import { type SpokenText, spokenText } from '../src/ledger/spoken-text.ts'
import type { Span } from '../src/text/span.ts'
import { linearText, mirrored } from './linear-text.ts'
import { learnSentenceNet, type NetCase, type SentenceCases } from './net/sentence-net-learner.ts'
import { readTranscripts } from './transcripts.ts'

/** A clause of a transcript, with what it was taken for: `undefined` where nobody can tell. */
interface Sample extends Omit<NetCase, 'shares'> {
  readonly span: Span
  shares: NetCase['shares']
}

interface Transcript {
  readonly gold: LedgerGold
  readonly spoken: SpokenText
  /** Its sentences with their clauses. */
  readonly sentences: readonly (Omit<SentenceCases, 'cases'> & {
    readonly cases: readonly Sample[]
  })[]
}

const FOLDS = 2
/** How often all cases are gone over; after more rounds what was seen is known by heart. */
const ROUNDS = 4

const { values: options } = parseArgs({
  options: {
    'only-score': { type: 'boolean', default: false },
    'only-write': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    least: { type: 'string' },
  },
})
const { all, judged } = readTranscripts(transcriptOf)
const taught = readTaughtStretches(needSharedFolder()).flatMap(({ gold, parsed }) => {
  const sentences = sentencesOf(spokenText(parsed.document, parsed.quotations), gold, false)
  teach(gold, samplesOf(sentences))
  return sentences
})
if (!options['only-write']) report(judged)
if (!options['only-score']) {
  const { signs, net } = learn(all)
  writeFileSync(new URL('../data/commitment-signs.txt', import.meta.url), signs)
  writeFileSync(new URL('../data/commitment-net.bin', import.meta.url), net)
}

function transcriptOf({ gold, parsed }: Annotated, isOfRules: boolean): Transcript {
  const spoken = spokenText(parsed.document, parsed.quotations)
  const sentences = sentencesOf(spoken, gold, isOfRules)
  label(gold, samplesOf(sentences))
  return { gold, spoken, sentences }
}

/** The sentences of a stretch with their clauses, none of which binds as far as anybody has said. */
function sentencesOf(
  spoken: SpokenText,
  gold: Pick<LedgerGold, 'sha256' | 'start' | 'end'>,
  isOfRules: boolean,
): Transcript['sentences'] {
  const sentences: Transcript['sentences'][number][] = []
  // The rules tell nearly every type right in the transcripts that they were made on.
  const isTrusted = (feature: string): boolean => !isOfRules || !feature.startsWith('rules')
  for (const { context, sentence } of sentencesToWeigh(spoken)) {
    const { passage } = context
    const { start } = passage.original(sentence)
    if (passage.voice.role === 'press' || start < gold.start || start >= gold.end) continue
    const candidates = candidatesIn(context, sentence)
    const { tree } = sentence
    const cases = candidates.map(({ act }, at): Sample => {
      const clause = clauseFeatures(context, sentence, candidates, at)
      return {
        ...clausePlaces(act),
        telling: [...clause, ...dependentFeatures(tree, act.verb)],
        kinds: [...clause.filter(isTrusted), ...kindFeatures(context, sentence, act)],
        span: passage.original(tree.span(act.action)),
        shares: {},
      }
    })
    sentences.push({ ...netSentence(tree), group: gold.sha256, cases })
  }
  return sentences
}

function samplesOf(sentences: Transcript['sentences']): readonly Sample[] {
  return sentences.flatMap(({ cases }) => cases)
}

/**
 * Gives clauses what readers took them for. Other clauses that share words with an act are no good cases of
 * anything, nor is what readers doubted.
 */
function label({ commitments }: LedgerGold, samples: readonly Sample[]): void {
  const fits = fitsOf(commitments, samples)
  for (const { sample } of fits) sample.shares = undefined
  for (const { act, sample } of oneToOne(fits))
    if (act.doubtful !== true) sample.shares = { [act.type]: 1 }
}

/** Gives clauses what a larger model says of them. */
function teach({ commitments }: TaughtStretch, samples: readonly Sample[]): void {
  for (const { act, sample } of oneToOne(fitsOf(commitments, samples))) sample.shares = act.shares
}

/** An act that somebody told, a clause that shares words with it, and how well they fit. */
interface Fit<Act> {
  readonly act: Act
  readonly sample: Sample
  readonly fit: number
}

function fitsOf<Act extends { readonly action: readonly [from: number, to: number] }>(
  acts: readonly Act[],
  samples: readonly Sample[],
): readonly Fit<Act>[] {
  return acts.flatMap((act) =>
    samples.flatMap((sample) => {
      const fit = fitOf(act.action, sample.span)
      return fit > 0 ? [{ act, sample, fit }] : []
    }),
  )
}

/** The best fits, none of which shares its act or its clause with another. */
function oneToOne<Act>(fits: readonly Fit<Act>[]): readonly Fit<Act>[] {
  const given = new Set<unknown>()
  return fits
    .toSorted((a, b) => b.fit - a.fit)
    .filter(({ act, sample }) => {
      if (given.has(act) || given.has(sample)) return false
      given.add(act).add(sample)
      return true
    })
}

/** What two stretches share of what they cover together. */
function fitOf([from, to]: readonly [number, number], { start, end }: Span): number {
  const shared = Math.min(to, end) - Math.max(from, start)
  return shared <= 0 ? 0 : shared / (Math.max(to, end) - Math.min(from, start))
}

/** The files of what is learned from some transcripts. */
function learn(seen: readonly Transcript[]): { readonly signs: string; readonly net: Uint8Array } {
  const sentences = [...seen.flatMap(({ sentences }) => sentences), ...taught]
  const { net, telling, kinds } = learnSentenceNet(sentences, COMMITMENT_TYPES, ROUNDS)
  const signs = packModels({
    binding: linearText(['none', 'binds'], mirrored(telling)),
    type: linearText(COMMITMENT_TYPES, kinds),
  })
  return { signs, net: encodeNet(net) }
}

/** How good the ledger is on each transcript by models that have not seen it. */
function report(unseen: readonly Transcript[]): void {
  const total = emptyScore()
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(unseen.filter((_, k) => k % FOLDS === fold))
    const { signs, net } = learn(all.filter((one) => !held.has(one)))
    const models: CommitmentModels = {
      ...unpackModels(signs, ['binding', 'type']),
      net: decodeNet(net),
    }
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
