import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page } from '../../../test/support/transcript.ts'
import { readPage } from '../../format/registry.ts'
import { findLabels } from './find-labels.ts'

/** Pages, and the labels that begin turns in them. */
const cases: Record<string, { readonly text: string; readonly labels: readonly string[] }> = {
  'two labels in capitals': {
    text: page('MINISTER ODA: We sail.', 'QUESTION: When?'),
    labels: ['MINISTER ODA', 'QUESTION'],
  },
  'one label that names a post': {
    text: page('MINISTER ODA: We sail.', 'On Friday.'),
    labels: ['MINISTER ODA'],
  },
  'one label in capitals that nothing explains': {
    text: page('TARGETS: We sail.', 'On Friday.'),
    labels: [],
  },
  'heads whose words are common ones': {
    text: page(
      'TARGETS: Ships in ports are targets.',
      'RESULTS: The targets gave results.',
      'The results stand.',
    ),
    labels: [],
  },
  'labels in ordinary letters that recur': {
    text: page(
      'Question: When do you sail?',
      'Sunniva Oda: On Friday.',
      'Question: And who pays?',
      'Sunniva Oda: We do.',
    ),
    labels: ['Question', 'Sunniva Oda', 'Question', 'Sunniva Oda'],
  },
  'a label in ordinary letters beside capital ones': {
    text: page(
      'MODERATOR: Good evening.',
      'QUESTION: When?',
      'Minister Oda: Soon.',
      'Minister Oda: Good night.',
    ),
    labels: ['MODERATOR', 'QUESTION', 'Minister Oda', 'Minister Oda'],
  },
  'names in capitals with a house, and the letter of a question with a name in brackets': {
    text: page(
      'PETRA LUNDING, Norrland Post: When do you sail?',
      'Q (Lukas Wend, Radio Drast): And who pays?',
      'MINISTER ODA: We do.',
    ),
    labels: ['PETRA LUNDING, Norrland Post', 'Q (Lukas Wend, Radio Drast)', 'MINISTER ODA'],
  },
  'names with their houses that somebody answers': {
    text: page(
      'Petra Lunding, Norrland Post: When do you sail?',
      'THE PRESIDENT. On Friday.',
      'Lukas Wend, Radio Drast: Who pays?',
      'THE PRESIDENT. We do.',
      'Jonas Kern, the Averholt Herald: Who steers?',
      'THE PRESIDENT. The pilots do.',
    ),
    labels: [
      'Petra Lunding, Norrland Post',
      'THE PRESIDENT',
      'Lukas Wend, Radio Drast',
      'THE PRESIDENT',
      'Jonas Kern, the Averholt Herald',
      'THE PRESIDENT',
    ],
  },
  'places with their states that nobody answers': {
    text: page(
      'Averholt, Lunmark: The port is open.',
      'Drast Harbor, Palvia: The port is closed.',
      'Port Callow, Ostrava: The port is open.',
    ),
    labels: [],
  },
  'a list head beside labels': {
    text: page('MINISTER ODA: We ask for this.', 'Bread: as much as there is.', 'QUESTION: When?'),
    labels: ['MINISTER ODA', 'QUESTION'],
  },
  'words before a colon in prose': {
    text: page('The Minister: a portrait.', 'She was born in Port Callow.'),
    labels: [],
  },
  'labels of parts played': {
    text: page('OPERATOR: Go ahead.', 'PARTICIPANT: Thank you.', 'STAFF: One more.'),
    labels: ['OPERATOR', 'PARTICIPANT', 'STAFF'],
  },
  'names of which one is the end of another': {
    text: page('JONAS BRASK: We sail.', 'BRASK: When?'),
    labels: ['JONAS BRASK', 'BRASK'],
  },
  'heads in capitals that stand once each': {
    text: page('PILOTS: One a ship.', 'FEES: Nine crowns.', 'DISPUTES: None.'),
    labels: [],
  },
  'a crowd in capitals, and a field that lists who took part': {
    text: page('MINISTER ODA: Ready?', 'PARTICIPANTS: Yes!', 'Participants: Oda, Brask'),
    labels: ['MINISTER ODA', 'PARTICIPANTS'],
  },
  'a field alone that lists who took part': {
    text: page('PARTICIPANTS: Minister Oda, Minister Brask', 'They met at ten.'),
    labels: [],
  },
  'a greeting above a letter': {
    text: page('THE MINISTER OF HARBORS:', 'We write to you because we sail.'),
    labels: [],
  },
  'a list of what people said elsewhere': {
    text: page('MINISTER ODA: “We sail.”', 'MAYOR BRASK: “So do we.”', 'PILOTS: “And we.”'),
    labels: [],
  },
  'a name with a title that stands once beside others': {
    text: page(
      'Question: When?',
      'Ada Oda: Soon.',
      'Question: So?',
      'Ada Oda: Yes.',
      'Mr. Brask: No.',
    ),
    labels: ['Question', 'Ada Oda', 'Question', 'Ada Oda', 'Mr. Brask'],
  },
  'a speaker who quotes and who addresses the chair': {
    text: page(
      'MINISTER ODA: He said this.',
      'Mr. Brask: “Never.”',
      'QUESTION: So?',
      'Mr. President: I have done.',
    ),
    labels: ['MINISTER ODA', 'QUESTION'],
  },
  'answers in ordinary letters to questions with a letter': {
    text: page('Q : Quand ?', 'Mme Oda : Lundi.', 'Q : Et après ?', 'Mme Oda : Mardi.'),
    labels: ['Q', 'Mme Oda', 'Q', 'Mme Oda'],
  },
  'letters for question and answer': {
    text: page('В: Когда?', 'О: Завтра.', 'В: Где?', 'О: Здесь.'),
    labels: ['В', 'О', 'В', 'О'],
  },
  'labels before a period beside the letter of questions': {
    text: page(
      'The Minister. Good day.',
      'Q. When?',
      'The Minister. Soon.',
      'Ms. Brask. Thank you.',
    ),
    labels: ['The Minister', 'Q', 'The Minister', 'Ms. Brask'],
  },
  'fields of a list that recur': {
    text: page('Harbor Fee: nine crowns', 'Ship Mast: ten', 'Harbor Fee: four', 'Ship Mast: two'),
    labels: [],
  },
  'names in capitals alone in a line': {
    text: page(
      'MINISTER ODA',
      'We sail.',
      'MR BRASK',
      'When?',
      'MINISTER ODA',
      'Soon.',
      'MR BRASK',
      'So.',
    ),
    labels: ['MINISTER ODA', 'MR BRASK', 'MINISTER ODA', 'MR BRASK'],
  },
  'names in bold alone in a line': {
    text: page(
      '**La presidenta**',
      'Bon dia.',
      '**Elin Harga i Quim**',
      'Gràcies.',
      '**La presidenta**',
      'Salparem divendres.',
    ),
    labels: ['La presidenta', 'Elin Harga i Quim', 'La presidenta'],
  },
  'heads in capitals alone in a line': {
    text: page('FEES', 'Nine crowns.', 'PILOTS', 'One a ship.', 'FEES', 'Ten.', 'PILOTS', 'Two.'),
    labels: [],
  },
  'a label in a heading': { text: '# MINISTER ODA: OUR PLAN\n\nWe sail.', labels: [] },
}

describe('labels that begin turns', () => {
  for (const [name, { text, labels }] of Object.entries(cases)) {
    test(name, () => {
      const found = [...findLabels(readPage(text)).values()].map((label) => label.text)
      assert.deepEqual(found, labels)
    })
  }
})
