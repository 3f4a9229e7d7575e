import type { Tree } from '../../article/reported/tree.ts'
import { isPostWord } from '../../document/person-name.ts'
import type { Reading } from './event-draft.ts'
import { partiesAt } from './parties-at.ts'
import { type Party, partyAt } from './party.ts'
import { isNamedWithPost, lastPerson, type Scene } from './scene.ts'

/** Those who take part, by name where the document tells it. */
export interface Parties {
  readonly names: readonly string[]
  /** Whether a name was put for "he". */
  readonly isInferred: boolean
  /** Whether any of them is named, or is the speaker. */
  readonly isNamed: boolean
  /** Whether "we" or "our" is among them and stands for the speaker and somebody else. */
  readonly isWe: boolean
}

const NOBODY: Parties = { names: [], isInferred: false, isNamed: false, isWe: false }

/** Whom the nouns at `heads` name. */
export function resolveParties(reading: Reading, heads: readonly (number | undefined)[]): Parties {
  const names: string[] = []
  let [isInferred, isNamed, isWe] = [false, false, false]
  for (const head of heads) {
    if (head === undefined) continue
    for (const party of partiesAt(reading.tree, head)) {
      const resolved = resolve(reading, party)
      if (FIRST_PLURAL.has(party.text.toLowerCase())) isWe = true
      if (resolved === undefined) continue
      if (resolved.isInferred) isInferred = true
      if (party.type !== 'people' || /\p{Lu}/u.test(party.text)) isNamed = true
      for (const name of resolved.names) if (!names.includes(name)) names.push(name)
    }
  }
  if (names.length === 0 && !isWe) return NOBODY
  return { names, isInferred, isNamed, isWe }
}

function resolve(
  reading: Reading,
  party: Party,
): { readonly names: readonly string[]; readonly isInferred: boolean } | undefined {
  const { passage, scene, tree } = reading
  const lower = party.text.toLowerCase()
  if (party.type === 'pronoun') {
    if (FIRST.has(lower)) return named(scene.speaker(passage.voice))
    if (FIRST_PLURAL.has(lower)) {
      return { names: scene.together(passage.voice), isInferred: false }
    }
    if (lower === 'you' || lower === 'your') return named(scene.other(passage.voice))
    if (SINGULAR.has(lower)) {
      const at = party.range.start
      const around = subjectAround(tree, at, scene)
      if (around !== undefined) return resolve(reading, around)
      const offset = (tree.tokens[at] as { start: number }).start
      const person = lastPerson(passage.text, offset, {
        isPerson: (name) => scene.isPerson(name),
        ...actorOver(tree, at),
      })
      if (person === undefined) return undefined
      return { names: [scene.holder(person) ?? person], isInferred: true }
    }
    return undefined
  }
  // "Mr. President, …": whoever is spoken to takes no part in what is told.
  if (ADDRESS.test(party.text)) return undefined
  const words = party.text.split(' ')
  if (party.type === 'post' || words.every((word) => isPostWord(word))) {
    const holder = scene.holder(party.text)
    if (holder !== undefined) return { names: [holder], isInferred: true }
  }
  return { names: [party.text], isInferred: false }
}

/**
 * Who does what the clause around a pronoun tells: "Harga called after [his] trip", "Harga smiled when [he]
 * met them", "during [his] visit, Harga smiled". Whom a verb is done to is somebody else than who does it.
 */
function subjectAround(tree: Tree, pronoun: number, scene: Scene): Party | undefined {
  if (!tree.is(pronoun, 'poss') && !tree.is(pronoun, 'nsubj')) return undefined
  let below = pronoun
  for (let at = tree.head(pronoun), depth = 0; at < tree.length && depth < DEEPEST; depth++) {
    const subject = tree.isVerb(at) ? tree.child(at, 'nsubj') : undefined
    const isFronted = tree.is(below, 'obl') || tree.is(below, 'advcl')
    const party = subject === undefined ? undefined : partyAt(tree, subject)
    if (
      party !== undefined &&
      (party.range.end <= pronoun || isFronted) &&
      isSomebody(party, scene)
    )
      return party
    below = at
    at = tree.head(at)
  }
  return undefined
}

/** Whoever does to "him" or "her" what a verb tells, and so is somebody else. */
function actorOver(tree: Tree, pronoun: number): { readonly other?: string } {
  const verb = tree.head(pronoun)
  if (tree.is(pronoun, 'poss') || tree.is(pronoun, 'nsubj') || verb >= tree.length) return {}
  const subject = tree.child(verb, 'nsubj')
  const party = subject === undefined || subject === pronoun ? undefined : partyAt(tree, subject)
  return party === undefined ? {} : { other: party.text }
}

/** Words from a pronoun up to the verb that it hangs on. */
const DEEPEST = 6

/** Whether a party is somebody by post, or by a name that the document has for a person. */
export function isSomebody({ text, type }: Party, scene: Scene): boolean {
  if (type === 'post') return true
  return type === 'name' && (isNamedWithPost(text) || scene.isPerson(text))
}

function named(
  name: string | undefined,
): { readonly names: readonly string[]; readonly isInferred: boolean } | undefined {
  return name === undefined ? undefined : { names: [name], isInferred: false }
}

const ADDRESS = /^(?:Mr|Madam|Mister)\.? (?:President|Secretary|Chairman|Speaker|Prime Minister)$/
const FIRST: ReadonlySet<string> = new Set(['i', 'me', 'my'])
const FIRST_PLURAL: ReadonlySet<string> = new Set(['we', 'us', 'our'])
const SINGULAR: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his'])
