import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  type FoundAttributions,
  type Measure,
  scoreAttribution,
} from '../bench/support/score-attribution.ts'
import { containsSpan } from '../src/text/span.ts'
import type { Quotation } from '../src/verbale.ts'
import { readAnnotatedReport } from './support/annotated-report.ts'

const TEXT = `“We sail,” said Elin Harga, the trade minister. Jon Harga told reporters on Monday that
Oda had promised to wait. A clerk warned that the ice would hold.`

const PEOPLE = `
  elin: { name: Elin Harga, post: trade minister }
  jon: { name: Jon Harga }
  oda: { name: Mirela Oda }
  clerk: { unnamed: A clerk }
`
const SAIL = 'kind: direct, pieces: ["We sail,"], cue: said'
const TOLD = 'kind: indirect, pieces: [that Oda had promised to wait], cue: told, source: Jon Harga'
const PROMISED = 'kind: indirect, pieces: [to wait], cue: had promised, source: Oda'
const WARNED = 'kind: indirect, pieces: [that the ice would hold], cue: warned, source: A clerk'

const report = readAnnotatedReport(
  'r',
  TEXT,
  yaml(PEOPLE, [
    `${SAIL}, source: "Elin Harga, the trade minister", who: elin`,
    `${TOLD}, who: jon, when: 2031-03-10, to: reporters`,
    `${PROMISED}, who: oda, reportedBy: jon`,
    `${WARNED}, who: clerk`,
  ]),
)

function yaml(people: string, quotations: readonly string[]): string {
  const list = quotations.map((quotation) => `  - { ${quotation} }\n`).join('')
  return `date: 2031-03-14\npeople:${people}quotations:${list === '' ? ' []' : `\n${list}`}`
}

/**
 * Quotations as a reader may find them: written as gold, the speaker behind `=>`. One that stands in the
 * words of the one before is nested in it.
 */
function found(lines: readonly string[]): FoundAttributions {
  const speakers = lines.map((line) => line.split(' => ')[1])
  const { quotations } = readAnnotatedReport(
    'f',
    TEXT,
    yaml(
      ' {}\n',
      lines.map((line) => line.split(' => ')[0] as string),
    ),
  )
  const flat = quotations.map(({ kind, pieces, cue, source }, k) => {
    const speaker = speakers[k]
    return {
      kind,
      spans: pieces,
      marked: kind === 'direct' ? pieces : [],
      mode: 'say' as const,
      place: 'body' as const,
      ...(cue === undefined ? {} : { cue }),
      source: {
        ...(source === undefined ? {} : { span: source }),
        ...(speaker === undefined ? {} : { speaker }),
      },
    }
  })
  const isInside = (inner: Quotation, outer: Quotation | undefined): boolean =>
    outer?.spans.some((span) => containsSpan(span, inner.spans[0] ?? span)) === true
  const outermost = flat.filter((one, k) => !isInside(one, flat[k - 1]))
  return {
    notSpeech: [],
    quotations: outermost.map((one) => {
      const nested = flat.filter((inner) => inner !== one && isInside(inner, one))
      return nested.length === 0 ? one : { ...one, nested }
    }),
  }
}

/** What is found, and tallies that follow: gold, recalled, found, right and lost. */
const cases: Record<
  string,
  {
    readonly found: readonly string[]
    readonly tallies: { readonly [measure in Measure]?: readonly number[] }
  }
> = {
  'everything, and everybody by some of the words of their names': {
    found: [
      `${SAIL}, source: "Elin Harga, the trade minister" => Elin Harga`,
      `${TOLD} => Mr. Jon Harga`,
      `${PROMISED} => Oda`,
      WARNED,
    ],
    tallies: {
      'direct: exact': [1, 1, 1, 1, 0],
      'indirect: exact': [3, 3, 3, 3, 0],
      cue: [4, 4, 4, 4, 0],
      source: [4, 4, 4, 4, 0],
      who: [4, 4, 4, 4, 0],
      'reported by': [1, 1, 1, 1, 0],
    },
  },
  nothing: {
    found: [],
    tallies: { 'indirect: found': [3, 0, 0, 0, 0], cue: [4, 0, 0, 0, 4], who: [4, 0, 0, 0, 4] },
  },
  'a clause cut short, and a source cut short': {
    found: [`${SAIL}, source: Elin Harga`, 'kind: indirect, pieces: [the ice would]'],
    tallies: {
      'direct: exact': [1, 1, 1, 1, 0],
      'indirect: found': [3, 1, 1, 1, 0],
      'indirect: exact': [3, 0, 1, 0, 0],
      source: [4, 0, 1, 0, 2],
    },
  },
  'another kind than the right one': {
    found: ['kind: mixed, pieces: ["We sail,"]'],
    tallies: {
      'direct: found': [1, 1, 0, 0, 0],
      'mixed: found': [0, 0, 1, 1, 0],
      kind: [4, 0, 1, 0, 3],
    },
  },
  'words that nobody said': {
    found: ['kind: indirect, pieces: [the trade minister], cue: said'],
    tallies: { 'indirect: found': [3, 0, 1, 0, 0], cue: [4, 0, 1, 0, 4] },
  },
  'other people, a surname of two people, and a name for the nameless': {
    found: [`${SAIL} => Harga`, `${TOLD} => Elin Harga`, `${WARNED} => Mirela Oda`],
    tallies: { who: [4, 0, 2, 0, 1] },
  },
  'the words printed for the nameless': {
    found: [`${WARNED} => clerk`],
    tallies: { who: [4, 1, 1, 1, 3] },
  },
  'a quotation without the one around it': {
    found: [`${PROMISED} => Oda`],
    tallies: { 'reported by': [1, 0, 0, 0, 0], who: [4, 1, 1, 1, 3] },
  },
}

describe('attributions found are scored against those of an annotated report', () => {
  for (const [name, { found: lines, tallies }] of Object.entries(cases)) {
    test(name, () => {
      const score = scoreAttribution(report, found(lines))
      const own = [...score.tallies].flatMap(([measure, tally]) => {
        const { gold, recalled, found, right, lost } = tally
        return measure in tallies ? [[measure, [gold, recalled, found, right, lost]]] : []
      })
      assert.deepEqual(Object.fromEntries(own), tallies)
    })
  }
})

test('every error of a report is told with its words', () => {
  const { errors } = scoreAttribution(report, found([`${SAIL} => Jon Harga`]))
  assert.deepEqual(errors, [
    'source: unknown: We sail,  <- -',
    'who: wrong: We sail,  <- Jon Harga',
    'post: unknown: We sail,  <- -',
    'missed: that Oda had promised to wait',
    'missed: to wait',
    'missed: that the ice would hold',
  ])
})
