import type { Cue } from './caption-cue.ts'

/**
 * The cues without the lines that stand in the one before too. Live captions roll: each shows the last
 * line again above the new one, or the same line with another word.
 *
 * What two speakers say in the same words is not cut: captions that do not roll stay as they are, but
 * for a cue that is shown twice at one time.
 */
export function unrollCues(cues: readonly Cue[]): readonly Cue[] {
  const shown = cues.map(toShown)
  let rolled = 0
  for (let i = 1; i < shown.length; i++) {
    if (repeats(shown[i - 1] as Shown, shown[i] as Shown) > 0) rolled++
  }
  const isRolling = rolled >= LEAST_ROLLED && rolled >= ROLLED_SHARE * (cues.length - 1)
  return cues.flatMap((cue, index): Cue[] => {
    const before = shown[index - 1]
    const now = shown[index] as Shown
    if (before === undefined) return [cue]
    const isSame = now.words.join(' ') === before.words.join(' ') && cue.start < before.end
    const count = isRolling ? repeats(before, now) : isSame ? now.words.length : 0
    const lines = withoutWords(cue.lines, count)
    return lines.length === 0 ? [] : [{ ...cue, lines }]
  })
}

/** Share of the cues that repeat words of the one before, where captions roll. */
const ROLLED_SHARE = 0.3
const LEAST_ROLLED = 2

interface Shown {
  readonly end: number
  readonly words: readonly string[]
  /** Words up to the end of each line. */
  readonly lineEnds: readonly number[]
}

/** Lines of a cue that are compared; a screen has no more. */
const MOST_LINES = 8

function toShown({ end, lines }: Cue): Shown {
  const words: string[] = []
  const lineEnds: number[] = []
  for (const { text } of lines.slice(0, MOST_LINES)) {
    // A hostile line has more words than a call takes arguments.
    for (const word of text.split(' ')) words.push(word)
    lineEnds.push(words.length)
  }
  return { end, words, lineEnds }
}

/** How many words at the beginning of a cue were shown before: whole lines, or all that was shown. */
function repeats(before: Shown, now: Shown): number {
  const ends = [...now.lineEnds, before.words.length].sort((a, b) => b - a)
  for (const count of ends) {
    if (count > now.words.length || count > before.words.length) continue
    const from = before.words.length - count
    let k = 0
    while (k < count && bare(before.words[from + k]) === bare(now.words[k])) k++
    if (k === count) return count
  }
  return 0
}

/** A word as it is before the point that ends its sentence is known. */
function bare(word: string | undefined): string | undefined {
  return word?.replace(/[.,;:!?…]+$/, '')
}

function withoutWords(lines: Cue['lines'], count: number): Cue['lines'] {
  if (count === 0) return lines
  let left = count
  return lines.flatMap((line) => {
    const words = line.text.split(' ')
    const cut = Math.min(left, words.length)
    left -= cut
    const text = words.slice(cut).join(' ')
    return text === '' ? [] : [{ ...line, text }]
  })
}
