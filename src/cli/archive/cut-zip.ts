import { ByteReader } from '../byte-reader.ts'
import type { OpenFile } from '../open-file.ts'
import { UnpackError } from '../unread.ts'
import { checked, type Expected } from './checked.ts'
import { counted } from './counted.ts'
import { inflate } from './decompress.ts'
import type { ArchiveEntry } from './entry.ts'
import type { UnpackMeter } from './limits.ts'
import { decodeName, LocalHeader, METHOD, requireReadable } from './zip-header.ts'

/**
 * The files in a zip archive that has lost its directory, which stands at the end: one after the
 * other, as long as they follow each other.
 *
 * @throws {UnpackError} Always, last: what is behind the cut is not known.
 */
export async function* readCutZip(
  file: OpenFile,
  meter: UnpackMeter,
): AsyncGenerator<ArchiveEntry> {
  let header = LocalHeader.read(file, 0)
  while (header !== undefined) {
    const name = decodeName(header.name, header.flags)
    if (!name.endsWith('/')) yield { name, content: unpack(header, file, meter) }
    const end = header.hasSizesBehind
      ? await findEnd(header, file, meter)
      : header.end + header.packedSize
    header = end === undefined ? undefined : LocalHeader.read(file, end)
  }
  throw new UnpackError('damaged', 'It is cut off before its end; what stood whole was read')
}

async function* unpack(
  header: LocalHeader,
  file: OpenFile,
  meter: UnpackMeter,
): AsyncGenerator<Uint8Array> {
  const { method, packedSize, hasSizesBehind } = header
  requireReadable(header.flags, method)
  if (hasSizesBehind) {
    if (method === METHOD.stored) throw new UnpackError('damaged', 'Its end cannot be told')
    const packed = new ByteReader(file.range(header.end, Number.POSITIVE_INFINITY))
    const expect = (size: number): Expected =>
      readSizesBehind(file, header.end + packed.position, packed.position, size)
    yield* checked(inflate(packed, meter), expect)
    return
  }
  const packed = file.range(header.end, packedSize)
  const content =
    method === METHOD.stored
      ? counted(packed, (bytes) => meter.countUnpacked(bytes))
      : inflate(new ByteReader(packed), meter)
  yield* checked(content, () => header)
}

/** Where the next entry begins, when only unpacking this one can tell. */
async function findEnd(
  header: LocalHeader,
  file: OpenFile,
  meter: UnpackMeter,
): Promise<number | undefined> {
  if (header.method !== METHOD.deflated) return undefined
  const packed = new ByteReader(file.range(header.end, Number.POSITIVE_INFINITY))
  try {
    let size = 0
    for await (const chunk of inflate(packed, meter)) size += chunk.length
    return readSizesBehind(file, header.end + packed.position, packed.position, size).end
  } catch (error) {
    if (error instanceof UnpackError) return undefined
    throw error
  }
}

/**
 * What stands behind the content of an entry whose sizes were not known beforehand: a mark that may
 * be missing, the checksum, and both sizes, each in four or in eight bytes.
 *
 * @throws {UnpackError} If there is nothing of the kind.
 * @see APPNOTE.TXT 6.3.10, section 4.3.9.
 */
function readSizesBehind(
  file: OpenFile,
  start: number,
  packedSize: number,
  size: number,
): Expected & { readonly end: number } {
  const bytes = Buffer.alloc(LONGEST_DESCRIPTOR)
  bytes.set(file.read(start, LONGEST_DESCRIPTOR))
  const from = bytes.readUInt32LE(0) === DESCRIPTOR_MARK ? 4 : 0
  const checksum = bytes.readUInt32LE(from)
  for (const width of [4, 8] as const) {
    const read = (at: number): number =>
      width === 4 ? bytes.readUInt32LE(at) : Number(bytes.readBigUInt64LE(at))
    if (read(from + 4) === packedSize && read(from + 4 + width) === size) {
      return { size, checksum, end: start + from + 4 + 2 * width }
    }
  }
  throw new UnpackError('damaged', 'It is cut off before its end')
}

const DESCRIPTOR_MARK = 0x08074b50
const LONGEST_DESCRIPTOR = 24
