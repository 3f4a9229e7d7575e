/**
 * Whether two labels or names can stand for one speaker: what one says, the other says too.
 *
 * Compared are the words without honorifics, as a whole, without what stands in brackets or behind a
 * comma, and what stands in brackets alone: `Hon. Elin Harga (Minister of Trade)` is `Harga`, and
 * `The Presiding Officer (Mr. Harga)` is too. Numbers tell speakers apart.
 */
export function isSameSpeaker(a: string, b: string): boolean {
  const left = formsOf(a)
  const right = formsOf(b)
  return left.some((x) => right.some((y) => covers(x, y) || covers(y, x)))
}

function covers(outer: readonly string[], inner: readonly string[]): boolean {
  if (inner.length === 0 || !inner.every((word) => outer.includes(word))) return false
  return outer.every((word) => !NUMBER.test(word) || inner.includes(word))
}

function formsOf(name: string): string[][] {
  const outside = name.replace(/\([^)]*\)/g, ' ')
  const inside = name.match(/\(([^)]*)\)/)?.[1] ?? ''
  const forms = [name, outside, outside.split(',', 1).join(), inside].map(wordsOf)
  return forms.filter((words) => words.length > 0)
}

function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const names = words.filter((word) => !HONORIFICS.has(word))
  return names.length > 0 ? names : words
}

const NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/

const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof hon honorable honourable right sir dame lord lady the m mme mlle le la ' +
    'les lhon tres el los las senor senora sr sra herr frau'
  ).split(' '),
)
