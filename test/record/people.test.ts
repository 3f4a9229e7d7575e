import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  findPeople,
  openPeople,
  PeopleRegistry,
  personPage,
  SHIPPED_PEOPLE,
  type TextInput,
} from '../../src/verbale.ts'
import { knownToJson, personPageToJson } from '../../src/wire/person-page-json.ts'
import { addTexts, openDesk, storedDesk } from '../support/stored-desk.ts'

/** Two people of one surname; in one document nothing tells which of them it is. */
const TALKS: readonly Partial<TextInput>[] = [
  {
    id: 'may',
    date: '2031-05-30',
    text: 'MINISTER MIRELA ODA: The harbor stays open.\n\nQUESTION: Why?\n\nMINISTER MIRELA ODA: It does.\n',
  },
  {
    id: 'june',
    date: '2031-06-04',
    text: 'AMBASSADOR JON ODA: Nobody has closed it.\n\nQUESTION: Will you sail?\n',
  },
  {
    id: 'july',
    date: '2031-07',
    text: 'MS ODA: We speak of grain.\n\nQUESTION: Of how much?\n\nMINISTER MIRELA K. ODA: Of all.\n',
  },
  { id: 'bare', kind: 'interview', text: 'MINISTER ODA: No.\n\nQUESTION: Never?\n' },
]

const REGISTRY = new PeopleRegistry('of the test', () => [
  {
    id: 'mirela-oda',
    name: 'Mirela Oda',
    otherNames: ['Mirella Oda'],
    posts: [
      {
        role: 'Minister of the Sea',
        organization: 'Halvenia',
        organizationNames: [],
        from: '2030',
      },
    ],
  },
  { id: 'petra-odansen', name: 'Petra Odansen', otherNames: [], posts: [] },
])

test('people are found by the beginnings of their names, with posts where a registry knows them', async (t) => {
  const record = openDesk(t, await storedDesk(t, TALKS))
  const found = (query?: string): unknown[] =>
    findPeople(record, [REGISTRY], query === undefined ? {} : { query }).people.map((person) => {
      const { id, documents, posts } = knownToJson(person)
      return [id, documents, posts.length]
    })
  const mirela = ['mirela-oda', 2, 1]
  const jon = ['name:Jon Oda', 1, 0]
  const bare = ['name:Oda', 1, 0]
  const sorted = (rows: unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort()
  assert.deepEqual(sorted(found()), sorted([mirela, jon, bare]))
  assert.deepEqual(sorted(found('oda')), sorted([mirela, jon, bare, ['petra-odansen', 0, 0]]))
  assert.deepEqual(found('Minister MIR'), [mirela])
  assert.deepEqual(found('mirella'), [mirela])
  assert.deepEqual(found('mi'), [mirela])
  assert.deepEqual(found('da'), [])
  assert.throws(() => findPeople(record, [], { limit: 0 }), /Invalid limit 0; .* 1 to 1000/)
})

test('the page of a person has posts, documents and what is said over time', async (t) => {
  const record = openDesk(t, await storedDesk(t, TALKS))
  const page = personPage(record, [REGISTRY], 'mirela-oda')
  assert.ok(page !== undefined)
  const json = personPageToJson(page)
  assert.deepEqual(
    [json.name, json.posts[0]?.role, json.registry],
    ['Mirela Oda', 'Minister of the Sea', 'of the test'],
  )
  assert.deepEqual(
    json.documents.map(({ id, spoken, possible }) => [id, spoken.turns, spoken.words, possible]),
    [
      ['july', 2, 6, undefined],
      ['may', 2, 6, undefined],
      ['bare', 1, 1, true],
    ],
  )
  assert.deepEqual(json.total, { documents: 3, turns: 5, words: 13 })
  assert.deepEqual(json.points, [
    { from: '2031-05-01', to: '2031-05-31', documents: 1, turns: 2, words: 6 },
    { from: '2031-07-01', to: '2031-07-31', documents: 1, turns: 2, words: 6 },
  ])
  assert.equal(json.undated, 1)
  const years = personPage(record, [REGISTRY], 'mirela-oda', { unit: 'year' })
  assert.deepEqual(
    years?.points.map(({ from, documents }) => [from, documents]),
    [['2031-01-01', 2]],
  )
})

test('whoever only the record names has a page of the same kind', async (t) => {
  const record = openDesk(t, await storedDesk(t, TALKS))
  const page = personPage(record, [REGISTRY], 'name:Jon Oda')
  assert.deepEqual(
    page?.documents.map(({ document, possible }) => [document.id, possible]),
    [
      ['june', undefined],
      ['bare', true],
    ],
  )
  assert.deepEqual([page?.posts, page?.registry], [[], undefined])
  assert.equal(personPage(record, [REGISTRY], 'nobody'), undefined)
  assert.deepEqual(personPage(record, [], 'name:Nobody Known')?.documents, [])
})

test('the pages of a list hold every document once', async (t) => {
  const path = await storedDesk(t, TALKS)
  const record = openDesk(t, path)
  const ids: string[] = []
  for (let page = personPage(record, [REGISTRY], 'mirela-oda', { limit: 1 }); ; ) {
    assert.ok(page !== undefined)
    assert.equal(page.total.documents, 3)
    ids.push(...page.documents.map(({ document }) => document.id))
    if (page.next === undefined) break
    page = personPage(record, [REGISTRY], 'mirela-oda', { limit: 1, after: page.next })
  }
  assert.deepEqual(ids, ['july', 'may', 'bare'])
})

test('the people who come with the program are found without a document', async (t) => {
  const path = await storedDesk(t, [])
  await addTexts(path, TALKS.slice(0, 1))
  const { people, total } = findPeople(openDesk(t, path), [openPeople(SHIPPED_PEOPLE)], {
    query: 'lavrov',
    limit: 1,
  })
  assert.ok(total >= 1)
  assert.ok(people[0]?.posts.some(({ role }) => /foreign/i.test(role)))
})
