import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { Problem } from '../../document/problem.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { MOST_BYTES, type SizeLimit } from '../decode-text.ts'
import { readXml, type XmlElement, type XmlSource } from '../xml/xml.ts'
import { attribute, elementsOf } from '../xml/xml-words.ts'

/** A relationship of a part to another, or to something outside the file. */
export interface OfficeRelation {
  /** The last step of its type: `officeDocument`, `attachedTemplate`. */
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** Parts of the largest document; each picture is one. */
const MOST_PARTS = 50_000
/** How many times the most of one part all parts may unpack to, whatever the file says of itself. */
const MOST_PARTS_FULL = 2

/**
 * The parts of an Office file. Each is unpacked when it is asked for, and no further than a limit.
 *
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/ (part 2)
 */
export class OfficePackage {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #mostBytes: number
  readonly #faults: Problem[] = []
  #unpacked = 0

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, mostBytes: number) {
    this.#zip = zip
    this.#entries = entries
    this.#mostBytes = mostBytes
  }

  /** @throws {UnreadableError} If the list of parts is damaged or missing, or too long. */
  static async open(
    bytes: Uint8Array,
    { mostBytes = MOST_BYTES }: SizeLimit = {},
  ): Promise<OfficePackage> {
    const entries = new Map<string, Entry>()
    try {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      // Names that climb are looked for nowhere, so they need not stop the reading.
      const zip = await fromBufferPromise(buffer, {
        decodeStrings: false,
        validateEntrySizes: false,
      })
      for await (const entry of zip.eachEntry()) {
        if (entries.size >= MOST_PARTS) throw tooMany()
        const { fileNameRaw } = entry as Entry & { readonly fileNameRaw: Buffer }
        entries.set(partName(fileNameRaw.toString('utf8')), entry)
      }
      return new OfficePackage(zip, entries, mostBytes)
    } catch (error) {
      throw damaged(error)
    }
  }

  /** Names of all parts, without a slash in front. */
  get names(): readonly string[] {
    return [...this.#entries.keys()]
  }

  /** The XML of a part; `undefined` when there is none of that name. */
  async read(name: string): Promise<XmlSource | undefined> {
    const entry = this.#entries.get(partName(name))
    if (entry === undefined) return undefined
    const most = this.#mostBytes
    const mostInAll = MOST_PARTS_FULL * most
    const chunks: Buffer[] = []
    let size = 0
    try {
      for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
        size += chunk.length
        this.#unpacked += chunk.length
        if (size > most) throw tooLarge(`Its part ${name}`, most)
        if (this.#unpacked > mostInAll) throw tooLarge('The Word file', mostInAll)
        chunks.push(chunk)
      }
    } catch (error) {
      throw damaged(error)
    }
    return readXml(Buffer.concat(chunks), { mostBytes: most })
  }

  /**
   * The XML of a part that the text can do without; `undefined` when there is none, or none that can be
   * read, which {@link faults} then tells.
   */
  async readBeside(name: string): Promise<XmlSource | undefined> {
    try {
      return await this.read(name)
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      const message = `The part ${partName(name)} of the Word file was left out: ${error.message}`
      this.#faults.push({ code: 'damaged', message })
      return undefined
    }
  }

  /** Problems of the parts that could not be read. */
  get faults(): readonly Problem[] {
    return this.#faults
  }

  /** What a part is related to, by its own list of relations; of the package for an empty name. */
  async relationsOf(name: string): Promise<readonly OfficeRelation[]> {
    const slash = name.lastIndexOf('/') + 1
    const folder = name.slice(0, slash)
    const list = await this.readBeside(`${folder}_rels/${name.slice(slash)}.rels`)
    return elementsOf(list?.root).map((relation) => toRelation(relation, folder))
  }
}

function toRelation(relation: XmlElement, folder: string): OfficeRelation {
  const target = attribute(relation, 'Target') ?? ''
  const isExternal = attribute(relation, 'TargetMode') === 'External'
  const isFromRoot = isExternal || target.startsWith('/')
  return {
    type: (attribute(relation, 'Type') ?? '').replace(/^.*\//, ''),
    target: isFromRoot ? target : partName(folder + target),
    isExternal,
  }
}

/** A name as parts are looked up: letter case does not count, nor does a slash in front. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function tooMany(): UnreadableError {
  const message = `The Word file has more than ${MOST_PARTS} parts, the most that are read`
  return new UnreadableError({ code: 'tooLarge', message })
}

function tooLarge(what: string, most: number): UnreadableError {
  const message = `${what} unpacks to more than ${most / 1024 / 1024} MB, the most that is read`
  return new UnreadableError({ code: 'tooLarge', message, limit: 'mostBytes' })
}

/** Libraries have no errors of a kind of their own, so whatever they throw means damage. */
function damaged(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error
  const why = error instanceof Error ? error.message : String(error)
  const message = `The Word file is damaged or cut off: ${why}`
  return new UnreadableError({ code: 'unreadable', message }, { cause: error })
}
