import { formsOfVerb, pluralOf } from '../../article/lexicon/verb-form.ts'
import type { Force } from './act.ts'
import type { CommitmentType } from './commitment.ts'

/** What may follow a word that binds or asks, and so where the act stands. */
export type Frame =
  /** "Pledge to sail": who pledges sails. */
  | 'toDo'
  /** "Urge them to sail", "call on them to sail". */
  | 'npToDo'
  /** "Demand that they sail". */
  | 'that'
  /** "Call for talks", "call for them to sail". */
  | 'for'
  /** "Insist on a withdrawal", "agree on a truce". */
  | 'on'
  /** "Committed to peace", "committed to keeping it". */
  | 'to'
  /** "Stand by our allies", "stand with them". */
  | 'with'
  /** "Demand a withdrawal". */
  | 'np'

/** A word that makes an act of what depends on it. */
export interface BindingWord {
  readonly type: CommitmentType
  readonly force: Force
  readonly frames: ReadonlySet<Frame>
  /** What a verb takes before the hearer: "call [on] them". */
  readonly preposition?: string
  /** Set where the word often means something else or weaker. */
  readonly isWeak?: true
  /** Set where what is bound is that the act is left undone: "refuse to sail". */
  readonly leavesUndone?: true
  /** Set for what only the speaker's side can bind itself with: "we seek to". */
  readonly isOwnOnly?: true
  /** Set for what binds in the past tense too: who agreed is bound, who planned is not. */
  readonly bindsInPast?: true
  /** Set for what binds only with a day to come: "we hope to sail by June". */
  readonly needsDay?: true
}

/** The sense of a form of a verb. */
export function bindingVerb(word: string): BindingWord | undefined {
  return VERBS.get(word)
}

/** The sense of an adjective or participle after a copula: "ready to", "committed to". */
export function bindingAdjective(word: string): BindingWord | undefined {
  return ADJECTIVES.get(word)
}

/** The sense of a noun: "our determination to". */
export function bindingNoun(word: string): BindingWord | undefined {
  return NOUNS.get(word)
}

/** Every form of the words of one part of speech. */
export function bindingWords(part: 'verb' | 'adjective' | 'noun'): string[] {
  return [...{ verb: VERBS, adjective: ADJECTIVES, noun: NOUNS }[part].keys()]
}

interface BindingRow {
  readonly type: CommitmentType
  readonly force: Force
  readonly frames: string
  readonly words: string
  readonly preposition?: string
  readonly isWeak?: true
  readonly leavesUndone?: true
  readonly isOwnOnly?: true
  readonly bindsInPast?: true
  readonly needsDay?: true
}

const VERB_ROWS: readonly BindingRow[] = [
  {
    type: 'promise',
    force: 'commissive',
    frames: 'toDo that',
    words: 'promise vow swear',
    bindsInPast: true,
  },
  {
    type: 'promise',
    force: 'commissive',
    frames: 'toDo that np',
    words: 'pledge',
    bindsInPast: true,
  },
  { type: 'promise', force: 'commissive', frames: 'that', words: 'guarantee' },
  {
    type: 'warning',
    force: 'commissive',
    frames: 'toDo',
    words: 'threaten',
    bindsInPast: true,
  },
  { type: 'promise', force: 'commissive', frames: 'toDo to', words: 'commit', bindsInPast: true },
  { type: 'promise', force: 'commissive', frames: 'toDo', words: 'undertake resolve' },
  {
    type: 'assurance',
    force: 'commissive',
    frames: 'toDo',
    words: 'refuse',
    leavesUndone: true,
    isOwnOnly: true,
  },
  { type: 'demand', force: 'directive', frames: 'npToDo', words: 'warn', bindsInPast: true },
  { type: 'request', force: 'directive', frames: 'npToDo', words: 'advise', bindsInPast: true },
  { type: 'plan', force: 'intention', frames: 'toDo', words: 'plan intend aim' },
  {
    type: 'plan',
    force: 'intention',
    frames: 'toDo',
    words: 'seek',
    isWeak: true,
    isOwnOnly: true,
  },
  { type: 'offer', force: 'readiness', frames: 'toDo', words: 'offer', bindsInPast: true },
  { type: 'offer', force: 'readiness', frames: 'npToDo', words: 'invite' },
  {
    type: 'agreement',
    force: 'agreement',
    frames: 'toDo that on',
    words: 'agree',
    bindsInPast: true,
  },
  { type: 'plan', force: 'agreement', frames: 'toDo', words: 'decide', bindsInPast: true },
  { type: 'plan', force: 'intention', frames: 'toDo', words: 'hope', needsDay: true },
  { type: 'plan', force: 'intention', frames: 'toDo npToDo', words: 'want', needsDay: true },
  { type: 'request', force: 'directive', frames: 'npToDo', words: 'like' },
  { type: 'assurance', force: 'commissive', frames: 'with', words: 'stand' },
  {
    type: 'request',
    force: 'directive',
    frames: 'npToDo that',
    words: 'urge implore beseech exhort entreat beg',
    bindsInPast: true,
  },
  { type: 'request', force: 'directive', frames: 'npToDo', words: 'encourage', bindsInPast: true },
  { type: 'request', force: 'directive', frames: 'npToDo that for', words: 'ask' },
  { type: 'request', force: 'directive', frames: 'npToDo that', words: 'request' },
  { type: 'request', force: 'directive', frames: 'np', words: 'urge' },
  {
    type: 'request',
    force: 'directive',
    frames: 'npToDo for',
    preposition: 'to',
    words: 'appeal',
    bindsInPast: true,
  },
  {
    type: 'request',
    force: 'directive',
    frames: 'that',
    words: 'recommend propose suggest request',
    isWeak: true,
  },
  {
    type: 'demand',
    force: 'directive',
    frames: 'npToDo',
    preposition: 'on',
    words: 'call',
    bindsInPast: true,
  },
  { type: 'demand', force: 'directive', frames: 'for', words: 'call', bindsInPast: true },
  {
    type: 'demand',
    force: 'directive',
    frames: 'npToDo',
    words: 'instruct direct order task',
    bindsInPast: true,
  },
  { type: 'demand', force: 'directive', frames: 'that', words: 'demand insist', bindsInPast: true },
  { type: 'demand', force: 'directive', frames: 'on', words: 'insist', bindsInPast: true },
  { type: 'demand', force: 'directive', frames: 'np', words: 'demand', bindsInPast: true },
  { type: 'forecast', force: 'expectation', frames: 'npToDo toDo', words: 'expect anticipate' },
]

const ADJECTIVE_ROWS: readonly BindingRow[] = [
  { type: 'offer', force: 'readiness', frames: 'toDo', words: 'ready prepared willing' },
  { type: 'promise', force: 'readiness', frames: 'toDo', words: 'glad happy pleased delighted' },
  { type: 'offer', force: 'readiness', frames: 'toDo', words: 'eager anxious keen', isWeak: true },
  { type: 'offer', force: 'readiness', frames: 'to', words: 'open' },
  { type: 'promise', force: 'commissive', frames: 'toDo to', words: 'committed' },
  { type: 'promise', force: 'commissive', frames: 'toDo', words: 'determined resolved' },
  {
    type: 'plan',
    force: 'intention',
    frames: 'toDo',
    words: 'scheduled slated due planning intending preparing',
  },
  { type: 'forecast', force: 'expectation', frames: 'toDo', words: 'likely expected poised bound' },
  { type: 'forecast', force: 'expectation', frames: 'toDo', words: 'unlikely', leavesUndone: true },
]

const NOUN_ROWS: readonly BindingRow[] = [
  {
    type: 'promise',
    force: 'commissive',
    frames: 'toDo to',
    words: 'determination commitment resolve',
    isWeak: true,
  },
  {
    type: 'promise',
    force: 'commissive',
    frames: 'toDo',
    words: 'promise pledge vow',
    isWeak: true,
  },
  {
    type: 'plan',
    force: 'intention',
    frames: 'toDo',
    words: 'intention intent plan',
    isWeak: true,
  },
  {
    type: 'offer',
    force: 'readiness',
    frames: 'toDo',
    words: 'readiness willingness offer invitation',
    isWeak: true,
  },
  {
    type: 'assurance',
    force: 'obligation',
    frames: 'toDo',
    words: 'obligation duty responsibility',
    isWeak: true,
  },
  { type: 'demand', force: 'directive', frames: 'for', words: 'call appeal', isWeak: true },
]

const VERBS = senses(VERB_ROWS, (word) => formsOfVerb(word).map(([form]) => form))
const ADJECTIVES = senses(ADJECTIVE_ROWS, (word) => [word])
const NOUNS = senses(NOUN_ROWS, (word) => [word, pluralOf(word)])

/** Rows of one word are joined: it has the frames of all, the type and force of the first, and every flag of any. */
function senses(
  rows: readonly BindingRow[],
  formsOf: (word: string) => readonly string[],
): ReadonlyMap<string, BindingWord> {
  const found = new Map<string, BindingWord>()
  for (const { words, frames, ...rest } of rows) {
    for (const word of words.split(' ')) {
      for (const form of formsOf(word)) {
        const known = found.get(form)
        const own = frames.split(' ') as Frame[]
        found.set(form, {
          ...rest,
          ...known,
          frames: new Set([...(known?.frames ?? []), ...own]),
        })
      }
    }
  }
  return found
}
