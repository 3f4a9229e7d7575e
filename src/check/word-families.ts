import { ShingleRanges } from '../index/postings.ts'
import type { WordIndex } from '../index/word-index.ts'
import { baseForm, irregularForms } from '../text/irregular-form.ts'
import { wordId } from '../text/token.ts'
import { familyOf, type MeaningUnit } from './meaning.ts'
import { nameKey } from './name-key.ts'

/** The forms in which an index has a word: `negotiate`, `negotiations`. */
export interface WordFamily {
  readonly ids: readonly number[]
  /** How often they occur together. */
  readonly frequency: number
}

/** Looks up all forms of a word in an index, and how rare they are together. */
export class WordFamilies {
  readonly #index: WordIndex
  readonly #known = new Map<string, WordFamily>()
  /** Words of the index that were read. */
  wordCount = 0

  constructor(index: WordIndex) {
    this.#index = index
  }

  /** The forms of a word or name; none of what is no word. */
  familyOf(unit: MeaningUnit): WordFamily {
    const key = `${unit.keys[0]} ${unit.kind === 'name' ? unit.word : ''}`
    let family = this.#known.get(key)
    if (family === undefined) {
      family = this.#look(unit)
      if (this.#known.size >= MOST_KNOWN) this.#known.clear()
      this.#known.set(key, family)
    }
    return family
  }

  /** How much it tells that a passage has a unit, in bits. */
  weightOf(unit: MeaningUnit): number {
    if (unit.kind === 'figure') return FIGURE_BITS
    if (unit.kind === 'time') return TIME_BITS
    const { frequency } = this.familyOf(unit)
    const size = Math.max(this.#index.wordCount, LEAST_WORDS)
    const bits = Math.min(MOST_BITS, Math.log2((size + 2) / (frequency + 1)))
    return LIGHT_WORDS.has(baseForm(unit.word)) ? Math.min(LIGHT_BITS, bits) : bits
  }

  /** The positions of all forms of a unit, in no order; `count` is its frequency. */
  positionsOf({ ids, frequency }: WordFamily): Uint32Array {
    const positions = new Uint32Array(frequency)
    const ranges = new ShingleRanges(1, this.#index.partCount)
    let found = 0
    for (const id of ids) {
      const query = Uint32Array.of(id)
      this.#index.probe(query, 0, 1, ranges)
      found += this.#index.copyPositions(ranges, 1, 0, frequency - found, positions, found)
    }
    return positions.subarray(0, found)
  }

  #look(unit: MeaningUnit): WordFamily {
    if (unit.kind === 'figure' || unit.kind === 'time') return { ids: [], frequency: 0 }
    const forms = new Set([unit.word, ...irregularForms(baseForm(unit.word))])
    if (unit.kind === 'name') {
      const key = nameKey(unit.word)
      for (const form of this.#wordsWithPrefix(key)) if (nameKey(form) === key) forms.add(form)
      // The short name of the country is the pronoun in the index.
      forms.delete('us')
    }
    const family = familyOf(unit.word)
    for (const form of this.#formsOf(family)) if (familyOf(form) === family) forms.add(form)
    const ids = [...new Set([...forms].sort().map(wordId))]
    return { ids, frequency: ids.reduce((sum, id) => sum + this.#index.frequency(id), 0) }
  }

  #formsOf(stem: string): readonly string[] {
    // Few letters begin too many words; their forms are made instead.
    if (stem.length <= SHORT_STEM) {
      const last = stem.slice(-1)
      return ENDINGS.flatMap((ending) => [stem + ending, stem + last + ending])
    }
    return this.#wordsWithPrefix(stem.replace(/[ie]$/, ''))
  }

  #wordsWithPrefix(prefix: string): readonly string[] {
    const words = this.#index.wordsWithPrefix(prefix, MOST_FORMS)
    this.wordCount += words.length
    return words.map(({ word }) => word)
  }
}

const SHORT_STEM = 3
const ENDINGS = ['', 's', 'es', 'e', 'ed', 'ing', 'er', 'ers', 'y', 'ies', 'ied']
/** Words with one beginning that are read, in each segment; more only makes a family smaller. */
const MOST_FORMS = 400
/** Families that are remembered. */
const MOST_KNOWN = 20_000

/** A smaller record is too small a sample of the language to call its words common. */
const LEAST_WORDS = 2000
/** No word alone proves more. */
const MOST_BITS = 12
const FIGURE_BITS = 10
const TIME_BITS = 5
/** What a verb proves that takes its meaning from the words beside it, however rare it is here. */
const LIGHT_BITS = 3

const LIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    'come go make take give put use know think people time new way see look want let keep bring call ' +
    'happen become seem try need first last next good year day work part kind able set forward come turn ' +
    'always often today continue believe'
  ).split(' '),
)
