import {
  openPeople,
  type PeopleFile,
  type PeopleRegistry,
  PopoloError,
  peopleOfRecord,
  readPeopleFile,
  SHIPPED_PEOPLE,
} from '../verbale.ts'
import { UsageError } from './exit.ts'

/** What the command line says of registries of people. */
export interface PeopleOptions {
  /** Files of people in Popolo JSON, before all other registries. */
  readonly people?: readonly string[]
}

/**
 * The registries in which speakers are looked up: the files that the command line names, the people of
 * the record that it means, and those that come with the program.
 *
 * @throws {UsageError} If a file that is named cannot be read.
 */
export function peopleFiles(
  { people = [] }: PeopleOptions,
  record: string | undefined,
): readonly PeopleFile[] {
  const named = people.map((path): PeopleFile => {
    requirePeople(path)
    return { name: `of ${path}`, path }
  })
  const own = record === undefined ? undefined : peopleOfRecord(record)
  return [...named, ...(own === undefined ? [] : [own]), SHIPPED_PEOPLE]
}

/** The registries for texts that no record keeps: what is read of them depends on no record. */
export function peopleRegistries(options: PeopleOptions): readonly PeopleRegistry[] {
  return peopleFiles(options, undefined).map(openPeople)
}

/** One more file of those that an option names. */
export function addFile(path: string, paths: readonly string[] = []): readonly string[] {
  return [...paths, path]
}

/** A file that is wrong is told before work begins, and not when somebody is first looked for in it. */
function requirePeople(path: string): void {
  try {
    readPeopleFile(path)
  } catch (error) {
    if (!(error instanceof PopoloError)) throw error
    throw new UsageError(`--people ${path}: ${error.message}`)
  }
}
