import { isForeignNegation } from '../text/negation.ts'
import { isNumberWord, isUnitWord, readNumber, readOrdinal } from '../text/number.ts'
import type { EditClass } from './edit.ts'

/** The words of an edit, and those around them that its class depends on. */
export interface EditWords {
  /** Folded words of the source and of the draft. */
  readonly source: readonly string[]
  readonly draft: readonly string[]
  /** The same as written. */
  readonly sourceRaw: readonly string[]
  readonly draftRaw: readonly string[]
  /** Folded words of the source right before and after, the nearest first. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** The source from the first word of the edit to the word after it, with all marks. */
  readonly sourceText: string
  /** Whether the edit is at the first or last word of a piece. */
  readonly isAtEdge: boolean
  /** Whether the first word of a side opens a sentence of it, where a capital means nothing. */
  readonly sourceOpens: boolean
  readonly draftOpens: boolean
}

/**
 * The class of an edit; of several that fit, the one that weighs most.
 *
 * Benign classes are tried first because they explain the whole edit; then what changes the meaning,
 * the gravest first.
 */
export function classifyEdit(words: EditWords): EditClass {
  const { source, draft } = words
  const left = source.flatMap(expandContraction)
  const right = draft.flatMap(expandContraction)
  if (source.length > 0 && draft.length > 0) {
    // Two spellings of one word begin with the same letter.
    if (source[0]?.charCodeAt(0) === draft[0]?.charCodeAt(0) || mayOpenWithHamza(source, draft)) {
      if (sameSpelling(source, draft)) return 'spelling'
      if (sameList(left.map(spellingKey), right.map(spellingKey))) return 'spelling'
    }
    if (sameSign(source, draft)) return 'typographic'
    if (sameNumber(source, draft)) return 'numeral'
  }
  if (draft.length === 0 && isFalseStart(words)) return 'falseStart'
  if (source.length === 1 && draft.length === 1 && words.isAtEdge) {
    const [said, quoted] = [source[0] as string, draft[0] as string]
    if (sameStem(said, quoted) || isElided(said, quoted)) return 'inflection'
  }
  if (!sameList(negationsIn(left), negationsIn(right))) return 'negation'
  if (hasOther(left, right, isOfFigure) || hasOtherPlace(source, draft)) return 'figure'
  if (hasOther(left, right, (word) => CONDITIONS.has(word))) return 'condition'
  if (hasOther(left, right, (word) => MODALS.has(word))) return 'modality'
  if (hasOtherName(words)) return 'name'
  if (draft.length === 0) return 'omission'
  if (source.length === 0) return 'insertion'
  if (
    source.length === 1 &&
    draft.length === 1 &&
    PRONOUNS.has(source[0] as string) &&
    PRONOUNS.has(draft[0] as string)
  ) {
    return 'pronoun'
  }
  return 'wording'
}

/** Whether a word is part of a figure. "One" is a pronoun far more often. */
function isOfFigure(word: string): boolean {
  return word !== 'one' && (isNumberWord(word) || isUnitWord(word))
}

/** Whether another place in a row is named; alone, "first" and "second" are as often no figure. */
function hasOtherPlace(source: readonly string[], draft: readonly string[]): boolean {
  const places = (words: readonly string[]): number[] =>
    words.flatMap((word) => readOrdinal(word) ?? [])
  const left = places(source)
  const right = places(draft)
  return left.length > 0 && right.length > 0 && left.join() !== right.join()
}

/** Words that turn a statement around. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing nowhere neither nor cannot without hardly barely scarcely unable refuse refused refuses'.split(
    ' ',
  ),
)

/** Words that make a statement depend on another. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  'if unless provided providing until otherwise whether assuming lest'.split(' '),
)

const MODALS: ReadonlySet<string> = new Set(
  'will would can could may might must should shall ought need needs'.split(' '),
)

const PRONOUNS: ReadonlySet<string> = new Set(
  'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs this that these those'.split(
    ' ',
  ),
)

const FILLERS: ReadonlySet<string> = new Set('uh um er ah eh erm hmm mm oh'.split(' '))

const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
  ['cannot', ['can', 'not']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
])

/** Whether both sides begin with the alef of Arabic, which has its hamza or has it not. */
function mayOpenWithHamza([a = '']: readonly string[], [b = '']: readonly string[]): boolean {
  return /^[\u0622\u0623\u0625\u0627]/.test(a) && /^[\u0622\u0623\u0625\u0627]/.test(b)
}

/** A contraction as the words it stands for. `'s` and `'d` may be either of two and are left. */
export function expandContraction(word: string): readonly string[] {
  const known = CONTRACTIONS.get(word)
  if (known !== undefined) return known
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not']
  if (word.endsWith("'ll")) return [word.slice(0, -3), 'will']
  if (word.endsWith("'re")) return [word.slice(0, -3), 'are']
  if (word.endsWith("'ve")) return [word.slice(0, -3), 'have']
  if (word.endsWith("'m")) return [word.slice(0, -2), 'am']
  return [word]
}

function sameSpelling(source: readonly string[], draft: readonly string[]): boolean {
  if (source.join('') === draft.join('')) return true
  if (source.length === draft.length) {
    return source.every((word, k) => spellingKey(word) === spellingKey(draft[k] as string))
  }
  return (
    spellingKey(source.join('')) === spellingKey(draft.join('')) ||
    isShortened(source, draft) ||
    isShortened(draft, source)
  )
}

/** Whether one side has "'s" for "is" or "has" of the other, or "'d" for "would" or "had". */
function isShortened(long: readonly string[], short: readonly string[]): boolean {
  if (long.length !== 2 || short.length !== 1) return false
  const [first, second] = long as [string, string]
  const ending =
    second === 'is' || second === 'has'
      ? "'s"
      : second === 'would' || second === 'had'
        ? "'d"
        : undefined
  return ending !== undefined && short[0] === first + ending
}

/** A word without what British and American, old and new spellings differ in. */
function spellingKey(word: string): string {
  return withoutAccents(word)
    .replace(/[-']/g, '')
    .replace(/^grey/, 'gray')
    .replace(/(?<=\w)our(?=$|s$|ed$|ing$|able$|ful$|less$|ite$|ist)/, 'or')
    .replace(/(?<=[bcdt])re(s?)$/, 'er$1')
    .replace(/ys(e[sd]?|ing)$/, 'yz$1')
    .replace(/is(e[sdr]?|ing|ation|ations)$/, 'iz$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/ll(?=ed$|ing$|er$|ers$|ation)/, 'l')
    .replace(/(?<=\w)(?:ae|oe)(?=\w)/, 'e')
    .replace(/ence$/, 'ense')
    .replace(/(?:yy|iy|ij|ey)$/, 'y')
    .replace(/^judgement/, 'judgment')
    .replace(/^towards$/, 'toward')
    .replace(/^programme/, 'program')
    .replace(/^\w+$/, (bare) => ABBREVIATIONS.get(bare) ?? bare)
}

/**
 * A word without the marks that writers may set or leave out: accents on Latin and Greek letters, the
 * dots of `ё`, the stress of Russian, the hamza of Arabic. In other scripts a mark is a vowel, and
 * another mark makes another word; so do the breve of `й` and the umlaut that sets a verb in German
 * apart from what only would be.
 */
function withoutAccents(word: string): string {
  if (SUBJUNCTIVE.test(word)) return word
  return word
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}][\u0300-\u036f]*)[\u0300-\u036f]/gu, '')
    .replace(/(?<=е)\u0308|(?<=[аеёиоуыэюяіїє]\u0308?)\u0301/g, '')
    .replace(/[\u0653-\u0655]/g, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
}

const SUBJUNCTIVE = /^(?:könnt|müsst|dürft|hätt|wär|würd|möcht|käm|gäb|ging)(?:e|en|est|et|t)?$/

/** Titles and their like that are written short or in full. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  (
    'mr:mister dr:doctor prof:professor gen:general col:colonel lt:lieutenant capt:captain ' +
    'sgt:sergeant sen:senator rep:representative gov:governor dept:department govt:government ' +
    'vs:versus'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

function sameSign(source: readonly string[], draft: readonly string[]): boolean {
  return sameList(source.map(signWord), draft.map(signWord))
}

function signWord(word: string): string {
  if (word === '&') return 'and'
  if (word === '%') return 'percent'
  if (word === '％' || word === '٪') return 'percent'
  // Ligatures, and the letters, digits and signs of full-width type.
  return word.replace(/[\ufb00-\ufb06\uff01-\uff9f]/g, (form) => form.normalize('NFKC'))
}

function sameNumber(source: readonly string[], draft: readonly string[]): boolean {
  const [first = '', second] = source
  const place = second === undefined ? readOrdinal(first) : undefined
  if (place !== undefined) return draft.length === 1 && place === readOrdinal(draft[0] as string)
  const a = readNumber(source)
  if (a === undefined || a !== readNumber(draft)) return false
  return unitOf(source) === unitOf(draft) || unitOf(source) === '' || unitOf(draft) === ''
}

function unitOf(words: readonly string[]): string {
  if (words.some((word) => word === '%' || word === 'percent' || word === 'cent')) return '%'
  const sign = words.find((word) => /^(?:[$€£¥]|dollars?|euros?|pounds|yen)$/.test(word))
  return sign === undefined
    ? ''
    : sign.startsWith('dollar')
      ? '$'
      : sign.startsWith('euro')
        ? '€'
        : sign === 'pounds'
          ? '£'
          : sign === 'yen'
            ? '¥'
            : sign
}

/**
 * Whether words left out are a start the speaker took back: cut short, said twice, or a filler.
 */
function isFalseStart({ source, before, after, sourceText }: EditWords): boolean {
  if (source.every((word) => FILLERS.has(word))) return true
  const n = source.length
  const isRepeat =
    source.every((word, k) => word === after[k]) ||
    source.every((word, k) => word === before[n - 1 - k])
  if (isRepeat) return true
  const isCutShort = /[^\s—–-]-(?=[\s—–-]|$)/.test(sourceText)
  const hasDash = /[—–]|--/.test(sourceText)
  const last = source[n - 1] as string
  const startsAgain =
    source[0] === after[0] ||
    last === before[0] ||
    (after[0]?.startsWith(last) ?? false) ||
    (after[0] !== undefined && sharesStart(last, after[0]))
  if (isCutShort && (startsAgain || n <= 2)) return true
  return hasDash && startsAgain && n <= LONGEST_RESTART
}

/** Words of the longest start that is taken back; more is a clause left out. */
const LONGEST_RESTART = 8

function sharesStart(a: string, b: string): boolean {
  return a.length >= 2 && b.startsWith(a.slice(0, 2)) && a.length <= 4
}

function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const stem = short.replace(/(?:e|y|s|es|ed|d)$/, '')
  if (stem.length < 3 || !long.startsWith(stem)) return false
  return ENDINGS.test(short.slice(stem.length)) && ENDINGS.test(long.slice(stem.length))
}

const ENDINGS = /^(?:|e|y|s|d|es|ed|ies|ied|ing|ting|ning|ping|ming|ger?|n|en)$/

/**
 * Whether a word is the other without the article or preposition that French, Italian and Catalan join
 * to it by an apostrophe: `accord` of `l'accord`. What `n'` says is no small thing.
 */
function isElided(source: string, draft: string): boolean {
  return /^(?:[ldjmtsc]|qu|jusqu|lorsqu|puisqu|dell|nell|all|dall|sull|un)'$/.test(
    source.endsWith(draft) ? source.slice(0, source.length - draft.length) : '',
  )
}

/** The negations among words, sorted, each in one form: `refuse` for `refused`. */
function negationsIn(words: readonly string[]): string[] {
  return words
    .filter((word) => NEGATIONS.has(word) || isForeignNegation(word))
    .map((word) => word.replace(/^(refuse)[ds]$/, '$1'))
    .sort()
}

/** Whether one side has a word of a kind that the other side has not. */
function hasOther(
  a: readonly string[],
  b: readonly string[],
  isOfKind: (word: string) => boolean,
): boolean {
  return (
    a.some((word) => isOfKind(word) && !b.includes(word)) ||
    b.some((word) => isOfKind(word) && !a.includes(word))
  )
}

/** Capitalized words that do not merely open a sentence and stand on one side only. */
function hasOtherName(words: EditWords): boolean {
  const { source, draft, sourceRaw, draftRaw, sourceOpens, draftOpens } = words
  const isName = (raw: string): boolean =>
    /^\p{Lu}\p{L}*\p{Ll}|^(?:\p{Lu}\.?){2,}$/u.test(raw) && !/^I(?:['’]|$)/.test(raw)
  // A word that opens the other side's sentence has its capital from there, as likely as not.
  const isCommon = (k: number, opens: boolean): boolean => k === 0 && opens
  return (
    sourceRaw.some(
      (raw, k) => isName(raw) && !isCommon(k, sourceOpens) && !draft.includes(source[k] as string),
    ) ||
    draftRaw.some(
      (raw, k) =>
        isName(raw) &&
        !isCommon(k, draftOpens || sourceOpens) &&
        !source.includes(draft[k] as string),
    )
  )
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, k) => word === b[k])
}
