import type { ParsedSentence } from '../../syntax/parsed-sentence.ts'
import { RELATION, type Relation } from '../../syntax/relation.ts'
import { isFiniteTag, isNominalTag, isVerbTag, TAG, TAGS, type Tag } from '../../syntax/tag.ts'
import type { Span } from '../../text/span.ts'

/** Tokens `[start, end)` of a sentence. */
export interface TokenRange {
  readonly start: number
  readonly end: number
}

/** The stretches in marks of a sentence: those left out of its tokens, and those among them. */
export interface Marked {
  readonly skipped: readonly Span[]
  readonly quoted: readonly Span[]
}

const NOTHING_MARKED: Marked = { skipped: [], quoted: [] }

/** A parsed sentence with the words of its tokens. */
export class Tree {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly length: number
  readonly lower: readonly string[]
  /** Whether a quotation that stands by itself was left out before a token. */
  readonly #gaps: ReadonlySet<number>
  readonly #quoted: readonly Span[]
  /** For every token the end of the stretch in marks that it stands in, or 0. */
  readonly #quotedEnds: Int32Array
  /** The first token that depends on each, and for each the next that depends on the same; -1 for none. */
  readonly #firstChild: Int32Array
  readonly #nextChild: Int32Array
  readonly #parsed: ParsedSentence

  constructor(
    text: string,
    tokens: readonly Span[],
    parsed: ParsedSentence,
    { skipped, quoted }: Marked = NOTHING_MARKED,
    lower: readonly string[] = wordsOf(text, tokens),
  ) {
    this.text = text
    this.tokens = tokens
    this.length = parsed.length
    this.#parsed = parsed
    const gaps = new Set<number>()
    let k = 0
    for (const { start } of skipped) {
      while (k < tokens.length && (tokens[k] as Span).start < start) k++
      gaps.add(k)
    }
    this.#gaps = gaps
    this.#quoted = quoted
    this.#quotedEnds = endsOfStretches(tokens, this.length, quoted)
    this.#firstChild = new Int32Array(this.length).fill(-1)
    this.#nextChild = new Int32Array(this.length).fill(-1)
    for (let child = this.length - 1; child >= 0; child--) {
      const head = this.head(child)
      if (head >= this.length) continue
      this.#nextChild[child] = this.#firstChild[head] as number
      this.#firstChild[head] = child
    }
    this.lower = lower
  }

  tag(k: number): Tag | undefined {
    return TAGS[this.#parsed.tags[k] ?? 255]
  }

  /** Whether a quotation was left out right before token `k`; the length stands for the end. */
  hasGap(k: number): boolean {
    return this.#gaps.has(k)
  }

  /** Whether a token stands inside marks. */
  isQuoted(k: number): boolean {
    return (this.#quotedEnds[k] ?? 0) !== 0
  }

  /** Where the stretch in marks ends that token `k` stands in; `k` itself outside of marks. */
  quotedEnd(k: number): number {
    return this.#quotedEnds[k] || k
  }

  /** The token that `k` depends on; the length for the root. */
  head(k: number): number {
    return this.#parsed.heads[k] as number
  }

  is(k: number, relation: Relation): boolean {
    return this.#parsed.relations[k] === RELATION[relation]
  }

  /** The token and all that depends on it. */
  range(k: number): TokenRange {
    return { start: this.#parsed.starts[k] as number, end: this.#parsed.ends[k] as number }
  }

  isVerb(k: number): boolean {
    return isVerbTag(this.#parsed.tags[k] as number)
  }

  isFinite(k: number): boolean {
    return isFiniteTag(this.#parsed.tags[k] as number)
  }

  isAdverb(k: number): boolean {
    const tag = this.#parsed.tags[k] as number
    return tag >= TAG.RB && tag <= TAG.RBS
  }

  isNominal(k: number): boolean {
    return isNominalTag(this.#parsed.tags[k] as number)
  }

  isMark(k: number): boolean {
    const tag = this.#parsed.tags[k] as number
    return tag >= TAG[',']
  }

  /** The first token that depends on `k`, or -1; the others are told by {@link nextChild}. */
  firstChild(k: number): number {
    return this.#firstChild[k] as number
  }

  /** The next token that depends on the same word as `child`, or -1. */
  nextChild(child: number): number {
    return this.#nextChild[child] as number
  }

  /** The first token that depends on `k` by one of two relations. */
  child(k: number, relation: Relation, other: Relation = relation): number | undefined {
    for (let at = this.firstChild(k); at >= 0; at = this.nextChild(at))
      if (this.is(at, relation) || this.is(at, other)) return at
    return undefined
  }

  /** The text span of tokens. */
  span({ start, end }: TokenRange): Span {
    return { start: (this.tokens[start] as Span).start, end: (this.tokens[end - 1] as Span).end }
  }

  /** The text span of tokens with the marks at its edges. */
  markedSpan(range: TokenRange): Span {
    let { start, end } = this.span(range)
    const first = this.#quoted.find((span) => span.end > start)
    if (first !== undefined && isBare(this.text, first.start, start)) start = first.start
    const last = this.#quoted.findLast((span) => span.start < end)
    if (last !== undefined && isBare(this.text, end, last.end)) end = last.end
    return { start, end }
  }
}

/** The words of tokens in small letters, their apostrophes straight. */
export function wordsOf(text: string, tokens: readonly Span[]): string[] {
  return tokens.map(({ start, end }) => text.slice(start, end).toLowerCase().replace('’', "'"))
}

/** Whether there are no words between two offsets in order. */
function isBare(text: string, start: number, end: number): boolean {
  return start < end && !/[\p{L}\p{N}]/u.test(text.slice(start, end))
}

function endsOfStretches(
  tokens: readonly Span[],
  length: number,
  stretches: readonly Span[],
): Int32Array {
  const ends = new Int32Array(length)
  let k = 0
  for (const { start, end } of stretches) {
    while (k < length && (tokens[k] as Span).start < start) k++
    const first = k
    while (k < length && (tokens[k] as Span).start < end) k++
    ends.fill(k, first, k)
  }
  return ends
}
