import type { Quotation } from '../article/quotation.ts'
import { isWitness } from '../document/document.ts'
import { parsePersonName } from '../document/person-name.ts'
import { readingText } from '../document/reading-text.ts'
import { isNumberWord } from '../text/number.ts'
import { sentences } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import { foldedToken, tokenize } from '../text/token.ts'
import { compareSpeaker } from './compare-speaker.ts'
import { type NamedSource, namedSource } from './named-source.ts'
import type { RecordPlace, SearchableRecord } from './record.ts'

/** A sentence of the record that says in other words what a draft reports. */
export interface Paraphrase {
  readonly place: RecordPlace
  /** The sentence in the source document. */
  readonly span: Span
  /** Content words that both have, that only the source has, that only the draft has. */
  readonly kept: readonly string[]
  readonly dropped: readonly string[]
  readonly added: readonly string[]
  /** Whether one of them denies what the other affirms. */
  readonly isReversed: boolean
  /** Share of the draft's content words that the sentence has, weighted by rarity. */
  readonly share: number
}

/**
 * The sentence of the record, from the speaker whom an indirect quotation names, that shares most of
 * its content words, or `undefined` when none shares enough.
 *
 * Content words are compared by their stems, rare ones weighing more; names and numbers must not
 * contradict each other. Only what the named speaker said is looked at: without a resolved speaker
 * nothing is claimed.
 */
export function findParaphrase(
  text: string,
  quotation: Quotation,
  record: SearchableRecord,
): Paraphrase | undefined {
  const named = namedSource(text, quotation)
  if (named === undefined) return undefined
  const wanted = contentOf(
    quotation.spans.map((span) => text.slice(span.start, span.end)).join(' '),
  )
  if (wanted.stems.size < LEAST_CONTENT) return undefined
  const weight = (stem: string): number => record.weightOf(wanted.stems.get(stem) as string)
  const total = [...wanted.stems.keys()].reduce((sum, stem) => sum + weight(stem), 0)
  let best: Paraphrase | undefined
  for (const place of placesOf(named, record)) {
    const { document } = place.entry
    const reading = readingText(document.text, place.spans, document.format, document.repairs)
    for (const sentence of sentences(reading.text)) {
      const content = contentOf(reading.text.slice(sentence.start, sentence.end))
      const kept = [...wanted.stems.keys()].filter((stem) => content.stems.has(stem))
      const share = kept.reduce((part, stem) => part + weight(stem), 0) / total
      if (kept.length < LEAST_KEPT || share < LEAST_SHARE || share <= (best?.share ?? 0)) continue
      best = {
        place,
        span: reading.map.spanToOriginal(sentence),
        kept: kept.map((stem) => wanted.stems.get(stem) as string),
        dropped: missing(content.stems, wanted.stems),
        added: missing(wanted.stems, content.stems),
        isReversed: wanted.negations % 2 !== content.negations % 2,
        share,
      }
    }
  }
  return best
}

/** The turns and documents in which the one whom a draft names has the word. */
function placesOf(named: NamedSource, record: SearchableRecord): RecordPlace[] {
  const name = named.speaker ?? named.written?.name
  const person = name === undefined ? undefined : parsePersonName(name)
  if (person === undefined) return []
  return record.numbersWith(person).flatMap((number) => {
    const { document } = record.source.entry(number)
    if (!isWitness(document)) return []
    const places =
      document.turns.length === 0
        ? [record.place(number, 0)]
        : document.turns.map((_, turn) => record.place(number, turn))
    return places.filter(
      (place) => compareSpeaker(named, place, record, () => false).attribution === 'same',
    )
  })
}

/** Content words that an indirect quotation needs to be looked for, and to share. */
const LEAST_CONTENT = 3
const LEAST_KEPT = 2
/** Weighted share of content words; below it two sentences are merely on one subject. */
const LEAST_SHARE = 0.28

interface Content {
  /** Words by stem. */
  readonly stems: ReadonlyMap<string, string>
  readonly negations: number
}

function contentOf(words: string): Content {
  const tokens = tokenize(words)
  const stems = new Map<string, string>()
  let negations = 0
  for (let i = 0; i < tokens.count; i++) {
    const word = foldedToken(tokens, i)
    if (/^(?:not|no|never|none|nobody|nothing|neither|nor|without)$|n't$/.test(word)) negations++
    if (FUNCTION_WORDS.has(word)) continue
    if (word.length >= 3 || isNumberWord(word)) stems.set(stemOf(word), word)
  }
  return { stems, negations }
}

/** A word without its commonest endings. */
function stemOf(word: string): string {
  const bare = word.replace(/'s?$/, '')
  if (bare.length < 5) return bare.replace(/s$/, '')
  return bare.replace(/(?:ations?|ings?|edly|ed|ies|ily|ly|es|s|y)$/, '')
}

function missing(from: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...from].filter(([stem]) => !other.has(stem)).map(([, word]) => word)
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an and or but nor so yet of in on at by for from with to into onto over under about as than that ' +
    'this these those which who whom whose what when where why how if whether because while since until ' +
    'before after during is are was were be been being am has have had having do does did doing will would ' +
    'shall should can could may might must ought not no he she it they we you i him her them us me his its ' +
    'their our your my mine hers theirs ours there here all any both each few more most other some such ' +
    'only own same too very just also then now up out off down again further once said says say told tell'
  ).split(' '),
)
