import { type FeatureTemplates, readTemplates } from './feature-templates.ts'
import { LEFT, type ParserState } from './parser-state.ts'

/**
 * What the choice of a relation looks at. `h` is the head, `d` the word that depends on it; `w` is the
 * word, `p` the tag, `d` the relation; `outer` is the neighbor of the head that is farther from the
 * dependent, and `sibling` the outermost child of the head on its side.
 */
const ATOMS = [
  'hw', 'dw', 'dlw', 'beforeW', 'behindW', 'hp', 'dp', 'hd', 'side', 'dpSide', 'dlp', 'drp',
  'beforeP', 'behindP', 'outerP', 'siblingP', 'siblingD', 'dld', 'drd', 'children', 'siblings',
  'distance', 'commas', 'marks',
] as const // biome-ignore format: a table

/** How many numbers {@link readRelationAtoms} writes. */
export const RELATION_ATOMS: number = ATOMS.length

/** The features of a relation: {@link ATOMS} that are looked at together. */
export const RELATION_TEMPLATES: FeatureTemplates = readTemplates([
  'hd', 'hw dw side', 'hw dpSide', 'dw hp', 'dw side', 'hw side', 'hd distance', 'hd children',
  'hd siblings', 'hw dpSide siblings', 'dlw hd', 'dlw hw dp', 'hd dlp', 'hd drp',
  'hd siblingP siblingD', 'hd behindP', 'hd beforeP', 'hw dp children', 'dw children hp',
  'hd outerP', 'hd dld drd', 'beforeW hd', 'hd marks distance', 'hd commas children',
  'behindW hd', 'hd siblings children', 'dw siblings hp', 'hw children hd',
], ATOMS) // biome-ignore format: a table

/** Write the values of {@link ATOMS} in their order, for the arc that a move would make. */
export function readRelationAtoms(s: ParserState, move: number, atoms: Int32Array): void {
  const { words, tags, labels, relations, left1, right1 } = s
  const head = s.headOf(move)
  const dependent = s.onStack(0)
  const side = move === LEFT ? 1 : 0
  const hp = (tags[head] as number) * 2 + side
  const dp = tags[dependent] as number
  const dl = left1[dependent] as number
  const dr = right1[dependent] as number
  const sibling = (move === LEFT ? left1[head] : right1[head]) as number
  const low = Math.min(head, dependent)
  const high = Math.max(head, dependent)
  const distance = Math.min(high - low, 6)
  const commas = Math.min(3, (s.commas[high] as number) - (s.commas[low] as number))
  const joints = Math.min(1, (s.joints[high] as number) - (s.joints[low] as number))
  let k = 0
  atoms[k++] = words[head] as number
  atoms[k++] = words[dependent] as number
  atoms[k++] = words[dl] as number
  atoms[k++] = words[dependent - 1] as number
  atoms[k++] = words[dependent + 1] as number
  atoms[k++] = hp
  atoms[k++] = dp
  atoms[k++] = hp * 64 + dp
  atoms[k++] = side
  atoms[k++] = dp * 2 + side
  atoms[k++] = tags[dl] as number
  atoms[k++] = tags[dr] as number
  atoms[k++] = tags[dependent - 1] as number
  atoms[k++] = tags[dependent + 1] as number
  atoms[k++] = tags[move === LEFT ? head - 1 : head + 1] as number
  atoms[k++] = tags[sibling] as number
  atoms[k++] = labels[sibling] as number
  atoms[k++] = labels[dl] as number
  atoms[k++] = labels[dr] as number
  atoms[k++] = relations[dependent] as number
  atoms[k++] = relations[head] as number
  atoms[k++] = distance
  atoms[k++] = commas
  atoms[k++] = commas * 2 + joints
}
