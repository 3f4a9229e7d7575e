import { isPostWord } from '../../document/person-name.ts'
import type { Turn } from '../../document/turn.ts'
import { CAPITAL, canBeCalled } from '../speaker/name-pattern.ts'
import { isCutOff, isShort } from './turn-words.ts'

/**
 * How sure it is that the one who asked before asks on: `none` when somebody else may; `floor` when
 * nobody got the floor in between, and in this transcript nobody asks who did not get it; `words` when
 * the words themselves go on.
 */
export type Link = 'none' | 'floor' | 'words'

/** What is known of the floor around the questions of a transcript. */
export interface Floor {
  readonly text: string
  readonly turns: readonly Turn[]
  /** Whether a turn ends by giving the floor to somebody, named or not. */
  readonly passes: (turn: number) => boolean
  /** Words by which those who answer are spoken to. */
  readonly addressed: ReadonlySet<string>
  /** Whether questions are asked only by those who get the floor. */
  readonly isOrderly: boolean
}

/** Look at who gives the floor to whom. */
export function lookAtFloor(
  text: string,
  turns: readonly Turn[],
  passes: (turn: number) => boolean,
): Floor {
  const addressed = addressesIn(text, turns)
  let given = 0
  let taken = 0
  let hasAsked = false
  for (const [index, turn] of turns.entries()) {
    if (turn.role !== 'press') continue
    const before = turns[index - 1]
    if (before !== undefined && before.role !== 'press') {
      const asked = turns[index - 2]
      const isLet = asked?.role === 'press' && isPermitted(text, asked, before, addressed)
      const isThanks = isShort(text, turn, SHORT_THANKS)
      if (passes(index - 1)) given++
      else if (hasAsked && !isLet && !isThanks && !isCutOff(text, before)) {
        if (opensAnew(openingOf(text, turn), addressed)) taken++
      }
    }
    hasAsked = true
  }
  const isOrderly = given >= FEWEST_GIVEN && taken * MOST_TAKEN <= given
  return { text, turns, passes, addressed, isOrderly }
}

/** Times that the floor must be given before a transcript is called orderly. */
const FEWEST_GIVEN = 2
/** In an orderly transcript the floor is given at least so many times as often as it is taken. */
const MOST_TAKEN = 1

/** How a question goes on from the last one before it, at `earlier`. */
export function linkBetween(floor: Floor, earlier: number, index: number): Link {
  const { text, turns, passes, addressed, isOrderly } = floor
  const turn = turns[index] as Turn
  const asked = turns[earlier] as Turn
  const before = turns[index - 1] as Turn
  const opening = openingOf(text, turn)
  const goesOn = CONTINUED.test(opening)
  if (index === earlier + 1) return goesOn && isCutOff(text, asked) ? 'words' : 'none'
  if (SAME_TOPIC.test(opening) || callsOut(textOf(text, turn), addressed)) return 'none'
  for (let between = earlier + 1; between < index; between++) {
    if (turns[between]?.role === 'moderator') return 'none'
    if (!passes(between)) continue
    // "Can I follow up?" "Go ahead."
    const lets = between === earlier + 1 && isPermitted(text, asked, before, addressed)
    if (!lets) return 'none'
    return 'words'
  }
  if (goesOn || isPermitted(text, asked, before, addressed)) return 'words'
  if (ASKS_ON.test(endOf(text, before))) return 'words'
  if (OTHERS_QUESTION.test(opening)) return 'none'
  const isOpening = opensAnew(opening, addressed)
  if (isOpening) return 'none'
  if (isCutOff(text, before)) return 'words'
  if (isCutOff(text, asked) && isShort(text, before, SHORT_ANSWER)) return 'words'
  if (TURNS_TO.test(opening)) return floorLink()
  if (followsUp(text, turn, opening)) return 'words'
  if (isShort(text, before, SHORT_ANSWER) && isShort(text, turn, SHORT_QUESTION)) {
    return TURNS_AWAY.test(opening) ? floorLink() : 'words'
  }
  return floorLink()

  function floorLink(): Link {
    return isOrderly && !SAYS_LAST.test(textOf(text, asked)) ? 'floor' : 'none'
  }
}

/** Words of an answer, and of a question after it, that go to and fro between two. */
const SHORT_ANSWER = 12
const SHORT_QUESTION = 14

/** Somebody else asks whether the floor is open to him. */
const SAME_TOPIC = /^\W*(?:(?:on|still on) )?(?:the )?(?:same|this) (?:topic|subject|issue)\W*$/i

/** A question in two turns: leave to ask is asked for, or the question breaks off, and a word lets it go on. */
function isPermitted(
  text: string,
  asked: Turn,
  answer: Turn,
  addressed: ReadonlySet<string>,
): boolean {
  if (!isShort(text, answer, LONGEST_LEAVE)) return false
  const words = textOf(text, asked)
  if (callsOut(words, addressed)) return false
  // "Thanks." "Yes, sir." gives the floor to the next one.
  if (isShort(text, asked, SHORT_THANKS) && THANKS.test(words)) return false
  return LEAVE_ASKED.test(words) || (!words.includes('?') && LEAVE.test(textOf(text, answer)))
}

const LONGEST_LEAVE = 6
const LEAVE =
  /^\W*(?:sure|yes|yeah|yep|go ahead|please|of course|okay|right|mm-?hmm|uh-?huh|great)\b/i
const LEAVE_ASKED =
  /\b(?:(?:can|could|may|if) i|i have|one|two|quick|another|final|last|follow)\b[^?]{0,60}(?:follow|questions?|ask|topic|more|quick|thing)\b/i
/** Whether a turn only calls out to the one who answers: whoever does so is one of many. */
function callsOut(words: string, addressed: ReadonlySet<string>): boolean {
  const name = CALLS_OUT.exec(words)?.[1]
  return name !== undefined && (isTitle(name) || addressed.has(name))
}

const CALLS_OUT = /^\W*((?:(?:Mr|Madam|Mrs|Ms|Dr)\.?\s+)?\p{Lu}[\p{L}’'-]*)[\s.,!—–-]*$/u

/** Words of thanks with which whoever was answered sits down. */
const SHORT_THANKS = 5
const THANKS = /\b(?:thanks|thank you)\b/i

/** Whether a turn opens as somebody does who just got the floor: with thanks, a greeting or a name. */
function opensAnew(opening: string, addressed: ReadonlySet<string>): boolean {
  if (GREETS.test(opening)) return true
  const name = ADDRESSES.exec(opening)?.[1]
  return name !== undefined && (isTitle(name) || addressed.has(name))
}

const GREETS =
  /^\W*(?:thanks?|thank you|hi|hello|hey|good (?:morning|afternoon|evening))\b(?!(?: very much| so much)?[.,!]?\s+(?:but|and|so|also|then|just|for that)\b)/i
const ADDRESSES = new RegExp(
  `^\\W*((?:(?:Mr|Mrs|Ms|Madam|Dr)\\.?\\s+)?${CAPITAL}[a-zA-Z’'-]+)(?:,|\\s+(?:--|—|–))\\s+(?!(?:but|and)\\b)`,
)
/** Whether words are said only to those who answer: a title, or a post. */
function isTitle(words: string): boolean {
  return TITLED.test(words) || isPostWord(words)
}

const TITLED = /^(?:(?:Mr|Mrs|Ms|Madam|Dr)\.?\s|Sir$)/

/** The words before a comma with which two questions or more open, thanked or not. */
function addressesIn(text: string, turns: readonly Turn[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const turn of turns) {
    if (turn.role !== 'press') continue
    const opening = openingOf(text, turn)
    const name = (THANKED.exec(opening) ?? ADDRESSES.exec(opening))?.[1]
    if (name !== undefined && canBeCalled(name) && !NO_ADDRESS.test(name))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])))
}

const THANKED = new RegExp(
  `^\\W*(?:[Tt]hanks?(?: you)?(?: (?:so|very) much)?|[Hh]i|[Hh]ey|[Hh]ello|[Gg]ood \\w+),? (${CAPITAL}[a-zA-Z’'-]+)[,.!]`,
)
const NO_ADDRESS = /(?:ly|[Yy]es|[Yy]eah|No|Okay|Also|Second|First|Then|Again|However|Otherwise)$/

/** `We will take your second question.`, `Could you repeat that?` */
const ASKS_ON =
  /\b(?:your (?:second|other|next|last|follow-?up) (?:question|part|one)|(?:you|please) (?:repeat|say that again|speak up)|say (?:that|it) (?:again|one more time))\b[^.?!]*[.?!]*\s*$/i

/** `Just to follow up on Petra's question`: the question of somebody else. */
const OTHERS_QUESTION = new RegExp(
  `\\b(?:${CAPITAL}[a-z]+[’']s? (?:\\w+ )?(?:question|point|line)|(?:as|what) ${CAPITAL}[a-z]+ (?:was|had|just|asked|said|has)|(?:his|her|their) (?:question|follow-?up)|(?:question|point)s? (?:that )?${CAPITAL}[a-z]+ (?:asked|made|raised)|my colleagues?\\b[^.?!]{0,20}\\b(?:asked|said|question)|(?:you(?:[’']ve| just)? told|(?:answer|response|responded) to) ${CAPITAL}[a-z]+\\b)`,
)

/** A turn that takes up the words with which the one before broke off. */
const CONTINUED = /^\s*(?:--|—|–|…|\.\.\.)/

function followsUp(text: string, turn: Turn, opening: string): boolean {
  if (FOLLOWS_UP.test(opening) || ACKNOWLEDGES.test(opening)) return true
  return isShort(text, turn, LONGEST_LEANING) && LEANING.test(opening) && !TURNS_AWAY.test(opening)
}

/** Words of a question that leans on the answer before it. */
const LONGEST_LEANING = 12
const LEANING = /\b(?:they|them|he|him|she|it|that|this|those|these|you said)\b/i

/** Characters in which a follow-up shows itself. */
const LONGEST_OPENING = 120

const FOLLOWS_UP =
  /^\W*(?:(?:okay|ok|right|well|yeah|yes|no|sure|all right|sorry|thanks?|thank you|oh|i see|got it|understood|fair enough)\b[\s,.—–-]*){0,3}(?:and\b|but\b|so\b|then\b|or\b|because\b|i mean\b|i(?:[’']m| am) (?:just |not )?(?:asking|saying|talking|trying|wondering)|i(?: just)? (?:want|wanted) to (?:clarify|make sure|be clear)|i(?: just)? (?:understand|asked|know you)|my question\b|let me (?:just )?(?:shift|turn|move|switch|follow|try|ask (?:you )?(?:it|that|this|about))\b|wait\b|just (?:to|a|one|very|real|quick|so|on that)\b|(?:a |one |my |very |just |real |quick |quickly )*follow[- ]?up|(?:can|could|may) i (?:just )?follow|to follow up\b(?! on (?:what )?[A-Z])|you(?:[’']ve)?(?: just)? (?:said|mentioned)|on that\b|is that (?:a|the|because|something|why|what|how|right|correct|true|it|rhetoric|still|fair)\b|does that\b|are you (?:saying|suggesting|ruling)|do you mean|what do you mean|you mean\b|you(?:[’']re| are) (?:saying|not|suggesting)|what about\b|why not\b|how so\b|when you say|also\b|(?:a |my |one |the )?(?:second|secondly|third|other|another|final|last|finally|lastly|next|one more|one last|one other|one quick)(?:,| (?:question|one|thing|quick|part|follow|on))|in other words|which (?:one|ones)\b|meaning\b|like what\b|such as\b|even (?:if|though)\b|if (?:that|so|not)\b|specifically\b)/i

/** Whoever was answered says so first. */
const ACKNOWLEDGES =
  /^\W*(?:no|right|well|yes|yeah|yep|i see|got it|gotcha|i understand|i know|sure|okay|ok|all right|fair enough|understood|exactly|correct)\b(?!,? (?:[A-Z]\w+|sir|ma[’']am)[,.])/i

/** Words that name another matter, which somebody else can join on with. */
const TURNS_TO =
  /^\W*(?:(?:and|so|just|now|okay|but),? )*(?:on|about|regarding|back (?:to|on)|turning to)\s+(?!that\b|this\b|it\b)/i

/** Words that turn to another matter. */
const TURNS_AWAY =
  /^\W*(?:(?:and|so|just|now|okay),? )?(?:on|about|regarding|back (?:to|on)|turning|switching|(?:a |one )?(?:different|separate|another|new|other|change of) (?:topic|subject|question|matter)|can (?:i|we)|could (?:i|we)|may (?:i|we)|any(?:thing)?|do you have|has the|have you|i wonder|i was wondering|same (?:topic|subject)|what(?:[’']s| is) the|general)\b/i

/** Whoever says that a question is the last one leaves the floor after it. */
const SAYS_LAST = /\b(?:last|final|finally|lastly)\b(?=,| (?:one|question|thing|quick|follow))/i

function openingOf(text: string, { spans }: Turn): string {
  const [span] = spans
  return span === undefined
    ? ''
    : text.slice(span.start, Math.min(span.end, span.start + LONGEST_OPENING))
}

function endOf(text: string, { spans }: Turn): string {
  const last = spans[spans.length - 1]
  return last === undefined
    ? ''
    : text.slice(Math.max(last.start, last.end - LONGEST_OPENING), last.end)
}

/** Code units of a turn in which words are looked for. */
const LONGEST_LOOK = 2000

function textOf(text: string, { spans }: Turn): string {
  const [span] = spans
  return span === undefined
    ? ''
    : text.slice(span.start, Math.min(span.end, span.start + LONGEST_LOOK))
}
