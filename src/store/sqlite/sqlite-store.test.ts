import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { testStore } from '../store.conformance.ts'
import { openSqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-store-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let files = 0

testStore('a store in a file', () => openSqliteStore(join(folder, `${files++}.db`)))
