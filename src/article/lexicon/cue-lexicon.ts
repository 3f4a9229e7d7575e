import { ACTING_VERBS } from './acting-verbs.ts'
import { ADJECTIVE_CUES } from './adjective-cues.ts'
import { type CueFrame, type CueFrames, framesByWord } from './frame.ts'
import { NOUN_CUES } from './noun-cues.ts'
import { SAYING_VERBS } from './saying-verbs.ts'
import { THINKING_VERBS } from './thinking-verbs.ts'
import { formsOfVerb, pluralOf } from './verb-form.ts'

/** A word that may be a cue, and the frames in which it attributes content. */
export interface CueSense {
  readonly lemma: string
  readonly frames: CueFrames
  /**
   * The same verb with a particle, which makes another verb of it: "rule out" has none of the frames of
   * "rule". A verb that is a cue only with its particle has no frames of its own.
   */
  readonly particles: ReadonlyMap<string, CueFrames>
}

/** The verb that a form in small letters is, if it may be a cue: `verbSense('told')`. */
export function verbSense(form: string): CueSense | undefined {
  const sense = VERBS.get(form)
  if (sense !== undefined || !form.includes('is')) return sense
  // "Criticise" is spelled with "z" in the tables.
  const plain = form.replace(/is(?=(?:e|ed|es|ing)$)/, 'iz')
  return plain === form ? undefined : VERBS.get(plain)
}

/** Whether a word in small letters may be a cue of any kind. */
export function mayBeCue(form: string): boolean {
  return CUE_WORDS.has(form) || (form.includes('is') && verbSense(form) !== undefined)
}

/** The noun that a form in small letters is, if it may be a cue: `nounSense('promises')`. */
export function nounSense(form: string): CueSense | undefined {
  return NOUNS.get(form)
}

/**
 * The adjective in small letters, or the phrase that stands for one, if it may be a cue when said of
 * somebody: `adjectiveSense('confident')`, `adjectiveSense('in favor')`.
 */
export function adjectiveSense(words: string): CueSense | undefined {
  return ADJECTIVES.get(words)
}

/** How many words the adjective or phrase that ends at word `k`, in small letters, has; 0 where none ends. */
export function adjectiveLength(lower: readonly string[], k: number): number {
  const word = lower[k] as string
  if (PHRASE_ENDS.has(word)) {
    for (let length = LONGEST_PHRASE; length > 1; length--)
      if (ADJECTIVES.has(lower.slice(Math.max(k - length + 1, 0), k + 1).join(' '))) return length
  }
  return ADJECTIVES.has(word) ? 1 : 0
}

/**
 * What a verb is in the passive. The frame says what follows the participle: a preposition, a
 * `ClauseFrame`, `npNp` for a complement ("was called a mistake"), `np` for nothing ("was criticized").
 *
 * The subject is content, except before `that`, `zero` and `wh`, where it is the hearer. Behind a noun
 * `npNp` only names: "a guild called the Lamplighters".
 */
export function passiveFrame({ lemma, frames }: CueSense, frame: string): CueFrame | undefined {
  const own = ONLY_PASSIVE.get(lemma)?.get(frame)
  if (own !== undefined) return own
  const activeName = ACTIVE_OF[frame] ?? 'np'
  const active = frames.get(activeName)
  // "Was seen" and "was backed" tell what happened as often as what was said of it.
  const isObject = activeName === 'np' || activeName === 'npNp'
  return isObject && active?.reliability === 'likely' ? undefined : active
}

/** The active frame behind a passive one. Before a preposition it is the object: "accused *him* of". */
const ACTIVE_OF: Readonly<Record<string, string>> = {
  that: 'that',
  zero: 'zero',
  wh: 'wh',
  toDo: 'npToDo',
  doing: 'npDoing',
  as: 'npAs',
  npNp: 'npNp',
}

/** Verbs whose passive attributes what their active does not: "is said to", "is known for". */
const ONLY_PASSIVE = framesByWord([
  { mode: 'say', frames: 'toDo', words: 'say report rumor claim allege tell' },
  {
    mode: 'think',
    frames: 'toDo',
    words: 'think believe know expect understand presume assume estimate',
  },
  { mode: 'think', frames: 'as? for?', words: 'know' },
])

const NO_FRAMES: CueFrames = new Map()
const NO_PARTICLES: ReadonlyMap<string, CueFrames> = new Map()

const VERBS = verbsByForm()
const NOUNS = nounsByForm()
const ADJECTIVES = new Map(
  [...framesByWord(ADJECTIVE_CUES)].map(([word, frames]) => {
    const lemma = word.replaceAll('_', ' ')
    return [lemma, { lemma, frames, particles: NO_PARTICLES }]
  }),
)

/** Words of the longest phrase that stands for an adjective: `under the impression`. */
const LONGEST_PHRASE = 3

const PHRASE_ENDS: ReadonlySet<string> = new Set(
  Array.from(ADJECTIVES.keys(), (words) => words.split(' '))
    .filter((words) => words.length > 1)
    .map((words) => words.at(-1) as string),
)

const CUE_WORDS: ReadonlySet<string> = new Set([
  ...VERBS.keys(),
  ...NOUNS.keys(),
  ...ADJECTIVES.keys(),
  ...PHRASE_ENDS,
])

function verbsByForm(): ReadonlyMap<string, CueSense> {
  const senses = new Map<string, { frames: CueFrames; particles: Map<string, CueFrames> }>()
  for (const [word, frames] of framesByWord([
    ...SAYING_VERBS,
    ...ACTING_VERBS,
    ...THINKING_VERBS,
  ])) {
    const [lemma, particle] = word.split('_') as [string, string?]
    const sense = senses.get(lemma) ?? { frames: NO_FRAMES, particles: new Map() }
    senses.set(lemma, sense)
    if (particle === undefined) sense.frames = frames
    else sense.particles.set(particle, frames)
  }
  const byForm = new Map<string, CueSense>()
  for (const [lemma, sense] of senses) {
    for (const [text] of formsOfVerb(lemma)) {
      // "Found" is of "find" here, and "lay" of "lay out": the plain form of a cue comes first.
      if (text === lemma || !byForm.has(text)) byForm.set(text, { lemma, ...sense })
    }
  }
  return byForm
}

function nounsByForm(): ReadonlyMap<string, CueSense> {
  const byForm = new Map<string, CueSense>()
  for (const [lemma, frames] of framesByWord(NOUN_CUES)) {
    const sense = { lemma, frames, particles: NO_PARTICLES }
    byForm.set(lemma, sense)
    byForm.set(pluralOf(lemma), sense)
  }
  return byForm
}
