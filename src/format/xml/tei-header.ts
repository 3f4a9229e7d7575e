import type { Metadata } from '../../document/block.ts'
import type { Role } from '../../document/turn.ts'
import type { XmlElement } from './xml.ts'
import { attribute, descendants, elementsOf, findAll, findPath, wordsOf } from './xml-words.ts'

/** A person whom a TEI file lists. */
export interface TeiPerson {
  readonly name: string
  readonly role?: Role
}

/** What a TEI header says of the text, as far as readers have a name for it. */
export function readTeiHeader(tei: XmlElement, corpusHeader?: XmlElement): Metadata {
  const header = findPath(tei, 'teiHeader')
  const language = languageOf(tei) ?? attribute(findPath(header, LANGUAGE), 'ident')
  const values = new Map<string, string>()
  const origins = new Map<string, string>()
  const put = (name: string, value: string | undefined, origin: string): void => {
    if (value === undefined || value === '' || values.has(name)) return
    values.set(name, value)
    origins.set(name, origin)
  }
  put('language', language, 'xml:lang')
  put('title', titleOf(header, language), 'titleStmt/title')
  for (const path of [SETTING, BIBL, BIBL_IMPRINT, RECORDING, PUBLICATION]) {
    const date = findPath(header, path)
    put('date', attribute(date, 'when') ?? attribute(date, 'from'), path)
  }
  for (const source of sourcesOf(header)) {
    put(
      'publisher',
      inLanguage(findAll(source, 'publisher'), language),
      'sourceDesc/bibl/publisher',
    )
    put('url', addressOf(source), 'sourceDesc/bibl')
  }
  for (const statement of [header, corpusHeader]) {
    const publication = findPath(statement, 'fileDesc/publicationStmt')
    put('publisher', publisherOf(publication, language), 'publicationStmt/publisher')
  }
  put('place', placeOf(header, language), 'settingDesc/setting/name')
  put('venue', venueOf(header, language), 'settingDesc/setting/name')
  put(
    'author',
    inLanguage(findAll(header, 'fileDesc/titleStmt/author'), language),
    'titleStmt/author',
  )
  return { values, origins }
}

const LANGUAGE = 'profileDesc/langUsage/language'
const SETTING = 'profileDesc/settingDesc/setting/date'
const BIBL = 'fileDesc/sourceDesc/bibl/date'
const BIBL_IMPRINT = 'fileDesc/sourceDesc/biblStruct/monogr/imprint/date'
const RECORDING = 'fileDesc/sourceDesc/recordingStmt/recording/date'
const PUBLICATION = 'fileDesc/publicationStmt/date'

/** The people of all lists in a file, by id. A name that changed is that of the day. */
export function readTeiPeople(root: XmlElement, date: string | undefined): Map<string, TeiPerson> {
  const people = new Map<string, TeiPerson>()
  for (const person of descendants(root, new Set(['person', 'personGrp']))) {
    const id = attribute(person, 'xml:id')
    const name = nameOf(person, date)
    if (id === undefined || name === '') continue
    const isInterviewer = /interviewer/i.test(attribute(person, 'role') ?? '')
    people.set(id, { name, ...(isInterviewer ? { role: 'press' } : {}) })
  }
  return people
}

/** The language that an element says its text is in. */
export function languageOf(tei: XmlElement): string | undefined {
  const text = findPath(tei, 'text')
  const body = findPath(text, 'body')
  return attribute(body, 'xml:lang') ?? attribute(text, 'xml:lang') ?? attribute(tei, 'xml:lang')
}

/**
 * The words of the element that is in a language, else of the first: corpora give each field once in
 * the language of the text and once in English.
 */
export function inLanguage(
  elements: readonly XmlElement[],
  language: string | undefined,
): string | undefined {
  const best = elements.find((element) => attribute(element, 'xml:lang') === language)
  const chosen = best ?? elements[0]
  if (chosen === undefined) return undefined
  const inside = elementsOf(chosen).filter(
    ({ local }) => local === 'orgName' || local === 'persName',
  )
  return inside.length > 0 ? inLanguage(inside, language) : wordsOf(chosen) || undefined
}

/** The title of the text itself: files of a corpus of debates repeat the corpus's above it. */
function titleOf(header: XmlElement | undefined, language: string | undefined): string | undefined {
  const statement = findPath(header, 'fileDesc/titleStmt')
  const titles = findAll(statement, 'title')
  const ofType = (...types: readonly string[]): readonly XmlElement[] =>
    titles.filter((title) => types.includes(attribute(title, 'type') ?? ''))
  const own = ofType('sub')
  const isDebate = findPath(statement, 'meeting') !== undefined
  const main = ofType('main', '')
  return inLanguage(isDebate && own.length > 0 ? own : main.length > 0 ? main : titles, language)
}

function sourcesOf(header: XmlElement | undefined): readonly XmlElement[] {
  return [
    'bibl',
    'biblFull/publicationStmt',
    'biblStruct/monogr/imprint',
    'recordingStmt/recording',
  ].flatMap((path) => findAll(header, `fileDesc/sourceDesc/${path}`))
}

function publisherOf(
  publication: XmlElement | undefined,
  language: string | undefined,
): string | undefined {
  return inLanguage(findAll(publication, 'publisher'), language)
}

/** Where the source was published on the web. */
function addressOf(source: XmlElement): string | undefined {
  const written = findAll(source, 'idno').map(wordsOf)
  const pointed = [...findAll(source, 'ref'), ...findAll(source, 'ptr')].map((element) =>
    attribute(element, 'target'),
  )
  return [...written, ...pointed].find((value) => value !== undefined && /^https?:/.test(value))
}

function placeOf(header: XmlElement | undefined, language: string | undefined): string | undefined {
  const city = settingName(header, language, /^(?:city|settlement|town)$/)
  const country = settingName(header, language, /^country$/)
  const parts = [city, country].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(', ') : undefined
}

function venueOf(header: XmlElement | undefined, language: string | undefined): string | undefined {
  return settingName(header, language, /^(?:place|building|venue|address)$/)
}

function settingName(
  header: XmlElement | undefined,
  language: string | undefined,
  type: RegExp,
): string | undefined {
  const setting = findPath(header, 'profileDesc/settingDesc/setting')
  const names = elementsOf(setting).filter((name) => {
    const stated = attribute(name, 'type') ?? name.local
    return type.test(stated)
  })
  return inLanguage(names, language)
}

function nameOf(person: XmlElement, date: string | undefined): string {
  const names = findAll(person, 'persName')
  const isOfDay = (name: XmlElement): boolean =>
    date !== undefined &&
    (attribute(name, 'from') ?? '') <= date &&
    date <= (attribute(name, 'to') ?? '9999')
  const name = names.find(isOfDay) ?? names[0] ?? findPath(person, 'name')
  if (name === undefined) return ''
  const parts = elementsOf(name)
  const given = parts.filter(({ local }) => local === 'forename')
  const family = parts.filter(({ local }) => local === 'surname' || local === 'nameLink')
  if (given.length + family.length > 0) return [...given, ...family].map(wordsOf).join(' ').trim()
  // "Harga, Elin" is a name in an index.
  const [, surname, forename] = /^([^,]+),\s*([^,]+)$/.exec(wordsOf(name)) ?? []
  return surname === undefined ? wordsOf(name) : `${forename} ${surname}`
}
