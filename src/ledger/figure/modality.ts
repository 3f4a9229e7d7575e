import type { FigureModality } from './figure.ts'

/**
 * In which way a sentence puts a figure forward, by the words of its clause before it, and by the verb
 * behind it where it begins the clause: "Up to 40 ships will be sent".
 *
 * @param sentence the words of the sentence
 * @param at where the figure begins in it, the words that hedge it included
 * @param end where it ends
 */
export function modalityOf(sentence: string, at: number, end: number): FigureModality {
  if (QUESTION.test(sentence)) return 'asked'
  // Only the clause of the figure counts, and only so much of it as bears on it.
  const clause = sentence.slice(Math.max(0, at - REACH), at)
  const asWritten = clause.slice(lastBreak(clause)).replaceAll('’', "'")
  const own = asWritten.toLowerCase()
  if ((DENIED.test(own) && !KNOWN.test(own)) || DENIED_WHOLE.test(own)) return 'denied'
  if (CONDITION.test(asWritten) && !TOLD_PLAN.test(own)) return 'conditional'
  if (IF.test(sentence.slice(Math.max(0, at - FAR_REACH), at))) return 'conditional'
  if (PLANNED.test(own) || TOLD_PLAN.test(own)) return 'planned'
  if (!SUBJECT_FOLLOWS.test(own)) return 'asserted'
  const verb = VERB_BEHIND.exec(sentence.slice(end, end + REACH).replaceAll('’', "'"))?.groups
  if (verb?.conditional !== undefined) return 'conditional'
  return verb?.planned === undefined ? 'asserted' : 'planned'
}

/** Characters before a figure in which what bears on it stands. */
const REACH = 160
/** How far before it an "if" may stand. */
const FAR_REACH = 400

const QUESTION = /\?["”’')\]]*\s*$/

function lastBreak(clause: string): number {
  return Math.max(
    clause.lastIndexOf(';'),
    clause.lastIndexOf(': '),
    clause.lastIndexOf('. '),
    clause.lastIndexOf(' — '),
    clause.lastIndexOf(' – '),
    clause.lastIndexOf(', but '),
    startOfLastSubject(clause),
    0,
  )
}

/**
 * Where the last clause with a subject and a verb of its own begins: "it is at 4 percent" of "The deficit
 * will fall, and it is at 4 percent". In "We will sell 30 ships, and 40 tugs" there is none.
 */
function startOfLastSubject(clause: string): number {
  const at = Math.max(clause.lastIndexOf(' and '), clause.lastIndexOf(' while '))
  return at >= 0 && OWN_CLAUSE.test(clause.slice(at)) ? at : -1
}

const OWN_CLAUSE =
  /^ (?:and|while) (?:[\p{L}'’-]+ ){1,4}?(?:is|are|was|were|has|have|had|stands?|stood|remains?)\b(?! to\b| going\b| plan)|^ (?:and|while) (?:we|they|he|she|it|there)['’](?:re|s|ve)\b(?! going\b| plan)/iu

/** "Not only" and "not until" deny nothing. */
const DENIED =
  /(?:\bnot|n't|\bnever|\bno longer|\bdenie[sd]|\bdeny|\bfalse that|\bwrong that)(?! only| just| yet| until| merely| forget| doubt)(?: [a-z'-]+){0,3} $/

/** "The 900 officers", "our 40 ships": what everybody knows is there, whatever else is denied of it. */
const KNOWN = /\b(?:the|these|those|our|my|their|his|her|its) $/

/** "It is not true that", "there is no evidence that", "denied sending": denies all that follows. */
const DENIED_WHOLE =
  /(?:\b(?:not|n't) (?:true|the case|correct|accurate) that\b|\b(?:untrue|false|wrong|no (?:\w+ )?(?:evidence|proof|truth|indication|sign)) (?:that|in|of|to)\b|\bden(?:y|ie[sd]|ying) (?:that|having|\w+ing|(?:the )?(?:claims?|reports?|allegations?|accusations?))\b|\b(?:reject|dismiss|refut)(?:s|es|ed|ing)? (?:the |these |those |all |any )?(?:claims?|reports?|allegations?|accusations?|suggestions?|rumors?)\b)[^,;]{0,120}$/

const IF =
  /\b(?:if(?! you (?:look|will|like|ask|remember|think|want to)| not\b| any\b| i may\b| anything\b)|unless|provided that|as long as|assuming|suppose|should (?:they|he|she|it|we))\b/i

/** "Harga said Halvenia would send": what somebody promised, as it is told afterwards. */
const TOLD_PLAN =
  /\b(?:said|announced|promised|pledged|vowed|added|confirmed|told [^,]{1,40}?)(?: that)? [^,;]{1,60}? would (?!have\b|need\b|like\b|cost\b|be (?:needed|required|enough)\b)[^,;]{0,60}$/

/** What stands before the subject of a clause, up to the words that hedge its number. */
const SUBJECT_FOLLOWS =
  /^\W*$|(?:[,;:—–]|\b(?:that|and|but|said|says|then|meanwhile))["“']? ?(?:(?:another|an estimated|a total of|an additional|a further) )?$|^\W*(?:and|but|so|another|an estimated|a total of|an additional|a further) $/

/**
 * The verb of the figure in front of it. Words that begin another clause part them: "40 ships that will
 * sail" are there.
 */
const VERB_BEHIND =
  /^(?: (?!(?:that|who|whom|which|whose|because|if|when|while|so|but|than|as|we|they|he|she|it|i|you|is|are|was|were|has|have|had|did)\b)[\p{L}-]+){0,6} (?:(?<conditional>would|could|might|may)\b|(?<planned>will|shall|(?:is|are) (?:to be|expected to|due to|set to|going to|planned|projected to|scheduled to))\b)/u

/** With a capital, "may" is a month or a name, and the others open a question. */
const CONDITION = /\b(?:would|could|might|may)\b[^,]{0,60}$/

const PLANNED =
  /(?:\bwill\b|'ll\b|\bshall\b|\bgoing to\b|\bplan(?:s|ned|ning)?\b|\bintend(?:s|ed)?\b|\baim(?:s|ed|ing)?\b|\btarget(?:s|ed|ing)?\b|\bgoals?\b|\bpledg(?:e|es|ed|ing)\b|\bcommit(?:s|ted|ting|ment|ments)?\b|\bpropos(?:e|es|ed|al|ing)\b|\brequest(?:s|ed|ing)?\b|\bexpect(?:s|ed|ing)?\b|\bproject(?:s|ed|ing) to\b|\bforecast|\bpromis(?:e|es|ed)\b|\bseek(?:s|ing)?\b|\bby 20\d\d\b)[^;]*$/
