import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { eventMentionsOf } from '../event/event-mentions-of.ts'
import { mergeEvents } from '../event/merge-events.ts'
import { spokenText } from '../spoken-text.ts'
import type { Commitment, CommitmentStatus } from './commitment.ts'
import { commitmentsOf } from './commitments-of.ts'
import { settleCommitments } from './settle-commitments.ts'

/** What a minister says on March 10, 2031, what is told later, and what is shown for it. */
interface Case {
  readonly said: string
  /** Month and day, and words: of a press report where they begin with "Report:", else of the minister. */
  readonly later: readonly [day: string, words: string]
  readonly status: CommitmentStatus
}

const MEETING = 'I will meet President Havel Orsic of Palvia on March 21.'
const RELEASE = 'We will release the two captured pilots by March 14.'
const MET = 'Report: Foreign Minister Mirela Oda of Halvenia met'

const cases: Readonly<Record<string, Case>> = {
  'a meeting that took place': {
    said: MEETING,
    later: ['03-22', `${MET} President Havel Orsic in Drast on March 21.`],
    status: 'fulfilled',
  },
  'a meeting of those who are told with their states': {
    said: 'I will meet President Havel Orsic on March 21.',
    later: ['03-22', `${MET} President Havel Orsic of Palvia in Drast on March 21.`],
    status: 'fulfilled',
  },
  'a meeting of one who is told with a long post': {
    said: MEETING,
    later: [
      '03-22',
      'Report: Minister of Foreign Affairs Mirela Oda met President Havel Orsic in Drast on March 21.',
    ],
    status: 'fulfilled',
  },
  'a meeting with another of the same state': {
    said: MEETING,
    later: ['03-22', `${MET} Foreign Minister Rolf Velk of Palvia in Drast on March 21.`],
    status: 'open',
  },
  'a meeting of somebody else': {
    said: MEETING,
    later: ['03-22', 'Report: Karl Tesk met President Havel Orsic in Drast on March 21.'],
    status: 'open',
  },
  'a meeting after the time that was named': {
    said: MEETING,
    later: ['03-26', `${MET} President Havel Orsic in Drast on March 25.`],
    status: 'open',
  },
  'a meeting of which only the first day was named': {
    said: 'After April 1 I will meet President Havel Orsic.',
    later: ['04-26', `${MET} President Havel Orsic in Drast on April 25.`],
    status: 'fulfilled',
  },
  'needs that are met': {
    said: 'We will meet the needs of Palvia this spring.',
    later: ['04-14', `${MET} Foreign Minister Rolf Velk of Palvia in Drast on April 13.`],
    status: 'open',
  },
  'talks that an act is only about': {
    said: 'We will support Sorrenay in the talks with Palvia.',
    later: ['03-14', 'Report: Halvenia held talks with Palvia in Drast on March 13.'],
    status: 'open',
  },
  'a journey': {
    said: 'I will go to Drast next week.',
    later: ['03-19', 'I visited Drast on March 18 to open our new embassy.'],
    status: 'fulfilled',
  },
  'a journey for a meeting': {
    said: 'I will travel to Drast next week to meet with President Havel Orsic.',
    later: ['03-19', `${MET} President Orsic in Drast on March 18.`],
    status: 'fulfilled',
  },
  'a journey to another place': {
    said: 'I will travel to Korr Valley next week.',
    later: ['03-19', 'I visited Sund Valley on March 18 to open our new embassy.'],
    status: 'open',
  },
  'a call': {
    said: 'I will call President Orsic tomorrow.',
    later: ['03-12', 'I spoke with President Orsic by phone on March 11.'],
    status: 'fulfilled',
  },
  'a call on somebody to act': {
    said: 'We will call on Palvia to stop the shelling.',
    later: ['03-14', 'I called Foreign Minister Velk of Palvia on March 13.'],
    status: 'open',
  },
  'a deed': {
    said: RELEASE,
    later: ['03-14', 'Report: Halvenia released the two captured pilots on March 13.'],
    status: 'fulfilled',
  },
  'a deed of troops': {
    said: 'We will withdraw our troops from Ostrava by April 1.',
    later: ['03-29', 'Report: Halvenia withdrew its troops from Ostrava on March 28.'],
    status: 'fulfilled',
  },
  'a deed of another side': {
    said: RELEASE,
    later: ['03-14', 'Report: Palvia released the two captured pilots on March 13.'],
    status: 'open',
  },
  'a deed that is only announced': {
    said: RELEASE,
    later: [
      '03-14',
      'Report: Halvenia announced on March 13 that it would release the two captured pilots.',
    ],
    status: 'open',
  },
  'the opposite deed': {
    said: 'We will lift the fuel sanctions on Palvia by the end of March.',
    later: ['03-31', 'Report: Halvenia imposed new fuel sanctions on Palvia on March 30.'],
    status: 'open',
  },
  'a deed of which less was done': {
    said: 'We will deliver ten trucks to Palvia in March.',
    later: ['03-21', 'Report: Halvenia delivered two trucks to Palvia on March 20.'],
    status: 'open',
  },
  'all of a deed, of which some was done': {
    said: 'We will release all Palvian prisoners by March 20.',
    later: ['03-20', 'Report: Halvenia released Palvian prisoners on March 19.'],
    status: 'open',
  },
  'a deed that two words tell': {
    said: 'We will release the fishermen by March 14.',
    later: ['03-14', 'On March 13 we released the fishermen.'],
    status: 'fulfilled',
  },
  'a deed that two words tell, done to others': {
    said: 'We will release the fishermen by March 14.',
    later: ['03-14', 'On March 13 we released the fishermen of Palvia.'],
    status: 'open',
  },
  'a treaty that was signed': {
    said: 'We will sign the treaty on April 1.',
    later: ['04-02', 'On April 1 we signed the treaty.'],
    status: 'fulfilled',
  },
  'a visit in a later month': {
    said: 'I will visit Castrel in May.',
    later: ['04-20', 'I will visit Castrel in June.'],
    status: 'superseded',
  },
  'others of the same kind in a later month': {
    said: 'We will send ships in May.',
    later: ['04-20', 'We will send ships in June.'],
    status: 'open',
  },
  'the opposite in two words': {
    said: 'We will not close the ports.',
    later: ['06-19', 'We will close the ports.'],
    status: 'contradicted',
  },
  'the opposite for some': {
    said: 'We will not close the ports.',
    later: ['06-19', 'We will close the ports of Palvia.'],
    status: 'open',
  },
  'the opposite': {
    said: 'We will not send ground troops to the Korr Valley.',
    later: ['06-19', 'We will send ground troops to the Korr Valley.'],
    status: 'contradicted',
  },
  'a red line that is given up': {
    said: 'We will not accept any change of the northern border.',
    later: ['06-19', 'We will accept any change of the northern border.'],
    status: 'contradicted',
  },
  'the opposite on a condition': {
    said: 'We will not send ground troops to the Korr Valley.',
    later: ['06-19', 'If they attack, we will send ground troops to the Korr Valley.'],
    status: 'open',
  },
  'the opposite of the same for another place': {
    said: 'We will send engineers to the Korr Valley.',
    later: ['06-19', 'We will not send engineers to the Sund Valley.'],
    status: 'open',
  },
  'the opposite of a part': {
    said: 'We will raise fuel taxes for ships.',
    later: ['06-19', 'We will not raise fuel taxes for small ships.'],
    status: 'open',
  },
  'the opposite for other days': {
    said: 'We will not raise fuel taxes this year.',
    later: ['06-19', 'We will raise fuel taxes next year.'],
    status: 'open',
  },
  'the opposite for some of the days': {
    said: 'We will open the port of Drast by August 1.',
    later: ['05-13', 'We will not open the port of Drast by June 1.'],
    status: 'open',
  },
  'the opposite for all of the days': {
    said: 'We will open the port of Drast by June 1.',
    later: ['05-13', 'We will not open the port of Drast this year.'],
    status: 'contradicted',
  },
  'a later day for the same act': {
    said: 'We will withdraw all our troops from Ostrava by June 1.',
    later: ['05-20', 'We will withdraw all our troops from Ostrava by August 1.'],
    status: 'superseded',
  },
  'a later month for the same act': {
    said: 'We will reopen our embassy in Drast in September.',
    later: ['06-19', 'We will reopen our embassy in Drast in November.'],
    status: 'superseded',
  },
  'what is said every week': {
    said: 'The contact group will meet in the port of Drast on Friday.',
    later: ['03-19', 'The contact group will meet in the port of Drast on Friday.'],
    status: 'open',
  },
  'the day of another act': {
    said: 'We will deliver 500 tons of grain to Palvia by April.',
    later: ['03-20', 'We will deliver 900 tons of grain to Palvia by July.'],
    status: 'open',
  },
  'what goes on next year': {
    said: 'We will invest two million dollars in schools this year.',
    later: ['05-13', 'We will invest two million dollars in schools next year.'],
    status: 'open',
  },
}
for (const [name, { said, later, status }] of Object.entries(cases)) {
  test(`${status}: ${name}`, () => {
    const [day, words] = later
    const earlier = told('03-10', said, 'first')
    const rest = told(day, words, 'second')
    assert.ok(earlier.rows.length > 0)
    const [row] = settleCommitments(
      [...earlier.rows, ...rest.rows],
      mergeEvents([...earlier.mentions, ...rest.mentions]),
    )
    assert.equal(row?.status, status)
    assert.equal(row?.statusEvidence?.[0]?.document, status === 'open' ? undefined : 'second')
    if (status !== 'open') assert.equal(row?.possible, true)
  })
}

test('what a person or a rule has settled stays, and another side settles nothing', () => {
  const [promise] = told('03-10', cases['the opposite']?.said ?? '', 'first').rows
  const [turn] = told('06-19', cases['the opposite']?.later[1] ?? '', 'second').rows
  assert.ok(promise && turn)
  const settled = (first: Commitment, later: Commitment): CommitmentStatus | undefined =>
    settleCommitments([first, later], [])[0]?.status
  assert.equal(settled(promise, turn), 'contradicted')
  assert.equal(settled({ ...promise, status: 'fulfilled' }, turn), 'fulfilled')
  assert.equal(settled(promise, { ...turn, onBehalfOf: ['Palvia'] }), 'open')
})

test('a reprint puts nothing off, and what is said anew does', () => {
  const said = 'We will sign the treaty of friendship with Palvia in Drast on Thursday.'
  const [first] = told('03-10', said, 'first').rows
  const [anew] = told('03-11', said.replace('Thursday', 'Saturday'), 'second').rows
  const [reprint] = told('03-17', said, 'second').rows
  assert.ok(first && anew && reprint)
  assert.equal(settleCommitments([first, anew], [])[0]?.status, 'superseded')
  // A reprint may come before the day that the first words name.
  const soon = { ...reprint, date: '2031-03-12' }
  assert.equal(settleCommitments([first, soon], [])[0]?.status, 'open')
  assert.equal(settleCommitments([first, soon], [], () => false)[0]?.status, 'superseded')
})

/** The rows of one document of 2031. */
function told(
  day: string,
  words: string,
  id: string,
): { rows: readonly Commitment[]; mentions: ReturnType<typeof eventMentionsOf> } {
  const date = { value: `2031-${day}`, precision: 'day', basis: 'given' } as const
  const report = words.startsWith('Report: ')
  const text = report
    ? `News of Halvenia and its neighbors\n\n${words.slice(8)} Officials gave no details.\n`
    : `Remarks by Foreign Minister Mirela Oda of Halvenia\n\nMINISTER ODA: Good morning. ${words}\n\nQUESTION: Thank you.\n`
  const { document, quotations } = readDocument({
    text,
    id: id as DocumentId,
    date,
    ...(report ? { kind: 'pressReport' } : {}),
  })
  const spoken = spokenText(document, quotations)
  return { rows: commitmentsOf(spoken), mentions: eventMentionsOf(spoken) }
}
