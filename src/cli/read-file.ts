import { dirname, resolve } from 'node:path'
import { EXTRACT_LIMITS, type ExtractLimits, type TextInput } from '../verbale.ts'
import { counted } from './archive/counted.ts'
import { type ArchiveEntry, safeName } from './archive/entry.ts'
import { UnpackMeter } from './archive/limits.ts'
import { type Packing, SNIFFED_BYTES, sniffPacking } from './archive/sniff.ts'
import { ByteReader } from './byte-reader.ts'
import { decodeAs } from './decode-as.ts'
import type { Given } from './given.ts'
import type { Input, InputPlace } from './input.ts'
import type { FoundFile } from './list-files.ts'
import { OpenFile } from './open-file.ts'
import { parseRow } from './parse-row.ts'
import { chooseFile, isJsonLines, nothingChosen, type Selection } from './selection.ts'
import { splitLines } from './split-lines.ts'
import { changed, tooLarge, tooLong, unreadable, whyUnread } from './unread.ts'
import { visibleName } from './visible.ts'

/** How a file is read. */
export interface ReadFileOptions {
  /** Said of each of its texts. */
  readonly given?: Given
  /** Which files of an archive are read. */
  readonly selection?: Selection
  /** Where it was found in a folder, unless a person named it. */
  readonly found?: FoundFile
  /** One text or JSON Lines, whatever its name and content; no archive then. */
  readonly as?: 'text' | 'lines'
  /** Told of bytes that were read of the file, until all of it is. */
  readonly onRead?: (bytes: number) => void
  /** What one text may cost. */
  readonly limits?: ExtractLimits
}

/**
 * The texts in a file, or in standard input when `path` is `-`. What it holds decides how it is
 * unpacked, its name whether it is JSON Lines.
 */
export async function* readFile(
  path: string,
  options: ReadFileOptions = {},
): AsyncGenerator<Input> {
  const place = { path }
  let file: OpenFile
  try {
    file = new OpenFile(path, { isFound: options.found !== undefined || options.as === 'text' })
  } catch (error) {
    yield { ...whyUnread(error), place }
    return
  }
  const { onRead = () => {} } = options
  let unread = file.size ?? 0
  try {
    const meter = new UnpackMeter()
    const count = (bytes: number): void => {
      meter.countRead(bytes)
      unread -= bytes
      onRead(bytes)
    }
    const source = new ByteReader(counted(file.chunks(), count))
    const folder = path === '-' ? '.' : dirname(path)
    const root = options.found?.root ?? path
    const { mostBytes } = options.limits ?? EXTRACT_LIMITS
    const context = { ...options, file, folder, root, meter, mostBytes }
    yield* readContent({ path, source, size: file.size }, context)
    if (file.hasChanged()) yield { ...changed(), place }
    // An archive is read here and there, and may be left before its end.
    onRead(unread)
  } finally {
    file.close()
  }
}

/** What is the same for all that stands in one file. */
interface Context extends ReadFileOptions {
  readonly file: OpenFile
  /** Where paths in JSON Lines start from. */
  readonly folder: string
  /** The path that a person named, in which the file was found. */
  readonly root: string
  readonly meter: UnpackMeter
  /** Bytes of the largest text. */
  readonly mostBytes: number
}

/** Bytes on the way to be texts: of a file, of what it unpacks to, or of an entry in it. */
interface Content {
  readonly path: string
  readonly source: ByteReader
  /** Bytes, when they are known beforehand. */
  readonly size?: number | undefined
  readonly isUnpacked?: boolean
  readonly isEntry?: boolean
}

async function* readContent(content: Content, context: Context): AsyncGenerator<Input> {
  const { path, source, isEntry = false } = content
  try {
    const packing = sniffPacking(await source.peek(SNIFFED_BYTES))
    const refusal = packing === undefined ? undefined : whyClosed(packing, content, context)
    if (refusal !== undefined) {
      yield { ...unreadable(refusal), place: { path } }
    } else if (packing === 'zip' || packing === 'tar') {
      yield* readArchive(packing, content, context)
    } else if (packing === 'warc') {
      yield* readWebArchive(content, context)
    } else if (packing !== undefined) {
      // Loaded when it is needed: starting up is most of a short check.
      const { decompress } = await import('./archive/decompress.ts')
      const unpacked = new ByteReader(decompress(packing, source, context.meter))
      yield* readContent({ path, source: unpacked, isUnpacked: true, isEntry }, context)
    } else if (context.found?.choice === 'inside' && !isEntry) {
      // It has the name of an archive, and no pattern asks for itself.
    } else if (context.as === 'lines' || (context.as === undefined && isJsonLines(path))) {
      yield* readLines(content, context)
    } else {
      yield await readText(content, context)
    }
  } catch (error) {
    yield { ...whyUnread(error), place: { path } }
  } finally {
    await source.close()
  }
}

/** Why something that is packed is left so; `undefined` when it is unpacked. */
function whyClosed(
  packing: Packing,
  { isUnpacked = false, isEntry = false }: Content,
  { as, file }: Context,
): string | undefined {
  if (packing === 'gzip' || packing === 'zstd') {
    return isUnpacked ? 'It is compressed twice; unpack it once and name that' : undefined
  }
  if (isEntry) return 'It is an archive in an archive, and not opened; unpack the outer one'
  if (as !== undefined) return 'It is an archive of files; name one file'
  if (packing === 'tar' || packing === 'warc') return undefined
  if (isUnpacked) return 'It is a zip archive compressed again; unpack it once and name that'
  if (file.size !== undefined) return undefined
  return 'It is a zip archive, which is read from a file only; save it and name the file'
}

async function* readArchive(
  packing: 'zip' | 'tar',
  { path, source }: Content,
  context: Context,
): AsyncGenerator<Input> {
  const { meter, selection = {} } = context
  let isEmpty = true
  for await (const entry of await openArchive(packing, source, context)) {
    meter.countEntry()
    const name = safeName(entry.name)
    if (!isChosen(name, context)) continue
    isEmpty = false
    const content = new ByteReader(entry.content)
    const inner = { path: `${path}/${name}`, source: content, size: entry.size, isEntry: true }
    yield* readContent(inner, context)
  }
  // One found in a folder is passed over as a folder in it would be.
  if (isEmpty && context.found === undefined) {
    yield { ...unreadable(nothingChosen('archive', selection)), place: { path } }
  }
}

/** Each kind is loaded when it is met. */
async function openArchive(
  packing: 'zip' | 'tar',
  source: ByteReader,
  { file, meter }: Context,
): Promise<AsyncGenerator<ArchiveEntry>> {
  if (packing === 'tar') return (await import('./archive/tar.ts')).readTar(source)
  meter.countRead(file.size ?? 0)
  return (await import('./archive/zip.ts')).readZip(file, meter)
}

/** Whether a file in an archive is read. */
function isChosen(name: string, { found, selection = {} }: Context): boolean {
  // An archive in a folder counts as a folder, unless a pattern asks for the archive itself.
  if (found === undefined) return chooseFile(name, selection) === 'whole'
  if (found.choice === 'whole') return chooseFile(name, {}) === 'whole'
  return chooseFile(`${found.below}/${name}`, selection) === 'whole'
}

/** The pages and files that a web archive holds. A damaged one is told, and the rest goes on. */
async function* readWebArchive({ path, source }: Content, context: Context): AsyncGenerator<Input> {
  const { meter, selection = {} } = context
  const { readWarc } = await import('./archive/warc.ts')
  let isEmpty = true
  let told: unknown
  for await (const entry of readWarc(source, meter)) {
    meter.countEntry()
    if ('fault' in entry) {
      isEmpty = false
      const { fault, position } = entry
      const message = `${fault.message}, in the record at byte ${position}; the rest goes on`
      if (fault !== told) yield { ...whyUnread(fault), message, place: { path } }
      continue
    }
    const name = safeName(entry.name)
    // Addresses have no endings to go by, so all are read that no pattern leaves out.
    if (selection.include !== undefined && chooseFile(name, selection) !== 'whole') continue
    isEmpty = false
    const { content, address, retrieved, charset } = entry
    const place = { path: `${path}/${name}` }
    try {
      const read = await readText({ path: place.path, source: content, isEntry: true }, context)
      if (!read.ok) yield read
      else {
        const text = charset === undefined ? read.input.text : decodeAs(read.input.text, charset)
        const known = { url: address, ...(retrieved === undefined ? {} : { retrieved }) }
        yield { ...read, input: { ...known, ...read.input, text } }
      }
    } catch (error) {
      told = error
      yield { ...whyUnread(error), place }
    }
  }
  if (isEmpty && context.found === undefined) {
    yield { ...unreadable(nothingChosen('web archive', selection)), place: { path } }
  }
}

async function readText(
  { path, source, size, isEntry = false }: Content,
  { given, found, root, mostBytes }: Context,
): Promise<Input> {
  const place = { path }
  if (size !== undefined && size > mostBytes) return { ...tooLarge(mostBytes, size), place }
  const parts: Uint8Array[] = []
  let total = 0
  for await (const part of source.rest()) {
    total += part.length
    // Standard input, a pipe or a device does not say beforehand how long it is, and archives lie.
    if (total > mostBytes) return { ...tooLarge(mostBytes), place }
    parts.push(part)
  }
  const input = { ...given, text: Buffer.concat(parts, total), path, mostBytes }
  return { ok: true, input, place, ...(isEntry || found !== undefined ? { foundIn: root } : {}) }
}

async function* readLines(content: Content, context: Context): AsyncGenerator<Input> {
  const { mostBytes } = context
  for await (const { number, bytes } of splitLines(content.source.rest(), mostBytes)) {
    const place = { path: content.path, line: number }
    if (bytes === undefined) {
      yield { ...tooLong(mostBytes), place }
      continue
    }
    const row = parseRow(bytes)
    if (row === undefined) continue
    if (!row.ok) {
      yield { ...row, place }
      continue
    }
    const about = { ...context.given, ...row.about }
    if ('text' in row) {
      yield { ok: true, input: { ...about, text: row.text }, place }
    } else if (content.isEntry === true) {
      const message = `"path" names ${visibleName(row.path)}: a line in an archive can hold a "text" only`
      yield { ok: false, code: 'badLine', message, place }
    } else {
      yield* readNamed(row.path, about, place, context)
    }
  }
}

/** The text of a file that a line names, as the answer to the line. */
async function* readNamed(
  path: string,
  about: Omit<TextInput, 'text'>,
  place: InputPlace,
  { folder, limits }: Context,
): AsyncGenerator<Input> {
  const full = resolve(folder, path)
  const options = { as: 'text' as const, ...(limits === undefined ? {} : { limits }) }
  for await (const answer of readFile(full, options)) {
    if (answer.ok) yield { ok: true, input: { ...answer.input, ...about, path }, place }
    // The line has its answer then; this is said of the file.
    else if (answer.code === 'changed') yield answer
    else yield { ...answer, message: ofNamed(path, answer.message), place }
  }
}

/** Why a file named in a line cannot be read, with its name. */
function ofNamed(path: string, message: string): string {
  return `"path" names ${visibleName(path)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}
