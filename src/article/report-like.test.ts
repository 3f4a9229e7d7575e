import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDocument } from '../verbale.ts'

const AFFAIRS = [
  'The treaty with Sorrenay has been carried out in every article, and the lamps of the strait are kept by both shores.',
  'The revenue of the harbors rose in the past year, and the debt of the state fell by a ninth part of its sum.',
  'The survey of the northern sound is complete, and the charts are ready for the use of every captain.',
  'The guild of pilots asks for new boats, and the want of them has been felt in every storm of the winter.',
]

test('a long message that tells twice what was said is no report', () => {
  const told =
    'The envoy said that the boats would come in the spring. The master of the guild said that he would wait.'
  const paragraphs = Array.from({ length: 80 }, (_, k) => AFFAIRS[k % AFFAIRS.length])
  const text = ['To the Assembly of Halvenia:', ...paragraphs, told].join('\n\n')
  assert.notEqual(parseDocument({ text }).document.kind, 'pressReport')
})

test('a short report that does so is one', () => {
  const text = `Boats are promised for the spring

The boats for the pilots of Halvenia will come in the spring, the envoy of Sorrenay said on Monday.

“We keep our word,” he said. The master of the guild said that he would wait.`
  assert.equal(parseDocument({ text }).document.kind, 'pressReport')
})

test('a short item that an agency filed is a report, though it quotes nobody', () => {
  const text =
    'DRAST, May 30, 2031 (Nordwire) - President Lena Harga met Prime Minister Arno Velk in Averholt on Tuesday. ' +
    'They parted without an agreement.'
  const { kind, date } = parseDocument({ text }).document
  assert.equal(kind, 'pressReport')
  assert.equal(date?.value, '2031-05-30')
})
