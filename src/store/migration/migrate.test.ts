import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { newRevision } from '../../../test/support/new-revision.ts'
import { type Asked, answersOf } from '../../../test/support/store-answers.ts'
import { StoreProcess } from '../../../test/support/store-process.ts'
import { MemoryStore } from '../memory/memory-store.ts'
import { createDatabase } from '../sqlite/open-database.ts'
import { openSqliteStore } from '../sqlite/sqlite-store.ts'
import { type Store, StoreError } from '../store.ts'
import { MIGRATIONS, migrate, SCHEMA_VERSION, schemaVersionOf } from './migrate.ts'
import type { Migration } from './migration.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-migration-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let files = 0

/** A record as a version of verbale left it, with the same in it whatever the version. */
function recordOf(version: number): string {
  const path = join(folder, String(files++), 'record.db')
  mkdirSync(dirname(path))
  createDatabase(path, MIGRATIONS.slice(0, version))
  inDatabase(path, (database) => database.exec(AS_WRITTEN_BY[version - 1] as string))
  return path
}

/** What is in those records: a document in two revisions, one that was removed, and what goes with them. */
function fill(store: Store): void {
  const [first, second, removed] = REVISIONS
  store.addRevision(first)
  store.addRevision(second)
  store.addRevision(removed)
  store.removeRevision(3)
  store.addAlias('draft-7', 'talks')
  store.addAddress('talks', 'https://mirror.example/1')
  store.replaceSegments([], [{ name: 's', first: 1, last: 2, words: 9, bytes: 70, checksum: 3 }])
  store.replaceRows('finding', 'report', [{ id: 'f1', json: '{"n":1}' }])
  store.addNote({
    target: 'talks#1',
    author: 'Desk',
    at: '2031-05-05T08:00:00Z',
    text: 'Checked against the tape.',
  })
}

const ADDRESS = 'https://halvenia.example/1'

const REVISIONS = [
  newRevision('talks', 1, {
    surnames: ['varga', 'drevsky'],
    eventKeys: ['2031-05-03'],
    problemCodes: ['pageBreak'],
    about: { people: ['Ilen Varga', 'Petro Drevskyi'], publisher: 'Old House' },
  }),
  newRevision('talks', 2, {
    path: '/desk/talks.md',
    surnames: ['oda', 'tarnovsky'],
    eventKeys: ['2031-05-03'],
    problemCodes: ['answerMissing', 'answerMissing'],
    turns: [{ label: 'MINISTER ODA', speaker: 'Mara Oda', role: 'principal' }],
    about: {
      people: ['Mara Oda', 'Half \ud83d', 'Andriy Tarnovskyy'],
      title: 'The Lamp, again',
      publisher: 'Sea House',
      address: ADDRESS,
      date: { value: '2031-05-03', precision: 'day', basis: 'stated' },
    },
    body: { ...newRevision('talks', 2).body, original: Uint8Array.of(1, 2) },
  }),
  newRevision('visit', 1, { surnames: ['oda'] }),
] as const

const ASKED: Asked = {
  ids: ['talks', 'visit', 'draft-7', 'inbox-3'],
  hashes: ['talks-1', 'talks-2', 'visit-1'],
  addresses: [ADDRESS, 'https://mirror.example/1'],
  eventKeys: ['2031-05-03'],
  surnames: ['oda', 'varga', 'tarnovsky', 'tarnovskyy', 'drevsky', 'drevskyi'],
  kinds: ['finding'],
  origins: ['report'],
  targets: ['talks#1'],
}

const WRITTEN_BY_1 = `
  INSERT INTO document VALUES (1, 'talks', 2, 2, 2), (2, 'visit', NULL, 0, 1);
  INSERT INTO alias VALUES ('draft-7', 'talks');
  INSERT INTO address VALUES ('${ADDRESS}', 1), ('https://mirror.example/1', 1);
  INSERT INTO revision VALUES
    (1, 1, 1, 'talks-1', '2031-05-04T10:00:00Z', NULL, NULL, 100, 3, 2,
     '{"kind":"pressBriefing","people":["Ilen Varga","Petro Drevskyi"],"outlets":[],"publisher":"Old House"}',
     '["pageBreak"]', '["varga","drevskyi"]', '["2031-05-03"]'),
    (2, 1, 2, 'talks-2', '2031-05-04T10:00:00Z', '/desk/talks.md', '2031-05-03', 100, 3, 2,
     '{"kind":"pressBriefing","people":["Mara Oda","Half \\ud83d","Andriy Tarnovskyy"],"outlets":[],"title":"The Lamp, again","publisher":"Sea House","address":"${ADDRESS}","date":{"value":"2031-05-03","precision":"day","basis":"stated"}}',
     '["answerMissing","answerMissing"]', '["oda","tarnovskyy"]', '["2031-05-03"]');
  INSERT INTO removed VALUES (3);
  INSERT INTO body VALUES
    (1, CAST('sketch of talks, 1' AS BLOB), CAST('structure of talks, 1' AS BLOB),
     CAST('text of talks, 1' AS BLOB), NULL),
    (2, CAST('sketch of talks, 2' AS BLOB), CAST('structure of talks, 2' AS BLOB),
     CAST('text of talks, 2' AS BLOB), x'0102');
  INSERT INTO turns VALUES (2, '[[["principal","MINISTER ODA","Mara Oda"]],[0]]');
  INSERT INTO surname VALUES ('oda', 2), ('tarnovskyy', 2);
  INSERT INTO event_key VALUES ('2031-05-03', 1), ('2031-05-03', 2);
  UPDATE total SET documents = 1, revisions = 2, words = 200, turns = 6, quotations = 4;
  INSERT INTO segment VALUES ('s', 1, 2, 9, 70, 3);
  INSERT INTO derived VALUES (1, 'finding', 'report', 'f1', '{"n":1}');
  INSERT INTO note VALUES
    (1, 'talks#1', 'Desk', '2031-05-05T08:00:00Z', 'Checked against the tape.');
`

const WRITTEN_BY_2 = `
  ${WRITTEN_BY_1}
  INSERT INTO tally VALUES
    ('kind', 'pressBriefing', 1), ('publisher', 'Sea House', 1), ('speaker', 'Mara Oda', 1),
    ('speaker', 'Andriy Tarnovskyy', 1),
    ('speaker', '\uffff"Half \\ud83d"', 1), ('problem', 'answerMissing', 2), ('day', '2031-05-03', 1);
`

const WRITTEN_BY_3 = WRITTEN_BY_2.replaceAll("'tarnovskyy'", "'tarnovsky'").replaceAll(
  /"(tarnovsky|drevsky)[yi]"/g,
  '"$1"',
)

const WRITTEN_BY_4 = `
  ${WRITTEN_BY_3}
  INSERT INTO listed VALUES
    (2, '2031-05-03', '2031-05-03', '2031-05-03', 'pressBriefing', 'Sea House', ' sea house ',
     ' the lamp again ', 100);
`

/** What a record has in it, in the order of the versions. A new migration adds a line here. */
const AS_WRITTEN_BY: readonly string[] = [WRITTEN_BY_1, WRITTEN_BY_2, WRITTEN_BY_3, WRITTEN_BY_4]

test('there is a record to try for every version', () => {
  assert.equal(AS_WRITTEN_BY.length, SCHEMA_VERSION)
  assert.deepEqual(
    MIGRATIONS.map(({ version }) => version),
    Array.from(MIGRATIONS, (_, k) => k + 1),
  )
})

for (const { version } of MIGRATIONS) {
  test(`a record of version ${version} is opened with all that is in it, and goes on`, () => {
    const path = recordOf(version)
    const expected = new MemoryStore()
    fill(expected)
    const store = openSqliteStore(path)
    assert.deepEqual(answersOf(store, ASKED), answersOf(expected, ASKED))
    for (const each of [store, expected]) {
      each.addAlias('inbox-3', 'draft-7')
      each.addRevision(newRevision('visit', 2, { surnames: ['oda'] }))
      each.removeRevision(2)
    }
    assert.deepEqual(answersOf(store, ASKED), answersOf(expected, ASKED))
    store.close()
    const reader = openSqliteStore(path, { readOnly: true })
    assert.deepEqual(answersOf(reader, ASKED), answersOf(expected, ASKED))
    reader.close()
  })
}

test('a migration that fails in the middle leaves the version before, whole', () => {
  const path = recordOf(SCHEMA_VERSION)
  const failing: Migration = {
    version: SCHEMA_VERSION + 1,
    up(database) {
      database.exec('DROP TABLE note; CREATE TABLE note (number INTEGER PRIMARY KEY)')
      database.exec('DELETE FROM revision; UPDATE total SET words = 0')
      throw new Error('the lights went out')
    },
  }
  inDatabase(path, (database) => {
    assert.throws(() => migrate(database, [...MIGRATIONS, failing]), /the lights went out/)
    assert.equal(schemaVersionOf(database), SCHEMA_VERSION)
  })
  const expected = new MemoryStore()
  fill(expected)
  const store = openSqliteStore(path)
  assert.deepEqual(answersOf(store, ASKED), answersOf(expected, ASKED))
  store.close()
})

test('a step that went well stays when the next one fails', () => {
  const path = recordOf(1)
  const failing: Migration = {
    version: 2,
    up() {
      throw new Error('no')
    },
  }
  const noted: Migration = { version: 2, up: (database) => database.exec('CREATE TABLE extra (x)') }
  const [first] = MIGRATIONS as [Migration]
  inDatabase(path, (database) => {
    assert.throws(() => migrate(database, [first, noted, { ...failing, version: 3 }]), /no/)
    assert.equal(schemaVersionOf(database), 2)
    database.exec('SELECT x FROM extra')
  })
})

test('a row that a migration cannot read is told as damage, and the old version stays', () => {
  const path = recordOf(1)
  inDatabase(path, (database) => database.exec("UPDATE revision SET about = '{' WHERE number = 2"))
  assert.throws(
    () => openSqliteStore(path),
    (error) => error instanceof StoreError && error.code === 'damaged' && error.place === path,
  )
  inDatabase(path, (database) => assert.equal(schemaVersionOf(database), 1))
})

test('two processes that open an old record at the same time migrate it once', async () => {
  const path = recordOf(1)
  const processes = [new StoreProcess(path), new StoreProcess(path)]
  const answers = await Promise.all(processes.map((process) => process.ask('open')))
  assert.deepEqual(answers, ['open', 'open'])
  await Promise.all(processes.map((process) => process.end()))
  const store = openSqliteStore(path)
  assert.deepEqual(store.verify(), [])
  assert.deepEqual(store.overview().speakers.length, 3)
  store.close()
})

function inDatabase(path: string, use: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(path)
  try {
    use(database)
  } finally {
    database.close()
  }
}
