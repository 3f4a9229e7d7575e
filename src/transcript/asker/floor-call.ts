import type { Turn } from '../../document/turn.ts'
import { isAsciiLetter } from '../../text/char.ts'
import type { Span } from '../../text/span.ts'
import { isListedState } from '../../text/state-word.ts'
import { isBlank } from '../../text/white-space.ts'
import { CAPITAL, canBeCalled, HOUSE, LAST_WORD, NAME } from '../speaker/name-pattern.ts'
import type { CalledNames } from './called-name.ts'

/** A name said to give the floor. */
export interface FloorCall {
  readonly name: string
  /** The name in the text. */
  readonly span: Span
  readonly outlet?: string
  /** Whether words stand behind the name that only give the floor: `Petra, what is your question?` */
  readonly isTold?: boolean
  /** Somebody who is asked to let the other speak: "I'm sorry, Petra." */
  readonly hushed?: { readonly name: string; readonly span: Span }
}

/**
 * The name with which a turn gives the floor to the next: `Petra Lunding.`, `a final question from
 * X`, `Go ahead, X`, `X, your line is open`.
 *
 * A moderator speaks to give the floor. Whoever answers may end in a name for other reasons, so there
 * the name must stand in words that give the floor, be one by which somebody is called elsewhere, or
 * close an answer and never stand inside a sentence. With `isAside` somebody else has answered, or nothing
 * is to be answered, so that a name alone is a call.
 */
export function findFloorCall(
  text: string,
  turn: Turn,
  names: CalledNames,
  isAside = false,
): FloorCall | undefined {
  const last = turn.spans[turn.spans.length - 1]
  if (last === undefined) return undefined
  const from = Math.max(last.start, last.end - LONGEST_CALL)
  const printed = text.slice(from, last.end)
  // A publisher strikes out a name and puts the right one behind it, or gives the name in full.
  const said = /~~|\[/.test(printed)
    ? printed.replace(CORRECTED, '$1').replace(FILLED_IN, '$1')
    : printed
  const full = endsInFiller(said) ? said.replace(FILLERS, '') : said
  const filler = said.slice(full.length)
  const words = withoutEcho(full.replace(CORRECTS, '.'))
  const isTold = TOLD.test(filler) || (PLEASE.test(filler) && /,\s*$/.test(words))
  if (!mayEndInName(words) && !NAME_AND_MORE.test(words)) return findNameBefore(text, turn, names)
  for (const { pattern, isPlain, isGiven, followsAnswer } of PATTERNS) {
    const match = pattern.exec(words)
    const name = match?.groups?.name
    if (match === null || name === undefined) continue
    // A sentence may follow the house.
    const outlet = match.groups?.house?.replace(/(?<=\p{L}{2})\.\s.*$/u, '').trim()
    if (outlet !== undefined && !isHouse(outlet) && IN_SENTENCE.test(outlet)) continue
    // A short turn corrects or answers with a name, and a question asks for one.
    const length = turn.spans.reduce((sum, { start, end }) => sum + end - start, 0)
    // A heading ends in no mark.
    const isMarked = turn.role === 'moderator' || !isPlain || MARKED.test(said)
    const isBehind = length > SHORTEST_ANSWER && !/\?\s*$/.test(words)
    const isSure =
      turn.role === 'moderator' ||
      isGiven === true ||
      ((isTold || (isAside && isAlone(text, turn, name, outlet))) && !PLACE_START.test(name)) ||
      (isCertain(name, outlet, isPlain, names) &&
        (names.isCalled(name) || !/\?\s*$/.test(words))) ||
      (isPlain && isBehind && !PLACE_START.test(name) && names.isOnlyCalled(name))
    if (!isSure || !isMarked || isHouse(name) || !canBeCalled(name)) continue
    if (followsAnswer === true && from + match.index === turn.spans[0]?.start) continue
    if (isGiven === true && (PLACE_START.test(name) || isListedState(name.toLowerCase()))) continue
    if (names.isAsked(name, turn.speaker?.name)) continue
    // The last place of the name in the match is the call; words before it may name somebody too.
    const at =
      said === printed
        ? from + match.index + match[0].lastIndexOf(name)
        : from + printed.lastIndexOf(name)
    const hushed = findHushed(text, last)
    return {
      name,
      span: { start: at, end: at + name.length },
      ...(outlet === undefined || !isHouse(outlet) ? {} : { outlet }),
      ...(hushed === undefined ? {} : { hushed }),
      ...(isTold ? { isTold } : {}),
    }
  }
  return findNameBefore(text, turn, names)
}

/** Words without the name that was just called and is said again: `Let me go to Petra Lunding. Petra?` */
function withoutEcho(words: string): string {
  const echo = ECHO.exec(words)
  const [, called = '', name = ''] = echo ?? []
  return called.split(/[\s,]+/).includes(name)
    ? words.slice(0, words.lastIndexOf(name)).trimEnd()
    : words
}

const ECHO = new RegExp(`([^.?!]{12,160})[.!]\\s+(${LAST_WORD})\\?\\s*$`)

/** `Petra Lunding – or Lunden, I'm sorry.` */
const CORRECTS = new RegExp(
  `\\s?(?:--|[—–])\\s(?:or|sorry,|excuse me,) ${NAME}(?:, (?:I[’']m )?sorry)?[.]\\s*$`,
)

/** Whether a turn is a name, with its house, and a word before it: `Yes, Petra.` */
function isAlone(
  text: string,
  { spans: [first, second] }: Turn,
  name: string,
  outlet = '',
): boolean {
  if (first === undefined || second !== undefined) return false
  const words = text.slice(first.start, first.end).replace(WELCOMES, '')
  return words.length < name.length + outlet.length + SHORT_LEAD && words.includes(name)
}

/** What is said to somebody who has thanked. */
const WELCOMES =
  /^\s*(?:you[’']re (?:very )?welcome|my pleasure|no problem|of course|thank you|thanks)[.,!]\s+/i

/** Code units around a name that is all of a turn. */
const SHORT_LEAD = 8

/** A name that opens the last paragraph, before a word of welcome: `Petra. We will get to everybody.` */
function findNameBefore(text: string, turn: Turn, names: CalledNames): FloorCall | undefined {
  const [before, last] = turn.spans.slice(-2)
  if (before === undefined || last === undefined) return undefined
  // A word may follow in a paragraph of its own: "Oops."
  const isWord = turn.spans.length > 2 && last.end - last.start <= LONGEST_WORD
  for (const { start, end } of isWord ? [last, before] : [last]) {
    if (end - start > LONGEST_WELCOME) continue
    const match = NAME_BEFORE.exec(text.slice(start, end))
    const { name, house: outlet } = match?.groups ?? {}
    if (match === null || name === undefined || PLACE_START.test(name) || !canBeCalled(name))
      continue
    if (isHouse(name) || names.isAsked(name, turn.speaker?.name)) continue
    const isOfHouse = outlet !== undefined && isHouse(outlet)
    if (outlet !== undefined && !isOfHouse) continue
    if (!isOfHouse && !names.isCalled(name) && !names.isOnlyCalled(name)) continue
    const at = start + match[0].indexOf(name)
    return {
      name,
      span: { start: at, end: at + name.length },
      ...(isOfHouse ? { outlet } : {}),
    }
  }
  return undefined
}

/** Code units of a paragraph that is a word said behind a call. */
const LONGEST_WORD = 24

/** Code units of a paragraph that calls somebody and says a word more. */
const LONGEST_WELCOME = 100
const NAME_BEFORE = new RegExp(
  `^\\s*(?:(?:[Yy]es|[Yy]eah|[Oo]kay|[Aa]ll right|[Aa]nd|[Nn]ow|[Gg]o ahead),?\\s+)?(?<name>${NAME})(?:,(?:\\s+(?:of|from|with))?\\s+(?:the\\s+)?(?<house>${HOUSE}))?[.!]\\s+\\S`,
)

/** Code units at the end of a turn in which the floor is given. */
const LONGEST_CALL = 240

/** Code units of a turn that can close with a call to somebody who is called nowhere else. */
const SHORTEST_ANSWER = 40

/** What is said behind a call and calls nobody. */
const FILLERS =
  /(?:[\s—–-]*(?:\b(?:(?:please|i[’']m sorry),?\s+)?(?:you (?:can|may)\s+)?go (?:right )?ahead(?:,? please)?|\bplease|\byour line is(?: now)? open|\byou(?:['’]re| are) (?:up|next|on|live|open|now open)|\byou(?:['’]ve got| have| get) the (?:(?:first|next|last|final) (?:question|one)|floor)|\b(?:has|have|gets|takes) the (?:(?:first|next|last|final) (?:question|one)|floor)|\bthe floor is yours|\bover to you|\byou want to(?=\s*(?:--|[—–]))|\b(?:why don[’']t you|(?:do )?you want to|would you like to|please)\s+(?:go (?:ahead|first)|start|begin|take it away)|\b(?:(?:why don[’']t you|(?:do )?you want to|would you like to|please)\s+)?(?:kick|start|lead|take) (?:us|it|things) (?:off|away)|\blet[’']s (?:have a go|(?:kick|start|lead|take) (?:us|it|things) off|get (?:us )?started|start|begin)|\b(?:i|we)(?:[’']ll| will| can) (?:take|start with|begin with|hear) your question|\b(?:i(?:[’']d be|[’']m| am) |we(?:[’']re| are) )?(?:happy|glad|ready) to (?:take|answer) (?:your|any|some|a few) questions?|\bi (?:promised|see) you|\byou[’']ve been (?:very )?(?:patient|waiting)|\b(?:did|do) you have (?:a question|one|something)|\b(?:(?:and )?what(?:[’']s| is) )?(?:yours|your question)|\b(?:i[’']ll |we[’']ll |let[’']s |we can )?start with you|\bwelcome(?: back)?(?: to the [\w ]{1,24})?|\bwhat do you (?:have|got)|\byou had (?:a question|one|your hand up)|\b(?:can|could) you ask your question|\bhow are you(?: doing)?|\bwe[’']ll unmute you(?: and you can [\w ]{1,20})?|\b(?:right )?(?:up|in) front|\b(?:yes,? )?(?:sir|ma[’']?am)|\bgood (?:morning|afternoon|evening)|\bgood to see you)[\s.!?,:—–-]*)+$/i

const FILLED_IN = new RegExp(
  `(?:(?:Mr|Ms|Mrs|Miss|Dr)\\.\\s+)?${LAST_WORD}\\s+\\[(${NAME},[^\\]\\n]{2,60})\\]`,
  'g',
)
const CORRECTED = /~~[^~\n]{0,80}~~ ?\[([^\]\n]{0,80})\]/g

/** What is said behind a name only to whom the floor is given. */
const TOLD =
  /\b(?:go (?:right )?ahead|(?:has|gets|takes) the (?:(?:first|next|last|final) )?(?:question|one|floor)|kick (?:us|it|things) off|have a go|your line is|you(?:[’']re| are) (?:up|next|live)|have (?:a question|one|something)|why don[’']t you|your questions?|yours|unmute you|let[’']s (?:start|begin|get))\b/i
/** `Petra, please.` */
const PLEASE = /^\W*please\W*$/i
/** A house that holds a verb, a pronoun, or another small word is the rest of a sentence. */
const IN_SENTENCE = /(?:^|\s)(?!(?:of|the|and|for|de|la|le|du|on|in)\b)\p{Ll}|(?:^|\s)I\b/u

/** Whether the last word is one that ends such words: most turns end in others, and the pattern is slow. */
function endsInFiller(words: string): boolean {
  const end = endOfWords(words)
  let start = end
  while (start > 0 && isAsciiLetter(words.charCodeAt(start - 1))) start--
  return FILLER_ENDS.has(words.slice(start, end).toLowerCase())
}

const FILLER_ENDS: ReadonlySet<string> = new Set(
  'ahead room briefing please open up next on live yours you morning afternoon evening question one floor first off start begin away go have got something sir am maam welcome yours started patient waiting questions here'.split(
    ' ',
  ),
)

/** `Petra, yes.`, `Petra, and then the gentleman behind her.` */
const NAME_AND_MORE =
  /,\s+(?:yes|yeah|sure|okay)[.!]\s*$|\b[\p{L}’'-]+(?:,? and|,) then [^.?!]{1,60}[.!…—–-]*\s*(?:Yes[.,]?\s*)?$/u

/**
 * Whether words can end in a name, with its house or without: every pattern needs it, and most turns do
 * not.
 */
function mayEndInName(words: string): boolean {
  const end = endOfWords(words)
  let start = end
  while (start > 0 && !isBlank(words.charCodeAt(start - 1))) start--
  return NAME_START.test(words.slice(start, end)) || IN_HOUSE.test(words)
}

/** Where the last word ends, without the marks behind it. */
function endOfWords(words: string): number {
  let end = words.length
  while (end > 0 && MARKS.test(words.charAt(end - 1))) end--
  return end
}

const MARKED = /[.?!:,…—–-]["”’)]*\s*$/
const MARKS = /[\s.?!:,…—–-]/
const NAME_START = new RegExp(`^${CAPITAL}`)
/** The start of the name of a house, up to the end of the words. */
const IN_HOUSE = new RegExp(
  `(?:,|\\b(?:from|of|with|at|for))\\s+(?:the\\s+)?${CAPITAL}[\\w\\u00c0-\\u017f\\s.&’'/-]*[.?!:,…—–-]*\\s*$`,
)

const OF_HOUSE = `(?:\\s+\\((?<house>${HOUSE})\\)|,?\\s+(?:from|of|with|at|for)\\s+(?:the\\s+)?(?<house>${HOUSE})|,\\s+(?:the\\s+)?(?<house>${HOUSE})(?:\\s+on\\s+(?:the\\s+)?\\w+|,\\s+(?:the\\s+)?${CAPITAL}[\\w\\u00c0-\\u017f’'-]*(?:\\s${CAPITAL}[\\w\\u00c0-\\u017f’'-]*)?)?)?`
/** A title makes a name somebody's whom whoever calls does not call, but speaks of. */
const NOT_TITLED =
  '(?<!\\b(?:[A-Z]|Brig|Mr|Ms|Mrs|Dr|Gen|Sen|Rep|Prof|Amb|St|Gov|Lt|Col|Sgt|Capt|Adm|Rev|Hon|No|vs?)\\.\\s+)'
const NAMED = `${NOT_TITLED}(?<name>${NAME})${OF_HOUSE}[.?!:,…—–-]*\\s*$`

const CLAUSE_START = '(?:^|(?:[.!?;:—–]|--)["”’)]*\\s+)'
const SENTENCE_START = `(?:${CLAUSE_START}|\\n\\s*)`

/** Ways to give the floor, the surest first; a plain one is a name and nothing else. */
const PATTERNS: readonly {
  readonly pattern: RegExp
  readonly isPlain: boolean
  readonly isGiven?: true
  /** Whether something else must be said before, because alone it is an answer. */
  readonly followsAnswer?: true
}[] = [
  {
    pattern: new RegExp(
      `\\b(?:[Ll]et[’']?s (?:[a-z]+ )?(?:go|turn|move|start|begin|do)(?: (?:over|next|back|on|now|first))?|(?:[Ww]e|I|[Ww]e[’']ll|I[’']ll|[Ww]e will|I will|[Ww]e[’']re|I[’']m|[Ww]e can|[Ll]et me|[Nn]ext)(?: (?:now|then|next|also|first|just))?(?: (?:go|going|turn|come|take|start|begin))(?: (?:over|off|next|back|now|first))?|questions?(?: \\w+){0,6} (?:goes|go|will go|is|comes|will come|will be)(?: (?:over|now))?|(?:next|last|final|first|one(?: more| final| last)?)(?: \\w+)? (?:question|one)(?:,| is| will be)?|[Cc]all on|[Hh]ear from|[Ff]loor (?:is|goes))\\s+(?:to |from |by |with |for )?(?:the line of |our colleague |my friend )?${NAMED}`,
    ),
    isPlain: false,
  },
  {
    pattern: new RegExp(`\\b(?:questions?|one),\\s+(?:please,\\s+)?${NAMED}`),
    isPlain: false,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Qq]uestions?|(?:last|next|final|first|take) one|go next)\\b[^.?!]{0,40}\\b(?:from|to|is|by)\\s+(?:the line of\\s+)?${NAMED}`,
    ),
    isPlain: false,
  },
  {
    pattern: new RegExp(`\\b(?:[Gg]o ahead|[Oo]ver to you)\\s*,?\\s+${NAMED}`),
    isPlain: false,
  },
  {
    pattern: new RegExp(
      `${CLAUSE_START}(?:(?:[Aa]nd |[Ss]o )?[Ww]ith that|[Oo]h|[Ll]et[’']s see|[Aa]nd(?: (?:now|then|next|also|finally|lastly))?|[Oo]kay|[Aa]ll right|[Yy]es|[Yy]eah|[Ss]orry|[Nn]ow|[Ss]o|[Tt]hen|[Nn]ext|[Ff]irst|[Ff]inally|[Ll]astly),?\\s+${NAMED}`,
    ),
    isPlain: true,
  },
  {
    pattern: new RegExp(`${CLAUSE_START}${NAMED}`),
    isPlain: true,
  },
  // What is said before ends here, and a name alone follows.
  {
    pattern: new RegExp(
      `(?<!(?:n[’']t|\\bnot|\\bno|\\bnothing)\\b[^.?!]{0,80})\\b[Ww]ith that,\\s+(?<name>${NAME})[.?!:]\\s*$`,
    ),
    isPlain: false,
    isGiven: true,
  },
  // Behind an answer: "Petra, yes."
  {
    pattern: new RegExp(
      `${SENTENCE_START}(?:[Gg]o ahead,? |[Oo]h,? |[Oo]kay,? |[Ss]orry,? )*(?<name>${NAME}),\\s+(?:yes|yeah|sure|okay)[.!]\\s*$`,
    ),
    isPlain: false,
    isGiven: true,
    followsAnswer: true,
  },
  // Words that are said only to give somebody the floor, or to somebody who gets it.
  ...[
    `\\b(?:[Ll]et me|[Ll]et[’']s|[Ww]hy don[’']t we)(?: \\w+)? (?:go|turn|move|get|come)(?: (?:over|back|on|now|next))? to ${NAMED}`,
    `\\b(?:[Gg]o|[Cc]ome|[Bb]ack)(?: \\w+)? to you,\\s+${NAMED}`,
    `\\b(?:(?:[Ll]ast|[Ff]inal|[Nn]ext|[Ff]irst) (?:question|one)|[Oo]ne (?:more|last))(?:,| to| from| for) ${NAMED}`,
    `${SENTENCE_START}(?:[Ii][’']ll (?:go|start)(?: to| with)? |[Ll]et me (?:go|start)(?: to| with)? )?(?<name>${NAME})(?:,? and|,) then [^.?!]{1,60}[.!…—–-]*\\s*(?:Yes[.,]?\\s*)?$`,
    `${SENTENCE_START}(?<name>${LAST_WORD})[.,!]\\s+\\k<name>[.!]\\s*$`,
    `\\b(?:[Aa]nybody|[Aa]nyone|[Ww]ho)(?: else)?\\?\\s+(?<name>${NAME})[.?]\\s*$`,
    `^\\s*(?:Hi|Hello|Hey|Good (?:morning|afternoon|evening)),? (?<name>${NAME})[.!]\\s*$`,
    `^\\s*(?:Yes|Yeah|Okay|All right|Oh|Hold on|Sure)[.,]\\s+(?:and |okay,? )?(?<name>${LAST_WORD})[.!]\\s*$`,
  ].map((source) => ({ pattern: new RegExp(source), isPlain: false, isGiven: true as const })),
  // A title and a name that make a sentence.
  {
    pattern: new RegExp(
      `${CLAUSE_START}(?:(?:[Ww]ith that|[Oo]h|[Aa]nd|[Ss]o|[Oo]kay|[Aa]ll right|[Yy]es|[Yy]eah|[Nn]ow),?\\s+)?(?:Mr|Ms|Mrs|Miss)\\.?\\s+(?<name>${NAME})${OF_HOUSE}[.?!,]\\s*$`,
    ),
    isPlain: false,
    isGiven: true,
  },
  // A moderator's call may stand in any words.
  {
    pattern: new RegExp(`\\b(?:to|with|is)\\s+${NAMED}`),
    isPlain: true,
  },
]

/** Whether a name that somebody ends in who also answers is called for sure. */
function isCertain(
  name: string,
  outlet: string | undefined,
  isPlain: boolean,
  names: CalledNames,
): boolean {
  if (names.isCalled(name)) return true
  if (PLACE_START.test(name)) return false
  const isFull = /\s/.test(name)
  const isOfHouse = outlet !== undefined && isHouse(outlet)
  return isPlain ? isFull && isOfHouse : isFull || isOfHouse
}

/** Words with which places of two words begin; to them one goes and turns too. */
export const PLACE_START: RegExp =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|New|Saudi|Sri|Costa|El|San|Los|Las|United|Great|Hong|Middle|Puerto|Sierra|Burkina|Capitol|White|Air|State|Camp|Fort|Mount|Lake|Port|Supreme|Wall|Red|Black|Cape|Prime|President|Senate|House|Supreme)\b/

/** Whether words behind a name are the name of a house, and not the rest of a sentence. */
export function isHouse(words: string): boolean {
  return words.split(/\s+/).length <= 6 && (HOUSE_WORD.test(words) || /\b[A-Z]{2,5}\b/.test(words))
}

const HOUSE_WORD =
  /\b(?:news|newspapers?|times|post|journal|radio|television|tv|press|agency|herald|tribune|guardian|daily|voice|broadcasting|network|networks|channel|magazine|media|gazette|chronicle|telegraph|globe|wire|hill|reuters|bloomberg|politico|axios|mcclatchy|newsmax|univision|telemundo|interfax|tass|jazeera|today|review|courier|standard|independent|observer|mail|star|sun|examiner|inquirer|mirror|weekly|monitor|service|report|atlantic|economist|devex|roll call)\b/i

const HUSH = new RegExp(
  `\\b(?:[Ss]orry|[Ee]xcuse me|[Hh]old on|[Oo]ne moment|[Ll]et me stop you|[Ww]ait)\\s*,\\s+(${LAST_WORD})`,
)

function findHushed(text: string, { start, end }: Span): FloorCall['hushed'] {
  const match = HUSH.exec(text.slice(start, end))
  const name = match?.[1]
  if (match === null || name === undefined || !canBeCalled(name)) return undefined
  return {
    name,
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }
}
