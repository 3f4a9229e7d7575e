import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import {
  CITATION_STYLES,
  cite,
  formatAddress,
  type LocatedAddress,
  locateAddress,
  type Span,
} from '../../verbale.ts'
import { citedSourceOf } from '../../wire/cited-passage.ts'
import type { Desk } from '../desk.ts'
import {
  type LocatedPassageResult,
  locatedPassageSchema,
  passageLines,
  passageResult,
} from '../shape/passage.ts'
import { turnsOf } from '../shape/turns.ts'
import { FRAMING } from '../text/framing.ts'
import { visibleLine, visibleWords } from '../text/visible-words.ts'
import { ToolProblem } from '../tool-problem.ts'
import { type Answer, addTool } from './add-tool.ts'
import { MOST_PHRASE } from './argument.ts'

/** Code units of a text that one answer gives; the rest has an address of its own. */
const MOST_WORDS = 12_000
/** Turns around a passage. */
const MOST_AROUND = 10

const input = z.strictObject({
  address: z
    .string()
    .min(1)
    .max(MOST_PHRASE)
    .describe(
      'as another tool gave it: ID#120-180@1 (a span), ID#12@1 (a turn) or ID (a whole document)',
    ),
  context: z
    .enum(['alone', 'sentences', 'turn'])
    .exactOptional()
    .describe('the words alone, the rest of their sentences (the default), or of their turn'),
  around: z
    .number()
    .int()
    .min(0)
    .max(MOST_AROUND)
    .exactOptional()
    .describe('whole turns before and behind; takes the place of context'),
  style: z.enum(CITATION_STYLES).exactOptional().describe('style of the citation; else chicago'),
})

/** `fetch_passage`: what stands at an address, in full. */
export function addFetchPassage(server: McpServer, desk: Desk): void {
  addTool(server, desk, {
    name: 'fetch_passage',
    title: 'Fetch a passage',
    description: `Fetch the words that stand at an address of the record, with what stands around them, who says them, and a ready citation. Use it to read the context of a hit or a finding before you quote it, to read on, and to read a document from its beginning (address: its id).

A long passage comes in parts: "rest" is the address of what follows. When the publisher has changed the text since, "newest" says what became of the words.`,
    input,
    output: locatedPassageSchema,
    answer,
  })
}

function answer(
  { record }: Desk,
  { address, context = 'sentences', around, style = 'chicago' }: z.output<typeof input>,
): Answer<LocatedPassageResult> {
  const found = record.ask(() => {
    const located = locateAddress(record, address)
    if (!located.ok) {
      throw new ToolProblem(
        `${visibleLine(located.message)}. Addresses are given by search_record and the other tools, such as ID#120-180@1`,
      )
    }
    const { part, rest } = withinLimit(located)
    const passage = passageResult(part, {
      isAlone: context === 'alone' && around === undefined,
      ...(around === undefined ? (context === 'turn' ? { around: 0 } : {}) : { around }),
    })
    const citation = cite(citedSourceOf(part), style)
    const newest = newestOf(located)
    const turns = turnsOf(part)
    return {
      ...passage,
      citation:
        style === 'chicago' || style === 'mla' ? visibleLine(citation) : visibleWords(citation),
      ...(turns.length === 0 ? {} : { turns }),
      ...(rest === undefined ? {} : { rest }),
      ...(newest === undefined ? {} : { newest }),
      framing: FRAMING,
    }
  })
  const lines = passageLines(found, found.turns)
  if (found.rest !== undefined) lines.say(`More follows at ${visibleLine(found.rest)}`)
  if (found.newest !== undefined) lines.fact('In the newest revision', describeNewest(found.newest))
  return { result: found, lines }
}

/** As much of what was asked for as one answer gives, and the address of what follows. */
function withinLimit(located: LocatedAddress): { part: LocatedAddress; rest?: string } {
  const { address, kept } = located
  const { document } = kept
  const asked = address.part
  const span =
    asked?.span ??
    (asked === undefined ? { start: 0, end: document.text.length } : turnSpan(located, asked.turn))
  if (span.start >= span.end) {
    throw new ToolProblem(`${visibleLine(address.id)} has no words there; name another turn`)
  }
  const isLong = span.end - span.start > MOST_WORDS
  if (!isLong) return { part: asked === undefined ? narrowed(located, span) : located }
  const end = cutAt(document.text, span.start + MOST_WORDS)
  return {
    part: narrowed(located, { start: span.start, end }),
    rest: formatAddress({ ...address, part: { span: { start: end, end: span.end } } }),
  }
}

function turnSpan({ kept }: LocatedAddress, turn: number): Span {
  const spans = kept.document.turns[turn]?.spans ?? []
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
}

function narrowed(located: LocatedAddress, span: Span): LocatedAddress {
  return { ...located, address: { ...located.address, part: { span } } }
}

/** The last end of a line before an offset, or of a word; at worst a place between two characters. */
function cutAt(text: string, offset: number): number {
  const before = text.slice(offset - LONGEST_LINE, offset)
  const line = before.lastIndexOf('\n')
  const word = line < 0 ? before.lastIndexOf(' ') : line
  if (word > 0) return offset - LONGEST_LINE + word + 1
  return (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 ? offset - 1 : offset
}

const LONGEST_LINE = 2000

function newestOf({ carried }: LocatedAddress): LocatedPassageResult['newest'] {
  if (carried === undefined) return undefined
  const { row, part } = carried
  const { id, revision } = row
  const { status } = part.carried
  if (part.carried.status === 'gone') return { revision, status }
  const place = part.kind === 'span' ? { span: part.carried.span } : { turn: part.carried.turn }
  return { revision, status, address: formatAddress({ id, revision, part: place }) }
}

function describeNewest({
  status,
  revision,
  address,
}: NonNullable<LocatedPassageResult['newest']>): string {
  if (status === 'gone') return `revision ${revision} does not have these words any more`
  return `revision ${revision} has these words${status === 'moved' ? ' elsewhere' : ''}, at ${address ?? ''}`
}
