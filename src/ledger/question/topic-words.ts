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
    const keys: string[] = []
    for (const word of text.toLowerCase().match(WORD) ?? []) {
      const key = this.#keyOf(word)
      if (key !== '') keys.push(key)
    }
    return keys
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

const WORD = /[\p{L}\p{N}]+(?:[-'’.]\p{L}+)*/gu

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
    'again back around down off away already further else whole part able else'
  }`.split(/\s+/),
)
