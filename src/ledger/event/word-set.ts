/** A set of words that are listed with spaces between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
