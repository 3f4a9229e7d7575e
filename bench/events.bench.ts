// Contacts and military acts in news with events of all kinds annotated (MEANTIME), and how fast events
// are read.
//
//   node bench/events.bench.ts [--errors]
//
// The set marks every verb and noun of an event, whatever it is, in the first sentences of a report, and
// does not say of which kind. So what is asked is what it marks as certain with a word that hardly means
// anything but a contact or an act of arms (meet, visit, attack …), of whomever, in general or in
// particular; found is what lies in a mention of such a kind. A mention counts as right when a marked
// event lies in it, and is counted apart when that event has such a word.

import { parseArgs } from 'node:util'
import type { EventKind, EventMention } from '../src/ledger/event/event.ts'
import { eventMentionsOf } from '../src/ledger/event/event-mentions-of.ts'
import { mergeEvents } from '../src/ledger/event/merge-events.ts'
import { spokenText } from '../src/ledger/spoken-text.ts'
import { parseDocument } from '../src/verbale.ts'
import { report } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

interface MeantimeRow {
  readonly doc: string
  readonly dct: string | null
  readonly text: string
  readonly events: readonly {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly certainty: string
    readonly polarity: string
  }[]
}

interface TranscriptRow {
  readonly text: string
  readonly title: string
  readonly date: string
}

/** Sets of transcripts, and how many documents there are for each that is read. */
const SETS: readonly (readonly [string, number])[] = [
  ['state-rss-2021', 4],
  ['wh-briefings-2021-2022', 30],
  ['un-general-debate-1946-2005', 120],
]

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** Words that hardly mean anything but a contact or an act of arms. */
const WORDS =
  /^(?:met|meet(?:s|ing|ings)?|talks|summits?|visit(?:s|ed|ing)?|negotiat\w+|conferences?|conversations?|discussions?|consultations?|attack(?:s|ed|ing)?|invasion|invaded|war|bomb(?:ed|ing|ings)?|deploy\w*|withdr[ae]w\w*)$/i

/** The kinds that such words tell of. */
const KINDS: ReadonlySet<EventKind> = new Set([
  'meeting',
  'talks',
  'summit',
  'visit',
  'militaryAct',
])

const { values: options } = parseArgs({ options: { errors: { type: 'boolean', default: false } } })
const shared = needSharedFolder()
measureNews()
measureSpeed()

function measureNews(): void {
  const rows = readRows<MeantimeRow>(`${shared}/data/ledgers/events/meantime.jsonl.gz`)
  let [asked, found, given, right, named] = [0, 0, 0, 0, 0]
  for (const { text, dct, events } of rows) {
    // Only the first sentences were annotated.
    const end = Math.max(...events.map((event) => event.end))
    const { document, quotations } = parseDocument({
      text,
      kind: 'pressReport',
      ...(ISO_DAY.test(dct ?? '') ? { date: dct as string } : {}),
    })
    const mentions = eventMentionsOf(spokenText(document, quotations)).filter(
      ({ kind, span }) => KINDS.has(kind) && span.end <= end,
    )
    const marked = events.filter((event) => WORDS.test(event.text))
    const certain = marked.filter(({ certainty }) => certainty === 'CERTAIN')
    for (const event of certain) {
      asked++
      const isFound = mentions.some(({ span }) => span.start < event.end && event.start < span.end)
      if (isFound) found++
      else show('missed', text, event)
    }
    for (const { span } of mentions) {
      given++
      const lies = (event: { start: number; end: number }) =>
        span.start < event.end && event.start < span.end
      const isRight = events.some(lies)
      if (marked.some(lies)) named++
      if (isRight) right++
      else show('wrong', text, span)
    }
  }
  console.log(`\nContacts and military acts in ${rows.length} reports`)
  report('marked with such a word', `${asked}`)
  report('  found', `${(found / asked).toFixed(3)} (${found})`)
  report('mentions', `${given}`)
  report('  on a marked event', `${(right / given).toFixed(3)} (${right})`)
  report('  on one of such a word', `${(named / given).toFixed(3)} (${named})`)
}

function show(what: string, text: string, { start, end }: { start: number; end: number }): void {
  if (!options.errors) return
  const around = `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 60)}`
  console.log(`  ${what} ${around.replace(/\s+/g, ' ')}`)
}

/** Words a second of reading mentions, parsing included, and of putting them together. */
function measureSpeed(): void {
  const all: EventMention[] = []
  console.log('')
  for (const [name, every] of SETS) {
    const rows = readRows<TranscriptRow>(`${shared}/data/transcripts/${name}.jsonl.gz`)
    const texts = rows
      .filter((_, k) => k % every === 0)
      .map(({ text, title, date }) => parseDocument({ text, title, date }))
      .map(({ document, quotations }) => spokenText(document, quotations))
    const words = texts
      .flatMap(({ passages }) => passages)
      .reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
    const start = process.cpuUsage()
    const mentions = texts.flatMap((spoken) => eventMentionsOf(spoken))
    const seconds = process.cpuUsage(start).user / 1e6
    for (const mention of mentions) all.push(mention)
    report(
      name,
      `${mentions.length} mentions, ${Math.round(words / seconds / 1000)} thousand words a second of processor time`,
    )
  }
  const start = performance.now()
  const events = mergeEvents(all)
  const ms = performance.now() - start
  report('put together', `${all.length} mentions, ${events.length} events, ${Math.round(ms)} ms`)
}
