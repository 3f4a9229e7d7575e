import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { containsSpan, type Span } from '../src/text/span.ts'
import {
  type AnnotatedReport,
  annotatedReportNames,
  loadAnnotatedReport,
  readAnnotatedReport,
} from './support/annotated-report.ts'
import { markedStretches } from './support/locate-words.ts'

describe('every annotated report', () => {
  for (const name of annotatedReportNames()) {
    test(`${name} has all its gold in its text, and a word on everything in marks`, () => {
      assert.deepEqual(unexplained(loadAnnotatedReport(name)), [])
    })
  }
})

/**
 * Marked words that are neither quoted nor called no speech. Where no mark closes them only the first
 * is asked for: the rest may be the writer's.
 */
function unexplained({ text, quotations, notSpeech }: AnnotatedReport): string[] {
  const explained = [...quotations.flatMap((q) => q.pieces), ...notSpeech.flatMap((n) => n.spans)]
  return markedStretches(text).flatMap(({ span, isClosed }) => {
    const words = wordsWithin(text, span)
    const asked = isClosed ? words : words.slice(0, 1)
    const isTold = asked.every((word) => explained.some((outer) => containsSpan(outer, word)))
    return isTold ? [] : [text.slice(span.start, span.end)]
  })
}

function wordsWithin(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(
    ({ index, 0: { length } }) => ({
      start: start + index,
      end: start + index + length,
    }),
  )
}

/**
 * A text with the gold of one quotation, and where its parts are found, marked as `[piece]`, `{cue}`
 * and `<source>`.
 */
const located: Record<string, { text: string; gold: string; shown: string }> = {
  'pieces around a cue': {
    text: '"No," he said. "No," said Oda. "We sail," he said, "tomorrow."',
    gold: 'kind: direct, pieces: ["We sail,", "tomorrow."], cue: said, source: he',
    shown: '"No," he said. "No," said Oda. "[We sail,]" <he> {said}, "[tomorrow.]"',
  },
  'a cue behind, not the nearer one of the sentence before': {
    text: 'Oda was firm, he said. "We sail," the minister added, he said.',
    gold: 'kind: direct, pieces: ["We sail,"], cue: said, source: he',
    shown: 'Oda was firm, he said. "[We sail,]" the minister added, <he> {said}.',
  },
  'a short word in marks, not an earlier one without': {
    text: 'No ship came. “No,” she said.',
    gold: 'kind: direct, pieces: ["No,"], cue: said, source: she',
    shown: 'No ship came. “[No,]” <she> {said}.',
  },
  'words broken by lines and marks of a block': {
    text: '> We sail\n> tomorrow.\n\nOda',
    gold: 'kind: direct, pieces: [We sail tomorrow.]',
    shown: '> [We sail\n> tomorrow.]\n\nOda',
  },
  'an indirect one with its source in the noun phrase of the cue': {
    text: 'Oda repeated his promise that no ship would wait.',
    gold: 'kind: indirect, pieces: [that no ship would wait], cue: promise, source: his',
    shown: 'Oda repeated <his> {promise} [that no ship would wait].',
  },
}

describe('gold is found where it stands', () => {
  for (const [name, { text, gold, shown }] of Object.entries(located)) {
    test(name, () => {
      assert.equal(show(readAnnotatedReport('r', text, goldOf(gold))), shown)
    })
  }
})

function goldOf(quotation: string): string {
  return `date: 2031-03-14\npeople: { oda: { name: Mirela Oda } }\nquotations:\n  - { ${quotation} }\n`
}

function show({ text, quotations }: AnnotatedReport): string {
  const tags = quotations.flatMap(({ pieces, cue, source }) => [
    ...pieces.map((span) => ({ span, around: '[]' })),
    ...(cue === undefined ? [] : [{ span: cue, around: '{}' }]),
    ...(source === undefined ? [] : [{ span: source, around: '<>' }]),
  ])
  let shown = ''
  let from = 0
  for (const { span, around } of tags.sort((a, b) => a.span.start - b.span.start)) {
    const [open, close] = around
    shown += `${text.slice(from, span.start)}${open}${text.slice(span.start, span.end)}${close}`
    from = span.end
  }
  return shown + text.slice(from)
}

test('two quotations of the same words are two places', () => {
  const { quotations } = readAnnotatedReport(
    'r',
    '"No." Then: "No."',
    `${goldOf('kind: direct, pieces: [No.]')}  - { kind: direct, pieces: [No.] }\n`,
  )
  assert.deepEqual(
    quotations.map(({ pieces }) => pieces[0]?.start),
    [1, 13],
  )
})

const text = '“We sail,” said Oda on the “Tern.”'
const refused: Record<string, { gold: string; complaint: RegExp }> = {
  'words that are not there': {
    gold: goldOf('kind: direct, pieces: ["We sailed,"]'),
    complaint: /^r, quotation 1 finds no piece in the text: We sailed,$/,
  },
  'a cue that is not there': {
    gold: goldOf('kind: direct, pieces: ["We sail,"], cue: says'),
    complaint: /^r, quotation 1 finds no cue in the text: says$/,
  },
  'part of a word': {
    gold: goldOf('kind: indirect, pieces: [We sail], source: Od'),
    complaint: /^r, quotation 1 finds no source in the text: Od$/,
  },
  'an unknown person': {
    gold: goldOf('kind: direct, pieces: ["We sail,"], who: harga'),
    complaint: /^r, quotation 1 has "harga" as who, who is not among the people$/,
  },
  'a misspelled field': {
    gold: goldOf('kind: direct, pieces: ["We sail,"], sources: Oda'),
    complaint: /^r, quotation 1 has a field that means nothing: sources$/,
  },
  'a kind of no quotation': {
    gold: goldOf('kind: spoken, pieces: ["We sail,"]'),
    complaint: /^r, quotation 1 has kind "spoken", which is none of direct, mixed, indirect$/,
  },
  'a weekday for a date': {
    gold: goldOf('kind: direct, pieces: ["We sail,"], when: Monday'),
    complaint: /^r, quotation 1 has "Monday" for when, which is no date$/,
  },
  'a name without marks': {
    gold: `${goldOf('kind: direct, pieces: ["We sail,"]')}notSpeech: [{ words: Oda, reason: name }]`,
    complaint: /^r, words 1 that are no speech finds no marked words in the text: Oda$/,
  },
}

describe('gold that does not fit its report is refused', () => {
  for (const [name, { gold, complaint }] of Object.entries(refused)) {
    test(name, () => {
      assert.throws(() => readAnnotatedReport('r', text, gold), { message: complaint })
    })
  }
})

test('marked words that the gold passes over are told', () => {
  const report = readAnnotatedReport('r', text, goldOf('kind: direct, pieces: ["We sail,"]'))
  assert.deepEqual(unexplained(report), ['Tern.'])
})
