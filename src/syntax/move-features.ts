import { type FeatureTemplates, readTemplates } from './feature-templates.ts'
import type { ParserState } from './parser-state.ts'

/**
 * What the choice of a move looks at. `s0` is the word on top of the stack, `s1` and `s2` are below it,
 * `n0` is the next word; `l` and `r` are their outermost children, `l2` and `r2` those before them. `w`
 * is the word, `p` the tag, `d` the relation, `rel` all relations of the children, `v` their number.
 */
const ATOMS = [
  's0w', 's1w', 'n0w', 'n1w', 's2w', 's0lw', 's0rw', 's1rw', 'n0lw', 's0p', 's1p', 's2p', 'n0p',
  'n1p', 'n2p', 'n01p', 'n23p', 's1s0', 's0n0', 's0lp', 's0rp', 's0l2p', 's0r2p', 's1lp', 's1rp',
  'n0lp', 'n0l2p', 's0rd', 's1rd', 's0rel', 's1rel', 'n0rel', 's0v', 's1v', 'n0v', 'distance',
  'gap', 'behindS0', 'beforeN0', 'between', 'below', 'ahead', 'n0ld',
] as const // biome-ignore format: a table

/** How many numbers {@link readMoveAtoms} writes. */
export const MOVE_ATOMS: number = ATOMS.length

/** @see Zhang & Nivre 2011, "Transition-based Dependency Parsing with Rich Non-local Features" */
export const MOVE_TEMPLATES: FeatureTemplates = readTemplates([
  's0w s0p', 's0p', 's0w', 'n0w n0p', 'n0p', 'n0w', 'n1w n1p', 'n1p n0p', 's1w s1p', 's1p', 's1w',
  's0w n0w', 's0n0', 's0w n0p', 'n0w s0p', 's1w s0w', 's1s0', 's1w s0p', 's0w s1p', 's0n0 n1p',
  's1s0 n0p', 's0w n01p', 's1w s0n0', 's0w s1p n0p', 'n0w s1s0', 's2p s1s0 n0p', 'n01p n2p',
  's0n0 s0lp s0rp', 's0n0 n0lp', 's1s0 s1rp', 's1s0 s1lp', 's0n0 s1p s1rd', 's0n0 s0rd',
  's0w s0rel', 's0n0 s0rel', 's1w s1rel s0p', 's1s0 s1rel n0p', 's0n0 n0rel', 'n0w n0rel',
  's0n0 distance', 's0w distance', 's1s0 gap', 's0n0 s0v', 's1s0 s1v', 's0n0 n0v',
  's0p s0r2p s0rp', 'n0p n0lp n0l2p', 's0w s0lw', 's0rw s0n0', 'n0lw s0n0', 's0w n01p n2p',
  's2w s1s0', 's1w n0w s0p', 's1p n0p s0rel', 's0n0 behindS0 beforeN0', 's0n0 between',
  's1s0 n0p below', 's0n0 ahead', 's0p s0rel ahead', 's1s0 n0p between', 's0n0 n1p n23p',
  's1rw s1s0', 's0n0 s0rel n0rel', 's1s0 s1rel s0rel', 's0lw s0n0', 's0w n0w n1p',
  's0w s0rel n0p', 'n0w s0p s0rel', 's1w s0w n0p', 's0l2p s0lp s0p',
  's0n0 n0rel ahead', 's0n0 n0lp ahead', 's0p n0lp n0rel', 's0n0 n0ld between', 'n0w s0p ahead',
  's1s0 n0p ahead', 'n0lw n0rel s0p',
], ATOMS) // biome-ignore format: a table

/** Write the values of {@link ATOMS} in their order. */
export function readMoveAtoms(s: ParserState, atoms: Int32Array): void {
  const { stack, depth, words, tags, labels, relations, lefts, rights } = s
  const { left1, left2, right1, right2, commas, verbs, joints } = s
  const s0 = stack[depth + 2] as number
  const s1 = stack[depth + 1] as number
  const s2 = stack[depth] as number
  const n0 = s.next
  const s0l = left1[s0] as number
  const s0r = right1[s0] as number
  const s1r = right1[s1] as number
  const n0l = left1[n0] as number
  const s0p = tags[s0] as number
  const s1p = tags[s1] as number
  const n0p = tags[n0] as number
  const n1p = tags[n0 + 1] as number
  const n2p = tags[n0 + 2] as number
  const n3p = tags[n0 + 3] as number
  const s0v = (lefts[s0] as number) * 8 + (rights[s0] as number)
  const s1v = (lefts[s1] as number) * 8 + (rights[s1] as number)
  const distance = Math.min(n0 - s0, 7)
  const gap = Math.min(s0 - s1, 7)
  // What stands between the words that a move would join, whatever it was attached to.
  const between =
    Math.min(3, (commas[n0] as number) - (commas[s0] as number)) * 16 +
    Math.min(2, (verbs[n0] as number) - (verbs[s0] as number)) * 4 +
    Math.min(2, (joints[n0] as number) - (joints[s0] as number))
  const below =
    Math.min(3, (commas[s0] as number) - (commas[s1] as number)) * 16 +
    Math.min(2, (verbs[s0] as number) - (verbs[s1] as number)) * 4 +
    Math.min(2, (joints[s0] as number) - (joints[s1] as number))
  let k = 0
  atoms[k++] = words[s0] as number
  atoms[k++] = words[s1] as number
  atoms[k++] = words[n0] as number
  atoms[k++] = words[n0 + 1] as number
  atoms[k++] = words[s2] as number
  atoms[k++] = words[s0l] as number
  atoms[k++] = words[s0r] as number
  atoms[k++] = words[s1r] as number
  atoms[k++] = words[n0l] as number
  atoms[k++] = s0p
  atoms[k++] = s1p
  atoms[k++] = tags[s2] as number
  atoms[k++] = n0p
  atoms[k++] = n1p
  atoms[k++] = n2p
  atoms[k++] = n0p * 64 + n1p
  atoms[k++] = n2p * 64 + n3p
  atoms[k++] = s1p * 64 + s0p
  atoms[k++] = s0p * 64 + n0p
  atoms[k++] = tags[s0l] as number
  atoms[k++] = tags[s0r] as number
  atoms[k++] = tags[left2[s0] as number] as number
  atoms[k++] = tags[right2[s0] as number] as number
  atoms[k++] = tags[left1[s1] as number] as number
  atoms[k++] = tags[s1r] as number
  atoms[k++] = tags[n0l] as number
  atoms[k++] = tags[left2[n0] as number] as number
  atoms[k++] = labels[s0r] as number
  atoms[k++] = labels[s1r] as number
  atoms[k++] = relations[s0] as number
  atoms[k++] = relations[s1] as number
  atoms[k++] = relations[n0] as number
  atoms[k++] = s0v
  atoms[k++] = s1v
  atoms[k++] = lefts[n0] as number
  atoms[k++] = distance
  atoms[k++] = gap
  atoms[k++] = tags[s0 + 1] as number
  atoms[k++] = tags[n0 - 1] as number
  atoms[k++] = between
  atoms[k++] = below
  atoms[k++] = s.ahead[n0 + 1] as number
  atoms[k++] = labels[n0l] as number
}
