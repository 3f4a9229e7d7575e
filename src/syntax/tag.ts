/** Parts of speech: the tags of the Penn Treebank, with one for all marks that part clauses. */
export const TAGS = [
  'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'DT', 'PDT', 'WDT', 'WP', 'WP$', 'WRB', 'EX',
  'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD', 'TO', 'IN', 'RP', 'CC', 'CD',
  'JJ', 'JJR', 'JJS', 'RB', 'RBR', 'RBS', 'UH', 'FW', 'POS', 'SYM', '$', 'LS', 'AFX',
  ',', '.', ':', '(', ')',
] as const // biome-ignore format: a table

/** One of {@link TAGS}. */
export type Tag = (typeof TAGS)[number]

/** The number that a tag has in {@link TAGS}. */
export const TAG: Readonly<Record<Tag, number>> = Object.fromEntries(
  TAGS.map((tag, number) => [tag, number]),
) as Record<Tag, number>

/** The number for what stands before the first word, which no tag has. */
export const START_TAG: number = TAGS.length + 1

/** Whether a tag is that of a verb with a tense, or of a modal: `goes`, `went`, `must`. */
export function isFiniteTag(tag: number): boolean {
  return tag === TAG.VBD || tag === TAG.VBP || tag === TAG.VBZ || tag === TAG.MD
}

/** Whether a tag is that of a verb in any form, or of a modal. */
export function isVerbTag(tag: number): boolean {
  return tag >= TAG.VB && tag <= TAG.MD
}

/** Whether a tag is that of a word that names: a noun, a pronoun, a number. */
export function isNominalTag(tag: number): boolean {
  return tag <= TAG.PRP$ || tag === TAG.CD || tag === TAG.$ || tag === TAG.EX
}

/** Whether a word of a tag may be a subject: whoever something belongs to ("her port") may not. */
export function isSubjectTag(tag: number): boolean {
  return isNominalTag(tag) && tag !== TAG.PRP$
}

/** Whether a tag is that of a name. */
export function isNameTag(tag: number): boolean {
  return tag === TAG.NNP || tag === TAG.NNPS
}

/** Tags that a word nobody has seen may have. */
export const OPEN_TAGS: Uint8Array = Uint8Array.from(
  (['NN', 'NNS', 'NNP', 'NNPS', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'JJ', 'JJR', 'JJS', 'RB',
    'RBR', 'CD', 'UH', 'FW', 'SYM', 'LS', 'IN'] as const).map((tag) => TAG[tag]), // biome-ignore format: a table
)

/** Tags of a token of punctuation. */
const MARKS: Readonly<Record<string, Tag>> = {
  ',': ',', '.': '.', '!': '.', '?': '.', ':': ':', ';': ':', '…': ':', '–': ':', '—': ':',
  '-': ':', '(': '(', '[': '(', '{': '(', ')': ')', ']': ')', '}': ')', $: '$', '£': '$', '€': '$',
  '¥': '$', '%': 'NN', '/': 'SYM', '•': 'LS', '+': 'SYM', '=': 'SYM', '&': 'CC',
} // biome-ignore format: a table

/** The tag of a token that is no word, or `undefined`. */
export function tagOfMark(text: string, start: number): number | undefined {
  const unit = text.charCodeAt(start)
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) return undefined
  const tag = MARKS[text.charAt(start)]
  return tag === undefined ? undefined : TAG[tag]
}
