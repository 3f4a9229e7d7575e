import type { NotSpeech, Quotation, Span } from '../../src/verbale.ts'
import type {
  AnnotatedReport,
  GoldPerson,
  GoldQuotation,
} from '../../test/support/annotated-report.ts'
import { isSameSpeaker } from './same-speaker.ts'

/** What was found in a report. */
export interface FoundAttributions {
  readonly quotations: readonly Quotation[]
  readonly notSpeech: readonly NotSpeech[]
}

/** How often something is in the gold, how often it was found, and how often that is right. */
export interface Tally {
  gold: number
  /** How many of the gold were found rightly. */
  recalled: number
  found: number
  /** How many of those found are right; of a kind not the same, since kinds may differ in a pair. */
  right: number
  /** How many of the gold belong to a quotation that was not found. */
  lost: number
}

export interface AttributionScore {
  /** Tallies by what they count: `direct: found`, `cue`, `who`. */
  readonly tallies: ReadonlyMap<Measure, Tally>
  /** A line for everything that is wrong, in the order of the text. */
  readonly errors: readonly string[]
}

type Kind = GoldQuotation['kind']
const KINDS: readonly Kind[] = ['direct', 'mixed', 'indirect']

/** What is asked of a quotation besides its words. */
const DETAILS = [
  'kind',
  'cue',
  'source',
  'who',
  'post',
  'reported by',
  'when',
  'where',
  'to whom',
  'at what',
] as const
type Detail = (typeof DETAILS)[number]

/** How a report points at the one who speaks. */
const WAYS = ['name', 'description', 'pronoun', 'flow', 'nameless'] as const
type Way = (typeof WAYS)[number]

export type Measure =
  | `${Kind}: ${'found' | 'exact'}`
  | Detail
  | 'nested'
  | `who, by ${Way}`
  | 'no speech'
  | 'no speech: reason'

/** Measures of what is found, which may be too much or too little. */
export const FOUND: readonly Measure[] = [
  ...KINDS.map((kind): Measure => `${kind}: found`),
  ...KINDS.map((kind): Measure => `${kind}: exact`),
  'cue',
  'source',
  'nested',
  'no speech',
  'no speech: reason',
]

/** Measures of what is told about a quotation that the gold tells about too. */
export const TOLD: readonly Measure[] = DETAILS.flatMap((detail): Measure[] => {
  if (detail === 'cue' || detail === 'source') return []
  return detail === 'who' ? [detail, ...WAYS.map((way): Measure => `who, by ${way}`)] : [detail]
})

/**
 * Quotations that share at least this much (Dice, of words at their places) are one. Lower and the
 * neighbors in one sentence are taken for each other; higher and a clause cut short counts as missed.
 */
const SAME_QUOTATION = 0.5

/**
 * Compare what was found in a report with what its annotator finds.
 *
 * Quotations are paired one to one, the most alike first. Cue, source, who and the rest of a quotation
 * that was missed are missed too; kind, cue and source of one that is none count as found and wrong.
 */
export function scoreAttribution(
  report: AnnotatedReport,
  found: FoundAttributions,
): AttributionScore {
  const score = new Score(report.text)
  const words = new WordPlaces(report.text)
  const all = found.quotations.flatMap((quotation) => withNested(quotation))
  const pairs = pairQuotations(
    report.quotations,
    all.map(({ quotation }) => quotation),
    words,
  )
  for (const [k, gold] of report.quotations.entries()) {
    const { quotation: own, outer } = all[pairs[k] as number] ?? {}
    const isFound = own !== undefined
    const isExact = isFound && words.isSame(gold.pieces, own.spans)
    score.count(`${gold.kind}: found`, { gold: true, recalled: isFound })
    score.count(`${gold.kind}: exact`, { gold: true, recalled: isExact })
    const reporter = judge('reported by', gold, own, { report, outer, words })
    const { gold: isNested, right } = reporter
    score.count('nested', { gold: isNested, recalled: right, found: outer !== undefined, right })
    if (outer !== undefined && isNested !== true) {
      score.err('reported by: nobody', gold.pieces, outer.source?.speaker)
    }
    if (!isFound) score.err('missed', gold.pieces)
    else {
      score.count(`${own.kind}: found`, { found: true, right: true })
      score.count(`${own.kind}: exact`, { found: true, right: isExact })
      if (!isExact) score.err('other words', gold.pieces, score.words(own.spans))
    }
    for (const detail of DETAILS) {
      const verdict = judge(detail, gold, own, { report, outer, words })
      // A gold file tells the occasion as a reader would; that it is silent proves nothing wrong.
      if (!verdict.gold && detail !== 'cue' && detail !== 'source') continue
      const counted = { ...verdict, recalled: verdict.right, lost: verdict.gold && !isFound }
      score.count(detail, counted)
      if (detail === 'who') score.count(`who, by ${wayOf(gold, report)}`, counted)
      if (!isFound || !verdict.gold || verdict.right) continue
      score.err(`${detail}: ${verdict.found ? 'wrong' : 'unknown'}`, gold.pieces, verdict.told)
    }
  }
  const paired = new Set(pairs)
  for (const [k, { quotation: own, outer }] of all.entries()) {
    if (paired.has(k)) continue
    score.count('nested', { found: outer !== undefined })
    score.count(`${own.kind}: found`, { found: true })
    score.count(`${own.kind}: exact`, { found: true })
    score.count('cue', { found: own.cue !== undefined })
    score.count('source', { found: own.source?.span !== undefined })
    score.err(outer === undefined ? 'no quotation' : 'no nested quotation', own.spans)
  }
  scoreNotSpeech(report, found, words, score)
  return score
}

/** For each gold quotation the index of the one found for it, or -1. */
function pairQuotations(
  gold: readonly GoldQuotation[],
  found: readonly Quotation[],
  words: WordPlaces,
): number[] {
  const goldWords = gold.map(({ pieces }) => words.within(pieces))
  const foundWords = found.map(({ spans }) => words.within(spans))
  const likely = goldWords.flatMap((a, i) =>
    foundWords.flatMap((b, j) => {
      const likeness = dice(a, b)
      return likeness >= SAME_QUOTATION ? [{ i, j, likeness }] : []
    }),
  )
  const pairs = gold.map(() => -1)
  const taken = new Set<number>()
  for (const { i, j } of likely.sort((a, b) => b.likeness - a.likeness)) {
    if (pairs[i] !== -1 || taken.has(j)) continue
    pairs[i] = j
    taken.add(j)
  }
  return pairs
}

/** Whether the gold tells something of a quotation, whether anything was found, and whether it is right. */
interface Verdict {
  readonly gold?: boolean
  readonly found?: boolean
  readonly right?: boolean
  /** What was found, for a person to read. */
  readonly told?: string
}

interface Surroundings {
  readonly report: AnnotatedReport
  /** The quotation that holds the one that is judged, if any. */
  readonly outer: Quotation | undefined
  readonly words: WordPlaces
}

/** A quotation and those nested in it, each with the one around it. */
function withNested(
  quotation: Quotation,
  outer?: Quotation,
): { readonly quotation: Quotation; readonly outer: Quotation | undefined }[] {
  const inner = quotation.nested ?? []
  return [{ quotation, outer }, ...inner.flatMap((one) => withNested(one, quotation))]
}

function judge(
  detail: Detail,
  gold: GoldQuotation,
  own: Quotation | undefined,
  { report, outer, words }: Surroundings,
): Verdict {
  const { source, occasion } = own ?? {}
  switch (detail) {
    case 'kind':
      return verdict(gold.kind, own?.kind, (kind) => kind === gold.kind)
    case 'cue':
    case 'source': {
      const span = detail === 'cue' ? own?.cue : source?.span
      const right = gold[detail]
      return verdict(
        right,
        span === undefined ? undefined : report.text.slice(span.start, span.end),
        () => words.isSame(asList(right), asList(span)),
      )
    }
    case 'who':
      return judgeWho(gold.who, source?.speaker, own !== undefined, report)
    case 'post': {
      const { post } = personOf(gold.who, report) ?? {}
      return verdict(post, source?.post, (told) => isContained(told, post))
    }
    case 'reported by':
      return judgeWho(gold.reportedBy, outer?.source?.speaker, outer !== undefined, report)
    case 'when': {
      const [only, ...more] = occasion?.dates ?? []
      const day =
        occasion?.when?.value ?? occasion?.saidOn?.date ?? (more.length === 0 ? only : undefined)
      return verdict(gold.when, day, (told) => told.startsWith(gold.when ?? ''))
    }
    case 'where':
      return judgeAny(gold.where, told(occasion?.where) ?? occasion?.names)
    case 'to whom':
      return verdict(gold.to, occasion?.to?.text ?? occasion?.hearer, (one) =>
        isContained(one, gold.to),
      )
    case 'at what':
      return judgeAny(gold.at, told(occasion?.at) ?? occasion?.channels)
  }
}

function verdict<T>(
  gold: T | undefined,
  told: string | undefined,
  isRight: (told: string) => boolean,
): Verdict {
  return {
    gold: gold !== undefined,
    found: told !== undefined,
    right: gold !== undefined && told !== undefined && isRight(told),
    told: told ?? '',
  }
}

function told(one: { readonly text: string } | undefined): readonly string[] | undefined {
  return one === undefined ? undefined : [one.text]
}

/** A verdict on words of which one must be right; others do no harm. */
function judgeAny(gold: string | undefined, told: readonly string[] = []): Verdict {
  const right = told.find((one) => isContained(one, gold))
  return verdict(gold, right ?? told[0], () => right !== undefined)
}

/**
 * Somebody unnamed is right when nobody is named, or the words of the report are repeated. A name that
 * fits others of the report as well tells nobody.
 */
function judgeWho(
  who: string | undefined,
  speaker: string | undefined,
  isFound: boolean,
  report: AnnotatedReport,
): Verdict {
  const person = personOf(who, report)
  if (person === undefined) return { told: speaker ?? '' }
  const others = [...report.people.values()].filter((other) => other !== person)
  const fitsOther = speaker !== undefined && others.some((other) => isNamed(speaker, other))
  if ('unnamed' in person) {
    const right = isFound && (speaker === undefined || (!fitsOther && repeats(speaker, person)))
    return { gold: true, found: right || speaker !== undefined, right, told: speaker ?? '' }
  }
  const fits = speaker !== undefined && isNamed(speaker, person)
  const found = speaker !== undefined && !(fits && fitsOther)
  return { gold: true, found, right: found && fits, told: speaker ?? '' }
}

/** Whether the source gives a name, describes, or stands for one; or the flow of the text tells. */
function wayOf({ who, source }: GoldQuotation, report: AnnotatedReport): Way {
  const person = personOf(who, report)
  if (person === undefined || 'unnamed' in person) return 'nameless'
  if (source === undefined) return 'flow'
  const words = plainWords(report.text.slice(source.start, source.end))
  // Possessive pronouns are no plain words.
  if (words.every((word) => PRONOUNS.has(word))) return 'pronoun'
  return plainWords(person.name).some((word) => words.includes(word)) ? 'name' : 'description'
}

const PRONOUNS: ReadonlySet<string> = new Set(
  'i you he she it we they me him them who which that this these those'.split(' '),
)

function personOf(key: string | undefined, { people }: AnnotatedReport): GoldPerson | undefined {
  return key === undefined ? undefined : people.get(key)
}

function isNamed(speaker: string, person: GoldPerson): boolean {
  return 'name' in person && isSameSpeaker(speaker, person.name)
}

function repeats(speaker: string, { unnamed }: { readonly unnamed: string }): boolean {
  const printed = plainWords(unnamed)
  return plainWords(speaker).every((word) => printed.includes(word))
}

/** Whether the words of the one are all in the other. */
function isContained(a: string, b: string | undefined): boolean {
  const [left, right] = [plainWords(a), plainWords(b ?? '')]
  const [few, many] = left.length < right.length ? [left, right] : [right, left]
  return few.length > 0 && few.every((word) => many.includes(word))
}

function plainWords(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !ARTICLES.has(word))
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 's', 'his', 'her', 'its', 'their'])

function scoreNotSpeech(
  report: AnnotatedReport,
  found: FoundAttributions,
  words: WordPlaces,
  score: Score,
): void {
  const gold = report.notSpeech.flatMap(({ spans, reason }) =>
    spans.map((span) => ({ span, reason })),
  )
  for (const { span, reason } of gold) {
    const own = found.notSpeech.find((one) => words.isSame([span], [one.span]))
    const isRight = own?.reason === reason
    score.count('no speech', { gold: true, recalled: own !== undefined })
    score.count('no speech: reason', { gold: true, recalled: isRight })
    if (own === undefined) score.err('no speech: missed', [span])
    else if (!isRight) score.err('no speech: reason', [span], own.reason)
  }
  for (const { span, reason } of found.notSpeech) {
    const match = gold.find((one) => words.isSame([span], [one.span]))
    score.count('no speech', { found: true, right: match !== undefined })
    score.count('no speech: reason', { found: true, right: match?.reason === reason })
    if (match === undefined) score.err('no speech: wrong', [span])
  }
}

/** Where the words of a text begin: what spans cover is compared by its words, without marks and stops. */
class WordPlaces {
  readonly #starts: readonly number[]

  constructor(text: string) {
    this.#starts = [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map(({ index }) => index)
  }

  within(spans: readonly Span[]): Set<number> {
    const isIn = (place: number): boolean => spans.some((s) => s.start <= place && place < s.end)
    return new Set(this.#starts.filter(isIn))
  }

  isSame(a: readonly Span[], b: readonly Span[]): boolean {
    return dice(this.within(a), this.within(b)) === 1
  }
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const size = a.size + b.size
  return size === 0 ? 0 : (2 * [...a].filter((place) => b.has(place)).length) / size
}

const TALLY_KEYS = ['gold', 'recalled', 'found', 'right', 'lost'] as const

class Score implements AttributionScore {
  readonly tallies: Map<Measure, Tally> = new Map(
    [...FOUND, ...TOLD].map((measure) => [
      measure,
      { gold: 0, recalled: 0, found: 0, right: 0, lost: 0 },
    ]),
  )
  readonly errors: string[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  count(measure: Measure, counted: { readonly [key in keyof Tally]?: boolean | undefined }): void {
    const tally = this.tallies.get(measure) as Tally
    for (const key of TALLY_KEYS) if (counted[key]) tally[key]++
  }

  err(what: string, at: readonly Span[], told?: string): void {
    this.errors.push(`${what}: ${this.words(at)}${told === undefined ? '' : `  <- ${told || '-'}`}`)
  }

  words(spans: readonly Span[]): string {
    const all = spans.map(({ start, end }) => this.#text.slice(start, end)).join(' / ')
    return all.replace(/\s+/g, ' ')
  }
}

function asList(span: Span | undefined): Span[] {
  return span === undefined ? [] : [span]
}
