import type { FindingJson } from '../../../../src/wire/check-json.ts'

/** A finding with the name that people know it by. */
export interface NumberedFinding {
  readonly finding: FindingJson
  /** Quotations by `1`, reused words by `R1`, reported speech by `S1`, each in the order of the draft. */
  readonly number: string
}

/** Number the findings of a draft in the order of the draft. */
export function numberFindings(findings: readonly FindingJson[]): NumberedFinding[] {
  const counts = { '': 0, R: 0, S: 0 }
  return findings
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((finding) => {
      const { kind } = finding.quotation
      const series = kind === 'unmarked' ? 'R' : kind === 'indirect' ? 'S' : ''
      counts[series]++
      return { finding, number: `${series}${counts[series]}` }
    })
}

/** Where the words of a finding begin in the draft. */
export function startOf({ quotation }: FindingJson): number {
  return quotation.spans[0]?.start ?? 0
}

/** A stretch of a draft that one finding is about. */
export interface DraftPiece {
  readonly start: number
  readonly end: number
  readonly of: NumberedFinding
  /** Whether the words of the finding begin here, and whether they end here. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** A paragraph of a draft, and the pieces in it. */
export interface DraftParagraph {
  readonly start: number
  readonly end: number
  readonly pieces: readonly DraftPiece[]
}

/**
 * The paragraphs of a draft with the pieces that findings are about, in order and not overlapping: where
 * one lies in another, the inner one is shown. Quotation marks around a piece belong to it.
 */
export function draftParagraphs(
  text: string,
  findings: readonly NumberedFinding[],
): DraftParagraph[] {
  const pieces = withQuotationMarks(text, separate(findings.flatMap(piecesOf)))
  let next = 0
  return paragraphsOf(text).map(({ start, end }) => {
    const inside: DraftPiece[] = []
    for (let piece = pieces[next]; piece !== undefined && piece.start < end; piece = pieces[next]) {
      // A piece that goes on in the next paragraph is cut where the paragraphs part.
      const goesOn = piece.end > end
      inside.push({
        ...piece,
        start: Math.max(piece.start, start),
        end: Math.min(piece.end, end),
        isLast: piece.isLast && !goesOn,
      })
      if (goesOn) {
        pieces[next] = { ...piece, start: end, isFirst: false }
        break
      }
      next++
    }
    return { start, end, pieces: inside.filter((piece) => piece.start < piece.end) }
  })
}

function piecesOf(of: NumberedFinding): DraftPiece[] {
  const { spans, marked = [] } = of.finding.quotation
  const shown = marked.length > 0 ? marked : spans
  return shown.map(({ start, end }, k) => ({
    start,
    end,
    of,
    isFirst: k === 0,
    isLast: k === shown.length - 1,
  }))
}

function separate(pieces: readonly DraftPiece[]): DraftPiece[] {
  const out: DraftPiece[] = []
  for (const piece of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    if (last === undefined || last.end <= piece.start) {
      out.push(piece)
      continue
    }
    out.pop()
    const goesOn = last.end > piece.end
    if (last.start < piece.start)
      out.push({ ...last, end: piece.start, isLast: last.isLast && !goesOn })
    out.push(piece)
    if (goesOn) out.push({ ...last, start: piece.end, isFirst: false })
  }
  return out
}

function withQuotationMarks(text: string, pieces: readonly DraftPiece[]): DraftPiece[] {
  return pieces.map((piece, k) => {
    const floor = pieces[k - 1]?.end ?? 0
    const ceiling = pieces[k + 1]?.start ?? text.length
    const opens = piece.start > floor && /["“„«‘']/.test(text.charAt(piece.start - 1))
    const closes = piece.end < ceiling && /["”“»’']/.test(text.charAt(piece.end))
    return { ...piece, start: piece.start - Number(opens), end: piece.end + Number(closes) }
  })
}

/** Runs of a text between empty lines. */
function paragraphsOf(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = []
  let start = 0
  for (const gap of text.matchAll(/\r?\n(?:[ \t]*\r?\n)+/g)) {
    if (gap.index > start) paragraphs.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  const end = text.trimEnd().length
  if (start < end) paragraphs.push({ start, end })
  return paragraphs
}
