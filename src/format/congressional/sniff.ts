/** Whether a web page holds pages of the Congressional Record, as lines of fixed width. */
export function looksLikeCongressionalRecord(head: string): boolean {
  const opening = head.slice(0, SNIFFED)
  return /<pre\b/i.test(opening) && HEADER_LINE.test(opening)
}

/** Code units in which the first lines of the Record stand. */
const SNIFFED = 4000
const HEADER_LINE = /^\s*(?:<pre[^>]*>)?\s*\[Congressional Record Volume \d+, Number \d+ \(/im
