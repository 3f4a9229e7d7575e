/**
 * The one of `candidates` that a misspelled word was most likely meant to be, or `undefined` when
 * none is near: more than a third of its letters would have to change.
 */
export function closestOf(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best !== undefined && least <= Math.max(1, best.length / 3) ? best : undefined
}

/** What is said of a name that is none of those there are. */
export function unknownName(what: string, name: string, names: readonly string[]): string {
  const meant = closestOf(name, names)
  const all = `any of ${names.join(', ')}`
  return meant === undefined
    ? `Unknown ${what} "${name}"; use ${all}`
    : `Unknown ${what} "${name}"; did you mean ${meant}? Use ${all}`
}

/** Letters put in, left out, changed, or exchanged with the next, to make one word another. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] as number) + 1)
      }
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] as number
}
