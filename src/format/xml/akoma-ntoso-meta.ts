import type { Metadata } from '../../document/block.ts'
import type { XmlElement } from './xml.ts'
import { attribute, descendants, findPath, localReference, wordsOf } from './xml-words.ts'

/** What the references of an Akoma Ntoso file call people, parts played and institutions, by id. */
export interface AkomaNtosoNames {
  readonly people: ReadonlyMap<string, string>
  readonly roles: ReadonlyMap<string, string>
  readonly organizations: ReadonlyMap<string, string>
}

/** Whether a file was written by verbale: its references say all of what was understood. */
export function isOwnFile(document: XmlElement): boolean {
  return attribute(findPath(document, 'meta/identification'), 'source') === '#verbale'
}

/** The names in the references of a file. */
export function readAkomaNtosoNames(document: XmlElement): AkomaNtosoNames {
  const people = new Map<string, string>()
  const roles = new Map<string, string>()
  const organizations = new Map<string, string>()
  const kinds = new Map([
    ['TLCPerson', people],
    ['TLCRole', roles],
    ['TLCOrganization', organizations],
  ])
  for (const reference of descendants(document, new Set(kinds.keys()))) {
    const id = attribute(reference, 'eId') ?? attribute(reference, 'id')
    const shown = attribute(reference, 'showAs')?.replace(/\s+/g, ' ')
    // An address in the place of a name names nobody.
    if (id === undefined || shown === undefined || /^\S*\/\S*$/.test(shown)) continue
    kinds.get(reference.local)?.set(id, reference.local === 'TLCPerson' ? personName(shown) : shown)
  }
  return { people, roles, organizations }
}

/** What the identification and the first pages of a file say of it. */
export function readAkomaNtosoMeta(document: XmlElement, names: AkomaNtosoNames): Metadata {
  const values = new Map<string, string>()
  const origins = new Map<string, string>()
  const put = (name: string, value: string | undefined, origin: string): void => {
    if (value === undefined || value === '' || values.has(name)) return
    values.set(name, value)
    origins.set(name, origin)
  }
  const identification = findPath(document, 'meta/identification')
  const work = findPath(identification, 'FRBRWork')
  const expression = findPath(identification, 'FRBRExpression')
  const language = languageTag(attribute(findPath(expression, 'FRBRlanguage'), 'language'))
  const front = [findPath(document, 'coverPage'), findPath(document, 'preface')]
  const printed = (name: string): string | undefined => {
    const found = front.flatMap((part) =>
      part === undefined ? [] : descendants(part, new Set([name, 'block'])),
    )
    return inBlockLanguage(found, name, language)
  }
  put('language', language, 'FRBRlanguage')
  put('title', printed('docTitle'), 'docTitle')
  put('title', printed('session'), 'session')
  put('title', onlyHeading(document), 'heading')
  for (const part of front) {
    if (part === undefined) continue
    for (const date of descendants(part, new Set(['docDate', 'date']))) {
      put('date', day(attribute(date, 'date')), date.local)
    }
  }
  put('date', day(attribute(findPath(work, 'FRBRdate'), 'date')), 'FRBRWork/FRBRdate')
  put('publisher', printed('docProponent'), 'docProponent')
  put('publisher', attribute(findPath(document, 'meta/publication'), 'showAs'), 'publication')
  const author = localReference(attribute(findPath(work, 'FRBRauthor'), 'href'))
  put('publisher', names.organizations.get(author ?? ''), 'FRBRauthor')
  if (isOwnFile(document)) {
    for (const location of descendants(document, new Set(['TLCLocation']))) {
      const name = attribute(location, 'eId')
      if (name === 'place' || name === 'venue')
        put(name, attribute(location, 'showAs'), 'TLCLocation')
    }
  }
  return { values, origins }
}

/**
 * Words of the element of a name. Where pages are printed in two languages, each line stands in a
 * block whose name ends in its language: `title_en`.
 */
function inBlockLanguage(
  found: readonly XmlElement[],
  name: string,
  language: string | undefined,
): string | undefined {
  const blocks = found.filter((element) => element.local === 'block')
  const ofLanguage = blocks
    .filter((block) => attribute(block, 'name')?.endsWith(`_${language}`))
    .flatMap((block) => descendants(block, new Set([name])))
  const all = found.filter((element) => element.local === name)
  const chosen = ofLanguage.find((element) => wordsOf(element) !== '') ?? all[0]
  return chosen === undefined ? undefined : wordsOf(chosen)
}

/** The heading of a body that is one section. */
function onlyHeading(document: XmlElement): string | undefined {
  const body = findPath(document, 'debateBody')
  const sections = body?.children.filter((child) => typeof child !== 'string') ?? []
  return sections.length === 1 ? wordsOf(findPath(body, 'debateSection/heading')) : undefined
}

/** A day that can be one; converters write the year 3000 where they know none. */
function day(value: string | undefined): string | undefined {
  return value !== undefined && /^(?:1[5-9]|20)\d\d(?:-|$)/.test(value) ? value : undefined
}

/** Akoma Ntoso gives languages three letters; BCP 47 prefers two. */
function languageTag(code: string | undefined): string | undefined {
  if (code === undefined) return undefined
  try {
    const [tag] = Intl.getCanonicalLocales(code)
    // What is undetermined is not known.
    return tag === 'und' ? undefined : tag
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** A name as people say it: `Oda Lind, doña Sunniva` as `Sunniva Oda Lind`. */
function personName(shown: string): string {
  const [, surname, given] = /^([^,]+),\s*(?:don |doña )?([^,]+?)\.?$/i.exec(shown) ?? []
  return surname === undefined || given === undefined ? shown : `${given} ${surname}`
}
