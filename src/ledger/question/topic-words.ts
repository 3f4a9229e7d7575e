import { familyOf } from '../../check/meaning.ts'
import { FUNCTION_WORDS } from '../../text/function-word-list.ts'

/**
 * The words by which a question and its reply are about the same thing, each by the key of its family:
 * `negotiating` and `negotiations` are one. Makes each word's key once.
 */
export class TopicWords {
  readonly #keys = new Map<string, string>()

  /** The keys of some words, in order and as often as they stand there. */
  of(text: string): string[] {
    return (text.toLowerCase().match(WORDS) ?? []).map((word) => this.#keyOf(word)).filter(Boolean)
  }

  /** The different keys of some words, each with the word it was made of. */
  wordsOf(text: string): { readonly key: string; readonly text: string }[] {
    const found = new Map<string, string>()
    for (const word of text.toLowerCase().match(WORDS) ?? []) {
      const key = this.#keyOf(word)
      if (key !== '' && !found.has(key)) found.set(key, word.replace(/['’]s?$/, ''))
    }
    return Array.from(found, ([key, word]) => ({ key, text: word }))
  }

  /**
   * A search for some keys in a stretch of a text. Only words that begin as one of them does are looked
   * at more closely.
   */
  searchFor(
    wanted: ReadonlySet<string>,
  ): (text: string, start: number, end: number) => Set<string> {
    const beginnings = new Set(Array.from(wanted, (key) => beginning(key, 0)))
    return (text, start, end) => {
      const found = new Set<string>()
      let isInside = false
      for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at) | LOWER
        const isLetter = (unit >= 0x61 && unit <= 0x7a) || unit >= FIRST_FOREIGN
        if (!isLetter && !isDigit(text.charCodeAt(at))) {
          isInside = isInside && isInner(text.charCodeAt(at))
          continue
        }
        if (!isInside && beginnings.has(beginning(text, at))) {
          WORD.lastIndex = at
          const word = WORD.exec(text)?.[0].toLowerCase() ?? ''
          const key = this.#keyOf(word)
          if (wanted.has(key)) found.add(key)
        }
        isInside = true
      }
      return found
    }
  }

  /** The key of a word in small letters; empty for one that tells no topic. */
  #keyOf(word: string): string {
    const known = this.#keys.get(word)
    if (known !== undefined) return known
    const plain = word.replace(/’/g, "'").replace(/'s?$/, '')
    const key = plain.length < 2 || NO_TOPIC.has(plain) ? '' : familyOf(plain)
    this.#keys.set(word, key)
    return key
  }
}

/** Makes a small letter of a capital one of ASCII. */
const LOWER = 0x20
const FIRST_FOREIGN = 0xc0

/** The first two letters of a word as a number, whatever their case. */
function beginning(text: string, at: number): number {
  return ((text.charCodeAt(at) | LOWER) << 16) | (text.charCodeAt(at + 1) | LOWER)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Whether a unit can stand inside a word: a hyphen, an apostrophe, a period. */
function isInner(unit: number): boolean {
  return unit === 0x2d || unit === 0x27 || unit === 0x2019 || unit === 0x2e
}

const WORD = /[\p{L}\p{N}]+(?:[-'’.]\p{L}+)*/uy
const WORDS = /[\p{L}\p{N}]+(?:[-'’.]\p{L}+)*/gu

/** Words of every question and every reply, which tell nothing of what either is about. */
const NO_TOPIC: ReadonlySet<string> = new Set(
  `${FUNCTION_WORDS.en?.replace(/’/g, "'")} ${
    'a an am i us him she they them him your yours ours mine those why whether while since before after ' +
    'during until though although yet still even ever never always often only own same too also now here ' +
    'much many lot lots bit kind sort way thing things something anything everything nothing someone anyone ' +
    'somebody anybody nobody everyone does did doing done may might must shall being having got getting gets ' +
    "can't cannot won't wouldn't couldn't shouldn't doesn't isn't aren't wasn't weren't haven't hasn't hadn't " +
    "i've we've you've they've i'd we'd you'd he'd she'd they'd i'll we'll you'll he'll she'll they'll it'll " +
    "he's she's there's what's who's where's how's that's they're let's here's " +
    'ask asks asked asking question questions answer answers answered wonder wondering wondered curious ' +
    'follow-up followup tell tells telling told talk talks talking talked speak speaks speaking spoke say says ' +
    'saying comment comments comment comments reaction reactions response respond thought thoughts view views ' +
    'update updates updated detail details information anything elaborate clarify clarification confirm ' +
    'explain describe discuss share give gives given giving want wants wanted wanting think thinks thinking ' +
    'thought know knows knowing knew believe believes feel feels mean means meant see sees seen look looks ' +
    'looking make makes making made take takes taking took come comes coming came going goes gone gonna need ' +
    'needs try trying tried let please sir madam mr mrs ms president secretary minister ambassador today ' +
    'yesterday tomorrow week month year day time moment point terms regard regarding respect hope wish ' +
    'really actually obviously certainly course maybe perhaps probably quick quickly briefly first second ' +
    'third two one another next last able sure okay ok yeah hi hello good morning afternoon evening ' +
    'forward again back around down off away already further else whole part able else'
  }`.split(/\s+/),
)
