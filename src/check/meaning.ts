import { addDays, WEEKDAYS, weekdayOf } from '../document/date.ts'
import { isCapitalized } from '../text/char.ts'
import { baseForm } from '../text/irregular-form.ts'
import type { Span } from '../text/span.ts'
import { stemWord } from '../text/stem.ts'
import { foldedToken, tokenize } from '../text/token.ts'
import { nameKey } from './name-key.ts'
import { readQuantity } from './quantity.ts'
import { readTimeWords } from './time-words.ts'
import { kinOf, MONEY, markerOf, type WordKin } from './word-kin.ts'

/** What a clause or a sentence says, as far as single words carry it. Spans are of the text read. */
export interface Meaning {
  readonly units: readonly MeaningUnit[]
  readonly clauses: readonly ClausePolarity[]
  /** Whether the speaker's own side has a part in it: "we", "our". */
  readonly hasWe: boolean
}

/** A word, name, number or time that carries meaning. */
export interface MeaningUnit {
  readonly kind: 'word' | 'name' | 'figure' | 'time'
  /** Two units that share a key say the same. */
  readonly keys: readonly string[]
  readonly kin?: WordKin
  readonly span: Span
  readonly text: string
  /** The folded word, where it is one. */
  readonly word: string
  /** Which clause it stands in, by its place in the list. */
  readonly clause: number
}

/** What turns a clause around or makes it less than certain. */
export interface ClausePolarity {
  /** Words that deny: `not`, `refused`. */
  readonly negations: readonly Negation[]
  readonly modality?: { readonly kind: 'possible' | 'certain' | 'open'; readonly span: Span }
  /** Ends of scales given by small words: `more than`. */
  readonly markers: readonly { readonly kin: WordKin; readonly span: Span }[]
}

/** A word that denies. */
export interface Negation {
  readonly span: Span
  /** Whether it denies the whole of what is told: a cue such as `denied`. Others deny what follows. */
  readonly isOfAll: boolean
}

export interface MeaningOptions {
  /** The day of speaking as an ISO date, by which `tomorrow` is a weekday. */
  readonly day?: string
  /**
   * Whether the words are a report's, in which `would` and `could` stand for `will` and `can`. Default:
   * false.
   */
  readonly isReport?: boolean
}

/** Read what some English words say. */
export function readMeaning(text: string, options: MeaningOptions = {}): Meaning {
  const { day, isReport = false } = options
  const tokens = tokenize(text)
  const words = Array.from({ length: tokens.count }, (_, i) => foldedToken(tokens, i))
  const spanOf = (first: number, end: number): Span => ({
    start: tokens.starts[first] as number,
    end: tokens.ends[end - 1] as number,
  })
  const units: MeaningUnit[] = []
  const clauses: MutableClause[] = []
  let before = 0
  for (let i = 0; i < tokens.count; ) {
    const word = words[i] as string
    const gap = text.slice(before, tokens.starts[i])
    if (i === 0 || /[.,;:!?()[\]"“”—–]|--/.test(gap) || opensClause(words, i)) {
      clauses.push({ negations: [], markers: [] })
    }
    const clause = clauses[clauses.length - 1] as MutableClause
    const span = spanOf(i, i + 1)
    const raw = text.slice(span.start, span.end)
    let end = i + 1
    const time = readTimeWords(words, i)
    const quantity = time === undefined ? readQuantity(words, i) : undefined
    const add = (kind: MeaningUnit['kind'], keys: readonly string[]): void => {
      const own = spanOf(i, end)
      const kin = kind === 'word' ? kinOf(word) : quantity?.isMoney ? MONEY : undefined
      units.push({
        kind,
        keys,
        ...(kin === undefined ? {} : { kin }),
        span: own,
        text: text.slice(own.start, own.end),
        word,
        clause: clauses.length - 1,
      })
    }
    const modality = modalityOf(words, i, raw, isReport)
    if (modality !== undefined) clause.modality ??= { kind: modality, span }
    const negationEnd = readNegation(words, i, text.slice(span.end, span.end + 1))
    if (negationEnd !== undefined) {
      clause.negations.push({ span: spanOf(i, negationEnd), isOfAll: false })
    }
    const marker = markerOf(word)
    if (marker !== undefined) clause.markers.push({ kin: marker, span })
    if (time !== undefined) {
      end = i + time.count
      const weekday =
        day === undefined || time.days === undefined
          ? []
          : [`time ${WEEKDAYS[weekdayOf(addDays(day, time.days))]}`]
      add('time', [time.key, ...weekday])
    } else if (quantity !== undefined) {
      end = i + quantity.count
      // Writers add years to dates that a speaker did not need to give in full.
      const isYear = /^(?:19|20)\d\d$/.test(word) && quantity.count === 1
      add(isYear ? 'time' : 'figure', [`figure ${quantity.key}`])
    } else if (isUnitedStates(words, i) && isCapitalized(raw)) {
      end = i + 2
      add('name', ['name america'])
    } else if (isName(raw, word)) {
      add('name', [`name ${nameKey(word)}`, ...stemKeys(word)])
    } else if (!STOP_WORDS.has(word) && /[\p{L}\p{N}]/u.test(word) && word.length > 2) {
      add('word', stemKeys(word))
    }
    before = tokens.ends[end - 1] as number
    i = end
  }
  const hasWe = words.some((word) => /^(?:we|our|ours|ourselves)$|^we'/.test(word))
  return { units, clauses, hasWe }
}

/** The same meaning with its spans moved to another text. */
export function moveMeaning(
  { units, clauses, hasWe }: Meaning,
  move: (span: Span) => Span,
): Meaning {
  return {
    units: units.map((unit) => ({ ...unit, span: move(unit.span) })),
    clauses: clauses.map(({ negations, modality, markers }) => ({
      negations: negations.map((each) => ({ ...each, span: move(each.span) })),
      ...(modality === undefined ? {} : { modality: { ...modality, span: move(modality.span) } }),
      markers: markers.map((marker) => ({ ...marker, span: move(marker.span) })),
    })),
    hasWe,
  }
}

/** The key of a word's family: all that share its stem. */
export function familyOf(word: string): string {
  return stemWord(baseForm(word.replace(/'s?$/, '')))
}

function stemKeys(word: string): string[] {
  return [`word ${familyOf(word)}`]
}

interface MutableClause {
  negations: Negation[]
  modality?: NonNullable<ClausePolarity['modality']>
  markers: { readonly kin: WordKin; readonly span: Span }[]
}

/** Whether a word begins a clause that what stands before it does not deny. */
function opensClause(words: readonly string[], i: number): boolean {
  const word = words[i] as string
  if (OPENERS.has(word)) return true
  // "And" joins two objects of one verb as well as two statements.
  return (word === 'and' || word === 'or') && SUBJECTS.has(words[i + 1] ?? '')
}

const OPENERS: ReadonlySet<string> = new Set(
  'but because while although though whereas if unless until when so which who since whether'.split(
    ' ',
  ),
)
const SUBJECTS: ReadonlySet<string> = new Set(
  'i we you he she it they there that this the will would is are was were has had have can could'.split(
    ' ',
  ),
)

function isUnitedStates(words: readonly string[], i: number): boolean {
  return words[i] === 'united' && (words[i + 1] ?? '').startsWith('states')
}

/** Whether a word is written as a name is. */
function isName(raw: string, word: string): boolean {
  if (!isCapitalized(raw) || word.length < 2) return false
  // "US" is a name, "Us" and "The" are words that open a sentence or a title.
  return !STOP_WORDS.has(word) || (word === 'us' && raw !== 'Us')
}

/** The end of the negation that begins at a word, or `undefined` when it denies nothing. */
function readNegation(words: readonly string[], i: number, after: string): number | undefined {
  const word = words[i] as string
  const next = words[i + 1] ?? ''
  // "No, we will not" denies once; "no doubt", "not only" and "whether or not" deny nothing.
  if (word === 'no' && (after === ',' || next === 'doubt' || next === 'matter')) return undefined
  if (word === 'not' && /^(?:only|just|merely)$/.test(next)) return undefined
  if (word === 'not' && words[i - 1] === 'or') return undefined
  if (word === 'nothing' && next === 'but') return undefined
  if (/^rul(?:e|es|ed|ing)$/.test(word) && next === 'out') return i + 2
  if (/^(?:fail(?:s|ed|ing|ure)?|declin(?:e|es|ed|ing))$/.test(word) && next === 'to') return i + 1
  return NEGATION.test(word) ? i + 1 : undefined
}

/**
 * Words that deny, and verbs and adjectives that deny what follows them. `Without` is none of them: it
 * denies the one thing named after it, and not what the clause says.
 */
const NEGATION =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|cannot|hardly|scarcely|unable|unwilling|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|lack(?:s|ed|ing)?)$|n't$/

function modalityOf(
  words: readonly string[],
  i: number,
  raw: string,
  isReport: boolean,
): 'possible' | 'certain' | 'open' | undefined {
  const word = words[i] as string
  const before = words[i - 1] ?? ''
  if (word === 'may' && isCapitalized(raw) && i > 0) return undefined
  if (/^(?:may|might|maybe|perhaps|possibly)$/.test(word)) {
    return /^(?:the|its|our|their|military|of)$/.test(before) ? undefined : 'possible'
  }
  if (word === 'will' && /^(?:the|political|free|popular|their|our|your|his|her)$/.test(before)) {
    return undefined
  }
  if (/^(?:will|shall|must|won't)$/.test(word) || /\p{L}'ll$/u.test(word)) return 'certain'
  if (word === 'going' && words[i + 1] === 'to') return 'certain'
  if (/^(?:would|wouldn't)$/.test(word)) return isReport ? 'certain' : 'open'
  if (/^(?:can|cannot|can't|could|couldn't|should|shouldn't)$/.test(word)) return 'open'
  return undefined
}

/** Words that carry no meaning of their own here, those that tell who speaks included. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an and or but nor so yet of in on at by for from with to into onto over under about as than that ' +
    'this these those which who whom whose what when where why how if whether because while since ' +
    'before after during is are was were be been being am has have had having do does did doing done will would ' +
    'shall should can could may might must ought not no he she it they we you i him her them us me his its ' +
    'their our your my mine hers theirs ours there here all any both each few more most other others some such ' +
    'only own same too very just also now then up out off down again further said says say saying told tell ' +
    "isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't haven't hasn't " +
    "hadn't cannot i'm you're he's she's it's we're they're that's there's i've you've we've they've i'd you'd " +
    "he'd she'd we'd they'd i'll you'll he'll she'll it'll we'll they'll let's what's himself herself itself " +
    'themselves myself ourselves yourself one ones thing things something anything everything someone somebody ' +
    'anyone anybody everyone everybody nobody none nothing never neither either without between through ' +
    'below above beneath behind beside across along outside inside beyond ' +
    'against toward towards upon within among per via like really well much many lot lots even still ever ' +
    "back around away already though although however going gonna get gets got gotten getting it'd who's mr mrs ms dr"
  ).split(' '),
)
