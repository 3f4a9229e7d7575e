import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type BuiltPage,
  buildPdf,
  FIRST_FREE,
  type PdfOptions,
  type Placed,
  type Setting,
  setParagraph,
} from '../../../test/support/pdf-builder.ts'
import { blockText, type Page } from '../../document/block.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { findSourceFormat } from '../registry.ts'
import { headOf } from '../source-head.ts'
import { readPdf } from './pdf.ts'

async function read(pages: readonly BuiltPage[], options?: PdfOptions): Promise<Page> {
  return pageOf(buildPdf(pages, options))
}

async function pageOf(bytes: Uint8Array): Promise<Page> {
  const extracted = await readPdf(bytes)
  assert.equal(extracted.length, 1)
  const { page } = extracted[0] as { page: Page }
  checkPage(page)
  return page
}

/** What holds of every page: blocks in order that hold all words, spans inside the text. */
function checkPage({ text, blocks, strong = [] }: Page): void {
  let end = 0
  for (const { span } of blocks) {
    assert.equal(text.slice(end, span.start).trim(), '')
    assert.ok(span.start >= end && span.end > span.start)
    assert.equal(text.slice(span.start, span.end).trim(), text.slice(span.start, span.end))
    end = span.end
  }
  assert.equal(text.slice(end).trim(), '')
  for (const span of strong) assert.ok(span.start < span.end && span.end <= text.length)
}

function paragraphsOf(page: Page): string[] {
  return page.blocks.map((_, index) => blockText(page, index))
}

/** Paragraphs below each other in one column, with an empty line between them. */
function column(texts: readonly string[], setting: Partial<Setting> = {}): Placed[] {
  const { x = 72, y = 100, width = 468, leading = 12 } = setting
  const placed: Placed[] = []
  let top = y
  for (const text of texts) {
    const lines = setParagraph(text, { ...setting, x, y: top, width })
    placed.push(...lines)
    top += leading * (lines.length + 1)
  }
  return placed
}

const HARBOR =
  'MINISTER ODA: We will open the harbor before the winter comes, and nobody will pay for it but the two of us, as we agreed in Sorrenay last spring.'
const TOLLS =
  'MINISTER HARGA: My colleague is right, and I would only add that the tolls stay where they are until both parliaments have voted on them in the new year.'
const QUESTION = 'QUESTION: And if one of them votes against it?'

test('knows a PDF by how it begins', () => {
  const bytes = buildPdf([{ placed: column([HARBOR]) }])
  assert.equal(findSourceFormat(headOf(bytes))?.name, 'pdf')
  assert.equal(findSourceFormat(headOf(Buffer.concat([Buffer.from('\r\n'), bytes])))?.name, 'pdf')
  assert.notEqual(findSourceFormat(headOf('A file that begins with %PDF-1.4 is one.'))?.name, 'pdf')
})

test('joins the lines of a paragraph, and parts paragraphs', async () => {
  const page = await read([{ placed: column([HARBOR, QUESTION, TOLLS]) }])
  assert.deepEqual(paragraphsOf(page), [HARBOR, QUESTION, TOLLS])
  assert.equal(page.text, [HARBOR, QUESTION, TOLLS].join('\n\n'))
  assert.equal(page.format, 'pdf')
  assert.deepEqual(page.problems, [])
})

test('parts paragraphs that only a first line set in tells', async () => {
  const texts = [HARBOR, QUESTION, TOLLS, HARBOR]
  const placed: Placed[] = []
  for (const text of texts) {
    const y = 100 + 12 * placed.length
    placed.push(...setParagraph(text, { x: 72, y, width: 300, indent: 24 }))
  }
  assert.deepEqual(paragraphsOf(await read([{ placed }])), texts)
})

test('parts short lines that follow each other without a gap', async () => {
  const lines = ['PRESENT', 'Minister Oda, for Halvenia', 'Minister Harga, for Sorrenay']
  const placed = lines.map((text, i) => ({ text, x: 72, y: 100 + 12 * i }))
  assert.deepEqual(
    paragraphsOf(await read([{ placed: [...placed, ...column([HARBOR], { y: 180 })] }])),
    [...lines, HARBOR],
  )
})

test('keeps a label that hangs before its paragraph with it', async () => {
  const words = setParagraph(HARBOR.slice('MINISTER ODA: '.length), { x: 180, y: 100, width: 300 })
  const page = await read([{ placed: [{ text: 'MINISTER ODA:', x: 72, y: 100 }, ...words] }])
  assert.deepEqual(paragraphsOf(page), [HARBOR])
})

test('reads columns one after the other, and what stands across them apart', async () => {
  const left = [HARBOR, QUESTION]
  const right = [TOLLS, 'MODERATOR: That was the last question, and I thank both ministers for it.']
  const placed = [
    ...column(['The harbor of Halvenia will open before the winter, both ministers say today']),
    // Programs may print line by line across the page.
    ...[
      ...column(left, { y: 140, width: 220 }),
      ...column(right, { x: 320, y: 140, width: 220 }),
    ].sort((a, b) => a.y - b.y),
  ]
  const page = await read([{ placed }])
  assert.deepEqual(paragraphsOf(page).slice(1), [...left, ...right])
})

test('reads a table row by row', async () => {
  const rows = ['Salt', 'Grain', 'Timber', 'Wool', 'Coal'].map((name, i) => [
    name,
    `${i + 3} percent`,
  ])
  const placed = rows.flatMap(([name = '', share = ''], i) => [
    { text: name, x: 72, y: 100 + 20 * i },
    { text: share, x: 300, y: 100 + 20 * i },
  ])
  assert.deepEqual(
    paragraphsOf(await read([{ placed }])),
    rows.map((row) => row.join(' ')),
  )
})

/** Pages with a head, a foot and a number, as publishers set them. */
function withHeads(bodies: readonly (readonly Placed[])[]): BuiltPage[] {
  return bodies.map((body, i) => ({
    placed: [
      {
        text:
          i % 2 === 0 ? `Joint press conference   ${i + 1}` : `${i + 1}   Joint press conference`,
        x: 200,
        y: 40,
      },
      { text: '3 May 2031', x: 260, y: 52 },
      ...body,
      { text: `- ${i + 1} -`, x: 300, y: 760 },
    ],
  }))
}

test('leaves out what returns on each page, but for the head of the first', async () => {
  const bodies = [HARBOR, TOLLS, HARBOR, TOLLS, HARBOR].map((text, i) =>
    column([text, `Point ${'abcde'.charAt(i)} was settled.`]),
  )
  const page = await read(withHeads(bodies))
  const found = paragraphsOf(page)
  assert.match(found[0] ?? '', /^Joint press conference\s+1$/)
  assert.deepEqual(found.slice(1, 4), ['3 May 2031', HARBOR, 'Point a was settled.'])
  assert.equal(found.length, 12)
  const reasons = page.dropped?.map(({ reason, text }) => `${reason}: ${text}`)
  assert.equal(reasons?.filter((line) => line === 'runningHead: 3 May 2031').length, 4)
  assert.equal(reasons?.filter((line) => line.startsWith('pageNumber: - ')).length, 5)
})

test('keeps a speaker whose label heads several pages', async () => {
  const words = [
    'One of us pays.',
    'Both of us pay.',
    'Nobody pays.',
    'That is all there is to say.',
  ]
  const pages = words.map((text) => ({ placed: column([`MINISTER ODA: ${text}`, TOLLS]) }))
  const found = paragraphsOf(await read(pages))
  for (const text of words) assert.ok(found.includes(`MINISTER ODA: ${text}`), text)
})

test('goes on over the end of a page in the middle of a sentence, and says where a block begins', async () => {
  const lines = setParagraph(`${HARBOR} ${TOLLS} ${HARBOR}`, { x: 72, y: 660, width: 468 })
  const half = Math.floor(lines.length / 2)
  const rest = lines.slice(half).map((line, i) => ({ ...line, y: 100 + 12 * i }))
  const top = column([QUESTION, TOLLS], { y: 560 })
  const bottom = column([QUESTION], { y: 400 })
  const page = await read([
    { placed: [...top, ...lines.slice(0, half)] },
    { placed: [...rest, ...bottom] },
  ])
  assert.deepEqual(paragraphsOf(page), [QUESTION, TOLLS, `${HARBOR} ${TOLLS} ${HARBOR}`, QUESTION])
  assert.deepEqual(
    page.blocks.map((block) => block.page),
    [1, 1, 1, 2],
  )
})

/** Ends of lines, the beginnings of the next, and what both are read as. */
const joints: Readonly<Record<string, readonly [string, string, string]>> = {
  'a word broken at the end of a line': ['the har-', 'bor is open', 'the harbor is open'],
  'a hyphen of its own before a capital': [
    'the Halvenian-',
    'Sorrenayan border',
    'the Halvenian-Sorrenayan border',
  ],
  'a hyphen that the same word has elsewhere': ['a toll-', 'free strait', 'a toll-free strait'],
  'a prefix that keeps its hyphen': ['a self-', 'made man', 'a self-made man'],
  figures: ['the 2030-', '31 season', 'the 2030-31 season'],
  'a part said later': ['both short-', 'and long-term plans', 'both short- and long-term plans'],
  'a false start': ['we wo-', '— we would', 'we wo- — we would'],
  'a dash': ['the toll —', 'all of it', 'the toll — all of it'],
}

for (const [name, [end, start, expected]] of Object.entries(joints)) {
  test(`joins lines at ${name}`, async () => {
    // The line is filled so that it was broken because it was full.
    const filler = 'We told the press in Ombrasa about '
    const line = `${filler.repeat(3).slice(0, 78 - end.length - 1)} ${end}`
    const placed = [line, `${start} and nobody objects.`].map((text, i) => ({
      text,
      x: 72,
      y: 100 + 12 * i,
    }))
    const others = column(
      ['The harbor has a toll-free lane, and the harbor stays open all year long.'],
      { y: 160 },
    )
    const page = await read([{ placed: [...placed, ...others] }])
    assert.ok(page.text.includes(expected), page.text)
  })
}

test('undoes soft hyphens in a text that breaks words', async () => {
  const text = HARBOR.replace('harbor', 'har\u00adbor')
    .replace('winter', 'win\u00adter')
    .replace('nobody', 'no\u00adbody')
  for (let width = 120; width <= 240; width += 6) {
    const page = await read([{ placed: column([text], { width }) }])
    assert.deepEqual(paragraphsOf(page), [HARBOR])
  }
})

test('tells bold words and headings by their fonts', async () => {
  const placed: Placed[] = [
    { text: 'Remarks in Ombrasa', x: 72, y: 60, size: 18, font: 'bold' },
    { text: 'Minister Oda', x: 72, y: 100, font: 'bold' },
    { text: 'We will open the harbor.', x: 72 + 14 * 6, y: 100 },
    ...column([TOLLS], { y: 130 }),
  ]
  const page = await read([{ placed }])
  const [title, line] = page.blocks
  assert.deepEqual([title?.kind, title?.level], ['heading', 1])
  assert.equal(line?.kind, 'paragraph')
  const strong = page.strong?.map(({ start, end }) => page.text.slice(start, end))
  assert.deepEqual(strong, ['Remarks in Ombrasa', 'Minister Oda'])
})

test('reads letters that are printed twice to look bold once, and as bold', async () => {
  const placed = [0, 0.3].map((by) => ({ text: 'Minister Oda:', x: 72 + by, y: 100 }))
  const page = await read([{ placed: [...placed, { text: 'We go.', x: 162, y: 100 }] }])
  assert.equal(page.text, 'Minister Oda: We go.')
  assert.equal(page.strong?.length, 1)
})

test('takes notes, their signs and the numbers of lines out of the text', async () => {
  const numbers = Array.from({ length: 12 }, (_, i) => ({
    text: String(i + 1),
    x: 40,
    y: 100 + 12 * i,
  }))
  const body = column([`${HARBOR} ${TOLLS} ${HARBOR} ${TOLLS} ${HARBOR} ${TOLLS}`])
  const noted = [
    ...body,
    { text: '1', x: 72 + (body[11]?.text.length ?? 0) * 6, y: 228, size: 6 },
    { text: '1 The strait was closed in 2029.', x: 72, y: 720, size: 7 },
  ]
  const numbered = await read([{ placed: [...numbers, ...body] }])
  assert.deepEqual(paragraphsOf(numbered), [
    `${HARBOR} ${TOLLS} ${HARBOR} ${TOLLS} ${HARBOR} ${TOLLS}`,
  ])
  const { text, dropped } = await read([{ placed: noted }])
  assert.ok(!text.includes('closed in 2029'))
  assert.ok(
    dropped?.some(({ reason, text: note }) => reason === 'footnote' && note.includes('2029')),
  )
})

test('reads a page that is turned, and words that are turned on it', async () => {
  for (const turn of [90, 180, 270]) {
    assert.deepEqual(paragraphsOf(await read([{ placed: column([HARBOR]), turn }])), [HARBOR])
  }
  const lines = setParagraph(HARBOR, { x: 0, y: 0, width: 400 })
  const turned = lines.map(({ text, y }) => ({ text, x: 100 + y, y: 600, turn: 90 }))
  assert.deepEqual(paragraphsOf(await read([{ placed: turned }])), [HARBOR])
})

test('leaves out a stamp across the page', async () => {
  const stamp = { text: 'DRAFT', x: 200, y: 500, size: 60, turn: 45 }
  const page = await read([{ placed: [...column([HARBOR]), stamp] }])
  assert.deepEqual(paragraphsOf(page), [HARBOR])
  assert.deepEqual(page.dropped, [{ reason: 'furniture', text: 'DRAFT' }])
})

const ARABIC = 'نفتح الميناء غدا'

/** Lines as a file prints them, and the paragraph they make. */
const scripts: Readonly<Record<string, readonly [readonly string[], string]>> = {
  'from right to left': [[[...ARABIC].reverse().join('')], ARABIC],
  'without spaces': [
    ['我们明天开放港口，以后也', '没有人为此付费。'],
    '我们明天开放港口，以后也没有人为此付费。',
  ],
  'with ligatures': [['The \ufb01rst of\ufb01cer'], 'The first officer'],
}

for (const [name, [lines, expected]] of Object.entries(scripts)) {
  test(`reads text ${name}`, async () => {
    const placed = lines.map((text, i) => ({
      text,
      x: 72,
      y: 100 + 12 * i,
      font: 'unicode' as const,
    }))
    assert.deepEqual(paragraphsOf(await read([{ placed }])), [expected])
  })
}

/** A page with words in a font of an Asian encoding, given as codes in hexadecimal. */
function asianPage(encoding: string, ordering: string, codes: string): Uint8Array {
  const page = { placed: [], drawing: `BT /Asian 12 Tf 1 0 0 1 72 600 Tm <${codes}> Tj ET` }
  return buildPdf([page], {
    fonts: `/Asian ${FIRST_FREE} 0 R`,
    objects: [
      `<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /${encoding} /DescendantFonts [${FIRST_FREE + 1} 0 R] >>`,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invented /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /Invented /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
    ],
  })
}

/** Encodings that a PDF names and does not hold: the collection of glyphs, codes, and words. */
const encodings: Readonly<Record<string, readonly [string, string, string]>> = {
  'UniGB-UCS2-H': ['GB1', '62114eec660e5929', '我们明天'],
  'GBK-EUC-H': ['GB1', 'ced2c3c7616263', '我们abc'],
  'ETen-B5-H': ['CNS1', 'a7daadcc', '我們'],
  '90ms-RKSJ-H': ['Japan1', '93fa967b8cea616263', '日本語abc'],
  'KSCms-UHC-H': ['Korea1', 'b9d9b4d9', '바다'],
}

for (const [encoding, [ordering, codes, words]] of Object.entries(encodings)) {
  test(`reads the encoding ${encoding} without its table`, async () => {
    const page = await pageOf(asianPage(encoding, ordering, codes))
    assert.equal(page.text, words)
  })
}

test('says that words are lost when a font gives numbers of glyphs only', async () => {
  await assert.rejects(
    async () => readPdf(asianPage('Identity-H', 'GB1', '62114eec')),
    /Words in some fonts of the PDF were left out: .*\(Adobe-GB1-UCS2\)$/,
  )
})

test('believes the title of a file only if the text bears it out', async () => {
  const placed = column(['On the harbor', HARBOR])
  const title = async (Title: string): Promise<string | undefined> =>
    (await read([{ placed }], { info: { Title } })).metadata?.values.get('title')
  assert.equal(await title('On the harbor'), 'On the harbor')
  assert.equal(await title('Microsoft Word - press release final2.docx'), undefined)
})

test('opens a file that is encrypted with an empty password', async () => {
  const page = await read([{ placed: column([HARBOR]) }], { password: '' })
  assert.deepEqual(paragraphsOf(page), [HARBOR])
})

const whole = buildPdf([{ placed: column([HARBOR]) }, { placed: column([TOLLS]) }])
const picture = { placed: [], drawing: 'q 600 0 0 700 0 0 cm /Scan Do Q' }
const scanned: PdfOptions = {
  resources: `/XObject << /Scan ${FIRST_FREE} 0 R >>`,
  objects: [
    '<< /Type /XObject /Subtype /Image /Width 2000 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 1 /Length 4 >>\nstream\nabcd\nendstream',
  ],
}
const ownForm: PdfOptions = {
  resources: `/XObject << /Form ${FIRST_FREE} 0 R >>`,
  objects: [
    `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Form ${FIRST_FREE} 0 R >> >> /Length 8 >>\nstream\n/Form Do\nendstream`,
  ],
}

/** Files that cannot be read, and what has to be said of them. */
const refused: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
  'one with a password': [
    buildPdf([{ placed: column([HARBOR]) }], { password: 'salt' }),
    /encrypted and asks for a password; save a copy that needs none$/,
  ],
  'one cut in half': [whole.subarray(0, whole.length / 2), /ends too early: it was cut off/],
  'one of rubbish': [
    Buffer.from(`%PDF-1.4\n${'rubbish '.repeat(200)}\n%%EOF`),
    /is damaged and cannot be read/,
  ],
  'one of pictures': [
    buildPdf([picture, picture], scanned),
    /Each of the 2 pages .* there is no text layer; words in pictures are not read$/,
  ],
  'one without pages': [buildPdf([]), /has no pages$/],
  'one with an empty page': [buildPdf([{ placed: [] }]), /^The only page of the PDF is empty$/],
  'one with many empty pages': [
    buildPdf(Array.from({ length: 1000 }, () => ({ placed: [] }))),
    /^Each of the 1000 pages of the PDF is empty$/,
  ],
  'one whose fonts have no map': [
    buildPdf([{ placed: column([HARBOR], { font: 'unmapped' }) }]),
    /fonts of the PDF do not say which letters they print: \d+ percent of its signs have no letter$/,
  ],
  'one whose pages are their own pages': [
    edited(whole, /\/Kids \[[^\]]*\]/, '/Kids [2 0 R]'),
    /cannot be read|is empty/,
  ],
  'one whose form draws itself': [
    buildPdf([{ placed: [], drawing: '/Form Do' }], ownForm),
    /no text layer/,
  ],
  'one with too much on a page': [
    buildPdf([
      {
        placed: Array.from({ length: 260_000 }, (_, i) => ({
          text: 'a',
          x: (i * 73) % 600,
          y: (i * 31) % 780,
          size: 2,
        })),
      },
    ]),
    /^Page 1 of the PDF has \d+ pieces of text; the most that is read of one page is 250000$/,
  ],
}

function edited(bytes: Buffer, pattern: RegExp, replacement: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(pattern, replacement), 'latin1')
}

for (const [name, [bytes, message]] of Object.entries(refused)) {
  test(`refuses ${name} and says why`, async () => {
    await assert.rejects(
      async () => readPdf(bytes),
      (error) => error instanceof UnreadableError && message.test(error.problem.message),
    )
  })
}

test('reads the other pages when one is a picture, and says which', async () => {
  const page = await read([{ placed: column([HARBOR]) }, picture, { placed: [] }], scanned)
  assert.deepEqual(paragraphsOf(page), [HARBOR])
  assert.deepEqual(
    page.problems?.map(({ message }) => message),
    ['Page 2 of the PDF is a picture without a text layer; words in pictures are not read'],
  )
})

test('reads a file whose table of contents is wrong', async () => {
  for (const bytes of [
    edited(whole, /startxref\n\d+/, 'startxref\n7'),
    edited(whole, /\d{10} 00000 n/g, '0000000000 00000 n'),
  ]) {
    assert.deepEqual(paragraphsOf(await pageOf(bytes)), [HARBOR, TOLLS])
  }
})

test('does not run the scripts of a file', async () => {
  const script = '(globalThis.wasRun = true; while \\(true\\) {})'
  const catalog = `/OpenAction << /S /JavaScript /JS ${script} >>`
  const page = await read([{ placed: column([HARBOR]) }], { catalog })
  assert.deepEqual(paragraphsOf(page), [HARBOR])
  assert.ok(!('wasRun' in globalThis))
})

test('says which signs no font gives a letter for', async () => {
  const placed = column([HARBOR]).concat({ text: 'page\ue123', x: 72, y: 400, font: 'unicode' })
  const page = await read([{ placed }])
  const [problem] = page.problems ?? []
  assert.match(problem?.message ?? '', /1 sign could not be read$/)
  assert.equal(page.text.slice(problem?.span?.start, problem?.span?.end), '\ue123')
})

test('leaves the bytes it is given as they are', async () => {
  const bytes = Uint8Array.from(whole)
  const [first, second] = [await pageOf(bytes), await pageOf(bytes)]
  assert.deepEqual(bytes, Uint8Array.from(whole))
  assert.deepEqual(second, first)
})
