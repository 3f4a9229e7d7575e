import { daysBetween } from '../document/date.ts'
import { isWitness } from '../document/document.ts'
import type { PersonName } from '../document/person-name.ts'
import type { WordIndex } from '../index/word-index.ts'
import type { Span } from '../text/span.ts'
import type { Holding, SearchableRecord } from './record.ts'
import type { WordFamily } from './word-families.ts'

/** A unit that is looked for, with all its forms in the index and what it is worth in bits. */
export interface WantedUnit {
  readonly family: WordFamily
  readonly weight: number
}

/** A stretch of one section in which units stand close together: positions `[start, end)`. */
export interface Stretch extends Span {
  /** What the units are worth together, in bits. */
  readonly weight: number
  /** How much likelier the passage is for its day, in bits. */
  readonly prior: number
}

/** What a search for passages cost, in counts that do not depend on the machine. */
export interface PlaceWork {
  /** Postings read. */
  postings: number
  /** Words of documents read through. */
  scanned: number
}

/**
 * The documents in which somebody has the word and that were there when a report of `day` was written,
 * by number.
 */
export function documentsOf(
  person: PersonName,
  day: string | undefined,
  record: SearchableRecord,
): Map<number, Holding> {
  const documents = new Map<number, Holding>()
  for (const number of record.numbersWith(person)) {
    const holding = record.source.holding(number)
    if (!isWitness(holding)) continue
    const held = dayOf(holding)
    // A report cannot tell what was said after it; a day is allowed for the zones.
    if (day !== undefined && held !== undefined && daysBetween(day, held) > 1) continue
    documents.set(number, holding)
  }
  return documents
}

/** The day of a document, when it is known as a day. */
export function dayOf({ date }: Pick<Holding, 'date'>): string | undefined {
  return date?.precision === 'day' ? date.value : undefined
}

/**
 * Stretches of some documents in which the units stand closest together, the weightiest first.
 *
 * Postings of the rarest units are read until there are too many, whatever the size of the record. Common
 * units are looked for only in the documents of the days before the report, which are read through.
 */
export function findStretches(
  wanted: readonly WantedUnit[],
  documents: ReadonlyMap<number, Holding>,
  day: string | undefined,
  index: WordIndex,
  families: { positionsOf(family: WordFamily): Uint32Array },
  work: PlaceWork,
): Stretch[] {
  const hits: Hit[] = []
  const isAll = readPostings(wanted, index, documents, families, hits, work)
  if (!isAll) readNearest(wanted, documents, day, index, hits, work)
  hits.sort((a, b) => a.position - b.position || a.unit - b.unit)
  return slide(hits, wanted, documents, day, index)
}

interface Hit {
  readonly position: number
  readonly unit: number
}

/** Postings that one search reads; more finds vaguer clauses in a large record, and takes longer. */
const MOST_POSTINGS = 40_000

/** Read postings, the rarest units first. Returns whether those of all units were read. */
function readPostings(
  wanted: readonly WantedUnit[],
  index: WordIndex,
  documents: ReadonlyMap<number, Holding>,
  families: { positionsOf(family: WordFamily): Uint32Array },
  hits: Hit[],
  work: PlaceWork,
): boolean {
  const order = wanted
    .map(({ family }, unit) => ({ family, unit }))
    .sort((a, b) => a.family.frequency - b.family.frequency || a.unit - b.unit)
  let left = MOST_POSTINGS
  for (const { family, unit } of order) {
    if (family.frequency > left) return false
    left -= family.frequency
    const positions = families.positionsOf(family).sort()
    work.postings += positions.length
    let range: Span = { start: 0, end: 0 }
    let isOurs = false
    for (const position of positions) {
      if (position >= range.end) {
        range = index.textRangeAt(position)
        isOurs = documents.has(index.locate(position).text)
      }
      if (isOurs) hits.push({ position, unit })
    }
  }
  return true
}

/** Documents of the days before a report that are read through, and their words all together. */
const MOST_NEAR = 8
const MOST_NEAR_WORDS = 150_000
const NEAR_DAYS = 7

function readNearest(
  wanted: readonly WantedUnit[],
  documents: ReadonlyMap<number, Holding>,
  day: string | undefined,
  index: WordIndex,
  hits: Hit[],
  work: PlaceWork,
): void {
  if (day === undefined) return
  const near = [...documents]
    .flatMap(([number, holding]) => {
      const held = dayOf(holding)
      return held === undefined ? [] : [{ number, days: Math.abs(daysBetween(held, day)) }]
    })
    .filter(({ days }) => days <= NEAR_DAYS)
    .sort((a, b) => a.days - b.days || a.number - b.number)
    .slice(0, MOST_NEAR)
  const unitOf = new Map(wanted.flatMap(({ family }, unit) => family.ids.map((id) => [id, unit])))
  let left = MOST_NEAR_WORDS
  for (const { number } of near) {
    const { start, end } = index.textRangeAt(index.sectionRange({ text: number, section: 0 }).start)
    if (end - start > left) continue
    left -= end - start
    work.scanned += end - start
    const ids = new Uint32Array(end - start)
    index.copyIds(start, end, ids, 0)
    for (const [k, id] of ids.entries()) {
      const unit = unitOf.get(id)
      if (unit !== undefined) hits.push({ position: start + k, unit })
    }
  }
}

/** Words in which the units of one statement stand: three long sentences. */
const REACH = 70
/** Share of the units' weight below which a stretch is not looked at: most words stand somewhere alone. */
const LEAST_SHARE_NEAR = 0.25
/** Stretches that are looked at more closely. */
const MOST_STRETCHES = 48

function slide(
  hits: readonly Hit[],
  wanted: readonly WantedUnit[],
  documents: ReadonlyMap<number, Holding>,
  day: string | undefined,
  index: WordIndex,
): Stretch[] {
  const least = wanted.reduce((sum, { weight }) => sum + weight, 0) * LEAST_SHARE_NEAR
  const counts = new Uint32Array(wanted.length)
  const found: SectionStretch[] = []
  let section: Span = { start: 0, end: 0 }
  let prior = 0
  let weight = 0
  let first = 0
  const drop = (hit: Hit): void => {
    if (--(counts[hit.unit] as number) === 0) weight -= (wanted[hit.unit] as WantedUnit).weight
  }
  for (const { position, unit } of hits) {
    if (position >= section.end) {
      section = index.sectionRangeAt(position)
      const held = documents.get(index.locate(position).text)
      prior = priorOf(day, held === undefined ? undefined : dayOf(held))
    }
    const from = Math.max(section.start, position - REACH)
    for (; (hits[first] as Hit).position < from; first++) drop(hits[first] as Hit)
    if ((counts[unit] as number)++ === 0) weight += (wanted[unit] as WantedUnit).weight
    if (weight < least) continue
    const start = (hits[first] as Hit).position
    found.push({ start, end: position + 1, weight, prior, section: section.start })
  }
  // Shorter ones come first among equals: they are the same units, closer together.
  found.sort(
    (a, b) =>
      b.weight + b.prior - (a.weight + a.prior) ||
      a.end - a.start - (b.end - b.start) ||
      a.start - b.start,
  )
  return withoutOverlap(found)
}

interface SectionStretch extends Stretch {
  /** The first position of its section. */
  readonly section: number
}

function withoutOverlap(stretches: readonly SectionStretch[]): Stretch[] {
  const taken = new Set<string>()
  const kept: Stretch[] = []
  for (const stretch of stretches) {
    const { start, section } = stretch
    // Stretches are short, so those that overlap lie in the same cell of their section or the next.
    const cell = Math.floor((start - section) / REACH)
    if ([cell - 1, cell, cell + 1].some((near) => taken.has(`${section} ${near}`))) continue
    taken.add(`${section} ${cell}`)
    kept.push(stretch)
    if (kept.length === MOST_STRETCHES) break
  }
  return kept
}

/** How much likelier a passage is for its day, in bits. */
function priorOf(day: string | undefined, held: string | undefined): number {
  if (day === undefined || held === undefined) return 0
  const days = Math.abs(daysBetween(held, day))
  if (days <= SAME_DAYS) return 8
  if (days <= NEWS_DAYS) return 5
  return days <= MONTH_DAYS ? 2 : -8
}

// Reports come out on the day or the next; what is a week old is still news, and a month old a reminder.
// What is older has been said again since, or in nearly the same words of something else.
const SAME_DAYS = 2
const NEWS_DAYS = 7
const MONTH_DAYS = 31
