import {
  type CitationStyle,
  cite,
  diffRevisions,
  type LocatedAddress,
  locateAddress,
  type RevisionRow,
  readAddress,
  revisionsOf,
  type StoredRecord,
} from '../verbale.ts'
import { citedSourceOf } from '../wire/cited-passage.ts'
import { diffToJson, type ListedRevision, revisionsToJson } from '../wire/diff-json.ts'
import { passageToJson, shownDocumentToJson } from '../wire/passage-json.ts'
import { contextOf, viewPassage } from '../wire/passage-view.ts'
import { closestOf } from './closest.ts'
import { Exit, UsageError } from './exit.ts'
import { nameOf, type Output, toJson, writeResult } from './output.ts'
import { readRecord } from './reading-record.ts'
import { renderPassage, renderShownDocument } from './report/passage.ts'
import { renderRevisionDiff } from './report/revision-diff.ts'
import { renderRevisions } from './report/revision-list.ts'
import { parseCount } from './search-filter.ts'
import type { Style } from './style.ts'
import { visibleText } from './visible.ts'

/** What the command line of `verbale show` says. */
export interface ShowOptions {
  readonly record?: string
  /** Turns around; `true` when no number was given. Or an address, which the parser cannot tell. */
  readonly context?: string | true
  readonly json?: boolean
  readonly cite?: CitationStyle
  readonly revisions?: boolean
  /** Two revisions, `1..2`; `true` when none were given. Or an address. */
  readonly diff?: string | true
}

/** `verbale show`: print what stands at addresses, each in the form that was asked for. */
export async function runShow(
  given: readonly string[],
  options: ShowOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const { json = false } = options
  const { addresses, context, range, isDiff } = readOptions(given, options)
  return readRecord(options.record, output, async (record) => {
    // All are found before any is printed: a wrong one is told at once.
    const found = addresses.map((address) => locate(record, address))
    const indent = found.length === 1 ? 2 : undefined
    if (options.cite !== undefined) {
      await writeResult(output, citations(found, options.cite))
      return Exit.done
    }
    for (const [k, located] of found.entries()) {
      const { row, address, kept } = located
      const rows = revisionsOf(record, row.id)
      let text: string
      if (isDiff) {
        const [from, to] = chooseRevisions(located, rows, range)
        const diff = diffRevisions(documentOf(record, from), documentOf(record, to))
        text = json
          ? toJson(diffToJson(diff, from, to), indent)
          : renderRevisionDiff({ diff, from, to }, style)
      } else if (options.revisions === true) {
        requireWhole(located, '--revisions lists')
        const listed = listRevisions(record, rows)
        const { askedId } = located
        text = json
          ? toJson(
              revisionsToJson(listed, {
                id: row.id,
                ...(askedId === undefined ? {} : { askedId }),
              }),
              indent,
            )
          : renderRevisions(listed, located, style)
      } else if (address.part === undefined) {
        text = json
          ? toJson(shownDocumentToJson(located, rows), indent)
          : renderShownDocument(located, rows, style)
      } else {
        const view = viewPassage(kept.document, address.part, context)
        text = json
          ? toJson(passageToJson(located, view, contextOf(kept.document, view)), indent)
          : renderPassage(located, view, style)
      }
      const rule = `\n${style.dim('─'.repeat(style.width)).text}\n\n`
      await writeResult(output, json || k === 0 ? text : rule + text)
    }
    return Exit.done
  })
}

interface Asked {
  readonly addresses: readonly string[]
  /** Turns around. */
  readonly context?: number
  readonly isDiff: boolean
  /** The revisions to compare. */
  readonly range?: readonly [number, number]
}

/** An option whose value may be left out takes the address behind it for its value. */
function readOptions(given: readonly string[], { context, diff }: ShowOptions): Asked {
  const addresses = [...given]
  const take = (
    value: string | true | undefined,
    shape: RegExp,
    advice: string,
  ): string | undefined => {
    if (value === undefined || value === true || shape.test(value)) {
      return typeof value === 'string' ? value : undefined
    }
    if (addresses.length > 0) throw new UsageError(advice)
    addresses.push(value)
    return undefined
  }
  const around = take(
    context,
    /^\d+$/,
    `Not a number of turns: "${context}"; write --context 2, and addresses before it`,
  )
  const range = take(
    diff,
    /^\d{1,9}\.\.\d{1,9}$/,
    `Not two revisions: "${diff}"; write --diff 1..2, and addresses before it`,
  )
  if (addresses.length === 0)
    throw new UsageError('Nothing to show: name a document, ID, ID#12 or ID#120-180')
  const [from = 0, to = 0] = range?.split('..').map(Number) ?? []
  return {
    addresses,
    isDiff: diff !== undefined,
    ...(range === undefined ? {} : { range: [from, to] as const }),
    ...(context === undefined
      ? {}
      : {
          context:
            around === undefined ? 1 : parseCount(around, 'number of turns', 0, MOST_CONTEXT),
        }),
  }
}

/** Turns around a passage that are shown at most. */
const MOST_CONTEXT = 1000

function locate(record: StoredRecord, text: string): LocatedAddress {
  const located = locateAddress(record, text)
  if (located.ok) return located
  const isKnown = readAddress(text).some(({ id }) => revisionsOf(record, id).length > 0)
  const advice = isKnown ? undefined : suggest(record, text)
  throw new UsageError(advice === undefined ? located.message : `${located.message}; ${advice}`)
}

/** What somebody may have meant who named a document that is not there. */
function suggest({ store, documents }: StoredRecord, text: string): string | undefined {
  const [published] = store.withAddress(text)
  if (published !== undefined) return `its id is ${documents.row(published).id}`
  const ids = new Set<string>()
  for (const number of store.numbers(0, MOST_SUGGESTED)) {
    const { id, path } = documents.row(number)
    if (path === text || path?.endsWith(`/${text}`))
      return `what was read from ${nameOf({ path: text })} is ${id}`
    ids.add(id)
  }
  const wanted = readAddress(text).map(({ id }) => id)
  const candidates = [...ids]
  const beginning = candidates.filter((id) =>
    wanted.some((name) => name.length > 2 && id.startsWith(name)),
  )
  const closest =
    beginning.length === 1 ? beginning[0] : closestOf(wanted.at(-1) ?? text, candidates)
  return closest === undefined ? undefined : `did you mean ${closest}?`
}

/** Revisions whose ids are looked at for one that was meant: more would take longer than a second. */
const MOST_SUGGESTED = 20_000

function documentOf(
  { documents }: StoredRecord,
  { number }: RevisionRow,
): LocatedAddress['kept']['document'] {
  return documents.kept(number).document
}

/**
 * The revisions that are compared: those that were named, the one of the address with the one before
 * it, or the last two.
 */
function chooseRevisions(
  located: LocatedAddress,
  rows: readonly RevisionRow[],
  range: Asked['range'],
): readonly [RevisionRow, RevisionRow] {
  requireWhole(located, '--diff compares')
  const { row } = located
  if (rows.length < 2) {
    throw new UsageError(`${row.id} has one revision only, so there is nothing to compare it with`)
  }
  const held = rows.map(({ revision }) => revision).join(', ')
  if (range !== undefined) {
    const [from, to] = range.map((wanted) => {
      const found = rows.find(({ revision }) => revision === wanted)
      if (found === undefined) {
        throw new UsageError(`${row.id} has no revision ${wanted}; the record holds ${held}`)
      }
      return found
    }) as [RevisionRow, RevisionRow]
    return [from, to]
  }
  const at = Math.max(
    1,
    rows.findIndex(({ revision }) => revision === row.revision),
  )
  return [rows[at - 1] as RevisionRow, rows[at] as RevisionRow]
}

function requireWhole({ row, address }: LocatedAddress, what: string): void {
  if (address.part === undefined) return
  throw new UsageError(`${what} whole documents; name ${row.id} without a turn or a span`)
}

function listRevisions(record: StoredRecord, rows: readonly RevisionRow[]): ListedRevision[] {
  return rows.map((row, k) => {
    const before = rows[k - 1]
    const document = documentOf(record, row)
    const { retrieved } = document
    return {
      row,
      ...(retrieved === undefined ? {} : { retrieved }),
      ...(before === undefined
        ? {}
        : { diff: diffRevisions(documentOf(record, before), document) }),
    }
  })
}

/** Citations as one text: a list of all for programs, else one behind the other. */
function citations(found: readonly LocatedAddress[], style: CitationStyle): string {
  const cited = found.map((located) => cite(citedSourceOf(located), style))
  if (style === 'csl-json')
    return toJson(
      cited.flatMap((list) => JSON.parse(list) as unknown[]),
      2,
    )
  const entries = style === 'bibtex' ? withOwnKeys(cited).join('\n\n') : cited.join('\n')
  return visibleText(`${entries}\n`)
}

/** BibTeX takes the first entry of each key, so that two passages of a document need two keys. */
function withOwnKeys(entries: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return entries.map((entry) =>
    entry.replace(/^(@\w+\{)([^,]+)/, (_, opening: string, key: string) => {
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return opening + (count === 1 ? key : `${key}-${count}`)
    }),
  )
}
