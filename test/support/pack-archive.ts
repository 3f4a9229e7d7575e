import { crc32, deflateRawSync } from 'node:zlib'

/** A file to put into an archive, and what is to be odd about it. */
export interface PackedFile {
  readonly name: string
  readonly content?: string | Uint8Array
  /** In a zip file: stored as it is and not deflated. */
  readonly isStored?: boolean
  /** In a zip file: sizes and checksum follow the content, as programs write that cannot go back. */
  readonly hasSizesBehind?: boolean
  /** In a zip file: marked as encrypted. */
  readonly isEncrypted?: boolean
  /** In a zip file: the number of the method, whatever it is really packed by. */
  readonly method?: number
  /** In a zip file: a checksum that does not hold. */
  readonly checksum?: number
  /** In a zip file: the mode that Unix gives it. */
  readonly mode?: number
  /** In a tar file: the letter of its type. */
  readonly type?: string
  /** In a tar file: who writes names that are too long for the header, and how. */
  readonly longNames?: 'gnu' | 'pax'
}

/** A zip file, and where its directory begins: all before it is entries. */
export function packZip(files: readonly PackedFile[]): { bytes: Buffer; directoryStart: number } {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const content = Buffer.from(file.content ?? '')
    const packed = file.isStored === true ? content : deflateRawSync(content)
    const flags = (file.isEncrypted ? 1 : 0) | (file.hasSizesBehind ? 8 : 0) | 0x800
    const name = Buffer.from(file.name)
    const sum = file.checksum ?? crc32(content)
    const method = file.method ?? (file.isStored ? 0 : 8)
    const sizes = little(4, sum, packed.length, content.length)
    const common = Buffer.concat([
      little(2, 20, flags, method, 0, 0),
      file.hasSizesBehind ? Buffer.alloc(12) : sizes,
      little(2, name.length, 0),
    ])
    const entry = Buffer.concat([
      little(4, 0x04034b50),
      common,
      name,
      packed,
      ...(file.hasSizesBehind ? [little(4, 0x08074b50), sizes] : []),
    ])
    directory.push(
      little(4, 0x02014b50),
      little(2, 0x0314, 20, flags, method, 0, 0),
      sizes,
      little(2, name.length, 0, 0, 0, 0),
      little(4, ((file.mode ?? 0o100644) << 16) >>> 0, offset),
      name,
    )
    parts.push(entry)
    offset += entry.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.concat([
    little(4, 0x06054b50),
    little(2, 0, 0, files.length, files.length),
    little(4, list.length, offset),
    little(2, 0),
  ])
  return { bytes: Buffer.concat([...parts, list, end]), directoryStart: offset }
}

function little(width: 2 | 4, ...values: number[]): Buffer {
  const bytes = Buffer.alloc(width * values.length)
  for (const [k, value] of values.entries()) bytes.writeUIntLE(value, k * width, width)
  return bytes
}

/** A tar file, ended by two blocks of zeros. */
export function packTar(files: readonly PackedFile[]): Buffer {
  return Buffer.concat([...files.flatMap(tarEntry), Buffer.alloc(2 * BLOCK)])
}

const BLOCK = 512

function tarEntry({ name, content = '', type = '0', longNames }: PackedFile): Buffer[] {
  const body = Buffer.from(content)
  const before =
    longNames === 'gnu'
      ? tarEntry({ name: '././@LongLink', content: `${name}\0`, type: 'L' })
      : longNames === 'pax'
        ? tarEntry({ name: 'PaxHeader', content: paxRecord('path', name), type: 'x' })
        : []
  return [...before, tarHeader(name, body.length, type), body, padding(body.length)]
}

function tarHeader(name: string, size: number, type: string): Buffer {
  const block = Buffer.alloc(BLOCK)
  block.write(name.slice(0, 100), 0)
  block.write('0000644\0', 100)
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  block.write('        ', 148)
  block.write(type, 156)
  block.write('ustar\x0000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

function padding(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK)
}

/** `LENGTH KEY=VALUE\n`, where the length counts itself too. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const bytes = Buffer.byteLength(rest)
  const digits = String(bytes + String(bytes).length).length
  return `${bytes + digits}${rest}`
}
