import type { Document } from '../../verbale.ts'
import type { ExportedDocument } from '../source.ts'
import { languageTag } from '../xml/language-tag.ts'
import { tellShown } from '../xml/tell-shown.ts'
import type { Xml, XmlWriter } from '../xml/xml-writer.ts'
import { type AknSpeakers, EDITOR, UNKNOWN } from './akn-speakers.ts'

/**
 * Title, day, place and publisher as they are printed at the head of a debate. Of a text in which nobody
 * speaks only the title stands there: the rest would be read as words of it.
 */
export function aknPreface(xml: XmlWriter, document: Document): Xml | undefined {
  const { title, date, place, venue, publisher, turns } = document
  const day = date?.precision === 'day' ? date.value : undefined
  const about = [
    publisher === undefined ? undefined : xml.element('docProponent', {}, publisher),
    day === undefined ? undefined : xml.element('docDate', { date: day }, day),
    venue === undefined ? undefined : xml.element('location', { refersTo: '#venue' }, venue),
    place === undefined ? undefined : xml.element('location', { refersTo: '#place' }, place),
  ]
  const told = [
    title === undefined ? undefined : xml.element('docTitle', {}, title),
    ...(turns.length === 0 ? [] : about),
  ]
  const lines = told.flatMap((line) => (line === undefined ? [] : xml.element('p', {}, line)))
  return lines.length === 0 ? undefined : xml.element('preface', {}, ...lines)
}

/**
 * What identifies a document, as work, expression and manifestation, and what the ids in it stand for.
 *
 * @see https://docs.oasis-open.org/legaldocml/akn-nc/v1.0/akn-nc-v1.0.html
 */
export function aknMeta(
  xml: XmlWriter,
  exported: ExportedDocument,
  speakers: AknSpeakers,
  generator: string | undefined,
): Xml {
  const { document } = exported
  const { publisher, place, venue } = document
  const identification = identify(xml, exported)
  const references = speakers.references(xml, publisher, generator)
  const locations = [
    place === undefined ? undefined : location(xml, 'place', place),
    venue === undefined ? undefined : location(xml, 'venue', venue),
  ]
  const all = locations.every((one) => one === undefined)
    ? references
    : xml.join([references, xml.element('references', { source: `#${EDITOR}` }, ...locations)])
  // Last, when everything else has been written: it tells what could not be.
  return xml.element('meta', {}, identification, all, notes(xml))
}

function location(xml: XmlWriter, eId: string, showAs: string): Xml {
  return xml.element('TLCLocation', { eId, href: `/akn/ontology/location/${eId}`, showAs })
}

function identify(
  xml: XmlWriter,
  { document, revision = 1, addedAt, hash }: ExportedDocument,
): Xml {
  const { id, date, language, publisher, address } = document
  // Where a day is wanted and none is known, one that nobody can take for a day of speaking.
  const day = date?.precision === 'day' ? date.value : NO_DAY
  const tag = languageCode(language)
  const work = `/akn/${NO_COUNTRY}/${document.turns.length > 0 ? 'debate' : 'doc'}/${day}/${encodeURIComponent(id.toWellFormed())}`
  const expression = `${work}/${tag}@${revision}`
  const level = (
    name: string,
    uri: string,
    own: { readonly date: string; readonly event: string; readonly author: string },
    ...rest: readonly (Xml | undefined)[]
  ): Xml =>
    xml.element(
      name,
      {},
      xml.element('FRBRthis', { value: `${uri}/!main` }),
      xml.element('FRBRuri', { value: uri }),
      ...(name === 'FRBRWork' ? aliases(xml, id, address, hash) : []),
      xml.element('FRBRdate', { date: own.date, name: own.event }),
      xml.element('FRBRauthor', { href: `#${own.author}` }),
      ...rest,
    )
  const author = publisher === undefined ? UNKNOWN : 'publisher'
  const added = addedAt?.slice(0, 10) ?? NO_DAY
  return xml.element(
    'identification',
    { source: `#${EDITOR}` },
    level(
      'FRBRWork',
      work,
      { date: day, event: 'event', author },
      xml.element('FRBRcountry', { value: NO_COUNTRY }),
    ),
    level(
      'FRBRExpression',
      expression,
      { date: added, event: 'added', author },
      xml.element('FRBRlanguage', { language: tag }),
    ),
    level('FRBRManifestation', `${expression}.akn`, {
      date: added,
      event: 'markup',
      author: EDITOR,
    }),
  )
}

function aliases(
  xml: XmlWriter,
  id: string,
  address: string | undefined,
  hash: string | undefined,
): readonly Xml[] {
  const alias = (name: string, value: string | undefined): readonly Xml[] =>
    value === undefined ? [] : [xml.element('FRBRalias', { name, value })]
  return [...alias('verbale', id), ...alias('url', address), ...alias('SHA-256', hash)]
}

/** Stands where a day must stand and none is known; readers take no year like it for one. */
const NO_DAY = '9999-12-31'
/** A code that ISO 3166 gives to nobody. */
const NO_COUNTRY = 'xx'

function notes(xml: XmlWriter): Xml | undefined {
  const told = tellShown(xml)
  if (told.length === 0) return undefined
  return xml.element(
    'notes',
    { source: `#${EDITOR}` },
    ...told.map((sentence, k) =>
      xml.element('note', { eId: `note_${k + 1}` }, xml.element('p', {}, sentence)),
    ),
  )
}

/** Akoma Ntoso wants the three letters of ISO 639-2. */
function languageCode(tag: string | undefined): string {
  const primary = languageTag(tag)?.split('-')[0]?.toLowerCase() ?? 'und'
  return THREE_LETTERS[primary] ?? primary
}

const THREE_LETTERS: Readonly<Record<string, string>> = {
  ar: 'ara',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  hu: 'hun',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  no: 'nor',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sr: 'srp',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
  zh: 'zho',
}
