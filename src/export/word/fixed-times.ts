/**
 * A zip archive in which every file has the same time, so that equal contents are equal bytes.
 *
 * @throws {RangeError} If the bytes are no archive of at most 65,535 files without a comment.
 * @see APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (central directory) and 4.3.16 (its end)
 */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(archive)
  const view = new DataView(bytes.buffer)
  const end = bytes.length - END_LENGTH
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('Not a plain zip archive')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let k = 0; k < count; k++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError(`No file entry at ${at}`)
    view.setUint32(at + 12, FIRST_TIME, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_TIME, true)
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    at += CENTRAL_LENGTH + lengths.reduce((sum, length) => sum + length, 0)
  }
  return bytes
}

const END = 0x06054b50
const END_LENGTH = 22
const CENTRAL = 0x02014b50
const CENTRAL_LENGTH = 46
/** January 1, 1980, midnight: the first time that an archive can hold. */
const FIRST_TIME = 0x00210000
