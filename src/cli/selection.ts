import { realpathSync } from 'node:fs'
import { posix, sep } from 'node:path'
import { UsageError } from './exit.ts'
import { whyUnread } from './unread.ts'

/** Which files are read in a folder or an archive. A file named outright is read whatever its name. */
export interface Selection {
  /**
   * Patterns of `path.matchesGlob`; a file is read when one matches its path below the folder or
   * archive that was named. Without any, files that have the names of texts are read.
   */
  readonly include?: readonly string[]
}

const TEXT = 'txt|text|md|markdown|jsonl|ndjson'
const SOURCE = 'html?|xhtml|pdf|docx|vtt|srt|rss|atom'
/** Endings of formats in which programs keep anything; few such files hold a document. */
const DATA = 'json|xml|rdf|csv|tsv'
const READ_NAME = new RegExp(String.raw`\.(?:${TEXT}|${SOURCE}|${DATA})(?:\.(?:gz|zst))?$`, 'i')
const DATA_NAME = new RegExp(String.raw`\.(?:${DATA})(?:\.(?:gz|zst))?$`, 'i')
const ARCHIVE_NAME = /\.(?:zip|tar|tgz|tzst|tar\.gz|tar\.zst|warc|warc\.gz|warc\.zst)$/i
const LINES_NAME = /\.(?:jsonl|ndjson)(?:\.(?:gz|zst))?$/i

/** The endings of {@link READ_NAME} and {@link ARCHIVE_NAME}, for people. */
const ENDINGS =
  '.txt, .text, .md, .markdown, .html, .htm, .xhtml, .pdf, .docx, .xml, .rdf, .rss, .atom, .vtt, .srt, .json, .csv, .tsv, .jsonl, .ndjson, any of these with .gz or .zst, .zip, .tar, .tar.gz, .tgz, .tar.zst, .tzst, .warc, .warc.gz, .warc.zst'

/**
 * Whether a file is read, by its path below what was named, with slashes. `inside` is said of an
 * archive that is not read itself, but may hold files that are.
 */
export function chooseFile(path: string, { include }: Selection): 'whole' | 'inside' | undefined {
  if (path.split('/').some(isHidden)) return undefined
  if (include === undefined) {
    return READ_NAME.test(path) || ARCHIVE_NAME.test(path) ? 'whole' : undefined
  }
  if (include.some((pattern) => posix.matchesGlob(path, pattern))) return 'whole'
  return ARCHIVE_NAME.test(path) ? 'inside' : undefined
}

/** Whether a file or folder is passed over with all that is in it, by its name alone. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name === '__MACOSX'
}

/** Whether a file has the ending of a format in which programs keep anything, and texts among it. */
export function isDataName(path: string): boolean {
  return DATA_NAME.test(path)
}

/** Whether a file holds JSON Lines, compressed or not. */
export function isJsonLines(path: string): boolean {
  return LINES_NAME.test(path)
}

/** What is said of a folder or an archive in which no file is read. */
export function nothingChosen(what: string, { include }: Selection): string {
  return include === undefined
    ? `No text files in this ${what}; files ending in ${ENDINGS} are read`
    : `No files in this ${what} match ${include.join(' or ')}; ** stands for folders`
}

/**
 * Reads a pattern of `--include`, and adds it to those before.
 *
 * @throws {UsageError} If it is empty.
 */
export function addPattern(pattern: string, before: readonly string[] = []): readonly string[] {
  if (pattern === '') throw new UsageError('--include is empty; write a pattern such as **/*.txt')
  return [...before, pattern]
}

/** Whether `path` names the file `target`, whose links are resolved, or a folder it is read with. */
export function wouldRead(path: string, target: string, selection: Selection = {}): boolean {
  if (path === '-') return false
  let real: string
  try {
    real = realpathSync(path)
  } catch (error) {
    whyUnread(error)
    return false
  }
  if (real === target) return true
  if (!target.startsWith(real + sep)) return false
  const below = target.slice(real.length + 1).replaceAll(sep, '/')
  return chooseFile(below, selection) !== undefined
}
