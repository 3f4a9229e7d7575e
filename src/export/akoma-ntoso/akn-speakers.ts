import {
  type Quotation,
  ROLES,
  type Speaker,
  type StageNoteKind,
  type Turn,
} from '../../verbale.ts'
import type { Xml, XmlWriter } from '../xml/xml-writer.ts'

/** Stands for whoever is not known. */
export const UNKNOWN = 'unknown'

/** Stands for the program that wrote the file. */
export const EDITOR = 'verbale'

/** Whom and what the references of a file stand for: people, parts played, kinds of notes. */
export class AknSpeakers {
  readonly #people = new Map<string, string>()
  readonly #notes = new Set<StageNoteKind>()
  readonly #isDebate: boolean

  constructor(turns: readonly Turn[], quotations: readonly Quotation[] = []) {
    this.#isDebate = turns.length > 0
    for (const { speaker, notes } of turns) {
      if (speaker !== undefined) this.#add(speaker.name)
      for (const { kind } of notes) this.#notes.add(kind)
    }
    for (const { source } of quotations) {
      if (source?.span !== undefined && source.speaker !== undefined) this.#add(source.speaker)
    }
  }

  #add(name: string): void {
    if (!this.#people.has(name)) this.#people.set(name, `person_${this.#people.size + 1}`)
  }

  /** The id of a speaker; that of nobody known when there is no name. */
  idOf(speaker: Pick<Speaker, 'name'> | undefined): string {
    return (speaker === undefined ? undefined : this.#people.get(speaker.name)) ?? UNKNOWN
  }

  references(xml: XmlWriter, publisher: string | undefined, generator: string = EDITOR): Xml {
    const entry = (name: string, eId: string, path: string, showAs: string): Xml =>
      xml.element(name, { eId, href: `/akn/ontology/${path}`, showAs })
    return xml.element(
      'references',
      { source: `#${EDITOR}` },
      entry('TLCOrganization', EDITOR, `organization/${EDITOR}`, generator),
      publisher === undefined
        ? undefined
        : entry('TLCOrganization', 'publisher', 'organization/publisher', publisher),
      ...Array.from(this.#people, ([name, id]) =>
        entry('TLCPerson', id, `person/${encodeURIComponent(name.toWellFormed())}`, name),
      ),
      ...(this.#isDebate || publisher === undefined
        ? [entry('TLCConcept', UNKNOWN, 'concept/unknown', 'Not known')]
        : []),
      ...(this.#isDebate
        ? ROLES.map((role) => entry('TLCRole', `role_${role}`, `role/${role}`, role))
        : []),
      ...Array.from(this.#notes, (kind) =>
        entry('TLCConcept', `note_${kind}`, `note/${kind}`, kind),
      ),
    )
  }
}
