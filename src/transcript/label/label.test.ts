import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { labelKey, matchLabel } from './label.ts'
import { isCrowdLabel, isPressLabel } from './part-label.ts'

/** A line, and its label, how that is printed, and the words after it. */
const labels: Record<string, readonly [line: string, label: string, style: string, words: string]> =
  {
    plain: ['MINISTER ODA: We sail.', 'MINISTER ODA', 'capitals', 'We sail.'],
    'bold with the colon inside': [
      '**MINISTER ODA:** We sail.',
      'MINISTER ODA',
      'capitals',
      'We sail.',
    ],
    'bold with the colon outside': [
      '**MINISTER ODA**: We sail.',
      'MINISTER ODA',
      'capitals',
      'We sail.',
    ],
    italic: ['_MINISTER ODA:_ We sail.', 'MINISTER ODA', 'capitals', 'We sail.'],
    'with points': ['MR. BRASK: We sail.', 'MR. BRASK', 'capitals', 'We sail.'],
    'with a no-break space after it': ['QUESTION:\u00a0 When?', 'QUESTION', 'capitals', 'When?'],
    'with a post after the name': [
      'ELIN HARGA, ATTORNEY/LEGAL ADVISER: We sail.',
      'ELIN HARGA, ATTORNEY/LEGAL ADVISER',
      'capitals',
      'We sail.',
    ],
    'with a small prefix': [
      'MINISTER McHARGA: We sail.',
      'MINISTER McHARGA',
      'capitals',
      'We sail.',
    ],
    'with a junior': ['MR. BRASK, Jr.: We sail.', 'MR. BRASK, Jr.', 'capitals', 'We sail.'],
    numbered: ['SENIOR OFFICIAL 2: We sail.', 'SENIOR OFFICIAL 2', 'capitals', 'We sail.'],
    'mixed case': ['Sunniva Oda: We sail.', 'Sunniva Oda', 'mixed', 'We sail.'],
    'mixed case with a particle': [
      'Elin von der Harga: We sail.',
      'Elin von der Harga',
      'mixed',
      'We sail.',
    ],
    'mixed case question': ['Question: When?', 'Question', 'mixed', 'When?'],
    'with a note before the colon': [
      'MINISTER ODA (via interpreter): We sail.',
      'MINISTER ODA',
      'capitals',
      'We sail.',
    ],
    'a lone Q': ['Q    Good afternoon.', 'Q', 'letter', 'Good afternoon.'],
    'a lone Q with a colon': ['Q: Good afternoon.', 'Q', 'letter', 'Good afternoon.'],
    'a lone Q with a period': ['Q. Good afternoon.', 'Q', 'letter', 'Good afternoon.'],
    'a bold Q': ['**Q** Good afternoon.', 'Q', 'letter', 'Good afternoon.'],
    'a Q with white space before words in small letters': [
      'Q    thank you.',
      'Q',
      'letter',
      'thank you.',
    ],
    'a Q before a price': ['Q  $3 more?', 'Q', 'letter', '$3 more?'],
    'behind the number of its paragraph': [
      '12.  The PRESIDENT: We open.',
      'The PRESIDENT',
      'capitals',
      'We open.',
    ],
    'behind the time of day': [
      '2:06 P.M. CET MINISTER ODA: We sail.',
      'MINISTER ODA',
      'capitals',
      'We sail.',
    ],
    'a surname in capitals behind an honorific': [
      'Mr. TESKEL: We sail.',
      'Mr. TESKEL',
      'capitals',
      'We sail.',
    ],
    'with the country in brackets, and a note behind it': [
      'Mr. TESKEL (Sorrenay) (interpretation from French): We sail.',
      'Mr. TESKEL (Sorrenay)',
      'capitals',
      'We sail.',
    ],
    'with a space before the colon': ['Mme Oda\u00a0: Bonjour.', 'Mme Oda', 'mixed', 'Bonjour.'],
    'with a post in small letters': ['La ministra Oda: Sí.', 'La ministra Oda', 'mixed', 'Sí.'],
    'with a point and a dash': ['El señor TESKEL.- Sí.', 'El señor TESKEL', 'capitals', 'Sí.'],
    'in Cyrillic': ['С.Ода: Да.', 'С.Ода', 'mixed', 'Да.'],
    'in Cyrillic, with who that is': [
      'С.Ода Ода Сунива министр «Халвения» : Да.',
      'С.Ода',
      'mixed',
      'Да.',
    ],
    'in Chinese': ['发言人：开放。', '发言人', 'mixed', '开放。'],
    'a letter for the answer': ['A: Yes.', 'A', 'mixed', 'Yes.'],
    'a post before a period': [
      'The President. Good evening.',
      'The President',
      'period',
      'Good evening.',
    ],
    'an honorific and a name before a period': ['Ms. Harga. When?', 'Ms. Harga', 'period', 'When?'],
    'with nothing after it': ['MINISTER ODA:', 'MINISTER ODA', 'capitals', ''],
  }

describe('a label', () => {
  for (const [name, [line, label, style, words]] of Object.entries(labels)) {
    test(name, () => {
      const found = matchLabel(line, { start: 0, end: line.length })
      assert.ok(found)
      assert.deepEqual([found.text, found.style, line.slice(found.end)], [label, style, words])
      assert.equal(line.slice(found.span.start, found.span.end), found.text)
    })
  }
})

const others: Record<string, string> = {
  'a time of day': '10:30 Arrival of the delegations',
  'a time in a schedule': 'At 2:15 p.m. the doors open.',
  'a note to the reader': 'Note: The text was edited.',
  'a note in capitals': 'NOTE: The text was edited.',
  'a first point': 'First: we sail.',
  'a numbered point': 'POINT 2: we sail.',
  'an address': 'https://harbor.example/ships',
  'a Bible verse': 'John 3:16 was read.',
  'a verse after a book': 'Matthew 5:9: blessed are they.',
  'the head of a list': 'We ask for three things: bread, water and time.',
  'a clause before a colon': 'She said it plainly: we sail.',
  'a long clause in title case': 'The Ministers Of All The Nine Harbors Of The Coast: they met.',
  'a field of a form': 'DATE: September 18, 2024',
  'a place field': 'Location: Averholt',
  'a contact field': 'MEDIA CONTACT: Odile Rasker',
  'a greeting': 'LADIES AND GENTLEMEN: welcome.',
  'an emergency exclamation': 'LOOK!: he said.',
  'a word in quotation marks': '“READY”: that was the word.',
  'a word beginning in small letters': 'iPHONES: we sold some.',
  'a Q that begins a sentence': 'Q is a letter.',
  'no colon at all': 'MINISTER ODA We sail.',
  'a colon in the middle of a word': 'ODA:BRASK talks',
  'an honorific alone before a period': 'Mr. Oda sails.',
  'a sentence of one word': 'Second. We sail.',
  'words in Chinese that end before the colon': '海峡开放，部长说：好。',
  'the head of a release that was corrected': 'CORRECTED: Remarks of the Minister',
}

describe('no label', () => {
  for (const [name, line] of Object.entries(others)) {
    test(name, () => {
      assert.equal(matchLabel(line, { start: 0, end: line.length }), undefined)
    })
  }
})

test('compares labels without case, points and brackets', () => {
  const keys = ['MR. BRASK', 'Mr Brask', 'MR.  BRASK', 'MR. BRASK (ph)'].map(labelKey)
  assert.deepEqual(new Set(keys), new Set(['MR BRASK']))
})

test('knows the labels of those who ask', () => {
  const asks = [
    'Q',
    'QUESTION',
    'REPORTER 2',
    'REPORTERS',
    'JOURNALIST',
    'INTERVIEWER',
    'QUESTION NO 3',
    'FRAGE',
    'ZUSATZFRAGE HARGA',
    'PREGUNTA',
    'ВОПРОС',
    'ЗАПИТАННЯ',
    '记者',
    '港报记者',
  ]
  for (const key of asks) assert.ok(isPressLabel(key), key)
  for (const key of ['PRESS SECRETARY BRASK', 'QUESTIONABLE', 'MINISTER ODA']) {
    assert.ok(!isPressLabel(key), key)
  }
})

test('knows the labels of a whole audience', () => {
  for (const key of ['AUDIENCE', 'THE CROWD', 'VOICES', 'ALL']) assert.ok(isCrowdLabel(key), key)
  for (const key of ['AUDIENCE MEMBER', 'ALLEN']) assert.ok(!isCrowdLabel(key), key)
})
