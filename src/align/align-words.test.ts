import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alignTexts, inRow, WORD_BITS } from '../../test/support/align-texts.ts'
import { checkAlignment } from '../../test/support/alignment-laws.ts'
import { tokenize } from '../text/token.ts'
import { EDIT_COSTS, GapKind, type Stretch, WordAligner } from './align-words.ts'
import { readQuotation } from './quotation-text.ts'

const vocabulary =
  'lamp oil keeper shore frost ladder buoy barge soup the a of and don’t 38 % \u{1d49c}b'.split(' ')
const words = (minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...vocabulary), { minLength, maxLength })

/** One change to a list of words; `at` is taken modulo its length. */
type Change =
  | { readonly put: string; readonly at: number }
  | { readonly change: string; readonly at: number }
  | { readonly drop: number }

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ put: fc.constant('unheard'), at: fc.nat(50) }),
  fc.record({ change: fc.constant('unseen'), at: fc.nat(50) }),
  fc.record({ drop: fc.nat(50) }),
)

function apply(list: readonly string[], change: Change): string[] {
  const result = [...list]
  if ('drop' in change) result.splice(change.drop % list.length, 1)
  else if ('put' in change) result.splice(change.at % list.length, 0, change.put)
  else result[change.at % list.length] = change.change
  return result
}

/** The dearest of the edits that one change can be described by. */
const DEAREST = Math.max(
  EDIT_COSTS.substitute,
  EDIT_COSTS.insert,
  EDIT_COSTS.skip + EDIT_COSTS.skipWord,
)

test('a quotation planted with k changes is found at the cost of k edits or less', () => {
  fc.assert(
    fc.property(
      words(0, 30),
      words(6, 20),
      words(0, 30),
      fc.array(anyChange, { maxLength: 3 }),
      (before, planted, after, changes) => {
        const quoted = changes.reduce<readonly string[]>(apply, planted)
        const record = [...before, ...planted, ...after].join(' ')
        const quotation = quoted.join(' ')
        const aligned = alignTexts(record, quotation)
        const { count } = readQuotation(quotation, [{ start: 0, end: quotation.length }])
        const own = quoted.filter((word) => word === 'unheard' || word === 'unseen').length
        const least = WORD_BITS * (count - own) - DEAREST * changes.length
        // A cheaper way may be to jump about the record, which alignTexts does not show.
        if (aligned === undefined) return
        assert.ok(aligned.bits >= least - 1e-9, `${aligned.bits} bits, at least ${least}`)
        checkAlignment(record, aligned.passage, aligned.quotation, aligned.edits)
      },
    ),
    { numRuns: 400 },
  )
})

test('a quotation planted unchanged has no edits', () => {
  fc.assert(
    fc.property(words(0, 30), words(1, 20), words(0, 30), (before, planted, after) => {
      const record = [...before, ...planted, ...after].join(' ')
      const aligned = alignTexts(record, planted.join(' — '))
      assert.deepEqual(aligned?.edits, [])
      assert.equal(aligned?.bits, WORD_BITS * aligned.places.length)
    }),
    { numRuns: 300 },
  )
})

/** The cheapest description of the quotation as a copy with edits in one place, tried in full. */
function cheapest(record: Uint32Array, quotation: Uint32Array): number {
  const { substitute, insert, skip, skipWord } = EDIT_COSTS
  // best[p]: bits when the words so far end with the cursor before word p of the record.
  let best = new Array<number>(record.length + 1).fill(0)
  for (const [i, id] of quotation.entries()) {
    const lifted = best.map((bits, p) => {
      let most = bits
      for (let from = 0; from < p && i > 0; from++) {
        most = Math.max(most, (best[from] as number) - skip - skipWord * (p - from))
      }
      return most
    })
    best = lifted.map((bits, p) => {
      const put = bits - insert
      if (p === 0) return put
      const isEqual = record[p - 1] === id
      return Math.max(put, (lifted[p - 1] as number) + (isEqual ? WORD_BITS : -substitute))
    })
  }
  return Math.max(...best)
}

test('no description is cheaper than the one found, as a slow search has it', () => {
  fc.assert(
    fc.property(words(1, 14), words(1, 8), (record, quotation) => {
      const { ids } = tokenize(record.join(' '))
      const draft = quotation.join(' ')
      const read = readQuotation(draft, [{ start: 0, end: draft.length }])
      const bits = new Float64Array(read.count).fill(WORD_BITS)
      const stretch = stretchOf(0, ids.length, 0)
      // Jumps are priced out, so that both searches look for a copy of one place.
      const costs = { ...EDIT_COSTS, near: 1e6, document: 1e6, elsewhere: 1e6 }
      const found = new WordAligner().align({ ...read, bits }, inRow(ids), [stretch], costs)
      const wanted = cheapest(ids, read.ids.subarray(0, read.count))
      assert.ok(Math.abs(found.bits - wanted) < 1e-9, `${found.bits} bits, best is ${wanted}`)
    }),
    { numRuns: 400 },
  )
})

function stretchOf(start: number, end: number, document: number): Stretch {
  return { start, end, document, leastShift: start - 1000, mostShift: end + 1000 }
}

function align(
  record: string,
  draft: string,
  stretches?: readonly Stretch[],
): { positions: number[]; bits: number } {
  const { ids, count } = tokenize(record)
  const read = readQuotation(draft, [{ start: 0, end: draft.length }])
  const bits = new Float64Array(read.count).fill(WORD_BITS)
  const costs = { ...EDIT_COSTS, elsewhere: 40 }
  const found = new WordAligner().align(
    { ...read, bits },
    inRow(ids),
    stretches ?? [stretchOf(0, count, 0)],
    costs,
  )
  return { positions: [...found.positions], bits: found.bits }
}

test('of two places at equal cost the same one is taken every time, the first', () => {
  const record = 'one lamp of oil is enough, and one lamp of oil is enough'
  const { positions } = align(record, 'one lamp of oil is enough')
  assert.deepEqual(positions, [0, 1, 2, 3, 4, 5])
  assert.deepEqual(align(record, 'one lamp of oil is enough').positions, positions)
})

test('an aligner gives the same result whatever it aligned before', () => {
  const costs = { ...EDIT_COSTS, elsewhere: 40 }
  fc.assert(
    fc.property(words(1, 40), words(1, 20), words(1, 40), (record, quotation, other) => {
      const used = new WordAligner()
      const run = (aligner: WordAligner, text: string, draft: string): unknown => {
        const { ids, count } = tokenize(text)
        const read = readQuotation(draft, [{ start: 0, end: draft.length }])
        const bits = new Float64Array(read.count).fill(WORD_BITS)
        const found = aligner.align({ ...read, bits }, inRow(ids), [stretchOf(0, count, 0)], costs)
        return [[...found.positions], [...found.isEqual], found.bits]
      }
      run(used, other.join(' '), quotation.join(' … '))
      const [text, draft] = [record.join(' '), quotation.join(' ')]
      assert.deepEqual(run(used, text, draft), run(new WordAligner(), text, draft))
    }),
    { numRuns: 200 },
  )
})

test('joins the parts of a splice within one stretch, backward too', () => {
  const record =
    'the keeper of the northern lamp has oil and then a long night comes when nothing is said ' +
    'our barges will carry forty barrels home'
  const { positions } = align(
    record,
    'our barges will carry forty barrels the keeper of the northern lamp has oil',
  )
  assert.deepEqual(positions, [18, 19, 20, 21, 22, 23, 0, 1, 2, 3, 4, 5, 6, 7])
})

test('joins the parts of a splice across documents', () => {
  const record = 'the keeper of the northern lamp has oil our barges will carry forty barrels home'
  const stretches = [stretchOf(0, 8, 0), stretchOf(8, 15, 1)]
  const draft = 'our barges will carry forty barrels the keeper of the northern lamp has oil'
  const { positions } = align(record, draft, stretches)
  assert.deepEqual(positions, [8, 9, 10, 11, 12, 13, 0, 1, 2, 3, 4, 5, 6, 7])
})

test('a marked omission is cheaper than one that nobody shows', () => {
  const record = 'we will sell the old and crooked lamps and all of the oil before the frost'
  const shown = align(record, 'we will sell … the oil before the frost')
  const hidden = align(record, 'we will sell the oil before the frost')
  assert.deepEqual(shown.positions, hidden.positions)
  assert.ok(shown.bits > hidden.bits)
})

test('words in brackets cost next to nothing', () => {
  const record = 'we will sell them before the frost'
  const shown = align(record, 'we will sell [the lamps] before the frost')
  const hidden = align(record, 'we will sell the lamps before the frost')
  assert.ok(shown.bits > hidden.bits)
})

test('no word stands for the end of a section', () => {
  const { ids } = tokenize('the lamp is dark')
  const { ids: others } = tokenize('our barges carry oil')
  const record = Uint32Array.from([...ids, 0, ...others])
  const draft = 'lamp is dark unheard our barges carry'
  const read = readQuotation(draft, [{ start: 0, end: draft.length }])
  const bits = new Float64Array(read.count).fill(WORD_BITS)
  const costs = { ...EDIT_COSTS, elsewhere: 40 }
  const found = new WordAligner().align(
    { ...read, bits },
    inRow(record),
    [stretchOf(0, 9, 0)],
    costs,
  )
  assert.ok(!found.positions.includes(4))
  assert.deepEqual([...found.positions.subarray(0, 3)], [1, 2, 3])
})

test('a piece of its own opens a gap of its own kind', () => {
  const text = '“We wait,” she said. “They come.”'
  const spans = [
    { start: 1, end: 8 },
    { start: 22, end: 31 },
  ]
  assert.deepEqual([...readQuotation(text, spans).gaps], [0, 0, GapKind.piece, 0])
})

test('nothing aligns with nothing', () => {
  assert.deepEqual(align('', 'we wait').positions, [-1, -1])
  assert.deepEqual(align('we wait', '').positions, [])
  assert.deepEqual(align('we wait', 'we wait', []), { positions: [-1, -1], bits: 0 })
})

test('counts the cells it fills', () => {
  const aligner = new WordAligner()
  const { ids, count } = tokenize('the lamp is dark tonight')
  const read = readQuotation('lamp is', [{ start: 0, end: 7 }])
  const bits = new Float64Array(2).fill(WORD_BITS)
  aligner.align({ ...read, bits }, inRow(ids), [stretchOf(0, count, 0)], {
    ...EDIT_COSTS,
    elsewhere: 40,
  })
  assert.equal(aligner.cells, 2 * (count + 1))
})
