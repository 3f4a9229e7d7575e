import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { type ReadDocument, readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import { copiesAmong } from './copies-among.ts'
import type { Event, EventMention } from './event.ts'
import { eventMentionsOf } from './event-mentions-of.ts'
import { mergeEvents } from './merge-events.ts'

/** What an envoy tells on a day, by the name of the document. */
type Telling = readonly [name: string, day: string, words: string]

function mentionsOf([name, day, words]: Telling): EventMention[] {
  const { document, quotations } = readTelling([name, day, words])
  return eventMentionsOf(spokenText(document, quotations))
}

function readTelling([name, day, words]: Telling): ReadDocument {
  return readDocument({
    id: name as DocumentId,
    date: { value: day, precision: 'day', basis: 'given' },
    text: `Press Briefing by Envoy Ilse Corvane

ENVOY CORVANE: ${words}

Q: Anything else?

ENVOY CORVANE: No.
`,
  })
}

function merged(...tellings: readonly Telling[]): Event[] {
  return mergeEvents(tellings.flatMap(mentionsOf))
}

/** For each event the documents that tell it. */
function documentsOf(events: readonly Event[]): string[][] {
  return events.map(({ mentions }) => [...new Set(mentions.map(({ span }) => span.document))])
}

const HARGA_TESK = 'President Harga met with Chancellor Tesk in Drast'

describe('two documents tell of one event', () => {
  const cases: Readonly<Record<string, readonly [Telling, Telling]>> = {
    'when who and when are the same': [
      ['a', '2021-06-02', `${HARGA_TESK} yesterday.`],
      ['b', '2021-06-05', 'On June 1, President Harga met with Chancellor Tesk.'],
    ],
    'when one names people by surname only': [
      ['a', '2021-06-02', 'President Arvo Harga met with Chancellor Tesk yesterday.'],
      ['b', '2021-06-02', 'President Harga met with Chancellor Olin Tesk yesterday.'],
    ],
    'when one gives the post in several words': [
      ['a', '2021-06-02', 'Secretary of State Mirela Oda met with Chancellor Tesk yesterday.'],
      ['b', '2021-06-02', 'Secretary Oda met with Chancellor Tesk yesterday.'],
    ],
    'when one tells the forces by another word, and the kind of the town': [
      ['a', '2021-06-02', 'French forces shelled the village of Drast on Monday.'],
      ['b', '2021-06-02', 'French troops shelled Drast on Monday.'],
    ],
    'when one tells the state of the people behind them': [
      ['a', '2021-06-02', 'President Harga met with two French diplomats in Drast yesterday.'],
      ['b', '2021-06-02', 'President Harga met with two diplomats of France in Drast yesterday.'],
    ],
    'when one says of which state the post is': [
      ['a', '2021-06-02', 'President of France Arvo Harga met with Chancellor Tesk yesterday.'],
      ['b', '2021-06-02', 'President Harga met with Chancellor Tesk yesterday.'],
    ],
    'when one calls it talks': [
      ['a', '2021-06-02', `${HARGA_TESK} yesterday.`],
      ['b', '2021-06-02', 'Yesterday President Harga held talks with Chancellor Tesk.'],
    ],
    'when it was planned and then happened': [
      ['a', '2021-05-31', 'President Harga will meet with Chancellor Tesk tomorrow.'],
      ['b', '2021-06-02', 'President Harga met with Chancellor Tesk yesterday.'],
    ],
    'when one knows only the month': [
      ['a', '2021-06-02', 'President Harga met with Chancellor Tesk yesterday.'],
      ['b', '2021-07-20', 'President Harga met with Chancellor Tesk last month.'],
    ],
    'when one knows only the year, and the other a month inside': [
      ['a', '2021-06-02', 'President Harga met with Chancellor Tesk in April 2020.'],
      ['b', '2021-07-20', 'President Harga met with Chancellor Tesk last year.'],
    ],
    'when one says that a government acted, and one its state': [
      ['a', '2021-06-02', 'The Sorrenay Government signed an accord with Ombrasia yesterday.'],
      ['b', '2021-06-03', 'On June 1, Sorrenay signed an accord with Ombrasia.'],
    ],
    'when it is a journey to one place': [
      ['a', '2021-06-02', 'President Harga traveled to Ombrasa yesterday.'],
      ['b', '2021-06-03', 'President Harga visited Ombrasa on June 1.'],
    ],
    'when a state has two names': [
      ['a', '2021-06-02', 'President Harga traveled to the United States yesterday.'],
      ['b', '2021-06-03', 'President Harga visited America on June 1.'],
    ],
    'when it is a war that goes on': [
      ['a', '2021-06-02', 'The war in Ombrasa must end.'],
      ['b', '2021-08-02', 'We talked of the war in Ombrasa.'],
    ],
  }
  for (const [name, tellings] of Object.entries(cases))
    test(name, () => assert.deepEqual(documentsOf(merged(...tellings)), [['a', 'b']]))
})

describe('two documents tell of two events', () => {
  const cases: Readonly<Record<string, readonly [Telling, Telling]>> = {
    'when the days differ': [
      ['a', '2021-06-02', `${HARGA_TESK} yesterday.`],
      ['b', '2021-06-05', `${HARGA_TESK} yesterday.`],
    ],
    'when others take part': [
      ['a', '2021-06-02', 'President Harga met with Chancellor Tesk yesterday.'],
      ['b', '2021-06-02', 'President Harga met with Envoy Brann yesterday.'],
    ],
    'when nothing says when': [
      ['a', '2021-06-02', 'President Harga met with Chancellor Tesk.'],
      ['b', '2021-06-02', 'President Harga met with Chancellor Tesk.'],
    ],
    'when the armies of two states take part': [
      ['a', '2021-06-02', 'President Harga met with the Halvenian Army yesterday.'],
      ['b', '2021-06-02', 'President Harga met with the Palvian Army yesterday.'],
    ],
    'when one is a call': [
      ['a', '2021-06-02', 'President Harga met with Chancellor Tesk yesterday.'],
      ['b', '2021-06-02', 'President Harga called Chancellor Tesk yesterday.'],
    ],
    'when the houses differ': [
      ['a', '2021-06-02', 'President Harga met with Chancellor Tesk at the Harbor Palace yesterday.'],
      ['b', '2021-06-02', 'President Harga met with Chancellor Tesk at the Trade Ministry yesterday.'],
    ],
    'when the towns visited differ': [
      ['a', '2021-06-02', 'President Harga visited Ombrasa yesterday.'],
      ['b', '2021-06-02', 'President Harga visited Drast yesterday.'],
    ],
    'when one town is a capital': [
      ['a', '2021-06-02', 'President Harga visited Paris yesterday.'],
      ['b', '2021-06-02', 'President Harga visited Geneva yesterday.'],
    ],
    'when what is announced is not the same': [
      ['a', '2021-06-02', 'Yesterday President Harga announced a new harbor for fishing boats.'],
      ['b', '2021-06-02', 'Yesterday President Harga announced lower taxes on bread.'],
    ],
  } // biome-ignore format: a table
  for (const [name, tellings] of Object.entries(cases))
    test(name, () => assert.deepEqual(documentsOf(merged(...tellings)), [['a'], ['b']]))
})

test('what fits two meetings of one document equally stays by itself', () => {
  const events = merged(
    ['a', '2021-06-02', 'President Harga met with Chancellor Tesk on May 31. President Harga met with Chancellor Tesk on June 1.'],
    ['b', '2021-06-05', 'President Harga met with Chancellor Tesk last week.'],
  ) // biome-ignore format: one telling a line
  assert.deepEqual(documentsOf(events), [['a'], ['a'], ['b']])
})

test('an event is told as having happened once somebody says that it did', () => {
  const [event] = merged(
    ['a', '2021-05-31', 'President Harga will meet with Chancellor Tesk tomorrow.'],
    ['b', '2021-06-02', 'President Harga met with Chancellor Tesk yesterday.'],
  )
  assert.equal(event?.status, 'happened')
  assert.deepEqual(
    event.mentions.map(({ status }) => status),
    ['planned', 'happened'],
  )
  assert.deepEqual(event.conflicts, [])
})

test('an event has the shortest of the stretches that are told', () => {
  const [event] = merged(
    ['a', '2021-06-02', 'President Harga met with Chancellor Tesk this spring.'],
    ['b', '2021-07-20', 'President Harga met with Chancellor Tesk in March 2021.'],
  )
  assert.deepEqual(event?.date, { from: '2021-03-01', to: '2021-03-31', precision: 'month' })
})

test('most of a month is no month', () => {
  const [event] = merged(
    ['a', '2021-06-02', 'President Harga visited Ombrasa from May 1 to May 28.'],
  ) // biome-ignore format: one telling a line
  assert.deepEqual(event?.date, { from: '2021-05-01', to: '2021-05-28', precision: 'range' })
})

test('a town is told once, be it called the venue by one and the place by another', () => {
  const [event] = merged(
    ['a', '2021-06-02', `${HARGA_TESK} yesterday.`],
    ['b', '2021-06-02', 'President Harga met with Chancellor Tesk at Drast yesterday.'],
  )
  assert.deepEqual([event?.place, event?.venue], ['Drast', undefined])
})

test('the names of those who take part are the longest that are given', () => {
  const [event] = merged(
    ['a', '2021-06-02', 'President Harga met with Chancellor Olin Tesk in Drast yesterday.'],
    ['b', '2021-06-02', 'President Arvo Harga met with Chancellor Tesk yesterday.'],
  )
  assert.deepEqual(event?.participants, ['President Arvo Harga', 'Chancellor Olin Tesk'])
  assert.equal(event.title, 'Meeting of President Arvo Harga and Chancellor Olin Tesk, Drast')
})

describe('what documents tell differently is listed side by side', () => {
  function conflicts(...tellings: readonly Telling[]): [string, string[]][] {
    return merged(...tellings).flatMap(({ conflicts }) =>
      conflicts.map(({ about, sides }): [string, string[]] => [
        about,
        sides.map(({ document }) => document),
      ]),
    )
  }

  test('the town', () => {
    const tellings: Telling[] = [
      ['a', '2021-06-02', 'President Harga met with Chancellor Tesk in Drast yesterday.'],
      ['b', '2021-06-02', 'President Harga met with Chancellor Tesk in Averholt yesterday.'],
    ]
    assert.deepEqual(conflicts(...tellings), [['place', ['a', 'b']]])
    assert.equal(merged(...tellings)[0]?.possible, true)
  })

  test('whether it took place', () => {
    assert.deepEqual(
      conflicts(
        ['a', '2021-06-02', 'President Harga met with Chancellor Tesk yesterday.'],
        ['b', '2021-06-02', 'President Harga did not meet with Chancellor Tesk yesterday.'],
      ),
      [['status', ['a', 'b']]],
    )
  })

  test('but not whether the state of somebody is told', () => {
    assert.deepEqual(
      conflicts(
        ['a', '2021-06-02', 'President Arvo Harga of Halvenia met with Chancellor Tesk yesterday.'],
        ['b', '2021-06-02', 'President Arvo Harga met with Chancellor Tesk yesterday.'],
      ),
      [],
    )
  })

  test('who it was', () => {
    assert.deepEqual(
      conflicts(
        ['a', '2021-06-02', 'President Arvo Harga met with Chancellor Tesk yesterday.'],
        ['b', '2021-06-02', 'President Milo Harga met with Chancellor Tesk yesterday.'],
      ),
      [['participants', ['a', 'b']]],
    )
  })
})

describe('an event is corroborated', () => {
  test('by documents in words of their own', () => {
    const [event] = merged(
      ['a', '2021-06-02', 'President Harga met with Chancellor Tesk in Drast yesterday.'],
      ['b', '2021-06-02', 'The two leaders got on, for on June 1, President Harga met with Chancellor Tesk.'],
    ) // biome-ignore format: one telling a line
    assert.equal(event?.corroboration, 2)
  })

  const LONG =
    'Yesterday President Harga met with Chancellor Tesk in Drast to speak about the strait, the pilots and the price of fish.'

  test('once by two that print the same words', () => {
    const [event] = merged(['a', '2021-06-02', LONG], ['c', '2021-06-02', LONG])
    assert.equal(event?.mentions.length, 2)
    assert.equal(event.corroboration, 1)
  })

  test('once by a transcript that was published twice', () => {
    const words =
      'President Harga met with Chancellor Tesk yesterday. They are old friends. The price of fish has gone up again, and the pilots are unhappy about the lights at the mouth of the strait.'
    const documents = new Map(
      (['a', 'c'] as const).map((name) => {
        const { document } = readTelling([name, '2021-06-02', words])
        return [document.id, document]
      }),
    )
    const mentions = [...documents.keys()].flatMap((id) => mentionsOf([id, '2021-06-02', words]))
    assert.equal(mergeEvents(mentions)[0]?.corroboration, 2)
    const areCopies = copiesAmong((id) => documents.get(id))
    assert.equal(mergeEvents(mentions, areCopies)[0]?.corroboration, 1)
  })

  test('once by one document, however often it says so', () => {
    const [event] = merged(
      ['a', '2021-06-02', 'President Harga met with Chancellor Tesk yesterday. That meeting was long.'],
    ) // biome-ignore format: one telling a line
    assert.equal(event?.mentions.length, 2)
    assert.equal(event.corroboration, 1)
  })
})

test('the order in which documents come decides nothing', () => {
  const tellings: Telling[] = [
    ['a', '2021-05-31', 'President Harga will meet with Chancellor Tesk tomorrow.'],
    ['b', '2021-06-02', 'President Harga met with Chancellor Tesk in Drast yesterday.'],
    ['c', '2021-06-03', 'On June 1, President Harga met with Chancellor Tesk in Averholt.'],
    ['d', '2021-06-03', 'President Harga met with Envoy Brann on June 1.'],
  ]
  assert.deepEqual(merged(...tellings), merged(...tellings.toReversed()))
})
