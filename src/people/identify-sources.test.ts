import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { identifySources, type ReportedSource } from './identify-sources.ts'
import { PeopleRegistry } from './people-registry.ts'

const registry = new PeopleRegistry('of the test', () => [
  {
    id: 'ilse',
    name: 'Ilse Tornqvist',
    otherNames: ['I. Tornqvist'],
    gender: 'female',
    posts: [
      {
        role: 'President of Lunmark',
        organizationNames: [],
        from: '2030-05-01',
        to: '2034-04-30',
      },
    ],
  },
  {
    id: 'rasker-elder',
    name: 'Odile Rasker',
    otherNames: [],
    posts: [{ role: 'Spokesperson', organizationNames: [], to: '2020' }],
  },
  {
    id: 'rasker-younger',
    name: 'Odile Rasker',
    otherNames: [],
    posts: [{ role: 'Envoy', organizationNames: [], to: '2022' }],
  },
])

const cases: Record<string, { readonly source: ReportedSource; readonly person?: string }> = {
  'a full name': { source: { speaker: 'Ilse Tornqvist' }, person: 'ilse' },
  'a full name with a fitting post and country': {
    source: { speaker: 'Ilse Tornqvist', post: 'president', country: 'Lunmark', gender: 'female' },
    person: 'ilse',
  },
  'a full name of somebody of another country': {
    source: { speaker: 'Ilse Tornqvist', post: 'mayor', country: 'Halvenia' },
  },
  'a full name of a man': { source: { speaker: 'Ilse Tornqvist', gender: 'male' } },
  'a surname with a post held that day': {
    source: { speaker: 'Tornqvist', post: 'President' },
    person: 'ilse',
  },
  'a surname with the post of another country': {
    source: { speaker: 'Tornqvist', post: 'President', country: 'Sorrenay' },
  },
  'a surname alone': { source: { speaker: 'Tornqvist' } },
  'another of the surname': { source: { speaker: 'Harald Tornqvist' } },
  'a name that two people have': { source: { speaker: 'Odile Rasker' } },
  'a house of the name': { source: { speaker: 'Ilse Tornqvist', kind: 'house' } },
  'nobody who is named': { source: {} },
  'a president who is not named': {
    source: { post: 'president', country: 'Lunmark' },
    person: 'ilse',
  },
  'a president of another state': { source: { post: 'president', country: 'Halvenia' } },
  'an envoy, of whom a state has many': { source: { post: 'envoy', country: 'Lunmark' } },
  'a former president': { source: { post: 'former president', country: 'Lunmark' } },
}

describe('who a source of a report is', () => {
  for (const [name, { source, person }] of Object.entries(cases)) {
    test(name, () => {
      const [found] = identifySources(
        [{ source }],
        { value: '2031-06-04', precision: 'day', basis: 'stated' },
        [registry],
      )
      assert.deepEqual(found?.source, person === undefined ? source : { ...source, person })
    })
  }
})

test('a post not held any more tells nobody', () => {
  const quotations = [{ source: { speaker: 'Tornqvist', post: 'President' } }]
  const date = { value: '2036-01-01', precision: 'day', basis: 'stated' } as const
  assert.deepEqual(identifySources(quotations, date, [registry]), quotations)
})

test('quotations of nobody, and all without a registry, stay as they are', () => {
  const quotations = [{ source: { speaker: 'Ilse Tornqvist' } }, {}]
  assert.equal(identifySources(quotations, undefined, []), quotations)
  assert.deepEqual(identifySources([{}], undefined, [registry]), [{}])
})
