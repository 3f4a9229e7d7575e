import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { Commitment } from './commitment.ts'
import { commitmentsOf } from './commitments-of.ts'

const act = 'Halvenia will rebuild the harbor.'

test('what the state of the speaker will do is a promise, what another will do a forecast', () => {
  assert.equal(typeOf('Mirela Oda, Foreign Minister of Halvenia', act), 'promise')
  assert.equal(typeOf('Mirela Oda, Foreign Minister of Ombrasa', act), 'forecast')
})

test('the place of an event is not the state of the one who speaks', () => {
  assert.equal(typeOf('Foreign Minister Mirela Oda in Halvenia', act), 'forecast')
})

test('of two parties each speaks for the own state', () => {
  const title = 'Mirela Oda of Halvenia and Tomas Harga of Ombrasa'
  assert.equal(typeOf(title, act, 'MINISTER ODA'), 'promise')
  assert.equal(typeOf(title, act, 'MINISTER HARGA'), 'forecast')
})

test('a title in capitals parts its two parties as well', () => {
  const title = 'Minister Mirela Oda And Sorrenay Minister Tomas Harga Before Their Meeting'
  assert.equal(typeOf(title, 'Sorrenay will rebuild the harbor.', 'MINISTER ODA'), 'forecast')
})

function typeOf(
  who: string,
  words: string,
  label = 'MINISTER ODA',
): Commitment['type'] | undefined {
  const text = `Remarks by ${who}\n\nAverholt, March 4, 2024\n\nMINISTER ODA: Good morning.\n\nMINISTER HARGA: Good morning.\n\n${label}: ${words}\n`
  const { document, quotations } = readDocument({ text, id: 'averholt' as DocumentId })
  return commitmentsOf(spokenText(document, quotations))[0]?.type
}
