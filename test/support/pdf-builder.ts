import { createHash } from 'node:crypto'

/** Words at a place of a page. All lengths are points; `y` counts from the top. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Height of the letters, 10 by default. */
  readonly size?: number
  readonly font?: FontName
  /** Degrees by which the words are turned, counterclockwise. */
  readonly turn?: number
}

/**
 * Letters of every font are six tenths of their height wide. `unicode` prints any letters and says which
 * they are; `unmapped` prints any and says nothing.
 */
export type FontName = 'plain' | 'bold' | 'unicode' | 'unmapped'

export interface BuiltPage {
  readonly placed: readonly Placed[]
  /** Degrees by which a viewer turns the page, clockwise. */
  readonly turn?: number
  /** Operators that draw something else. */
  readonly drawing?: string
}

export interface PdfOptions {
  /** Entries of the information dictionary. */
  readonly info?: Readonly<Record<string, string>>
  /** Encrypt with this password for the user; an empty one opens by itself. */
  readonly password?: string
  /** Entries of the catalog, in the syntax of PDF. */
  readonly catalog?: string
  /** Further objects, by number from {@link FIRST_FREE}. */
  readonly objects?: readonly string[]
  /** Entries of each page's resources. */
  readonly resources?: string
  /** Fonts beside those of {@link FontName}, as entries of each page's resources. */
  readonly fonts?: string
}

/** Number of the first object that a file made here does not use itself. */
export const FIRST_FREE = 20

const WIDTH = 612
const HEIGHT = 792
const LETTER_WIDTH = 0.6

/** A PDF of these pages, as a program of an office would write it. */
export function buildPdf(pages: readonly BuiltPage[], options: PdfOptions = {}): Buffer {
  const {
    info = {},
    password,
    catalog = '',
    objects = [],
    resources = '',
    fonts: others = '',
  } = options
  const lock = password === undefined ? undefined : new Lock(password)
  const bodies = new Map<number, string | Stream>()
  const firstPage = FIRST_FREE + objects.length
  const pageNumber = (i: number): number => firstPage + 2 * i
  const kids = pages.map((_, i) => `${pageNumber(i)} 0 R`).join(' ')
  bodies.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`)
  bodies.set(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`)
  const entries = Object.entries(info).map(([name, value]) => `/${name} ${hexOf(value, 3, lock)}`)
  bodies.set(3, `<< ${entries.join(' ')} >>`)
  bodies.set(4, courier('Courier'))
  bodies.set(5, courier('Courier-Bold'))
  bodies.set(6, composite(7, '/ToUnicode 8 0 R'))
  bodies.set(7, DESCENDANT)
  bodies.set(8, { entries: '', data: Buffer.from(TO_UNICODE) })
  bodies.set(9, composite(7, ''))
  for (const [i, body] of objects.entries()) bodies.set(FIRST_FREE + i, body)
  const fonts = `/plain 4 0 R /bold 5 0 R /unicode 6 0 R /unmapped 9 0 R ${others}`
  for (const [i, page] of pages.entries()) {
    const number = pageNumber(i)
    bodies.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${page.turn ?? 0} ` +
        `/Resources << /Font << ${fonts} >> ${resources} >> /Contents ${number + 1} 0 R >>`,
    )
    bodies.set(number + 1, { entries: '', data: Buffer.from(contentOf(page), 'latin1') })
  }
  return assemble(bodies, lock)
}

interface Stream {
  readonly entries: string
  readonly data: Buffer
}

function assemble(bodies: ReadonlyMap<number, string | Stream>, lock: Lock | undefined): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  const offsets = new Map<number, number>()
  let length = (parts[0] as Buffer).length
  const add = (part: Buffer | string): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    parts.push(bytes)
    length += bytes.length
  }
  for (const [number, body] of bodies) {
    offsets.set(number, length)
    add(`${number} 0 obj\n`)
    if (typeof body === 'string') add(body)
    else {
      const data = lock?.close(number, body.data) ?? body.data
      add(`<< /Length ${data.length} ${body.entries} >>\nstream\n`)
      add(data)
      add('\nendstream')
    }
    add('\nendobj\n')
  }
  const start = length
  const size = Math.max(...bodies.keys()) + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    if (offset === undefined) return `0000000000 ${number === 0 ? '65535' : '00000'} f \n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  add(`xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R `)
  add(`${lock?.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`)
  return Buffer.concat(parts)
}

function contentOf({ placed, drawing = '' }: BuiltPage): string {
  const shown = placed.map(({ text, x, y, size = 10, font = 'plain', turn = 0 }) => {
    const [cos, sin] = [Math.cos, Math.sin].map((f) => f((turn * Math.PI) / 180).toFixed(4))
    const isWide = font === 'unicode' || font === 'unmapped'
    // Without a map, codes are the places of letters in the font, which are mostly 29 less.
    const coded = font === 'unmapped' ? shift(text, -29) : text
    const string = isWide ? `<${utf16Hex(coded)}>` : `<${winAnsi(text).toString('hex')}>`
    const matrix = `${cos} ${sin} ${-Number(sin)} ${cos} ${x.toFixed(2)} ${(HEIGHT - y).toFixed(2)}`
    return `/${font} ${size} Tf ${matrix} Tm ${string} Tj`
  })
  return `${drawing}\nBT\n${shown.join('\n')}\nET\n`
}

function courier(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
}

function composite(descendant: number, entries: string): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] ${entries} >>`
}

const DESCENDANT =
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invented /DW 600 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Invented /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>'

/** Every code is the UTF-16 unit it looks like. */
const TO_UNICODE = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Invented def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
1 beginbfrange
<0000> <ffff> <0000>
endbfrange
endcmap
end end
`

function shift(text: string, by: number): string {
  return [...text].map((char) => String.fromCharCode(char.charCodeAt(0) + by)).join('')
}

function utf16Hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex')
}

/** Windows-1252 where it differs from Latin-1. */
const WINDOWS: Readonly<Record<string, number>> = {
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
}

function winAnsi(text: string): Buffer {
  return Buffer.from([...text].map((char) => WINDOWS[char] ?? char.charCodeAt(0) & 0xff))
}

function hexOf(text: string, number: number, lock: Lock | undefined): string {
  const bytes = Buffer.from(text, 'latin1')
  return `<${(lock?.close(number, bytes) ?? bytes).toString('hex')}>`
}

/** How words are set as lines. */
export interface Setting {
  readonly x: number
  /** Where the first line stands. */
  readonly y: number
  readonly width: number
  readonly size?: number
  /** Distance of lines, 12 by default. */
  readonly leading?: number
  /** By how much the first line stands in. */
  readonly indent?: number
  readonly font?: FontName
}

/** Set a paragraph: as many words in each line as there is room for. A word with `\u00ad` may be broken there. */
export function setParagraph(text: string, setting: Setting): Placed[] {
  const { x, y, width, size = 10, leading = 12, indent = 0, font = 'plain' } = setting
  const placed: Placed[] = []
  const room = (): number =>
    Math.floor((width - (placed.length === 0 ? indent : 0)) / (LETTER_WIDTH * size) + 1e-6)
  let line = ''
  const close = (): void => {
    const left = placed.length === 0 ? x + indent : x
    placed.push({ text: line, x: left, y: y + leading * placed.length, size, font })
    line = ''
  }
  for (const word of text.split(' ')) {
    const space = line === '' ? '' : ' '
    const parts = word.split('\u00ad')
    if (line.length + space.length + parts.join('').length <= room()) {
      line += space + parts.join('')
      continue
    }
    const fits = (count: number): boolean =>
      line.length + space.length + parts.slice(0, count).join('').length + 1 <= room()
    let taken = parts.length - 1
    while (taken > 0 && !fits(taken)) taken--
    if (taken > 0) line += `${space}${parts.slice(0, taken).join('')}-`
    close()
    line = parts.slice(taken).join('')
  }
  close()
  return placed
}

/** Encrypts as PDF 1.4 does, with a key of 40 bits. */
class Lock {
  readonly #key: Buffer
  /** What the trailer says of the lock. */
  readonly trailer: string

  constructor(password: string) {
    const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(password))
    const id = Buffer.from('0123456789abcdef', 'hex')
    const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff])
    this.#key = md5(Buffer.concat([padded(password), owner, permissions, id])).subarray(0, 5)
    const user = rc4(this.#key, PADDING)
    const hex = id.toString('hex')
    this.trailer = `/ID [<${hex}> <${hex}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> >>`
  }

  close(number: number, data: Buffer): Buffer {
    const salt = Buffer.from([number & 0xff, (number >> 8) & 0xff, (number >> 16) & 0xff, 0, 0])
    return rc4(md5(Buffer.concat([this.#key, salt])).subarray(0, 10), data)
  }
}

/** What passwords are filled up with: PDF 1.7, 7.6.3.3, algorithm 2. */
const PADDING: Buffer = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
)

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest()
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  const at = (i: number): number => state[i & 0xff] as number
  const swap = (i: number, j: number): void => {
    const value = at(i)
    state[i] = at(j)
    state[j] = value
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] as number)) & 0xff
    swap(i, j)
  }
  let [i, j] = [0, 0]
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 0xff
      j = (j + at(i)) & 0xff
      swap(i, j)
      return byte ^ at(at(i) + at(j))
    }),
  )
}
