import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import { eventMentionsOf } from './event-mentions-of.ts'

/** The events that the minister tells on Wednesday, June 2, 2021: `kind status: who @ place on day`. */
function told(words: string): string[] {
  const { document, quotations } = readDocument({
    id: 'told' as DocumentId,
    text: `Press Briefing by Foreign Minister Mirela Oda

Averholt, June 2, 2021

MINISTER ODA: ${words}

Q: Will you take questions?

MINISTER ODA: Gladly.
`,
  })
  return eventMentionsOf(spokenText(document, quotations)).map(
    ({ kind, status, participants, place, date }) =>
      `${kind} ${status}: ${participants.join(', ')}` +
      `${place === undefined ? '' : ` @ ${place}`}${date === undefined ? '' : ` on ${date.from}`}`,
  )
}

const EVENTS: Readonly<Record<string, string>> = {
  'The Secretary is not going to meet President Harga.':
    'meeting denied: Secretary, President Harga',
  'Minister Velk denied that he met President Harga.':
    'meeting denied: Minister Velk, President Harga',
  'It is not true that President Harga met Chancellor Tesk.':
    'meeting denied: President Harga, Chancellor Tesk',
  'Reports that President Harga met Chancellor Tesk are false.':
    'meeting denied: President Harga, Chancellor Tesk',
  'No one from the Department met with President Harga.':
    'meeting denied: President Harga',
  'There are no plans for a meeting with President Harga.':
    'meeting denied: President Harga',
  'A missile hit an apartment block in Drast.':
    'militaryAct happened:  @ Drast',
  'A drone struck a hospital in Drast on Monday.':
    'militaryAct happened:  @ Drast on 2021-05-31',
  'An airstrike killed nine people in Drast on Monday.':
    'militaryAct happened:  @ Drast on 2021-05-31',
  'On Thursday, the Secretary will be in Drast.':
    'visit planned: Secretary @ Drast on 2021-06-03',
  'Next week, Secretary Brask will be in Drast.':
    'visit planned: Secretary Brask @ Drast on 2021-06-07',
  'There will be no meeting with President Harga.':
    'meeting denied: President Harga',
  'No meetings are scheduled with President Harga.':
    'meeting denied: President Harga',
  'We had no talks with President Harga.':
    'talks denied: President Harga',
  'A new round of talks between Halvenia and Sorrenay was held.':
    'talks happened: Halvenia, Sorrenay',
  'President Harga had to cancel her trip to Drast.':
    'visit denied: President Harga @ Drast',
  'President Harga’s trip to Drast has been postponed.':
    'visit planned: President Harga @ Drast',
  'After a meeting with President Harga on Monday, Chancellor Tesk said he was hopeful.':
    'meeting happened: Chancellor Tesk, President Harga on 2021-05-31',
  'The two ministers signed an agreement to reopen the crossing on July 1.':
    'announcement happened: two ministers',
  'Minister Velk and President Harga spoke by phone on Monday.':
    'call happened: Minister Velk, President Harga on 2021-05-31',
  'Minister Velk discussed the harbor by phone with President Harga.':
    'call happened: Minister Velk, President Harga',
  'President Harga met President Omar al-Tesk in Drast.':
    'meeting happened: President Harga, President Omar al-Tesk @ Drast',
  'Chancellor Tesk welcomed President Harga to Drast on Monday.':
    'meeting happened: Chancellor Tesk, President Harga @ Drast on 2021-05-31',
  'I saw Chancellor Tesk in Drast.':
    'meeting happened: Mirela Oda, Chancellor Tesk @ Drast',
  'President Harga received Chancellor Tesk at the palace on Tuesday.':
    'meeting happened: President Harga, Chancellor Tesk on 2021-06-01',
  'The Secretary is to meet Foreign Minister Velk on Friday.':
    'meeting planned: Secretary, Foreign Minister Velk on 2021-06-04',
  'I’ll be seeing Foreign Minister Velk tomorrow.':
    'meeting planned: Mirela Oda, Foreign Minister Velk on 2021-06-03',
  'Yesterday I met with farmers in Drast.':
    'meeting happened: Mirela Oda, farmers @ Drast on 2021-06-01',
  'The President is scheduled to meet with President Harga.':
    'meeting planned: President, President Harga',
  'President Harga and Chancellor Tesk agreed to meet in June.':
    'meeting planned: President Harga, Chancellor Tesk on 2021-06-01',
  'The meeting with President Harga was canceled.':
    'meeting denied: President Harga',
  'The Cabinet met this morning.':
    'meeting happened: Cabinet on 2021-06-02',
  'The Security Council met on Tuesday.':
    'meeting happened: Security Council on 2021-06-01',
  'The ministers gathered in Geneva last week.':
    'meeting happened: ministers @ Geneva on 2021-05-24',
  'I attended the meeting of the Harbor Council.':
    'meeting happened: Mirela Oda, Harbor Council',
  'I conferred with Foreign Minister Velk yesterday.':
    'talks happened: Mirela Oda, Foreign Minister Velk on 2021-06-01',
  'We held talks with Sorrenay in Geneva.':
    'talks happened: Sorrenay @ Geneva',
  'Halvenia and Sorrenay will hold talks in Geneva on Friday.':
    'talks planned: Halvenia, Sorrenay @ Geneva on 2021-06-04',
  'The President and President Harga discussed the harbor yesterday.':
    'talks happened: President, President Harga on 2021-06-01',
  'I was on the phone with Foreign Minister Velk this morning.':
    'call happened: Mirela Oda, Foreign Minister Velk on 2021-06-02',
  'I got off the phone with Foreign Minister Velk.':
    'call happened: Mirela Oda, Foreign Minister Velk',
  'The Secretary spoke with Foreign Minister Velk by phone on Tuesday.':
    'call happened: Secretary, Foreign Minister Velk on 2021-06-01',
  'I received a call from Foreign Minister Velk.':
    'call happened: Mirela Oda, Foreign Minister Velk',
  'The Secretary just got back from Sorrenay.':
    'visit happened: Secretary @ Sorrenay',
  'The Secretary stopped in Sorrenay on Monday.':
    'visit happened: Secretary @ Sorrenay on 2021-05-31',
  'The summit will take place in Geneva on Friday.':
    'summit planned:  @ Geneva on 2021-06-04',
  'I replied to Foreign Minister Velk on Monday.':
    'letter happened: Mirela Oda, Foreign Minister Velk on 2021-05-31',
  'Sorrenay expelled ten of our diplomats.':
    'announcement happened: Sorrenay',
  'The President declared a state of emergency on Monday.':
    'announcement happened: President on 2021-05-31',
  'The Security Council adopted resolution 1244 yesterday.':
    'announcement happened: Security Council on 2021-06-01',
  'Halvenia acceded to the convention in 1990.':
    'announcement happened: Halvenia on 1990-01-01',
  'Our troops landed in Ombrasa on Monday.':
    'militaryAct happened: Our troops @ Ombrasa on 2021-05-31',
  'Sorrenay moved troops to the border.':
    'militaryAct happened: Sorrenay, troops',
} // biome-ignore format: a table

describe('a particular event is read from', () => {
  for (const [words, row] of Object.entries(EVENTS))
    test(words, () => assert.deepEqual(told(words), [row]))
})

const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  'Minister Velk met President Harga on Monday. She will fly to Drast on Thursday.': [
    'meeting happened: Minister Velk, President Harga on 2021-05-31',
    'visit planned: Minister Velk @ Drast on 2021-06-03',
  ],
  'The Secretary met with President Harga on Monday. She also met Foreign Minister Velk.': [
    'meeting happened: Secretary, President Harga on 2021-05-31',
    'meeting happened: Secretary, Foreign Minister Velk',
  ],
  'The Secretary of State visited Drast last week. She will visit Stenvik next week.': [
    'visit happened: Secretary of State @ Drast on 2021-05-24',
    'visit planned: Secretary of State @ Stenvik on 2021-06-07',
  ],
  'Secretary Brask spoke. Brask met President Harga on Monday. On Tuesday she met Chancellor Tesk.':
    [
      'meeting happened: Brask, President Harga on 2021-05-31',
      'meeting happened: Brask, Chancellor Tesk on 2021-06-01',
    ],
  'President Harga will visit Drast on Thursday and Stenvik on Friday.': [
    'visit planned: President Harga @ Drast on 2021-06-03',
    'visit planned: President Harga @ Stenvik on 2021-06-04',
  ],
  'Minister Velk met Minister Brask in Stenvik on March 1 and again in Drast on March 9.': [
    'meeting happened: Minister Velk, Minister Brask @ Stenvik on 2021-03-01',
    'meeting happened: Minister Velk, Minister Brask @ Drast on 2021-03-09',
  ],
  'The Secretary met with President Harga on Monday and with Chancellor Tesk in Drast on Tuesday.':
    [
      'meeting happened: Secretary, President Harga on 2021-05-31',
      'meeting happened: Secretary, Chancellor Tesk @ Drast on 2021-06-01',
    ],
  'President Harga arrived in Drast on Monday and will meet Chancellor Tesk on Friday.': [
    'visit happened: President Harga @ Drast on 2021-05-31',
    'meeting planned: President Harga, Chancellor Tesk on 2021-06-04',
  ],
}

describe('two events are read from', () => {
  for (const [words, rows] of Object.entries(SEVERAL))
    test(words, () => assert.deepEqual(told(words), rows))
})

const NONE: readonly string[] = [
  'I don’t have a meeting to announce.',
  'I have nothing to announce today on travel.',
  'I have nothing to announce about the Secretary’s trip to Drast.',
  'I have no new trips to announce.',
  'The exact date will be announced later.',
  'President Harga said that Sorrenay was ready for talks with Ombrasa.',
  'Minister Velk said she was willing to meet President Harga.',
  'We are prepared to impose further sanctions.',
  'We meet every week.',
  'The ministers meet twice a year.',
  'I meet with Foreign Minister Velk every month.',
  'We talk to the Sorrenese government all the time.',
  'We consult with our allies regularly.',
  'We have to attack the problem.',
  'We will meet the challenge.',
  'We call for peace in Ombrasa.',
  'I want to visit the issue of fish again.',
  'Sorrenay must withdraw its troops.',
  'We urge Sorrenay to release the sailors.',
  'If Sorrenay attacks Ombrasa, we will answer.',
  'We would meet with President Harga under the right conditions.',
  'I would be happy to meet with President Harga.',
  'I told reporters yesterday that we agree.',
  'The President spoke to the nation last night.',
  'The Secretary addressed the press this morning.',
  'The law was passed in May.',
  'The program was launched in May.',
  'We welcome the support of Sorrenay.',
  'I saw the report on Tuesday.',
  'I saw President Harga’s comments.',
  'I saw that President Harga spoke.',
  'I see the Foreign Minister’s point.',
  'We received a report from Envoy Solm.',
  'She received an award from President Harga.',
  'I called on Sorrenay to stop.',
  'What you call talks is no such thing.',
  'We called it a victory.',
  'President Harga is called the Fisherman.',
  'He went to school in Drast.',
  'I was born in Drast.',
  'I come from Drast.',
  'Trade went to Sorrenay.',
  'It comes to Sorrenay in the end.',
  'The road goes to Drast.',
  'The ball is in the court of Sorrenay.',
  'We stand with Ombrasa.',
  'We see eye to eye with Sorrenay.',
  'Did you call President Harga?',
  'Has the Secretary met with Foreign Minister Velk?',
  'Will the President visit Sorrenay?',
  'Have you spoken with President Harga?',
  'No one has said where the talks could be held.',
  'The visit of a friend is always a joy.',
  'It is a pleasure to welcome you.',
  'I met my wife in Drast.',
  'We met our goals last year.',
  'Prices hit a record last week.',
  'The storm hit Drast last night.',
  'The President signed off on it.',
  'We deliver on our promises.',
  'We deployed new tools against fraud.',
  'They shot down the idea.',
  'The bill was seized upon by critics.',
  'We want to open an embassy in Ombrasa.',
  'We need to sign the treaty.',
  'He may visit Sorrenay.',
  'I cannot say whether the President will visit Sorrenay.',
  'There is a need for talks with Sorrenay.',
  'I speak to you as a friend.',
  'Let me speak to that.',
  'I can’t speak to Sorrenay’s plans.',
  'I spoke about Sorrenay yesterday.',
  'We talked about the harbor yesterday with some pride.',
  'I will call on Ms. Perl next.',
  'I would like to see Foreign Minister Velk succeed.',
  'We see Sorrenay as a partner.',
  'I welcome President Harga’s statement.',
  'We reached out in good faith.',
] // biome-ignore format: a table

describe('no particular event is read from', () => {
  for (const words of NONE) test(words, () => assert.deepEqual(told(words), []))
})
