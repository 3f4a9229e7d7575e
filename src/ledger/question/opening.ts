import type { Span } from '../../text/span.ts'

/** The beginning of a stretch in small letters with straight apostrophes, of the same length. */
export function plain(text: string, { start, end }: Span): string {
  const words = text.slice(start, Math.min(end, start + LONGEST_SENTENCE))
  const lower = words.toLowerCase()
  // A few capitals of other scripts become two units.
  return (lower.length === words.length ? lower : words).replace(/[’‘]/g, "'")
}

/** Characters of a sentence that are read. */
export const LONGEST_SENTENCE = 3000

/** The end of greetings and thanks, which are no part of a question even in its sentence. */
export function courtesyEnd(lower: string, opening: number): number {
  let at = 0
  for (;;) {
    COURTESY.lastIndex = at
    const length = COURTESY.exec(lower)?.[0].length ?? 0
    if (length === 0 || at + length > opening) return at
    at += length
  }
}

const COURTESY =
  /\([^()]{2,80}\)|[\s,.:;—–…-]+|(?:thank you(?: so| very)?(?: much)?|thanks(?: so| very)?(?: much)?|hi|hello|hey|good (?:morning|afternoon|evening)|yes|yeah|yep|okay|ok|sure|great|alright|all right|oh|sorry|excuse me)(?=[\s,.;:—–…-])/y

/** The end of what stands before the question proper: "And second, Mr. Minister, if I may, ". */
export function openingEnd(lower: string, text: string): number {
  let at = 0
  for (;;) {
    OPENER.lastIndex = at
    NAME_CALLED.lastIndex = at
    const match = OPENER.exec(lower) ?? NAME_CALLED.exec(text)
    if (match === null || match[0] === '') return at
    at += match[0].length
  }
}

const OPENER =
  /\([^()]{2,80}\)|[\s,.:;"“‘'(—–…-]+|(?:and|so|but|or)\b(?=[\s,.:;—–…-]|$)|(?:well|okay|ok|now|then|yes|yeah|yep|no|right|sure|great|oh|also|last of all|first of all|first|firstly|one|two|second|secondly|third|thirdly|finally|lastly|last|next|again|because|plus|separately|basically|actually|really|quickly|quick (?:question|one|follow-up)|quick|i mean|i guess|you know|look|listen|alright|all right|sorry|excuse me|thank you(?: so| very)?(?: much)?|thanks(?: so| very)?(?: much)?|please|sir|ma'am|hi|hello|hey|good (?:morning|afternoon|evening)|if i (?:may|could|can|might)|first of all|on that|on this|in other words|for example|in particular|specifically|(?:mr|mrs|ms|dr|madam|madame|mister)\.? (?:vice )?[\w'-]+|(?:just )?(?:to|in) (?:follow(?:ing)?[ -]up|clarify|be clear|confirm)|as a follow-up|one more|another question|a question|number (?:one|two|three)|(?:a|just a|my|the|one)? ?(?:second|first|last|other|quick|next|final|third) (?:question|one|thing|point|follow-up))\b(?=[\s,.:;—–…-]|$)(?!\s+(?:is|was|are|would|has|have|had|concerns?|regards|relates|goes|deals)\b)/y
const NAME_CALLED =
  /(?!(?:What|When|Where|Who|Whom|Which|Why|How|If|Given|Considering|Is|Are|Do|Does|Did|Will|Would|Can|Could)\b)(?:\p{Lu}[\p{L}'’.-]+ ){0,2}\p{Lu}[\p{L}'’.-]+,\s/uy
