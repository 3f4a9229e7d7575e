import type { Mode } from './frame.ts'

/**
 * Prepositions and phrases whose object or possessor is the source, the rest of the sentence being the
 * content: "according to the minister", "in his view", "in the words of Harga".
 */
export interface SourcePhrase {
  readonly mode: Mode
  /** Where the source stands: after the phrase, or as possessor at `'s` ("in Harga's view"). */
  readonly source: 'after' | 'possessor'
}

/** The phrase of attribution that these words are, in small letters, a possessor written as `'s`. */
export function sourcePhrase(words: string): SourcePhrase | undefined {
  return PHRASES.get(words)
}

const SAYING = 'words telling account'
const THINKING =
  'view opinion eyes mind judgment judgement estimation assessment reckoning estimate'

/** Whether a noun in small letters makes such a phrase: words, view. */
export function isSourceNoun(noun: string): boolean {
  return NOUNS.has(noun)
}

const NOUNS: ReadonlySet<string> = new Set(`${SAYING} ${THINKING}`.split(' '))

const PHRASES: ReadonlyMap<string, SourcePhrase> = new Map([
  ...['according to', 'as per', 'per', 'as told by', 'as told to'].map(after('say')),
  ...phrasesWith(SAYING, 'say'),
  ...phrasesWith(THINKING, 'think'),
])

function phrasesWith(nouns: string, mode: Mode): [string, SourcePhrase][] {
  return nouns
    .split(' ')
    .flatMap((noun) => [
      ...[`in the ${noun} of`, `by the ${noun} of`].map(after(mode)),
      ...['in', 'by', 'to'].map((word): [string, SourcePhrase] => [
        `${word} 's ${noun}`,
        { mode, source: 'possessor' },
      ]),
    ])
}

function after(mode: Mode): (words: string) => [string, SourcePhrase] {
  return (words) => [words, { mode, source: 'after' }]
}
