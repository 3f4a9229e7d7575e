import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Person } from '../people/person.ts'
import { PopoloError } from '../people/read-popolo.ts'
import { StoreError } from '../store/store.ts'
import {
  addPeople,
  openPeople,
  peopleOfRecord,
  readPeopleFile,
  SHIPPED_PEOPLE,
} from './people-file.ts'
import { isRecord } from './record-folder.ts'

const oda: Person = {
  id: 'oda',
  name: 'Sunniva Oda',
  otherNames: [],
  posts: [{ role: 'Foreign Minister', organizationNames: [], from: '2030-02-01' }],
}

test('the registry that is shipped has nothing wrong in it, and each term is a term', () => {
  const { people, problems } = readPeopleFile(SHIPPED_PEOPLE.path)
  assert.deepEqual(problems, [])
  assert.ok(people.length > 100)
  for (const { id, name, posts } of people) {
    assert.match(id, /^[a-z]+(?:-[a-z]+)*$/, name)
    for (const { role, from, organization } of posts) {
      assert.ok(from !== undefined && organization !== undefined, `${name}, ${role}`)
    }
  }
})

/** Whom the registry that is shipped knows, by label and day. */
const known: readonly (readonly [label: string, date: string, id: string | undefined])[] = [
  ['PRESIDENT BIDEN', '2022-03-11', 'joe-biden'],
  ['VICE PRESIDENT BIDEN', '2012-03-11', 'joe-biden'],
  ['PRESIDENT BIDEN', '2026-03-11', undefined],
  ['President Zelensky', '2022-03-01', 'volodymyr-zelenskyy'],
  ['Президент Зеленський', '2022-03-01', undefined],
  ['Зеленський', '2022-03-01', 'volodymyr-zelenskyy'],
  ['Alyaksandr Lukashenka', '2021-06-01', 'alexander-lukashenko'],
  ['FOREIGN MINISTER WANG', '2019-02-16', 'wang-yi'],
  ['PRESIDENT MOON', '2021-05-21', 'moon-jae-in'],
  ['PRESIDENT XI', '2021-11-16', 'xi-jinping'],
  ['Foreign Minister Lawrow', '2021-01-01', 'sergey-lavrov'],
  ['PRESIDENT BUSH', '1990-06-01', 'george-h-w-bush'],
  ['PRESIDENT BUSH', '2003-06-01', 'george-w-bush'],
]

for (const [label, date, id] of known) {
  test(`${label} on ${date}`, () => {
    const found = openPeople(SHIPPED_PEOPLE).find(label, date)
    assert.deepEqual(
      found.map(({ person }) => person.id),
      id === undefined ? [] : [id],
    )
  })
}

test('people are kept with the record, and replaced by their id', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-people-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const record = join(folder, 'desk')
  assert.equal(peopleOfRecord(record), undefined)
  const statuses = (people: readonly Person[]): string[] =>
    addPeople(record, people).map(({ status }) => status)
  assert.deepEqual(statuses([oda]), ['added'])
  assert.ok(isRecord(record))
  assert.deepEqual(statuses([oda, { ...oda, id: 'other' }]), ['unchanged', 'added'])
  assert.deepEqual(statuses([{ ...oda, name: 'Sunniva M. Oda' }]), ['replaced'])
  const file = peopleOfRecord(record)
  assert.ok(file)
  const names = openPeople(file).people.map(({ name }) => name)
  assert.deepEqual(names, ['Sunniva M. Oda', 'Sunniva Oda'])
})

test('a file that is damaged is not written over', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-people-'))
  t.after(() => rmSync(folder, { recursive: true }))
  addPeople(folder, [oda])
  const path = peopleOfRecord(folder)?.path ?? ''
  writeFileSync(path, '{"persons": [')
  assert.throws(
    () => addPeople(folder, [oda]),
    (error) => error instanceof StoreError && error.code === 'damaged' && error.place === path,
  )
  assert.equal(readFileSync(path, 'utf8'), '{"persons": [')
})

test('a file that is not there or is a folder is refused', () => {
  assert.throws(() => readPeopleFile(join(tmpdir(), 'no-such-people.json')), PopoloError)
  assert.throws(() => readPeopleFile(tmpdir()), PopoloError)
})
