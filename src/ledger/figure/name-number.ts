import { isCapitalized } from '../../text/char.ts'
import { isListedState } from '../../text/state-word.ts'
import { DASH, type FigureToken, HYPHEN } from './figure-token.ts'
import type { NumberContext } from './number-context.ts'
import type { Quantity } from './quantity.ts'

/**
 * Whether a number is part of a name, a reference or an address: `Article 5`, `COVID-19`, `7(a)`,
 * `24/7`, `Group of 77`, `555-0199`, `Chapter Seven`.
 */
export function isInName(context: NumberContext): boolean {
  const { tokens, quantity } = context
  if (isGlued(tokens, quantity)) return true
  if (quantity.dimension !== undefined) {
    return isTurn(tokens, quantity) || isCaliber(tokens, quantity)
  }
  if (CODES.has(tokens[quantity.to]?.text ?? '')) return true
  if (/^(?:per|times)$/.test(tokens[quantity.from - 1]?.lower ?? '')) return true
  return isModifier(tokens, quantity) || isReference(context) || isNamePart(context)
}

/** Collections of laws and of rules that numbers stand before. */
const CODES: ReadonlySet<string> = new Set(['CFR', 'C.F.R.', 'U.S.C.', 'USC', 'FR', 'Stat'])

/** `A 9mm pistol`, `155 mm shells`: the width of a barrel names a weapon. */
function isCaliber(tokens: readonly FigureToken[], { unit, to }: Quantity): boolean {
  return unit === 'mm' && ARMS.test(tokens[to]?.lower ?? '')
}

const ARMS =
  /^(?:pistol|bullet|gun|rifle|mortar|round|cannon|howitzer|caliber|ammunition|shell|rocket|artillery|weapon|handgun)s?$/

const COMPASS = /^(?:north|south|east|west|latitude|longitude|[nsew])$/

/** "A 180-degree turn" measures nothing, and "36 degrees 30' north" is a place. */
function isTurn(tokens: readonly FigureToken[], { unit, value, amount, to }: Quantity): boolean {
  if (unit !== 'degree') return false
  const isHyphen = tokens[amount.to]?.gap === 'none' && DASH.test(tokens[amount.to]?.text ?? '')
  const next = tokens[to]
  const isPlace = next !== undefined && (next.kind === 'number' || COMPASS.test(next.lower))
  return isPlace || (isHyphen && (value === 180 || value === 360))
}

/** Whether letters, slashes or signs of addresses stand right beside it. */
function isGlued(tokens: readonly FigureToken[], { from, to, unit, amount }: Quantity): boolean {
  const first = tokens[from] as FigureToken
  const before = tokens[from - 1]
  if (before !== undefined && first.gap === 'none') {
    if (before.kind !== 'mark' || GLUE.test(before.text)) return true
    if (before.text === '.' && tokens[from - 2]?.kind !== 'mark' && before.gap === 'none')
      return true
    if (DASH.test(before.text) && before.gap === 'none') {
      const joined = tokens[from - 2]
      if (joined !== undefined && joined.kind !== 'mark') return true
    }
    // "’90s"
    if (/^['’]$/.test(before.text) && amount.isPlain) return true
  }
  const after = tokens[to]
  if (after === undefined || after.gap !== 'none') return false
  const then = tokens[to + 1]
  if (after.kind !== 'mark') return unit === undefined || amount.to < to
  if (GLUE_AFTER.test(after.text)) return then?.gap === 'none' && then.kind !== 'mark'
  if (after.text === '(') return then?.gap === 'none' && then.text.length === 1
  const hasNumber = then?.gap === 'none' && then.kind === 'number'
  return hasNumber && (/^[+:.=]$/.test(after.text) || DASH.test(after.text))
}

const GLUE = /^[_=&@#§/+:*^~%\\]$/
const GLUE_AFTER = /^[_=&@/]$/

/** `A 20-member council`, `the two-state solution`: what the number says belongs to a fixed name. */
function isModifier(tokens: readonly FigureToken[], { to }: Quantity): boolean {
  const [hyphen, word] = [tokens[to], tokens[to + 1]]
  if (hyphen === undefined || hyphen.gap !== 'none' || !HYPHEN.test(hyphen.text)) {
    return false
  }
  return word?.gap === 'none' && word.kind === 'word' && !/^(?:plus|odd|some)$/.test(word.lower)
}

/** A number that a word before it makes a reference: `Resolution 2254`, `page 7`, `No. 3`, `phase two`. */
function isReference({ tokens, quantity, noun }: NumberContext): boolean {
  const { from, to, amount, value } = quantity
  if (amount.scale >= 1000 || (!amount.isPlain && (value ?? 0) >= 100)) return false
  const first = tokens[from] as FigureToken
  const before = tokens[from - 1]
  if (before === undefined || first.gap === 'paragraph') return false
  if (before.text === '#' || before.text === '§') return true
  if (
    before.text === '.' &&
    before.gap === 'none' &&
    /^(?:no|nos|art|sec|para|pp?|vol|ch)$/.test(tokens[from - 2]?.lower ?? '')
  ) {
    return true
  }
  // "Last year 400 pilots left."
  if (
    PASSING.has(before.lower) &&
    /^(?:last|this|next|that|every|each)$/.test(tokens[from - 2]?.lower ?? '')
  )
    return false
  if (REFERENCES.has(before.lower)) return !(noun !== undefined && isVerb(before))
  // "Article 5 and 6", "paragraphs 3 to 9", "Titles I, 2 and 3".
  if (/^(?:and|or|to|through|,)$/.test(before.lower) && tokens[from - 2]?.kind === 'number') {
    return REFERENCES.has(tokens[from - 3]?.lower ?? '')
  }
  return before.lower === 'of' && COMPANIES.has(tokens[from - 2]?.lower ?? '') && to > from
}

/** Whether a word that names what is numbered may be a verb: "Officials report 40 deaths". */
function isVerb({ lower, text }: FigureToken): boolean {
  return text === lower && ALSO_VERBS.has(lower)
}

const ALSO_VERBS: ReadonlySet<string> = withPlurals(
  'report order plan target force record schedule document question block start',
)

/** Words that a number follows as a name: singular, and plural where several are named. */
const REFERENCES: ReadonlySet<string> = withPlurals(
  'article chapter resolution page paragraph para section room flight number title level phase ' +
    'tier category grade route highway channel part annex protocol amendment rule item figure ' +
    'table volume clause case docket type model version pillar step option question group area ' +
    'zone district precinct gate pier building formula proposition prop law decree order bill ' +
    'platoon camp squadron interstate apartment suite box extension ext verse psalm war round ' +
    'stage track agenda vision horizon slide appendix schedule exhibit act scene class form unit ' +
    'lane line day week year recommendation objective principle target goal sdg covid scenario ' +
    'variant point no nos plan operation sector block lot size hurricane storm force bullet ' +
    'column heading subsection document doc report record serial code pin id iso dial press start ' +
    'directive regulation eo psd pdd nsc hr fortune top vol basket',
)

const PASSING: ReadonlySet<string> = new Set(['day', 'week', 'year'])

function withPlurals(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => [word, `${word}s`]))
}

/** Bodies that are called by how many they are. */
const COMPANIES: ReadonlySet<string> = new Set(
  'group committee gang class council band quartet club coalition'.split(' '),
)

/** Whether capitals show that a number belongs to a name: `Boeing 737`, `the Big Three`. */
function isNamePart({ tokens, quantity, noun, hasRelation }: NumberContext): boolean {
  const { from, amount, value, to } = quantity
  const first = tokens[from] as FigureToken
  const before = tokens[from - 1]
  if (before === undefined || first.gap === 'paragraph' || amount.scale >= 1000) return false
  if (first.kind === 'word' && isCapitalized(first.text)) {
    const next = tokens[to]
    const isTitle = next?.kind === 'word' && isCapitalized(next.text)
    if (isTitle && !opensSentence(tokens, from)) return true
    return before.kind === 'word' && (isCapitalized(before.text) || before.lower === 'of')
  }
  if (!amount.isPlain || hasRelation || before.kind !== 'word' || !isCapitalized(before.text)) {
    return false
  }
  const isOpening = opensSentence(tokens, from - 1)
  const isName = !isOpening && before.text !== 'I' && !isListedState(before.lower)
  return isName && (noun === undefined || (value ?? 0) < 1000)
}

function opensSentence(tokens: readonly FigureToken[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before === undefined ||
    (tokens[at] as FigureToken).gap === 'paragraph' ||
    /^[.?!:"“(\]\-—–…]$/.test(before.text)
  )
}
