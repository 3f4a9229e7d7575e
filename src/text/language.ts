import { FUNCTION_WORDS } from './function-word-list.ts'

/**
 * The language of a text as a primary BCP 47 tag, or `undefined` when it is too short or too mixed to
 * tell.
 *
 * The script decides where it is that of one language. Languages that share a script are told apart by
 * the small words they cannot do without, each weighing less the more languages have it, and by letters
 * that only some of them have. No more than {@link SAMPLE} code units are read. `least` is how many small
 * words, which no other language has, a text must hold at least.
 *
 * @example
 * detectLanguage('Wir haben das Abkommen nicht unterzeichnet, und wir werden es nicht tun.') // => 'de'
 */
export function detectLanguage(text: string, least: number = LEAST_SCORE): string | undefined {
  if (isPlainlyEnglish(text)) return 'en'
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  const script = scriptOf(sample)
  if (script === undefined) return undefined
  const only = ONE_LANGUAGE.get(script)
  return only ?? rankLanguages(sample, least)
}

/** Code units that are read of a text; more changes nothing in what is found. */
export const SAMPLE = 4000

/**
 * Whether the head of a text is in English beyond doubt, told without looking at any other language:
 * nearly all texts are, and reading them should cost nothing.
 */
function isPlainlyEnglish(text: string): boolean {
  const words = text.slice(0, ENGLISH_SAMPLE).split(' ')
  const small = words.reduce((count, word) => (PLAIN_ENGLISH.has(word) ? count + 1 : count), 0)
  return small >= LEAST_PLAIN && small >= PLAIN_SHARE * words.length
}

/** Whether the first words of a text have so many small words of English that no other language has. */
export function hasEnglishWords(text: string, least: number): boolean {
  let count = 0
  let start = 0
  for (let tried = 0; tried < WORDS_TO_TRY; tried++) {
    const space = text.indexOf(' ', start)
    const word = space < 0 ? text.slice(start) : text.slice(start, space)
    if (PLAIN_ENGLISH.has(word) && ++count === least) return true
    if (space < 0) return false
    start = space + 1
  }
  return false
}

const ENGLISH_SAMPLE = 600
const WORDS_TO_TRY = 40
/** Small words, as they stand between spaces, that hardly any other language has. */
const PLAIN_ENGLISH: ReadonlySet<string> = new Set(
  'the of and that this with which would have been they their there from what will our you your it are not to be has for but The This And'.split(
    ' ',
  ),
)
const LEAST_PLAIN = 8
const PLAIN_SHARE = 0.12

type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'Devanagari' | 'Han' | 'Kana' | string

/** Scripts that are told apart, with the first and last code units of their main blocks. */
const SCRIPTS: readonly (readonly [Script, number, number])[] = [
  ['Latin', 0x41, 0x24f],
  ['Greek', 0x370, 0x3ff],
  ['Cyrillic', 0x400, 0x52f],
  ['Armenian', 0x530, 0x58f],
  ['Hebrew', 0x590, 0x5ff],
  ['Arabic', 0x600, 0x77f],
  ['Devanagari', 0x900, 0x97f],
  ['Bengali', 0x980, 0x9ff],
  ['Gurmukhi', 0xa00, 0xa7f],
  ['Gujarati', 0xa80, 0xaff],
  ['Tamil', 0xb80, 0xbff],
  ['Telugu', 0xc00, 0xc7f],
  ['Kannada', 0xc80, 0xcff],
  ['Malayalam', 0xd00, 0xd7f],
  ['Sinhala', 0xd80, 0xdff],
  ['Thai', 0xe00, 0xe7f],
  ['Lao', 0xe80, 0xeff],
  ['Tibetan', 0xf00, 0xfff],
  ['Myanmar', 0x1000, 0x109f],
  ['Georgian', 0x10a0, 0x10ff],
  ['Ethiopic', 0x1200, 0x139f],
  ['Khmer', 0x1780, 0x17ff],
  ['Latin', 0x1e00, 0x1eff],
  ['Kana', 0x3040, 0x30ff],
  ['Han', 0x3400, 0x9fff],
  ['Hangul', 0xac00, 0xd7af],
]

const ONE_LANGUAGE: ReadonlyMap<Script, string> = new Map([
  ['Greek', 'el'],
  ['Armenian', 'hy'],
  ['Hebrew', 'he'],
  ['Bengali', 'bn'],
  ['Gurmukhi', 'pa'],
  ['Gujarati', 'gu'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Sinhala', 'si'],
  ['Thai', 'th'],
  ['Lao', 'lo'],
  ['Tibetan', 'bo'],
  ['Myanmar', 'my'],
  ['Georgian', 'ka'],
  ['Ethiopic', 'am'],
  ['Khmer', 'km'],
  ['Kana', 'ja'],
  ['Han', 'zh'],
  ['Hangul', 'ko'],
])

/** Letters of a text that tell nothing yet of its language. */
const LEAST_LETTERS = 8
/** A character of Chinese says as much as this many letters. */
const HAN_WEIGHT = 3
/** Share of kana among Japanese characters, which is seldom less; Chinese has none. */
const KANA_SHARE = 0.1

/** The script that most of a text is written in. */
function scriptOf(sample: string): Script | undefined {
  const counts = new Map<Script, number>()
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    const script = scriptOfUnit(unit)
    if (script === undefined) continue
    const weight = script === 'Han' || script === 'Kana' || script === 'Hangul' ? HAN_WEIGHT : 1
    counts.set(script, (counts.get(script) ?? 0) + weight)
  }
  const kana = counts.get('Kana') ?? 0
  const han = counts.get('Han') ?? 0
  if (kana > 0) {
    counts.set('Kana', kana >= KANA_SHARE * (kana + han) ? kana + han : kana)
    if (kana >= KANA_SHARE * (kana + han)) counts.delete('Han')
  }
  let best: Script | undefined
  let most = 0
  let total = 0
  for (const [script, count] of counts) {
    total += count
    if (count > most) [best, most] = [script, count]
  }
  return most >= LEAST_LETTERS && most * 2 > total ? best : undefined
}

function scriptOfUnit(unit: number): Script | undefined {
  if (unit < 0x80) {
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) ? 'Latin' : undefined
  }
  if (unit < 0xc0) return undefined
  return SCRIPTS.find(([, first, last]) => unit >= first && unit <= last)?.[0]
}

/** Letters that only some languages of a script have; one is worth a part of a word. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[řůě]/g, 'cs'],
  [/[ľĺŕ]|ô(?=[\p{Ll}])/gu, 'sk'],
  [/[łąęśźż]/g, 'pl'],
  [/[őű]/g, 'hu'],
  [/[ğı]/g, 'tr'],
  [/[țș]/g, 'ro'],
  [/[ñ¿¡]/g, 'es'],
  [/[ãõ]/g, 'pt'],
  [/l·l|\bl['’]|ny\b/g, 'ca'],
  [/ß|\p{Ll}ung\b/gu, 'de'],
  [/\b(?:qu|[djlnst])['’]/g, 'fr'],
  [/\b(?:dell|nell|all|un)['’]|\p{Ll}zione\b/gu, 'it'],
  [/[øæ]/g, 'da'],
  [/[øæ]/g, 'nb'],
  [/[äö]/g, 'sv'],
  [/[ðþ]/g, 'is'],
  [/ä(?:ä|n\b)|\p{Ll}ssa\b/gu, 'fi'],
  [/õ/g, 'et'],
  [/[ėųį]/g, 'lt'],
  [/[āēļķņ]/g, 'lv'],
  [/[đć]/g, 'hr'],
  [/[ươđ]/g, 'vi'],
  [/ə/g, 'az'],
  [/[ħġż]/g, 'mt'],
  [/[їєґ]/g, 'uk'],
  [/ў/g, 'be'],
  [/[ыэё]/g, 'ru'],
  [/ъ|\p{Ll}(?:та|то|те)(?!\p{L})/gu, 'bg'],
  [/[ѓќѕ]/g, 'mk'],
  [/[ђћџ]/g, 'sr'],
  [/[ғұқңә]/g, 'kk'],
  [/[өү]/g, 'mn'],
  [/[پچژگ]/g, 'fa'],
  [/[ٹڈےںڑ]/g, 'ur'],
  [/[ټډړښځ]/g, 'ps'],
]

const BEYOND_ASCII = /[\u00c0-\u07ff\u1e00-\u1eff]/

/** What a letter that tells weighs beside a small word, which weighs 1 when one language has it. */
const LETTER_WEIGHT = 0.5
/** Small words and letters that a text must have at least, and their share of its words. */
const LEAST_SCORE = 1.5
const LEAST_SHARE = 0.06
/** By how much the best language must be ahead of the next. */
const MARGIN = 1.15

function rankLanguages(sample: string, least: number): string | undefined {
  const lower = sample.toLowerCase().normalize('NFC')
  const scores = new Map<string, number>()
  const add = (language: string, score: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + score)
  }
  let words = 0
  for (const [word] of lower.matchAll(WORD)) {
    words++
    const languages = WORD_LANGUAGES.get(word)
    if (languages === undefined) continue
    const weight = 1 / languages.length ** SHARED_PENALTY
    for (const language of languages) add(language, weight)
  }
  // A text without letters beyond ASCII has hardly any that tell.
  if (BEYOND_ASCII.test(lower)) {
    for (const [letters, language] of LETTERS) {
      const count = lower.match(letters)?.length ?? 0
      if (count > 0) add(language, LETTER_WEIGHT * count)
    }
  }
  let best: string | undefined
  let most = 0
  let next = 0
  for (const [language, score] of scores) {
    if (score > most) {
      next = most
      best = language
      most = score
    } else if (score > next) next = score
  }
  const isEnough = most >= least && most >= LEAST_SHARE * words
  return isEnough && most >= MARGIN * next ? best : undefined
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu

/** How much less a word tells that several languages have. */
const SHARED_PENALTY = 0.5

/** The languages that have each small word. */
const WORD_LANGUAGES: ReadonlyMap<string, readonly string[]> = indexWords()

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(' '))) {
      const languages = found.get(word)
      if (languages === undefined) found.set(word, [language])
      else languages.push(language)
    }
  }
  return found
}
