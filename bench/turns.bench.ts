// How the turns read from documents in the formats they were published in compare with the turns that
// their sources give, word by word.
//
//   node bench/turns.bench.ts                 a table of all files
//   node bench/turns.bench.ts --file NAME     one file, with the stretches that differ

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Document, Extractor, parseDocument, UnreadableError } from '../src/verbale.ts'
import { Goals } from './support/measure.ts'
import {
  type FoundTurn,
  type GoldTurn,
  scoreTurns,
  type TurnScore,
  wordsSpoken,
} from './support/score-turns.ts'
import { needSharedFolder } from './support/shared.ts'

interface Listed {
  readonly file: string
  readonly kind: string
}

/** Kinds of documents in which nobody takes turns. */
const TURNLESS = ['readout', 'communique', 'statement', 'pressReport']

/** The least that each figure of a file may be. */
const LEAST_OF_A_FILE = 0.9

/** Files that miss a goal of their own, and why. */
const REASONS: Readonly<Record<string, string>> = {
  'kenya-assembly-2011-09-01.pdf':
    'its source gives the turns of a test of its parser, without the long statement at the end',
}

const raw = join(needSharedFolder(), 'data', 'raw')
const listing: readonly Listed[] = JSON.parse(readFileSync(join(raw, 'LISTING.json'), 'utf8'))
const { values: options } = parseArgs({ options: { file: { type: 'string' } } })
const chosen = listing.filter(({ file }) => file.includes(options.file ?? ''))
const extractor = new Extractor()
const goals = new Goals()
const scores: TurnScore[] = []
const invented: string[] = []
const poor: string[] = []
const excused = new Map<string, string>()
console.log('   kept invented speaker  bound.   turns from  file')
for (const listed of chosen) await scoreFile(listed)
await extractor.close()
if (options.file === undefined) setGoals()
goals.end()

async function scoreFile({ file, kind }: Listed): Promise<void> {
  const goldPath = join(raw, 'gold', `${file}.turns.json`)
  const isTurnless = TURNLESS.includes(kind) || file.startsWith('negative-')
  if (!isTurnless && !existsSync(goldPath)) return
  const document = await read(file)
  if (isTurnless) {
    const count = document?.turns.length ?? 0
    if (count > 0) invented.push(file)
    console.log(`${'—'.padStart(7)} ${' '.repeat(23)} ${String(count).padStart(12)}  ${file}`)
    return
  }
  const gold: readonly GoldTurn[] = JSON.parse(readFileSync(goldPath, 'utf8')).turns
  checkScorer(file, gold)
  const score = scoreTurns(gold, document === undefined ? [] : foundTurns(document))
  if (isWellRead(file, score)) scores.push(score)
  const cells = [score.kept, score.invented, score.rightSpeaker, score.boundaries]
  const count = document === undefined ? 'none' : `${document.turns.length} ${document.format}`
  console.log(
    `${cells.map((value) => percent(value).padStart(7)).join(' ')} ${count.padStart(12)}  ${file}`,
  )
  if (options.file !== undefined) listDifferences(score)
}

/** Whether a file counts: a bad one does, unless the reason is known and its source is to blame. */
function isWellRead(
  file: string,
  { kept, invented: unspoken, rightSpeaker, boundaries }: TurnScore,
): boolean {
  const worst = Math.min(kept, 1 - unspoken, rightSpeaker, boundaries)
  if (worst >= LEAST_OF_A_FILE) return true
  const reason = REASONS[file]
  if (reason === undefined) poor.push(file)
  else excused.set(file, reason)
  return reason === undefined
}

/** The first document of a file; `undefined` when nothing could be read in it. */
async function read(file: string): Promise<Document | undefined> {
  const bytes = readFileSync(join(raw, 'files', file))
  try {
    const extracted = await extractor.extract(bytes)
    const page = extracted?.[0]?.page
    const text = page === undefined ? bytes : page.text
    return parseDocument({ text, ...(page === undefined ? {} : { page }) }).document
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    console.log(`${file} is not read: ${error.problem.code}`)
    return undefined
  }
}

/** The turns of a document; their notes stand in brackets among the words, as they do in sources. */
function foundTurns({ text, turns }: Document): FoundTurn[] {
  return turns.map(({ label, speaker, spans, notes }) => ({
    speakers: [label?.text, speaker?.name].filter((name) => name !== undefined),
    text: [
      ...spans.map(({ start, end }) => ({ start, words: text.slice(start, end) })),
      ...notes.map((note) => ({
        start: note.span.start,
        words: `[${note.text.replace(/[()[\]]/g, '')}]`,
      })),
    ]
      .sort((a, b) => a.start - b.start)
      .map(({ words }) => words)
      .join('\n'),
  }))
}

/** The scorer is right about turns that are the gold ones. */
function checkScorer(file: string, gold: readonly GoldTurn[]): void {
  const same = scoreTurns(
    gold,
    gold.map((turn) => ({ speakers: [turn.speaker], text: wordsSpoken(turn) })),
  )
  const isPerfect =
    same.kept === 1 && same.rightSpeaker === 1 && same.boundaries === 1 && same.invented === 0
  if (!isPerfect) throw new Error(`The gold turns of ${file} score ${JSON.stringify(same)}`)
}

function setGoals(): void {
  const mean = (value: (score: TurnScore) => number): number =>
    Number((scores.reduce((sum, score) => sum + value(score), 0) / scores.length).toFixed(4))
  for (const [file, reason] of excused) console.log(`Not counted: ${file}, because ${reason}`)
  console.log(`${scores.length} files with turns, means over files`)
  goals.atLeast(
    'words spoken that stand in a turn',
    mean(({ kept }) => kept),
    0.98,
  )
  goals.atMost(
    'words in turns that nobody spoke',
    mean(({ invented: share }) => share),
    0.015,
  )
  goals.atLeast(
    'words with the right speaker',
    mean(({ rightSpeaker }) => rightSpeaker),
    0.97,
  )
  goals.atLeast(
    'F1 of the boundaries of turns',
    mean(({ boundaries }) => boundaries),
    0.97,
  )
  goals.atMost('files below 0.90 without a reason', poor.length, 0)
  goals.atMost('files without turns that were given some', invented.length, 0)
}

function percent(value: number): string {
  return (100 * value).toFixed(1)
}

function listDifferences({ differences }: TurnScore): void {
  for (const { kind, words, speaker, found } of differences) {
    const who = speaker === undefined ? '' : ` [${speaker} → ${found || 'nobody'}]`
    const shown = words.length > 160 ? `${words.slice(0, 110)} … ${words.slice(-40)}` : words
    console.log(`  ${kind}${who}: ${shown}`)
  }
}
