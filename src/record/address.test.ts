import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Address, formatAddress, readAddress } from './address.ts'

/** What is typed, and what it may mean, the likeliest first. */
const readings: Readonly<Record<string, readonly string[]>> = {
  briefing: ['briefing'],
  'briefing#12': ['briefing#12', 'briefing, turn 12'],
  'briefing#12@2': ['briefing, turn 12, revision 2', 'briefing#12, revision 2', 'briefing#12@2'],
  'briefing#120-180@2': [
    'briefing, 120 to 180, revision 2',
    'briefing#120-180, revision 2',
    'briefing#120-180@2',
  ],
  'briefing@2': ['briefing, revision 2', 'briefing@2'],
  'briefing#12#@2': ['briefing#12, revision 2', 'briefing#12#, revision 2', 'briefing#12#@2'],
  'desk@home': ['desk@home'],
  'desk#one': ['desk#one'],
  '#3': ['#3'],
  '': [''],
}

for (const [text, expected] of Object.entries(readings)) {
  test(`reads "${text}"`, () => {
    assert.deepEqual(readAddress(text).map(describe), expected)
  })
}

test('an address that names its revision is read as it was meant, whatever the id', () => {
  const number = fc.nat({ max: 40 })
  const part = fc.oneof(
    number.map((turn) => ({ turn })),
    fc.tuple(number, number).map(([start, end]) => ({ span: { start, end } })),
    fc.constant(undefined),
  )
  const id = fc
    .array(fc.constantFrom('a', '#', '@', '-', '1', '23', ' ', '\n', '%', '\ud83d'), {
      minLength: 1,
    })
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(id, number, part, (name, revision, piece) => {
      const address: Address = {
        id: name,
        revision,
        ...(piece === undefined ? {} : { part: piece }),
      }
      assert.deepEqual(readAddress(formatAddress(address))[0], address)
    }),
  )
})

function describe({ id, revision, part }: Address): string {
  const parts = [
    id,
    ...(part?.turn === undefined ? [] : [`turn ${part.turn}`]),
    ...(part?.span === undefined ? [] : [`${part.span.start} to ${part.span.end}`]),
    ...(revision === undefined ? [] : [`revision ${revision}`]),
  ]
  return parts.join(', ')
}
