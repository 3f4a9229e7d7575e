import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { Commitment } from './commitment.ts'
import { commitmentsOf } from './commitments-of.ts'

const act = 'Halvenia will rebuild the harbor.'

test('what the state of the speaker will do is a promise, what another will do a forecast', () => {
  assert.equal(typeOf('Mirela Oda, Foreign Minister of Halvenia', act), 'promise')
  assert.equal(typeOf('Mirela Oda, Foreign Minister of Ombrasa', act), 'forecast')
})

test('the place of an event is not the state of the one who speaks', () => {
  assert.equal(typeOf('Foreign Minister Mirela Oda in Halvenia', act), 'forecast')
})

test('of two parties each speaks for the own state', () => {
  const title = 'Mirela Oda of Halvenia and Tomas Harga of Ombrasa'
  assert.equal(typeOf(title, act, 'MINISTER ODA'), 'promise')
  assert.equal(typeOf(title, act, 'MINISTER HARGA'), 'forecast')
})

test('a title in capitals parts its two parties as well', () => {
  const title = 'Minister Mirela Oda And Sorrenay Minister Tomas Harga Before Their Meeting'
  assert.equal(typeOf(title, 'Sorrenay will rebuild the harbor.', 'MINISTER ODA'), 'forecast')
})

test('a state is told by its whole name', () => {
  const cases: Record<string, readonly [who: string, type: Commitment['type']]> = {
    'North Korea will rebuild the harbor.': ['Foreign Minister of South Korea', 'forecast'],
    'South Korea will rebuild the harbor.': [
      'Foreign Minister of the Republic of Korea',
      'promise',
    ],
    'South Sudan will rebuild the harbor.': ['Foreign Minister of Sudan', 'forecast'],
    'Saudi Arabia will rebuild the harbor.': ['Foreign Minister of Saudi Arabia', 'promise'],
    'The United Arab Emirates will rebuild the harbor.': [
      'Foreign Minister of the United Arab Emirates',
      'promise',
    ],
    'Halvenia will rebuild the harbor.': ['President of the Republic of Halvenia', 'promise'],
    'Halvenians will rebuild the harbor.': ['President of Halvenia', 'forecast'],
  }
  for (const [words, [post, type]] of Object.entries(cases))
    assert.equal(typeOf(`Mirela Oda, ${post}`, words), type, words)
})

test('the government is that of the speaker, but in the United States', () => {
  const words = 'The government will rebuild the harbor.'
  assert.equal(typeOf('Mirela Oda, Foreign Minister of Halvenia', words), 'promise')
  assert.equal(typeOf('Secretary of State Mirela Oda', words), 'forecast')
  const ofMinistry = 'The ministry will provide 40 million crowns.'
  assert.equal(typeOf('Mirela Oda, Foreign Minister of Halvenia', ofMinistry), 'promise')
})

test('a state that no list knows speaks for itself', () => {
  const words = 'Kessen will send ten ships.'
  assert.equal(typeOf('Mirela Oda, Foreign Minister of Kessen', words), 'promise')
  assert.equal(typeOf('Kessen’s Foreign Minister Mirela Oda', words), 'promise')
  const row = rowIn('Kessen’s Foreign Minister Mirela Oda', 'We will rebuild the harbor.')
  assert.deepEqual(row?.onBehalfOf, ['Kessen'])
})

test('a ministry that publishes a text is that of its spokesperson', () => {
  const typesOf = (publisher: string) => {
    const text = `${publisher}\n\nPress Briefing by Spokesperson Ida Lorne\n\nMarch 4, 2024\n\nMS. LORNE: Good morning. Kessen will send ten ships. The ministry will provide 40 million crowns.\n\nQUESTION: Thank you.\n`
    const { document, quotations } = readDocument({ text, id: 'averholt' as DocumentId })
    return commitmentsOf(spokenText(document, quotations)).map(({ type, onBehalfOf }) => [
      type,
      ...(onBehalfOf ?? []),
    ])
  }
  const own = [
    ['promise', 'Kessen'],
    ['promise', 'The ministry'],
  ]
  assert.deepEqual(typesOf('Ministry of Foreign Affairs of Kessen'), own)
  assert.deepEqual(typesOf('Ministry of Culture')[1], ['plan', 'The ministry'])
})

test('no thing plans, whatever is scheduled for it', () => {
  const who = 'Mirela Oda, Foreign Minister of Halvenia'
  const row = rowIn(who, 'The first trucks are scheduled to leave.')
  assert.deepEqual([row?.type, row?.onBehalfOf, row?.level], ['plan', undefined, 'direct'])
})

test('what a minister or a secretary is of is a field, and no state', () => {
  const cases: Record<string, readonly string[] | undefined> = {
    'Minister of Culture of Estonia': ['Estonia'],
    'Minister of Infrastructure of Halvenia': ['Halvenia'],
    'Minister of Foreign Affairs of Halvenia': ['Halvenia'],
    'Deputy Minister of Defense of Halvenia': ['Halvenia'],
    'Minister of Foreign Affairs of the Republic of Halvenia': ['Republic of Halvenia'],
    'Foreign Minister of Halvenia': ['Halvenia'],
    'Ambassador of Palvia': ['Palvia'],
    'Special Envoy for Yemen': undefined,
    'Permanent Representative of Halvenia to the United Nations': ['Halvenia'],
    'Special Representative for Syria Engagement': undefined,
    'Afghanistan Task Force Director': undefined,
    'Minister of Culture': undefined,
    'Secretary of Veterans Affairs': undefined,
    'Secretary of Housing and Urban Development': undefined,
    'Speaker of the House': undefined,
    'Chairman of the Joint Chiefs of Staff': undefined,
  }
  for (const [post, states] of Object.entries(cases))
    assert.deepEqual(rowIn(`Mirela Oda, ${post}`, 'We will rebuild it.')?.onBehalfOf, states, post)
  assert.equal(
    typeOf(
      'Mirela Oda, Secretary of Veterans Affairs',
      'The United States will rebuild the harbor.',
    ),
    'promise',
  )
})

test('a communiqué speaks for all that its title names, and for both sides', () => {
  const typesIn = (title: string, text: string) => {
    const { document, quotations } = readDocument({ text, id: 'drast' as DocumentId, title })
    return commitmentsOf(spokenText(document, quotations)).map(({ type }) => type)
  }
  const words =
    'Palvia and Halvenia will rebuild the harbor.\n\nBoth sides will send ten ships.\n\nSorrenay will send ten ships.'
  const expected = ['promise', 'promise', 'forecast']
  assert.deepEqual(typesIn('Joint Statement of Halvenia and Palvia', words), expected)
  assert.deepEqual(typesIn('Joint Statement of Halvenia and Palvia on Trade', words), expected)
  assert.deepEqual(
    typesIn(
      'Joint Statement on the Launch of the Japan-Kenya Partnership',
      words.replace('Palvia', 'Japan').replace('Halvenia', 'Kenya'),
    ),
    expected,
  )
})

test('the administration of another state is not one’s own', () => {
  const who = 'Mirela Oda, Foreign Minister of Halvenia'
  assert.equal(typeOf(who, 'The administration will rebuild the harbor.'), 'promise')
  assert.equal(typeOf(who, 'The Sorrenese administration will rebuild the harbor.'), 'forecast')
})

function typeOf(who: string, words: string, label?: string): Commitment['type'] | undefined {
  return rowIn(who, words, label)?.type
}

function rowIn(who: string, words: string, label = 'MINISTER ODA'): Commitment | undefined {
  const text = `Remarks by ${who}\n\nAverholt, March 4, 2024\n\nMINISTER ODA: Good morning.\n\nMINISTER HARGA: Good morning.\n\n${label}: ${words}\n`
  const { document, quotations } = readDocument({ text, id: 'averholt' as DocumentId })
  return commitmentsOf(spokenText(document, quotations))[0]
}
