import {
  type CheckReport,
  type ContextEvidence,
  type Finding,
  type Match,
  passageAddress,
  type ReviewedFinding,
} from '../../verbale.ts'
import { describeReviews, describeStatus, settledAs } from '../../wire/review-words.ts'
import { diffPieces } from '../../wire/word-diff.ts'
import {
  asSentence,
  describePlace,
  describeSearched,
  describeSource,
  describeVoice,
  findingLabel,
  findingMeaning,
  fold,
  GROUPS,
  gravityOf,
  groupOf,
  listEdits,
  passagesOf,
  plural,
  toneOf,
} from '../../wire/wording.ts'
import { html, type Markup } from './markup.ts'
import { passageRuns } from './passage-runs.ts'
import { describePieces } from './pieces.ts'
import { describePassedOn, describeTelling } from './quotation.ts'
import type { TextLines } from './text-lines.ts'

/** A finding with the names that a page knows it by. */
export interface NumberedFinding {
  readonly finding: Finding
  /** Counts through all drafts of a page, for links. */
  readonly anchor: number
  /** Counts in one draft, for people: quotations by `1`, reused words by `R1`, indirect ones by `S1`. */
  readonly number: string
  /** What people decided on it; absent when nobody did. */
  readonly reviewed?: ReviewedFinding
}

/**
 * Number the findings of a draft; `before` of others stand before them on the page. Reused words come
 * after all that the draft gives as said.
 */
export function numberFindings(
  findings: readonly Finding[],
  before: number,
  reviews: ReadonlyMap<Finding, ReviewedFinding>,
): NumberedFinding[] {
  const counts = { '': 0, R: 0, S: 0 }
  const isReuse = ({ quotation }: Finding): boolean => quotation.kind === 'unmarked'
  const ordered = [...findings].sort((a, b) => Number(isReuse(a)) - Number(isReuse(b)))
  return ordered.map((finding, k) => {
    const { kind } = finding.quotation
    const series = kind === 'unmarked' ? 'R' : kind === 'indirect' ? 'S' : ''
    counts[series]++
    const reviewed = reviews.get(finding)
    return {
      finding,
      anchor: before + k + 1,
      number: `${series}${counts[series]}`,
      ...(reviewed === undefined ? {} : { reviewed }),
    }
  })
}

/** The color of a finding: one that was dismissed has that of no verdict. */
export function findingTone({ finding, reviewed }: NumberedFinding): string {
  return settledAs(reviewed) === 'dismissed' ? 'dismissed' : toneOf(finding)
}

/** A finding with all its evidence, as one card. */
export function renderFinding(
  { draft, searched }: CheckReport,
  numbered: NumberedFinding,
  lines: TextLines,
): Markup {
  const { finding, anchor, number, reviewed } = numbered
  const { quotation, parts, alternatives, context } = finding
  const shown = passagesOf(finding)
  const line = lines.find(draft, quotation.spans)
  const pieces = describePieces(draft.text, quotation)
  const telling = describeTelling(quotation)
  const status = describeStatus(reviewed)
  const isSettled = settledAs(reviewed) !== undefined
  return html`<article class="finding ${findingTone(numbered)}" id="f${anchor}" tabindex="-1" aria-labelledby="h${anchor}" data-group="${groupOf(finding)}" data-rank="${rankOf(numbered)}">
<header>
<h3 id="h${anchor}"><span><span class="hidden">Finding </span>${number}</span> <span class="label">${findingLabel(finding)}</span>${status === undefined ? undefined : html` <span class="status">${upperFirst(status)}</span>`}</h3>
<p class="meaning">${findingMeaning(finding)}</p>
<p class="tools"><a href="#d${anchor}">Draft, line ${line}</a> <label><input class="settled" type="checkbox"${isSettled ? html` checked` : undefined}>Settled</label></p>
</header>
${reviewed === undefined ? undefined : renderReviews(reviewed)}
${renderQuotation(draft.text, finding)}
<dl class="facts">
${quotation.kind === 'unmarked' ? undefined : html`<dt>Draft names</dt><dd dir="auto">${describeSource(finding)}</dd>`}
${telling === '' ? undefined : html`<dt>Draft tells</dt><dd dir="auto">${telling}</dd>`}
${describePassedOn(draft.text, quotation).map((who) => html`<dt>Words in it of</dt><dd dir="auto">${who}</dd>`)}
${pieces === undefined ? undefined : html`<dt>Pieces</dt><dd dir="auto">${pieces}</dd>`}
${listEdits(finding).map(({ name, change }) => html`<dt>Changed</dt><dd><b>${upperFirst(name)}</b>: ${change}</dd>`)}
${shown.length > 0 ? undefined : html`<dt>Searched</dt><dd><a href="#searched">${describeSearched(searched)}</a></dd>`}
</dl>
${renderNotes(finding)}
${context === undefined ? undefined : renderContext(context)}
${shown.map((part, k) => renderMatch(part, parts.length > 0 ? `Part ${k + 1} of ${parts.length}` : 'Record', lines))}
${
  alternatives.length === 0
    ? undefined
    : html`<details><summary>${plural(alternatives.length, 'other passage')} with these words</summary>${alternatives.map((other) => renderMatch(other, 'Record', lines))}</details>`
}
</article>
`
}

/** Behind all that is open stands what was dismissed. */
function rankOf({ finding, reviewed }: NumberedFinding): number {
  return gravityOf(finding) + (settledAs(reviewed) === 'dismissed' ? GROUPS.length : 0)
}

/** Who decided what and when, and what was remarked. */
function renderReviews(reviewed: ReviewedFinding): Markup {
  return html`<ul class="reviews" aria-label="Decisions">${describeReviews(reviewed).map((review) => html`<li dir="auto">${review}</li>`)}</ul>`
}

/** The words of the draft, piece by piece, with what the record has in other words. */
function renderQuotation(draft: string, finding: Finding): Markup {
  const { quotation, match } = finding
  if (quotation.marked.length === 0)
    return html`<blockquote class="quote" dir="auto">${quotation.text}</blockquote>`
  if (match === undefined) {
    const pieces = quotation.marked.map(({ start, end }) => fold(draft.slice(start, end)))
    return html`<blockquote class="quote" dir="auto">${pieces.map((piece, k) => html`${k > 0 ? ' ' : ''}“${piece}”`)}</blockquote>`
  }
  const pieces = diffPieces(draft, finding)
  const kinds = new Set(pieces.flat().map(({ kind }) => kind))
  const keys = [
    ...(kinds.has('removed')
      ? [
          html`<del><span aria-hidden="true">Struck</span></del>: the record has it, the draft does not.`,
        ]
      : []),
    ...(kinds.has('added')
      ? [html` <ins>Underlined</ins>: the draft has it, the record does not.`]
      : []),
  ]
  return html`<blockquote class="quote" dir="auto">${pieces.map((piece, k) => html`${k > 0 ? ' ' : ''}“${piece.map(renderSegment)}”`)}</blockquote>
${keys.length === 0 ? undefined : html`<p class="key" aria-hidden="true">${keys}</p>`}`
}

function renderSegment({ kind, text }: ReturnType<typeof diffPieces>[number][number]): Markup {
  if (kind === 'removed')
    return html`<del><span class="hidden">[only in the record: </span>${text}<span class="hidden">]</span></del>`
  if (kind === 'added')
    return html`<ins><span class="hidden">[only in the draft: </span>${text}<span class="hidden">]</span></ins>`
  return html`${text}`
}

function renderNotes({ notes, context }: Finding): Markup | undefined {
  // The sentences that show another context have a place of their own.
  const shown = context === undefined ? '' : withoutEnd(context.source.text)
  const others = notes.filter((note) => shown === '' || !note.includes(shown))
  if (others.length === 0) return undefined
  return html`<ul class="notes">${others.map((note) => html`<li dir="auto">${asSentence(note)}</li>`)}</ul>`
}

function withoutEnd(sentence: string): string {
  return fold(sentence).replace(/[.,;:]+$/, '')
}

/** Both sentences that show that the draft makes something else of the words. */
function renderContext({ kind, words, source, draft }: ContextEvidence): Markup {
  const [record, here] = CONTEXT_LABELS[kind](words)
  return html`<dl class="moved-words">
<div><dt>${record}</dt><dd dir="auto">“${fold(source.text)}”</dd></div>
${draft === undefined ? undefined : html`<div><dt>${here}</dt><dd dir="auto">“${fold(draft.text)}”</dd></div>`}
</dl>`
}

/** What each of the two sentences is, by what was moved. */
const CONTEXT_LABELS: Readonly<
  Record<ContextEvidence['kind'], (words: string) => readonly [record: string, draft: string]>
> = {
  antecedent: (words) => [
    `In the record “${fold(words)}” refers to this`,
    'The draft does not name it; it has this',
  ],
  condition: () => [
    'In the record the words depend on this condition',
    'The draft does not give it; it has this',
  ],
  negation: () => ['In the record these words turn the meaning around', 'The draft has this'],
  occasion: (words) => [`The record has the words from ${fold(words)}`, 'The draft has this'],
  addressee: (words) => [
    `In the record the words are said to ${fold(words)}`,
    'The draft has this',
  ],
}

function renderMatch(match: Match, label: string, lines: TextLines): Markup {
  const { entry, context, spans } = match
  const { document, path } = entry
  const { date, place, venue, address } = document
  const { name, label: printed, doubts } = describeVoice(match)
  const where = [...new Set([venue, place])].filter((name) => name !== undefined).map(fold)
  const line = lines.find(document, spans)
  const day =
    date === undefined ? html`undated` : html`<time datetime="${date.value}">${date.value}</time>`
  return html`<div class="match">
<dl class="facts">
<dt>${label}</dt><dd dir="auto"><b>${name}</b>${printed}${doubts}</dd>
<dt>When, where</dt><dd dir="auto">${day}${where.length === 0 ? '' : ` · ${where.join(', ')}`}</dd>
<dt>Document</dt><dd dir="auto">${describePlace(match)} · ${passageAddress(match) ?? `${path === undefined ? '' : `${path}, `}line ${line}`}${renderAddress(address)}</dd>
</dl>
<blockquote class="passage" dir="auto">${context.before}<mark><span class="hidden">[found: </span>${passageRuns(match).map(renderRun)}<span class="hidden">]</span></mark>${context.after}</blockquote>
</div>
`
}

function renderRun({ text, differs }: ReturnType<typeof passageRuns>[number]): Markup {
  return differs ? html`<b>${text}</b>` : html`${text}`
}

/** A link to where a document was published; nothing but a web address becomes a link. */
function renderAddress(address: string | undefined): Markup | undefined {
  if (address === undefined || !/^https?:\/\//i.test(address)) return undefined
  return html` · <a href="${address}" rel="noreferrer">as published</a>`
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
