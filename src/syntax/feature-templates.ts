/**
 * Features are made of atoms: what is known of a place, such as a word or a tag. A template names up to
 * three of them; its feature is the hash of their values. Templates of one atom come first, those of
 * three last.
 */
export interface FeatureTemplates {
  readonly count: number
  /** Where the templates of two atoms begin, and those of three. */
  readonly two: number
  readonly three: number
  /** What tells the features of a template from those of others with the same values. */
  readonly salts: Int32Array
  /** The numbers of the atoms of each template, the first in the lowest eight bits. */
  readonly atoms: Int32Array
}

/**
 * Templates as they are written, names of up to three atoms with spaces between them, for atoms in a
 * given order.
 *
 * @throws {RangeError} If a name is that of no atom, or a template has more than three.
 */
export function readTemplates(
  templates: readonly string[],
  atoms: readonly string[],
): FeatureTemplates {
  const rows = templates
    .map((template, k) => ({
      salt: Math.imul(k + 1, 0x3c6ef372),
      numbers: numbersOf(template, atoms),
    }))
    .sort((x, y) => x.numbers.length - y.numbers.length)
  const below = (size: number): number => rows.filter(({ numbers }) => numbers.length < size).length
  return {
    count: rows.length,
    two: below(2),
    three: below(3),
    salts: Int32Array.from(rows, ({ salt }) => salt),
    atoms: Int32Array.from(rows, ({ numbers: [a = 0, b = 0, c = 0] }) => a | (b << 8) | (c << 16)),
  }
}

function numbersOf(template: string, atoms: readonly string[]): number[] {
  const names = template.split(' ')
  if (names.length > 3) throw new RangeError(`More than three atoms in the template ${template}`)
  return names.map((name) => {
    const number = atoms.indexOf(name)
    if (number < 0) throw new RangeError(`No atom is called ${name}`)
    return number
  })
}

/**
 * Hash the feature of every template. The sums of the values with odd factors are mixed once: this
 * runs about two hundred times a word.
 */
export function hashFeatures(
  { count, two, three, salts, atoms: numbers }: FeatureTemplates,
  atoms: Int32Array,
  hashes: Int32Array,
): void {
  let k = 0
  for (; k < two; k++) {
    const sum = (Math.imul(atoms[numbers[k] as number] as number, A) + (salts[k] as number)) | 0
    const hash = Math.imul(sum ^ (sum >>> 15), MIX)
    hashes[k] = hash ^ (hash >>> 13)
  }
  for (; k < three; k++) {
    const all = numbers[k] as number
    const sum =
      (Math.imul(atoms[all & 255] as number, A) +
        Math.imul(atoms[all >> 8] as number, B) +
        (salts[k] as number)) |
      0
    const hash = Math.imul(sum ^ (sum >>> 15), MIX)
    hashes[k] = hash ^ (hash >>> 13)
  }
  for (; k < count; k++) {
    const all = numbers[k] as number
    const sum =
      (Math.imul(atoms[all & 255] as number, A) +
        Math.imul(atoms[(all >> 8) & 255] as number, B) +
        Math.imul(atoms[all >> 16] as number, C) +
        (salts[k] as number)) |
      0
    const hash = Math.imul(sum ^ (sum >>> 15), MIX)
    hashes[k] = hash ^ (hash >>> 13)
  }
}

const A = 0x9e3779b1
const B = 0x85ebca6b
const C = 0x27d4eb2f
const MIX = 0xc2b2ae35
