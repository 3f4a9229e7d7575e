import type { Speaker, Turn } from '../../verbale.ts'
import type { Xml, XmlWriter } from '../xml/xml-writer.ts'

/** The people who speak in a document, each with an id; whoever has no name has none. */
export class TeiPeople {
  readonly #prefix: string
  readonly #speakers = new Map<string, { readonly id: string; readonly speaker: Speaker }>()

  constructor(prefix: string, turns: readonly Turn[]) {
    this.#prefix = prefix
    for (const { speaker } of turns) if (speaker !== undefined) this.#add(speaker)
  }

  /** What points to a speaker: `#person.1`. */
  pointerTo(speaker: Pick<Speaker, 'name'> | undefined): string | undefined {
    const known = speaker === undefined ? undefined : this.#speakers.get(speaker.name)
    return known === undefined ? undefined : `#${known.id}`
  }

  /** Everybody, in the order in which they first speak. */
  list(xml: XmlWriter): Xml | undefined {
    if (this.#speakers.size === 0) return undefined
    const people = Array.from(this.#speakers.values(), ({ id, speaker }) =>
      xml.element(
        'person',
        { 'xml:id': id },
        xml.element('persName', {}, personName(xml, speaker.name)),
        speaker.post === undefined ? undefined : xml.element('occupation', {}, speaker.post),
        speaker.outlet === undefined ? undefined : xml.element('affiliation', {}, speaker.outlet),
        speaker.person === undefined
          ? undefined
          : xml.element('idno', { type: 'registry' }, speaker.person),
      ),
    )
    return xml.element('particDesc', {}, xml.element('listPerson', {}, ...people))
  }

  #add(speaker: Speaker): void {
    const { name, post, outlet, person } = speaker
    const known = this.#speakers.get(name)
    if (known === undefined) {
      const id = `${this.#prefix}person.${this.#speakers.size + 1}`
      this.#speakers.set(name, { id, speaker })
      return
    }
    // Who speaks is often told in full only once.
    const told = {
      ...(post === undefined ? {} : { post }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(person === undefined ? {} : { person }),
      ...known.speaker,
    }
    this.#speakers.set(name, { id: known.id, speaker: told })
  }
}

/** `Harga, Elin` is a name in an index; what has a comma and is none says which word is which. */
function personName(xml: XmlWriter, name: string): Xml | string {
  const [, first, rest] = /^(\S+)\s+(.*,.*)$/s.exec(name) ?? []
  if (first === undefined || rest === undefined) {
    return name.includes(',') ? xml.element('surname', {}, name) : name
  }
  return xml.join([xml.element('forename', {}, first), ' ', xml.element('surname', {}, rest)])
}
