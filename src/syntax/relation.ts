/**
 * Relations of a word to its head: those of Universal Dependencies, with the rare ones taken together
 * (`dep`), `csubj` as `nsubj`, and `nummod` as `amod`.
 *
 * @see https://universaldependencies.org/u/dep/
 */
export const RELATIONS = [
  'root', 'nsubj', 'nsubjpass', 'obj', 'iobj', 'ccomp', 'xcomp', 'obl', 'advcl', 'advmod', 'aux',
  'auxpass', 'cop', 'mark', 'case', 'det', 'amod', 'nmod', 'poss', 'appos', 'conj', 'cc', 'acl',
  'relcl', 'compound', 'flat', 'fixed', 'parataxis', 'punct', 'prt', 'expl', 'dep',
] as const // biome-ignore format: a table

/** One of {@link RELATIONS}. */
export type Relation = (typeof RELATIONS)[number]

/** The number that a relation has in {@link RELATIONS}. */
export const RELATION: Readonly<Record<Relation, number>> = Object.fromEntries(
  RELATIONS.map((relation, number) => [relation, number]),
) as Record<Relation, number>

/** A set of relations, as the bits of their numbers. */
export function relationSet(...relations: readonly Relation[]): number {
  return relations.reduce((bits, relation) => bits | (1 << RELATION[relation]), 0)
}

/** Whether a set has the relation of a number. */
export function hasRelation(set: number, relation: number): boolean {
  return ((set >>> relation) & 1) === 1
}
