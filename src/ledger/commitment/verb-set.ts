import { formsOfVerb } from '../../article/lexicon/verb-form.ts'

/** All forms of verbs that are given by their lemmas, parted by spaces. */
export function verbSet(lemmas: string): ReadonlySet<string> {
  return new Set(lemmas.split(' ').flatMap((lemma) => formsOfVerb(lemma).map(([form]) => form)))
}

/** Words that are given parted by spaces. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
