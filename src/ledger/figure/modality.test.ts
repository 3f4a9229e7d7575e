import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FigureModality } from './figure.ts'
import { modalityOf } from './modality.ts'

/** Sentences in which a bar stands before the figure, which ends with its word or at a second bar. */
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
  'We will never forget that |40 pilots died.': 'planned',
  '|Up to 40| ships will be sent.': 'planned',
  'Oda said that |40 ships will be sent.': 'planned',
  '|400 jobs on the coast could be lost.': 'conditional',
  '|40 ships were not sent.': 'asserted',
  '|40 ships that will be painted lie here.': 'asserted',
  '|40 ships are here, and more will come.': 'asserted',
  'Their deficit will be below three percent, and unemployment is at |4 percent.': 'asserted',
  'We plan to build 12 schools, and we have |40 ships.': 'asserted',
  'We will sell 12 tugs, and |40 ships.': 'planned',
  'Harga said Halvenia would send |40 ships.': 'planned',
  'Harga said the port would need |40 ships.': 'conditional',
  'Did they send |40 ships?': 'asked',
  'We will talk; they sent |40 ships.': 'asserted',
}

for (const [marked, modality] of Object.entries(cases)) {
  const at = marked.indexOf('|')
  const sentence = marked.replaceAll('|', '')
  const second = marked.indexOf('|', at + 1)
  const end = second < 0 ? sentence.indexOf(' ', at) : second - 1
  test(`${sentence} is ${modality}`, () => assert.equal(modalityOf(sentence, at, end), modality))
}
