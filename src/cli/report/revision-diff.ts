import {
  type Document,
  formatAddress,
  type LabelCorrection,
  type RevisionDiff,
  type RevisionEdit,
  type RevisionRow,
} from '../../verbale.ts'
import { DiffLine } from '../../wire/word-diff.ts'
import { describeKind, fold, plural } from '../../wire/wording.ts'
import { type Shown, type Style, shown, wrapShown } from '../style.ts'
import { beside, describeTime } from './passage.ts'
import { summarizeDiff } from './revision-list.ts'

/** Two revisions of a document, and what the later changed in the earlier. */
export interface ComparedRevisions {
  readonly diff: RevisionDiff
  readonly from: RevisionRow
  readonly to: RevisionRow
}

/** What a revision changed, for a person at a terminal: labels and facts first, then the words. */
export function renderRevisionDiff(compared: ComparedRevisions, style: Style): string {
  const { diff, from, to } = compared
  const name = fold(to.about.title) || `Untitled ${describeKind(to.about.kind)}`
  const side = ({ revision, addedAt }: RevisionRow): string =>
    `revision ${revision} (${describeTime(addedAt)})`
  const head = [
    wrapShown(style.bold(name), style.width),
    wrapShown(style.dim(`${to.id}: from ${side(from)} to ${side(to)}`), style.width),
    wrapShown(shown`${capitalized(summarizeDiff(diff))}`, style.width),
  ]
  const facts = [
    ...diff.metadata.map(
      ({ field, from: before, to: after }) => shown`${field}: ${change(before, after, style)}`,
    ),
    ...diff.labels.map((label) => describeLabel(label, style)),
    ...describeMoves(diff),
  ].map((line) => wrapShown(line, style.width, '   '))
  const passages = gatherPassages(diff).map((passage) => renderPassage(passage, compared, style))
  const blocks = [head.join('\n'), ...(facts.length === 0 ? [] : [facts.join('\n')]), ...passages]
  return `${blocks.join('\n\n')}\n`
}

function change(before: string | undefined, after: string | undefined, style: Style): Shown {
  const parts = [
    ...(before === undefined ? [] : [style.strike(fold(before))]),
    ...(after === undefined ? [] : [style.underline(fold(after))]),
  ]
  return shown`${parts.map((part, k) => shown`${k === 0 ? '' : ' '}${part}`)}`
}

const CORRECTIONS: Readonly<Record<LabelCorrection['kind'], string>> = {
  speaker: 'given to another speaker',
  wording: 'the same speaker, named otherwise',
  typographic: 'signs only',
}

function describeLabel({ kind, from, to }: LabelCorrection, style: Style): Shown {
  const where = from.turn === to.turn ? `#${to.turn}` : `#${from.turn}, now #${to.turn},`
  return shown`label of ${where}: ${change(from.text, to.text, style)} (${CORRECTIONS[kind]})`
}

function describeMoves({ alignment }: RevisionDiff): Shown[] {
  return alignment.moves.map(
    ({ from, to, wordCount }) =>
      shown`#${from} moved to #${to}, ${plural(wordCount, 'word')} unchanged`,
  )
}

/** Edits that stand so near each other that their surroundings meet, and the words around them. */
interface Passage {
  readonly edits: readonly RevisionEdit[]
  /** Numbers of words of the later revision, `[first, end)`. */
  readonly first: number
  readonly end: number
}

/** Words shown on either side of a change. */
const AROUND = 8

function gatherPassages({ edits, alignment: { to } }: RevisionDiff): Passage[] {
  const ofWords = edits.filter(
    ({ class: kind, part, moved }) =>
      kind !== 'typographic' && part !== 'label' && moved === undefined,
  )
  // Where nothing but signs was changed, the signs are what is to be seen.
  const shownEdits = ofWords.length > 0 ? ofWords : edits.filter(({ part }) => part !== 'label')
  const passages: { edits: RevisionEdit[]; first: number; end: number }[] = []
  for (const edit of shownEdits) {
    const low = wordAt(to.starts, to.count, edit.at.draft)
    const high = edit.draft === undefined ? low : wordAt(to.starts, to.count, edit.draft.span.end)
    let first = low
    let end = high
    const turn = to.turns[Math.min(low, to.count - 1)]
    while (first > 0 && low - first < AROUND && to.turns[first - 1] === turn) first--
    while (end < to.count && end - high < AROUND && to.turns[end] === turn) end++
    const last = passages.at(-1)
    if (last !== undefined && first <= last.end) {
      last.edits.push(edit)
      last.end = Math.max(last.end, end)
    } else passages.push({ edits: [edit], first, end })
  }
  return passages
}

/** The number of the first word that begins at an offset or behind it. */
function wordAt(starts: ArrayLike<number>, count: number, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function renderPassage(
  { edits, first, end }: Passage,
  { diff, from, to }: ComparedRevisions,
  style: Style,
): string {
  const { from: left, to: right } = diff.alignment
  const [edit] = edits as readonly [RevisionEdit]
  const start = first < right.count ? (right.starts[first] as number) : edit.at.draft
  const stop = end > first ? (right.ends[end - 1] as number) : start
  const line = new DiffLine()
  let at = Math.min(start, edit.at.draft)
  for (const { at: place, source, draft } of edits) {
    line.push('same', right.text.slice(at, Math.max(at, place.draft)))
    if (source !== undefined) line.push('removed', shorten(fold(source.text)))
    if (draft !== undefined) line.push('added', shorten(fold(draft.text)))
    at = Math.max(at, draft?.span.end ?? place.draft)
  }
  line.push('same', right.text.slice(at, Math.max(at, stop)))
  const mark = {
    same: (words: string): Shown => shown`${words}`,
    removed: style.strike,
    added: style.underline,
  }
  const words = shown`${line.end().map(({ kind, text }) => mark[kind](text))}`
  const span = { start: Math.min(start, edit.at.draft), end: at > stop ? at : stop }
  const address =
    span.start < span.end
      ? formatAddress({ id: to.id, revision: to.revision, part: { span } })
      : formatAddress({
          id: from.id,
          revision: from.revision,
          part: { span: edit.source?.span ?? { start: 0, end: left.text.length } },
        })
  const heading = wrapShown(style.dim(describeEdits(edits, right.document)), style.width)
  return `${beside(heading, address, style)}\n${wrapShown(words, style.width, '   | ', '   | ')}`
}

/** Where a change stands, and what kind of words it is about. */
function describeEdits(edits: readonly RevisionEdit[], { turns }: Document): string {
  const [{ turn, part }] = edits as readonly [RevisionEdit]
  const label = turn.draft === undefined ? undefined : turns[turn.draft]?.label?.text
  const where =
    turn.draft === undefined
      ? turn.source === undefined
        ? part === 'page'
          ? 'the page around the words'
          : 'the text'
        : `#${turn.source} of the earlier revision`
      : `#${turn.draft}${label === undefined ? '' : ` ${fold(label)}`}`
  const classes = new Set(edits.map((edit) => edit.class).filter((name) => TELLING.has(name)))
  return [where, ...classes].join(' · ')
}

/** Classes of edits that change what was said more than their number of words tells. */
const TELLING: ReadonlySet<string> = new Set([
  'negation',
  'modality',
  'figure',
  'name',
  'condition',
])

/** The beginning and the end of a long run of words: a whole turn may have been put in. */
function shorten(text: string): string {
  const words = text.split(' ')
  if (words.length <= MOST_SHOWN) return text
  const left = words.length - SHOWN_FIRST - SHOWN_LAST
  return [
    ...words.slice(0, SHOWN_FIRST),
    `[… ${plural(left, 'word')} …]`,
    ...words.slice(-SHOWN_LAST),
  ].join(' ')
}

const MOST_SHOWN = 80
const SHOWN_FIRST = 40
const SHOWN_LAST = 15

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
