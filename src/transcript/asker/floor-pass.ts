import type { Turn } from '../../document/turn.ts'

/**
 * Whether a turn ends by giving the floor to somebody it does not name: `Yes, sir.`, `Go ahead, in the
 * back.`, `Next question.`
 *
 * A bare `Yes.` gives the floor behind an answer, and is the answer where it is all that is said. With
 * `isAside` somebody else has answered, so that it gives the floor then as well.
 */
export function passesFloor(text: string, { spans }: Turn, isAside = false): boolean {
  const last = spans[spans.length - 1]
  if (last === undefined) return false
  const from = Math.max(last.start, last.end - LONGEST_PASS)
  const end = text.slice(from, last.end)
  if (SURE_PASS.test(end)) return true
  const isBehind = isAside || spans.length > 1 || from > last.start || SENTENCE_BEFORE.test(end)
  return isBehind && BARE_PASS.test(end)
}

/** Code units at the end of a turn in which the floor is given. */
const LONGEST_PASS = 160

const BEGIN = '(?:^|[.?!…—–-]["”’)]*\\s+|\\n\\s*)'
const PERSON = "(?:sir|ma[’']?am|miss|gentleman|lady|young (?:man|lady)|woman)"
const WHERE =
  '(?:(?:all the way )?(?:in|at|from) the (?:back|front|middle|corner|aisle|center|red|blue|green|white|black)|right (?:here|there)|(?:over|up|down|back|way) (?:here|there|back)|behind (?:you|him|her))'

const SURE_PASS = new RegExp(
  `${BEGIN}(?:(?:oh|yes|yeah|yep|okay|ok|all right|right|sorry|sure|please|and|so|now|well|no|let me|you|here)[,.]?\\s+){0,3}(?:` +
    [
      `(?:please,? )?go (?:right )?ahead(?:,? (?:please|${PERSON}|${WHERE}|next to [^.?!]{1,20}))*`,
      `(?:yes|yeah|okay|please|right|and)?,?\\s*(?:the )?${PERSON}(?:,? please|,? ${WHERE})*`,
      `(?:yes|yeah|please|right),?\\s+${WHERE}`,
      `${WHERE}(?:,? please)?`,
      '(?:the )?(?:next|last|final|one (?:last|more|final)) (?:question|one)(?:,? please)?',
      'next(?:,? please)?',
      "who[’']s next",
      '(?:anybody|anyone) else(?: [^.?!]{0,30})?',
      '(?:any )?(?:other|more) questions?(?: [^.?!]{0,30})?',
      "i[’']ll (?:take|go)[^.?!]{0,60}|let[’']s (?:go|take|move)[^.?!]{0,60}|let me (?:go|take|get|come|move)[^.?!]{0,60}|(?:we|i)(?:[’']re| are| am|[’']m|[’']ll| will) (?:going to |gonna )?(?:move|go) (?:on|to|around|back)[^.?!]{0,40}",
    ].join('|') +
    ')[.?!,…—–-]*\\s*$',
  'i',
)

const BARE_PASS = new RegExp(
  `${BEGIN}(?:(?:yes|yeah|yep|please|okay|oh|all right)[.,]?\\s*){1,2}[.?!]\\s*$`,
  'i',
)

const SENTENCE_BEFORE = /\p{L}{2}[^.?!]*[.?!…—–-]["”’)]*\s+\S/u
