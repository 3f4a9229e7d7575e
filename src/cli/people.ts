import {
  addPeople,
  type FoundPerson,
  openPeople,
  type Person,
  PopoloError,
  type ReadPopolo,
  readPeopleFile,
  StoredRecord,
} from '../verbale.ts'
import { personToJson } from '../wire/person-json.ts'
import { Exit } from './exit.ts'
import { complain, type Output, tell, toJson, writeResult } from './output.ts'
import { type PeopleOptions, peopleFiles } from './people-files.ts'
import { findRecord, recordToAddTo } from './record-path.ts'
import { renderPerson } from './report/person.ts'
import type { Style } from './style.ts'

/** What the command line of `verbale people` says. */
export interface PeopleCommandOptions extends PeopleOptions {
  readonly record?: string
  readonly json?: boolean
  readonly on?: string
}

/** `verbale people add`: keep the people of Popolo files with the record. */
export async function runPeopleAdd(
  paths: readonly string[],
  { record, json = false }: PeopleCommandOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const folder = recordToAddTo(record)
  let exit: Exit = Exit.done
  let isChanged = false
  for (const path of paths) {
    let read: ReadPopolo
    try {
      read = readPeopleFile(path)
    } catch (error) {
      if (!(error instanceof PopoloError)) throw error
      complain(output, { path }, error.message)
      exit = Exit.unreadable
      continue
    }
    for (const { place, message } of read.problems) {
      complain(output, { path }, `${place}: ${message}`)
      exit = Exit.unreadable
    }
    const added = addPeople(folder, read.people)
    isChanged ||= added.some(({ status }) => status !== 'unchanged')
    if (json) {
      for (const { person, status } of added) {
        await writeResult(output, toJson(personToJson(person, { status })))
      }
      continue
    }
    const count = (status: string): number => added.filter((one) => one.status === status).length
    const parts = ['added', 'replaced', 'unchanged']
      .map((status) => [count(status), status] as const)
      .filter(([number, status]) => number > 0 || status === 'added')
      .map(([number, status]) => `${number} ${status}`)
    await writeResult(output, `${style.dim(`${path}: ${parts.join(', ')}`).text}\n`)
  }
  if (isChanged) tellOfEarlier(folder, output)
  return exit
}

/** Say that documents stay as they were read before people were added. */
function tellOfEarlier(folder: string, output: Output): void {
  const record = new StoredRecord(folder)
  const { documents } = record.store.overview()
  record.close()
  if (documents === 0) return
  const what =
    documents === 1
      ? '1 document in the record keeps its names; verbale add --again reads it anew'
      : `${documents} documents in the record keep their names; verbale add --again reads them anew`
  tell(output, what)
}

/** `verbale people list`: the people of all registries that the command line means. */
export async function runPeopleList(
  options: PeopleCommandOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  for (const file of peopleFiles(options, findRecord(options.record))) {
    for (const person of openPeople(file).people) {
      await print({ person, posts: person.posts }, file.name, options, output, style)
    }
  }
  return Exit.done
}

/** `verbale people find`: those whom a name can mean. */
export async function runPeopleFind(
  name: string,
  options: PeopleCommandOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  let isFound = false
  for (const file of peopleFiles(options, findRecord(options.record))) {
    for (const found of openPeople(file).find(name, options.on)) {
      isFound = true
      await print(found, file.name, options, output, style)
    }
  }
  if (!isFound) tell(output, 'Nobody of that name is in the registries')
  return Exit.done
}

async function print(
  found: { readonly person: Person } & Partial<Pick<FoundPerson, 'posts' | 'agreement'>>,
  registry: string,
  { json = false }: PeopleCommandOptions,
  output: Output,
  style: Style,
): Promise<void> {
  const { person, ...more } = found
  await writeResult(
    output,
    json
      ? toJson(personToJson(person, { ...more, registry }))
      : renderPerson(person, more.posts ?? person.posts, style),
  )
}
