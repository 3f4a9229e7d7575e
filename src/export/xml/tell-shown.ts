import type { XmlWriter } from './xml-writer.ts'

/** Sentences that tell which characters of the source stand as signs in a file. */
export function tellShown({ shown }: XmlWriter): readonly string[] {
  if (shown.length === 0) return []
  const counts = shown.map(({ name, count }) =>
    count === 1 ? `${name} once` : `${name} ${count} times`,
  )
  return [
    `Characters that XML cannot hold stand as signs that show them, controls as their pictures and others as U+FFFD: ${counts.join(', ')}.`,
  ]
}
