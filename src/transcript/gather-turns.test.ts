import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page, transcriptOf, turnsOf } from '../../test/support/transcript.ts'

const opening =
  'I want to thank our hosts. We walked here in the rain and we are glad that we did, because my ' +
  'colleagues and I have news for our friends. I told our crews that we will sail on Friday, and I ' +
  'will be there with my boots on.'

/** Pages, and their turns as `printTurns` writes them. */
const cases: Record<string, { readonly text: string; readonly turns: readonly string[] }> = {
  'paragraphs without a label go on': {
    text: page('MINISTER ODA: We sail.', 'We said so in March.', 'QUESTION: When?'),
    turns: [
      'MINISTER ODA | principal Oda | We sail. / We said so in March.',
      'QUESTION | press | When?',
    ],
  },
  'paragraphs that only look labeled go on': {
    text: page(
      'MINISTER ODA: We sail.',
      '10:30',
      'Note: The list is long.',
      'First: bread. Second: water.',
      'John 3:16 was read aloud.',
      'QUESTION: When?',
    ),
    turns: [
      'MINISTER ODA | principal Oda | We sail. / Note: The list is long. / First: bread. Second: water. / John 3:16 was read aloud.',
      'QUESTION | press | When?',
    ],
  },
  'words in the first person above the first label open': {
    text: page(opening, 'QUESTION: When?', 'MINISTER ODA: On Friday.'),
    turns: [
      `- | principal Oda? | ${opening}`,
      'QUESTION | press | When?',
      'MINISTER ODA | principal Oda | On Friday.',
    ],
  },
  'answers without labels': {
    text: page(
      'Remarks by Minister Sunniva Oda to the Press',
      'QUESTION: When do you sail?',
      'On Friday, when the tide turns.',
      'We told everyone.',
      'QUESTION: And the crews?',
      'They sail too, all of them.',
    ),
    turns: [
      'QUESTION | press | When do you sail?',
      '- | principal Sunniva Oda? | On Friday, when the tide turns. / We told everyone.',
      'QUESTION | press | And the crews?',
      '- | principal Sunniva Oda? | They sail too, all of them.',
    ],
  },
  'a question of two paragraphs before an answer without a label': {
    text: page(
      'Remarks by Minister Sunniva Oda to the Press',
      'Q    The tide turns on Friday.',
      'Will you sail?',
      'We will.',
      'Q    And the crews?',
      'They sail too, all of them.',
    ),
    turns: [
      'Q | press | The tide turns on Friday. / Will you sail?',
      '- | principal Sunniva Oda? | We will.',
      'Q | press | And the crews?',
      '- | principal Sunniva Oda? | They sail too, all of them.',
    ],
  },
  'no answer where only furniture follows a question': {
    text: page('QUESTION: When do you sail?', '- 2 -', 'QUESTION: Who pays?', '(Laughter.)'),
    turns: ['QUESTION | press | When do you sail?', 'QUESTION | press | Who pays?'],
  },
  'a last paragraph that a stage note ends': {
    text: page(
      'MINISTER ODA: We sail.',
      'QUESTION: When?',
      'MINISTER ODA: On Friday.',
      'Good night. (Applause)',
    ),
    turns: [
      'MINISTER ODA | principal Oda | We sail.',
      'QUESTION | press | When?',
      'MINISTER ODA | principal Oda | On Friday. / Good night.',
    ],
  },
  'a shout does not take the words after it': {
    text: page(
      'MINISTER ODA: We are ready.',
      'AUDIENCE: When?',
      'On Friday, my friends.',
      'QUESTION: Why?',
    ),
    turns: [
      'MINISTER ODA | principal Oda | We are ready.',
      'AUDIENCE | audience | When?',
      '- | principal Oda? | On Friday, my friends.',
      'QUESTION | press | Why?',
    ],
  },
  'furniture between paragraphs': {
    text: page(
      'MINISTER ODA: The first ship sails on Friday.',
      '- 2 -',
      'Ministry of Halvenia    Page 2',
      'The second waits for the spring.',
      'Ministry of Halvenia    Page 3',
      'QUESTION: When?',
      'Ministry of Halvenia    Page 4',
      '2:15 p.m.',
      'MINISTER ODA: In March.',
    ),
    turns: [
      'MINISTER ODA | principal Oda | The first ship sails on Friday. / The second waits for the spring.',
      'QUESTION | press | When?',
      'MINISTER ODA | principal Oda | In March.',
    ],
  },
  'numbers of paragraphs': {
    text: page(
      '12. MINISTER ODA: We sail.',
      '13. The tide is right.',
      '14. MR BRASK: Good.',
      '15. We all sail.',
    ),
    turns: [
      'MINISTER ODA | principal Oda | We sail. / The tide is right.',
      'MR BRASK | principal Brask | Good. / We all sail.',
    ],
  },
  'points that a speaker counts': {
    text: page(
      'MINISTER ODA: Two points.',
      '1. We sail.',
      '2. You pay.',
      'QUESTION: When?',
      'MINISTER ODA: Now.',
    ),
    turns: [
      'MINISTER ODA | principal Oda | Two points. / 1. We sail. / 2. You pay.',
      'QUESTION | press | When?',
      'MINISTER ODA | principal Oda | Now.',
    ],
  },
  'motions as they are printed': {
    text: page(
      'MAYOR BRASK: I move it.',
      'Moved by Councillor Oda,',
      'WHEREAS the harbor is deep;',
      'THEREFORE BE IT RESOLVED THAT the fees',
      '(a) rise; and',
      '(b) fall.',
      'MAYOR BRASK: Thank you.',
      'QUESTION: Carried?',
    ),
    turns: [
      'MAYOR BRASK | principal Brask | I move it.',
      'MAYOR BRASK | principal Brask | Thank you.',
      'QUESTION | press | Carried?',
    ],
  },
  'a numbered head that parts a sentence twice': {
    text: page(
      'MINISTER ODA: The first ship sails',
      'Talks at Averholt 1',
      'on Friday.',
      'QUESTION: And the second',
      'Talks at Averholt 2',
      'ship?',
    ),
    turns: [
      'MINISTER ODA | principal Oda | The first ship sails / on Friday.',
      'QUESTION | press | And the second / ship?',
    ],
  },
  'what stands above the time at which it began': {
    text: page(
      `CORRECTION: ${opening}`,
      '2:02 P.M. CET',
      'MINISTER ODA: We sail.',
      'QUESTION: When?',
      'MINISTER ODA: Soon.',
    ),
    turns: [
      'MINISTER ODA | principal Oda | We sail.',
      'QUESTION | press | When?',
      'MINISTER ODA | principal Oda | Soon.',
    ],
  },
  'what stands below the last words': {
    text: page(
      'MINISTER ODA: We sail.',
      'QUESTION: When?',
      'MINISTER ODA: On Friday.',
      '###',
      'Contact: Odile Rasker',
      'Share this page',
    ),
    turns: [
      'MINISTER ODA | principal Oda | We sail.',
      'QUESTION | press | When?',
      'MINISTER ODA | principal Oda | On Friday.',
    ],
  },
  'lines of a foot without an end mark': {
    text: page(
      'MINISTER ODA: We sail.',
      'QUESTION: When?',
      'MINISTER ODA: On Friday.',
      'Ministry of Foreign Affairs of Halvenia',
      'Next page: Harvest Greetings',
    ),
    turns: [
      'MINISTER ODA | principal Oda | We sail.',
      'QUESTION | press | When?',
      'MINISTER ODA | principal Oda | On Friday.',
    ],
  },
  'the time a briefing ended': {
    text: page(
      'MINISTER ODA: We sail.',
      'QUESTION: When?',
      'MINISTER ODA: On Friday.',
      'END 2:25 P.M.',
    ),
    turns: [
      'MINISTER ODA | principal Oda | We sail.',
      'QUESTION | press | When?',
      'MINISTER ODA | principal Oda | On Friday.',
    ],
  },
  'stage notes': {
    text: page(
      'MINISTER ODA: (Laughter.) We sail. (Applause.) On Friday.',
      'QUESTION: (Off-mike.)',
    ),
    turns: ['MINISTER ODA | principal Oda | We sail. / On Friday.', 'QUESTION | press | '],
  },
  'ordinary brackets': {
    text: page('MINISTER ODA: The guild (ours, I mean) met (in Averholt).', 'QUESTION: When?'),
    turns: [
      'MINISTER ODA | principal Oda | The guild (ours, I mean) met (in Averholt).',
      'QUESTION | press | When?',
    ],
  },
}

describe('turns', () => {
  for (const [name, { text, turns }] of Object.entries(cases)) {
    test(name, () => assert.deepEqual(turnsOf(text), turns))
  }
})

test('types the stage notes', () => {
  const text = page(
    'MINISTER ODA: (Via interpreter) We sail. (Laughter.) In — (inaudible) — March. (Applause.)',
    'QUESTION: (In Lunmarkish.) When? [sic] (No translation provided.)',
    'MINISTER ODA: (Pause.) Soon.',
  )
  const notes = transcriptOf(text).turns.map((turn) =>
    turn.notes.map(({ kind, text }) => [kind, text]),
  )
  assert.deepEqual(notes, [
    [
      ['interpretation', '(Via interpreter)'],
      ['vocal', '(Laughter.)'],
      ['gap', '(inaudible)'],
      ['kinesic', '(Applause.)'],
    ],
    [
      ['language', '(In Lunmarkish.)'],
      ['editorial', '[sic]'],
      ['language', '(No translation provided.)'],
    ],
    [['incident', '(Pause.)']],
  ])
})
