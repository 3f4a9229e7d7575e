import type { DocumentKind } from '../document/document.ts'
import { titleCase } from '../document/person-name.ts'
import { type CitedName, citedName, nameInOrder } from './cited-name.ts'
import type { CitedPassage, CitedSource } from './cited-source.ts'

/** Who stands behind the words that are cited, as far as the document itself says. */
export interface Authorship {
  /** Whose words the document gives: leads the citation. */
  readonly author?: CitedName
  /** The author's post, as the document states it. */
  readonly post?: string
  /** Whom a press report quotes. They are not its author. */
  readonly quoted?: CitedName
  /** What else a reader must know of who spoke: fragments without a period. */
  readonly remarks: readonly string[]
}

/**
 * Who stands behind what is cited.
 *
 * Whoever asks a question or gives the floor is no author of the event, and neither is a speaker who is
 * only inferred: remarks name them. Where nothing tells who spoke, only a speech or remarks with a
 * single participant have an author.
 */
export function authorshipOf({ kind, participants, passage }: CitedSource): Authorship {
  if (passage === undefined) {
    const [only, second] = participants
    const isTold = (kind === 'speech' || kind === 'remarks') && second === undefined
    return only !== undefined && isTold ? { author: citedName(only), remarks: [] } : { remarks: [] }
  }
  const { speaker, speakerLabel, role, interpreted } = passage
  const rendered = interpreted === true ? ['As rendered by an interpreter'] : []
  const name = namedBy(passage)
  const asked = role === 'press' && kind !== 'pressReport'
  if (speaker?.basis === 'inferred') {
    const part = asked ? ['Question from the press'] : []
    const inferred = `Speaker inferred, not stated: ${withOutlet(speaker)}`
    return { remarks: [...part, inferred, ...rendered] }
  }
  if (asked) {
    const by = speaker === undefined ? 'from the press' : `by ${withOutlet(speaker)}`
    return { remarks: [`Question ${by}`, ...rendered] }
  }
  if (role === 'moderator' || role === 'audience') {
    return { remarks: [bystander(passage), ...rendered] }
  }
  if (name === undefined) {
    const isUntold = speakerLabel === undefined && (role === undefined || role === 'principal')
    return { ...(isUntold ? soleSpeaker(kind, participants) : {}), remarks: rendered }
  }
  if (kind === 'pressReport') return { quoted: name, remarks: rendered }
  const post = speaker?.post === undefined ? {} : { post: speaker.post }
  return { author: name, ...post, remarks: rendered }
}

/** The remarks of a style that has no words of its own for being quoted. */
export function remarksOf({ quoted, remarks }: Authorship): readonly string[] {
  return quoted === undefined ? remarks : [`Quoting ${nameInOrder(quoted)}`, ...remarks]
}

function soleSpeaker(kind: DocumentKind, [only, second]: readonly string[]): Authorship {
  const isSole = (kind === 'speech' || kind === 'remarks') && second === undefined
  return only !== undefined && isSole ? { author: citedName(only), remarks: [] } : { remarks: [] }
}

/** The speaker, or else the label when it names somebody: `Senior Administration Official`. */
function namedBy({ speaker, speakerLabel }: CitedPassage): CitedName | undefined {
  if (speaker !== undefined) return citedName(speaker.name)
  if (speakerLabel === undefined || NAMELESS.test(speakerLabel)) return undefined
  const [first = '', ...rest] = titleCase(speakerLabel.split(' ')).split(' ')
  const text = /^the$/i.test(first) ? rest.join(' ') : [first, ...rest].join(' ')
  return text === '' ? undefined : { kind: 'literal', text }
}

/** Labels that tell a part in the event, and nobody's name or post. */
const NAMELESS =
  /^(?:q|a|question|answer|questioner|reporter|journalist|press|media|interviewer|interviewee|moderator|host|operator|(?:the )?interpreter|translator|audience(?: members?)?|participants?|speakers?|voices?|crowd|all|several|staff|(?:unidentified|unknown|male|female)(?: \w+)*)(?: (?:no\.? ?)?\d+| number \w+)?[.:]?$/i

function bystander({ role, speaker }: CitedPassage): string {
  const part = role === 'moderator' ? 'the moderator' : 'the audience'
  if (speaker === undefined) return `Words of ${part}`
  return role === 'moderator'
    ? `Words of the moderator, ${withOutlet(speaker)}`
    : `Words of ${withOutlet(speaker)}, from the audience`
}

function withOutlet({ name, outlet }: NonNullable<CitedPassage['speaker']>): string {
  return outlet === undefined ? name : `${name} of ${outlet}`
}
