import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentDate } from '../document/date.ts'
import type { Role, Speaker, Turn } from '../document/turn.ts'
import { type IdentifiedDocument, identifySpeakers } from './identify-speakers.ts'
import { PeopleRegistry } from './people-registry.ts'
import type { Person } from './person.ts'

const office = { organization: 'Harbor Office of Lunmark', organizationNames: ['lunmark-office'] }

const people: readonly Person[] = [
  {
    id: 'ilse',
    name: 'Ilse Tornqvist',
    otherNames: [],
    gender: 'female',
    posts: [{ role: 'President of Lunmark', ...office, from: '2030-05-01', to: '2034-04-30' }],
  },
  {
    id: 'marek',
    name: 'Marek Tornqvist',
    otherNames: [],
    gender: 'male',
    posts: [{ role: 'Vice President of Lunmark', ...office, from: '2030-05-01' }],
  },
  {
    id: 'rasker',
    name: 'Elin Rasker',
    otherNames: [],
    gender: 'female',
    posts: [{ role: 'Spokesperson', ...office, from: '2030' }],
  },
]

const registry = new PeopleRegistry('of the test', () => people)

interface Case {
  /** Label, and the name that the document gives, with a question mark when it is inferred. */
  readonly turn: readonly [label: string, name?: string, role?: Role]
  readonly date?: string
  readonly publisher?: string
  readonly address?: string
  /** Name, question mark and id afterwards. */
  readonly speaker: string
}

const LUNMARK = { publisher: 'Harbor Office of Lunmark' }

const cases: Record<string, Case> = {
  'a surname with a post held that day': {
    turn: ['PRESIDENT TORNQVIST', 'Tornqvist'],
    date: '2031-06-04',
    speaker: 'Ilse Tornqvist ilse',
  },
  'a surname with a post not held any more': {
    turn: ['PRESIDENT TORNQVIST', 'Tornqvist'],
    date: '2035-06-04',
    speaker: 'Tornqvist',
  },
  'a surname with a post that one person held, without a day': {
    turn: ['VICE PRESIDENT TORNQVIST', 'Tornqvist'],
    speaker: 'Marek Tornqvist marek',
  },
  'a surname alone': {
    turn: ['TORNQVIST', 'Tornqvist'],
    date: '2031-06-04',
    speaker: 'Tornqvist',
  },
  'a surname alone that one person bears': {
    turn: ['MS RASKER', 'Rasker'],
    date: '2031-06-04',
    speaker: 'Rasker',
  },
  'a surname in a document of her institution': {
    turn: ['MS RASKER', 'Rasker'],
    date: '2031-06-04',
    ...LUNMARK,
    speaker: 'Elin Rasker rasker',
  },
  'a surname in a document at an address of her institution': {
    turn: ['MS RASKER', 'Rasker'],
    date: '2031-06-04',
    address: 'https://www.lunmark-office.example/briefing',
    speaker: 'Rasker',
  },
  'a man of the surname': {
    turn: ['MR RASKER', 'Rasker'],
    date: '2031-06-04',
    ...LUNMARK,
    speaker: 'Rasker',
  },
  'a full name stays as the document has it': {
    turn: ['ILSE M. TORNQVIST', 'Ilse M. Tornqvist'],
    date: '2031-06-04',
    speaker: 'Ilse M. Tornqvist ilse',
  },
  'another of the surname': {
    turn: ['PRESIDENT TORNQVIST', 'Harald Tornqvist'],
    date: '2031-06-04',
    speaker: 'Harald Tornqvist',
  },
  'a post alone in a document of its institution': {
    turn: ['THE PRESIDENT'],
    date: '2031-06-04',
    ...LUNMARK,
    speaker: 'Ilse Tornqvist? ilse',
  },
  'a post alone in a document of another': {
    turn: ['THE PRESIDENT'],
    date: '2031-06-04',
    publisher: 'Port Authority of Averholt',
    speaker: '',
  },
  'a post alone without a day': { turn: ['THE PRESIDENT'], ...LUNMARK, speaker: '' },
  'whoever asks': {
    turn: ['Q', 'Rasker?', 'press'],
    date: '2031-06-04',
    ...LUNMARK,
    speaker: 'Rasker?',
  },
}

describe('who a speaker is', () => {
  for (const [name, { turn, date, publisher, address, speaker }] of Object.entries(cases)) {
    test(name, () => {
      const document = documentOf(turn, date, publisher, address)
      const after = identifySpeakers(document, [registry])
      assert.equal(print(after.turns[0]?.speaker), speaker)
      const isNew = document.turns[0]?.speaker?.name !== after.turns[0]?.speaker?.name
      assert.equal(after.recognized.length > 0, isNew)
    })
  }
})

test('says of whom it knows and why, and names participants in full', () => {
  const document = {
    ...documentOf(['PRESIDENT TORNQVIST', 'Tornqvist'], '2031-06-04'),
    participants: ['Tornqvist', 'Sunniva Oda'],
  }
  const after = identifySpeakers(document, [registry])
  assert.deepEqual(after.participants, ['Ilse Tornqvist', 'Sunniva Oda'])
  assert.deepEqual(after.recognized, [
    {
      field: 'turns',
      rule: 'the registry of the test has Ilse Tornqvist, President of Lunmark on 2031-06-04 for "PRESIDENT TORNQVIST"',
      span: { start: 0, end: 19 },
    },
  ])
})

test('the first registry that knows somebody decides', () => {
  const own = new PeopleRegistry('of the project', () => [
    { ...(people[0] as Person), id: 'own', name: 'Ilse B. Tornqvist' },
  ])
  const document = documentOf(['PRESIDENT TORNQVIST', 'Tornqvist'], '2031-06-04')
  assert.equal(
    print(identifySpeakers(document, [own, registry]).turns[0]?.speaker),
    'Ilse B. Tornqvist own',
  )
  assert.equal(identifySpeakers(document, []), document)
})

function documentOf(
  [label, name, role = 'principal']: Case['turn'],
  date?: string,
  publisher?: string,
  address?: string,
): IdentifiedDocument {
  const post = /^(?:VICE )?PRESIDENT/.exec(label)?.[0]
  const speaker: Speaker | undefined =
    name === undefined
      ? undefined
      : {
          name: name.replace('?', ''),
          ...(post === undefined ? {} : { post }),
          basis: name.endsWith('?') ? 'inferred' : 'stated',
        }
  const turn: Turn = {
    label: { text: label, span: { start: 0, end: label.length } },
    spans: [],
    role,
    ...(speaker === undefined ? {} : { speaker }),
    interpreted: false,
    notes: [],
  }
  const day: DocumentDate | undefined =
    date === undefined ? undefined : { value: date, precision: 'day', basis: 'stated' }
  return {
    turns: [turn],
    participants: [],
    recognized: [],
    ...(day === undefined ? {} : { date: day }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(address === undefined ? {} : { address }),
  }
}

function print(speaker: Speaker | undefined): string {
  if (speaker === undefined) return ''
  const { name, basis, person } = speaker
  return `${name}${basis === 'inferred' ? '?' : ''}${person === undefined ? '' : ` ${person}`}`
}
