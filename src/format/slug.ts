/**
 * The name of one of several documents in a file: its number, and its title as far as that makes a
 * name. `3-ministers-meet-in-averholt`
 */
export function slug(number: number, title: string | undefined): string {
  const words = (title ?? '')
    .slice(0, LONGEST_TITLE)
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  let name = String(number)
  for (const word of words ?? []) {
    if (name.length + word.length >= LONGEST_NAME) break
    name += `-${word}`
  }
  return name
}

/** Code units of a title that are looked at, and of a name. */
const LONGEST_TITLE = 200
const LONGEST_NAME = 60
