import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { capitalsOf } from '../text/capitals.ts'
import type { Span } from '../text/span.ts'
import { foldedToken, tokenize, tokenSpan } from '../text/token.ts'
import { indexTexts, openBuilt } from './index-texts.ts'
import { type ShingleLength, ShingleRanges } from './postings.ts'
import type { IndexedText } from './scan-words.ts'
import { SegmentBuilder, Spelling } from './segment-builder.ts'
import { WordIndex } from './word-index.ts'

/** A text whose sections are its lines. */
function linesOf(text: string): IndexedText {
  const sections: Span[][] = []
  let start = 0
  for (const line of text.split('\n')) {
    sections.push([{ start, end: start + line.length }])
    start += line.length + 1
  }
  return { text, sections }
}

/** Texts of a few words, so that shingles recur; lines are sections, some of them empty. */
const line = fc
  .array(fc.constantFrom(...'lamp oil keeper shore frost ladder U.S. & 38'.split(' ')), {
    maxLength: 30,
  })
  .map((words) => words.join(' '))
const texts = fc.array(
  fc.array(line, { maxLength: 5 }).map((lines) => linesOf(lines.join('\n'))),
  { maxLength: 6 },
)

/** The slow oracle: the words of all sections in a row, 0 behind each section. */
function wordsInRow(texts: readonly IndexedText[]): number[] {
  return texts.flatMap(({ text, sections }) =>
    sections.flatMap((spans) => [...tokenize(text, spans).ids, 0]),
  )
}

/** The positions where words stand, tried one by one. */
function positionsOf(row: readonly number[], words: readonly number[]): number[] {
  return row.flatMap((_, at) => (words.every((id, k) => row[at + k] === id) ? [at] : []))
}

function postingsOf(index: WordIndex, ids: Uint32Array, at: number, n: ShingleLength): number[] {
  const ranges = new ShingleRanges(ids.length, index.partCount)
  index.probe(ids, at, ids.length, ranges)
  const found = new Uint32Array(ranges.size(n, at))
  const count = index.copyPositions(ranges, n, at, found.length, found, 0)
  return [...found.subarray(0, count).sort()]
}

/** Every posting that a scan finds is there, and once; one of another shingle may be among them. */
function checkPostings(
  index: WordIndex,
  row: readonly number[],
  ids: Uint32Array,
  at: number,
  n: ShingleLength,
): void {
  const found = postingsOf(index, ids, at, n)
  const shingle = [...ids.subarray(at, at + n)]
  const wanted = shingle.length < n ? [] : positionsOf(row, shingle)
  assert.deepEqual(
    found.filter((position) => wanted.includes(position)),
    wanted,
  )
  // Words and pairs of words are told apart, whatever follows them.
  if (n <= 2) assert.deepEqual(found, wanted)
}

test('every shingle of the texts has the postings that a scan finds', () => {
  fc.assert(
    fc.property(texts, (texts) => {
      const index = indexTexts(texts)
      const row = wordsInRow(texts)
      assert.deepEqual(
        row.map((_, position) => index.idAt(position)),
        row,
      )
      for (const n of [1, 2, 3, 4] as const) {
        for (let at = 0; at + n <= row.length; at++) {
          const shingle = row.slice(at, at + n)
          if (shingle.includes(0)) continue
          checkPostings(index, row, Uint32Array.from(shingle), 0, n)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('every shingle of a query has the postings that a scan finds', () => {
  fc.assert(
    fc.property(texts, line, (texts, query) => {
      const index = indexTexts(texts)
      const row = wordsInRow(texts)
      const { ids, count } = tokenize(query)
      for (const n of [1, 2, 3, 4] as const) {
        for (let at = 0; at < count; at++) {
          checkPostings(index, row, ids, at, n)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('a shingle with more postings than are sorted in place keeps them all, in order', () => {
  const text = linesOf(Array.from({ length: 90 }, (_, k) => `the lamp is number ${k}`).join('\n'))
  const index = indexTexts([text])
  const { ids } = tokenize('the lamp is number')
  const found = postingsOf(index, ids, 0, 4)
  assert.deepEqual(
    found,
    Array.from({ length: 90 }, (_, k) => 6 * k),
  )
})

test('the index knows the capitals of every word, in merged segments too', () => {
  const said = 'The lamp of Halvenia. MINISTER Oda’s U.S. F16, 38 lamps and McHarga'
  const text = linesOf(Array.from({ length: 9 }, () => said).join('\n'))
  const index = indexTexts([text, text])
  const spelling = new Spelling()
  const builder = new SegmentBuilder(spelling)
  for (const segment of index.segments) builder.addSegment(segment, () => true)
  const merged = new WordIndex({ segments: [openBuilt(builder.build())], textOf: () => text })
  const { starts, ends, count } = tokenize(said)
  for (let line = 0; line < 18; line++) {
    for (let k = 0; k < count; k++) {
      const told = capitalsOf(said, starts[k] as number, ends[k] as number)
      const position = line * (count + 1) + k
      assert.equal(index.capitalsAt(position), told)
      assert.equal(merged.capitalsAt(position), told)
    }
  }
})

test('a word that stands thousands of times has all its places, in order', () => {
  const line = (k: number): string => `the lamp ${'of '.repeat(1 + (k % 3))}oil`
  const texts = [0, 1].map((n) =>
    linesOf(Array.from({ length: 4000 }, (_, k) => line(k + n)).join('\n')),
  )
  const index = indexTexts(texts)
  const row = wordsInRow(texts)
  for (const words of ['the', 'of', 'of of', 'the lamp of']) {
    const { ids } = tokenize(words)
    assert.deepEqual([...index.positionsOf(ids)], positionsOf(row, [...ids]), words)
    assert.equal(index.positionsOf(ids, 100).length, 100)
  }
})

test('all places of some words are told with their texts, and those of one text in order', () => {
  fc.assert(
    fc.property(texts, line, fc.array(fc.nat(5)), (texts, query, gone) => {
      const whole = indexTexts(texts)
      const removed = new Set(gone)
      const { segments } = whole
      const index = new WordIndex({ segments, textOf: (k) => texts[k] as IndexedText, removed })
      const ids = tokenize(query).ids.slice(0, 6)
      if (ids.length === 0) return
      const wanted = positionsOf(wordsInRow(texts), [...ids])
        .map((position) => ({ position, text: whole.locate(position).text }))
        .filter(({ text }) => !removed.has(text))
      const found: typeof wanted = []
      index.forEachPlace(ids, (position, text) => found.push({ position, text }))
      assert.deepEqual(
        found.sort((a, b) => a.position - b.position),
        wanted,
      )
      assert.equal(index.countOf(ids), wanted.length)
      for (const text of texts.keys()) {
        const inText = positionsOf(wordsInRow(texts), [...ids]).filter(
          (position) => whole.locate(position).text === text,
        )
        assert.deepEqual(index.positionsIn(text, ids), inText)
      }
    }),
    { numRuns: 100 },
  )
})

test('a position is told its text among long texts and many short ones', () => {
  const lengths = [3000, 1, 0, 1, ...Array.from({ length: 2000 }, () => 1), 5000, 1024, 1]
  const index = indexTexts(lengths.map((length) => linesOf('lamp '.repeat(length))))
  const wanted = lengths.flatMap((length, text) => Array.from({ length }, () => text))
  const found: number[] = []
  index.forEachPlace(tokenize('lamp').ids, (position, text) => (found[position] = text))
  assert.deepEqual(
    found.filter((text) => text !== undefined),
    wanted,
  )
})

test('every position is told its text and where the words of it end', () => {
  fc.assert(
    fc.property(texts, (texts) => {
      const index = indexTexts(texts)
      let position = 0
      for (const [text, { sections }] of texts.entries()) {
        const end = position + wordsInRow([{ ...(texts[text] as IndexedText), sections }]).length
        for (; position < end; position++) {
          assert.deepEqual(index.documentAt(position), { text, end: end - 1 })
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('hardly any posting is of another shingle', () => {
  const words = Array.from({ length: 5000 }, (_, k) => `w${(k * k) % 1009}`).join(' ')
  const index = indexTexts([linesOf(words)])
  const row = wordsInRow([linesOf(words)])
  let found = 0
  let wanted = 0
  for (let at = 0; at < 500; at++) {
    const ids = Uint32Array.from([row[at] as number, row[(at * 7) % 5000] as number])
    found += postingsOf(index, ids, 0, 2).length
    wanted += positionsOf(row, [...ids]).length
  }
  assert.ok(found - wanted < 0.1 * 500, `${found - wanted} of 500`)
})

test('the frequency of a word is how often it occurs', () => {
  fc.assert(
    fc.property(texts, (texts) => {
      const index = indexTexts(texts)
      const row = wordsInRow(texts)
      for (const id of new Set(row)) {
        if (id === 0) continue
        assert.equal(index.frequency(id), row.filter((other) => other === id).length)
      }
      assert.equal(index.wordCount, row.filter((id) => id !== 0).length)
    }),
    { numRuns: 60 },
  )
})

test('every position leads back to its text, section and word', () => {
  fc.assert(
    fc.property(texts, (texts) => {
      const index = indexTexts(texts)
      let position = 0
      for (const [number, { text, sections }] of texts.entries()) {
        const textStart = position
        for (const [section, spans] of sections.entries()) {
          const start = position
          const tokens = tokenize(text, spans)
          for (let i = 0; i < tokens.count; i++) {
            assert.deepEqual(index.locate(position), { text: number, section })
            const back = index.tokensAt(position, position + 1)
            assert.deepEqual(tokenSpan(back, 0), tokenSpan(tokens, i))
            position++
          }
          if (tokens.count > 0) {
            const { starts, ends } = index.tokensAt(start, position)
            assert.deepEqual([...starts], [...tokens.starts])
            assert.deepEqual([...ends], [...tokens.ends])
            const range = index.sectionRange({ text: number, section })
            assert.deepEqual(range, { start, end: position })
          }
          position++
        }
        if (position === textStart) continue
        assert.deepEqual(index.textRangeAt(textStart), { start: textStart, end: position - 1 })
      }
    }),
    { numRuns: 60 },
  )
})

test('words behind many checkpoints are scanned from the nearest one', () => {
  const words = Array.from({ length: 1000 }, (_, k) => `w${k}`)
  const text = words.join(' — ')
  const half = text.indexOf('w500')
  const sections = [[{ start: 0, end: half }], [{ start: half, end: text.length }]]
  const index = indexTexts([{ text, sections }])
  for (const at of [0, 63, 64, 65, 499, 500, 575, 999]) {
    // A zero stands between the two sections.
    const position = at < 500 ? at : at + 1
    assert.equal(foldedToken(index.tokensAt(position, position + 1), 0), `w${at}`)
  }
})

test('shingles run across the spans of a section and never across sections', () => {
  const text = 'the lamp (Laughter.) is dark\nthe lamp'
  const spans = [
    { start: 0, end: 8 },
    { start: 21, end: 28 },
  ]
  const index = indexTexts([{ text, sections: [spans, [{ start: 29, end: 37 }]] }])
  const count = (words: string): number => {
    const { ids, count } = tokenize(words)
    return postingsOf(index, ids, 0, count as 2 | 3 | 4).length
  }
  assert.equal(count('the lamp is dark'), 1)
  assert.equal(count('dark the'), 0)
  assert.equal(count('the lamp'), 2)
})

test('texts without words make an index in which nothing is found', () => {
  for (const texts of [[], [linesOf('')], [{ text: 'words', sections: [] }]]) {
    const index = indexTexts(texts)
    assert.equal(index.wordCount, 0)
    assert.deepEqual(postingsOf(index, tokenize('the lamp').ids, 0, 2), [])
  }
})

test('many words take seven bytes each', () => {
  const line = (k: number): string =>
    Array.from({ length: 40 }, (_, i) => `w${(k * k * 31 + i * i * 17) % 997}`).join(' ')
  const text = linesOf(Array.from({ length: 3000 }, (_, k) => line(k)).join('\n'))
  const { wordCount, byteLength } = indexTexts([text])
  assert.equal(wordCount, 120_000)
  // The words of this text are few and short; each costs a quarter of a byte for its capitals.
  assert.ok(byteLength / wordCount < 7.25, `${byteLength / wordCount}`)
})

test('the same texts make the same index', () => {
  fc.assert(
    fc.property(texts, line, (texts, query) => {
      const { ids, count } = tokenize(query)
      const read = (index: WordIndex): unknown =>
        Array.from({ length: count }, (_, at) => postingsOf(index, ids, at, 2))
      assert.deepEqual(read(indexTexts(texts)), read(indexTexts(texts)))
    }),
    { numRuns: 30 },
  )
})
