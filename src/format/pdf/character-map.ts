/**
 * The table of an Asian encoding that a PDF names and does not hold, as a file of the CMap format;
 * `undefined` when it cannot be made.
 *
 * The tables of Adobe lead from codes to the numbers of glyphs, and others from there to Unicode. Only
 * the way as a whole matters for reading, so the tables made here lead from codes to Unicode, and from
 * there to itself. `asked` holds what a file asked for before: glyph numbers that came from no table of
 * ours cannot be led on.
 *
 * @see Adobe Technical Note 5014, "CMap and CIDFont Files Specification".
 */
export function makeCharacterMap(name: string, asked: ReadonlySet<string>): string | undefined {
  const collection = /^Adobe-(\w+)-UCS2$/.exec(name)?.[1]
  if (collection !== undefined) {
    const isOurs = [...asked].some((other) => collectionOf(other) === collection)
    return isOurs
      ? inCMap('1 beginbfrange\n<0000> <ffff> <0000>\nendbfrange\n', TWO_BYTES)
      : undefined
  }
  if (/^Uni\w+-(?:UCS2|UTF16)(?:-HW)?-[HV]$/.test(name)) {
    return inCMap('1 begincidrange\n<0000> <ffff> 0\nendcidrange\n', TWO_BYTES)
  }
  const encoding = ENCODINGS.find(({ pattern }) => pattern.test(name))?.encoding
  return encoding === undefined ? undefined : decodeAll(encoding)
}

interface Encoding {
  readonly pattern: RegExp
  readonly encoding: string
  readonly collection: string
}

const ENCODINGS: readonly Encoding[] = [
  { pattern: /^GB(?:pc|K|Kp)?-EUC-[HV]$/, encoding: 'gbk', collection: 'GB1' },
  { pattern: /^(?:B5pc|ETen-B5|ETenms-B5)-[HV]$/, encoding: 'big5', collection: 'CNS1' },
  { pattern: /^(?:90|83)\w+-RKSJ-[HV]$/, encoding: 'shift_jis', collection: 'Japan1' },
  { pattern: /^EUC-[HV]$/, encoding: 'euc-jp', collection: 'Japan1' },
  { pattern: /^KSC(?:ms|pc)?-(?:EUC|UHC)(?:-HW)?-[HV]$/, encoding: 'euc-kr', collection: 'Korea1' },
]

/** The collections of glyphs that the names of tables for Unicode begin with. */
const UNICODE_COLLECTIONS: Readonly<Record<string, string>> = {
  UniGB: 'GB1',
  UniCNS: 'CNS1',
  UniJIS: 'Japan1',
  UniKS: 'Korea1',
}

function collectionOf(name: string): string | undefined {
  const unicode = /^Uni(?:GB|CNS|JIS|KS)/.exec(name)?.[0]
  if (unicode !== undefined) return UNICODE_COLLECTIONS[unicode]
  return ENCODINGS.find(({ pattern }) => pattern.test(name))?.collection
}

const TWO_BYTES = '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n'

/** Every code of one or two bytes with the letter that it stands for. */
function decodeAll(encoding: string): string {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const rows: string[] = []
  const spaces: string[] = []
  const add = (...bytes: number[]): boolean => {
    const letter = decodeCode(decoder, Uint8Array.from(bytes))
    const code = letter.length === 1 ? letter.charCodeAt(0) : 0
    if (code > 0) rows.push(`<${hex(bytes)}> ${code}`)
    return code > 0
  }
  for (let lead = 0; lead < 0x100; lead++) {
    if (add(lead)) {
      spaces.push(`<${hex([lead])}> <${hex([lead])}>`)
      continue
    }
    let isLead = false
    for (let trail = 0x40; trail < 0xff && lead > 0x80; trail++) isLead = add(lead, trail) || isLead
    if (isLead) spaces.push(`<${hex([lead, 0x40])}> <${hex([lead, 0xfe])}>`)
  }
  return inCMap(inParts('cidchar', rows), inParts('codespacerange', spaces))
}

function decodeCode(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    return ''
  }
}

/** Lists in the format hold a hundred entries at most. */
function inParts(kind: string, rows: readonly string[]): string {
  const parts: string[] = []
  for (let i = 0; i < rows.length; i += 100) {
    const some = rows.slice(i, i + 100)
    parts.push(`${some.length} begin${kind}\n${some.join('\n')}\nend${kind}\n`)
  }
  return parts.join('')
}

function inCMap(entries: string, spaces: string): string {
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n${spaces}${entries}endcmap\nend\nend\n`
}

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
