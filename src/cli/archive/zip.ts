import { type Entry, fromFdPromise, type ZipFile } from 'yauzl'
import { ByteReader } from '../byte-reader.ts'
import type { OpenFile } from '../open-file.ts'
import { isSystemError } from '../output.ts'
import { UnpackError } from '../unread.ts'
import { checked } from './checked.ts'
import { counted } from './counted.ts'
import { readCutZip } from './cut-zip.ts'
import { inflate } from './decompress.ts'
import type { ArchiveEntry } from './entry.ts'
import type { UnpackMeter } from './limits.ts'
import { decodeName, LocalHeader, METHOD, requireReadable } from './zip-header.ts'

/**
 * The files in a zip archive, as its directory lists them. Folders and links are left out.
 *
 * An archive without a directory was cut off: what stands whole before the cut is given.
 *
 * @throws {UnpackError} If the archive is cut off or damaged; all before that was given.
 */
export async function* readZip(file: OpenFile, meter: UnpackMeter): AsyncGenerator<ArchiveEntry> {
  const zip = await openZip(file)
  if (zip === undefined) {
    yield* readCutZip(file, meter)
    return
  }
  try {
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag: flags, extraFields, fileNameRaw } = entry as RawEntry
      const name = decodeName(fileNameRaw, flags, extraFields)
      if (name.endsWith('/') || isLink(entry)) continue
      yield { name, size: entry.uncompressedSize, content: unpack(entry, file, meter) }
    }
  } catch (error) {
    throw damaged(error)
  }
}

/** With names left as bytes, because the library stops at the first that climbs. */
type RawEntry = Entry & { readonly fileNameRaw: Buffer }

/** The archive, or `undefined` when it has no directory that can be found. */
async function openZip(file: OpenFile): Promise<ZipFile | undefined> {
  try {
    return await fromFdPromise(file.descriptor, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: false,
    })
  } catch (error) {
    damaged(error)
    return undefined
  }
}

/** What the library throws, which has no errors of a kind of its own, as one of ours. */
function damaged(error: unknown): UnpackError {
  if (error instanceof UnpackError) return error
  if (!(error instanceof Error) || isSystemError(error)) throw error
  return new UnpackError('damaged', `Its list of files is damaged (${error.message})`)
}

/** Whether the entry only names another file, the way of Unix. */
function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  const mode = externalFileAttributes >>> 16
  return versionMadeBy >> 8 === UNIX && (mode & FILE_TYPE) === LINK
}

const UNIX = 3
const FILE_TYPE = 0o170000
const LINK = 0o120000

async function* unpack(
  entry: Entry,
  file: OpenFile,
  meter: UnpackMeter,
): AsyncGenerator<Uint8Array> {
  const { compressionMethod: method, compressedSize, uncompressedSize, crc32 } = entry
  requireReadable(entry.generalPurposeBitFlag, method)
  const header = LocalHeader.read(file, entry.relativeOffsetOfLocalHeader)
  if (header === undefined) throw new UnpackError('damaged', 'It does not stand where it should')
  const packed = file.range(header.end, compressedSize)
  const content =
    method === METHOD.stored
      ? counted(packed, (bytes) => meter.countUnpacked(bytes))
      : inflate(new ByteReader(packed), meter)
  yield* checked(content, () => ({ size: uncompressedSize, checksum: crc32 }))
}
