import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PartStatus } from '../../src/ledger/question/question.ts'
import { type ParsedDocument, parseDocument } from '../../src/verbale.ts'
import { rowsByHash, type SourceRow } from './shared.ts'

/** Half-open offsets in the text of a transcript. */
export type Place = readonly [start: number, end: number]

/** What readers found in a stretch of a transcript; `bench/ledger-gold/README.md` tells the rules. */
export interface LedgerGold {
  readonly name: string
  readonly source: string
  /** Of the text that was annotated, which is found by it. */
  readonly sha256: string
  readonly start: number
  readonly end: number
  readonly commitments: readonly {
    readonly span: Place
    readonly type: string
    readonly action: Place
    readonly condition?: { readonly span: Place; readonly kind: string }
    readonly deadline?: Place
    readonly target?: readonly string[]
    /** Neither asked for nor counted as wrong. */
    readonly doubtful?: true
  }[]
  readonly questions: readonly {
    readonly span: Place
    readonly asker?: { readonly name?: string; readonly outlet?: string; readonly basis?: string }
    readonly parts: readonly {
      readonly span: Place
      readonly status: PartStatus
      readonly late?: true
      readonly clarity?: string
      readonly answers?: readonly Place[]
    }[]
  }[]
  readonly events: readonly {
    readonly kind: string
    readonly channel?: string
    readonly participants?: readonly string[]
    readonly from?: string
    readonly to?: string
    readonly place?: string
    readonly mentions: readonly {
      readonly span: Place
      readonly status: string
      /** The word that tells of the event, where readers were asked for it. */
      readonly word?: Place
      readonly doubtful?: true
    }[]
  }[]
  /** Absent where the figures of the stretch were not annotated. */
  readonly figures?: readonly {
    readonly number: Place
    readonly value?: number
    readonly min?: number
    readonly max?: number
    readonly relation: string
    readonly unit?: string
  }[]
}

/** Annotations of one half, each with the transcript that it is of. */
export interface Annotated {
  readonly gold: LedgerGold
  readonly parsed: ParsedDocument
}

const FOLDER = fileURLToPath(new URL('../ledger-gold/', import.meta.url))

/**
 * The annotated transcripts of a half, by name.
 *
 * @throws {Error} If a text that was annotated is not there.
 */
export function readLedgerGold(half: 'first' | 'second', shared: string): Annotated[] {
  const golds = readdirSync(join(FOLDER, half))
    .sort()
    .map((name): LedgerGold => {
      const gold = JSON.parse(readFileSync(join(FOLDER, half, name), 'utf8'))
      return { ...gold, name: name.replace(/\.json$/, '') }
    })
  return withTexts(golds, shared)
}

/**
 * The stretches of transcripts in which readers only marked which of the words that may tell a commitment
 * or an event do: to learn from, and not to score with, for what has no such word is missing.
 *
 * @throws {Error} If a text that was annotated is not there.
 */
export function readMarkedStretches(shared: string): Annotated[] {
  const golds = readLines<MarkedStretch>('marked.jsonl').map((marked): LedgerGold => {
    const commitments = marked.commitments.map((one) => ({ ...one, span: one.action }))
    const name = `${marked.sha256.slice(0, 12)}-${marked.start}`
    return { ...marked, name, commitments, questions: [] }
  })
  return withTexts(golds, shared)
}

type MarkedStretch = Omit<LedgerGold, 'name' | 'commitments' | 'questions' | 'figures'> & {
  readonly commitments: readonly Omit<LedgerGold['commitments'][number], 'span'>[]
}

/** A stretch of a transcript with what a larger model says of the clauses that may bind. */
export interface TaughtStretch {
  readonly source: string
  readonly sha256: string
  readonly start: number
  readonly end: number
  readonly commitments: readonly {
    readonly action: Place
    /** How likely it binds as what; what is left up to 1 is that it does not bind. */
    readonly shares: Readonly<Record<string, number>>
  }[]
}

/**
 * The stretches that no reader marked, to learn from what a larger model learned from the others.
 *
 * @throws {Error} If a text is not there.
 */
export function readTaughtStretches(
  shared: string,
): { readonly gold: TaughtStretch; readonly parsed: ParsedDocument }[] {
  return withTexts(readLines<TaughtStretch>('taught.jsonl'), shared)
}

/** Parts of questions of one transcript of which readers said what became of them, and who asked. */
export interface JudgedReplies {
  readonly source: string
  readonly sha256: string
  readonly parts: readonly {
    readonly span: Place
    readonly status: PartStatus
    readonly asker?: string
  }[]
}

/**
 * The parts of questions that the ledger found and readers judged, by transcript.
 *
 * @throws {Error} If a text that was annotated is not there.
 */
export function readJudgedReplies(
  shared: string,
): { readonly gold: JudgedReplies; readonly parsed: ParsedDocument }[] {
  return withTexts(readLines<JudgedReplies>('replies.jsonl'), shared)
}

function readLines<Gold>(name: string): Gold[] {
  const lines = readFileSync(join(FOLDER, name), 'utf8').trimEnd().split('\n')
  return lines.map((line): Gold => JSON.parse(line))
}

/** Each annotation with the transcript that it is of. */
function withTexts<Gold extends Pick<LedgerGold, 'source' | 'sha256'>>(
  golds: readonly Gold[],
  shared: string,
): { readonly gold: Gold; readonly parsed: ParsedDocument }[] {
  const sources = new Map<string, ReadonlyMap<string, SourceRow>>()
  for (const { source } of golds) {
    if (!sources.has(source)) sources.set(source, rowsByHash(join(shared, 'data', source)))
  }
  return golds.map((gold) => {
    const row = sources.get(gold.source)?.get(gold.sha256)
    if (row === undefined) throw new Error(`${gold.source} has no text ${gold.sha256}`)
    const { id, text, title, date } = row
    return { gold, parsed: parseDocument({ id, text, title, date }) }
  })
}
