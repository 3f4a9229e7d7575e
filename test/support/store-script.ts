import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { StoreError } from '../../src/store/store.ts'
import { newRevision } from './new-revision.ts'

// The other end of `store-process.ts`: works on the store at a path, one line of input after another.

const path = process.argv[2] as string
let store: SqliteStore | undefined

const COMMANDS: Readonly<Record<string, (...args: readonly string[]) => unknown>> = {
  open(mode) {
    store = openSqliteStore(path, { readOnly: mode === 'readOnly', busyTimeoutMs: 20_000 })
    return 'open'
  },
  /** All that is there, read at one time, and whether it agrees with itself. */
  look() {
    const given = opened()
    return given.read(() => {
      const numbers = given.numbers()
      const isWhole = numbers.every(
        (number) => given.revision(number) !== undefined && given.body(number) !== undefined,
      )
      const { revisions } = given.totals()
      return {
        revisions,
        isWhole: isWhole && numbers.length === revisions,
        version: given.version(),
      }
    })
  },
  /** Add revisions `from` to `to`, several in each transaction, and tell of each that is kept. */
  add(prefix, from, to, several) {
    for (let k = Number(from); k <= Number(to); k += Number(several)) {
      opened().write(() => {
        for (let i = 0; i < Number(several); i++) addRevision(`${prefix}${k + i}`)
      })
      say(k + Number(several) - 1)
    }
    return 'added'
  },
  /** Stop in the middle of a transaction, until it is killed. */
  hang(id) {
    opened().write(() => {
      for (let k = 0; k < 500; k++) addRevision(`${id}-${k}`)
      say('hanging')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    })
  },
  close() {
    opened().close()
    return 'closed'
  },
}

for await (const line of createInterface(process.stdin)) {
  const [name = '', ...args] = line.split(' ')
  try {
    say(COMMANDS[name]?.(...args))
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    say({ code: error.code, message: error.message })
  }
}

function opened(): SqliteStore {
  if (store === undefined) throw new Error('Say "open" first')
  return store
}

function addRevision(id: string): void {
  const { body } = newRevision(id, 1)
  opened().addRevision(newRevision(id, 1, { body: { ...body, text: new Uint8Array(20_000) } }))
}

// At once, so that nothing is said before it is true, nor lost when the process is killed.
function say(what: unknown): void {
  writeSync(1, `${JSON.stringify(what)}\n`)
}
