import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type MarkedBlock, markedPage } from '../../test/support/marked-page.ts'
import { checkTurns } from '../../test/support/turn-laws.ts'
import { printTurns } from '../../test/support/turn-lines.ts'
import { readTranscript, type Transcript } from './read-transcript.ts'

const oda = { words: 'Ministerin Oda', name: 'Sunniva Oda' }
const chair = {
  words: 'Vorsitz',
  name: 'Elin Harga',
  post: 'Vorsitzende',
  role: 'moderator',
} as const

/** Pages of formats that mark their labels, and their turns as `printTurns` writes them. */
const cases: Record<
  string,
  { readonly page: readonly (MarkedBlock | string)[]; readonly turns: readonly string[] }
> = {
  'labels of any script and any style': {
    page: [
      { label: { words: '議長' }, words: '開会します。' },
      { label: { words: 'пані Ода' }, words: 'Ми пливемо.' },
    ],
    turns: ['議長 | principal 議長 | 開会します。', 'пані Ода | principal пані Ода | Ми пливемо.'],
  },
  'the name and the part beside a label': {
    page: [
      { label: chair, words: 'Bitte.' },
      { label: oda, words: 'Wir segeln.' },
    ],
    turns: [
      'Vorsitz | moderator Elin Harga | Bitte.',
      'Ministerin Oda | principal Sunniva Oda | Wir segeln.',
    ],
  },
  'nothing else is a label': {
    page: [{ label: oda, words: 'We sail.' }, 'QUESTION: When?', 'MINISTER HARGA: Soon.'],
    turns: [
      'Ministerin Oda | principal Sunniva Oda | We sail. / QUESTION: When? / MINISTER HARGA: Soon.',
    ],
  },
  'no heading, no rule and no block set apart is spoken': {
    page: [
      'The assembly met at ten. We thank the hosts and we are glad.',
      { label: oda, words: 'We sail.' },
      { kind: 'heading', words: 'Second reading' },
      { words: 'Ayes: 40. Noes: 2.', isUnspoken: true },
      'We sail soon.',
      { kind: 'rule', words: '____' },
      'And',
      { words: 'The bill as printed.', isUnspoken: true },
    ],
    turns: ['Ministerin Oda | principal Sunniva Oda | We sail. / We sail soon. / And'],
  },
  'notes are cut out of the words, marked or in brackets': {
    page: [
      { label: oda, words: 'We sail Beifall links soon. (Laughter.) Yes.', note: 'Beifall links' },
      { words: 'The bell rings', note: 'The bell rings' },
      'Good night.',
    ],
    turns: ['Ministerin Oda | principal Sunniva Oda | We sail / soon. / Yes. / Good night.'],
  },
  'a short last paragraph is spoken, whatever it looks like': {
    page: [{ label: oda, words: 'We sail.' }, 'Port Callow', '- 2 -'],
    turns: ['Ministerin Oda | principal Sunniva Oda | We sail. / Port Callow / - 2 -'],
  },
}

describe('the turns of a format that marks labels', () => {
  for (const [name, { page, turns }] of Object.entries(cases)) {
    test(name, () =>
      assert.deepEqual(printTurns(markedPage(...page).text, read(page).turns), turns),
    )
  }
})

test('two people with one name in a letter apart are two', () => {
  const { turns, problems } = read([
    { label: { words: 'Elin Hargaard', name: 'Elin Hargaard' }, words: 'One.' },
    { label: { words: 'Elin Hargaard', name: 'Elin Hargaard' }, words: 'Two.' },
    { label: { words: 'Elin Hargaart', name: 'Elin Hargaart' }, words: 'Three.' },
  ])
  assert.deepEqual(
    [turns.map(({ speaker }) => speaker?.name), problems],
    [['Elin Hargaard', 'Elin Hargaard', 'Elin Hargaart'], []],
  )
})

test('the posts of one person are held label by label', () => {
  const { turns, participants } = read([
    { label: chair, words: 'Bitte.' },
    { label: { words: 'Harga', name: 'Elin Harga' }, words: 'Danke.' },
  ])
  assert.deepEqual(
    [turns.map(({ speaker }) => speaker?.post), participants],
    [['Vorsitzende', undefined], ['Elin Harga']],
  )
})

test('the language that the format gives a turn', () => {
  const { turns } = read([
    { label: { ...oda, language: 'de' }, words: 'Wir segeln.' },
    { label: chair, words: 'Thank you.' },
  ])
  assert.deepEqual(
    turns.map(({ language }) => language),
    ['de', undefined],
  )
})

test('notes stay with the turn they stand in or after', () => {
  const { turns } = read([
    { words: 'The bell rings', note: 'The bell rings' },
    { label: oda, words: 'We sail. (Applause.)' },
    { words: 'Unrest', note: 'Unrest' },
    { label: chair, words: 'Order.' },
  ])
  assert.deepEqual(
    turns.map(({ notes }) => notes.map(({ text }) => text)),
    [['(Applause.)', 'Unrest'], []],
  )
})

test('a page whose format marks no label is no transcript', () => {
  assert.equal(readTranscript(markedPage('MINISTER ODA: We sail.', 'QUESTION: When?')), undefined)
})

function read(marked: readonly (MarkedBlock | string)[]): Transcript {
  const page = markedPage(...marked)
  const transcript = readTranscript(page)
  assert.ok(transcript)
  checkTurns(page.text, transcript)
  return transcript
}
