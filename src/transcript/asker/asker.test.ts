import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page, transcriptOf } from '../../../test/support/transcript.ts'

/** An answer long enough to show who is the principal. */
const answer = (words: string): string =>
  `MINISTER ODA: ${words} We sail when the tide turns, and we sail with every ship that lies at anchor ` +
  'outside the port tonight. The crews have bread and water, the pilots have their orders, and the ' +
  'harbor master has a list of all that has to be done before the first of them can lift its anchor.'

/** A long answer that ends in some words. */
const closing = (words: string): string => `${answer('We are ready.')} ${words}`

/**
 * Pages, and for each question who asked it: the name, a question mark when it is inferred, the
 * house, and the words the inference rests on.
 */
const cases: Record<string, { readonly text: string; readonly askers: readonly string[] }> = {
  'the moderator calls a name': {
    text: page('MS RASKER: Petra Lunding.', 'QUESTION: When do you sail?', answer('Soon.')),
    askers: ['Petra Lunding? (Petra Lunding)'],
  },
  'the moderator calls a name at the end of a sentence': {
    text: page(
      'MS RASKER: The last one goes to Bram Ostwick.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Bram Ostwick? (Bram Ostwick)'],
  },
  'the moderator calls a name with a house': {
    text: page(
      'MS RASKER: Petra Lunding from Radio Drast.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra Lunding?, Radio Drast (Petra Lunding)'],
  },
  'the moderator calls a first name that was called in full before': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
      'MS RASKER: Tomas Aldevar.',
      'QUESTION: Who pays?',
      answer('We do.'),
      'MS RASKER: Petra.',
      'QUESTION: And the crews?',
      answer('Well.'),
    ),
    askers: [
      'Petra Lunding? (Petra Lunding)',
      'Tomas Aldevar? (Tomas Aldevar)',
      'Petra Lunding? (Petra)',
    ],
  },
  'a principal who does not answer tells somebody to go ahead': {
    text: page(
      answer('Good day.').replace('ODA', 'HARGA'),
      answer('Good day.'),
      'MINISTER HARGA: Petra, go ahead.',
      'QUESTION: Thank you. When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra? (Petra)'],
  },
  'the moderator names nobody': {
    text: page('MS RASKER: Next question, please.', 'QUESTION: When do you sail?', answer('Soon.')),
    askers: ['nobody'],
  },
  'the journalist says name and house': {
    text: page(
      'MS RASKER: Next question, please.',
      "QUESTION: I'm Petra Lunding with Radio Drast. When do you sail?",
      answer('Soon.'),
    ),
    askers: ['Petra Lunding, Radio Drast'],
  },
  'the journalist says name and house without a verb': {
    text: page(
      'MS RASKER: Bram Ostwick.',
      'QUESTION: Thank you. Bram Ostwick, Averholt Radio. When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Bram Ostwick, Averholt Radio'],
  },
  'the answer thanks somebody': {
    text: page(
      'MS RASKER: Next question, please.',
      'QUESTION: When do you sail?',
      answer('Thanks, Petra.'),
    ),
    askers: ['Petra? (Thanks, Petra)'],
  },
  'the answer thanks nobody by name': {
    text: page(
      'MS RASKER: Next question, please.',
      'QUESTION: When do you sail?',
      answer('Thank you, Minister.'),
    ),
    askers: ['nobody'],
  },
  'somebody else asks over the one who was called': {
    text: page(
      'MS RASKER: Tomas Aldevar.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
      'MS RASKER: Petra Lunding.',
      'QUESTION: And the crews, are they —',
      'MS RASKER: Sorry, Tomas, the time is short. Petra Lunding.',
      'QUESTION: Who pays?',
      answer('We do.'),
    ),
    askers: [
      'Tomas Aldevar? (Tomas Aldevar)',
      'Tomas Aldevar? (Sorry, Tomas)',
      'Petra Lunding? (Petra Lunding)',
    ],
  },
  'the one who is asked back': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: When do you sail?',
      'MINISTER ODA: Do you mean the first ship, or all the ships that lie at anchor outside the port tonight?',
      'QUESTION: The first.',
      answer('Friday.'),
    ),
    askers: [
      'Petra Lunding? (Petra Lunding)',
      'Petra Lunding? (Do you mean the first ship, or all the ships that lie at anchor outside the port tonight?)',
    ],
  },
  'whoever answers gives the floor': {
    text: page(
      closing('We sail on Friday. Go ahead, Petra.'),
      'QUESTION: Who pays?',
      closing('We do. Let’s go to Bram Ostwick, please.'),
      'QUESTION: And the crews?',
      answer('They sail too.'),
    ),
    askers: ['Petra? (Petra)', 'Bram Ostwick? (Bram Ostwick)'],
  },
  'whoever answers closes with a name that is only ever called': {
    text: page(
      closing('We sail on Friday. Petra.'),
      'QUESTION: Who pays?',
      closing('We do, Petra. Yes, Bram.'),
      'QUESTION: And the crews?',
      answer('They sail too.'),
    ),
    askers: ['Petra? (Petra)', 'Bram? (Bram)'],
  },
  'an answer that ends in a place or a word for yes': {
    text: page(
      closing('We sail from the old port. Averholt.'),
      'QUESTION: Is Averholt open?',
      closing('It is open day and night. Absolutely.'),
      'QUESTION: In Lunmark too?',
      closing('We went to South Lunmark.'),
      'QUESTION: Who leads?',
      answer('Let me think.'),
    ),
    askers: ['nobody', 'nobody', 'nobody'],
  },
  'an operator opens the line of somebody': {
    text: page(
      'OPERATOR: Our next question comes from the line of Petra Lunding with Radio Drast. Your line is open.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra Lunding?, Radio Drast (Petra Lunding)'],
  },
  'a greeting goes to and fro before the question': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: Good evening, Minister.',
      'MINISTER ODA: Good evening.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra Lunding? (Petra Lunding)', 'Petra Lunding? (Petra Lunding)'],
  },
  'somebody else than the one called is thanked': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: When do you sail?',
      answer('Thank you for the question, Bram.'),
    ),
    askers: ['Bram? (Thank you for the question, Bram)'],
  },
  'a colleague is thanked': {
    text: page(
      'MS RASKER: Next question, please.',
      'QUESTION: When do you sail?',
      answer('Thank you, Elin.'),
      'ELIN HARGA: We sail on Friday, when the tide turns and the pilots are on board, and not an hour sooner than that.',
    ),
    askers: ['nobody'],
  },
  'a question to a colleague is not asked back': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: When do you sail?',
      'MINISTER ODA: Which of us knows? Dr. Brask?',
      'QUESTION: On Friday.',
      answer('So we hear.'),
    ),
    askers: ['Petra Lunding? (Petra Lunding)', 'nobody'],
  },
  'a title that names whom the minister meets': {
    text: page(
      '# Minister Sunniva Oda Before a Meeting With Marek Brask of Sorrenay',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['nobody'],
  },
  'a name that is asked about, corrected or thought of': {
    text: page(
      answer('We sail on Friday.'),
      'QUESTION: Who leads?',
      'MINISTER ODA: She. Elin Harga.',
      'QUESTION: And whom did you call last?',
      'MINISTER ODA: You mean the last one I talked to Marek Brask?',
      'QUESTION: Unless it’s Joram Tesk. Is it?',
      answer('No.'),
    ),
    askers: ['nobody', 'nobody', 'nobody'],
  },
  'a moderator thanks somebody and calls nobody': {
    text: page(
      'MS RASKER: Thank you, Minister. Thank you, Elin.',
      'QUESTION: Who pays?',
      answer('We do.'),
    ),
    askers: ['nobody'],
  },
  'a first name and a house behind a comma': {
    text: page(
      'MS RASKER: For the second question, Petra from Drast.',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['Petra? (Petra)'],
  },
  'another than the one who greeted is greeted back': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: Hi, can you hear me?',
      'MINISTER ODA: Who —',
      'QUESTION: Hi, it’s Bram.',
      answer('Hi, Bram.'),
    ),
    askers: ['Petra Lunding? (Petra Lunding)', 'Bram? (Hi, Bram)'],
  },
  'two journalists open with the same greeting': {
    text: page(
      'MS RASKER: Petra Lunding.',
      'QUESTION: Hi, Minister. When do you sail?',
      'MINISTER ODA: On Friday.',
      'QUESTION: Hi, Minister. Who pays?',
      answer('We do.'),
    ),
    askers: ['Petra Lunding? (Petra Lunding)', 'nobody'],
  },
  'the title of an interview names who asks': {
    text: page(
      '# Minister Sunniva Oda With Petra Lunding of Radio Drast',
      'QUESTION: When do you sail?',
      answer('Soon.'),
      'QUESTION: Who pays?',
      answer('We do.'),
    ),
    askers: [
      'Petra Lunding?, Radio Drast (Petra Lunding)',
      'Petra Lunding?, Radio Drast (Petra Lunding)',
    ],
  },
  'the title of an interview names two': {
    text: page(
      '# Minister Sunniva Oda With Petra Lunding and Bram Ostwick of Radio Drast',
      'QUESTION: When do you sail?',
      answer('Soon.'),
    ),
    askers: ['nobody'],
  },
}

describe('who asked', () => {
  for (const [name, { text, askers }] of Object.entries(cases)) {
    test(name, () => {
      const found = transcriptOf(text)
        .turns.filter(({ role }) => role === 'press')
        .map(({ speaker }) => {
          if (speaker === undefined) return 'nobody'
          const { name, basis, outlet, evidence } = speaker
          const words =
            evidence === undefined ? '' : ` (${text.slice(evidence.start, evidence.end)})`
          return `${name}${basis === 'inferred' ? '?' : ''}${outlet === undefined ? '' : `, ${outlet}`}${words}`
        })
      assert.deepEqual(found, askers)
    })
  }
})
