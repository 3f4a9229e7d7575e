import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { documentOf } from '../../test/support/revisions.ts'
import type { Document } from '../document/document.ts'
import { compareEvents, eventKeys, resemblance, sketchOf } from './is-same-event.ts'

/** A speech of so many words that no other seed gives; every fourth is one that all speeches have. */
function speech(seed: number, count: number): string {
  const common = ['the', 'of', 'we', 'harbor', 'and', 'will', 'our', 'people']
  let state = seed
  const next = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
  const words = Array.from({ length: count }, (_, k) =>
    k % 4 === 0
      ? (common[next(common.length)] as string)
      : `${'bdfgklmnprst'.charAt(next(12))}${'aeiou'.charAt(next(5))}${'lmnrstv'.charAt(next(7))}${'aeio'.charAt(next(4))}`,
  )
  return words.map((word, k) => (k % 15 === 14 ? `${word}.` : word)).join(' ')
}

/** The same words with every `step`-th changed. */
function withChanges(text: string, step: number): string {
  return text
    .split(' ')
    .map((word, k) => (k % step === step - 1 ? `x${word}` : word))
    .join(' ')
}

interface Given {
  readonly text: string
  readonly title?: string
  readonly day?: string
  readonly url?: string
  readonly id?: string
}

function read({ text, title, day, url, id = `${url} ${title} ${text}` }: Given): Document {
  return documentOf(`A note from Port Almar.\n\n${text}`, {
    id,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { address: url }),
    ...(day === undefined
      ? {}
      : {
          date: {
            value: day,
            precision: day.length === 4 ? ('year' as const) : ('day' as const),
            basis: 'given' as const,
          },
        }),
  })
}

const URL = 'https://ports.example.org/briefing'
const DAY = '2031-03-04'
const NEXT_DAY = '2031-03-05'
const TITLE = 'Remarks by Minister Oda at the Harbor Council'
const LONG = speech(1, 1_200)
const OTHER_LONG = speech(2, 1_200)
const SHORT = speech(3, 90)
const OTHER_SHORT = speech(4, 90)

describe('a later text of one event', () => {
  const cases: Record<string, readonly [earlier: Given, later: Given]> = {
    'a word corrected': [
      { text: SHORT, title: TITLE, day: DAY, url: URL },
      { text: withChanges(SHORT, 60), title: TITLE, day: DAY, url: URL },
    ],
    'several words of a short text': [
      { text: SHORT, title: TITLE, day: DAY, url: URL },
      { text: withChanges(SHORT, 15), title: TITLE, day: DAY, url: URL },
    ],
    'the title corrected': [
      { text: SHORT, title: 'On the Treaty of Ports', day: DAY, url: URL },
      { text: SHORT, title: 'On the Treaty for All Sea Ports', day: DAY, url: URL },
    ],
    'the date corrected': [
      { text: SHORT, title: TITLE, day: '2030-03-04', url: URL },
      { text: withChanges(SHORT, 60), title: TITLE, day: DAY, url: URL },
    ],
    'a name corrected in title and text': [
      { text: `Vera Holt. ${SHORT}`, title: 'A Call with Vera Holt', day: DAY, url: URL },
      { text: `Vira Holt. ${SHORT}`, title: 'A Call with Vira Holt', day: DAY, url: URL },
    ],
    'a transcript finished under the same address': [
      { text: speech(1, 300), title: TITLE, day: DAY, url: URL },
      { text: LONG, title: TITLE, day: DAY, url: URL },
    ],
    'a page that was announced and then filled': [
      { text: 'Transcript to follow.', title: TITLE, day: DAY, url: URL },
      { text: LONG, title: TITLE, day: DAY, url: URL },
    ],
    'the same id without an address': [
      { text: SHORT, id: 'note-1' },
      { text: withChanges(SHORT, 30), id: 'note-1' },
    ],
    'one address written in two ways': [
      { text: SHORT, url: 'http://www.ports.example.org/briefing/' },
      { text: withChanges(SHORT, 10), url: `${URL}#top` },
    ],
    'the same text at another address': [
      { text: SHORT, title: TITLE, day: DAY, url: URL },
      { text: SHORT, title: TITLE, day: DAY, url: `${URL}-2` },
    ],
    'a corrected text at another address, and said to be so': [
      { text: LONG, title: TITLE, day: DAY, url: URL },
      { text: withChanges(LONG, 80), title: `CORRECTED: ${TITLE}`, day: DAY, url: `${URL}-2` },
    ],
    'a long text under another title': [
      { text: LONG, title: 'Message on the Customs Union', day: DAY },
      { text: withChanges(LONG, 400), title: 'Special Message, Ports', day: DAY },
    ],
    'remarks as prepared, and as delivered the night after': [
      { text: LONG, title: `${TITLE} As Prepared for Delivery`, day: DAY, url: URL },
      { text: withChanges(LONG, 9), title: TITLE, day: NEXT_DAY, url: `${URL}-2` },
    ],
  }
  for (const [name, [earlier, later]] of Object.entries(cases)) {
    test(`is a revision: ${name}`, () => {
      const comparison = compareEvents(read(earlier), read(later))
      assert.equal(comparison.decision, 'same', comparison.reasons.join('; '))
    })
  }
})

describe('a text of another event', () => {
  /** A call told by a template; what is said of it is the only difference. */
  const call = (minister: string, topic: string): string =>
    `The following is attributable to Spokesperson Ilse Rasker: Minister Oda spoke today with ${minister}. They discussed ${topic} and the importance of open ports. The Minister underscored the support of Halvenia for the people of the coast and agreed to stay in close touch in the weeks ahead.`
  const cases: Record<string, readonly [earlier: Given, later: Given]> = {
    'a page that is written over every day': [
      { text: LONG, title: 'Daily Briefing', day: DAY, url: URL },
      { text: OTHER_LONG, title: 'Daily Briefing', day: NEXT_DAY, url: URL },
    ],
    'two briefings of one day under one address': [
      { text: LONG, title: 'Press Gaggle', day: DAY, url: URL },
      { text: OTHER_LONG, title: 'Press Gaggle', day: DAY, url: URL },
    ],
    'another call under one address the day after': [
      {
        text: call('Minister Lund', 'the fees'),
        title: 'Call with Minister Lund',
        day: DAY,
        url: URL,
      },
      {
        text: call('Envoy Brekke', 'the pilots'),
        title: 'Call with Envoy Brekke',
        day: NEXT_DAY,
        url: URL,
      },
    ],
    'two speeches of one title and one day': [
      { text: LONG, title: TITLE, day: DAY },
      { text: OTHER_LONG, title: TITLE, day: DAY },
    ],
    'two short statements of one stock title and one day': [
      { text: SHORT, title: 'Statement by the Minister', day: DAY },
      { text: OTHER_SHORT, title: 'Statement by the Minister', day: DAY },
    ],
    'two speeches of one debate in one year': [
      { text: LONG, title: 'General Debate, session 27', day: '1972' },
      { text: OTHER_LONG, title: 'General Debate, session 27', day: '1972' },
    ],
    'calls with two ministers on one day, told by one template': [
      { text: call('Minister Lund', 'the fees'), title: 'Call with Minister Lund', day: DAY },
      { text: call('Minister Sand', 'the fees'), title: 'Call with Minister Sand', day: DAY },
    ],
    'calls with one minister on two days': [
      { text: call('Minister Lund', 'the fees'), title: 'Call with Minister Lund', day: DAY },
      {
        text: call('Minister Lund', 'the pilots'),
        title: 'Call with Minister Lund',
        day: '2031-03-20',
      },
    ],
    'a notice given every year in the same words but one': [
      { text: `The tenth year. ${LONG}`, title: 'Notice on the Ports', day: '2030-03-04' },
      {
        text: `The eleventh year. ${withChanges(LONG, 100)}`,
        title: 'Notice on the Ports',
        day: DAY,
      },
    ],
    'a speech that holds another one by a mistake of the page': [
      { text: LONG, title: 'General Debate, Halvenia', day: DAY },
      { text: `${LONG} ${OTHER_LONG}`, title: 'General Debate, Sorrenay', day: DAY },
    ],
  }
  for (const [name, [earlier, later]] of Object.entries(cases)) {
    test(`stays apart: ${name}`, () => {
      const comparison = compareEvents(read(earlier), read(later))
      assert.equal(comparison.decision, 'other', comparison.reasons.join('; '))
    })
  }
})

test('what is not plain is said to be unsure', () => {
  const excerpt = { text: speech(1, 250), title: `Excerpts from ${TITLE}`, day: DAY }
  assert.equal(
    compareEvents(read(excerpt), read({ text: LONG, title: TITLE, day: DAY })).decision,
    'unsure',
  )
})

test('two texts that a record knows under one address need not name it', () => {
  const earlier = read({ text: SHORT, title: 'A Note', day: DAY })
  const later = read({ text: withChanges(SHORT, 8), title: 'Another Title', day: DAY })
  assert.equal(compareEvents(earlier, later).decision, 'other')
  assert.equal(compareEvents(earlier, later, { isLinked: true }).decision, 'same')
})

test('the reasons say how much is shared, and what else was looked at', () => {
  const earlier = read({ text: LONG, title: TITLE, day: DAY, url: URL })
  const later = read({ text: OTHER_LONG, title: TITLE, day: NEXT_DAY, url: URL })
  assert.deepEqual(compareEvents(earlier, later).reasons, [
    '0 % of the runs of three words are shared, 0 % of those of the shorter text',
    'They have one id or address',
    'The titles are the same',
    'The days follow each other',
  ])
})

describe('event keys', () => {
  const share = (a: Given, b: Given): boolean => {
    const keys = eventKeys(read(a))
    return eventKeys(read(b)).some((key) => keys.includes(key))
  }

  test('lead from a title to the same title of the day, or of the day after', () => {
    const title = { text: LONG, title: 'Remarks by Minister Oda', day: DAY }
    assert.ok(share(title, { text: OTHER_LONG, title: 'REMARKS BY MINISTER ODA', day: DAY }))
    assert.ok(
      share(title, {
        text: OTHER_LONG,
        title: 'Remarks As Prepared by Minister Oda',
        day: NEXT_DAY,
      }),
    )
    assert.ok(
      !share(title, { text: OTHER_LONG, title: 'Remarks by Minister Oda', day: '2031-03-06' }),
    )
    assert.ok(!share(title, { text: OTHER_LONG, title: 'Remarks by Minister Lund', day: DAY }))
  })

  test('lead from the words to nearly the same words under another title', () => {
    assert.ok(
      share(
        { text: LONG, title: 'Message on the Customs Union', day: DAY },
        { text: withChanges(LONG, 100), title: 'Special Message', day: NEXT_DAY },
      ),
    )
  })

  test('are few and do not grow with the text', () => {
    assert.equal(eventKeys(read({ text: LONG, title: TITLE, day: DAY })).length, 10)
    assert.ok(eventKeys(read({ text: speech(1, 20) })).length <= 10)
  })

  test('are none for an empty text without a title', () => {
    assert.deepEqual(eventKeys(documentOf('')), [])
  })
})

describe('a sketch', () => {
  /** The share of runs of three words that two texts have in common, counted. */
  function sharedRuns(a: string, b: string): number {
    const runsOf = (text: string): Set<string> => {
      const words = text.toLowerCase().match(/\w+/g) ?? []
      return new Set(words.slice(2).map((_, k) => words.slice(k, k + 3).join(' ')))
    }
    const [left, right] = [runsOf(a), runsOf(b)]
    const shared = [...left].filter((run) => right.has(run)).length
    return shared / (left.size + right.size - shared)
  }

  test('estimates how much two texts share', () => {
    for (const step of [4, 10, 30, 100, 1_000]) {
      const other = withChanges(LONG, step)
      const estimate = resemblance(
        sketchOf(documentOf(`Notice.\n\n${LONG}`)),
        sketchOf(documentOf(`Notice.\n\n${other}`)),
      )
      // Three times the greatest error that 128 hashes have.
      assert.ok(Math.abs(estimate - sharedRuns(LONG, other)) < 0.135, `${step}: ${estimate}`)
    }
  })

  test('has at most 128 hashes, ascending, in memory of its own', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(9), (count, seed) => {
        const sketch = sketchOf(documentOf(speech(seed, count)))
        assert.ok(sketch.length <= 128)
        assert.equal(sketch.byteLength, sketch.buffer.byteLength)
        assert.ok(sketch.every((hash, k) => k === 0 || hash > (sketch[k - 1] as number)))
      }),
    )
  })

  test('of a text resembles itself in all and another in nothing', () => {
    const [one, other] = [LONG, OTHER_LONG].map((text) => sketchOf(documentOf(text)))
    assert.equal(resemblance(one as Uint32Array, one as Uint32Array), 1)
    assert.equal(resemblance(one as Uint32Array, other as Uint32Array), 0)
  })

  test('of an empty text resembles nothing', () => {
    const empty = sketchOf(documentOf(''))
    assert.equal(resemblance(empty, empty), 0)
    assert.equal(resemblance(empty, sketchOf(documentOf(LONG))), 0)
  })
})
