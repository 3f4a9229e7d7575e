/**
 * Features are made of atoms: what is known of a place, such as a word or a tag. A template names up to
 * three of them; its feature is the hash of their values.
 */
export interface FeatureTemplates {
  readonly count: number
  /** The numbers of the atoms of each template; what is missing is atom 0, which is always 0. */
  readonly a: Uint8Array
  readonly b: Uint8Array
  readonly c: Uint8Array
}

/** Templates as they are written, names of atoms with spaces between them, for atoms in a given order. */
export function readTemplates(
  templates: readonly string[],
  atoms: readonly string[],
): FeatureTemplates {
  const numbers = templates.map((template) =>
    template.split(' ').map((name) => {
      const number = atoms.indexOf(name)
      if (number < 0) throw new RangeError(`No atom is called ${name}`)
      return number + 1
    }),
  )
  const column = (at: number): Uint8Array => Uint8Array.from(numbers, (row) => row[at] ?? 0)
  return { count: templates.length, a: column(0), b: column(1), c: column(2) }
}

/**
 * Hash the feature of every template. The sums of a few values with odd factors are mixed once: this
 * runs about two hundred times a word.
 */
export function hashFeatures(
  { count, a, b, c }: FeatureTemplates,
  atoms: Int32Array,
  hashes: Int32Array,
): void {
  let salt = 0
  for (let k = 0; k < count; k++) {
    salt = (salt + 0x3c6ef372) | 0
    let hash =
      (Math.imul(atoms[a[k] as number] as number, 0x9e3779b1) +
        Math.imul(atoms[b[k] as number] as number, 0x85ebca6b) +
        Math.imul(atoms[c[k] as number] as number, 0x27d4eb2f) +
        salt) |
      0
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
    hashes[k] = hash ^ (hash >>> 13)
  }
}
