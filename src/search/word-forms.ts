/**
 * The folded words that count as the same word in another form, itself first. Many of them are no words;
 * whoever looks them up finds that they stand nowhere.
 *
 * What counts is regular and of English: the plural and the third person (`response`, `responses`;
 * `party`, `parties`), the possessive (`party's`), the past and the participles (`agree`, `agreed`,
 * `agreeing`; `plan`, `planned`; `carry`, `carried`). Where an ending may have been put to two words,
 * both count: `united` is of `unite`, and might be of `unit`. What does not count: irregular forms
 * (`spoke`), adverbs (`swiftly`), degrees (`swifter`), nouns made of verbs (`agreement`), other
 * spellings, and any word with a figure, an accent or fewer than three letters.
 *
 * These are the endings of step 1 of Porter's stemmer, undone and put on again instead of cut off, so
 * that no stem stands for words that only begin alike.
 *
 * @example
 * wordForms('parties').slice(0, 3) // => ['parties', 'party', "party's"]
 * @see M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, step 1.
 */
export function wordForms(folded: string): string[] {
  const word = folded.replace(/'s$/, '')
  if (!/^[a-z]{3,}$/.test(word)) return folded === word ? [folded] : [folded, word]
  const endings = LOOK_ALIKES.has(word) ? [] : basesOf(word)
  const bases = endings.filter((base) => base.length >= 3 && /[aeiouy]/.test(base))
  const forms = new Set([...bases.flatMap(inflect), ...inflect(word)])
  for (const stranger of LOOK_ALIKES) if (stranger !== word) forms.delete(stranger)
  return [folded, ...forms].filter((form, k) => k === 0 || form !== folded)
}

/** Words that look like a form of another word, and are none. */
const LOOK_ALIKES: ReadonlySet<string> = new Set(['news', 'evening', 'severed'])

/** The words that a form may be of: its endings undone. */
function basesOf(word: string): string[] {
  const bases: string[] = []
  if (/ies$/.test(word)) bases.push(`${word.slice(0, -3)}y`)
  else if (/(?:[sxz]|ch|sh)es$/.test(word)) bases.push(word.slice(0, -1), word.slice(0, -2))
  else if (/[^siu]s$/.test(word)) bases.push(word.slice(0, -1))
  else if (/ied$/.test(word)) bases.push(`${word.slice(0, -3)}y`)
  else if (/eed$/.test(word)) bases.push(word.slice(0, -1))
  else if (/ed$/.test(word)) bases.push(...verbsOf(word.slice(0, -2)))
  else if (/ing$/.test(word)) bases.push(...verbsOf(word.slice(0, -3)))
  return bases
}

/** The verbs that a stem before `ed` or `ing` may be of. */
function verbsOf(stem: string): string[] {
  return DOUBLED.test(stem) ? [stem.slice(0, -1), stem] : [stem, `${stem}e`]
}

/** A word and its regular forms. */
function inflect(word: string): string[] {
  const forms = [word, `${word}'s`]
  const stem = word.slice(0, -1)
  if (/[^aeiou]y$/.test(word)) forms.push(`${stem}ies`, `${stem}ied`, `${word}ing`)
  else if (/e$/.test(word))
    forms.push(`${word}s`, `${word}d`, `${/ee$/.test(word) ? word : stem}ing`)
  else {
    forms.push(/(?:[sxz]|ch|sh)$/.test(word) ? `${word}es` : `${word}s`, `${word}ed`, `${word}ing`)
    if (SHORT.test(word)) forms.push(`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`)
  }
  return forms
}

/** A consonant that was doubled before an ending. */
const DOUBLED = /([bdfgklmnprt])\1$/
/** A word whose last consonant may be doubled before an ending: `plan`, `refer`. */
const SHORT = /[^aeiou][aeiou][bdfgklmnprt]$/
