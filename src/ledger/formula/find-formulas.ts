import type { DocumentId } from '../../document/document.ts'
import type { Span } from '../../text/span.ts'
import { foldWord } from '../../text/token.ts'
import { RowIds } from '../row-id.ts'
import type { SpokenText } from '../spoken-text.ts'
import { type CountedBags, countBags } from './count-bags.ts'
import { describeFormula } from './describe-formula.ts'
import type { Denominator, Formula, FormulaUse } from './formula.ts'
import { type FormulaPassage, type FormulaScope, formulaPassages } from './formula-source.ts'
import { FormulaTally } from './formula-tally.ts'
import { type RankedBag, rankBags } from './rank-bags.ts'
import { UseFinder } from './use-finder.ts'
import { WordRows } from './word-rows.ts'

/** Which part of a record is read, and how much is returned. */
export interface FormulaOptions extends FormulaScope {
  /** Formulas returned at most, the best ones; 200 by default. */
  readonly limit?: number
  /** Uses of each variant returned at most, the earliest; all are counted. 20 by default. */
  readonly instances?: number
}

/**
 * Find the wording that recurs in a record, without knowing any beforehand: the best formulas first, each
 * with its variants, who used it first and since, and how often.
 *
 * `documents` is gone through three times and must give the same documents in the same order each time.
 * Only words spoken in a speaker's own voice are read. Time grows with the words of the record, memory with
 * what is returned; see {@link countBags}.
 *
 * @throws {RangeError} If a limit is no whole number above 0.
 */
export function findFormulas(
  documents: Iterable<SpokenText>,
  { limit = 200, instances = 20, ...scope }: FormulaOptions = {},
): Formula[] {
  checkLimit(limit)
  checkLimit(instances)
  const counted = countBags(documents, scope)
  const bags = rankBags(counted, limit + Math.ceil(limit * SPARE))
  if (bags.length === 0) return []
  const gathered = gatherUses(documents, scope, counted, bags, instances)
  const ids = new RowIds('formulas', '' as DocumentId)
  const rows: Formula[] = []
  for (const [k, { words }] of bags.entries()) {
    if (rows.length === limit) break
    // The same words make the same row, however the record grows and whatever form leads.
    const id = ids.give(...words.map((word) => counted.vocabulary.key(word)).sort())
    const tally = gathered.tallies[k] as FormulaTally
    const row = describeFormula(tally, gathered.read, { id, rank: rows.length + 1 })
    if (row !== undefined) rows.push(row)
  }
  return rows
}

/** Bags whose uses are gathered above the limit, as a share of it, because some turn out to be names. */
const SPARE = 0.25

function checkLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`Invalid limit ${limit}`)
}

/** What was read, for counts to be out of. */
export interface ReadWords {
  readonly outOf: Denominator
  readonly isByMonth: boolean
  readonly ofSpeaker: ReadonlyMap<string, number>
  readonly ofPeriod: ReadonlyMap<string, number>
}

function gatherUses(
  documents: Iterable<SpokenText>,
  scope: FormulaScope,
  counted: CountedBags,
  bags: readonly RankedBag[],
  instances: number,
): { readonly tallies: readonly FormulaTally[]; readonly read: ReadWords } {
  const finder = new UseFinder(
    bags.map(({ words }) => words),
    counted.vocabulary,
  )
  const rows = new WordRows(counted.vocabulary)
  const tallies = bags.map(() => new FormulaTally(instances))
  const ofSpeaker = new Map<string, number>()
  const ofPeriod = new Map<string, number>()
  const { from, to } = counted.days
  const isByMonth = spansMonths(from, to) < MONTHS_BY_YEAR
  let number = 0
  for (const document of documents) {
    number++
    for (const spoken of formulaPassages(document, scope)) {
      const { speaker, date } = spoken
      const { text } = spoken.passage
      rows.read(text, false)
      const period = date === undefined ? undefined : periodOf(date, isByMonth)
      if (speaker !== undefined) increase(ofSpeaker, speaker, rows.tokens.count)
      if (period !== undefined) increase(ofPeriod, period, rows.tokens.count)
      finder.find(rows, (formula, start, end) => {
        const tokens = wholeUse(rows, text, { start, end })
        const tally = tallies[formula] as FormulaTally
        const wording = wordingAt(rows, text, { start, end }, tokens)
        const isLower = rows.lowerWords(text, start, end) > 1
        tally.add({ wording, isLower, document: number, period }, useAt(spoken, rows, tokens))
      })
    }
  }
  const outOf = {
    words: counted.words,
    documents: counted.documents,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  return { tallies, read: { outOf, isByMonth, ofSpeaker, ofPeriod } }
}

/** A record of so many months is told by year, a shorter one by month. */
const MONTHS_BY_YEAR = 48

function spansMonths(from: string | undefined, to: string | undefined): number {
  if (from === undefined || to === undefined) return 0
  return (
    12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  )
}

function periodOf(date: string, isByMonth: boolean): string {
  return date.slice(0, isByMonth ? 7 : 4)
}

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function useAt(
  { passage, speaker, date }: FormulaPassage,
  { tokens }: WordRows,
  { start, end }: Span,
): FormulaUse {
  const span = passage.original({
    start: tokens.starts[start] as number,
    end: tokens.ends[end - 1] as number,
  })
  const { document, voice } = passage
  return {
    document: document.id,
    ...span,
    text: document.text.slice(span.start, span.end),
    ...(voice.turn === undefined ? {} : { turn: voice.turn }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(date === undefined ? {} : { date }),
  }
}

/**
 * What makes the wording of a use another: its words in their order, without inflection, and negations.
 * Articles and other small words do not.
 */
function wordingAt({ codes, tokens }: WordRows, text: string, window: Span, use: Span): string {
  const words = [...codes.subarray(window.start, window.end)].map(String)
  for (let k = use.start; k < use.end; k++) {
    const word = foldWord(text.slice(tokens.starts[k] as number, tokens.ends[k] as number))
    if (NEGATION.test(word)) words.push(word.endsWith("n't") ? 'not' : word)
  }
  return words.join(' ')
}

/**
 * The tokens of a use, with the small words at its ends without which it says another thing: `no boots on
 * the ground`, `as long as it takes`, `from the middle out`.
 */
function wholeUse({ tokens, places }: WordRows, text: string, window: Span): Span {
  let start = places[window.start] as number
  let end = (places[window.end - 1] as number) + 1
  const isJoined = (token: number): boolean =>
    /^\s*$/.test(text.slice(tokens.ends[token], tokens.starts[token + 1]))
  const word = (token: number): string => text.slice(tokens.starts[token], tokens.ends[token])
  const includesAs = (from: number, to: number): boolean => {
    for (let k = from; k < to; k++) if (word(k) === 'as') return true
    return false
  }
  while (start > 0 && isJoined(start - 1) && NEGATION.test(foldWord(word(start - 1)))) start--
  if (start > 0 && word(start - 1) === 'as' && includesAs(start, end)) start--
  while (end < tokens.count && isJoined(end - 1) && CLOSING.test(word(end))) end++
  return { start, end }
}

const NEGATION = /^(?:no|not|never|neither|nor|without|cannot|\w+n't)$/
const CLOSING = /^(?:up|out|off|down)$/i
