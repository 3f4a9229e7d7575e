import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PeopleRegistry } from '../people/people-registry.ts'
import type { Person } from '../people/person.ts'
import { PopoloError, type ReadPopolo, readPopolo } from '../people/read-popolo.ts'
import { writePopolo } from '../people/write-popolo.ts'
import { StoreError } from '../store/store.ts'
import { openDatabase } from './open-database.ts'
import { makeRecordFolder, recordFolder, WriterLock } from './record-folder.ts'

/** A file of people in Popolo JSON. */
export interface PeopleFile {
  /** What reports call the registry. */
  readonly name: string
  readonly path: string
}

/** Bytes of the largest file of people that is read. */
export const MOST_PEOPLE_BYTES: number = 64 * 1024 * 1024

/** The registry that comes with the program: heads of state and government, ministers, spokespeople. */
export const SHIPPED_PEOPLE: PeopleFile = {
  name: 'of verbale',
  path: fileURLToPath(new URL('../../data/people.popolo.json', import.meta.url)),
}

/** The registry of a record, when it has one. */
export function peopleOfRecord(record: string): PeopleFile | undefined {
  const { people: path } = recordFolder(record)
  const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  return isThere ? { name: 'of the record', path } : undefined
}

/** Tells one state of the registry of a record from another; of no meaning but to be compared. */
export function peopleVersion(record: string): string {
  const found = statSync(recordFolder(record).people, { bigint: true, throwIfNoEntry: false })
  // Each state is a file of its own, which takes the place of the one before.
  return found === undefined ? '' : [found.ino, found.mtimeNs, found.size].join(' ')
}

/** A registry that reads its file when somebody is first looked for. */
export function openPeople({ name, path }: PeopleFile): PeopleRegistry {
  return new PeopleRegistry(name, () => {
    try {
      return readPeopleFile(path).people
    } catch (error) {
      if (!(error instanceof PopoloError)) throw error
      const message = `The people of ${path} cannot be read: ${error.message}`
      throw new StoreError('damaged', path, message, { cause: error })
    }
  })
}

/**
 * The people of a file.
 *
 * @throws {PopoloError} If it cannot be read, is no Popolo JSON, or is larger than {@link MOST_PEOPLE_BYTES}.
 */
export function readPeopleFile(path: string): ReadPopolo {
  let text: string
  try {
    const { size } = statSync(path)
    if (size > MOST_PEOPLE_BYTES) {
      throw new PopoloError(
        `${basename(path)} has ${size} bytes; at most ${MOST_PEOPLE_BYTES} are read`,
      )
    }
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new PopoloError(
      WHY_UNREAD[String((error as NodeJS.ErrnoException).code)] ?? error.message,
      {
        cause: error,
      },
    )
  }
  return readPopolo(text)
}

const WHY_UNREAD: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  EISDIR: 'It is a folder; name a file',
  EACCES: 'No permission to read it',
}

/** What became of a person that was added. */
export interface AddedPerson {
  readonly person: Person
  readonly status: 'added' | 'replaced' | 'unchanged'
}

/**
 * Put people into the registry of a record, which is made if there is none. Whoever is there under the same id is replaced.
 *
 * The file is written anew beside the old one and then put in its place, so that there is always one
 * that is whole.
 *
 * @throws {StoreError} If it cannot be written, or the one that is there cannot be read.
 */
export function addPeople(record: string, people: readonly Person[]): AddedPerson[] {
  const folder = recordFolder(record)
  makeRecordFolder(folder)
  const lock = new WriterLock(folder)
  try {
    // A folder is a record when it has a database, which is made here if there is none.
    openDatabase(folder, false).close()
    const file = peopleOfRecord(record)
    const held = new Map(file === undefined ? [] : openPeople(file).people.map((p) => [p.id, p]))
    const added = people.map((person): AddedPerson => {
      const before = held.get(person.id)
      held.set(person.id, person)
      const isSame = before !== undefined && writePopolo([before]) === writePopolo([person])
      return { person, status: before === undefined ? 'added' : isSame ? 'unchanged' : 'replaced' }
    })
    if (added.some(({ status }) => status !== 'unchanged')) {
      replaceFile(folder.people, writePopolo([...held.values()]))
    }
    return added
  } finally {
    lock.release()
  }
}

function replaceFile(path: string, text: string): void {
  const fresh = `${path}.new`
  try {
    writeFileSync(fresh, text, { flush: true })
    renameSync(fresh, path)
  } catch (error) {
    rmSync(fresh, { force: true })
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const isFull = code === 'ENOSPC'
    throw new StoreError(
      isFull ? 'full' : 'readOnly',
      path,
      isFull ? `No space is left for ${path}` : `${path} cannot be written`,
      { cause: error },
    )
  }
}
