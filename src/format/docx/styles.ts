import type { BlockKind } from '../../document/block.ts'
import type { XmlElement } from '../xml/xml.ts'
import { attribute, findAll, findPath } from '../xml/xml-words.ts'

/** What a style of a Word file makes of a paragraph or of words. */
export interface DocxStyle {
  readonly isBold?: boolean
  readonly isStruck?: boolean
  readonly isHidden?: boolean
  readonly kind?: BlockKind
  /** Level of a heading. */
  readonly level?: number
  /** Whether paragraphs are lines of a table of contents. */
  readonly isContents?: boolean
}

/** The styles of a Word file by id, what they inherit included. */
export function readDocxStyles(root: XmlElement | undefined): ReadonlyMap<string, DocxStyle> {
  const elements = new Map<string, XmlElement>()
  for (const style of findAll(root, 'style')) {
    const id = attribute(style, 'w:styleId')
    if (id !== undefined) elements.set(id, style)
  }
  const styles = new Map<string, DocxStyle>()
  for (const id of elements.keys()) styles.set(id, inherit(id, elements))
  return styles
}

/** Whether a property that is on or off is on; `undefined` when it is not stated. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const property = findPath(properties, name)
  if (property === undefined) return undefined
  return !/^(?:0|false|off|none)$/.test(attribute(property, 'w:val') ?? 'true')
}

/** Styles that one style may rest on; more is a circle. */
const MOST_INHERITED = 20

function inherit(id: string, elements: ReadonlyMap<string, XmlElement>): DocxStyle {
  const chain: XmlElement[] = []
  let next: string | undefined = id
  while (next !== undefined && chain.length < MOST_INHERITED) {
    const element = elements.get(next)
    if (element === undefined) break
    chain.unshift(element)
    next = attribute(findPath(element, 'basedOn'), 'w:val')
  }
  return Object.assign({}, ...chain.map(ownStyle))
}

function ownStyle(style: XmlElement): DocxStyle {
  const words = findPath(style, 'rPr')
  const isBold = isOn(words, 'b')
  const isStruck = isOn(words, 'strike') ?? isOn(words, 'dstrike')
  const isHidden = isOn(words, 'vanish')
  return {
    ...(isBold === undefined ? {} : { isBold }),
    ...(isStruck === undefined ? {} : { isStruck }),
    ...(isHidden === undefined ? {} : { isHidden }),
    ...paragraphKind(style),
  }
}

/** Names of styles that Word has in every language under its English name. */
function paragraphKind(style: XmlElement): Pick<DocxStyle, 'kind' | 'level' | 'isContents'> {
  const name = (attribute(findPath(style, 'name'), 'w:val') ?? '').toLowerCase()
  if (/^toc \d|^toc heading|^table of (?:figures|authorities)/.test(name)) {
    return { isContents: true }
  }
  const level = /^heading ([1-6])$/.exec(name)?.[1]
  if (level !== undefined) return { kind: 'heading', level: Number(level) }
  if (name === 'title') return { kind: 'heading', level: 1 }
  if (name === 'subtitle') return { kind: 'heading', level: 2 }
  if (name === 'caption') return { kind: 'caption' }
  if (name === 'quote' || name === 'intense quote') return { kind: 'quote' }
  const outline = Number(attribute(findPath(style, 'pPr/outlineLvl'), 'w:val') ?? '9')
  if (outline < 6) return { kind: 'heading', level: outline + 1 }
  return {}
}
