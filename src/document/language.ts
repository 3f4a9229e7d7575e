import { detectLanguage, hasEnglishWords } from '../text/language.ts'
import { findLanguageName, languageName } from '../text/language-name.ts'
import type { Block, Page } from './block.ts'
import type { Recognized } from './document.ts'
import type { Problem } from './problem.ts'
import type { Turn } from './turn.ts'

/** Which language a page is in, and how that is known. */
export interface ToldLanguage {
  /** Primary BCP 47 tag; absent when it could not be told. */
  readonly language?: string
  readonly recognized?: Recognized
}

/**
 * The language of most of a page. Its words decide; what the file says of itself decides where they do
 * not, and between languages that share nearly all their small words.
 */
export function tellLanguage(page: Page): ToldLanguage {
  const hint = hintOf(page)
  const found = detectLanguage(sampleOf(page, 3, 200)) ?? detectLanguage(sampleOf(page, 8, 450))
  if (found === undefined) return hint === undefined ? {} : told(hint.language, hint.rule)
  if (hint !== undefined && areAlike(found, hint.language)) return told(hint.language, hint.rule)
  return told(found, 'its small words and letters')
}

function told(language: string, rule: string): ToldLanguage {
  return { language, recognized: { field: 'language', rule } }
}

/**
 * Turns with the language of those that are in another than the document.
 *
 * The words decide, so that what an interpreter renders is in the language of the rendering. A note such
 * as "(Speaks Spanish.)" tells it where there are no words, or too few of them.
 */
export function tellTurnLanguages(
  text: string,
  turns: readonly Turn[],
  language: string | undefined,
): readonly Turn[] {
  if (language === undefined) return turns
  return turns.map((turn) => {
    if (turn.language !== undefined) return turn
    const own = turnLanguage(text, turn, language)
    return own === undefined || own === language ? turn : { ...turn, language: own }
  })
}

/**
 * That what is told from English words alone is not told of a text, when it is in another language.
 * `isQuoting` says whether it was read for its quotations.
 */
export function problemOfLanguage(
  language: string | undefined,
  isQuoting: boolean,
): Problem | undefined {
  if (language === undefined || language === 'en') return undefined
  const name = languageName(language)
  return {
    code: 'languageNotKnown',
    message: isQuoting
      ? `The text is in ${name}: words in quotation marks are found, but who said them, where and when is told in English texts only`
      : `The text is in ${name}: its words can be found and checked, but header lines, roles and the names of those who ask are told in English texts only`,
  }
}

function turnLanguage(text: string, turn: Turn, language: string): string | undefined {
  const words = headOf(text, turn, TURN_SAMPLE)
  // Nearly all turns of nearly all documents are told by their first small words.
  if (language === 'en' && hasEnglishWords(words, LEAST_ENGLISH)) return undefined
  const spoken = words.length < LEAST_SPOKEN ? undefined : detectLanguage(words, LEAST_OF_TURN)
  if (spoken !== undefined || turn.interpreted) return spoken
  const note = turn.notes.find(
    ({ kind, text: said }) => kind === 'language' && findLanguageName(said) !== undefined,
  )
  return note === undefined ? undefined : findLanguageName(note.text)
}

/** Code units of a turn that are read for its language. */
const TURN_SAMPLE = 500
/** Code units below which a greeting or a name would decide. */
const LEAST_SPOKEN = 60

/** Small words, which no other language has, that show a turn to be in another language than the rest. */
const LEAST_OF_TURN = 4

/** Small words that show a turn of an English document to be in English. */
const LEAST_ENGLISH = 3

/** The first words of a turn. */
function headOf(text: string, { spans }: Turn, length: number): string {
  const [first] = spans
  if (first === undefined) return ''
  if (spans.length === 1 || first.end - first.start >= length) {
    return text.slice(first.start, Math.min(first.end, first.start + length))
  }
  let words = ''
  for (const { start, end } of spans) {
    words += ` ${text.slice(start, Math.min(end, start + length - words.length))}`
    if (words.length >= length) break
  }
  return words
}

function hintOf({ metadata }: Page): { language: string; rule: string } | undefined {
  const value = metadata?.values.get('language')?.trim()
  const tag = value === undefined ? undefined : /^[a-z]{2,3}(?=$|[-_])/i.exec(value)?.[0]
  if (tag === undefined) return undefined
  const origin = metadata?.origins?.get('language')
  const rule = origin === undefined ? 'what the file says of itself' : origin
  return { language: TWO_LETTERS.get(tag.toLowerCase()) ?? tag.toLowerCase(), rule }
}

/** Tags of three letters that catalogs give to languages which have one of two. */
const TWO_LETTERS: ReadonlyMap<string, string> = new Map(
  'eng:en ger:de deu:de fre:fr fra:fr spa:es ita:it por:pt rus:ru ukr:uk chi:zh zho:zh jpn:ja ara:ar cze:cs ces:cs cat:ca dut:nl nld:nl pol:pl tur:tr kor:ko heb:he hin:hi'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Languages that are told apart by more than small words, so that the file knows better. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['hr', 'sr', 'bs', 'sh', 'me']),
  new Set(['nb', 'nn', 'no', 'da']),
  new Set(['id', 'ms']),
  new Set(['gl', 'pt']),
  new Set(['zu', 'xh', 'ss', 'nr']),
  new Set(['fa', 'tg', 'prs']),
  new Set(['zh', 'yue']),
]

function areAlike(found: string, hint: string): boolean {
  return ALIKE.some((group) => group.has(found) && group.has(hint))
}

/**
 * The heads of some paragraphs, spread over the page, because what frames a text may be in another
 * language: from evenly spaced blocks, or the first long ones behind them.
 */
function sampleOf({ text, blocks }: Page, most: number, length: number): string {
  const heads: string[] = []
  let next = 0
  for (let k = 0; k < most; k++) {
    next = Math.max(next, Math.floor((blocks.length * k) / most))
    while (next < blocks.length && !isLongParagraph(blocks[next] as Block)) next++
    const block = blocks[next++]
    if (block === undefined) break
    heads.push(text.slice(block.span.start, Math.min(block.span.end, block.span.start + length)))
  }
  // A page of short lines is taken from its beginning.
  return heads.length > 0 ? heads.join('\n') : text.slice(0, most * length)
}

function isLongParagraph({ kind, span }: Block): boolean {
  return (kind === 'paragraph' || kind === 'quote') && span.end - span.start >= LEAST_SPOKEN
}
