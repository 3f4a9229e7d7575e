import { isPostWord } from '../../document/person-name.ts'
import type { Turn } from '../../document/turn.ts'
import type { Span } from '../../text/span.ts'
import { isListedState } from '../../text/state-word.ts'
import { CAPITAL, canBeCalled, LAST_WORD } from '../speaker/name-pattern.ts'
import type { CalledNames } from './called-name.ts'

/** Somebody who is spoken to by name, and where. */
export interface SpokenTo {
  readonly name: string
  readonly span: Span
}

/**
 * Who is spoken to by name inside an answer: `I want to be careful here, Petra, because`, `Look,
 * Petra, I think`, `I do not know, Petra.`
 *
 * A name between commas can be an apposition as well, so it counts only when somebody of this name is
 * called or thanked in the transcript, or when the answer opens with it and it stands nowhere inside a
 * sentence. What stands behind `before` belongs to the call that ends the answer.
 */
export function findSpokenTo(
  text: string,
  turn: Turn,
  names: CalledNames,
  before: number,
): SpokenTo | undefined {
  const [first] = turn.spans
  if (first === undefined) return undefined
  const words = text.slice(first.start, Math.min(first.end, first.start + LONGEST_OPENING))
  const opening = OPENING_NAME.exec(words)
  const opener = opening?.[1]
  if (
    opener !== undefined &&
    first.start + opener.length < before &&
    isName(opener) &&
    !NO_NAME.has(opener.toLowerCase()) &&
    !isListedState(opener.toLowerCase()) &&
    (names.isCalled(opener) || names.isOnlyCalled(opener))
  ) {
    return { name: opener, span: { start: first.start, end: first.start + opener.length } }
  }
  const titled = TITLED.exec(words)
  const surname = titled?.[1]
  if (titled !== null && surname !== undefined && isName(surname)) {
    const at = first.start + titled[0].lastIndexOf(surname)
    if (at < before) return { name: surname, span: { start: at, end: at + surname.length } }
  }
  for (const { start, end } of turn.spans) {
    const words = text.slice(start, Math.min(end, before, start + LONGEST_ANSWER))
    for (const match of words.matchAll(INSIDE)) {
      const name = match[1] as string
      const said = words.slice(Math.max(0, match.index - LONGEST_LEAD), match.index)
      if (!PLAIN_WORD.test(said)) continue
      const isEnd = start + match.index + match[0].length + 1 >= end
      if (isEnd && GIVING.test(said)) continue
      const isSaid = INTERJECTION.test(said) || BEGUN.test(said) || UNFINISHED.test(said)
      const next = words.charAt(match.index + match[0].length)
      const isSpokenOf = SPOKEN_OF.test(said)
      const isLast = (next === '.' || next === '!') && !isSpokenOf && !mayBeNamed(said)
      const isKnown =
        !DASH.test(match[0]) && AS_YOU_KNOW.test(words.slice(match.index + match[0].length))
      const isAddressed = isSaid || STRANDED.test(said) || isLast || (isKnown && !isSpokenOf)
      if (!isAddressed && isSpokenOf) continue
      // Before a dash the name may begin a sentence: "you know, Petra -- Petra may".
      const isClosed = ',.?!'.includes(next)
      if (!names.isCalled(name) && !(isAddressed && (isClosed || names.isOnlyCalled(name))))
        continue
      const lower = name.toLowerCase()
      if (!isName(name) || NO_NAME.has(lower) || isListedState(lower)) continue
      const at = start + match.index + match[0].indexOf(name)
      return { name, span: { start: at, end: at + name.length } }
    }
  }
  return undefined

  function isName(name: string): boolean {
    return canBeCalled(name) && !names.isAsked(name, turn.speaker?.name)
  }
}

const LONGEST_OPENING = 80
/** Code units of a paragraph in which a name is looked for; whoever speaks longer speaks to all. */
const LONGEST_ANSWER = 3000

/** Code units before a name in which its words tell whether it is spoken to. */
const LONGEST_LEAD = 48

const OPENING_NAME = new RegExp(
  `^(${LAST_WORD}),\\s+(?=(?:(?:I|we|you|he|she|it|they|there|that)(?:[’']\\p{L}+)?|let me|look|as (?:I|we|you)|thank you|thanks)\\b|sure[.!]\\s*$)`,
  'u',
)

/**
 * `Mr. Lunding, the trouble is`, `Well, Miss Lunding, you`: nobody is spoken of by a title and a name that
 * open a sentence before a comma and a word in small letters that goes on.
 */
const TITLED = new RegExp(
  `^(?:(?:Well|No|Yes|Now|So|Look|But|And|Oh),\\s+)?(?:Mr\\.|Mrs\\.|Ms\\.|Miss)\\s+(${LAST_WORD}),\\s+(?=(?:I|the|that|this|as|we|you|it|there|let|no|yes|if|when|my|our|in|on|with|to|at|for)\\b|I[’'])`,
)

const INSIDE = new RegExp(
  `(?:,|\\s(?:--|—|–))\\s+(${LAST_WORD})(?=[.?!]|,\\s+(?!${CAPITAL}(?!\\b)|(?:and|or|who|which|where)\\b)|\\s(?:--|—|–))`,
  'g',
)

/** `Go ahead, Petra.`, `Yes, Petra.` at the end give the floor to somebody else. */
const GIVING =
  /(?:^|[.?!…—–-]\s+)(?:(?:oh|and|okay|so|sorry),? )?(?:go ahead|(?:go|come) to you|yes|yeah|okay|all right)$/i

/** What a name in address follows: a word that is no name. */
const PLAIN_WORD =
  /(?:^|[\s—–-])(?:\p{Ll}[\p{Ll}’']*|I|Look|Well|So|No|Yes|Yeah|Again|But|And|Sure|Okay|Now|Right|Sorry|--|—)$/u
/** `My friend, Petra,` and `thanks to our host, Petra,` are spoken of. */
const SPOKEN_OF =
  /(?:^|[\s—–-])(?:my|his|her|its|our|their|the|an?|and|or|with|to|by|from|like|named?)\s(?:\p{Ll}+\s)?\p{Ll}+$/u

/** Whether words end in one for a person or a place, whose name may follow. */
function mayBeNamed(words: string): boolean {
  const last = /\p{L}+$/u.exec(words)?.[0] ?? ''
  return isPostWord(last) || NAMED_NOUN.test(last)
}

const NAMED_NOUN =
  /^(?:friends?|colleagues?|wife|husband|son|sons|daughters?|brothers?|sisters?|father|mother|partner|counterparts?|capital|city|town|state|country)$/

/** Words after which only a name stands between commas: `I think, Petra, we will see.` */
const INTERJECTION =
  /\b(?:(?:I|we)(?:[’']d|[’']ll|[’']ve)?(?: (?:would|will|do|can|have to|just|also|only|certainly)){0,3} (?:think|mean|know|guess|believe|say|tell you|point out|add|note|hope|recognize|understand|don[’']t know)|and recognize|you know|look|well|again|but|and|so|obviously|frankly|honestly|actually|certainly|clearly|of course|in fact|first of all|first and foremost|in (?:all )?(?:honesty|fairness)|to be (?:honest|clear|fair)(?: with you)?|for a (?:second|moment|minute)|let(?:[’']s| me)(?: just)? (?:be clear|say)|as (?:I|we|you) (?:said|say|know|noted|mentioned|suggest|suggested|point out|pointed out)(?: (?:yesterday|today|before|earlier|already|again|last week|this morning|the other day))?|(?:to|on|of) your (?:question|point))$/i

/** `We told many people, Petra, as you know`. */
const AS_YOU_KNOW = /^,\s+as (?:I|we|you) (?:said|say|know|noted|mentioned)\b/

/** `It would include, Petra, the mill`: a verb that waits for its object. */
const UNFINISHED =
  /\b(?:would|will|could|can|should|may|might|must|(?:do|does|did)(?:n[’']t)?) (?:not )?\p{Ll}+$/u

/** `I, Petra, will not`: a sentence that breaks off after its first word. */
const DASH = /^\s(?:--|—|–)/
const BEGUN = /(?:^|[.?!…]\s+)(?:I|we|it|they|he|she)$/i

/** Words that no apposition follows: `not that I am aware of, Petra`, `what we want is, Petra, that`. */
const STRANDED =
  /\s(?:of|on|to|at|for|about|from|with|this|that|it|me|us|him|them|you|yet|either|now|then|sure|know|here|there|is|are|was|were|be|do|does|did|can|will|would|so|too)$/

/** Words that open a sentence before a comma, and call nobody. */
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'otherwise however therefore meanwhile moreover furthermore nevertheless nonetheless regardless ' +
    'instead besides afterwards afterward hence still yet anyway further overall tonight today gosh ' +
    'geez damn darn man boy hmm uh um huh gee jeez please congratulations once until unless before after since while ' +
    'august whatever whenever wherever remember forgive pardon excuse bottom see believe guess given'
  ).split(' '),
)
