import type { Line } from './line.ts'
import { beginsParagraph, isCentered, measureLayout } from './paragraph-start.ts'
import type { Paragraph } from './write-page.ts'

/**
 * The paragraphs of a document: lines that go on with each other, also over the end of a column or
 * page. Larger letters make headings, and so do lines that end no sentence in the middle of the
 * column, unless they return as speakers' names do.
 */
export function gatherParagraphs(lines: readonly Line[], size: number): Paragraph[] {
  const layout = measureLayout(lines, size)
  const groups: Line[][] = []
  let open: Line[] | undefined
  for (const [index, line] of lines.entries()) {
    const first = open?.[0]
    if (
      open !== undefined &&
      first !== undefined &&
      !beginsParagraph(lines, index, first, layout)
    ) {
      open.push(line)
    } else {
      open = [line]
      groups.push(open)
    }
  }
  const labels = findStandingLabels(groups)
  const sizes = headingSizes(groups, size)
  return groups.map((group): Paragraph => {
    const words = textOf(group)
    const level = labels.has(words) ? undefined : headingLevel(group, sizes)
    if (level !== undefined) return { kind: 'heading', level, lines: group }
    return { kind: BULLET.test(words) ? 'listItem' : 'paragraph', lines: group }
  })
}

/**
 * Lines in the middle of the column that are names of speakers: each returns, never right above
 * another, and there are several.
 */
function findStandingLabels(groups: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const above = new Set<string>()
  for (const [i, group] of groups.entries()) {
    if (!isSetOff(group)) continue
    const words = textOf(group)
    counts.set(words, (counts.get(words) ?? 0) + 1)
    const next = groups[i + 1]
    if (next === undefined || isSetOff(next)) above.add(words)
  }
  const labels = [...counts].flatMap(([words, count]) =>
    count >= LEAST_RETURNS && !above.has(words) && words.length <= LONGEST_LABEL ? [words] : [],
  )
  return new Set(labels.length >= LEAST_LABELS ? labels : [])
}

const LEAST_LABELS = 2
const LONGEST_LABEL = 40
/** Times that a speaker's name returns. */
const LEAST_RETURNS = 3
/** Letters of the longest heading. */
const LONGEST_HEADING = 200
/** Multiple of the usual height from which letters are those of a heading. */
const LARGE = 1.15
const MOST_LEVELS = 6
const BULLET = /^[•▪◦‣●■○□►]\s/u

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ')
}

/** Heights of letters that are larger than usual, the largest first. */
function headingSizes(groups: readonly (readonly Line[])[], usual: number): number[] {
  const sizes = groups.flatMap(([first]) =>
    first !== undefined && first.size > LARGE * usual ? [Math.round(first.size)] : [],
  )
  return [...new Set(sizes)].sort((a, b) => b - a)
}

function headingLevel(group: readonly Line[], sizes: readonly number[]): number | undefined {
  const words = textOf(group)
  const [first] = group
  if (first === undefined || words.length > LONGEST_HEADING || !/\p{L}/u.test(words))
    return undefined
  const rank = sizes.indexOf(Math.round(first.size))
  if (rank >= 0) return Math.min(rank + 1, MOST_LEVELS)
  return isSetOff(group) ? Math.min(sizes.length + 2, MOST_LEVELS) : undefined
}

/** Whether lines stand in the middle, as headings do; sentences and notes in brackets do, too. */
function isSetOff(group: readonly Line[]): boolean {
  const words = textOf(group)
  if (!/^["“‘«]?[\p{Lu}\p{Lo}\p{N}]/u.test(words) || /[.:;,?!)\]]["”’»]?$/u.test(words))
    return false
  return group.every((line) => isCentered(line))
}
