import { ROLES, type Role } from '../../verbale.ts'
import type { ExportedDocument, ExportOptions } from '../source.ts'
import { languageTag } from '../xml/language-tag.ts'
import { tellShown } from '../xml/tell-shown.ts'
import type { Xml, XmlWriter } from '../xml/xml-writer.ts'
import type { TeiPeople } from './tei-people.ts'

/** What `ana` of a turn points to, by role. */
export function rolePointer(prefix: string, role: Role): string {
  return `#${prefix}role.${role}`
}

/** What is known of a document: what it is, where it is from, who speaks in it, when and where. */
export function teiHeader(
  xml: XmlWriter,
  exported: ExportedDocument,
  people: TeiPeople,
  options: ExportOptions,
  prefix: string,
): Xml {
  const { document } = exported
  const file = fileDescription(xml, exported)
  const profile = profileDescription(xml, exported, people)
  const taxonomy = document.turns.length === 0 ? undefined : roleTaxonomy(xml, prefix)
  const application = applicationElement(xml, options.generator)
  // Last, when everything else has been written: it tells what could not be.
  const editorial = editorialDeclaration(xml)
  return xml.element(
    'teiHeader',
    {},
    file,
    xml.element('encodingDesc', {}, editorial, taxonomy, application),
    profile,
  )
}

function fileDescription(xml: XmlWriter, exported: ExportedDocument): Xml {
  const { document, revision } = exported
  const { title, author, turns } = document
  return xml.element(
    'fileDesc',
    {},
    xml.element(
      'titleStmt',
      {},
      xml.element('title', { type: 'main' }, title),
      author === undefined ? undefined : xml.element('author', {}, author),
    ),
    revision === undefined
      ? undefined
      : xml.element(
          'editionStmt',
          {},
          xml.element('edition', { n: revision }, `Revision ${revision}`),
        ),
    turns.length === 0
      ? undefined
      : xml.element(
          'extent',
          {},
          xml.element(
            'measure',
            { unit: 'speeches', quantity: turns.length },
            turns.length === 1 ? '1 turn' : `${turns.length} turns`,
          ),
        ),
    xml.element(
      'publicationStmt',
      {},
      xml.element('p', {}, 'Written from a record of documents; the source is told below.'),
    ),
    xml.element('sourceDesc', {}, source(xml, exported)),
  )
}

/** Where the text is from. */
function source(xml: XmlWriter, { document, hash, addedAt }: ExportedDocument): Xml {
  const { id, title, publisher, address, date, retrieved, updated } = document
  const told = (name: string, type: string, value: string | undefined): Xml | undefined =>
    value === undefined ? undefined : xml.element(name, { type }, value)
  return xml.element(
    'bibl',
    {},
    title === undefined ? undefined : xml.element('title', {}, title),
    publisher === undefined ? undefined : xml.element('publisher', {}, publisher),
    date === undefined
      ? undefined
      : xml.element('date', { when: date.value, cert: date.basis === 'inferred' ? 'low' : 'high' }),
    told('idno', 'URL', address),
    told('idno', 'verbale', id),
    told('idno', 'SHA-256', hash),
    told('note', 'updated', updated),
    told('note', 'retrieved', retrieved),
    told('note', 'added', addedAt),
  )
}

function profileDescription(
  xml: XmlWriter,
  { document }: ExportedDocument,
  people: TeiPeople,
): Xml {
  const { kind, place, venue, date, time } = document
  const language = languageTag(document.language)
  const setting = [
    place === undefined ? undefined : xml.element('name', { type: 'city' }, place),
    venue === undefined ? undefined : xml.element('name', { type: 'place' }, venue),
    date === undefined ? undefined : xml.element('date', { when: date.value }, date.value),
    time === undefined ? undefined : xml.element('time', {}, time),
  ].filter((part) => part !== undefined)
  return xml.element(
    'profileDesc',
    {},
    language === undefined
      ? undefined
      : xml.element(
          'langUsage',
          {},
          xml.element('language', { ident: language }, languageName(language)),
        ),
    xml.element(
      'textClass',
      {},
      xml.element('classCode', { scheme: 'urn:verbale:document-kind' }, kind),
    ),
    people.list(xml),
    setting.length === 0
      ? undefined
      : xml.element('settingDesc', {}, xml.element('setting', {}, ...setting)),
  )
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch (error) {
    // A tag may be whatever a file gave.
    if (error instanceof RangeError) return tag
    throw error
  }
}

function roleTaxonomy(xml: XmlWriter, prefix: string): Xml {
  const categories = ROLES.map((role) =>
    xml.element(
      'category',
      { 'xml:id': `${prefix}role.${role}` },
      xml.element('catDesc', {}, ROLE_MEANINGS[role]),
    ),
  )
  const description = xml.element('desc', {}, 'The part that whoever speaks has in the event.')
  return xml.element('classDecl', {}, xml.element('taxonomy', {}, description, ...categories))
}

const ROLE_MEANINGS: Readonly<Record<Role, string>> = {
  principal: 'Whose words the event is about',
  moderator: 'Who gives the floor',
  press: 'Who asks: journalists and interviewers',
  interpreter: 'Who interprets',
  official: 'Another official who speaks',
  audience: 'Of the audience',
  unknown: 'Not known',
}

function editorialDeclaration(xml: XmlWriter): Xml {
  const space =
    'White space is that of reading, and marks of the source file are left out. Words are as in the source.'
  const told = [space, ...tellShown(xml)].map((sentence) => xml.element('p', {}, sentence))
  return xml.element('editorialDecl', {}, xml.element('normalization', {}, ...told))
}

/** The program that wrote the file. */
export function applicationElement(xml: XmlWriter, generator = 'verbale'): Xml {
  const [ident = '', version = ''] = generator.split(' ')
  return xml.element(
    'appInfo',
    {},
    xml.element(
      'application',
      {
        ident: ident.replace(/[^\w.-]/g, '-') || 'verbale',
        version: /^\d+(?:\.\d+){0,3}/.exec(version)?.[0] ?? '0',
      },
      xml.element('label', {}, generator),
    ),
  )
}
