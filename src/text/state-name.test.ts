import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stateName } from './state-name.ts'

const named = {
  Russian: 'Russia',
  French: 'France',
  Israeli: 'Israel',
  American: 'United States',
  Emirati: 'United Arab Emirates',
  Saudi: 'Saudi Arabia',
  Salvadoran: 'El Salvador',
  Haitian: 'Haiti',
  Halvenian: 'Halvenia',
  Halvenia: 'Halvenia',
  US: 'US',
  Christian: 'Christian',
}

for (const [word, name] of Object.entries(named))
  test(`calls the state of ${word} ${name}`, () => assert.equal(stateName(word), name))
