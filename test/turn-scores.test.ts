import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isSameSpeaker } from '../bench/support/same-speaker.ts'
import { type FoundTurn, type GoldTurn, scoreTurns } from '../bench/support/score-turns.ts'

/** `Oda: We sail. | Q: When?` as turns of a source. */
function gold(notation: string): GoldTurn[] {
  return notation.split(' | ').map((turn) => {
    const colon = turn.indexOf(': ')
    return { speaker: turn.slice(0, colon), text: turn.slice(colon + 2) }
  })
}

/** The same as turns found. */
function found(notation: string): FoundTurn[] {
  return gold(notation).map(({ speaker, text }) => ({ speakers: [speaker], text }))
}

const source = 'Oda: We sail on Friday, all of us. | Q: Who pays? | Oda: We do. (Laughter.) Next.'

/** Turns found in the source above, and how they score: kept, invented, right speaker, boundaries. */
const cases: Record<string, { readonly turns: string; readonly score: readonly number[] }> = {
  'the turns of the source': { turns: source, score: [1, 0, 1, 1] },
  'other forms of names, and notes left out': {
    turns: 'MINISTER ODA: We sail on Friday, all of us. | Q: Who pays? | Oda: We do. Next.',
    score: [1, 0, 1, 1],
  },
  'a turn of one speaker cut in two': {
    turns: 'Oda: We sail on Friday, | Oda: all of us. | Q: Who pays? | Oda: We do. Next.',
    score: [1, 0, 1, 1],
  },
  'the question lost': {
    turns: 'Oda: We sail on Friday, all of us. | Harga: We do. Next.',
    score: [10 / 12, 0, 7 / 12, 2 / 2.5],
  },
  'the question taken for an answer': {
    turns: 'Oda: We sail on Friday, all of us. Who pays? We do. Next.',
    score: [1, 0, 10 / 12, 0.5],
  },
  'words of nobody': {
    turns: 'Oda: We sail on Friday, all of us. Share this page | Q: Who pays? | Oda: We do. Next.',
    score: [1, 3 / 15, 1, 1],
  },
  'a boundary that is none': {
    turns: 'Oda: We sail on Friday, | Q: all of us. | Q: Who pays? | Oda: We do. Next.',
    score: [1, 0, 9 / 12, 2 / 3],
  },
}

describe('turns found are scored against those of the source', () => {
  for (const [name, { turns, score }] of Object.entries(cases)) {
    test(name, () => {
      const { kept, invented, rightSpeaker, boundaries } = scoreTurns(gold(source), found(turns))
      assert.deepEqual(
        [kept, invented, rightSpeaker, boundaries].map((value) => value.toFixed(3)),
        score.map((value) => value.toFixed(3)),
      )
    })
  }

  test('nothing found', () => {
    const { kept, invented, rightSpeaker, boundaries } = scoreTurns(gold(source), [])
    assert.deepEqual([kept, invented, rightSpeaker, boundaries], [0, 0, 0, 0])
  })
})

describe('labels of one speaker', () => {
  const same = [
    ['MS HARGA', 'Elin Harga'],
    ['Hon. Elin Harga (Minister of Trade, Lib.)', 'Hon. Elin Harga'],
    ['ELIN HARGA, TRADE CORRESPONDENT', 'HARGA'],
    ['The PRESIDING OFFICER (Mr. Harga)', 'The PRESIDING OFFICER'],
    ['El señor HARGA.-', 'Harga'],
  ] as const
  for (const [a, b] of same) test(`${a} and ${b}`, () => assert.ok(isSameSpeaker(a, b)))
  const different = [
    ['QUESTION', 'Elin Harga'],
    ['SENIOR OFFICIAL ONE', 'SENIOR OFFICIAL TWO'],
    ['Elin Harga', 'Jonas Harga'],
  ] as const
  for (const [a, b] of different)
    test(`${a} and not ${b}`, () => assert.equal(isSameSpeaker(a, b), false))
})
