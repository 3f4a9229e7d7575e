import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page, transcriptOf } from '../../test/support/transcript.ts'

/** An answer long enough to show who is the principal. */
const answer = (words: string): string =>
  `MINISTER ODA: ${words} We sail when the tide turns, and we sail with every ship that lies at anchor ` +
  'outside the port tonight. The crews have bread and water, the pilots have their orders, and the ' +
  'harbor master has a list of all that has to be done before the first of them can lift its anchor.'

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
    askers: ['Petra Lunding? (Petra Lunding)'],
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
