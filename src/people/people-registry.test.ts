import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { PeopleRegistry } from './people-registry.ts'
import { isHeldOn, type Person } from './person.ts'

const HARBOR = { organization: 'Harbor Office of Lunmark', organizationNames: [] }

const people: readonly Person[] = [
  {
    id: 'tornqvist-ilse',
    name: 'Ilse Tornqvist',
    otherNames: ['Илсе Торнквист'],
    gender: 'female',
    posts: [{ role: 'President of Lunmark', ...HARBOR, from: '2030-05-01', to: '2034-04-30' }],
  },
  {
    id: 'tornqvist-marek',
    name: 'Marek Tornqvist',
    otherNames: [],
    gender: 'male',
    posts: [
      { role: 'Vice President of Lunmark', ...HARBOR, from: '2024', to: '2028' },
      { role: 'Minister of Foreign Affairs', ...HARBOR, from: '2029-02' },
    ],
  },
  {
    id: 'tarnovskyy',
    name: 'Volodymyr Tarnovskyy',
    otherNames: [],
    posts: [{ role: 'Prime Minister of Sorrenay', organizationNames: [] }],
  },
  { id: 'kang', name: 'Kang Seo-jin', otherNames: [], posts: [] },
]

const registry = new PeopleRegistry('of the test', () => people)

/** Names, with the day asked for behind an at sign, and the ids found. */
const cases: Record<string, readonly string[]> = {
  'Ilse Tornqvist': ['tornqvist-ilse'],
  'ILSE TORNQVIST': ['tornqvist-ilse'],
  Tornqvist: ['tornqvist-ilse', 'tornqvist-marek'],
  'Elin Tornqvist': [],
  'PRESIDENT TORNQVIST @2031-06-04': ['tornqvist-ilse'],
  'President Tornqvist @2029-06-04': [],
  'Vice President Tornqvist @2025-06-04': ['tornqvist-marek'],
  'Foreign Minister Tornqvist @2031-06-04': ['tornqvist-marek'],
  'Tornqvist @2025-01-01': ['tornqvist-marek'],
  'Marek Tornqvist @1999': ['tornqvist-marek'],
  'Vladimir Tarnovskiy': ['tarnovskyy'],
  Тарновський: ['tarnovskyy'],
  'Premier Tarnovsky': ['tarnovskyy'],
  'Minister Tarnovsky': [],
  'President Kang Seo Jin': [],
  'Seo-jin Kang': ['kang'],
  'Илсе Торнквист': ['tornqvist-ilse'],
  '': [],
  'The President': [],
}

describe('whom a name can mean', () => {
  for (const [words, ids] of Object.entries(cases)) {
    test(words === '' ? 'nothing' : words, () => {
      const [name = '', date] = words.split(' @')
      const found = registry.find(name, date).map(({ person }) => person.id)
      assert.deepEqual(found.toSorted(), ids)
    })
  }
})

test('the holder of a post is told by day and institution', () => {
  const holders = (post: string, date: string): string[] =>
    registry
      .holders(post, date, ({ organization }) => organization !== undefined)
      .map(({ person }) => person.id)
  assert.deepEqual(holders('President', '2031-06-04'), ['tornqvist-ilse'])
  assert.deepEqual(holders('President', '2035-06-04'), [])
  assert.deepEqual(holders('Prime Minister', '2031-06-04'), [])
})

test('people are loaded when somebody is looked for, and once', () => {
  let loads = 0
  const lazy = new PeopleRegistry('of the test', () => {
    loads++
    return people
  })
  assert.equal(loads, 0)
  lazy.find('Oda')
  lazy.find('Harga')
  assert.equal(loads, 1)
})

/** Terms as from..to, days, and whether the post may be held then. */
const terms: readonly (readonly [string, string, boolean])[] = [
  ['2030-05-01..2034-04-30', '2030-05-01', true],
  ['2030-05-01..2034-04-30', '2030-04-30', false],
  ['2030-05-01..2034-04-30', '2034-05-01', false],
  ['2030..2034', '2034-12-31', true],
  ['2030..2034', '2035-01-01', false],
  ['2030-05..', '2030-05-01', true],
  ['2030-05..', '2030-04', false],
  ['2030-05-02..', '2030-05', true],
  ['..2034', '1990', true],
  ['..', '1990', true],
]

describe('a term', () => {
  for (const [term, day, isHeld] of terms) {
    test(`${term} on ${day}`, () => {
      const [from = '', to = ''] = term.split('..')
      const post = {
        role: 'Envoy',
        organizationNames: [],
        ...(from === '' ? {} : { from }),
        ...(to === '' ? {} : { to }),
      }
      assert.equal(isHeldOn(post, day), isHeld)
    })
  }
})
