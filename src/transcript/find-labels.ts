import type { Page } from '../document/block.ts'
import { hasPost, isPressLabel, type LabelMatch, matchLabel, toLabelMatch } from './label.ts'

/**
 * The labels that begin turns, in order, by index of their block; none when they do not make a
 * transcript.
 *
 * What looks like a label may also lead up to a list or head a section. Labels in capitals count when
 * there are several, or one that recurs or names a post; labels in ordinary letters when several
 * recur, or beside capital ones when they name a post. Common words in capitals are heads. Where the
 * format marks labels, they are all there are.
 */
export function findLabels(page: Page): ReadonlyMap<number, LabelMatch> {
  if (page.labels !== undefined) {
    return new Map(
      [...page.labels].map(([index, label]) => [index, toLabelMatch(page.text, label)]),
    )
  }
  const found = new Map<number, LabelMatch>()
  for (const [index, block] of page.blocks.entries()) {
    if (block.kind === 'rule' || block.kind === 'heading') continue
    const label = matchLabel(page.text, block.span)
    if (label !== undefined) found.set(index, label)
  }
  const counts = countKeys(found)
  const heads = findHeads(page.text, found)
  const capitals = new Set<string>()
  const mixed = new Set<string>()
  for (const { key, style } of found.values()) {
    if (heads.has(key)) continue
    if (style !== 'mixed') capitals.add(key)
    else if ((counts.get(key) ?? 0) > 1 || isPressLabel(key)) mixed.add(key)
  }
  const isDialogue =
    capitals.size > 1 || [...capitals].some((key) => (counts.get(key) ?? 0) > 1 || hasPost(key))
  const isMixedDialogue = !isDialogue && mixed.size > 1
  for (const [index, { text, key, style }] of found) {
    const begins =
      style === 'mixed'
        ? mixed.has(key) && (isMixedDialogue || (isDialogue && hasPost(text)))
        : isDialogue && capitals.has(key)
    if (!begins) found.delete(index)
  }
  return found
}

function countKeys(labels: ReadonlyMap<number, LabelMatch>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of labels.values()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/**
 * Keys of labels in capitals that are heads of sections: `TARGETS`, `PERSONAL BACKGROUND`. All their
 * words stand in the text in small letters, and more often so than with a capital, as names do not.
 */
function findHeads(text: string, labels: ReadonlyMap<number, LabelMatch>): ReadonlySet<string> {
  const suspects = new Map<string, string[]>()
  for (const { text: label, key, style } of labels.values()) {
    if (style !== 'capitals' || suspects.has(key)) continue
    if (hasPost(label) || isPressLabel(key) || PARTS_PLAYED.test(key)) continue
    const words = key.match(/\p{L}{3,}/gu) ?? []
    if (words.length > 0) suspects.set(key, words)
  }
  if (suspects.size === 0) return new Set()
  const small = new Map<string, number>()
  for (const word of new Set([...suspects.values()].flat())) small.set(word.toLowerCase(), 0)
  for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
    const lower = word.toLowerCase()
    const seen = small.get(lower)
    if (seen === undefined) continue
    if (word === lower) small.set(lower, seen + 1)
    else if (word !== word.toUpperCase()) small.set(lower, seen - 1)
  }
  const isSmall = (word: string): boolean => (small.get(word.toLowerCase()) ?? 0) > 0
  return new Set([...suspects].filter(([, words]) => words.every(isSmall)).map(([key]) => key))
}

/** Words for a part played at an event; common, and labels all the same. */
const PARTS_PLAYED =
  /\b(?:MODERATOR|OPERATOR|INTERPRETER|TRANSLATOR|AUDIENCE|PARTICIPANT|STAFF|AIDE|VOICE|VOICES|CROWD|HOST|MEMBER|STUDENT|UNIDENTIFIED|MALE|FEMALE|SPEAKER|OFFICIAL|ALL)\b/
