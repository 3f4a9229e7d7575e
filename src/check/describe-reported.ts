import type { Document } from '../document/document.ts'
import type { Span } from '../text/span.ts'
import { foldSpaces } from '../text/white-space.ts'
import type { MeaningComparison } from './compare-meaning.ts'
import type { ReportedContent, ReversedWords, WordsAt } from './finding.ts'

/** A comparison of a report with a passage as a finding shows it. */
export function describeReported(
  draft: string,
  source: Pick<Document, 'text'>,
  { keeps, around, adds, drops, reverses }: MeaningComparison,
): ReportedContent {
  const inDraft = ({ start, end }: Span): WordsAt => wordsAt(draft, { start, end })
  const inSource = ({ start, end }: Span): WordsAt => wordsAt(source.text, { start, end })
  return {
    keeps: keeps.map((kept) => ({
      draft: inDraft(kept.draft.span),
      source: inSource(kept.source.span),
    })),
    around: around.map(({ span }) => inDraft(span)),
    adds: adds.map(({ span }) => inDraft(span)),
    drops: drops.map(({ span }) => inSource(span)),
    reverses: reverses.map((each) => ({
      kind: each.kind,
      ...(each.draft === undefined ? {} : { draft: inDraft(each.draft) }),
      ...(each.source === undefined ? {} : { source: inSource(each.source) }),
    })),
  }
}

function wordsAt(text: string, span: Span): WordsAt {
  return { span, text: text.slice(span.start, span.end) }
}

/** Plain sentences on what a report keeps, drops, adds and turns around. */
export function notesOnReported({
  keeps,
  around,
  adds,
  drops,
  reverses,
}: ReportedContent): string[] {
  return [
    ...listNote(
      'Kept',
      keeps.map(({ draft, source }) => sameOrBoth(draft.text, source.text)),
    ),
    ...listNote(
      'Said near the passage',
      around.map(({ text }) => text),
    ),
    ...listNote(
      'Dropped',
      drops.map(({ text }) => text),
    ),
    ...listNote(
      'Added',
      adds.map(({ text }) => text),
    ),
    ...reverses.map(noteOnReversal),
  ]
}

function listNote(label: string, words: readonly string[]): string[] {
  if (words.length === 0) return []
  const more = words.length - MOST_LISTED
  const rest = more > 0 ? `, and ${more} more` : ''
  return [`${label}: ${words.slice(0, MOST_LISTED).map(foldSpaces).join(', ')}${rest}`]
}

/** Words that a note lists; the report as JSON has all. */
const MOST_LISTED = 10

function sameOrBoth(draft: string, source: string): string {
  return draft.toLowerCase() === source.toLowerCase() ? draft : `${draft} (${source})`
}

function noteOnReversal({ kind, draft, source }: ReversedWords): string {
  if (kind === 'negation') {
    const denies = draft === undefined ? source : draft
    const side = draft === undefined ? 'the passage' : 'the draft'
    return `Possibly reversed: ${side} denies with “${foldSpaces(denies?.text ?? '')}” what the other affirms`
  }
  const [own, said] = [foldSpaces(draft?.text ?? ''), foldSpaces(source?.text ?? '')]
  if (kind === 'figure') return `Another figure: “${said}” in the passage, “${own}” in the draft`
  return kind === 'modality'
    ? `Possibly reversed: the passage has “${said}”, the draft “${own}”`
    : `Possibly reversed: “${said}” in the passage, “${own}” in the draft`
}
