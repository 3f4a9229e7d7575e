import { FAILSAFE_SCHEMA, load as loadYaml, YAMLException } from 'js-yaml'
import type { Block, Metadata, Page } from '../document/block.ts'
import { lineSpans } from '../text/line.ts'
import type { Span } from '../text/span.ts'
import { findCorrections } from './find-corrections.ts'
import { appendParagraphs, isHardWrapped } from './paragraph.ts'

/**
 * Read Markdown: headings, rules, list items, block quotes and paragraphs; YAML front matter above
 * them. Marks inside a line (emphasis, links, escapes) stay in the text and are read through later.
 *
 * @see https://spec.commonmark.org/0.31.2/#blocks-and-inlines
 */
export function readMarkdown(text: string): Page {
  const metadata = readFrontMatter(text)
  const lines = lineSpans(text, { start: metadata?.span?.end ?? 0, end: text.length })
  const isWrapped = isHardWrapped(lines)
  const blocks: Block[] = []
  let open: Span[] = []
  for (const line of lines) {
    const block = readMarkedLine(text, line)
    if (block === undefined) {
      open.push(line)
      continue
    }
    appendParagraphs(text, open, isWrapped, blocks)
    open = []
    blocks.push(block)
  }
  appendParagraphs(text, open, isWrapped, blocks)
  const corrections = findCorrections(text)
  return {
    text,
    format: 'markdown',
    blocks,
    ...(metadata === undefined ? {} : { metadata }),
    ...(corrections.length === 0 ? {} : { corrections }),
  }
}

/** Whether a text shows marks that only Markdown has. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, SNIFFED)
  // Signs that most texts have none of are looked for before the patterns they stand in.
  return (
    FRONT_MATTER.test(head) ||
    (head.includes('# ') && /^#{1,6} \S/m.test(head)) ||
    (head.includes('**') && /\*\*[^*\n]{1,200}\*\*/.test(head)) ||
    (head.includes('](') && /\[[^\]\n]{1,200}\]\([^)\s]{0,500}\)/.test(head)) ||
    (head.includes('\\') && /\\[$#*_[\]]/.test(head))
  )
}

/** Code units looked at to tell Markdown from plain text. */
const SNIFFED = 20_000

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

function readFrontMatter(text: string): Metadata | undefined {
  const match = FRONT_MATTER.exec(text.slice(0, SNIFFED))
  if (match === null) return undefined
  const span = { start: 0, end: match[0].length }
  const values = new Map<string, string>()
  let data: unknown
  try {
    data = loadYaml(match[1] as string, { schema: FAILSAFE_SCHEMA })
  } catch (error) {
    // A text may open with a rule and hold another soon after; then it has no front matter.
    if (error instanceof YAMLException) return undefined
    throw error
  }
  if (typeof data !== 'object' || data === null) return undefined
  for (const [name, value] of Object.entries(data)) {
    if (typeof value === 'string') values.set(name.toLowerCase(), value)
  }
  return { span, values }
}

function readMarkedLine(text: string, line: Span): Block | undefined {
  const raw = text.slice(line.start, line.end)
  if (/^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/.test(raw)) return { kind: 'rule', span: line }
  const heading = /^(#{1,6})\s+/.exec(raw)
  if (heading !== null) {
    const tail = /\s+#+$/.exec(raw)?.[0].length ?? 0
    const span = { start: line.start + heading[0].length, end: line.end - tail }
    // "# #" marks the end of a release and heads nothing.
    if (span.start >= span.end) return undefined
    return { kind: 'heading', span, level: (heading[1] as string).length }
  }
  const item = /^(?:[-*+]|\d{1,3}[.)])\s+(?=\S)/.exec(raw)
  if (item !== null && !/^\*\*/.test(raw)) {
    return { kind: 'listItem', span: { start: line.start + item[0].length, end: line.end } }
  }
  const quote = /^(?:>\s?)+/.exec(raw)
  if (quote !== null && quote[0].length < raw.length) {
    return { kind: 'quote', span: { start: line.start + quote[0].length, end: line.end } }
  }
  return undefined
}
