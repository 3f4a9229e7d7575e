import { opendirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { UnreadInput } from './input.ts'
import { whyNoFile } from './open-file.ts'
import { chooseFile, isHidden, type Selection } from './selection.ts'
import { unreadable, whyUnread } from './unread.ts'

/** A file found in a folder. */
export interface FoundFile {
  readonly path: string
  /** The folder that was named. */
  readonly root: string
  /** Its path below the folder that was named, with slashes. */
  readonly below: string
  /** As {@link chooseFile} tells. */
  readonly choice: 'whole' | 'inside'
}

/**
 * The files that are read in a folder and below it, by name.
 *
 * Links to files are followed, links to folders are not, so no folder is read twice. Of a folder
 * only the names are held that will be read.
 */
export function* listFiles(
  folder: string,
  selection: Selection,
  below = '',
  root: string = folder,
): Generator<FoundFile | UnreadInput> {
  const names: string[] = []
  const noFiles = new Map<string, string>()
  try {
    const entries = opendirSync(folder, { bufferSize: ENTRIES_AT_ONCE })
    try {
      for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
        const { name } = entry
        if (isHidden(name)) continue
        if (entry.isDirectory()) {
          // A folder's name counts with its slash, as the system's own listings sort whole paths.
          names.push(`${name}/`)
          continue
        }
        if (chooseFile(below + name, selection) === undefined) continue
        if (entry.isSymbolicLink() && leadsToFolder(join(folder, name))) continue
        const kind = whyNoFile(entry)
        if (kind !== undefined) noFiles.set(name, kind)
        names.push(name)
      }
    } finally {
      entries.closeSync()
    }
  } catch (error) {
    yield { ...whyUnread(error), place: { path: folder } }
    return
  }
  names.sort()
  for (const name of names) {
    if (name.endsWith('/')) {
      yield* listFiles(join(folder, name.slice(0, -1)), selection, below + name, root)
      continue
    }
    const path = join(folder, name)
    const kind = noFiles.get(name)
    const choice = chooseFile(below + name, selection)
    if (kind !== undefined) yield { ...unreadable(kind), place: { path } }
    else if (choice !== undefined) yield { path, root, below: below + name, choice }
  }
}

/** Folders may hold millions; so many entries are asked for at once. */
const ENTRIES_AT_ONCE = 1024

function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory()
  } catch (error) {
    // What cannot be looked at is told when it is read.
    whyUnread(error)
    return false
  }
}
