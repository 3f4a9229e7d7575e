import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FigureModality } from './figure.ts'
import { modalityOf } from './modality.ts'

/** Sentences in which a bar stands before the figure. */
const cases: Readonly<Record<string, FigureModality>> = {
  'We sent |40 ships.': 'asserted',
  'We will send |40 ships.': 'planned',
  'We’ll send |40 ships.': 'planned',
  'Our target is |40 ships.': 'planned',
  'They pledged |40 ships.': 'planned',
  'They would need |40 ships.': 'conditional',
  'If the strait closes, we lose |40 ships.': 'conditional',
  'If you look at the port, you see |40 ships.': 'asserted',
  'They may need |40 ships.': 'conditional',
  'In May the fleet had |40 ships.': 'asserted',
  'Minister May sent |40 ships.': 'asserted',
  'They did not send |40 ships.': 'denied',
  'They never had |40 ships.': 'denied',
  'It is not true that we have |40 ships.': 'denied',
  'There is no evidence that Halvenia sent |40 ships.': 'denied',
  'Oda denied sending |40 ships.': 'denied',
  'Oda rejected claims that she had sent |40 ships.': 'denied',
  'We will not forget the |40 pilots who died.': 'planned',
  'They sent not only |40 ships but pilots.': 'asserted',
  'Did they send |40 ships?': 'asked',
  'We will talk; they sent |40 ships.': 'asserted',
}

for (const [marked, modality] of Object.entries(cases)) {
  const at = marked.indexOf('|')
  const sentence = marked.replace('|', '')
  test(`${sentence} is ${modality}`, () => assert.equal(modalityOf(sentence, at), modality))
}
