import type { FigureModality } from './figure.ts'

/**
 * In which way a sentence puts a figure forward, by the words before it.
 *
 * @param sentence the words of the sentence
 * @param at where the figure begins in it
 */
export function modalityOf(sentence: string, at: number): FigureModality {
  if (QUESTION.test(sentence)) return 'asked'
  // Only the clause of the figure counts, and only so much of it as bears on it.
  const clause = sentence.slice(Math.max(0, at - REACH), at)
  const asWritten = clause.slice(lastBreak(clause)).replaceAll('’', "'")
  const own = asWritten.toLowerCase()
  if ((DENIED.test(own) && !KNOWN.test(own)) || DENIED_WHOLE.test(own)) return 'denied'
  if (CONDITION.test(asWritten)) return 'conditional'
  if (IF.test(sentence.slice(Math.max(0, at - FAR_REACH), at))) return 'conditional'
  return PLANNED.test(own) ? 'planned' : 'asserted'
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
    0,
  )
}

/** "Not only" and "not until" deny nothing. */
const DENIED =
  /(?:\bnot|n't|\bnever|\bno longer|\bdenie[sd]|\bdeny|\bfalse that|\bwrong that)(?! only| just| yet| until| merely)(?: [a-z'-]+){0,3} $/

/** "The 900 officers", "our 40 ships": what everybody knows is there, whatever else is denied of it. */
const KNOWN = /\b(?:the|these|those|our|my|their|his|her|its) $/

/** "It is not true that", "there is no evidence that", "denied sending": denies all that follows. */
const DENIED_WHOLE =
  /(?:\b(?:not|n't) (?:true|the case|correct|accurate) that\b|\b(?:untrue|false|wrong|no (?:\w+ )?(?:evidence|proof|truth|indication|sign)) (?:that|in|of|to)\b|\bden(?:y|ie[sd]|ying) (?:that|having|\w+ing|(?:the )?(?:claims?|reports?|allegations?|accusations?))\b|\b(?:reject|dismiss|refut)(?:s|es|ed|ing)? (?:the |these |those |all |any )?(?:claims?|reports?|allegations?|accusations?|suggestions?|rumors?)\b)[^,;]{0,120}$/

const IF =
  /\b(?:if(?! you (?:look|will|like|ask|remember|think|want to)| not\b| any\b| i may\b| anything\b)|unless|provided that|as long as|assuming|suppose|should (?:they|he|she|it|we))\b/i

/** With a capital, "may" is a month or a name, and the others open a question. */
const CONDITION = /\b(?:would|could|might|may)\b[^,]{0,60}$/

const PLANNED =
  /(?:\bwill\b|'ll\b|\bshall\b|\bgoing to\b|\bplan(?:s|ned|ning)?\b|\bintend(?:s|ed)?\b|\baim(?:s|ed|ing)?\b|\btarget(?:s|ed|ing)?\b|\bgoals?\b|\bpledg(?:e|es|ed|ing)\b|\bcommit(?:s|ted|ting|ment|ments)?\b|\bpropos(?:e|es|ed|al|ing)\b|\brequest(?:s|ed|ing)?\b|\bexpect(?:s|ed|ing)?\b|\bproject(?:s|ed|ing) to\b|\bforecast|\bpromis(?:e|es|ed)\b|\bseek(?:s|ing)?\b|\bby 20\d\d\b)[^;]*$/
