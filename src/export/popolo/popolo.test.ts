import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ParsedDocument, PeopleRegistry, parseDocument, readPopolo } from '../../verbale.ts'
import { documentSource } from '../document-source.ts'
import type { ExportSource } from '../source.ts'
import { exportPopolo } from './popolo.ts'

const REGISTRY = JSON.stringify({
  persons: [
    {
      id: 'sunniva-oda',
      name: 'Sunniva Oda',
      other_names: [{ name: 'S. Oda' }],
      memberships: [
        {
          role: 'Foreign Minister',
          organization: { name: 'Foreign Ministry of Halvenia' },
          start_date: '2022-05',
          end_date: '2025-01-10',
        },
      ],
    },
  ],
})

const TALK = `# On Tides

Averholt, March 8, 2024

FOREIGN MINISTER SUNNIVA ODA: We sail when the tide turns.

AMBASSADOR ELIN HARGA: And not before.
`

function sourceOf(texts: readonly string[]): ExportSource {
  async function* read(): AsyncGenerator<ParsedDocument> {
    for (const text of texts) yield parseDocument({ text })
  }
  const registry = new PeopleRegistry('people.json', () => readPopolo(REGISTRY).people)
  return { ...documentSource(read), people: () => [registry] }
}

async function written(source: ExportSource): Promise<string> {
  let text = ''
  for await (const piece of exportPopolo(source, {})) text += piece
  return text
}

test('our own reader of Popolo gives back the people, their posts and dates', async () => {
  const { people, problems } = readPopolo(await written(sourceOf([TALK])))
  assert.deepEqual(problems, [])
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Elin Harga', 'Sunniva Oda'],
  )
  const [harga, oda] = people
  assert.deepEqual(
    { ...oda, otherNames: [...(oda?.otherNames ?? [])].sort() },
    readPopolo(REGISTRY).people[0],
  )
  assert.deepEqual(
    harga?.posts.map(({ role }) => role),
    ['Ambassador'],
  )
})

test('somebody who speaks twice is one person with two sources', async () => {
  const other = TALK.replace('On Tides', 'On Lights').replace('March 8', 'March 9')
  const { persons } = JSON.parse(await written(sourceOf([TALK, other])))
  assert.deepEqual(
    persons.map(({ sources }: { sources: { note: string }[] }) => sources.map(({ note }) => note)),
    [
      ['On Tides', 'On Lights'],
      ['On Tides', 'On Lights'],
    ],
  )
})
