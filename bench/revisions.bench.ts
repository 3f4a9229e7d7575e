// Real revisions of official documents: whether two texts are known for one event and others kept
// apart, what their diffs hold, and whether spans and turns keep their addresses.
//
//   node bench/revisions.bench.ts [--list]
//
// With --list, every pair of different documents that was taken for one event is named, to be read.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Document } from '../src/document/document.ts'
import { carrySpan, carryTurn } from '../src/revision/carry-span.ts'
import { alignRevisions, diffRevisions, type RevisionDiff } from '../src/revision/diff-revisions.ts'
import { compareEvents, eventKeys, resemblance, sketchOf } from '../src/revision/is-same-event.ts'
import type { RevisionWords } from '../src/revision/revision-words.ts'
import { foldedToken, tokenSpan } from '../src/text/token.ts'
import { parseDocument } from '../src/verbale.ts'
import { Goals, percentile, report, timed } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

/**
 * Pairs of different documents that are of one event, each of them read: pages served twice, texts
 * corrected, two speeches as prepared and as delivered.
 */
const READ_PAIRS = 26

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } })
const data = join(needSharedFolder(), 'data')
const goals = new Goals()

measureRevisions([...readStateVersions(), ...readWhiteHouseVersions()])
measureUnrelated()
measureEvents()
goals.end()

/** A text with what is known of it beside. */
interface Row {
  readonly id: string
  readonly title?: string
  readonly date?: string
  readonly url?: string
  readonly text: string
}

type Pair = readonly [earlier: Document, later: Document]

function read({ id, title, date, url, text }: Row): Document {
  return parseDocument({
    text,
    id,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  }).document
}

/** Each version of a document of the State Department with the one before it. */
function readStateVersions(): Pair[] {
  const path = join(data, 'revisions', 'state-department.jsonl.gz')
  const versions = readRows<Row & { document: string; version: number }>(path)
  return versions.flatMap((later) => {
    const earlier = versions.find(
      ({ document, version }) => document === later.document && version === later.version - 1,
    )
    if (earlier === undefined) return []
    return [[read({ ...earlier, id: later.document }), read({ ...later, id: later.document })]]
  })
}

/** The first and the last text of documents of the White House, which name their addresses. */
function readWhiteHouseVersions(): Pair[] {
  const folder = join(data, 'revisions', 'white-house')
  const readVersion = (name: string): Document =>
    parseDocument({ text: readFileSync(join(folder, name), 'utf8') }).document
  return readdirSync(folder)
    .filter((name) => name.endsWith('.v1.md'))
    .map((name) => [readVersion(name), readVersion(name.replace('.v1.', '.v2.'))])
}

function measureRevisions(pairs: readonly Pair[]): void {
  report('pairs of revisions', pairs.length)
  const same = (isLinked: boolean): number =>
    pairs.filter((pair) => compareEvents(...pair, { isLinked }).decision === 'same').length
  goals.atLeast('known for one event, under one address', same(true), pairs.length)
  goals.atLeast('known for one event, by themselves', same(false), pairs.length)
  const found = pairs.filter(([earlier, later]) => {
    const keys = eventKeys(earlier)
    return eventKeys(later).some((key) => keys.includes(key))
  })
  goals.atLeast('found by a shared key', found.length, pairs.length)
  const { value: diffs, ms } = timed(() => pairs.map((pair) => diffRevisions(...pair)))
  const sum = (count: (diff: RevisionDiff) => number): number =>
    diffs.reduce((total, diff) => total + count(diff), 0)
  const words = sum(({ alignment }) => alignment.from.count + alignment.to.count)
  report('words of both sides, milliseconds', `${words}, ${Math.round(ms)}`)
  const edits = diffs.map(({ counts }) => counts.insert + counts.delete + counts.substitute)
  report('without an edit of words', edits.filter((count) => count === 0).length)
  goals.atMost(
    'edits of words',
    sum(({ counts }) => counts.insert + counts.delete + counts.substitute),
    47,
  )
  report(
    'edits of words in a pair, p50 and most',
    [0.5, 1].map((share) => percentile(edits, share)).join(', '),
  )
  goals.atMost(
    'words left out',
    sum(({ counts }) => counts.deletedWords),
    89,
  )
  goals.atMost(
    'words put in',
    sum(({ counts }) => counts.insertedWords),
    129,
  )
  report(
    'edits of signs',
    sum(({ counts }) => counts.typographic),
  )
  goals.atMost('steps a word', round(sum(({ alignment }) => alignment.work) / words), 1)
  goals.atLeast(
    'labels corrected',
    sum(({ labels }) => labels.length),
    3,
  )
  report(
    'values corrected beside the text',
    sum(({ metadata }) => metadata.length),
  )
  measureTurns(diffs)
  measureSpans(diffs)
}

function measureTurns(diffs: readonly RevisionDiff[]): void {
  const counts = { held: 0, moved: 0, gone: 0 }
  for (const { alignment } of diffs) {
    for (const index of alignment.from.document.turns.keys()) {
      counts[carryTurn(alignment, index).status]++
    }
  }
  report('turns held, moved', `${counts.held}, ${counts.moved}`)
  goals.atMost('turns gone', counts.gone, 0)
}

/** Carry every run of twelve words, and look at the words where it is said to stand. */
function measureSpans(diffs: readonly RevisionDiff[]): void {
  const counts = { held: 0, moved: 0, gone: 0, wrong: 0 }
  for (const { alignment } of diffs) {
    const { from, to } = alignment
    for (let i = 0; i + 12 <= from.count; i += 6) {
      const span = tokenSpan(from, i, i + 12)
      const carried = carrySpan(alignment, span)
      counts[carried.status]++
      if (carried.status === 'gone') continue
      if (wordsIn(to, carried.span).join(' ') !== wordsIn(from, span).join(' ')) counts.wrong++
    }
  }
  report('spans of 12 words held, moved, gone', `${counts.held}, ${counts.moved}, ${counts.gone}`)
  goals.atMost('spans gone', counts.gone, 82)
  goals.atMost('spans that came back with other words', counts.wrong, 0)
}

function wordsIn(words: RevisionWords, span: { start: number; end: number }): string[] {
  return Array.from({ length: words.count }, (_, i) => i)
    .filter(
      (i) => (words.starts[i] as number) >= span.start && (words.ends[i] as number) <= span.end,
    )
    .map((i) => foldedToken(words, i))
}

/** Two texts of 60,000 words that have nothing to do with each other. */
function measureUnrelated(): void {
  const rows = readRows<Row>(join(data, 'transcripts', 'miller-center.jsonl.gz'))
  const joined = (first: number): Document => {
    let text = ''
    for (let k = first; text.length < 360_000; k += 2) text += `${rows[k]?.text}\n\n`
    return read({ id: `joined from ${first}`, text })
  }
  const [from, to] = [joined(0), joined(501)]
  const { value: alignment, ms } = timed(() => alignRevisions(from, to))
  const words = alignment.from.count + alignment.to.count
  report('two unrelated texts: words, milliseconds', `${words}, ${Math.round(ms)}`)
  goals.atMost('two unrelated texts: steps a word', round(alignment.work / words), 155)
}

/** Documents that are not revisions of each other, and a few that are. */
function measureEvents(): void {
  const documents = [
    'wh-briefings-2021-2022',
    'state-rss-2021',
    'wh-obama-briefings-2009-2011',
    'miller-center',
    'un-general-debate-1946-2005',
  ].map((name) => {
    const rows = readRows<Row>(join(data, 'transcripts', `${name}.jsonl.gz`))
    return rows.filter((_, k) => !name.startsWith('un') || k % 4 === 0).map(read)
  })
  const all = documents.flat()
  report('documents', all.length)
  const { value: sketches, ms } = timed(() => all.map((document) => sketchOf(document)))
  const characters = all.reduce((sum, { text }) => sum + text.length, 0)
  report('sketched: megabytes a second', round(characters / 1e6 / (ms / 1000)))
  const keys = all.map((document, k) => eventKeys(document, sketches[k]))
  const pairs = pairsByKey(keys)
  report('pairs with a shared key', pairs.length)
  const merged = pairs.filter(
    ([a, b]) =>
      compareEvents(all[a] as Document, all[b] as Document, { isLinked: false }).decision ===
      'same',
  )
  goals.atLeast('documents served twice, found', merged.length, READ_PAIRS)
  const unlike = merged.filter(
    ([a, b]) => resemblance(sketches[a] as Uint32Array, sketches[b] as Uint32Array) < 0.9,
  )
  report('of them, not nearly the same words', unlike.length)
  goals.atMost('taken for one event, of those nobody has read', merged.length - READ_PAIRS, 0)
  if (values.list) {
    for (const [a, b] of merged) console.log(`  ${all[a]?.id}  ${all[b]?.id}`)
  }
  measureOverwritten(documents)
}

/** Every document with the next one of its publisher, as if it were served under its address. */
function measureOverwritten(documents: readonly (readonly Document[])[]): void {
  const counts = { same: 0, unsure: 0, other: 0, twice: 0 }
  for (const list of documents) {
    for (const [k, later] of list.entries()) {
      const earlier = list[k - 1]
      if (earlier === undefined) continue
      const apart = compareEvents(earlier, later, { isLinked: false })
      if (apart.decision === 'same') counts.twice++
      else {
        const { decision } = compareEvents(earlier, later, { isLinked: true })
        counts[decision]++
        if (values.list && decision !== 'other') {
          console.log(`  ${decision}: ${earlier.id}  ${later.id} ${apart.reasons.join('; ')}`)
        }
      }
    }
  }
  report('pages written over, taken for another event', counts.other)
  // Two are excerpts of the speech that follows, and of one event with it. Unsure are two notes on one
  // advisory, and two pages that hold no more than a header.
  goals.atMost('pages written over, taken for one event', counts.same, 2)
  goals.atMost('pages written over, unsure', counts.unsure, 2)
}

function pairsByKey(keys: readonly (readonly string[])[]): (readonly [number, number])[] {
  const byKey = new Map<string, number[]>()
  const pairs = new Map<string, readonly [number, number]>()
  for (const [b, own] of keys.entries()) {
    for (const key of own) {
      const holders = byKey.get(key) ?? []
      for (const a of holders) pairs.set(`${a} ${b}`, [a, b])
      if (holders[holders.length - 1] !== b) holders.push(b)
      byKey.set(key, holders)
    }
  }
  return [...pairs.values()].filter(([a, b]) => a !== b)
}

function round(value: number): number {
  return Number(value.toFixed(2))
}
