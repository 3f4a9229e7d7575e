import { wordId } from '../../text/token.ts'
import { type AreCopies, areSameWords } from '../event/copy.ts'
import type { Figure } from './figure.ts'
import type { Dimension } from './figure-mention.ts'
import { worthOf } from './measure.ts'
import { overlaps, type StatedRange, statedRange } from './stated-range.ts'
import { isSameMatter, MORE, partsOf, subjectKey } from './subject-key.ts'

/** How the figures of a group stand to each other. */
export type FigureAgreement =
  /** At least two documents give it that are no copies of each other, and all that can be compared agree. */
  | 'agrees'
  /** Two that can be compared do not agree. */
  | 'differs'
  /** No two can be compared. */
  | 'notComparable'

/** Why two figures of one subject cannot be set against each other. */
export type Incomparable =
  /** They are of different times, or of times that nobody tells. */
  | 'otherDate'
  /** One is with and one without a part, or comes on top of another. */
  | 'otherPart'
  /** They are in units that have no fixed rate. */
  | 'otherUnit'
  /** One is of a narrower thing: other words tell where, or whose. */
  | 'otherScope'
  /** One is told as a fact, the other planned, supposed, asked or denied. */
  | 'otherModality'
  /** One has no value: "hundreds of". */
  | 'noValue'

/** Figures of several documents that count or measure the same thing. */
export interface FigureGroup {
  /** The same for the same subject, whatever documents are in the record. */
  readonly id: string
  /** The subject as the first of them names it. */
  readonly subject: string
  readonly dimension: Dimension
  readonly relation: FigureAgreement
  /** What keeps members apart that cannot be compared, in the order of {@link Incomparable}. */
  readonly why: readonly Incomparable[]
  /** Members that can be compared with each other stand together, in the order in which they came. */
  readonly sets: readonly FigureSet[]
}

/** Figures of the same subject, unit, time, part and modality. */
export interface FigureSet {
  readonly relation: 'agrees' | 'differs' | 'alone'
  readonly members: readonly Figure[]
}

/**
 * The figures that several documents give of the same thing, and whether they agree.
 *
 * Two differ only when subject, unit, scope, part, time and modality are the same and no number is both
 * what the one and what the other may stand for; see `statedRange`. Without a time of its own a figure
 * is of the day of speaking. That a copy has the same number is no agreement. Time is linear in the figures but for the sorting of keys.
 */
export function groupFigures(
  rows: Iterable<Figure>,
  areCopies: AreCopies = areSameWords,
): FigureGroup[] {
  const areOfTwo: AreOfTwo = (a, b) =>
    a.evidence[0].document !== b.evidence[0].document &&
    !(a.number.text === b.number.text && areCopies(a.evidence[0], b.evidence[0]))
  const groups = new Map<string, Placed[]>()
  for (const row of rows) {
    const placed = place(row)
    if (placed === undefined) continue
    const group = groups.get(placed.group)
    if (group === undefined) groups.set(placed.group, [placed])
    else group.push(placed)
  }
  return [...groups].flatMap(([key, members]) => {
    const [first] = members as [Placed, ...Placed[]]
    return members.some(({ row }) => areOfTwo(first.row, row))
      ? groupOf(key, members, areOfTwo)
      : []
  })
}

/** Whether two figures are told by two documents, neither of which copied it from the other. */
type AreOfTwo = (a: Figure, b: Figure) => boolean

/** A figure with what it must have in common with others. */
interface Placed {
  readonly row: Figure
  readonly group: string
  readonly unit: string
  readonly scope: string
  readonly part: string
  readonly time: string
  readonly modality: string
  readonly range: StatedRange | undefined
}

function place(row: Figure): Placed | undefined {
  const subject = subjectKey(row)
  if (subject === undefined) return undefined
  const { dimension, unit = '', per = '', modality } = row
  // Counts of different things and shares of different kinds are no one figure.
  const kind = dimension === 'count' || dimension === 'share' ? unit.toLowerCase() : ''
  return {
    row,
    group: [dimension, kind, per, subject.core].join('|'),
    unit: kind === '' && worthOf(unit) === undefined ? unit : '',
    scope: subject.scope,
    part: partsOf(row),
    time: timeKey(row),
    modality,
    range: statedRange(row),
  }
}

/** The days that a figure is of; one that nobody tells is like no other. */
function timeKey({ asOf, day, id }: Figure): string {
  if (asOf === undefined) return day ?? id
  const { from, to, timex } = asOf
  if (from === undefined && to === undefined) return timex.includes('X') ? id : timex
  // What was counted "since 1999" grows until the day of speaking.
  if (from === undefined || to === undefined) return `${from ?? ''}/${to ?? ''}/${day ?? id}`
  // "In August", said in August, is of what had passed of it.
  const isRunning = day !== undefined && from <= day && day < to
  return from === to ? from : `${from}/${to}${isRunning ? `/${day}` : ''}`
}

function groupOf(key: string, members: readonly Placed[], areOfTwo: AreOfTwo): FigureGroup {
  const sets = new Map<string, Placed[]>()
  for (const member of members) {
    const { unit, scope, part, time, modality, range } = member
    const set = [unit, scope, part, time, modality, range === undefined].join('|')
    const others = sets.get(set)
    if (others === undefined) sets.set(set, [member])
    else others.push(member)
  }
  const judged = Array.from(sets.values(), (placed) => judgeSet(placed, areOfTwo))
  const [first] = members as [Placed, ...Placed[]]
  return {
    id: `g${(wordId(key) >>> 0).toString(36).padStart(7, '0')}`,
    subject: first.row.subject?.text ?? '',
    dimension: first.row.dimension,
    relation: judged.some(({ relation }) => relation === 'differs')
      ? 'differs'
      : judged.some(({ relation }) => relation === 'agrees')
        ? 'agrees'
        : 'notComparable',
    why: reasons(members, judged, areOfTwo),
    sets: judged,
  }
}

/**
 * Whether all figures of a set have a number in common. It is only said of what two documents tell of
 * the same matter: aid to one state and aid to another are figures of one subject, and not the same.
 */
function judgeSet(placed: readonly Placed[], areOfTwo: AreOfTwo): FigureSet {
  const members = placed.map(({ row }) => row)
  const [first] = placed
  const isTold = first?.modality === 'asserted' || first?.modality === 'planned'
  if (first?.range === undefined || !isTold) return { relation: 'alone', members }
  const ranges = placed.flatMap(({ range }) => range ?? [])
  const low = ranges.reduce((a, b) => (b.low > a.low ? b : a))
  const high = ranges.reduce((a, b) => (b.high < a.high ? b : a))
  // Where the highest low end lies above the lowest high end, these two do not agree.
  const isAgreed = overlaps(low, high)
  const [one, other] = isAgreed ? [members[0], members.find(isOfOther)] : [rowOf(low), rowOf(high)]
  const isKnown = one !== undefined && other !== undefined && areOfTwo(one, other)
  // What comes on top may come several times.
  const mayDiffer = !first.part.includes(MORE)
  const isSame = isKnown && (isAgreed || mayDiffer) && isSameMatter(one, other, !isAgreed)
  return { relation: isSame ? (isAgreed ? 'agrees' : 'differs') : 'alone', members }

  function isOfOther(row: Figure): boolean {
    return areOfTwo(row, members[0] as Figure)
  }

  function rowOf(wanted: StatedRange): Figure | undefined {
    return placed.find(({ range }) => range === wanted)?.row
  }
}

function reasons(
  members: readonly Placed[],
  sets: readonly FigureSet[],
  areOfTwo: AreOfTwo,
): Incomparable[] {
  const several = (of: (member: Placed) => unknown): boolean => new Set(members.map(of)).size > 1
  const found: readonly (readonly [Incomparable, boolean])[] = [
    ['otherDate', several(({ time }) => time)],
    ['otherPart', several(({ part }) => part)],
    ['otherUnit', several(({ unit }) => unit)],
    ['otherScope', several(({ scope }) => scope) || sets.some((set) => isMixed(set, areOfTwo))],
    ['otherModality', several(({ modality }) => modality)],
    ['noValue', members.some(({ range }) => range === undefined)],
  ]
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

/** Whether documents tell of the same subject in a set and yet of other matters. */
function isMixed({ relation, members }: FigureSet, areOfTwo: AreOfTwo): boolean {
  return relation === 'alone' && members.some((row) => areOfTwo(members[0] as Figure, row))
}
