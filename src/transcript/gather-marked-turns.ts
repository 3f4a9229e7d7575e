import type { Page } from '../document/block.ts'
import type { StageNote } from '../document/turn.ts'
import { type Span, withoutSpans } from '../text/span.ts'
import { cutStageNotes, findStageNotes, saysInterpreted } from '../text/stage-note.ts'
import type { DraftTurn, GatheredTurns } from './gather-turns.ts'
import type { LabelMatch } from './label/label.ts'

/**
 * The turns of a page whose format marks the labels: TEI, Akoma Ntoso, the Congressional Record.
 *
 * The format also says what nobody spoke, so nothing is told from how lines look: a turn holds every
 * block from its label to the next but headings, rules, notes and what the page sets apart. A note that
 * stands between two turns is told with the one before it.
 */
export function gatherMarkedTurns(
  page: Page,
  labels: ReadonlyMap<number, LabelMatch>,
): GatheredTurns {
  const turns: MarkedTurn[] = []
  const body: number[] = []
  const notesOf = new NoteFinder(page.notes ?? [])
  for (const [index, { kind, span }] of page.blocks.entries()) {
    const label = labels.get(index)
    if (label !== undefined) turns.push(toDraft(label))
    const turn = turns.at(-1)
    const notes = notesOf.inside(span)
    if (turn === undefined || page.unspoken?.has(index)) continue
    if (kind === 'rule' || kind === 'heading') continue
    const spoken = label === undefined ? span : { start: label.end, end: span.end }
    if (label !== undefined) {
      turn.notes.push(...findStageNotes(page.text, { start: label.span.end, end: label.end }))
    }
    const spans = cutNotes(page.text, spoken, notes, turn.notes)
    if (spans.length === 0 && label === undefined) continue
    turn.spans.push(...spans)
    body.push(index)
  }
  const drafts = turns.map(
    (turn): DraftTurn => ({ ...turn, interpreted: turn.notes.some(saysInterpreted) }),
  )
  return { turns: drafts, body, first: [...labels.keys()][0] ?? 0 }
}

interface MarkedTurn {
  readonly label: LabelMatch
  readonly key: string
  readonly spans: Span[]
  readonly notes: StageNote[]
}

function toDraft(label: LabelMatch): MarkedTurn {
  return { label, key: label.key, spans: [], notes: [] }
}

/** The words of a span outside the notes that the format marks and those that brackets show. */
function cutNotes(
  text: string,
  span: Span,
  marked: readonly StageNote[],
  found: StageNote[],
): readonly Span[] {
  const spans: Span[] = []
  const pieces = withoutSpans(
    span,
    marked.map((note) => note.span),
  )
  const notes = [...marked.filter((note) => note.span.end > span.start)]
  for (const piece of pieces) {
    const cut = cutStageNotes(text, piece)
    notes.push(...cut.notes)
    spans.push(...cut.spans)
  }
  found.push(...notes.sort((a, b) => a.span.start - b.span.start))
  return spans
}

/** Gives the notes inside spans that are asked for in order. */
class NoteFinder {
  readonly #notes: readonly StageNote[]
  #at = 0

  constructor(notes: readonly StageNote[]) {
    this.#notes = notes
  }

  inside({ start, end }: Span): readonly StageNote[] {
    while (this.#at < this.#notes.length && this.#note(this.#at).span.end <= start) this.#at++
    const from = this.#at
    while (this.#at < this.#notes.length && this.#note(this.#at).span.start < end) this.#at++
    return this.#notes.slice(from, this.#at)
  }

  #note(index: number): StageNote {
    return this.#notes[index] as StageNote
  }
}
