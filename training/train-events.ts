// Learn from the annotated transcripts which words tell of events, of which kind and as what.
//
//   VERBALE_SHARED=FOLDER node training/train-events.ts [--only-score | --only-write]
//
// Prints how good the ledger is on transcripts that its models have not seen, and writes
// src/ledger/event/event-model.ts. The same transcripts give the same file.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  type Annotated,
  type LedgerGold,
  readLedgerGold,
  readMarkedStretches,
} from '../bench/support/ledger-gold.ts'
import { emptyScore, scoreEvents } from '../bench/support/score-ledgers.ts'
import { needSharedFolder } from '../bench/support/shared.ts'
import { EVENT_KINDS } from '../src/ledger/event/event.ts'
import { scannedWords } from '../src/ledger/event/event-gate.ts'
import {
  eventCandidatesOf,
  eventDraftsOf,
  eventMentionsOf,
  timesOfPassage,
} from '../src/ledger/event/event-mentions-of.ts'
import { type EventModels, EventWeigher } from '../src/ledger/event/event-weigher.ts'
import { linkPairs } from '../src/ledger/event/link-mentions.ts'
import { mergeEvents } from '../src/ledger/event/merge-events.ts'
import type { PlacedDraft } from '../src/ledger/event/placed-draft.ts'
import { LinearModel } from '../src/ledger/linear-model.ts'
import { packModel } from '../src/ledger/packed-model.ts'
import { type SpokenText, spokenText } from '../src/ledger/spoken-text.ts'
import { type Case, trainLogistic } from './logistic.ts'

/** Transcripts that the rules were made on, which say nothing of how far the rules can be trusted. */
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

/** Reads every sentence, whatever its words. */
const READS_ALL = new EventWeigher({
  gate: 'none event',
  telling: 'none event',
  kind: 'meeting',
  status: 'happened',
  link: 'other same',
})

const STATUSES = ['happened', 'planned', 'expected', 'ongoing', 'denied']
/** How often all cases are gone over; more rounds change little. */
const ROUNDS = 20
/** Of many words of a mention the one that tells is not annotated: it is looked for again and again. */
const SEARCHES = 3
/** What a rule finds teaches of words too, but is not what the model is asked for. */
const RULED_WEIGHT = 0.3
const FOLDS = 3

const { values: options } = parseArgs({
  options: {
    'only-score': { type: 'boolean', default: false },
    'only-write': { type: 'boolean', default: false },
  },
})
const shared = needSharedFolder()
const judged = readLedgerGold('first', shared).map(transcriptOf)
const transcripts = [...judged, ...readMarkedStretches(shared).map(transcriptOf)]
if (!options['only-write']) {
  report(
    'transcripts that no rule was made on',
    judged.filter(({ isOfRules }) => !isOfRules),
  )
}
if (!options['only-score']) {
  const models = learn(transcripts)
  writeFileSync(new URL('../src/ledger/event/event-model.ts', import.meta.url), written(models))
}

function transcriptOf(annotated: Annotated): Transcript {
  const { gold, parsed } = annotated
  const isOfRules = OF_RULES.has(gold.name)
  const spoken = stretchOf(spokenText(parsed.document, parsed.quotations), gold)
  const samples: Sample[] = []
  for (const placed of eventCandidatesOf(spoken, READS_ALL)) {
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
      return [{ features, outcome: isTold ? 'event' : 'none', group: gold.name }]
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

function learn(seen: readonly Transcript[]): EventModels {
  const options = { rounds: ROUNDS, isEven: true }
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
        if (isTold) chosen.push({ sample, group: gold.name })
        cases.push({
          features: sample.features,
          outcome: isTold ? 'event' : 'none',
          group: gold.name,
          weight: sample.isRuled && !isOfRules ? RULED_WEIGHT : 1,
        })
      }
    }
    telling = trainLogistic(cases, ['none', 'event'], { ...options, penalty: 5 })
  }
  const casesOf = (outcomeOf: (told: Sample['told'][number]) => string): Case[] =>
    chosen.map(({ sample: { features, told }, group }) => ({
      features,
      outcome: outcomeOf(told[0] as Sample['told'][number]),
      group,
    }))
  const kinds = casesOf(({ kind }) => kind)
  const statuses = casesOf(({ status }) => status)
  const models = {
    gate: trainLogistic(
      seen.flatMap(({ scanned }) => scanned),
      ['none', 'event'],
      { ...options, penalty: 10, leastGroups: 3 },
    ),
    telling: telling as string,
    kind: trainLogistic(kinds, EVENT_KINDS, { ...options, penalty: 3 }),
    status: trainLogistic(statuses, STATUSES, { ...options, penalty: 3 }),
    link: 'other same',
  }
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
        group: gold.name,
      }),
    )
  })
  return { ...models, link: trainLogistic(links, ['other', 'same'], { ...options, penalty: 10 }) }
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
function report(name: string, judged: readonly Transcript[]): void {
  const total = emptyScore()
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = judged.filter((_, k) => k % FOLDS === fold)
    const weigher = new EventWeigher(learn(transcripts.filter((one) => !held.includes(one))))
    for (const { gold, spoken } of held)
      scoreEvents(gold, mergeEvents(eventMentionsOf(spoken, timesOfPassage, weigher)), total)
  }
  const { asked, given, right, told } = total
  const [precision, recall] = [right / given, right / asked]
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(`${name}: ${judged.length}`)
  console.log(`  precision ${precision.toFixed(3)} (${right} of ${given})`)
  console.log(`  recall ${recall.toFixed(3)} (${right} of ${asked})`)
  console.log(`  F1 ${f1.toFixed(3)}`)
  for (const [what, { right, asked }] of told)
    console.log(`  ${what} right ${(right / asked).toFixed(3)} (${right} of ${asked})`)
}

function written({ gate, telling, kind, status, link }: EventModels): string {
  return `// Written by training/train-events.ts: see there before changing anything.

export const GATE_MODEL = \`${packModel(gate)}\`

export const TELLING_MODEL = \`${packModel(telling)}\`

export const KIND_MODEL = \`${packModel(kind)}\`

export const STATUS_MODEL = \`${packModel(status)}\`

export const LINK_MODEL = \`${packModel(link)}\`
`
}
