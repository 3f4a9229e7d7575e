import type { Commitment } from '../../src/ledger/commitment/commitment.ts'
import type { Event } from '../../src/ledger/event/event.ts'
import type { Question } from '../../src/ledger/question/question.ts'
import type { Span } from '../../src/text/span.ts'
import type { LedgerGold, Place } from './ledger-gold.ts'

/** How many rows the gold asks for, how many were found, and how many of them are right. */
export interface Found {
  asked: number
  given: number
  right: number
  /** Of those that are right: how many the gold says more of, and how often that is right too. */
  readonly told: Map<string, { asked: number; right: number }>
  /** Places of rows that were missed, and of rows that nobody asked for, for a person to read. */
  readonly missed: Miss[]
  readonly wrong: Miss[]
  readonly differs: Miss[]
}

export interface Miss {
  readonly place: Place
  readonly what: string
}

export function emptyScore(): Found {
  return { asked: 0, given: 0, right: 0, told: new Map(), missed: [], wrong: [], differs: [] }
}

/**
 * Commitments match by the words of the act, or else by the sentence, one to one. Rows that the readers
 * doubted are neither asked for nor counted as wrong.
 */
export function scoreCommitments(
  gold: LedgerGold,
  rows: readonly Commitment[],
  score: Found,
): void {
  const given = rows.filter(({ evidence }) => begins(gold, evidence[0]))
  const pairs = match(
    gold.commitments,
    given,
    (wanted, row) =>
      2 * overlap(wanted.action, row.action.span) +
      (row.evidence.some((span) => overlap(wanted.span, span) > 0) ? 1 : 0),
  )
  for (const wanted of gold.commitments) {
    const row = pairs.get(wanted)
    if (wanted.doubtful === true) continue
    score.asked++
    if (row === undefined) {
      score.missed.push({ place: wanted.span, what: wanted.type })
      continue
    }
    score.right++
    tell(score, 'type', wanted.type === row.type, wanted.span, `${wanted.type} ≠ ${row.type}`)
    if (wanted.condition !== undefined) {
      const isFound =
        row.condition !== undefined && overlap(wanted.condition.span, row.condition.span) > 0
      tell(score, 'condition', isFound, wanted.condition.span, 'condition')
    } else if (row.condition !== undefined) {
      const { start, end } = row.condition.span
      tell(score, 'no condition', false, [start, end], 'a condition nobody asked for')
    } else tell(score, 'no condition', true, wanted.span, '')
    if (wanted.deadline !== undefined) {
      const isFound = row.deadline !== undefined && overlap(wanted.deadline, row.deadline.span) > 0
      tell(score, 'deadline', isFound, wanted.deadline, 'deadline')
    }
    const [asked, given] = [wanted.target ?? [], row.target ?? []]
    for (const name of asked) {
      const isFound = given.some((other) => sharesName(name, other))
      tell(score, 'target', isFound, wanted.span, `${name} not in ${given.join(', ')}`)
    }
    for (const name of given) {
      const isRight = asked.some((other) => sharesName(name, other))
      tell(score, 'given target', isRight, wanted.span, `${name} given`)
    }
  }
  const doubtful = new Set(
    gold.commitments.flatMap((wanted) => {
      const row = wanted.doubtful === true ? pairs.get(wanted) : undefined
      return row === undefined ? [] : [row]
    }),
  )
  const matched = new Set(pairs.values())
  for (const row of given) {
    if (doubtful.has(row)) continue
    score.given++
    if (!matched.has(row)) score.wrong.push(missOf(row.evidence[0], row.type))
  }
}

/** Parts of questions match where at least half of the shorter of two lies in the other. */
export function scoreQuestions(gold: LedgerGold, rows: readonly Question[], score: Found): void {
  const wanted = gold.questions.flatMap((question) =>
    question.parts.map((part) => ({ ...part, question })),
  )
  const given = rows.flatMap((question) =>
    question.parts.filter(({ span }) => begins(gold, span)).map((part) => ({ ...part, question })),
  )
  const pairs = match(wanted, given, (part, row) => {
    const shared = overlap(part.span, row.span)
    const [start, end] = part.span
    const shorter = Math.min(end - start, row.span.end - row.span.start)
    return shared * 2 >= shorter ? shared : 0
  })
  score.asked += wanted.length
  score.given += given.length
  score.right += pairs.size
  for (const part of wanted) {
    const row = pairs.get(part)
    if (row === undefined) {
      score.missed.push({ place: part.span, what: part.status })
      continue
    }
    const { asker } = part.question
    const isAsker = isSameAsker(asker, row.question.asker)
    const name = row.question.asker?.name ?? row.question.asker?.outlet ?? 'nobody'
    tell(
      score,
      'asker',
      isAsker,
      part.span,
      `${asker?.name ?? asker?.outlet ?? 'nobody'} ≠ ${name}`,
    )
    tell(score, 'status', part.status === row.status, part.span, `${part.status} ≠ ${row.status}`)
    if (part.clarity !== undefined && row.clarity !== undefined)
      tell(score, 'clarity, where told', part.clarity === row.clarity, part.span, 'clarity')
    if (part.answers !== undefined && part.answers.length > 0) {
      const isFound = row.answers.some((span) =>
        part.answers?.some((place) => overlap(place, span) > 0),
      )
      tell(score, 'an answer', isFound, part.span, 'answer')
    }
  }
  const matched = new Set(pairs.values())
  for (const row of given) if (!matched.has(row)) score.wrong.push(missOf(row.span, row.status))
}

/** An event matches by its mentions: the more of them overlap, the better. */
export function scoreEvents(gold: LedgerGold, rows: readonly Event[], score: Found): void {
  const given = rows.filter(({ mentions }) => mentions.some(({ span }) => begins(gold, span)))
  const pairs = match(
    gold.events,
    given,
    (wanted, row) =>
      wanted.mentions.filter(({ span }) =>
        row.mentions.some((mention) => overlap(span, mention.span) > 0),
      ).length,
  )
  score.asked += gold.events.length
  score.given += given.length
  score.right += pairs.size
  for (const wanted of gold.events) {
    const row = pairs.get(wanted)
    const [first] = wanted.mentions
    if (first === undefined) continue
    if (row === undefined) {
      score.missed.push({ place: first.span, what: wanted.kind })
      continue
    }
    tell(score, 'kind', wanted.kind === row.kind, first.span, `${wanted.kind} ≠ ${row.kind}`)
    for (const mention of wanted.mentions) {
      const same = row.mentions.find(({ span }) => overlap(mention.span, span) > 0)
      const isRight = same?.status === mention.status
      if (same !== undefined)
        tell(score, 'status', isRight, mention.span, `${mention.status} ≠ ${same.status}`)
    }
    if (wanted.from !== undefined) {
      const isRight = row.date?.from === wanted.from && row.date.to === (wanted.to ?? wanted.from)
      const told = row.date === undefined ? 'no date' : `${row.date.from}–${row.date.to}`
      tell(score, 'date', isRight, first.span, `${wanted.from}–${wanted.to} ≠ ${told}`)
    }
    for (const name of wanted.participants ?? []) {
      const isFound = row.participants.some((other) => sharesName(name, other))
      tell(
        score,
        'participants',
        isFound,
        first.span,
        `${name} not in ${row.participants.join(', ')}`,
      )
    }
  }
  const matched = new Set(pairs.values())
  for (const row of given) {
    const [mention] = row.mentions
    if (!matched.has(row) && mention !== undefined) score.wrong.push(missOf(mention.span, row.kind))
  }
}

/** A figure matches by its number; its value is right to a thousandth. */
export function scoreFigures(gold: LedgerGold, rows: readonly FigureLike[], score: Found): void {
  const given = rows.filter(({ number }) => begins(gold, number))
  const { figures } = gold
  if (figures === undefined) return
  const pairs = match(figures, given, (wanted, row) => overlap(wanted.number, row.number))
  score.asked += figures.length
  score.given += given.length
  score.right += pairs.size
  for (const wanted of figures) {
    const row = pairs.get(wanted)
    if (row === undefined) {
      score.missed.push({ place: wanted.number, what: `${wanted.value ?? wanted.relation}` })
      continue
    }
    const isValue =
      isNear(wanted.value, row.value) && isNear(wanted.min, row.min) && isNear(wanted.max, row.max)
    tell(score, 'value', isValue, wanted.number, `${wanted.value} ≠ ${row.value}`)
    const isRelation = wanted.relation === row.relation
    tell(score, 'relation', isRelation, wanted.number, `${wanted.relation} ≠ ${row.relation}`)
    if (wanted.unit !== undefined) {
      const isUnit = wanted.unit.toLowerCase() === row.unit?.toLowerCase()
      tell(score, 'unit', isUnit, wanted.number, `${wanted.unit} ≠ ${row.unit}`)
    }
  }
  const matched = new Set(pairs.values())
  for (const row of given)
    if (!matched.has(row)) score.wrong.push(missOf(row.number, `${row.value}`))
}

interface FigureLike {
  readonly number: Span
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly relation: string
  readonly unit?: string
}

function isNear(wanted: number | undefined, given: number | undefined): boolean {
  if (wanted === undefined || given === undefined) return wanted === given
  return Math.abs(wanted - given) <= Math.abs(wanted) / 1000
}

function isSameAsker(
  wanted: { readonly name?: string; readonly outlet?: string } | undefined,
  given: { readonly name?: string; readonly outlet?: string } | undefined,
): boolean {
  const name = wanted?.name ?? wanted?.outlet
  const other = given?.name ?? given?.outlet
  if (name === undefined || other === undefined) return name === other
  return sharesName(name, other)
}

/**
 * Whether two names have a word in common that is more than a title. A bare title is the name of whoever
 * bears it: `the President` is `President Oda`.
 */
function sharesName(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const isBare = [first, second].some((words) => words.every((word) => TITLE.has(word)))
  return first.some((word) => second.includes(word) && (isBare || !TITLE.has(word)))
}

function wordsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .replaceAll('.', '')
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  )
}

const TITLE = new Set(
  'mr mrs ms the of and president minister secretary foreign prime state'.split(' '),
)

/** Pairs of what was asked and what was given, one to one, the best first. */
function match<Wanted, Given>(
  wanted: readonly Wanted[],
  given: readonly Given[],
  fit: (wanted: Wanted, given: Given) => number,
): Map<Wanted, Given> {
  const fits = wanted.flatMap((one) =>
    given.flatMap((other) => {
      const value = fit(one, other)
      return value > 0 ? [{ one, other, value }] : []
    }),
  )
  fits.sort((a, b) => b.value - a.value)
  const pairs = new Map<Wanted, Given>()
  const taken = new Set<Given>()
  for (const { one, other } of fits) {
    if (pairs.has(one) || taken.has(other)) continue
    pairs.set(one, other)
    taken.add(other)
  }
  return pairs
}

function tell(score: Found, what: string, isRight: boolean, place: Place, why: string): void {
  const tally = score.told.get(what) ?? { asked: 0, right: 0 }
  tally.asked++
  if (isRight) tally.right++
  else score.differs.push({ place, what: `${what}: ${why}` })
  score.told.set(what, tally)
}

function begins({ start, end }: LedgerGold, span: Span): boolean {
  return span.start >= start && span.start < end
}

function overlap([start, end]: Place, span: Span): number {
  return Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
}

function missOf({ start, end }: Span, what: string): Miss {
  return { place: [start, end], what }
}
