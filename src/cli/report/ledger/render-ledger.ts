import type {
  LedgerFilter,
  LedgerRows,
  ListedRow,
  Row,
  SearchedDocuments,
} from '../../../verbale.ts'
import { groupDigits, plural } from '../../../wire/wording.ts'
import { type Style, shown, wrapShown } from '../../style.ts'
import { commitmentLines } from './commitment-lines.ts'
import { eventLines } from './event-lines.ts'
import { FigureTable } from './figure-table.ts'
import { formulaLines } from './formula-lines.ts'
import { positionLines } from './position-lines.ts'
import { QuestionTally, questionLines } from './question-lines.ts'
import { evidenceLines, type Lines, placeLine, spaced } from './row-lines.ts'
import { Tally } from './tally.ts'
import { TimeTable } from './time-table.ts'

/** A listing for a person at a terminal, row by row and then what they come to. */
export interface LedgerView<R extends Row> {
  /** Take note of a row; `isShown` tells whether it is printed. Returns what is printed of it. */
  add(listed: ListedRow<R>, isShown: boolean): string
  /** Take note of a row that was not asked for, and that others are a share of. */
  compare(listed: ListedRow<R>): void
  /** What all rows come to. */
  end(filter: LedgerFilter, searched: SearchedDocuments): string
}

/** How the rows of each ledger are shown. */
interface Way<R extends Row> {
  readonly noun: string
  /** Whether rows stand under the day that they are of. */
  readonly byDay: boolean
  /** Whether rows stand on the whole record, so that the documents of their evidence tell little. */
  readonly isOfAll?: true
  /** What stands above the rows. */
  readonly head?: string
  lines(listed: ListedRow<R>): Lines
  /** Count a row. */
  add(listed: ListedRow<R>): void
  /** What was counted: plain sentences. */
  tallies(): readonly string[]
}

/** Show the rows of a ledger in their order; `paths` are those of documents by id, of texts that are not kept. */
export function viewLedger<Name extends keyof LedgerRows>(
  name: Name,
  style: Style,
  paths: ReadonlyMap<string, string>,
): LedgerView<LedgerRows[Name]> {
  const way = WAYS[name](style, paths)
  const undated = 'undated'
  let day: string | undefined
  let count = 0
  let printed = 0
  let lost = 0
  let isKept = false
  const documents = new Set<string>()
  return {
    add(listed, isShown) {
      count++
      way.add(listed)
      for (const { document } of listed.row.evidence) documents.add(document)
      if (isLost(listed)) lost++
      if (listed.document?.revision !== undefined) isKept = true
      if (!isShown) return ''
      const lines = way.lines(listed)
      const isFirst = printed++ === 0
      if (!way.byDay) {
        const head = isFirst && way.head !== undefined ? [way.head] : []
        return `${[...head, ...lines].join('\n')}\n${way.head === undefined ? '\n' : ''}`
      }
      const own = listed.date ?? undated
      const title = own === day ? [] : [style.bold(own).text, '']
      day = own
      return `${[...title, ...lines].join('\n')}\n\n`
    },
    compare: (listed) => way.add(listed),
    end(filter, searched) {
      const found =
        count === 0
          ? `Nothing found in the ledger of ${name}. ${describeSearched(searched)}`
          : way.isOfAll === true
            ? `${plural(count, way.noun)}.`
            : `${plural(count, way.noun)} in ${plural(documents.size, 'document')}.`
      const left =
        printed < count
          ? [`Shown: ${groupDigits(printed)} of ${groupDigits(count)}; --limit shows more.`]
          : []
      const sentences = [
        found,
        ...(lost === 0
          ? []
          : [`Of these, ${groupDigits(lost)} only because people decided on words that are gone.`]),
        ...describeUnread(searched),
        ...way.tallies(),
        ...left,
        ...(isKept && way.head !== undefined
          ? [`verbale ledger ${name} show ROW shows the words of a row, and where they stand.`]
          : []),
        ...(way.isOfAll === true && isScoped(filter)
          ? ['Uses are counted, and the first is told, among what was asked for only.']
          : []),
        ...describeFilter(filter),
      ]
      const tail = sentences.map((sentence) => wrapShown(style.dim(sentence), style.width))
      const gap = way.head !== undefined && printed > 0 ? '\n' : ''
      return `${gap}${tail.join('\n')}\n`
    },
  }
}

/** One row with all that is known of it. */
export function renderLedgerRow<Name extends keyof LedgerRows>(
  name: Name,
  listed: ListedRow<LedgerRows[Name]>,
  style: Style,
): string {
  const way = WAYS[name](style, new Map())
  const isTable = way.head !== undefined
  const lines = [
    style.bold(listed.date ?? 'undated').text,
    ...(isTable ? [way.head ?? ''] : []),
    ...way.lines(listed),
    ...(isTable ? evidenceLines(listed.row.evidence[0], undefined, style) : []),
    ...(isTable ? [placeLine(listed, style)] : []),
  ]
  return `${lines.join('\n')}\n`
}

const WAYS: {
  readonly [Name in keyof LedgerRows]: (
    style: Style,
    paths: ReadonlyMap<string, string>,
  ) => Way<LedgerRows[Name]>
} = {
  commitments(style, paths) {
    const [types, statuses] = [new Tally(), new Tally()]
    return {
      noun: 'commitment',
      byDay: true,
      lines: (listed) => commitmentLines(listed, style, paths),
      add({ row }) {
        types.add(row.type)
        statuses.add(row.status)
      },
      tallies: () => told(['Types', types], ['Statuses', statuses]),
    }
  },
  questions(style) {
    const tally = new QuestionTally()
    return {
      noun: 'question',
      byDay: true,
      lines: (listed) => questionLines(listed, style),
      add: (listed) => tally.add(listed),
      tallies: () => tally.lines(),
    }
  },
  events(style) {
    const [kinds, statuses] = [new Tally(), new Tally()]
    return {
      noun: 'event',
      byDay: true,
      lines: (listed) => eventLines(listed, style),
      add({ row }) {
        kinds.add(row.kind)
        statuses.add(row.status)
      },
      tallies: () => told(['Kinds', kinds], ['Statuses', statuses]),
    }
  },
  figures(style) {
    const table = new FigureTable(style)
    const [dimensions, comparisons] = [new Tally(), new Tally()]
    return {
      noun: 'figure',
      byDay: false,
      head: table.head(),
      lines: (listed) => table.row(listed),
      add({ row }) {
        dimensions.add(row.dimension)
        comparisons.add(row.comparison)
      },
      tallies: () => told(['Dimensions', dimensions], ['Beside other documents', comparisons]),
    }
  },
  positions(style) {
    const [concepts, holders] = [new Tally('names'), new Tally('names')]
    return {
      noun: 'position',
      byDay: true,
      lines: (listed) => positionLines(listed, style),
      add({ row }) {
        concepts.add(row.concept)
        holders.add(row.actor ?? row.organization)
      },
      tallies: () => told(['Held by', holders], ['Concepts', concepts]),
    }
  },
  formulas(style) {
    let outOf: LedgerRows['formulas']['outOf'] | undefined
    return {
      noun: 'formula',
      byDay: false,
      isOfAll: true,
      lines: (listed) => formulaLines(listed, style),
      add({ row }) {
        outOf = row.outOf
      },
      tallies: () =>
        outOf === undefined
          ? []
          : [
              `Counted in ${plural(outOf.words, 'word')} of ${plural(outOf.documents, 'document')}${
                outOf.from === undefined ? '' : `, ${outOf.from} to ${outOf.to ?? outOf.from}`
              }.`,
            ],
    }
  },
  times(style) {
    const table = new TimeTable(style)
    const types = new Tally()
    return {
      noun: 'time',
      byDay: false,
      head: table.head(),
      lines: (listed) => table.row(listed),
      add: ({ row }) => types.add(row.type.toLowerCase()),
      tallies: () => told(['Types', types]),
    }
  },
}

/** Whether only some of the words of a record are looked at. */
function isScoped({ speaker, from, to, kinds, documents }: LedgerFilter): boolean {
  return [speaker, from, to, kinds, documents].some((asked) => asked !== undefined)
}

/** Whether a row is listed only as it stood when people decided on it. */
function isLost({ standing }: ListedRow<Row>): boolean {
  return standing?.evidence !== undefined && standing.evidence !== 'moved'
}

/** What was looked at: a negative answer says so. */
function describeSearched({ documents, undated, from, to }: SearchedDocuments): string {
  const days = from === undefined || to === undefined ? '' : `, ${from} to ${to}`
  const open = undated === 0 ? '' : `; ${groupDigits(undated)} of them without a date`
  return `Searched ${plural(documents, 'document')}${days}${open}.`
}

/** Of documents that nobody could read, no row is no answer. */
function describeUnread({ unread = 0 }: SearchedDocuments): string[] {
  if (unread === 0) return []
  return [
    `Not read: ${plural(unread, 'document')} in a language without rules; ledgers read English only.`,
  ]
}

function told(...tallies: readonly (readonly [what: string, tally: Tally])[]): string[] {
  return tallies
    .filter(([, tally]) => tally.size > 0)
    .map(([what, tally]) => `${what}: ${tally.list()}.`)
}

/** Which rows were asked for. */
function describeFilter(filter: LedgerFilter): string[] {
  const parts = Object.entries(filter).map(([name, value]) => {
    const text = Array.isArray(value) ? value.join(' or ') : String(value)
    return value === true ? (FLAGS[name] ?? name) : `${FIELDS[name] ?? spaced(name)} ${text}`
  })
  return parts.length === 0 ? [] : [shown`Asked for: ${parts.join(', ')}.`.text]
}

const FIELDS: Readonly<Record<string, string>> = {
  documents: 'document',
  kinds: 'kind',
  roles: 'role',
  types: 'type',
  statuses: 'status',
  words: 'the words',
}

const FLAGS: Readonly<Record<string, string>> = {
  rejected: 'rejected rows too',
  confirmed: 'confirmed rows only',
  certain: 'certain rows only',
  differs: 'figures that differ only',
  settle: 'what later words say',
  unanswered: 'questions left open only',
}
