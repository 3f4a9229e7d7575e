import { firstMix, MOST_BAG, secondMix } from './bag.ts'
import type { CountedBags } from './count-bags.ts'

/** A bag that is taken for the core of a formula. */
export interface RankedBag {
  /** Numbers of its words in the vocabulary. */
  readonly words: readonly number[]
  /** How much it looks like a formula; only good to compare with. */
  readonly score: number
}

/**
 * The bags that look like formulas, best first, no two of which are mostly the same words.
 *
 * A formula is whole: no word stands before or after it most of the time, and no longer bag takes most of
 * its uses. It holds together: wherever it is cut in two, the parts stand together far more often than
 * chance would have it. It says something: its words are not everyday ones, and not only a name. And it is
 * spread over documents, days and speakers, and over the places of a speech, for what stands at its edges
 * is courtesy.
 *
 * @see K. Frantzi, S. Ananiadou and H. Mima, "Automatic recognition of multi-word terms: the
 * C-value/NC-value method", 2000, for bags inside longer ones.
 * @see J. F. da Silva and G. P. Lopes, "A local maxima method and a fair dispersion normalization for
 * extracting multi-word units", 1999, for how a bag holds together.
 * @see Z. Jin and K. Tanaka-Ishii, "Unsupervised segmentation of Chinese text by use of branching
 * entropy", 2006, for the words beside it.
 */
export function rankBags(counted: CountedBags, limit: number): RankedBag[] {
  const { table, leastDocuments } = counted
  const longer = usesInLonger(counted)
  const ranked: RankedBag[] = []
  for (let bag = 0; bag < table.size; bag++) {
    if (table.documents(bag) < leastDocuments) continue
    if (!isWhole(counted, bag, longer[bag] as number) || !isSpread(counted, bag)) continue
    const score = scoreOf(counted, bag)
    if (score > 0) ranked.push({ words: [...table.wordsOf(bag)], score })
  }
  ranked.sort((a, b) => b.score - a.score || compareWords(a.words, b.words))
  return apart(ranked, limit)
}

/** The share of uses that may have one and the same word beside them, or belong to one longer bag. */
const MOST_FIXED = 0.6

function isWhole({ table }: CountedBags, bag: number, longer: number): boolean {
  if (longer > MOST_FIXED * table.count(bag)) return false
  const { before, after } = table.neighborShares(bag)
  return before <= MOST_FIXED && after <= MOST_FIXED
}

/** For each bag, the uses of the most frequent bag that has one word more, at either end. */
function usesInLonger(counted: CountedBags): Uint32Array {
  const { table } = counted
  const longer = new Uint32Array(table.size)
  for (let bag = 0; bag < table.size; bag++) {
    const words = table.wordsOf(bag)
    if (words.length < 3) continue
    for (const part of [words.subarray(1), words.subarray(0, -1)]) {
      const inner = numberOf(counted, part)
      if (inner < 0) continue
      longer[inner] = Math.max(longer[inner] as number, table.count(bag))
    }
  }
  return longer
}

/** The share of uses that may stand where speeches and turns open and close. */
const MOST_AT_EDGES = 0.5
/** The share of uses in which two words at least must stand in small letters, or it is a name. */
export const LEAST_LOWER = 0.4

function isSpread({ table }: CountedBags, bag: number): boolean {
  const count = table.count(bag)
  if (table.edges(bag) > MOST_AT_EDGES * count) return false
  return table.lowers(bag) >= LEAST_LOWER * count && table.days(bag) > 1
}

/** Bits by which the parts of a bag must stand together more often than chance would have it. */
const LEAST_GLUE = 3.5
/** The same for a bag with only one word that says something: `build back better`. */
const LEAST_GLUE_OF_ONE = 8
/** Beyond this, more glue tells nothing: the words never stand apart. */
const MOST_GLUE = 10
/** What an everyday word, or one that is always part of a name, counts. */
const LITTLE = 0.3
/** The share of capitals from which a word is part of a name. */
const NAME = 0.7

/** 0 for what is no formula. */
function scoreOf(counted: CountedBags, bag: number): number {
  const { vocabulary, table, words: total, leastDocuments } = counted
  const words = table.wordsOf(bag)
  const glue = glueOf(counted, bag)
  if (glue < LEAST_GLUE) return 0
  let telling = 0
  let bits = 0
  for (const word of words) {
    const own = Math.log2(Math.max(total, LEAST_TOTAL) / vocabulary.frequency(word))
    const isTelling = !vocabulary.isEveryday(word) && vocabulary.capitalShare(word) < NAME
    if (isTelling) telling++
    bits += Math.min(MOST_BITS, own) * (isTelling ? 1 : LITTLE)
  }
  if (telling === 0 || (telling === 1 && glue < LEAST_GLUE_OF_ONE)) return 0
  const documents = Math.log2(2 + table.documents(bag) - leastDocuments)
  const speakers = 1 + Math.log2(1 + table.speakers(bag))
  return documents * speakers * Math.min(glue, MOST_GLUE) * bits * shapeOf(counted, bag)
}

/** A record of fewer words is too small a sample of the language to tell what is chance. */
const LEAST_TOTAL = 20_000

/** One rare word alone does not make a formula. */
const MOST_BITS = 14

/**
 * How the words of a bag hang together. Two words side by side are mostly a term ("supply chain") and say
 * no more than what a matter is called; small words between them show a phrase.
 */
function shapeOf({ table }: CountedBags, bag: number): number {
  const size = table.sizeOf(bag)
  const reach = table.reach(bag)
  const isPhrase = reach > 1.15 * size
  if (size === 2) return isPhrase ? 0.65 : 0.35
  return isPhrase ? 1 : size === 3 ? 0.7 : 0.85
}

/**
 * The least of the pointwise mutual information of two parts of a bag, wherever it is cut; about half
 * of all words are counted.
 */
function glueOf(counted: CountedBags, bag: number): number {
  const { table, words: total } = counted
  const words = table.wordsOf(bag)
  const count = table.count(bag)
  const base = Math.max(total, LEAST_TOTAL) / 2
  let least = Number.POSITIVE_INFINITY
  for (let cut = 1; cut < words.length; cut++) {
    const parts =
      frequencyOf(counted, words.subarray(0, cut)) * frequencyOf(counted, words.subarray(cut))
    least = Math.min(least, Math.log2((count * base) / parts))
  }
  return least
}

function frequencyOf(counted: CountedBags, words: Uint32Array): number {
  if (words.length === 1) return counted.vocabulary.frequency(words[0] as number)
  const bag = numberOf(counted, words)
  return bag < 0 ? counted.leastDocuments : counted.table.count(bag)
}

function numberOf({ table }: CountedBags, words: Uint32Array): number {
  let first = 0
  let second = 0
  for (const word of words) {
    first = (first + firstMix(word)) | 0
    second = (second + secondMix(word)) | 0
  }
  return table.find(first, second)
}

/** The first of `ranked` of which no two share most of their words. */
function apart(ranked: readonly RankedBag[], limit: number): RankedBag[] {
  const kept: RankedBag[] = []
  const byWord = new Map<number, RankedBag[]>()
  for (const bag of ranked) {
    if (kept.length === limit) break
    const near = new Set(bag.words.flatMap((word) => byWord.get(word) ?? []))
    if ([...near].some((other) => isNear(bag.words, other.words))) continue
    kept.push(bag)
    for (const word of new Set(bag.words)) byWord.set(word, [...(byWord.get(word) ?? []), bag])
  }
  return kept
}

/** Whether two bags share two thirds of the words of the shorter one. */
function isNear(a: readonly number[], b: readonly number[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length
  return 3 * shared >= 2 * Math.min(a.length, b.length)
}

function compareWords(a: readonly number[], b: readonly number[]): number {
  for (let k = 0; k < MOST_BAG; k++) {
    const difference = (a[k] ?? 0) - (b[k] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
