/** How the words of one line go on in the next. */
export type Joint =
  /** The words are parted. */
  | 'space'
  /** They stand together, and the hyphen between them is theirs. */
  | 'none'
  /** The hyphen only broke a word at the end of the line, and goes. */
  | 'softHyphen'

/**
 * Tells hyphens that broke a word from those that belong to it, by the words of the document itself:
 * the whole word, or the one with its hyphen, mostly stands elsewhere within a line.
 */
export class LineEnds {
  readonly #lines: readonly { readonly text: string }[]
  readonly #breaksWords: boolean
  /** How often words stand within lines, in small letters; counted when a line first ends in a hyphen. */
  #words: Map<string, number> | undefined

  constructor(lines: readonly { readonly text: string }[]) {
    this.#lines = lines
    const broken = lines.filter(({ text }) => endsWithHyphen(text)).length
    this.#breaksWords = broken >= BROKEN_SHARE * lines.length
  }

  /** How `line` goes on in `next`. */
  joint(line: string, next: string): Joint {
    // Nearly all lines end with a letter or a stop, which a glance tells.
    const last = line.charCodeAt(line.length - 1)
    if (last < FIRST_BEYOND_ASCII && last !== HYPHEN) return 'space'
    if (line.endsWith(SOFT_HYPHEN)) return 'softHyphen'
    if (UNSPACED_END.test(line.slice(-1)) && UNSPACED_START.test(next)) return 'none'
    const end = HYPHEN_END.exec(line.slice(-LONGEST_WORD))
    if (end === null) return /[\p{L}\p{N}]—$/u.test(line.slice(-2)) ? 'none' : 'space'
    const start = /^[\p{L}\p{M}\p{N}'’]+/u.exec(next)?.[0]
    if (start === undefined || SUSPENDED.test(next)) return 'space'
    return this.#isSoft(end[1] as string, start, next) ? 'softHyphen' : 'none'
  }

  #isSoft(before: string, after: string, next: string): boolean {
    if (!/^\p{Ll}/u.test(after) || /[\p{N}]$/u.test(before) || /\p{Lu}$/u.test(before)) return false
    const head = before.toLowerCase()
    const tail = after.toLowerCase()
    const last = head.slice(head.lastIndexOf('-') + 1)
    const whole = this.#count(last + tail)
    const hyphened = this.#count(`${head}-${tail}`) + this.#count(`${last}-${tail}`)
    if (whole !== hyphened) return whole > hyphened
    // "self-", and the rest of "up-to-date", keep their hyphens even if they are met only once.
    if (PREFIXES.has(last) || head.includes('-') || /^[\p{L}'’]+-/u.test(next)) return false
    if (!/[\p{L}]{2}$/u.test(last) || tail.length < 2) return false
    const areWords = this.#count(last) > 0 && this.#count(tail) > 0
    return this.#breaksWords || !areWords
  }

  #count(word: string): number {
    this.#words ??= countWords(this.#lines)
    return this.#words.get(word) ?? 0
  }
}

function countWords(lines: readonly { readonly text: string }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of lines) {
    const words = text.toLowerCase().split(/[\s\u2010-\u2015/]+/)
    // A word that is broken in two counts as no word.
    if (endsWithHyphen(text)) words.pop()
    for (const raw of words) {
      const word = LETTERS_ONLY.test(raw) ? raw : raw.replace(AROUND_WORD, '')
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

function endsWithHyphen(text: string): boolean {
  return text.endsWith('-') || text.endsWith(SOFT_HYPHEN) || text.endsWith('\u2010')
}

const SOFT_HYPHEN = '\u00ad'
const HYPHEN = 0x2d
const FIRST_BEYOND_ASCII = 0x80
const LETTERS_ONLY = /^[a-z]+$/
const AROUND_WORD = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu

/** Code units at the end of a line in which its last word stands. */
const LONGEST_WORD = 80
/** Share of lines that end in hyphens where words are broken at all. */
const BROKEN_SHARE = 0.02

/** The hyphen and the non-breaking one; a dash of two hyphens is none. */
const HYPHEN_END = /((?:[\p{L}\p{M}\p{N}'’]+-)*[\p{L}\p{M}\p{N}'’]+)[-‐‑]$/u
/** Words after a hyphen that stands for a part said later: "short- and long-term". */
const SUSPENDED =
  /^(?:and|or|to|und|oder|bis|bzw\.?|sowie|wie|als|noch|et|ou|y|o|e|en|of|og|och|и|или|до)(?![\p{L}-])/u
/** First parts of words that are mostly written with a hyphen. */
const PREFIXES: ReadonlySet<string> = new Set(
  'self ex non anti pro post pre vice all half cross well so high low long short two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety attorney secretary director governor lieutenant major brigadier ultra quasi semi co'.split(
    ' ',
  ),
)
/** Scripts that part no words. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\u3000-\\u303f\\uff00-\\uffef'
const UNSPACED_END = new RegExp(`[${UNSPACED}]$`, 'u')
const UNSPACED_START = new RegExp(`^[${UNSPACED}]`, 'u')
