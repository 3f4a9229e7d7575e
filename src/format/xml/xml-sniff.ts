/**
 * The local name of the element that an XML file begins with: `TEI`; `undefined` when it begins with
 * something else than declarations, comments and an element.
 */
export function rootName(head: string): string | undefined {
  let at = head.startsWith('\ufeff') ? 1 : 0
  while (at < head.length) {
    while (/\s/.test(head.charAt(at))) at++
    if (!head.startsWith('<', at)) return undefined
    const end = endOfMisc(head, at)
    if (end === undefined) {
      ROOT.lastIndex = at
      return ROOT.exec(head)?.[1]
    }
    at = end
  }
  return undefined
}

const ROOT = /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?=[\s/>])/y

/** Where a declaration, comment or instruction ends; `undefined` when there is none at `at`. */
function endOfMisc(head: string, at: number): number | undefined {
  if (head.startsWith('<!--', at)) return after(head, '-->', at + 4)
  if (head.startsWith('<?', at)) return after(head, '?>', at + 2)
  if (!head.startsWith('<!', at)) return undefined
  // Declarations of a file's own stand in brackets.
  const close = head.indexOf('>', at)
  const bracket = head.indexOf('[', at)
  if (bracket < 0 || close < bracket) return after(head, '>', at)
  const inner = after(head, ']', bracket)
  return after(head, '>', inner)
}

function after(head: string, mark: string, from: number): number {
  const found = head.indexOf(mark, from)
  return found < 0 ? head.length : found + mark.length
}
