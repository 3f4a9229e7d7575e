import { statSync } from 'node:fs'
import type { ExtractLimits, TextInput } from '../verbale.ts'
import { UsageError } from './exit.ts'
import { extractInputs } from './extract-inputs.ts'
import type { Given } from './given.ts'
import { listFiles } from './list-files.ts'
import { type ReadFileOptions, readFile } from './read-file.ts'
import { nothingChosen, type Selection } from './selection.ts'
import { unreadable, whyUnread } from './unread.ts'

/** One text to read, or why it cannot be read. */
export type Input =
  | {
      readonly ok: true
      readonly input: TextInput
      readonly place: InputPlace
      /** The folder or archive in which it was found, unless a person named it. */
      readonly foundIn?: string
    }
  | UnreadInput

/**
 * Why a text cannot be read, in the shape of a problem, and where it was to come from. The code
 * `passedOver` is said of files that were found beside texts and are none, and is no failure.
 */
export interface UnreadInput {
  readonly ok: false
  readonly code: string
  readonly message: string
  readonly place: InputPlace
}

/**
 * Where an input comes from: a file, and the line of it when it is JSON Lines. A file in an archive
 * is named as if the archive were a folder: `briefings.zip/june/first.txt`.
 */
export interface InputPlace {
  readonly path: string
  readonly line?: number
}

/** How inputs are read. */
export interface InputOptions {
  /** Said of each of them. */
  readonly given?: Given
  /** Which files of folders and archives are read. */
  readonly selection?: Selection
  /** Told of the bytes that were read of each file. */
  readonly onRead?: (bytes: number) => void
  /** What each of them may cost; those of the library when absent. */
  readonly limits?: ExtractLimits
}

/**
 * The texts that paths name, in order: a file, every text file in a folder and those below it by
 * name, every text file in an archive in its order, `-` for standard input, and each line of JSON
 * Lines. Compressed files are read as what they unpack to.
 *
 * No more is held than a few texts, one line of JSON Lines, and the names in the folders that are open.
 */
export function readInputs(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<Input> {
  return extractInputs(readPaths(paths, options), options.limits)
}

async function* readPaths(
  paths: readonly string[],
  { selection = {}, ...options }: InputOptions,
): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path !== '-' && isFolder(path)) yield* readFolder(path, { ...options, selection })
    else yield* readFile(path, { ...options, selection })
  }
}

/** The texts of one JSON Lines file, or of standard input when `path` is `-`. */
export function readJsonLines(
  path: string,
  options: Omit<InputOptions, 'selection'> = {},
): AsyncGenerator<Input> {
  return extractInputs(readFile(path, { ...options, as: 'lines' }), options.limits)
}

/** Whether an input is all that paths name, so that one object is printed and not JSON Lines. */
export function isAllOf(paths: readonly string[], { path, line }: InputPlace): boolean {
  return paths.length === 1 && path === paths[0] && line === undefined
}

/**
 * Make sure that a command line names standard input once at most: a second reading finds it empty.
 *
 * @throws {UsageError} If it names it more often.
 */
export function requireOneStandardInput(paths: readonly (string | undefined)[]): void {
  const count = paths.filter((path) => path === '-').length
  if (count > 1) {
    throw new UsageError(
      `Standard input (-) is named ${count} times and can be read once; name files for the rest`,
    )
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    // What cannot be looked at is told when it is read.
    whyUnread(error)
    return false
  }
}

async function* readFolder(
  path: string,
  options: ReadFileOptions & { readonly selection: Selection },
): AsyncGenerator<Input> {
  const { selection } = options
  let isEmpty = true
  for (const file of listFiles(path, selection)) {
    if ('ok' in file) {
      isEmpty = false
      yield file
      continue
    }
    for await (const input of readFile(file.path, { ...options, found: file })) {
      isEmpty = false
      yield input
    }
  }
  if (isEmpty) yield { ...unreadable(nothingChosen('folder', selection)), place: { path } }
}
