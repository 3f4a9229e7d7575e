import type { LayoutBlock } from './html-layout.ts'

/**
 * Indexes of the first and the last block that begins with a speaker's label, when there are so many
 * labels that the page holds a transcript.
 *
 * Labels end in a colon, or are the lone `Q` of American briefings; they recur, and there are two at
 * least. What is a label for certain is decided when the page is read: here nothing spoken may be lost.
 */
export function findLabeledRange(
  blocks: readonly LayoutBlock[],
): { readonly first: number; readonly last: number } | undefined {
  const places = new Map<string, number[]>()
  for (const [index, block] of blocks.entries()) {
    const key = labelOf(block)
    if (key === undefined) continue
    const known = places.get(key)
    if (known === undefined) places.set(key, [index])
    else known.push(index)
  }
  const recurring = [...places.values()].filter((indexes) => indexes.length > 1)
  const labels = [...places.values()].flat()
  if (places.size < 2 || recurring.length === 0) return undefined
  if (labels.length < LEAST_LABELS || recurring.flat().length < LEAST_RECURRING) return undefined
  // Labels that do not recur begin and end the range too, but for one that stands far from the others.
  const sure = recurring.flat().sort((a, b) => a - b)
  const first = sure[0] as number
  const last = sure.at(-1) as number
  const near = labels.filter((index) => index >= first - NEAR && index <= last + NEAR)
  return { first: Math.min(...near), last: Math.max(...near) }
}

/** Labels of a transcript, and those of them that recur. */
const LEAST_LABELS = 3
const LEAST_RECURRING = 2
/** Blocks between a label that occurs once and the others. */
const NEAR = 12

/** What a block's label says, when it may begin with one; links and items of lists do not. */
function labelOf({ kind, text, strong, linked }: LayoutBlock): string | undefined {
  if (kind === 'heading' || kind === 'caption' || linked > text.length / 2) return undefined
  const head = text.slice(0, LONGEST_LABEL + 2)
  const bold = strong[0]
  if (bold?.start === 0 && bold.end <= LONGEST_LABEL) {
    const label = head.slice(0, bold.end)
    if (/[:：]\s*$/.test(label) || /^\s*(?:\([^)]*\)\s*)?[:：]/.test(head.slice(bold.end))) {
      return keyOf(label)
    }
  }
  const match =
    CAPITALS.exec(head) ?? MIXED.exec(head) ?? LETTER.exec(head) ?? IDEOGRAPHS.exec(head)
  return match === null ? undefined : keyOf(match[1] as string)
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
