// Learn from transcripts that nobody annotated which words stand among the same words.
//
//   VERBALE_SHARED=FOLDER node training/train-word-classes.ts [FILE]
//
// Writes src/ledger/word-class-table.ts, or FILE. The same transcripts give the same file.

import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { needSharedFolder, readRows } from '../bench/support/shared.ts'
import { basesOf } from '../src/ledger/word-class.ts'
import { baseForm } from '../src/text/irregular-form.ts'
import { cluster, meansOf } from './cluster.ts'
import { type Counts, wordVectors } from './word-vectors.ts'

/** Words that get a class; the rarest of them stand some sixty times in the transcripts. */
const MOST_WORDS = 14_000
/** Frequent words by which their neighbors are known, to the word beside and the one after it. */
const BESIDE = 600
/** Words of content by which those around them are known. */
const AROUND = 1500
/** How far a word of content may stand. */
const REACH = 5
/** Directions in which words are told apart. */
const WIDTH = 100
const FINE = 800
const COARSE = 60
/** Of a form in "-ing", how often an article or the like stands before it for it to be a word of its own. */
const LEAST_NOUN_SHARE = 0.3

/** What a token that is no word in small letters is read as; names tell of texts and not of language. */
const NAME = '*'
const NUMBER = '#'
const END = '.'
/** The most frequent words are of grammar, and say little of what is told around them. */
const FUNCTION_WORDS = 150
const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  'the a an this that these those our my your his her its their every each some any no'.split(' '),
)
/** Forms that are words of their own. */
const OWN_WORDS: ReadonlySet<string> = new Set('news means goods'.split(' '))

const sentences = readTokens()
const { ids, words } = vocabularyOf(sentences)
const vectors = wordVectors(countContexts(sentences), WIDTH)
const fine = cluster(vectors, FINE)
const coarse = cluster(meansOf(vectors, fine, FINE), COARSE)
const file =
  process.argv[2] ?? fileURLToPath(new URL('../src/ledger/word-class-table.ts', import.meta.url))
writeFileSync(file, written())

/** All transcripts as forms of words, in order. */
interface Tokens {
  readonly forms: readonly string[]
  readonly ids: Int32Array
  readonly length: number
}

function readTokens(): Tokens {
  const folder = join(needSharedFolder(), 'data', 'transcripts')
  const forms: string[] = [END, NAME, NUMBER]
  const known = new Map(forms.map((form, id) => [form, id]))
  let ids = new Int32Array(1 << 24)
  let length = 0
  const add = (id: number): void => {
    if (length === ids.length) {
      const longer = new Int32Array(2 * length)
      longer.set(ids)
      ids = longer
    }
    ids[length++] = id
  }
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl.gz')) continue
    for (const { text } of readRows<{ readonly text: string }>(join(folder, name))) {
      let isFirst = true
      for (const [token] of text.matchAll(/[A-Za-z]+|\d[\d,.]*|[.?!:;\n]/g)) {
        const code = token.charCodeAt(0)
        const isLetter = code > 64
        if (!isLetter) {
          isFirst = code < 48 || code > 57
          add(isFirst ? 0 : 2)
          continue
        }
        // What begins a sentence may be a name or not.
        const isName = code < 97 && !isFirst && token !== 'I'
        isFirst = false
        if (isName) {
          add(1)
          continue
        }
        const form = code < 97 ? token.toLowerCase() : token
        let id = known.get(form)
        if (id === undefined) {
          id = forms.length
          known.set(form, id)
          forms.push(form)
        }
        add(id)
      }
      add(0)
    }
  }
  return { forms, ids, length }
}

/** The most frequent words, and for each form the number of its word, or -1. */
function vocabularyOf({ forms, ids, length }: Tokens): {
  readonly ids: Int32Array
  readonly words: readonly string[]
} {
  const counts = new Float64Array(forms.length)
  const asNouns = new Float64Array(forms.length)
  for (let k = 0; k < length; k++) {
    const id = ids[k] as number
    counts[id] = (counts[id] as number) + 1
    if (k > 0 && BEFORE_NOUNS.has(forms[ids[k - 1] as number] as string))
      asNouns[id] = (asNouns[id] as number) + 1
  }
  const places = new Map(forms.map((form, id) => [form, id]))
  const bases = forms.map((form, id): number => {
    const isShort = form.length < 4 && baseForm(form) === form
    if (OWN_WORDS.has(form) || isShort) return id
    const isNoun =
      form.endsWith('ing') && (asNouns[id] as number) >= LEAST_NOUN_SHARE * (counts[id] as number)
    if (isNoun) return id
    for (const base of basesOf(form)) {
      const place = places.get(base)
      if (place !== undefined && base.length > 2 && (counts[place] as number) > 50) return place
    }
    return id
  })
  const byBase = new Float64Array(forms.length)
  for (const [id, base] of bases.entries())
    byBase[base] = (byBase[base] as number) + (counts[id] as number)
  const frequent = [...byBase.keys()]
    .filter((id) => /^[a-z]{2,}$/.test(forms[id] as string))
    .sort((a, b) => (byBase[b] as number) - (byBase[a] as number) || a - b)
    .slice(0, MOST_WORDS)
  const ranks = new Map(frequent.map((id, rank) => [id, rank]))
  return {
    ids: Int32Array.from(bases, (base) => ranks.get(base) ?? -1),
    words: frequent.map((id) => forms[id] as string),
  }
}

/** Which words stand beside and around each. */
function countContexts({ ids: tokens, length }: Tokens): Counts {
  const beside = BESIDE + 3
  const contexts = 4 * beside + AROUND
  const values = new Float32Array(words.length * contexts)
  for (let at = 0; at < length; at++) {
    const word = ids[tokens[at] as number] as number
    if (word < 0) continue
    const row = word * contexts
    for (const [slot, offset] of [-2, -1, 1, 2].entries()) {
      const token = tokens[at + offset]
      if (token === undefined || at + offset >= length) continue
      // What ends a sentence ends what is beside, too.
      if (Math.abs(offset) === 2 && tokens[at + offset / 2] === 0) continue
      const other = token < 3 ? BESIDE + token : (ids[token] as number)
      if (other < 0 || (token >= 3 && other >= BESIDE)) continue
      const place = row + slot * beside + other
      values[place] = (values[place] as number) + 1
    }
    for (let k = Math.max(0, at - REACH); k <= Math.min(length - 1, at + REACH); k++) {
      const other = ids[tokens[k] as number] as number
      if (k === at || other < FUNCTION_WORDS || other >= FUNCTION_WORDS + AROUND) continue
      const place = row + 4 * beside + other - FUNCTION_WORDS
      values[place] = (values[place] as number) + 1
    }
  }
  return { words: words.length, contexts, values }
}

function written(): string {
  const lines = Array.from({ length: COARSE }, (_, k) => {
    const inside = [...fine.keys()].filter((word) => coarse[fine[word] as number] === k)
    const groups = new Map<number, string[]>()
    for (const word of inside) {
      const group = groups.get(fine[word] as number) ?? []
      groups.set(fine[word] as number, [...group, words[word] as string])
    }
    return [...groups.values()].map((group) => group.sort().join(' ')).join('|')
  })
  return `// Written by training/train-word-classes.ts: see there before changing anything.

export const WORD_CLASSES = \`${lines.filter((line) => line !== '').join('\n')}\`
`
}
