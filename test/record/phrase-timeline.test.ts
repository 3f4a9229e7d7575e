import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  findPhrase,
  type PhraseTimeline,
  parsePhrase,
  phraseTimeline,
  SearchScope,
  type StoredRecord,
  type TextInput,
  type TimelineOptions,
} from '../../src/verbale.ts'
import { timelineToJson } from '../../src/wire/timeline-json.ts'
import '../support/property-seed.ts'
import { openDesk, storedDesk } from '../support/stored-desk.ts'

/** Four talks about a harbor; who says how many words of them is counted by hand. */
const TALKS: readonly Partial<TextInput>[] = [
  {
    id: 'may',
    date: '2031-05-30',
    text: `MINISTER MIRELA ODA: The harbor stays open, and the harbor is safe.

QUESTION: Petra Lunding, Averholt Radio. Is the harbor lit?

MINISTER MIRELA ODA: It is.
`,
  },
  {
    id: 'june',
    date: '2031-06-04',
    text: `MINISTER JON HARGA: Nobody has closed the harbor this week.

QUESTION: Will you sail?

MINISTER JON HARGA: We will.
`,
  },
  {
    id: 'silent',
    date: '2031-07-01',
    text: `MINISTER MIRELA ODA: We speak of grain today.

QUESTION: Of how much?
`,
  },
  {
    id: 'month',
    kind: 'pressBriefing',
    date: '2031-08',
    text: `QUESTION: Why?

MINISTER MIRELA ODA: The harbor was never ours.
`,
  },
]

test('uses are counted by period, with the words that they are out of', async (t) => {
  const record = openDesk(t, await storedDesk(t, TALKS))
  const timeline = timelineOf(record, 'the harbor')
  assert.deepEqual(pointsOf(timeline), [
    ['', ['2031-05 3/19', '2031-06 1/12', '2031-07 0/8', '2031-08 1/6']],
  ])
  assert.deepEqual([timeline.total, timeline.undated, timeline.isExact], [5, 0, true])
  const [may] = timeline.series[0]?.points ?? []
  assert.deepEqual([may?.from, may?.to], ['2031-05-01', '2031-05-31'])
})

test('a date that is less exact than the unit is in no point, and counted', async (t) => {
  const record = openDesk(t, await storedDesk(t, TALKS))
  const days = timelineOf(record, 'the harbor', { unit: 'day' })
  assert.deepEqual(pointsOf(days), [['', ['2031-05-30 3/19', '2031-06-04 1/12', '2031-07-01 0/8']]])
  assert.deepEqual([days.undated, days.total], [1, 5])
  const years = timelineOf(record, 'the harbor', { unit: 'year' })
  assert.deepEqual(pointsOf(years), [['', ['2031 5/45']]])
})

test('a series for each speaker is out of the words of that speaker', async (t) => {
  const record = openDesk(t, await storedDesk(t, TALKS))
  const timeline = timelineOf(record, 'the harbor', { by: 'speaker' })
  assert.deepEqual(pointsOf(timeline), [
    ['Mirela Oda', ['2031-05 2/11', '2031-07 0/5', '2031-08 1/5']],
    ['Jon Harga', ['2031-06 1/9']],
    ['Petra Lunding', ['2031-05 1/8']],
  ])
  const one = timelineOf(record, 'the harbor', { by: 'speaker', limit: 1 })
  assert.equal(one.series.length, 1)
  assert.deepEqual(one.others, { speakers: 2, hits: 2 })
})

test('a filter leaves words out of hits and denominators alike', async (t) => {
  const record = openDesk(t, await storedDesk(t, TALKS))
  const cases: readonly (readonly [TimelineOptions['filter'], readonly string[]])[] = [
    [{ speaker: 'Oda' }, ['2031-05 2/11', '2031-07 0/5', '2031-08 1/5']],
    [{ roles: ['press'] }, ['2031-05 1/8', '2031-06 0/3', '2031-07 0/3', '2031-08 0/1']],
    [{ kinds: ['pressBriefing'] }, ['2031-08 1/6']],
    [{ from: '2031-06', to: '2031-07' }, ['2031-06 1/12', '2031-07 0/8']],
    [{ speaker: 'Nobody' }, []],
  ]
  for (const [filter, expected] of cases) {
    const timeline = timelineOf(record, 'the harbor', filter === undefined ? {} : { filter })
    assert.deepEqual(pointsOf(timeline), [['', expected]], JSON.stringify(filter))
  }
})

test('what is never said has points of silence, and none where nothing was searched', async (t) => {
  const record = openDesk(t, await storedDesk(t, TALKS))
  const json = timelineToJson(timelineOf(record, 'submarine'))
  assert.equal(json.total, 0)
  assert.deepEqual(
    json.series[0]?.points.map(({ hits }) => hits),
    [0, 0, 0, 0],
  )
  assert.deepEqual(timelineOf(record, 'submarine', { by: 'speaker' }).series, [])
})

test('limits are said with what they allow', async (t) => {
  const record = openDesk(t, await storedDesk(t, TALKS.slice(0, 1)))
  for (const limit of [0, 51, 1.5]) {
    assert.throws(() => timelineOf(record, 'harbor', { limit }), /Invalid limit .*from 1 to 50/)
  }
})

test('the points of any record add up to what a search finds', async (t) => {
  const words = fc.constantFrom('harbor', 'grain', 'lamp', 'open')
  const speaker = fc.constantFrom('MIRELA ODA', 'JON HARGA', 'QUESTION')
  const turns = fc.array(fc.tuple(speaker, fc.array(words, { minLength: 1, maxLength: 6 })), {
    minLength: 2,
    maxLength: 6,
  })
  const date = fc.constantFrom('2031-01-31', '2031-02-01', '2031-02', '2032', undefined)
  const record = fc.array(fc.tuple(date, turns), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(record, fc.constantFrom('day', 'month', 'year'), async (talks, unit) => {
      const rows = talks.map(([day, said], k) => ({
        id: `d${k}`,
        kind: 'pressBriefing' as const,
        title: `Talk ${k}`,
        ...(day === undefined ? {} : { date: day }),
        text: said.map(([who, what]) => `${who}: ${what.join(' ')}.`).join('\n\n'),
      }))
      const opened = openDesk(t, await storedDesk(t, rows))
      const { total } = opened.ask(({ source }) =>
        findPhrase(new SearchScope(source), phraseOf('harbor'), { limit: 0 }),
      )
      for (const by of [undefined, 'speaker'] as const) {
        const timeline = timelineOf(opened, 'harbor', { unit, ...(by && { by }), limit: 50 })
        const points = timeline.series.flatMap((series) => series.points)
        const hits = points.reduce((sum, point) => sum + point.hits, 0)
        assert.equal(hits + timeline.undated, total)
        assert.ok(points.every((point) => point.hits <= point.words && point.words > 0))
      }
    }),
    { numRuns: 10 },
  )
})

function timelineOf(
  record: StoredRecord,
  words: string,
  options: TimelineOptions = {},
): PhraseTimeline {
  return phraseTimeline(record, phraseOf(words), options)
}

function phraseOf(words: string): Parameters<typeof phraseTimeline>[1] {
  const parsed = parsePhrase(words)
  assert.ok(parsed.ok)
  return parsed.phrase
}

/** Each series as its speaker and its points, `PERIOD HITS/WORDS`. */
function pointsOf({ series, unit }: PhraseTimeline): [string, string[]][] {
  const length = { day: 10, month: 7, year: 4 }[unit]
  return series.map(({ speaker = '', points }) => [
    speaker,
    points.map(({ from, hits, words }) => `${from.slice(0, length)} ${hits}/${words}`),
  ])
}
