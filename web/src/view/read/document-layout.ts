import type { DocumentJson } from '../../../../src/wire/document-json.ts'

/** What a stretch of a document is. */
export type RunKind =
  | 'words'
  | 'label'
  | 'note'
  /** Words that the publisher struck out. */
  | 'struck'
  /** Furniture of the page, and whatever else is left out. */
  | 'dropped'
  /** Words that nothing was read from: headers above the first turn. */
  | 'rest'
  /** White space between what was read. */
  | 'space'
  /** Signs of the format, which nobody reads. */
  | 'markup'

/** A stretch of a document's text. */
export interface TextRun {
  readonly kind: RunKind
  readonly start: number
  readonly end: number
}

export interface Paragraph {
  readonly start: number
  readonly runs: readonly TextRun[]
}

/** A turn, or what stands before, between and behind turns. */
export interface Section {
  readonly turn?: number
  readonly start: number
  readonly paragraphs: readonly Paragraph[]
}

/** What the layout of a document is made from. */
export type LaidOut = Pick<DocumentJson, 'text' | 'turns' | 'dropped' | 'corrections'>

/** The whole text of a document in sections and paragraphs, each stretch of it once and in order. */
export function layOut(document: LaidOut): Section[] {
  const runs = runsOf(document)
  const sections: { turn?: number; start: number; runs: TextRun[] }[] = []
  const turnAt = turnFinder(document)
  for (const run of runs) {
    const turn = turnAt(run.start)
    const last = sections.at(-1)
    if (last === undefined || last.turn !== turn) {
      sections.push({ ...(turn === undefined ? {} : { turn }), start: run.start, runs: [run] })
    } else {
      last.runs.push(run)
    }
  }
  return sections
    .map(({ turn, start, runs: own }) => ({
      ...(turn === undefined ? {} : { turn }),
      start,
      paragraphs: paragraphsOf(document.text, own),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
}

/** The text in runs of one kind, without gaps. */
function runsOf({ text, turns, dropped, corrections }: LaidOut): TextRun[] {
  const marks: TextRun[] = [
    ...turns.flatMap(({ label, spans, notes }): TextRun[] => [
      ...(label === undefined ? [] : [{ kind: 'label' as const, ...spanOf(label) }]),
      ...spans.map((span) => ({ kind: 'words' as const, ...spanOf(span) })),
      ...notes.map((note) => ({ kind: 'note' as const, ...spanOf(note) })),
    ]),
    ...corrections.map(({ struck }) => ({ kind: 'struck' as const, ...spanOf(struck) })),
    ...dropped.flatMap(({ start, end }): TextRun[] =>
      start === undefined || end === undefined ? [] : [{ kind: 'dropped', start, end }],
    ),
  ]
  const runs: TextRun[] = []
  let end = 0
  const fill = (until: number): void => {
    if (until > end) runs.push(...gapRuns(text, end, until, turns.length === 0))
  }
  for (const mark of flatten(marks)) {
    fill(mark.start)
    runs.push(...(mark.kind === 'words' ? withoutEscapes(text, mark) : [mark]))
    end = mark.end
  }
  fill(text.length)
  return runs
}

/** Runs in order that do not overlap: what is no words is cut out of the words around it. */
function flatten(marks: readonly TextRun[]): TextRun[] {
  const sorted = marks.toSorted(
    (a, b) => a.start - b.start || Number(a.kind === 'words') - Number(b.kind === 'words'),
  )
  const out: TextRun[] = []
  for (const mark of sorted) {
    const last = out.at(-1)
    if (last === undefined || mark.start >= last.end) {
      out.push(mark)
    } else if (last.kind === 'words' && mark.kind !== 'words') {
      out.pop()
      if (last.start < mark.start) out.push({ ...last, end: mark.start })
      out.push(mark)
      if (mark.end < last.end) out.push({ ...last, start: mark.end })
    } else if (mark.end > last.end) {
      out.push({ ...mark, start: last.end })
    }
  }
  return out
}

/** What stands between things that were read: words of their own, or signs of the format. */
function gapRuns(text: string, start: number, end: number, isBody: boolean): TextRun[] {
  const gap = text.slice(start, end)
  if (gap.trim() === '') return [{ kind: 'space', start, end }]
  if (!/[\p{L}\p{N}]/u.test(gap)) return [{ kind: 'markup', start, end }]
  // A document without turns is read as a whole; its words are no rest.
  const run: TextRun = { kind: isBody ? 'words' : 'rest', start, end }
  return withoutEscapes(text, run)
}

/** Words without the backslashes and heading signs of Markdown. */
function withoutEscapes(text: string, run: TextRun): TextRun[] {
  // Most words have none of these signs, and need not be looked through for each.
  if (!/[\\#]|---/.test(text.slice(run.start, run.end))) return [run]
  const out: TextRun[] = []
  let from = run.start
  for (const sign of text
    .slice(run.start, run.end)
    .matchAll(/\\(?=[!-/:-@[-`{-~])|(?<=^|\n)#{1,6} |(?<=^|\n)-{3,}(?=\n|$)/g)) {
    const start = run.start + sign.index
    if (start > from) out.push({ kind: run.kind, start: from, end: start })
    from = start + sign[0].length
    out.push({ kind: 'markup', start, end: from })
  }
  if (from < run.end) out.push({ kind: run.kind, start: from, end: run.end })
  return out
}

/** Finds the turn that a place lies in: from its label to its last word. */
function turnFinder({ turns }: LaidOut): (offset: number) => number | undefined {
  const hulls = turns.map(({ label, spans, notes }) => {
    const all = [...(label === undefined ? [] : [label]), ...spans, ...notes]
    return {
      start: Math.min(...all.map(({ start }) => start)),
      end: Math.max(...all.map(({ end }) => end)),
    }
  })
  let k = 0
  // Runs are asked for in order, so that the turns are gone through once.
  return (offset) => {
    for (let hull = hulls[k]; hull !== undefined && hull.end <= offset; hull = hulls[k]) k++
    const hull = hulls[k]
    return hull !== undefined && offset >= hull.start ? k : undefined
  }
}

/** Runs parted at empty lines, but not where a page break cut a sentence in two. */
function paragraphsOf(text: string, runs: readonly TextRun[]): Paragraph[] {
  const paragraphs: TextRun[][] = [[]]
  const push = (run: TextRun): void => {
    // The signs before a label stand in the same gap as the header above them.
    const isSign = run.kind === 'rest' && !/[\p{L}\p{N}]/u.test(text.slice(run.start, run.end))
    paragraphs.at(-1)?.push(isSign ? { ...run, kind: 'markup' } : run)
  }
  for (const run of runs) {
    let from = run.start
    for (const gap of text.slice(run.start, run.end).matchAll(/\r?\n(?:[ \t]*\r?\n)+/g)) {
      const end = run.start + gap.index + gap[0].length
      push({ ...run, start: from, end })
      from = end
      if (!isInSentence(text, run.start + gap.index, end)) paragraphs.push([])
    }
    if (from < run.end) push({ ...run, start: from, end: run.end })
  }
  return paragraphs
    .filter((own) =>
      own.some(({ kind, start, end }) => kind !== 'markup' && /\S/.test(text.slice(start, end))),
    )
    .map((own) => ({ start: own[0]?.start ?? 0, runs: own }))
}

/** Whether the words go on behind an empty line: no sentence ends before it, and none begins behind it. */
function isInSentence(text: string, end: number, start: number): boolean {
  return (
    /[\p{L}\p{N},;–—-]/u.test(text.charAt(end - 1)) && /^\p{Ll}/u.test(text.slice(start, start + 2))
  )
}

function spanOf({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end }
}
