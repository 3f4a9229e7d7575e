// Learn from the annotated transcripts which words tell of events, of which kind and as what.
//
//   VERBALE_SHARED=FOLDER node training/train-events.ts [--only-score | --only-write] [--least SHARE]
//
// Prints how good the ledger is on transcripts that its models have not seen, and writes
// data/event-signs.txt. The same transcripts give the same file.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Annotated, LedgerGold } from '../bench/support/ledger-gold.ts'
import { emptyScore, scoreEvents } from '../bench/support/score-ledgers.ts'
import { EVENT_KINDS } from '../src/ledger/event/event.ts'
import { EventGate, scannedWords } from '../src/ledger/event/event-gate.ts'
import {
  eventCandidatesOf,
  eventDraftsOf,
  eventMentionsOf,
  timesOfPassage,
} from '../src/ledger/event/event-mentions-of.ts'
import { type EventModels, readEventModels } from '../src/ledger/event/event-models.ts'
import { EventWeigher } from '../src/ledger/event/event-weigher.ts'
import { linkPairs } from '../src/ledger/event/link-mentions.ts'
import { mergeEvents } from '../src/ledger/event/merge-events.ts'
import type { PlacedDraft } from '../src/ledger/event/placed-draft.ts'
import { LinearModel } from '../src/ledger/model/linear-model.ts'
import { packModels } from '../src/ledger/model/packed-models.ts'
import { type SpokenText, spokenText } from '../src/ledger/spoken-text.ts'
import { type Case, trainLogistic } from './logistic.ts'
import { readTranscripts } from './transcripts.ts'

/** A word that may tell of an event, with the mentions of the readers that it stands in. */
interface Sample {
  readonly features: readonly string[]
  readonly tellsVerb: boolean
  /** Whether a rule finds it, so that it is never weighed. */
  readonly isRuled: boolean
  readonly told: readonly {
    readonly key: string
    readonly kind: string
    readonly status: string
    /** Whether readers marked this very word. */
    readonly isWord: boolean
    readonly isDoubtful: boolean
  }[]
}

interface Transcript {
  readonly gold: LedgerGold
  readonly spoken: SpokenText
  readonly samples: readonly Sample[]
  /** The words that may tell of an event, before any sentence is parsed. */
  readonly scanned: readonly Case[]
  readonly isOfRules: boolean
}

/** Lets every word through. */
const ANY_WORD = new EventGate('none event', 0)

const STATUSES = ['happened', 'planned', 'expected', 'ongoing', 'denied']
/** How often all cases are gone over, and in how many texts a sign must be; more changes little. */
const LEARNING = { rounds: 20, leastGroups: 5 } as const
/** Of many words of a mention the one that tells is not annotated: it is looked for again and again. */
const SEARCHES = 3
/** What a rule finds teaches of words too, but is not what the model is asked for. */
const RULED_WEIGHT = 0.3
const FOLDS = 3

const { values: options } = parseArgs({
  options: {
    'only-score': { type: 'boolean', default: false },
    'only-write': { type: 'boolean', default: false },
    least: { type: 'string' },
  },
})
const { all, judged } = readTranscripts(transcriptOf)
if (!options['only-write']) report(judged)
if (!options['only-score']) {
  const models = new URL('../data/event-signs.txt', import.meta.url)
  writeFileSync(models, learn(all))
}

function transcriptOf({ gold, parsed }: Annotated, isOfRules: boolean): Transcript {
  const spoken = stretchOf(spokenText(parsed.document, parsed.quotations), gold)
  const samples: Sample[] = []
  for (const placed of eventCandidatesOf(spoken, ANY_WORD)) {
    const { reading, candidate, isRuled, features, ...span } = placed
    const { start, end } = reading.passage.original(span)
    if (start < gold.start || start >= gold.end) continue
    samples.push({
      features: isOfRules ? features.filter((feature) => !feature.includes('rule=')) : features,
      tellsVerb: candidate.type === 'verb',
      isRuled,
      told: toldAt(gold, start, end),
    })
  }
  const scanned = spoken.passages.flatMap((passage) =>
    [...scannedWords(passage.text)].flatMap(({ features, ...span }): readonly Case[] => {
      const { start, end } = passage.original(span)
      if (start < gold.start || start >= gold.end) return []
      const isTold = toldAt(gold, start, end).length > 0
      return [{ features, outcome: isTold ? 'event' : 'none', group: gold.sha256 }]
    }),
  )
  return { gold, spoken, samples, scanned, isOfRules }
}

/** The passages of which some words were annotated. */
function stretchOf(spoken: SpokenText, { start, end }: LedgerGold): SpokenText {
  const passages = spoken.passages.filter(({ spans }) =>
    spans.some((span) => span.start < end && start < span.end),
  )
  return { ...spoken, passages }
}

function toldAt(gold: LedgerGold, start: number, end: number): Sample['told'] {
  return gold.events.flatMap(({ kind, mentions }, k) =>
    mentions
      .filter(({ span: [from, to] }) => from <= start && end <= to)
      .map(({ span: [from], status, word, doubtful = false }) => ({
        key: `${k} ${from}`,
        kind,
        status,
        isWord: word?.[0] === start,
        isDoubtful: doubtful,
      })),
  )
}

/** The models that are learned from some transcripts, as one text. */
function learn(seen: readonly Transcript[]): string {
  const { telling, tellers } = learnTelling(seen)
  const casesOf = (outcomeOf: (told: Sample['told'][number]) => string): Case[] =>
    tellers.map(({ sample: { features, told }, group }) => ({
      features,
      outcome: outcomeOf(told[0] as Sample['told'][number]),
      group,
    }))
  const models = {
    gate: trainLogistic(
      seen.flatMap(({ scanned }) => scanned),
      ['none', 'event'],
      { ...LEARNING, penalty: 10 },
    ),
    telling,
    kind: trainLogistic(
      casesOf(({ kind }) => kind),
      EVENT_KINDS,
      { ...LEARNING, penalty: 3 },
    ),
    status: trainLogistic(
      casesOf(({ status }) => status),
      STATUSES,
      { ...LEARNING, penalty: 3 },
    ),
    link: 'other same',
  }
  const packed = readEventModels(packModels(models))
  return packModels({ ...models, link: linksBy(packed, seen) })
}

/**
 * Learns which words tell an event. Of the words of a mention the one that tells it is looked for where
 * readers did not mark it, again and again; the others, and what readers doubted, teach nothing.
 */
function learnTelling(seen: readonly Transcript[]): {
  readonly telling: string
  readonly tellers: readonly { readonly sample: Sample; readonly group: string }[]
} {
  let telling: string | undefined
  let chosen: { readonly sample: Sample; readonly group: string }[] = []
  for (let search = 0; search < SEARCHES; search++) {
    const model = telling === undefined ? undefined : new LinearModel(telling)
    const cases: Case[] = []
    chosen = []
    for (const { gold, samples, isOfRules } of seen) {
      const tellers = tellersOf(samples, model)
      for (const sample of samples) {
        const isTold = sample.told.length > 0
        if (sample.told.some(({ isDoubtful }) => isDoubtful)) continue
        if (isTold && model !== undefined && !tellers.has(sample)) continue
        if (isTold) chosen.push({ sample, group: gold.sha256 })
        cases.push({
          features: sample.features,
          outcome: isTold ? 'event' : 'none',
          group: gold.sha256,
          weight: sample.isRuled && !isOfRules ? RULED_WEIGHT : 1,
        })
      }
    }
    telling = trainLogistic(cases, ['none', 'event'], { ...LEARNING, penalty: 5 })
  }
  return { telling: telling as string, tellers: chosen }
}

/** A model of which mentions tell of one event, of those that a weigher finds. */
function linksBy(models: EventModels, seen: readonly Transcript[]): string {
  const weigher = new EventWeigher(models, 0.5)
  const links = seen.flatMap(({ gold, spoken }) => {
    const drafts = eventDraftsOf(spoken, timesOfPassage, weigher).filter((draft) => {
      const { start } = draft.passage.original(draft)
      return start >= gold.start && start < gold.end
    })
    return linkPairs(drafts, (draft) => keyOf(gold, draft)).map(
      ({ features, isSame }): Case => ({
        features,
        outcome: isSame ? 'same' : 'other',
        group: gold.sha256,
      }),
    )
  })
  return trainLogistic(links, ['other', 'same'], { ...LEARNING, penalty: 10 })
}

/** The event that readers found where a draft tells one: that with which it shares most words. */
function keyOf(gold: LedgerGold, draft: PlacedDraft): string | undefined {
  const { start, end } = draft.passage.original(draft)
  let key: string | undefined
  let most = 0
  for (const [k, { mentions }] of gold.events.entries())
    for (const { span } of mentions) {
      const shared = Math.min(end, span[1]) - Math.max(start, span[0])
      if (shared > most) {
        most = shared
        key = String(k)
      }
    }
  return key
}

/** The word of each mention that tells it: the likeliest, at first its verb. */
function tellersOf(samples: readonly Sample[], model: LinearModel | undefined): Set<Sample> {
  const best = new Map<string, { readonly sample: Sample; readonly share: number }>()
  for (const sample of samples) {
    if (sample.told.length === 0) continue
    const likely = model?.shares(sample.features)[1] ?? (sample.tellsVerb ? 1 : 0)
    for (const { key, isWord } of sample.told) {
      const share = isWord ? Number.POSITIVE_INFINITY : likely
      if (share > (best.get(key)?.share ?? -1)) best.set(key, { sample, share })
    }
  }
  return new Set([...best.values()].map(({ sample }) => sample))
}

/** Score some transcripts, each by models that were learned without it. */
function report(judged: readonly Transcript[]): void {
  const total = emptyScore()
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = judged.filter((_, k) => k % FOLDS === fold)
    const models = readEventModels(learn(all.filter((one) => !held.includes(one))))
    const least = options.least === undefined ? undefined : Number(options.least)
    const weigher = new EventWeigher(models, least)
    for (const { gold, spoken } of held)
      scoreEvents(gold, mergeEvents(eventMentionsOf(spoken, timesOfPassage, weigher)), total)
  }
  const { asked, given, right, told } = total
  const [precision, recall] = [right / given, right / asked]
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(`${judged.length} transcripts that no rule was made on, each by models without it:`)
  console.log(`  precision ${precision.toFixed(3)} (${right} of ${given})`)
  console.log(`  recall ${recall.toFixed(3)} (${right} of ${asked})`)
  console.log(`  F1 ${f1.toFixed(3)}`)
  for (const [what, { right, asked }] of told)
    console.log(`  ${what} right ${(right / asked).toFixed(3)} (${right} of ${asked})`)
}
