/** A stretch of a document, in code units of its text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The attribute that tells where the first letter of an element stands in the text. */
const AT = 'data-at'

/** The range of a page that shows a stretch of the text; `undefined` when nothing of it is shown. */
export function rangeOf(root: Element, { start, end }: Stretch): Range | undefined {
  const runs = [...root.querySelectorAll<HTMLElement>(`[${AT}]`)]
  const first = runs[indexOfLast(runs, start)]
  const last = runs[indexOfLast(runs, Math.max(start, end - 1))]
  const range = document.createRange()
  if (!setEdge(range, 'setStart', first, start) || !setEdge(range, 'setEnd', last, end)) {
    return undefined
  }
  return range
}

/** The stretch of the text that somebody selected; `undefined` when it lies elsewhere, or is empty. */
export function selectedStretch(root: Element, selection: Selection | null): Stretch | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return undefined
  const runs = [...root.querySelectorAll<HTMLElement>(`[${AT}]`)].filter((run) =>
    range.intersectsNode(run),
  )
  const [first] = runs
  const last = runs.at(-1)
  if (first === undefined || last === undefined) return undefined
  const { startContainer, startOffset, endContainer, endOffset } = range
  const start =
    atOf(first) + (first.contains(startContainer) ? lettersBefore(startContainer, startOffset) : 0)
  const end =
    atOf(last) +
    (last.contains(endContainer) ? lettersBefore(endContainer, endOffset) : lettersOf(last))
  return start < end ? { start, end } : undefined
}

/** Letters of a run before an edge, which stands in its text, or before or behind all of it. */
function lettersBefore(container: Node, offset: number): number {
  if (container instanceof Text) return offset
  return offset === 0 ? 0 : lettersOf(container)
}

function lettersOf({ textContent }: Node): number {
  return textContent?.length ?? 0
}

function setEdge(
  range: Range,
  edge: 'setStart' | 'setEnd',
  run: HTMLElement | undefined,
  offset: number,
): boolean {
  const text = run?.firstChild
  if (run === undefined || !(text instanceof Text)) return false
  range[edge](text, Math.max(0, Math.min(text.length, offset - atOf(run))))
  return true
}

/** The last run that begins at an offset or before it. */
function indexOfLast(runs: readonly HTMLElement[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (atOf(runs[middle] as HTMLElement) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

function atOf(run: HTMLElement): number {
  return Number(run.getAttribute(AT))
}
