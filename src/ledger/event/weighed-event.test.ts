import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { EventMention } from './event.ts'
import { eventMentionsOf } from './event-mentions-of.ts'
import { eventModels } from './event-models.ts'
import { EventWeigher } from './event-weigher.ts'

/** What the minister says on Wednesday, June 2, 2021, before reporters. */
function said(words: string, weigher?: EventWeigher): EventMention[] {
  const { document, quotations } = readDocument({
    id: 'told' as DocumentId,
    text: `Press Briefing by Foreign Minister Mirela Oda

Averholt, June 2, 2021

MINISTER ODA: ${words}

Q: Will you take questions?

MINISTER ODA: Gladly.
`,
  })
  return eventMentionsOf(spokenText(document, quotations), undefined, weigher)
}

function shown({ kind, status, participants, place, possible }: EventMention): string {
  const where = place === undefined ? '' : ` @ ${place}`
  return `${possible === true ? 'possible ' : ''}${kind} ${status}: ${participants.join(', ')}${where}`
}

const TOLD: Readonly<Record<string, readonly [words: string, row: string]>> = {
  'a meeting about somebody else': [
    'The meeting will focus on Ombrasa.',
    'possible meeting planned: ',
  ],
  'a journey home': [
    'Minister Velk flew home this morning after a dinner with the governor.',
    'possible visit happened: Minister Velk',
  ],
}

describe('what no rule proves is possible:', () => {
  for (const [name, [words, row]] of Object.entries(TOLD))
    test(name, () => assert.deepEqual(said(words).map(shown), [row]))
})

describe('no event in particular is told by', () => {
  for (const words of [
    'The meeting room is closed.',
    'They are prepared to talk about many things.',
    'We provide help to many states.',
    'I will not get ahead of any visit.',
    'They meet at the ministry every Monday.',
    'We talked about the harbor at the news conference.',
    'Any attack on our ships will be met with a united answer.',
    'The two governments must sign the fisheries accord this week.',
    'The envoys should travel to Drast on Friday.',
    'We could deploy more ships to the strait tomorrow.',
    'We call on Israel to withdraw its forces.',
    'We call on both sides to resume talks.',
    'We are willing to take part in a conference in Drast.',
    'We are prepared to enter into negotiations with Israel.',
    'We are open to holding talks with Israel.',
    'They must resume the negotiations in Drast.',
    'Her appeal for a truce was heard in Ombrasa.',
    'I held another press conference in Drast on Monday.',
    'We have had 375 meetings and calls with our partners.',
    'There were dozens of calls with Sorrenay this spring.',
    'The minister held many talks in Drast last year.',
  ])
    test(words, () => assert.deepEqual(said(words).map(shown), []))
})

describe('what the rules find is told as the talk around it tells it:', () => {
  for (const [words, told] of [
    ['What should we look for in the outcome of the Drast summit?', 'planned'],
    ['What came out of the Drast summit yesterday?', 'happened'],
    ['She will discuss the strait at the meeting with Ombrasa.', 'planned'],
    ['She discussed the strait at the meeting with Ombrasa.', 'happened'],
  ] as const)
    test(words, () =>
      assert.deepEqual(
        said(words).map(({ status }) => status),
        [told],
      ),
    )
})

describe('words that name nobody point back:', () => {
  for (const words of [
    'I met with Prime Minister Harga in Drast yesterday. The meeting lasted two hours.',
    'President Harga will visit Drast on Friday. During the trip, she will see the port.',
  ])
    test(words, () => {
      const [first, second, ...rest] = said(words)
      assert.ok(first !== undefined && second !== undefined)
      assert.deepEqual(rest, [])
      assert.equal(second.sameAs, first.id)
    })
})

describe('words that name nobody and no day tell no event beside the one before:', () => {
  for (const words of [
    'President Harga met with Chancellor Tesk in Drast yesterday. They spoke at length about the harbor and talked through the dues.',
    'President Harga met with Chancellor Tesk in Drast yesterday. Then a number of things were talked about.',
  ])
    test(words, () => {
      const rows = said(words).filter(({ sameAs }) => sameAs === undefined)
      assert.deepEqual(rows.map(shown), [
        'meeting happened: President Harga, Chancellor Tesk @ Drast',
      ])
    })
})

test('what something would be is no event, however likely its words make one', () => {
  const weigher = new EventWeigher(eventModels(), 0)
  const words = 'that is a renewed invasion.'
  assert.equal(said(`We say that ${words}`, weigher).length, 1)
  assert.deepEqual(said(`If any forces cross the border, ${words}`, weigher), [])
})

test('what is likely told again is no event of its own, be it not sure enough to be put with the other', () => {
  const joinsNothing = new EventWeigher(eventModels(), undefined, 1)
  const words = 'We had a long conversation about fisheries.'
  assert.equal(said(words, joinsNothing).length, 1)
  assert.deepEqual(said(`I met President Sol on Monday. ${words}`, joinsNothing).map(shown), [
    'meeting happened: Mirela Oda, President Sol',
  ])
})
