import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { EventMention } from './event.ts'
import { eventMentionsOf } from './event-mentions-of.ts'

/** What the minister says on Wednesday, June 2, 2021, before reporters. */
function said(words: string): EventMention[] {
  const { document, quotations } = readDocument({
    id: 'told' as DocumentId,
    text: `Press Briefing by Foreign Minister Mirela Oda

Averholt, June 2, 2021

MINISTER ODA: ${words}

Q: Will you take questions?

MINISTER ODA: Gladly.
`,
  })
  return eventMentionsOf(spokenText(document, quotations))
}

/** `kind status: words`. */
function shown({ kind, status, span }: EventMention): string {
  return `${kind} ${status}: ${span.text}`
}

const told: Readonly<Record<string, readonly [words: string, row: string]>> = {
  'a conference just held': [
    'Trade is open with the recently concluded Conference on Fisheries.',
    'meeting happened: the recently concluded Conference on Fisheries',
  ],
  'a round of talks with a name': [
    'We spare no effort for the success of the Drast Round of trade negotiations.',
    'talks ongoing: the Drast Round of trade negotiations',
  ],
  'a summit that is part of a name': [
    'The World Summit for Inland Ports gave us a plan.',
    'summit happened: The World Summit for Inland Ports',
  ],
  'a board that sits at a known time': [
    'The agency will report at the IAEA Board of Governors next week.',
    'meeting planned: at the IAEA Board of Governors next week',
  ],
  'a pact by its year': [
    'We stand by the Averholt accords of 1954.',
    'announcement happened: the Averholt accords of 1954',
  ],
  'a pact by where it was signed': [
    'The agreements on mines entered into at Drast last June came as a relief.',
    'announcement happened: The agreements on mines entered into at Drast last June',
  ],
  'an evacuation': [
    'It led to the evacuation of the fighters from Drast.',
    'militaryAct happened: the evacuation of the fighters from Drast',
  ],
  'foreign troops in a state': [
    'The continued presence of foreign forces in Sorrenay troubles us all.',
    'militaryAct ongoing: The continued presence of foreign forces in Sorrenay',
  ],
  "last year's coup": [
    "People in Drast suffer since last year's military coup.",
    "militaryAct happened: last year's military coup",
  ],
  'launches of missiles': [
    'We spoke of Ombrasa and their destabilizing ballistic missile launches.',
    'militaryAct happened: their destabilizing ballistic missile launches',
  ],
  'a member that joins': [
    'I welcome Halvenia joining the Harbor Council in January 2021.',
    'announcement happened: Halvenia joining the Harbor Council in January 2021',
  ],
  "yesterday's meeting": [
    "The ministers were pleased with yesterday's meeting.",
    "meeting happened: yesterday's meeting",
  ],
  'a conference by its letters': [
    'Much was promised at COP26 in Glasgow.',
    'summit happened: COP26 in Glasgow',
  ],
  'attacks by their day': [
    'Nobody forgets the attacks of May 3, 2001.',
    'militaryAct happened: the attacks of May 3, 2001',
  ],
  'an end of talks': [
    'All welcomed the conclusion of the trade negotiations in Drast last year.',
    'talks happened: the conclusion of the trade negotiations',
  ],
  'an invitation to visit': [
    'They bring an invitation to visit Sorrenay.',
    'visit expected: invitation to visit Sorrenay',
  ],
}

const untold: Readonly<Record<string, string>> = {
  'a withdrawal that is demanded': 'We demand the withdrawal of all foreign forces from Sorrenay.',
  'a release that is demanded of somebody with a title':
    'We demand of Mr. Velk the release of the hostages now.',
  'a conference that is wished for':
    'It is vital that the International Peace Conference on the Straits can be held.',
  'a body that is called a conference':
    'The United Nations Conference on Trade and Development is a body of the Assembly.',
  'a pact without a day': 'The Declaration of Averholt protects every citizen.',
  'a truce that is hoped for': 'We hope that the truce in Sorrenay can be reached.',
  'a wished-for end of tests': 'We want a ban on the nuclear tests.',
}

describe('phraseEvents', () => {
  for (const [name, [words, row]] of Object.entries(told)) {
    test(`finds ${name}`, () => {
      assert.deepEqual(said(words).map(shown), [row])
    })
  }
  for (const [name, words] of Object.entries(untold)) {
    test(`leaves out ${name}`, () => {
      assert.deepEqual(said(words).map(shown), [])
    })
  }
  test('lets words without a name point to what was told before', () => {
    const [first, second] = said(
      'We led the evacuation of the fighters from Drast. The evacuation is on all our minds.',
    )
    assert.ok(first && second)
    assert.equal(second.sameAs, first.id)
  })
  test('tells once what the grammar of the sentence tells too', () => {
    const found = said('I signed the agreement between Halvenia and Sorrenay in Drast yesterday.')
    assert.equal(found.length, 1)
  })
  test('tells a pact that is named again only once', () => {
    const found = said(
      'We stand by the Averholt accords of 1954. They stand by the Averholt accords of 1954.',
    )
    assert.deepEqual(found.map(shown), ['announcement happened: the Averholt accords of 1954'])
  })
})
