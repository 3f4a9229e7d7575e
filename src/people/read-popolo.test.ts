import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { PopoloError, readPopolo } from './read-popolo.ts'
import { writePopolo } from './write-popolo.ts'

const oda = {
  id: 'oda',
  name: 'Sunniva Oda',
  otherNames: ['Сунніва Ода'],
  gender: 'female',
  posts: [
    {
      role: 'Foreign Minister',
      organization: 'Foreign Ministry of Halvenia',
      organizationNames: ['Halvenia'],
      from: '2030-02-01',
      to: '2033-01',
    },
  ],
}

describe('people with their posts', () => {
  test('memberships, organizations and areas beside the persons', () => {
    const { people, problems } = readPopolo(
      JSON.stringify({
        persons: [
          {
            id: 'oda',
            name: ' Sunniva  Oda',
            gender: 'female',
            other_names: [{ name: 'Сунніва Ода' }],
          },
        ],
        organizations: [{ id: 'mfa', name: 'Foreign Ministry of Halvenia' }],
        areas: [{ id: 'halvenia', name: 'Halvenia' }],
        posts: [{ id: 'minister', role: 'Foreign Minister', organization_id: 'mfa' }],
        memberships: [
          {
            person_id: 'oda',
            post_id: 'minister',
            area_id: 'halvenia',
            start_date: '2030-02-01T00:00:00Z',
            end_date: '2033-01',
          },
        ],
      }),
    )
    assert.deepEqual(problems, [])
    assert.deepEqual(people, [oda])
  })

  test('a list of persons that hold their memberships themselves', () => {
    const text = writePopolo([oda as never])
    const { people, problems } = readPopolo(text)
    assert.deepEqual(problems, [])
    assert.deepEqual(people, [oda])
    assert.equal(writePopolo(people), text)
    assert.deepEqual(readPopolo(JSON.stringify(JSON.parse(text).persons)).people, [oda])
  })
})

/** What is wrong, and what is said of it: the place and the start of the message. */
const wrong: Record<string, { readonly data: unknown; readonly told: readonly string[] }> = {
  'a person without a name': {
    data: { persons: [{ id: 'a' }, { id: 'b', name: 'Elin Harga' }] },
    told: ['persons[0].name: A name is text'],
  },
  'a person that is no object': { data: [7], told: ['persons[0]: A person is an object'] },
  'two persons of one id': {
    data: [
      { id: 'a', name: 'Elin Harga' },
      { id: 'a', name: 'Marek Brask' },
    ],
    told: ['persons[1].id: "a" names a person above already'],
  },
  'a date that is none': {
    data: [{ name: 'Elin Harga', memberships: [{ role: 'Envoy', start_date: 'last May' }] }],
    told: [
      'persons[0].memberships[0].start_date: Not a date: "last May"; write YYYY-MM-DD, YYYY-MM or YYYY',
    ],
  },
  'a term that ends before it begins': {
    data: [
      {
        name: 'Elin Harga',
        memberships: [{ role: 'Envoy', start_date: '2031-05', end_date: '2030' }],
      },
    ],
    told: ['persons[0].memberships[0].end_date: 2030 comes before the start, 2031-05'],
  },
  'a membership without a role': {
    data: [{ name: 'Elin Harga', memberships: [{ organization: { name: 'Harbor' } }] }],
    told: ['persons[0].memberships[0].role: A membership without a role says nothing'],
  },
  'memberships that are no list': {
    data: [{ name: 'Elin Harga', memberships: 'many' }],
    told: ['persons[0].memberships: It is to be a list'],
  },
  'a membership of nobody': {
    data: { persons: [], memberships: [{ person_id: 'x', role: 'Envoy' }, { role: 'Envoy' }] },
    told: [
      'memberships[1].person_id: A membership names its person by id',
      'memberships[0].person_id: "x" is the id of no person',
    ],
  },
  'a name too long': {
    data: [{ name: 'x'.repeat(301) }],
    told: ['persons[0].name: A name of 301 characters; at most 300 are read'],
  },
}

describe('what is wrong is told with its place, and the rest is kept', () => {
  for (const [name, { data, told }] of Object.entries(wrong)) {
    test(name, () => {
      const { problems } = readPopolo(JSON.stringify(data))
      assert.deepEqual(
        problems.map(({ place, message }) => `${place}: ${message}`),
        told,
      )
    })
  }
})

describe('what is no Popolo is refused', () => {
  for (const text of ['', 'persons', '{"persons": 3}', '{}', 'null', '"a"']) {
    test(text || 'nothing', () => assert.throws(() => readPopolo(text), PopoloError))
  }
})

test('anything that is JSON is read or refused', () => {
  const value = fc.oneof(fc.jsonValue(), fc.record({ persons: fc.jsonValue() }))
  const person = fc.record(
    {
      id: fc.jsonValue(),
      name: fc.oneof(fc.string(), fc.jsonValue()),
      other_names: fc.jsonValue(),
      memberships: fc.oneof(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), fc.jsonValue()),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(value, fc.array(person)), (data) => {
      try {
        const { people } = readPopolo(JSON.stringify(data))
        assert.deepEqual(readPopolo(writePopolo(people)).people.length, people.length)
      } catch (error) {
        assert.ok(error instanceof PopoloError)
      }
    }),
  )
})
