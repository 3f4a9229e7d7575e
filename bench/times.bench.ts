// How many times of public sets are found, how many of them mean the same, and how fast.
//
//   node bench/times.bench.ts
//
// Documents 1 to 11 of the narrative set were read while rules were made, the others only counted.

import { join } from 'node:path'
import type { PartialDate } from '../src/document/date.ts'
import { countWords } from '../src/text/word-count.ts'
import { findTimes, type TimeOptions } from '../src/time/find-times.ts'
import { Goals, report } from './support/measure.ts'
import { isCaseRight, type RecognizerCase } from './support/score-recognizers.ts'
import { addScore, f1, type GivenTime, noScore } from './support/score-times.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

interface NarrativeRow {
  readonly dct: string
  readonly text: string
  readonly timexes: readonly GivenTime[]
}

interface ExampleRow {
  readonly text: string
  readonly ref: string
  readonly kind: string
  readonly values: readonly unknown[]
  readonly grain: string | null
}

interface TranscriptRow {
  readonly date: string
  readonly text: string
}

/** How many documents of the narrative set were read. */
const READ = 11
/** Words that speed is measured on. */
const ENOUGH = 1_500_000

/** Grains of the examples that have a day, with the digits that tell it. */
const GRAINS: ReadonlyMap<string, number> = new Map([
  ['day', 10],
  ['week', 10],
  ['month', 7],
  ['quarter', 7],
  ['year', 4],
])

const shared = join(needSharedFolder(), 'data')
const timex = join(shared, 'ledgers', 'timex')
const goals = new Goals()
measureNarratives()
measureCases()
measureExamples()
measureSpeed()
goals.end()

/** Histories: overlap and value, against HeidelTime's 92.1 and 82.9. */
function measureNarratives(): void {
  const rows = readRows<NarrativeRow>(join(timex, 'wikiwars.jsonl.gz'))
  const halves = [noScore(), noScore(), noScore()] as const
  for (const [k, { text, dct, timexes }] of rows.entries()) {
    const found = findTimes(text, { day: dayOf(dct) })
    addScore(halves[0], timexes, found)
    addScore(k < READ ? halves[1] : halves[2], timexes, found)
  }
  const [all, read, unread] = halves
  goals.atLeast('histories, same characters, F1', f1(all, 'strict'), 89)
  goals.atLeast('histories, overlap, F1', f1(all, 'relaxed'), 94.5)
  goals.atLeast('histories, value, F1', f1(all, 'value'), 86.5)
  report('  those read, overlap and value', `${f1(read, 'relaxed')} ${f1(read, 'value')}`)
  report('  the others, overlap and value', `${f1(unread, 'relaxed')} ${f1(unread, 'value')}`)
}

/** Cases of a specification of date recognizers, of which its own program in JavaScript does 626. */
function measureCases(): void {
  const rows = readRows<RecognizerCase>(join(timex, 'recognizers_datetime.jsonl.gz'))
  const right = rows.filter((row) => isCaseRight(row, findTimes(row.text, seenFrom(row.ref))))
  goals.atLeast('cases of recognizers, right, %', percent(right.length, rows.length), 77)
  report('  right', `${right.length} of ${rows.length}`)
}

/** Single dates of the examples of a parser of commands: the whole text is the time. */
function measureExamples(): void {
  const rows = readRows<ExampleRow>(join(timex, 'duckling_en.jsonl')).filter(
    ({ kind, grain, values }) =>
      kind === 'datetime' && grain !== null && typeof values[0] === 'string',
  )
  const days = rows.filter(({ grain }) => GRAINS.has((grain as string).toLowerCase()))
  let right = 0
  for (const { text, ref, values, grain } of days) {
    const found = findTimes(text, { day: dayOf(ref), genre: 'speech', leaning: 'future' })
    const wanted = (values[0] as string).slice(0, 10)
    const length = GRAINS.get((grain as string).toLowerCase()) as number
    const [time] = found
    if (found.length === 1 && time?.from?.slice(0, length) === wanted.slice(0, length)) right++
  }
  report('examples of days and longer, right', `${right} of ${days.length}`)
}

/** Words of transcripts a second of the processor's time; the best of several runs. */
function measureSpeed(): void {
  const texts: TranscriptRow[] = []
  let words = 0
  for (const row of readRows<TranscriptRow>(
    join(shared, 'transcripts', 'wh-briefings-2021-2022.jsonl.gz'),
  )) {
    texts.push(row)
    words += countWords(row.text, { start: 0, end: row.text.length })
    if (words > ENOUGH) break
  }
  let best = 0
  let count = 0
  for (let run = 0; run < 4; run++) {
    count = 0
    const began = process.cpuUsage()
    for (const { text, date } of texts) count += findTimes(text, { day: dayOf(date) }).length
    const { user, system } = process.cpuUsage(began)
    best = Math.max(best, words / ((user + system) / 1_000_000))
  }
  report('times in a thousand words of transcripts', Math.round((1000 * count) / words))
  goals.atLeast('words a second', Math.round(best), 1_400_000)
}

/** Their moment of speaking is also what "the next day" is counted from. */
function seenFrom(ref: string | null): TimeOptions {
  const day = dayOf(ref)
  return ref === null
    ? { genre: 'speech' }
    : { day, told: day, clock: ref.slice(11, 16), genre: 'speech' }
}

function dayOf(value: string | null): PartialDate | undefined {
  return value === null ? undefined : { value: value.slice(0, 10), precision: 'day' }
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10
}
