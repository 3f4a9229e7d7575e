import type { BlockKind, DropReason } from '../../document/block.ts'
import { decodeEntity } from '../../text/entity.ts'
import type { Span } from '../../text/span.ts'

/** A piece of the Congressional Record as the indents of its lines part it. */
export interface RecordBlock {
  readonly kind: BlockKind | 'dropped'
  /** The words, joined over line ends. */
  readonly words: string
  /** The lines by themselves where they must not be joined: tables. */
  readonly lines?: readonly string[]
  readonly level?: number
  readonly reason?: DropReason
  /** Page of the printed Record, without the letter of its part. */
  readonly page: number | undefined
  /** Where its lines stand in the decoded source. */
  readonly source: Span
}

/**
 * The blocks of a page of the Congressional Record, and the lines above them.
 *
 * ```text
 *          HEADINGS ARE CENTERED
 *
 *   A paragraph is indented by two, and goes on
 * without an indent.
 *
 *        What is quoted or inserted is set smaller: indented by
 *      seven, and it goes on at five.
 * ```
 */
export function readRecordBlocks(source: string): {
  readonly blocks: readonly RecordBlock[]
  readonly header: readonly string[]
} {
  const lines = readLines(source)
  const first = lines.findIndex(({ words, indent }) => words !== '' && !isHeaderLine(words, indent))
  const header = lines.slice(0, Math.max(0, first)).map(({ words }) => words)
  let page = pageOf(header.join(' '))
  const blocks: CutBlock[] = []
  for (const line of lines.slice(0, Math.max(0, first))) {
    if (line.words === '') continue
    const isFurniture = /^From the Congressional Record Online\b/.test(line.words)
    blocks.push({
      kind: isFurniture ? 'dropped' : 'paragraph',
      words: line.words,
      page,
      source: line.source,
    })
  }
  let chunk: Line[] = []
  const endChunk = (): void => {
    blocks.push(...splitChunk(chunk, page))
    chunk = []
  }
  for (const line of first < 0 ? [] : lines.slice(first)) {
    const { words } = line
    const marker = MARKERS.find(([pattern]) => pattern.test(words))
    if (words === '') endChunk()
    else if (/^_{5,}$/.test(words)) {
      endChunk()
      blocks.push({ kind: 'rule', words, page, source: line.source })
    } else if (marker !== undefined) {
      endChunk()
      page = pageOf(words) ?? page
      blocks.push({ kind: 'dropped', words, reason: marker[1], page, source: line.source })
    } else chunk.push(line)
  }
  endChunk()
  return { blocks: joinOverPages(blocks), header }
}

interface Line {
  readonly words: string
  readonly indent: number
  readonly source: Span
}

/** A block as it stands on one page. */
interface CutBlock extends RecordBlock {
  /** Whether it begins without the indent of a paragraph, and so goes on with one. */
  readonly isContinued?: boolean
}

/** Lines that the printed page adds, and what they are. */
const MARKERS: readonly (readonly [RegExp, DropReason])[] = [
  [/^\[\[Page \w+\]\]$/, 'pageNumber'],
  [/^\{time\}\s*\d+$/, 'furniture'],
]

/** The lines of the `pre`, without tags, references decoded. */
function readLines(source: string): Line[] {
  const opening = /<pre[^>]*>/i.exec(source)
  const start = opening === null ? 0 : opening.index + opening[0].length
  const close = source.toLowerCase().indexOf('</pre', start)
  const end = close < 0 ? source.length : close
  const lines: Line[] = []
  for (let at = start; at < end; ) {
    const found = source.indexOf('\n', at)
    const stop = found < 0 || found > end ? end : found
    const raw = decode(source.slice(at, stop).replace(TAG, ''))
    const words = raw.trim()
    lines.push({
      words: words.replace(/\s+/g, ' '),
      indent: raw.length - raw.trimStart().length,
      source: { start: at, end: stop },
    })
    at = stop + 1
  }
  return lines
}

const TAG = /<\/?[a-z][^<>]{0,500}>/gi

function decode(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(/&[^;\s&]{1,10};/g, (reference) => {
    return decodeEntity(reference, 0, reference.length)?.char ?? reference
  })
}

function isHeaderLine(words: string, indent: number): boolean {
  if (indent > 0) return false
  return /^\[.*\]$/.test(words) || /^From the Congressional Record\b/.test(words)
}

/** The number of the first page that a marker names. */
function pageOf(words: string): number | undefined {
  const digits = /\[Pages? [A-Z]{0,2}(\d{1,6})/.exec(words)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Indents of what is set smaller, and of what is centered. */
const QUOTE_INDENT = 5
const CENTERED_INDENT = 9

/** The blocks of lines that no empty line parts. */
function splitChunk(lines: readonly Line[], page: number | undefined): CutBlock[] {
  if (lines.length === 0) return []
  const least = Math.min(...lines.map(({ indent }) => indent))
  if (lines.some(({ words }) => /\.{5}|[-=_]{8}/.test(words))) {
    return [{ ...toBlock(lines, 'quote', page), lines: lines.map(({ words }) => words) }]
  }
  if (least >= CENTERED_INDENT) {
    const block = toBlock(lines, 'heading', page)
    return [{ ...block, level: /\p{Ll}/u.test(block.words) ? 3 : 2 }]
  }
  const kind = least >= QUOTE_INDENT ? 'quote' : 'paragraph'
  const base = least >= QUOTE_INDENT ? QUOTE_INDENT : 0
  const blocks: CutBlock[] = []
  let open: Line[] = []
  for (const line of lines) {
    if (line.indent >= base + 2 && open.length > 0) {
      blocks.push(toBlock(open, kind, page))
      open = []
    }
    open.push(line)
  }
  blocks.push(toBlock(open, kind, page))
  const [head] = blocks
  const isContinued = (lines[0]?.indent ?? 0) < base + 2
  return head === undefined ? [] : [{ ...head, isContinued }, ...blocks.slice(1)]
}

function toBlock(lines: readonly Line[], kind: BlockKind, page: number | undefined): RecordBlock {
  const [first] = lines
  const last = lines.at(-1)
  return {
    kind,
    words: lines.reduce((words, line) => joinLines(words, line.words), ''),
    page,
    source: { start: first?.source.start ?? 0, end: last?.source.end ?? 0 },
  }
}

/** A dash or hyphen at the end of a line belongs to both words; the Record breaks no word itself. */
function joinLines(before: string, line: string): string {
  return before === '' || /[\p{L}\p{N}]-$|--$/u.test(before) ? before + line : `${before} ${line}`
}

/** Paragraphs that the end of a page cut in two become one again. */
function joinOverPages(blocks: readonly CutBlock[]): RecordBlock[] {
  const joined: RecordBlock[] = []
  // Index of the last block before the end of a page, while nothing but that end came after it.
  let open: number | undefined
  for (const block of blocks) {
    const before = open === undefined ? undefined : joined[open]
    const isAtPageEnd = open !== undefined && open < joined.length - 1
    if (isAtPageEnd && before !== undefined && block.isContinued && block.kind === before.kind) {
      const source = { start: before.source.start, end: block.source.end }
      joined[open as number] = { ...before, words: joinLines(before.words, block.words), source }
    } else {
      joined.push(block)
      if (block.reason !== 'pageNumber') open = joined.length - 1
    }
  }
  return joined
}
