import { titleCase } from '../../document/person-name.ts'
import { ROLES, type Role } from '../../document/turn.ts'
import { isChairLabel } from '../chair-label.ts'
import { bareLabel, type LabelFacts } from '../page-builder.ts'
import type { AkomaNtosoNames } from './akoma-ntoso-meta.ts'
import type { XmlElement } from './xml.ts'
import { attribute, elementsOf, findPath, localReference, wordsOf } from './xml-words.ts'

/** Elements that hold what one person says. */
export const SPEECHES: ReadonlySet<string> = new Set(['speech', 'question', 'answer'])

/** Who speaks in an element, and with what words the label is printed. */
export interface SpeechStart {
  readonly by: string | undefined
  readonly label: string
  readonly facts: LabelFacts
  /** The element that holds the printed label; absent when there is none. */
  readonly printed: XmlElement | undefined
  /** Words of the speech that stand in one element with the label. */
  readonly words: string
}

/** Read how a speech begins: with a `from`, or with a label that opens its first paragraph. */
export function readSpeech(speech: XmlElement, names: SpeechNames): SpeechStart {
  const by = localReference(attribute(speech, 'by'))
  const from = findPath(speech, 'from')
  const opening = from ?? elementsOf(speech).find((child) => wordsOf(child) !== '')
  const cut = cutLabel(wordsOf(opening))
  const isLabel = from !== undefined || (cut.words !== '' && names.nameIn(by, cut.label))
  const label = isLabel ? cut.label : (names.nameOf(by, '') ?? by ?? '')
  const as = localReference(attribute(speech, 'as'))
  const isSupplied = names.isOwn && attribute(from, 'status') === 'editorial'
  return {
    by,
    label,
    facts: isSupplied
      ? { ...names.factsOf(by, as, ''), isSupplied }
      : names.factsOf(by, as, bareLabel(label)),
    printed: isLabel ? opening : undefined,
    words: isLabel ? cut.words : '',
  }
}

/** Whom the ids of a file stand for. */
export class SpeechNames {
  readonly #names: AkomaNtosoNames
  /** Ids that stand for anybody, and name nobody. */
  readonly #anybody: ReadonlySet<string>

  /** Whether verbale wrote the file. */
  readonly isOwn: boolean

  /** `isOwn` says that verbale wrote the file, and that each id in it stands for one. */
  constructor(names: AkomaNtosoNames, speeches: readonly XmlElement[], isOwn = false) {
    this.#names = names
    this.isOwn = isOwn
    this.#anybody = isOwn ? new Set() : findAnybody(names.people, speeches)
  }

  /** The name of who speaks under a label; none where the file repeats the label as a name. */
  nameOf(by: string | undefined, label: string): string | undefined {
    if (by === undefined || this.#anybody.has(by)) return undefined
    const name = this.#names.people.get(by)
    return name === undefined || foldName(name) === foldName(label) ? undefined : name
  }

  /** Whether words hold a name of who speaks. */
  nameIn(by: string | undefined, words: string): boolean {
    if (by === undefined) return false
    return sharesWord(words, this.#names.people.get(by) ?? by)
  }

  /** The post that a file repeats in the place of a name: `The CHAIRPERSON OF THE COMMITTEE`. */
  #postIn(by: string | undefined, label: string): string | undefined {
    const shown = by === undefined ? undefined : this.#names.people.get(by)
    const isRepeated = shown !== undefined && foldName(shown) === foldName(label)
    return isRepeated && /^the /i.test(label) ? titleCase(label.split(/\s+/).slice(1)) : undefined
  }

  factsOf(by: string | undefined, as: string | undefined, label: string): LabelFacts {
    const name = this.nameOf(by, label)
    const own = this.isOwn ? ownRole(as) : undefined
    if (own !== undefined) return { ...(name === undefined ? {} : { name }), role: own }
    const post =
      (as === undefined ? undefined : this.#names.roles.get(as)) ?? this.#postIn(by, label)
    const isChair = isChairLabel(label) || (post !== undefined && isChairLabel(post))
    return {
      ...(name === undefined ? {} : { name }),
      ...(post === undefined ? {} : { post }),
      // Members ask and answer; in an assembly nobody is the press.
      role: isChair ? 'moderator' : 'principal',
    }
  }
}

/** The part that a file written by verbale says a speaker has: `role_press`. */
function ownRole(as: string | undefined): Role | undefined {
  return ROLES.find((role) => as === `role_${role}`)
}

/**
 * Ids that converters use for whoever has none of their own: several labels stand beside them, and the
 * name is in none of these.
 */
function findAnybody(
  people: ReadonlyMap<string, string>,
  speeches: readonly XmlElement[],
): ReadonlySet<string> {
  const labels = new Map<string, Set<string>>()
  for (const speech of speeches) {
    const by = localReference(attribute(speech, 'by'))
    const from = findPath(speech, 'from')
    if (by === undefined || from === undefined) continue
    const printed = labels.get(by) ?? new Set<string>()
    labels.set(by, printed.add(foldName(cutLabel(wordsOf(from)).label)))
  }
  const isAnybody = ([by, printed]: [string, ReadonlySet<string>]): boolean => {
    const name = people.get(by)
    if (name === undefined || printed.size < 2) return false
    return ![...printed].some((label) => sharesWord(label, name))
  }
  return new Set([...labels].filter(isAnybody).map(([by]) => by))
}

/** A label, and the words of the speech that are printed behind it in one line. */
function cutLabel(line: string): { readonly label: string; readonly words: string } {
  const [, label, words] = /^(.{2,100}?(?:\.\s?[-–—]+|:))\s+(\S.*)$/u.exec(line) ?? []
  return label === undefined || words === undefined ? { label: line, words: '' } : { label, words }
}

/** Whether two names have a word of three letters or more in common. */
function sharesWord(a: string, b: string): boolean {
  const words = new Set(foldName(a).match(/\p{L}{3,}/gu))
  return (
    foldName(b)
      .match(/\p{L}{3,}/gu)
      ?.some((word) => words.has(word)) ?? false
  )
}

function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
