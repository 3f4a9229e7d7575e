import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { newRevision } from '../../../test/support/new-revision.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../migration/migrate.ts'
import { StoreError, type StoreErrorCode } from '../store.ts'
import { createDatabase } from './open-database.ts'
import { openSqliteStore, type SqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-store-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let files = 0

function freshPath(): string {
  const path = join(folder, String(files++), 'record.db')
  mkdirSync(dirname(path))
  return path
}

/** A store of some pages, closed. */
function filled(path: string, revisions = 40): void {
  const store = openSqliteStore(path)
  store.write(() => {
    for (let k = 1; k <= revisions; k++) {
      const { body } = newRevision(`d${k}`, 1)
      const text = new Uint8Array(5000).fill(k)
      store.addRevision(newRevision(`d${k}`, 1, { surnames: ['oda'], body: { ...body, text } }))
    }
  })
  store.close()
}

interface Refused {
  readonly code: StoreErrorCode
  /** What the message says, besides the file. */
  readonly says: RegExp
  readonly make: (path: string) => void
}

const REFUSED: Readonly<Record<string, Refused>> = {
  'an empty file': {
    code: 'damaged',
    says: /empty/,
    make: (path) => writeFileSync(path, ''),
  },
  'a text': {
    code: 'damaged',
    says: /not a database/,
    make: (path) => writeFileSync(path, 'MINISTER ODA: We are ready.\n'.repeat(400)),
  },
  'a short text': {
    code: 'damaged',
    says: /not a database/,
    make: (path) => writeFileSync(path, 'SQLite'),
  },
  'the first bytes of a record': {
    code: 'damaged',
    says: /damaged/,
    make(path) {
      filled(path)
      truncateSync(path, 100)
    },
  },
  'a record that was cut off in the middle': {
    code: 'damaged',
    says: /malformed/,
    make(path) {
      filled(path)
      truncateSync(path, Math.floor(statSync(path).size / 8192) * 4096)
    },
  },
  'a database of another program': {
    code: 'damaged',
    says: /another program/,
    make(path) {
      const database = new DatabaseSync(path)
      database.exec('CREATE TABLE song (title TEXT); PRAGMA user_version = 1')
      database.close()
    },
  },
  'a database with a mark of another program': {
    code: 'damaged',
    says: /another program/,
    make(path) {
      filled(path)
      alter(path, 'PRAGMA application_id = 252006673')
    },
  },
  'a record without a version': {
    code: 'damaged',
    says: /schema 0/,
    make(path) {
      filled(path)
      alter(path, 'PRAGMA user_version = 0')
    },
  },
  'a record of a newer version': {
    code: 'newer',
    says: new RegExp(`schema 99, .*newer version.* reads up to schema ${SCHEMA_VERSION}$`),
    make(path) {
      filled(path)
      alter(path, 'PRAGMA user_version = 99')
    },
  },
  'a folder': {
    code: 'damaged',
    says: /not a file/,
    make: (path) => mkdirSync(path),
  },
}

for (const [name, { code, says, make }] of Object.entries(REFUSED)) {
  for (const readOnly of [true, false]) {
    test(`${name} is refused ${readOnly ? 'for reading' : 'for writing'}, and stays as it is`, () => {
      const path = freshPath()
      make(path)
      const before = contentOf(path)
      assert.throws(() => openSqliteStore(path, { readOnly }), isStoreError(code, path, says))
      assert.deepEqual(contentOf(path), before)
    })
  }
}

test('a record that is not there is missing for a reader, who makes none', () => {
  const path = freshPath()
  const open = (): SqliteStore => openSqliteStore(path, { readOnly: true })
  assert.throws(open, isStoreError('missing', path, /no record/))
  assert.deepEqual(readdirSync(dirname(path)), [])
})

test('no record is made in a folder that is not there', () => {
  const path = join(folder, 'nowhere', 'record.db')
  assert.throws(() => openSqliteStore(path), isStoreError('missing', path, /no record/))
  assert.ok(!existsSync(dirname(path)))
})

test('a reader of an older record is told to write to it once', () => {
  const path = freshPath()
  createDatabase(path, MIGRATIONS.slice(0, 1))
  const before = contentOf(path)
  const open = (): SqliteStore => openSqliteStore(path, { readOnly: true })
  assert.throws(open, isStoreError('older', path, /older version.*adding to it once/))
  assert.deepEqual(contentOf(path), before)
  openSqliteStore(path).close()
  open().close()
})

test('a store that is opened again has all that was written', () => {
  const path = freshPath()
  filled(path)
  for (const readOnly of [true, false]) {
    const store = openSqliteStore(path, { readOnly })
    assert.equal(store.totals().revisions, 40)
    assert.equal(store.withSurname('oda').length, 40)
    store.close()
    store.close()
  }
})

test('a new store leaves nothing beside it but what SQLite needs', () => {
  const path = freshPath()
  const store = openSqliteStore(path)
  store.addNote({ target: 'a', author: 'Desk', at: '2031-05-04T10:00:00Z', text: 'Seen.' })
  const beside = readdirSync(dirname(path)).sort()
  store.close()
  assert.deepEqual(beside, ['record.db', 'record.db-shm', 'record.db-wal'])
  assert.deepEqual(readdirSync(dirname(path)), ['record.db'])
})

test('a path may have any characters', () => {
  for (const name of ['a b', 'a?immutable=1', 'a#b', 'a%20b', 'file:a', "a'b", 'récord 🕊️']) {
    const path = join(dirname(freshPath()), name)
    openSqliteStore(path).close()
    assert.deepEqual(readdirSync(dirname(path)), [name])
    openSqliteStore(path, { readOnly: true }).close()
  }
})

test('a reader cannot write', () => {
  const path = freshPath()
  filled(path)
  const store = openSqliteStore(path, { readOnly: true })
  const write = (): unknown => store.addRevision(newRevision('oda', 1))
  assert.throws(write, isStoreError('readOnly', path, /written/))
  assert.equal(store.totals().revisions, 40)
  store.close()
})

test('a page that was changed on the disk is found by whoever reads it, and by verify', () => {
  const path = freshPath()
  filled(path)
  const bytes = readFileSync(path)
  // All pages but the first, which holds the schema, and was looked at already.
  bytes.fill(0xa5, 4096)
  writeFileSync(path, bytes)
  const store = openSqliteStore(path, { readOnly: true })
  assert.throws(() => store.body(7), isStoreError('damaged', path, /damaged/))
  assert.match(store.verify().join('\n'), new RegExp(path))
  store.close()
})

test('a count that is wrong is found by verify', () => {
  const path = freshPath()
  filled(path)
  alter(path, 'UPDATE total SET words = words + 1')
  const store = openSqliteStore(path, { readOnly: true })
  assert.deepEqual(store.verify(), [
    `${path}: the number of words is 4001, and 4000 when counted anew`,
  ])
  store.close()
})

test('a value that no store writes is told as damage', () => {
  const path = freshPath()
  filled(path)
  alter(path, "UPDATE revision SET about = '{' WHERE number = 3")
  const store = openSqliteStore(path)
  assert.throws(() => store.revision(3), isStoreError('damaged', path, /about/))
  assert.equal(store.revision(2)?.id, 'd2')
  store.close()
})

test('after an error of the disk nothing of a write is kept, though the error was caught', () => {
  const path = freshPath()
  filled(path)
  alter(path, "UPDATE revision SET surnames = '{' WHERE number = 3")
  const store = openSqliteStore(path)
  assert.throws(
    () =>
      store.write(() => {
        store.addRevision(newRevision('oda', 1))
        assert.throws(() => store.removeRevision(3), StoreError)
        assert.throws(() => store.addRevision(newRevision('varga', 1)), StoreError)
      }),
    isStoreError('damaged', path, /surnames/),
  )
  assert.deepEqual(store.revisionsOf('oda'), [])
  assert.equal(store.addRevision(newRevision('oda', 1)), 41)
  store.close()
})

test('a writer finds out that a newer version has changed the record', () => {
  const path = freshPath()
  filled(path)
  const store = openSqliteStore(path)
  alter(path, 'PRAGMA user_version = 99')
  const write = (): unknown => store.addRevision(newRevision('oda', 1))
  assert.throws(write, isStoreError('newer', path, /schema 99/))
  store.close()
})

const NO_LIMITS = process.platform === 'win32' && 'Windows has no limit on the size of a file'

test('when no space is left, what was told of is kept and the store goes on', {
  skip: NO_LIMITS,
}, () => {
  const path = freshPath()
  const script = fileURLToPath(new URL('../../../test/support/store-script.ts', import.meta.url))
  const { stdout } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 4000 && exec "$0" "$@"', process.execPath, script, path],
    { input: 'open\nadd d 1 1000 1\nlook\n', encoding: 'utf8' },
  )
  const said = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const [look, error, told] = said.reverse()
  assert.equal(error.code, 'full')
  assert.ok(error.message.includes(path))
  assert.ok(told > 0 && look.isWhole && look.revisions === told)

  const copy = freshPath()
  copyFileSync(path, copy)
  const store = openSqliteStore(copy)
  assert.equal(store.totals().revisions, told)
  store.addRevision(newRevision('oda', 1))
  assert.deepEqual(store.verify(), [])
  store.close()
})

function isStoreError(code: StoreErrorCode, path: string, says: RegExp): (error: unknown) => true {
  return (error) => {
    assert.ok(error instanceof StoreError, String(error))
    const { message, place } = error
    assert.deepEqual({ code: error.code, place }, { code, place: path }, message)
    assert.match(message, says)
    assert.ok(message.includes(path), message)
    assert.match(message, /^[A-Z].*[^.]$/)
    return true
  }
}

function alter(path: string, sql: string): void {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}

/** A file, or the names in a folder. */
function contentOf(path: string): unknown {
  return statSync(path).isFile() ? readFileSync(path) : readdirSync(path)
}
