import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Place } from '../bench/support/ledger-gold.ts'
import { readRows, rowsByHash, type SourceRow } from '../bench/support/shared.ts'
import { tokenize } from '../src/syntax/token.ts'
import { FIRST } from '../src/syntax/word-features.ts'
import { type Example, toExamples, UNTOLD, UNTOLD_HEAD } from './examples.ts'

/** Sentences of a transcript, with what a larger parser says of them; no words. */
interface TaughtTranscript {
  readonly source: string
  /** Of the text, which is found by it. */
  readonly sha256: string
  readonly sentences: readonly {
    readonly span: Place
    /** For each token how many tokens behind it its head stands, 0 for the root; `?` where it is not known. */
    readonly heads: string
  }[]
}

/**
 * The sentences of training/taught-trees.jsonl.gz: their heads, without tags and relations.
 *
 * @throws {Error} If a text is not there, or is parted into other tokens than when it was parsed.
 */
export function readTaughtTrees(shared: string): Example[] {
  const sources = new Map<string, ReadonlyMap<string, SourceRow>>()
  return readRows<TaughtTranscript>(FILE).flatMap(({ source, sha256, sentences }) => {
    const rows = sources.get(source) ?? rowsByHash(join(shared, 'data', source))
    sources.set(source, rows)
    const text = rows.get(sha256)?.text
    if (text === undefined) throw new Error(`${source} has no text ${sha256}`)
    return toExamples(
      sentences.map(({ span: [start, end], heads }) => {
        const tokens = tokenize(text, { start, end }, [])
        const { length } = tokens
        const ways = heads.split(' ')
        if (ways.length !== length)
          throw new Error(
            `${sha256} has ${length} tokens from ${start} to ${end}, not ${ways.length}`,
          )
        return {
          words: tokens.map((token) => text.slice(token.start, token.end)),
          tags: tokens.map(() => 0),
          heads: ways.map((way, k) => headOf(way, k, length)),
          relations: tokens.map(() => UNTOLD),
        }
      }),
    )
  })
}

/** The number of the token that is the head of another; what stands for the root is behind the last. */
function headOf(way: string, at: number, length: number): number {
  if (way === '?') return UNTOLD_HEAD - FIRST
  return way === '0' ? length : at + Number(way)
}

const FILE = fileURLToPath(new URL('taught-trees.jsonl.gz', import.meta.url))
