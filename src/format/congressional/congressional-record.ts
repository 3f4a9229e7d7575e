import type { Metadata } from '../../document/block.ts'
import { findDates } from '../../document/date.ts'
import { titleCase } from '../../document/person-name.ts'
import { isChairLabel } from '../chair-label.ts'
import type { SizeLimit } from '../decode-text.ts'
import { decodeHtml } from '../html/source.ts'
import { PageBuilder } from '../page-builder.ts'
import type { Extracted } from '../registry.ts'
import { isMinute, isRemark, type RecordLabel, readRecordLabel } from './label.ts'
import { type RecordBlock, readRecordBlocks } from './lines.ts'

/**
 * Read a page of the Congressional Record as the Government Publishing Office serves it: lines of fixed
 * width in one `pre`.
 *
 * Indents tell what a line is (`congressional-lines.ts`). A turn begins at a title and a surname in
 * capitals with a point. What was printed on request, below a line of the minutes that says so, was
 * not spoken; what a speech quotes stands inside it.
 *
 * @throws {UnreadableError} If the bytes are no text.
 */
export function readCongressionalRecord(source: Uint8Array, limit?: SizeLimit): Extracted[] {
  const { text, problems } = decodeHtml(source, limit)
  const { blocks, header } = readRecordBlocks(text)
  const metadata = readHeader(header, blocks)
  const page = { ...writeBlocks(blocks), format: 'congressionalRecord', metadata }
  return [{ page: problems.length === 0 ? page : { ...page, problems } }]
}

function readHeader(header: readonly string[], blocks: readonly RecordBlock[]): Metadata {
  const values = new Map<string, string>()
  const origins = new Map<string, string>()
  const put = (name: string, value: string | undefined, origin: string): void => {
    if (value === undefined) return
    values.set(name, value)
    origins.set(name, origin)
  }
  const line = header.find((words) => words.includes('Congressional Record Volume')) ?? ''
  const chamber = header.map((words) => /^\[(Senate|House)\]$/.exec(words)?.[1]).find(Boolean)
  put('title', blocks.find(({ kind }) => kind === 'heading')?.words, 'heading')
  put('date', findDates(line)[0]?.value, 'line above the text')
  put('venue', chamber === 'House' ? 'House of Representatives' : chamber, 'line above the text')
  put('publisher', line === '' ? undefined : 'Congressional Record', 'line above the text')
  put('language', 'en', 'Congressional Record')
  return { values, origins }
}

function writeBlocks(blocks: readonly RecordBlock[]): ReturnType<PageBuilder['finish']> {
  const page = new PageBuilder()
  let isSpoken = false
  let hasLabels = false
  // Whether what is quoted next is printed and not spoken.
  let isInserted = false
  for (const block of blocks) {
    const { kind, words, source } = block
    page.page = block.page
    if (kind === 'dropped') {
      page.drop(block.reason ?? 'furniture', words)
      continue
    }
    if (kind === 'rule') {
      isSpoken = false
      continue
    }
    const label = kind === 'paragraph' ? readRecordLabel(words) : undefined
    if (label !== undefined) {
      isSpoken = true
      isInserted = false
      hasLabels = true
      page.label(label.printed, factsOf(label), source)
      page.begin({ source })
      page.write(label.words)
    } else if (kind === 'heading') {
      page.begin({ kind, level: block.level, source })
      page.write(words)
    } else if (kind === 'paragraph' && (isRemark(words) || isMinute(words))) {
      isInserted = !isRemark(words)
      page.minute(words, isRemark(words) ? 'editorial' : 'incident', source)
    } else {
      if (kind === 'paragraph') isInserted = false
      const isUnspoken = !isSpoken || (kind === 'quote' && isInserted)
      page.begin({ kind, isUnspoken, source })
      for (const line of block.lines ?? [words]) {
        page.write(line)
        page.breakLine()
      }
    }
    page.end()
  }
  return page.finish(hasLabels)
}

function factsOf({ printed, office, holder }: RecordLabel): Parameters<PageBuilder['label']>[1] {
  return {
    ...(holder === undefined ? {} : { name: holder }),
    ...(office === undefined ? {} : { post: titleCase(office.split(' ')) }),
    role: isChairLabel(printed) ? 'moderator' : 'principal',
  }
}
