import type { LayoutBlock } from './layout.ts'

/**
 * Indexes of the first and the last block that begins with a speaker's label, when there are so many
 * labels that the page holds a transcript.
 *
 * Labels end in a colon, or are the lone `Q` of American briefings. Two recur, or one of two in capitals. What is a label for certain is decided when the page is read: here nothing spoken may be lost.
 */
export function findLabeledRange(
  blocks: readonly LayoutBlock[],
): { readonly first: number; readonly last: number } | undefined {
  const places = new Map<string, number[]>()
  const capitals = new Set<string>()
  for (const [index, block] of blocks.entries()) {
    const label = labelOf(block)
    if (label === undefined) continue
    const key = keyOf(label)
    if (OF_THE_PAGE.test(key)) continue
    if (label === label.toUpperCase()) capitals.add(key)
    const known = places.get(key)
    if (known === undefined) places.set(key, [index])
    else known.push(index)
  }
  const recurring = [...places].filter(([, indexes]) => indexes.length > 1)
  const isDialogue =
    recurring.length > 1 || (capitals.size > 1 && recurring.some(([key]) => capitals.has(key)))
  const sure = recurring.flatMap(([, indexes]) => indexes).sort((a, b) => a - b)
  const [first] = sure
  const last = sure.at(-1)
  if (!isDialogue || first === undefined || last === undefined) return undefined
  if (sure.length < LEAST_SHARE * (last - first)) return undefined
  // A label that occurs once begins or ends the range too, when it is near the others.
  const range = { first, last }
  for (const [index] of [...places.values()].filter(({ length }) => length === 1)) {
    if (index === undefined || index < first - NEAR || index > last + NEAR) continue
    if (index < range.first) range.first = index
    if (index > range.last) range.last = index
  }
  return range
}

/** Share of the blocks that begin with a label, from the first to the last of them. */
const LEAST_SHARE = 0.05
/** Blocks between a label that occurs once and the others. */
const NEAR = 12

/** Words before a colon with which a page leads to something else. */
const OF_THE_PAGE =
  /^(?:READ(?: MORE| ALSO| NEXT)?|SEE(?: ALSO| MORE)?|ALSO|RELATED|MORE|WATCH|LISTEN|PHOTOS?|IMAGES?|PICTURES?|VIDEOS?|CREDITS?|SOURCES?|CAPTION|UPDATED?|NOTE|TAGS?|TOPICS?|SHARE|BREAKING|FILE|DATE|TIME|PLACE|WHO|WHAT|WHEN|WHERE)$/

/** What a block's label says, when it may begin with one; links and items of lists do not. */
function labelOf({ kind, text, strong, linked }: LayoutBlock): string | undefined {
  if (kind === 'heading' || kind === 'caption' || linked > text.length / 2) return undefined
  const head = text.slice(0, LONGEST_LABEL + 2)
  const bold = strong[0]
  if (bold?.start === 0 && bold.end <= LONGEST_LABEL) {
    const label = head.slice(0, bold.end)
    if (/[:：]\s*$/.test(label) || /^\s*(?:\([^)]*\)\s*)?[:：]/.test(head.slice(bold.end))) {
      return label
    }
  }
  const match =
    CAPITALS.exec(head) ?? MIXED.exec(head) ?? LETTER.exec(head) ?? IDEOGRAPHS.exec(head)
  return match?.[1]
}

const LONGEST_LABEL = 120
const CAPITALS = /^(\p{Lu}[\p{Lu}\s.,'’()/&-]{1,70})(?:\([^)]*\))?\s*:(?=\s|$)/u
const MIXED =
  /^(\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,3})){0,6})(?:\s*\([^)]*\))?\s*:(?=\s|$)/u
const LETTER = /^(Q)(?:[.:]?[\s\u00a0]+)\S/
const IDEOGRAPHS =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・ ]{1,16})[:：]/u

function keyOf(label: string): string {
  return label
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toUpperCase()
}
