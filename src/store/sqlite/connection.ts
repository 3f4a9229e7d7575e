import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import { SCHEMA_VERSION, schemaVersionOf } from '../migration/migrate.ts'
import { StoreError } from '../store.ts'
import { fingerprint, type OpenDatabase } from './open-database.ts'
import { toStoreError } from './sqlite-error.ts'
import { fromStoredText, toStoredText } from './stored-text.ts'

/** What a statement is given for a `?`; `undefined` is kept as NULL. */
export type Value = string | number | Uint8Array | undefined

/**
 * A database of one thread: its statements, its transactions, and its errors as {@link StoreError}s.
 */
export class Connection {
  readonly #path: string
  readonly #open: () => OpenDatabase
  #database: DatabaseSync
  /** State of the files when they were opened to be read without locks. */
  #frozenAt: string | undefined
  readonly #statements = new Map<string, StatementSync>()
  #state: 'idle' | 'reading' | 'writing' | 'closed' = 'idle'
  /** How many writes are inside of each other. */
  #depth = 0
  /** Why the transaction cannot be finished: SQLite may have rolled it back already. */
  #fault: unknown
  #version = 0
  #dataVersion: SQLOutputValue | undefined

  constructor(path: string, open: () => OpenDatabase) {
    this.#path = path
    this.#open = () => this.#try(open)
    const before = fingerprint(path)
    const { database, isFrozen } = this.#open()
    this.#database = database
    this.#frozenAt = isFrozen ? before : undefined
  }

  /** Changes whenever the database was changed, by this connection or another. */
  version(): number {
    const dataVersion = this.get('PRAGMA data_version')?.number('data_version')
    if (dataVersion !== this.#dataVersion) this.#version++
    this.#dataVersion = dataVersion
    return this.#version
  }

  write<T>(change: () => T): T {
    if (this.#state === 'reading') throw new TypeError('Invalid write inside of a read')
    if (this.#state === 'writing') return this.#writeInside(change)
    this.#begin('BEGIN IMMEDIATE')
    this.#state = 'writing'
    this.#fault = undefined
    try {
      this.#checkSchema()
      const result = change()
      if (this.#fault !== undefined) throw this.#fault
      this.#exec('COMMIT')
      return result
    } catch (error) {
      this.#version++
      this.#rollBack()
      throw error
    } finally {
      this.#state = 'idle'
    }
  }

  #writeInside<T>(change: () => T): T {
    const savepoint = `inside_${++this.#depth}`
    this.#exec(`SAVEPOINT ${savepoint}`)
    try {
      const result = change()
      this.#exec(`RELEASE ${savepoint}`)
      return result
    } catch (error) {
      this.#version++
      if (this.#fault === undefined) this.#exec(`ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`)
      throw error
    } finally {
      this.#depth--
    }
  }

  /** Run a change of a few statements, as a part of the write that goes on or as one of its own. */
  change<T>(change: () => T): T {
    this.#version++
    return this.#state === 'writing' ? change() : this.write(change)
  }

  read<T>(read: () => T): T {
    if (this.#state !== 'idle') return read()
    this.#thaw()
    this.#begin('BEGIN')
    this.#state = 'reading'
    try {
      return read()
    } finally {
      this.#state = 'idle'
      if (this.#database.isTransaction) this.#exec('COMMIT')
    }
  }

  get(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#try(() => {
      const found = this.#prepare(sql).get(...values.map(toInput))
      return found === undefined ? undefined : new Row(found, this.#refuse)
    })
  }

  all(sql: string, ...values: readonly Value[]): Row[] {
    return this.#try(() =>
      this.#prepare(sql)
        .all(...values.map(toInput))
        .map((found) => new Row(found, this.#refuse)),
    )
  }

  /**
   * The column `number` of all rows, in their order. One answer as text takes a quarter of the time that
   * thousands of rows take.
   */
  numbers(sql: string, ...values: readonly Value[]): number[] {
    const row = this.get(`SELECT json_group_array(number) AS numbers FROM (${sql})`, ...values)
    return row?.decoded('numbers', JSON.parse) ?? []
  }

  run(sql: string, ...values: readonly Value[]): void {
    this.#try(() => this.#prepare(sql).run(...values.map(toInput)))
  }

  close(): void {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#statements.clear()
    this.#try(() => this.#database.close())
  }

  #prepare(sql: string): StatementSync {
    if (this.#state === 'idle') this.#thaw()
    let statement = this.#statements.get(sql)
    if (statement === undefined) {
      statement = this.#database.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  #begin(sql: string): void {
    try {
      this.#exec(sql)
    } catch (error) {
      // One that may only read has begun all the same.
      this.#rollBack()
      throw error
    }
  }

  /** End a transaction, unless SQLite has rolled it back by itself. */
  #rollBack(): void {
    this.#state = 'idle'
    if (this.#database.isTransaction) this.#exec('ROLLBACK')
  }

  #exec(sql: string): void {
    this.#try(() => this.#database.exec(sql))
  }

  /**
   * Do something with the database. After an error in a transaction nothing more is done in it: SQLite
   * may have rolled it back, and a statement would then be a transaction of its own.
   */
  #try<T>(use: () => T): T {
    if (this.#state === 'writing' && this.#fault !== undefined) throw this.#fault
    try {
      return use()
    } catch (error) {
      const found = toStoreError(error, this.#path)
      if (this.#state === 'writing') this.#fault = found
      throw found
    }
  }

  /** Tell that a column holds what no store writes. */
  readonly #refuse: Refusal = (column, cause) =>
    this.#try(() => {
      const message = `The record ${this.#path} is damaged: no valid value for ${column}`
      throw new StoreError('damaged', this.#path, message, { cause })
    })

  /** A newer version may have changed the schema since this connection looked. */
  #checkSchema(): void {
    const version = this.#try(() => schemaVersionOf(this.#database))
    if (version === SCHEMA_VERSION) return
    throw new StoreError(
      'newer',
      this.#path,
      `A newer version of verbale has changed the record ${this.#path} to schema ${version}; ` +
        `this one reads up to schema ${SCHEMA_VERSION}`,
    )
  }

  /** Open the files again when somebody has changed them that are read without locks. */
  #thaw(): void {
    if (this.#frozenAt === undefined) return
    const now = fingerprint(this.#path)
    if (now === this.#frozenAt) return
    const { database, isFrozen } = this.#open()
    this.#statements.clear()
    this.#database.close()
    this.#database = database
    this.#frozenAt = isFrozen ? now : undefined
    this.#version++
  }
}

/** Throws for a column that has no valid value. */
type Refusal = (column: string, cause?: Error) => never

/** A row of an answer. A value that is not of the kind asked for was not written by a store. */
export class Row {
  readonly #columns: Readonly<Record<string, SQLOutputValue>>
  readonly #fail: Refusal

  constructor(columns: Readonly<Record<string, SQLOutputValue>>, fail: Refusal) {
    this.#columns = columns
    this.#fail = fail
  }

  text(column: string): string {
    const value = this.#columns[column]
    return typeof value === 'string'
      ? this.#decode(column, value, fromStoredText)
      : this.#fail(column)
  }

  optionalText(column: string): string | undefined {
    return this.#columns[column] === null ? undefined : this.text(column)
  }

  number(column: string): number {
    const value = this.#columns[column]
    return typeof value === 'number' ? value : this.#fail(column)
  }

  optionalNumber(column: string): number | undefined {
    return this.#columns[column] === null ? undefined : this.number(column)
  }

  bytes(column: string): Uint8Array {
    const value = this.#columns[column]
    return value instanceof Uint8Array ? value : this.#fail(column)
  }

  optionalBytes(column: string): Uint8Array | undefined {
    return this.#columns[column] === null ? undefined : this.bytes(column)
  }

  /** What `decode` makes of a text that it wrote. */
  decoded<T>(column: string, decode: (text: string) => T): T {
    return this.#decode(column, this.text(column), decode)
  }

  #decode<T>(column: string, text: string, decode: (text: string) => T): T {
    try {
      return decode(text)
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof TypeError) this.#fail(column, error)
      throw error
    }
  }
}

function toInput(value: Value): string | number | Uint8Array | null {
  return typeof value === 'string' ? toStoredText(value) : (value ?? null)
}
