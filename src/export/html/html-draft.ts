import type { Document, Span } from '../../verbale.ts'
import { describeStatus } from '../../wire/review-words.ts'
import { findingLabel, groupOf } from '../../wire/wording.ts'
import { findingTone, type NumberedFinding } from './html-finding.ts'
import { html, type Markup } from './markup.ts'

/** The whole text of a draft in paragraphs, with a link at every piece that a finding is about. */
export function renderDraftText(
  { text, blocks }: Document,
  findings: readonly NumberedFinding[],
): Markup[] {
  const headings = new Set(
    blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => span.end),
  )
  const pieces = withQuotationMarks(text, separate(findings.flatMap(piecesOf)))
  let next = 0
  return paragraphs(text).map((paragraph) => {
    const inside: Piece[] = []
    while (next < pieces.length && (pieces[next] as Piece).start < paragraph.end)
      inside.push(pieces[next++] as Piece)
    const last = inside.at(-1)
    // A piece that goes on in the next paragraph is cut where the paragraphs part.
    if (last !== undefined && last.end > paragraph.end) {
      next--
      inside[inside.length - 1] = { ...last, end: paragraph.end, isEnd: false }
      ;(pieces as Piece[])[next] = { ...last, start: paragraph.end, isStart: false }
    }
    const content = renderParagraph(text, paragraph, inside)
    return headings.has(paragraph.end)
      ? html`<p class="heading" dir="auto">${content}</p>\n`
      : html`<p dir="auto">${content}</p>\n`
  })
}

/** The part of a draft that one link covers. */
interface Piece extends Span {
  readonly finding: NumberedFinding
  /** Whether this is where the finding's words begin, and where the last of them end. */
  readonly isStart: boolean
  readonly isEnd: boolean
}

function piecesOf(finding: NumberedFinding): Piece[] {
  const { marked, spans } = finding.finding.quotation
  const shown = marked.length > 0 ? marked : spans
  return shown.map(({ start, end }, k) => ({
    start,
    end,
    finding,
    isStart: k === 0,
    isEnd: k === shown.length - 1,
  }))
}

/** Pieces in order that do not overlap: where one lies in another, the inner one is shown. */
function separate(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    if (last === undefined || last.end <= piece.start) {
      out.push(piece)
      continue
    }
    out.pop()
    const goesOn = last.end > piece.end
    if (last.start < piece.start)
      out.push({ ...last, end: piece.start, isEnd: last.isEnd && !goesOn })
    out.push(piece)
    if (goesOn) out.push({ ...last, start: piece.end, isStart: false })
  }
  return out
}

/** Take the quotation marks around pieces into their links, so that numbers stand behind them. */
function withQuotationMarks(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, k) => {
    const floor = pieces[k - 1]?.end ?? 0
    const ceiling = pieces[k + 1]?.start ?? text.length
    let { start, end } = piece
    if (start > floor && /["“„«‘']/.test(text.charAt(start - 1))) start--
    if (end < ceiling && /["”“»’']/.test(text.charAt(end))) end++
    return { ...piece, start, end }
  })
}

/** Runs of a text between empty lines. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const gap of text.matchAll(/\r?\n(?:[ \t]*\r?\n)+/g)) {
    if (gap.index > start) spans.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  if (start < text.length) spans.push({ start, end: text.trimEnd().length })
  return spans.filter(({ start, end }) => end > start)
}

function renderParagraph(text: string, paragraph: Span, pieces: readonly Piece[]): Markup[] {
  const out: Markup[] = []
  let from = paragraph.start
  for (const piece of pieces) {
    const start = Math.max(from, piece.start)
    out.push(html`${text.slice(from, start)}`, renderPiece(text.slice(start, piece.end), piece))
    from = Math.max(from, piece.end)
  }
  out.push(html`${text.slice(from, paragraph.end)}`)
  return out
}

function renderPiece(words: string, { finding, isStart, isEnd }: Piece): Markup {
  const { anchor, number, reviewed } = finding
  const status = describeStatus(reviewed)
  const label = `${findingLabel(finding.finding).toLowerCase()}${status === undefined ? '' : `, ${status}`}`
  const group = groupOf(finding.finding)
  const tone = `${findingTone(finding)}${group === 'reuse' ? ' reuse' : ''}`
  const id = isStart ? html` id="d${anchor}"` : undefined
  const tag = isEnd
    ? html`<span class="tag"><span class="hidden"> finding </span>${number} ${label}</span>`
    : html`<span class="tag"><span class="hidden"> finding </span>${number}</span>`
  return html`<a class="${tone}" data-group="${group}" href="#f${anchor}"${id}>${words}${tag}</a>`
}
