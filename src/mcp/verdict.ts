import type { Verdict } from '../verbale.ts'

/** What a verdict means, and what may be done with the words. */
export interface VerdictWords {
  readonly means: string
  readonly advice: string
}

/** What is said of a verdict; an altered quotation in which only spelling differs is milder. */
export function verdictWords(verdict: Verdict, benign: boolean): VerdictWords {
  return verdict === 'altered' && benign ? HARMLESS : VERDICT_WORDS[verdict]
}

/** The verdicts in a list, for the descriptions of tools. */
export function listVerdicts(): string {
  return Object.entries(VERDICT_WORDS)
    .map(([verdict, { means }]) => `- ${verdict}: ${means}`)
    .join('\n')
}

const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  verbatim: {
    means: 'the record has the same words in the same order; see "attribution" for the speaker',
    advice: 'The words can be quoted as they are, with the address and the citation.',
  },
  trimmed: {
    means: 'words were left out or put in, and each time marked',
    advice: 'The words can be quoted so; look first at what the marks hide.',
  },
  altered: {
    means: 'words were changed, added or left out without a mark',
    advice: 'Do not quote these words. Quote what was said instead.',
  },
  spliced: {
    means: 'words are joined that were not spoken together, or not in this order',
    advice: 'Do not quote these words as one. Quote each part by itself.',
  },
  misattributed: {
    means: 'the words are on record from somebody else than the one who is named',
    advice: 'Do not give these words to the one who was named. The record names who said them.',
  },
  outOfContext: {
    means: 'the words hold, but what they refer to may not be what is made of them; only possible',
    advice: 'Read the words in their context before quoting them, and say what they are about.',
  },
  reportedOnly: {
    means: 'no official text of the record has the words; a press report has them',
    advice: 'Do not say that it was said; say which report has it, or leave it out.',
  },
  notOnRecord: {
    means: 'the record holds the occasion that is named, and the words are not in it',
    advice: 'Do not quote these words as said on this occasion.',
  },
  notHeld: {
    means:
      'the words were not found, and the record has no text of such an occasion; nothing is known',
    advice:
      'Do not give these words as checked. That they were not found does not show that they were not said; tell what was searched.',
  },
  paraphrased: {
    means: 'a passage says this in other words',
    advice:
      'Give no quotation marks. Quote the passage, or report it in words that keep its meaning.',
  },
}

const HARMLESS: VerdictWords = {
  means:
    'words differ without a mark, and what was said is the same: spelling, numerals, a false start',
  advice: 'Quote the words as the record has them.',
}
