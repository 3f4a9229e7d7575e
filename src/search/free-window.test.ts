import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { apartWindows, type FreeWindow, minimalWindows, type PartPlaces } from './free-window.ts'

/** Where each letter of `parts` stands in a row of letters. */
function placesOf(row: string, parts: string): PartPlaces[] {
  return [...parts].map((part) => ({
    starts: [...row].flatMap((letter, k) => (letter === part ? [k] : [])),
    length: 1,
  }))
}

/** A row, the letters looked for, and the minimal windows. */
const cases: Record<string, readonly string[]> = {
  'a.b in a..b': ['ab', '..a..b..', 'a..b'],
  'any order': ['ab', 'b.a.b', 'b.a', 'a.b'],
  'the nearest of several': ['ab', 'a.ab.b', 'ab'],
  'a letter asked for twice': ['aab', 'ab..a.a.b', 'ab..a', 'b..a.a', 'a.a.b'],
  'one letter': ['a', 'a.a', 'a', 'a'],
  'a letter that is not there': ['abz', 'a.b'],
}

describe('minimal windows', () => {
  for (const [name, [parts = '', row = '', ...expected]] of Object.entries(cases)) {
    test(name, () => {
      const windows = minimalWindows(placesOf(row, parts), row.length)
      assert.deepEqual(
        windows.map(({ start, end }) => row.slice(start, end)),
        expected,
      )
    })
  }
})

test('of windows that overlap the best is taken, and the leftmost of equals', () => {
  const windows = [
    { start: 0, end: 3 },
    { start: 2, end: 4 },
    { start: 3, end: 5 },
    { start: 9, end: 12 },
  ]
  const byLength = (a: FreeWindow, b: FreeWindow): number => a.end - a.start - (b.end - b.start)
  assert.deepEqual(apartWindows(windows, byLength), [windows[1], windows[3]])
})

/** Whether letters can be given to parts, tried one way after the other. */
function holds(row: readonly string[], parts: readonly string[]): boolean {
  const [part, ...others] = parts
  if (part === undefined) return true
  return row.some(
    (letters, k) =>
      letters.includes(part) && holds([...row.slice(0, k), '', ...row.slice(k + 1)], others),
  )
}

test('the windows are those that trying every interval finds', () => {
  // A place may serve several parts, as a word may fit two prefixes.
  const row = fc.array(fc.constantFrom('a', 'b', 'c', 'ab', 'bc', '', ''), { maxLength: 9 })
  const parts = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(row, parts, fc.integer({ min: 1, max: 9 }), (row, parts, most) => {
      const expected: FreeWindow[] = []
      for (let start = 0; start < row.length; start++) {
        for (let end = start + 1; end <= row.length; end++) {
          const isMinimal =
            holds(row.slice(start, end), parts) &&
            !holds(row.slice(start + 1, end), parts) &&
            !holds(row.slice(start, end - 1), parts)
          if (isMinimal && end - start <= most) expected.push({ start, end })
        }
      }
      const places = parts.map((part) => ({
        starts: row.flatMap((letters, k) => (letters.includes(part) ? [k] : [])),
        length: 1,
      }))
      assert.deepEqual(minimalWindows(places, most), expected)
    }),
    { numRuns: 500 },
  )
})
