import type { Block, MarkedLabel, Page } from '../../document/block.ts'
import type { Span } from '../../text/span.ts'
import { looksLikeMarkdown, readMarkdown } from '../markdown.ts'
import { metadataValue } from '../metadata-value.ts'
import { readPlainText } from '../plain-text.ts'
import type { JsonObject } from './interview-speeches.ts'

/** Read what `verbale parse --json` printed; `undefined` for any other object. */
export function readVerbaleJson(object: JsonObject): Page | undefined {
  const { format, text, turns } = object
  if (format !== DOCUMENT_FORMAT || typeof text !== 'string') return undefined
  const page = looksLikeMarkdown(text) ? readMarkdown(text) : readPlainText(text)
  const read = Array.isArray(turns) ? turns.map(readTurn) : []
  const labels = findMarked(page.blocks, read)
  const metadata = { ...page.metadata, values: valuesOf(object, page) }
  if (labels.size === 0) return { ...page, metadata }
  return { ...page, metadata, labels, unspoken: findUnspoken(page.blocks, read) }
}

/** Whether an object is something else that verbale printed: a finding, a hit, a row of a ledger. */
export function isOtherVerbaleJson({ format }: JsonObject): boolean {
  return typeof format === 'string' && format.startsWith('verbale.') && format !== DOCUMENT_FORMAT
}

const DOCUMENT_FORMAT = 'verbale.document/1'

/** The labels of turns that begin a block. */
function findMarked(
  blocks: readonly Block[],
  turns: readonly TurnSpans[],
): ReadonlyMap<number, MarkedLabel> {
  const byStart = new Map(blocks.map(({ span }, index) => [span.start, index]))
  const labels = new Map<number, MarkedLabel>()
  for (const { label, spans } of turns) {
    const index = label === undefined ? undefined : byStart.get(label.start)
    const block = index === undefined ? undefined : blocks[index]
    if (label === undefined || index === undefined || block === undefined) continue
    const end = spans[0]?.start ?? block.span.end
    if (label.start < label.end && label.end <= end && end <= block.span.end) {
      labels.set(index, { span: label, end })
    }
  }
  return labels
}

/** The blocks that hold no word of a turn. */
function findUnspoken(blocks: readonly Block[], turns: readonly TurnSpans[]): ReadonlySet<number> {
  const spans = turns.flatMap((turn) => turn.spans).sort((a, b) => a.start - b.start)
  const unspoken = new Set<number>()
  let at = 0
  for (const [index, { span }] of blocks.entries()) {
    while ((spans[at]?.end ?? span.start + 1) <= span.start) at++
    if ((spans[at]?.start ?? span.end) >= span.end) unspoken.add(index)
  }
  return unspoken
}

interface TurnSpans {
  readonly label: Span | undefined
  readonly spans: readonly Span[]
}

function readTurn(turn: unknown): TurnSpans {
  const { label, spans } = (turn ?? {}) as JsonObject
  const list = Array.isArray(spans) ? spans.flatMap((span) => readSpan(span) ?? []) : []
  return { label: readSpan(label), spans: list }
}

function readSpan(value: unknown): Span | undefined {
  const { start, end } = (value ?? {}) as JsonObject
  return Number.isInteger(start) && Number.isInteger(end)
    ? { start: Number(start), end: Number(end) }
    : undefined
}

function valuesOf(object: JsonObject, page: Page): ReadonlyMap<string, string> {
  const values = new Map(page.metadata?.values)
  const { date } = object
  const given = { ...object, date: ((date ?? {}) as JsonObject).value }
  for (const name of ['title', 'date', 'updated', 'author', 'publisher', 'url', 'language']) {
    const raw = (given as JsonObject)[name]
    const value = typeof raw === 'string' ? metadataValue(name, raw) : undefined
    if (value !== undefined) values.set(name, value)
  }
  return values
}
