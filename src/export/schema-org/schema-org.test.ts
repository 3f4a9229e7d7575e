import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exportDocuments, exportText } from '../../../test/support/exported.ts'
import { hostileText } from '../../../test/support/hostile-text.ts'
import { expandLinkedData, nodesBelow, valuesBelow } from '../../../test/support/linked-data.ts'
import {
  findingKeys,
  MemoryRecord,
  parseDocument,
  type ReviewAction,
  type ReviewedFinding,
} from '../../verbale.ts'
import { documentSource } from '../document-source.ts'
import { exportSchemaOrg } from './schema-org.ts'

const TALK = `Remarks by Foreign Minister Mirela Oda
Port Callow, June 4, 2031

MINISTER ODA: The harbor stays open to every ship.

QUESTION: Why?
`

const REPORT = `Oda keeps harbor open

PORT CALLOW, June 5 – “The harbor stays open to every boat,” Minister Oda said on Wednesday. She never said “we yield.” The ministry called the rule “a small matter.”
`

const talk = parseDocument({ text: TALK, id: 'talk', url: 'https://sea.example/talk' })
const report = parseDocument({
  text: REPORT,
  id: 'report',
  kind: 'pressReport',
  date: '2031-06-05',
  publisher: 'Callow Post',
  url: 'https://post.example/1',
})

interface Item {
  readonly '@type': string
  readonly [name: string]: unknown
}

async function graphOf(text: Promise<string>): Promise<Item[]> {
  const file = JSON.parse(await text)
  assert.equal(file['@context'], 'https://schema.org')
  for (const item of file['@graph']) checkItem(item, '@graph')
  return file['@graph']
}

test('a press report gives what it has inside quotation marks and does not deny', async () => {
  const items = await graphOf(exportDocuments(exportSchemaOrg, [talk, report]))
  assert.deepEqual(
    items.map(({ text, spokenByCharacter }) => [text, spokenByCharacter]),
    [
      [
        'The harbor stays open to every boat,',
        { '@type': 'Person', name: 'Oda', jobTitle: 'Minister' },
      ],
      ['a small matter.', { '@type': 'Organization', name: 'ministry' }],
    ],
  )
  assert.deepEqual(items[0]?.isPartOf, {
    '@type': 'NewsArticle',
    '@id': 'verbale:report',
    headline: 'Oda keeps harbor open',
    datePublished: '2031-06-05',
    inLanguage: 'en',
    publisher: { '@type': 'Organization', name: 'Callow Post' },
    url: 'https://post.example/1',
  })
})

test('a turn that is named is a quotation of whoever has the word', async () => {
  const source = {
    ...documentSource(async function* () {}),
    async *documents() {
      yield { ...talk, revision: 2, part: { turn: 0 } }
    },
  }
  const [item] = await graphOf(exportText(exportSchemaOrg, source))
  assert.equal(item?.text, 'The harbor stays open to every ship.')
  assert.equal(item?.identifier, 'talk#0@2')
  assert.deepEqual(item?.spokenByCharacter, {
    '@type': 'Person',
    name: 'Mirela Oda',
    jobTitle: 'Minister',
  })
  assert.match(String(item?.url), /^https:\/\/sea\.example\/talk#:~:text=/)
  assert.match(String(item?.creditText), /Mirela Oda/)
})

/** What a person did, in order, and whether it makes a review. */
const decisions: readonly {
  readonly name: string
  readonly reviewed?: Partial<ReviewedFinding>
  readonly actions?: readonly ReviewAction[]
  readonly isStale?: boolean
  readonly isTold: boolean
}[] = [
  { name: 'nobody decided', isTold: false },
  { name: 'a person confirmed', actions: ['confirm'], isTold: true },
  { name: 'a person remarked', actions: ['annotate'], isTold: false },
  { name: 'a person dismissed', actions: ['dismiss'], isTold: false },
  { name: 'a person confirmed what was dismissed', actions: ['dismiss', 'confirm'], isTold: true },
  {
    name: 'people do not agree',
    actions: ['dismiss', 'confirm'],
    reviewed: { isContested: true },
    isTold: false,
  },
  {
    name: 'a person confirmed other evidence',
    actions: ['confirm'],
    isStale: true,
    isTold: false,
  },
]

const DRAFT = '“The harbor stays open to every boat,” Minister Oda said in Port Callow.'
const checked = new MemoryRecord([talk]).check({ text: DRAFT, title: 'A draft' })

for (const { name, actions, reviewed, isStale = false, isTold } of decisions) {
  test(`when ${name}, there is ${isTold ? 'a' : 'no'} review`, async () => {
    const reviews = actions === undefined ? undefined : decided(actions, isStale, reviewed)
    const items = await reviewsOf(reviews)
    assert.equal(items.length, isTold ? 1 : 0)
  })
}

test('a review tells who confirmed what, when, and what was really said', async () => {
  const [item] = await reviewsOf(decided(['confirm']))
  assert.ok(item)
  assert.equal(item.claimReviewed, 'Minister Oda said: “The harbor stays open to every boat”')
  assert.deepEqual(item.author, [{ '@type': 'Person', name: 'R. Weil' }])
  assert.equal(item.datePublished, '2031-06-06')
  assert.equal(item.reviewBody, 'The tape has it')
  const { alternateName, ratingExplanation } = item.reviewRating as Record<string, string>
  assert.equal(alternateName, 'Altered')
  assert.match(ratingExplanation ?? '', /boat.*ship|ship.*boat/)
  const [evidence] = item.isBasedOn as readonly Item[]
  assert.equal(evidence?.text, 'The harbor stays open to every ship')
  assert.equal(evidence?.identifier, `talk#${TALK.indexOf('The harbor')}-${TALK.indexOf('.\n\nQ')}`)
})

test('hostile texts stay texts', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(), async (hostile) => {
      const said = parseDocument({
        text: `${hostile}\n\n“We sail ${hostile} at noon,” Minister Oda said.`,
        kind: 'pressReport',
        url: `https://post.example/${encodeURIComponent(hostile.toWellFormed())}`,
      })
      await graphOf(exportDocuments(exportSchemaOrg, [said]))
    }),
    { numRuns: 50 },
  )
})

async function reviewsOf(
  reviews: ReadonlyMap<string, ReviewedFinding> | undefined,
): Promise<Item[]> {
  const source = documentSource(
    async function* () {},
    {},
    async function* () {
      yield { report: checked, ...(reviews === undefined ? {} : { reviews }) }
    },
  )
  return await graphOf(exportText(exportSchemaOrg, source, { rows: 'findings' }))
}

function decided(
  actions: readonly ReviewAction[],
  isStale = false,
  more: Partial<ReviewedFinding> = {},
): ReadonlyMap<string, ReviewedFinding> {
  const [key = ''] = findingKeys(checked)
  const at = '2031-06-06T09:00:00Z'
  const last = actions.findLast((action) => action !== 'annotate')
  const reviewed: ReviewedFinding = {
    key,
    reviews: actions.map((action) => ({
      key,
      action,
      by: 'R. Weil',
      at,
      note: 'The tape has it',
      isStale,
    })),
    ...(last === undefined ? {} : { status: last === 'confirm' ? 'confirmed' : 'dismissed' }),
    isContested: false,
    ...more,
  }
  return new Map([[key, reviewed]])
}

/**
 * The properties that schema.org gives each type that is written, with what they may hold: a text, a URL,
 * a date, or one or several things of a type.
 *
 * @see https://schema.org/docs/full.html
 */
const TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Quotation: {
    identifier: 'Text',
    text: 'Text',
    inLanguage: 'Text',
    spokenByCharacter: 'Person Organization',
    isPartOf: 'CreativeWork NewsArticle',
    creditText: 'Text',
    url: 'URL',
  },
  CreativeWork: {
    name: 'Text',
    dateCreated: 'Date',
    inLanguage: 'Text',
    publisher: 'Organization',
    url: 'URL',
  },
  NewsArticle: {
    headline: 'Text',
    datePublished: 'Date',
    inLanguage: 'Text',
    publisher: 'Organization',
    url: 'URL',
  },
  ClaimReview: {
    claimReviewed: 'Text',
    itemReviewed: 'Claim',
    author: 'Person',
    datePublished: 'Date',
    reviewRating: 'Rating',
    reviewBody: 'Text',
    isBasedOn: 'Quotation',
  },
  Claim: { text: 'Text', appearance: 'CreativeWork NewsArticle' },
  Rating: { alternateName: 'Text', ratingExplanation: 'Text' },
  Person: { name: 'Text', jobTitle: 'Text' },
  Organization: { name: 'Text' },
}

function checkItem(item: Item, where: string): void {
  const properties = TYPES[item['@type']]
  assert.ok(properties, `${where} is of the type ${item['@type']}`)
  for (const [name, value] of Object.entries(item)) {
    if (name === '@type') continue
    if (name === '@id') {
      assert.ok(URL.canParse(String(value)), `${value} is no IRI`)
      continue
    }
    const range = properties[name]
    assert.ok(range, `${item['@type']} has no ${name}`)
    for (const each of [value].flat()) checkValue(each, range, `${where}/${name}`)
  }
}

function checkValue(value: unknown, range: string, where: string): void {
  if (typeof value === 'object' && value !== null) {
    const item = value as Item
    assert.ok(range.split(' ').includes(item['@type']), `${where} is of the type ${item['@type']}`)
    checkItem(item, where)
    return
  }
  assert.ok(typeof value === 'string' && ['Text', 'URL', 'Date'].includes(range), where)
  if (range === 'URL') assert.match(value, /^https?:\/\//)
  if (range === 'Date') assert.match(value, /^\d{4}(?:-\d{2}){0,2}$/)
}

test('another implementation reads quotations in the words of schema.org', async () => {
  const [quotation] = await expandLinkedData(
    await exportDocuments(exportSchemaOrg, [report], { rows: 'quotations' }),
  )
  assert.ok(quotation !== undefined)
  const ORG = 'http://schema.org/'
  assert.deepEqual(quotation['@type'], [`${ORG}Quotation`])
  assert.match(String(valuesBelow(quotation, `${ORG}text`)[0]), /^The harbor stays open/)
  const [who] = nodesBelow(quotation, `${ORG}spokenByCharacter`)
  assert.deepEqual(who?.['@type'], [`${ORG}Person`])
  assert.deepEqual(valuesBelow(who ?? {}, `${ORG}name`), ['Oda'])
  const [work] = nodesBelow(quotation, `${ORG}isPartOf`)
  assert.deepEqual(work?.['@type'], [`${ORG}NewsArticle`])
})
