import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page, transcriptOf } from '../../test/support/transcript.ts'

const asked = ['QUESTION: When do you sail?', 'MINISTER ODA: On Friday.']

/** Pages, their kind and the reasons given for it. */
const cases: Record<
  string,
  { readonly text: string; readonly kind: string; readonly reasons: readonly string[] }
> = {
  'a title that names it': {
    text: page('Press Availability of Minister Sunniva Oda', ...asked),
    kind: 'pressAvailability',
    reasons: ['Its header says "Press Availability"', 'It has 1 principal and 1 question turn'],
  },
  'a briefing': {
    text: page('Daily Press Briefing by Spokesperson Odile Rasker', ...asked),
    kind: 'pressBriefing',
    reasons: ['Its header says "Daily Press Briefing"', 'It has 1 principal and 1 question turn'],
  },
  'an interview by its title': {
    text: page('Interview with Minister Sunniva Oda', ...asked),
    kind: 'interview',
    reasons: ['Its header says "Interview"', 'It has 1 principal and 1 question turn'],
  },
  'remarks before talks': {
    text: page(
      'Remarks by Minister Sunniva Oda and Minister Joram Tesk Ahead of Their Talks',
      'MINISTER ODA: We came to listen to you.',
      'MINISTER TESK: So did we, and we are glad.',
    ),
    kind: 'jointRemarks',
    reasons: ['Its header says "Ahead of Their Talks"', 'It has 2 principals and 0 question turns'],
  },
  'a spokesman before a room': {
    text: page(
      'Averholt',
      'MR. RASKER: Good afternoon, everyone. Nothing to announce.',
      'Q: When do they sail?',
      'MR. RASKER: On Friday.',
      'Q: And the ladders?',
      'MR. RASKER: On Saturday.',
    ),
    kind: 'pressBriefing',
    reasons: [
      'It has 1 principal and 2 question turns',
      'It is opened to a room: "Good afternoon, everyone"',
    ],
  },
  'a talk with somebody of a house': {
    text: page('Minister Oda with Elin Harga of The Drast Courier', ...asked),
    kind: 'interview',
    reasons: [
      'Its header says "with Elin Harga of The Drast"',
      'It has 1 principal and 1 question turn',
    ],
  },
  'a sitting': {
    text: page('Proceedings of the Deputies of All Lunmark', ...asked),
    kind: 'unknown',
    reasons: [
      'It has 1 principal and 1 question turn',
      'It is of a sitting ("Proceedings"), no kind of its own',
    ],
  },
  'a speech that is interrupted': {
    text: page(
      'Speech by Minister Sunniva Oda at the Harbor Museum',
      'MINISTER ODA: We sail on Friday.',
      'AUDIENCE: When?',
      'MINISTER ODA: On Friday.',
    ),
    kind: 'speech',
    reasons: ['Its header says "Speech"', 'It has 1 principal and 0 question turns'],
  },
  'questions and no title': {
    text: page(...asked),
    kind: 'interview',
    reasons: ['It has 1 principal and 1 question turn'],
  },
  'two who speak and no title': {
    text: page('MINISTER ODA: We came to listen.', 'MINISTER TESK: So did we, and we sail.'),
    kind: 'jointRemarks',
    reasons: ['It has 2 principals and 0 question turns'],
  },
  'a speech before an assembly, with its chair': {
    text: page(
      `Mr. ODA (Halvenia): Mr. President, my delegation came far. ${'We ask this Assembly to open the strait, and my country will pay its share. '.repeat(24)}`,
      'The PRESIDENT: I thank the representative of Halvenia.',
    ),
    kind: 'speech',
    reasons: ['It has 1 principal and 0 question turns', 'One long turn addresses its hearers'],
  },
  'members who hold the floor': {
    text: page(
      'Mr. ODA. Mr. President, the harbor is open.',
      'The PRESIDING OFFICER. The Senator from Averholt.',
      'Ms. HARGA. The harbor is closed.',
      'The PRESIDING OFFICER. Without objection, it is so ordered.',
      'Ms. HARGA. I thank the Chair.',
      'Mr. ODA. So do I.',
    ),
    kind: 'speech',
    reasons: [
      'It has 2 principals and 0 question turns',
      'Members speak before a chair ("The PRESIDING OFFICER")',
    ],
  },
  'many without a name who ask one': {
    text: page(
      ...Array.from({ length: 5 }, () => [
        'SUNNIVA ODA: The strait will be open on Friday.',
        'UNIDENTIFIED: Will the pilots come?',
      ]).flat(),
    ),
    kind: 'pressAvailability',
    reasons: [
      'It has 1 principal and 0 question turns',
      '5 turns are of people without a name, between those of one',
    ],
  },
  'a title in another language': {
    text: page('Rueda de prensa de la ministra Sunniva Oda', ...asked),
    kind: 'pressAvailability',
    reasons: ['Its header says "Rueda de prensa"', 'It has 1 principal and 1 question turn'],
  },
  'a moderator, questions and no title': {
    text: page('MODERATOR: Go ahead.', ...asked),
    kind: 'pressAvailability',
    reasons: ['It has 1 principal and 1 question turn'],
  },
}

describe('the kind of a transcript', () => {
  for (const [name, { text, kind, reasons }] of Object.entries(cases)) {
    test(name, () => {
      const transcript = transcriptOf(text)
      assert.deepEqual([transcript.kind, transcript.kindReasons], [kind, reasons])
    })
  }
})
