import type { WordSource } from './source.ts'

/** Words in a row around places of interest, all in one section: positions `[start, end)`. */
export interface Row {
  readonly start: number
  readonly end: number
}

/**
 * The rows of words that reach `reach` words to both sides of some ascending positions and do not leave
 * their sections; rows that touch are one.
 */
export function rowsAround(words: WordSource, positions: Uint32Array, reach: number): Row[] {
  const rows: { start: number; end: number }[] = []
  let section: Row = { start: 0, end: 0 }
  for (const position of positions) {
    const isNew = position >= section.end
    if (isNew) section = words.sectionRange(words.locate(position))
    const start = Math.max(section.start, position - reach)
    const end = Math.min(section.end, position + reach + 1)
    const last = rows.at(-1)
    if (!isNew && last !== undefined && start <= last.end) last.end = end
    else rows.push({ start, end })
  }
  return rows
}

/** The ids of the words of a row. */
export function idsOfRow(words: WordSource, { start, end }: Row): Uint32Array {
  const ids = new Uint32Array(end - start)
  for (let i = 0; i < ids.length; i++) ids[i] = words.idAt(start + i)
  return ids
}

/** Where in a row some words stand in a row, each with its choices. */
export function placesInRow(ids: Uint32Array, choices: readonly ReadonlySet<number>[]): number[] {
  const places: number[] = []
  const [first] = choices
  for (let i = 0; i + choices.length <= ids.length; i++) {
    if (first?.has(ids[i] as number) !== true) continue
    if (choices.every((choice, k) => choice.has(ids[i + k] as number))) places.push(i)
  }
  return places
}
