import type { Span } from '../../text/span.ts'
import type { XmlElement, XmlNode } from './xml.ts'

/** Whether a node is an element. */
export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

/** All words in an element, one space for each run of white space. */
export function wordsOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : rawWords(element).replace(/\s+/g, ' ').trim()
}

/** The elements right below an element. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element === undefined ? [] : element.children.filter(isElement)
}

/** The first element of a path below an element, by local names: `fileDesc/titleStmt/title`. */
export function findPath(element: XmlElement | undefined, path: string): XmlElement | undefined {
  return element === undefined ? undefined : firstBelow(element, path.split('/'), 0)
}

/** Readers of Word files look for several properties of each run, so no list is made of them. */
function firstBelow(
  parent: XmlElement,
  names: readonly string[],
  depth: number,
): XmlElement | undefined {
  for (const child of parent.children) {
    if (!isElement(child) || child.local !== names[depth]) continue
    const found = depth + 1 === names.length ? child : firstBelow(child, names, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** Every element of a path below an element, by local names. */
export function findAll(element: XmlElement | undefined, path: string): readonly XmlElement[] {
  let found: readonly XmlElement[] = element === undefined ? [] : [element]
  for (const name of path.split('/')) {
    found = found.flatMap((parent) => elementsOf(parent).filter(({ local }) => local === name))
  }
  return found
}

/** Every element below an element that has one of the local names, in order. */
export function descendants(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = []
  const visit = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue
      if (names.has(child.local)) found.push(child)
      visit(child)
    }
  }
  visit(element)
  return found
}

/** The value of an attribute without white space around it; `undefined` when there is none. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes[name]?.trim()
  return value === undefined || value === '' ? undefined : value
}

/** Where an element stands in the decoded source. */
export function placeOf({ start, end }: XmlElement): Span {
  return { start, end }
}

/** What a reference within a file names: `#oda` or `oda` as `oda`. */
export function localReference(value: string | undefined): string | undefined {
  // Several may be named; the first is meant before the others.
  const first = value?.split(/\s+/).find((part) => part !== '')
  return first?.replace(/^#/, '')
}

function rawWords(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? rawWords(child) : child)).join('')
}
