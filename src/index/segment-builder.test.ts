import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tokenize, wordId } from '../text/token.ts'
import { indexTexts, openBuilt } from './index-texts.ts'
import { type IndexedText, WordScanner } from './scan-words.ts'
import type { Segment } from './segment.ts'
import { type BuiltSegment, SegmentBuilder, Spelling } from './segment-builder.ts'
import { RARE_CODE } from './segment-layout.ts'
import { WordIndex } from './word-index.ts'

/** A text of one section, or of none when it is empty. */
function textOf(text: string): IndexedText {
  return { text, sections: text === '' ? [] : [[{ start: 0, end: text.length }]] }
}

/** A segment of some texts, which are numbered from `first`. */
function build(texts: readonly IndexedText[], first: number): BuiltSegment {
  const spelling = new Spelling()
  const scanner = new WordScanner()
  const builder = new SegmentBuilder(spelling)
  for (const [k, text] of texts.entries()) {
    const scanned = scanner.scan(text)
    spelling.learn(scanned)
    builder.addText(first + k, scanned)
  }
  return builder.build()
}

function merge(
  segments: readonly Segment[],
  removed: ReadonlySet<number> = new Set(),
): BuiltSegment {
  const builder = new SegmentBuilder(new Spelling())
  for (const segment of segments) builder.addSegment(segment, (number) => !removed.has(number))
  return builder.build()
}

const line = fc
  .array(fc.constantFrom(...'lamp oil keeper shore frost ladder U.S. & 38 don’t'.split(' ')), {
    maxLength: 90,
  })
  .map((words) => words.join(' '))
const texts = fc.array(line.map(textOf), { maxLength: 9 })

test('segments merged are the segment that all their texts make', () => {
  fc.assert(
    fc.property(texts, fc.nat(9), (texts, at) => {
      const parts = [texts.slice(0, at), texts.slice(at)]
      const merged = merge([
        openBuilt(build(parts[0] as IndexedText[], 0)),
        openBuilt(build(parts[1] as IndexedText[], Math.min(at, texts.length))),
      ])
      const whole = build(texts, 0)
      assert.deepEqual(merged.header, whole.header)
      assert.ok(Buffer.from(merged.buffer).equals(Buffer.from(whole.buffer)))
    }),
    { numRuns: 100 },
  )
})

test('a text that was removed is found no more, merged or not', () => {
  fc.assert(
    fc.property(texts, fc.nat(8), line, (texts, gone, query) => {
      const { ids } = tokenize(query.split(' ').slice(0, 3).join(' '))
      if (ids.length === 0) return
      const segment = openBuilt(build(texts, 0))
      const removed = new Set([gone])
      const left = texts.filter((_, number) => number !== gone)
      const wanted = indexTexts(left).positionsOf(ids).length
      const get = (number: number): IndexedText => texts[number] as IndexedText
      const hidden = new WordIndex({ segments: [segment], textOf: get, removed })
      assert.equal(hidden.positionsOf(ids).length, wanted)
      const merged = new WordIndex({
        segments: [openBuilt(merge([segment], removed))],
        textOf: get,
      })
      assert.equal(merged.positionsOf(ids).length, wanted)
      assert.deepEqual(
        Array.from(merged.positionsOf(ids), (position) => merged.locate(position).text),
        Array.from(hidden.positionsOf(ids), (position) => hidden.locate(position).text),
      )
    }),
    { numRuns: 100 },
  )
})

test('several segments answer as one does', () => {
  fc.assert(
    fc.property(texts, fc.nat(9), line, (texts, at, query) => {
      const { ids } = tokenize(query.split(' ').slice(0, 5).join(' '))
      const split = Math.min(at, texts.length)
      const get = (number: number): IndexedText => texts[number] as IndexedText
      const one = indexTexts(texts)
      const many = new WordIndex({
        segments: [
          openBuilt(build(texts.slice(0, split), 0)),
          openBuilt(build(texts.slice(split), split)),
        ],
        textOf: get,
      })
      assert.equal(many.positionCount, one.positionCount)
      assert.deepEqual([...many.positionsOf(ids)], [...one.positionsOf(ids)])
      for (let position = 0; position < one.positionCount; position++) {
        assert.equal(many.idAt(position), one.idAt(position))
        if (one.idAt(position) === 0) continue
        assert.deepEqual(many.locate(position), one.locate(position))
        assert.deepEqual(many.textRangeAt(position), one.textRangeAt(position))
        assert.deepEqual(many.sectionRange(one.locate(position)), one.sectionRangeAt(position))
      }
      assert.deepEqual(many.wordsWithPrefix('l'), one.wordsWithPrefix('l'))
    }),
    { numRuns: 100 },
  )
})

test('words beyond those that have a short code are found like others', () => {
  const count = RARE_CODE + 3000
  const words = Array.from({ length: count }, (_, k) => `w${k}`)
  const text = textOf(`${words.join(' ')} ${words.slice(0, 50).join(' ')}`)
  const index = indexTexts([text])
  for (const k of [0, 49, 50, RARE_CODE - 2, RARE_CODE, RARE_CODE + 1, count - 2]) {
    const ids = Uint32Array.of(wordId(`w${k}`), wordId(`w${k + 1}`))
    assert.deepEqual([...index.positionsOf(ids)], k < 49 ? [k, count + k] : [k], `w${k}`)
    assert.equal(index.idAt(k), ids[0])
    assert.equal(index.frequency(ids[0] as number), k < 50 ? 2 : 1)
  }
})

test('words are listed by their beginnings', () => {
  const index = indexTexts([textOf('Sanctions and sanctioned, sanction; U.S. übel Übel 38')])
  const listed = (prefix: string): string[] => index.wordsWithPrefix(prefix).map(({ word }) => word)
  assert.deepEqual(listed('sanc'), ['sanction', 'sanctioned', 'sanctions'])
  assert.deepEqual(listed('ü'), ['übel'])
  assert.deepEqual(index.wordsWithPrefix('übel'), [
    { id: wordId('übel'), word: 'übel', frequency: 2 },
  ])
  assert.deepEqual(listed('sand'), [])
  assert.deepEqual(index.wordsWithPrefix('s', 2).length, 2)
})

test('entries that are ordered in several groups are those of one order', () => {
  // More words than are ordered together, some of them so frequent that they make a group alone.
  const vocabulary = Array.from({ length: 40_000 }, (_, k) => `w${k}`)
  let state = 12_345
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const words = Array.from({ length: 2_600_000 }, () =>
    next(3) === 0 ? 'the' : (vocabulary[next(1 + next(vocabulary.length))] as string),
  )
  const index = indexTexts([textOf(words.join(' '))])
  const ids = new Map(['the', ...vocabulary].map((word) => [word, wordId(word)]))
  for (const length of [1, 2, 3, 4]) {
    for (let k = 0; k < 12; k++) {
      const at = next(words.length - length)
      const phrase = words.slice(at, at + length)
      const wanted = Uint32Array.from(phrase, (word) => ids.get(word) as number)
      let count = 0
      for (let i = 0; i + length <= words.length; i++) {
        let n = 0
        while (n < length && words[i + n] === phrase[n]) n++
        if (n === length) count++
      }
      const found = index.positionsOf(wanted)
      assert.equal(found.length, count, phrase.join(' '))
      assert.ok(found.includes(at))
    }
  }
})
