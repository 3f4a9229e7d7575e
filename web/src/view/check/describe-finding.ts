import type { EditJson, FindingJson } from '../../../../src/wire/check-json.ts'
import type { AttributedJson } from '../../../../src/wire/quotation-json.ts'
import { fold, plural } from '../../component/wording.ts'
import { comparedPieces, passagesOf } from './draft-diff.ts'

/** One fact of a finding: what it is about, and what it says. */
export interface Fact {
  readonly name: string
  readonly value: string
}

/** What is known of a finding beside its words and its passages. */
export function factsOf(draft: string, finding: FindingJson): Fact[] {
  const { quotation } = finding
  const telling = [...describeOccasion(quotation.occasion), ...describeMode(quotation)].join(' · ')
  const pieces = describePieces(draft, finding)
  return [
    ...(quotation.kind === 'unmarked'
      ? []
      : [{ name: 'Draft names', value: describeSource(quotation) }]),
    ...(telling === '' ? [] : [{ name: 'Draft tells', value: telling }]),
    ...(pieces === undefined ? [] : [{ name: 'Pieces', value: pieces }]),
    ...passagesOf(finding)
      .flatMap(({ edits }) => edits)
      .filter(({ marked }) => !marked)
      .map((edit) => ({ name: 'Changed', value: describeEdit(edit) })),
  ]
}

function describeSource({ source, cue }: AttributedJson): string {
  if (source === undefined) return 'nobody'
  const phrase = source.text === undefined ? undefined : fold(source.text)
  const name = source.speaker ?? phrase ?? 'nobody'
  const said = cue === undefined || !/\p{L}/u.test(cue.text) ? '' : `, ${fold(cue.text)}`
  const isGiven = source.post === undefined || phrase?.includes(source.post) === true
  const post = isGiven ? '' : `, ${source.post}`
  return `${phrase === undefined || phrase === name ? name : `${name} (“${phrase}”)`}${post}${said}`
}

function describeOccasion(occasion: AttributedJson['occasion']): string[] {
  if (occasion === undefined) return []
  const { to, at, where, when } = occasion
  const isSame = to !== undefined && at !== undefined && to.text.includes(at.text)
  return [
    ...(to === undefined || isSame ? [] : [`to ${fold(to.text)}`]),
    ...(at === undefined ? [] : [fold(at.text)]),
    ...(where === undefined ? [] : [fold(where.text)]),
    ...(when === undefined ? [] : [when.value]),
  ]
}

function describeMode({ mode, denied }: AttributedJson): string[] {
  const names: Readonly<Record<string, string>> = {
    act: 'done, not said',
    think: 'thought, not said',
    show: 'shown, not said',
  }
  return [
    ...(mode === undefined ? [] : [names[mode] ?? mode]),
    ...(denied === true ? ['the draft says that this was not said'] : []),
  ]
}

/** Which pieces hold, when they differ in it: `2 of 3 pieces verbatim; altered: “oil”`. */
function describePieces(draft: string, finding: FindingJson): string | undefined {
  const judged = comparedPieces(finding).filter(({ verdict }) => verdict !== undefined)
  if (judged.length === 0) return undefined
  const held = judged.filter(({ verdict }) => verdict === 'verbatim').length
  const others = PIECE_LABELS.flatMap(([verdict, label]) => {
    const pieces = judged.filter((piece) => piece.verdict === verdict)
    if (pieces.length === 0) return []
    const words = pieces.map(({ start, end }) => `“${fold(draft.slice(start, end))}”`)
    return [`${label}: ${words.join(', ')}`]
  })
  return [`${held} of ${plural(judged.length, 'piece')} verbatim`, ...others].join('; ')
}

const PIECE_LABELS = [
  ['spliced', 'spliced'],
  ['altered', 'altered'],
  ['notHeld', 'not found'],
  ['trimmed', 'trimmed'],
] as const

/** One difference in words: `figure: “41” became “14”`. */
export function describeEdit({ op, class: kind, source, draft }: EditJson): string {
  const name = EDIT_NAMES[kind] ?? kind
  const was = `“${fold(source?.text ?? '')}”`
  const is = `“${fold(draft?.text ?? '')}”`
  if (op === 'substitute') return `${name}: ${was} became ${is}`
  return op === 'delete' ? `${name}: ${was} was left out` : `${name}: ${is} was put in`
}

const EDIT_NAMES: Readonly<Record<string, string>> = {
  typographic: 'typography',
  numeral: 'the same number, written otherwise',
  falseStart: 'a false start cleaned up',
  inflection: 'an ending fitted to the sentence',
  omission: 'words',
  insertion: 'words',
}

/** What each of the two sentences is that show another context. */
export function contextLabels(
  kind: string,
  words: string,
): readonly [record: string, draft: string] {
  switch (kind) {
    case 'antecedent':
      return [
        `In the record “${fold(words)}” refers to this`,
        'The draft does not name it; it has this',
      ]
    case 'condition':
      return [
        'In the record the words depend on this condition',
        'The draft does not give it; it has this',
      ]
    case 'negation':
      return ['In the record these words turn the meaning around', 'The draft has this']
    case 'addressee':
      return [`In the record the words are said to ${fold(words)}`, 'The draft has this']
    default:
      return [`The record has the words from ${fold(words)}`, 'The draft has this']
  }
}
