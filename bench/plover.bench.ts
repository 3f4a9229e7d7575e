// How well acts are coded by PLOVER's categories: on the sentences of PLOVER's own gold standard, and on
// the unit tests of a CAMEO coder.
//
//   node bench/plover.bench.ts [--errors]
//
// A sentence of the gold standard has one event, whose category is the one that counts: right is a
// sentence whose main act (`codeSentence`) has it; a sentence without a main act is wrong. The names of
// 2016 are mapped to the present ones, so that there are sixteen classes; macro-F1 is their mean, with
// those left out that the gold does not have. The unit tests use codes of their own, so they only tell whether
// there is an event, and between whom. The texts are not part of the project.
//
// Rules are made looking at the development half only, so --errors prints the errors of no other.

import { join } from 'node:path'
import { Tree } from '../src/article/reported/tree.ts'
import type { PloverCategory } from '../src/ledger/plover/category.ts'
import { codeSentence } from '../src/ledger/plover/code-sentence.ts'
import { participantsOf } from '../src/ledger/plover/participants.ts'
import { englishParser } from '../src/syntax/english-model.ts'
import { tokenize } from '../src/syntax/token.ts'
import { Goals } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

interface GoldActor {
  readonly text: string
}

interface GoldSentence {
  readonly id: string
  readonly sentence: string
  readonly expected: readonly {
    readonly code: string
    readonly source: readonly GoldActor[]
    readonly target: readonly GoldActor[]
  }[]
}

interface UnitTest {
  readonly id: string
  readonly sentence: string
  readonly expected: readonly { readonly source: string | null; readonly target: string | null }[]
  readonly noEvents: boolean
  readonly error: string | null
}

/** Names of 2016 that PLOVER has given up. */
const PRESENT: Readonly<Record<string, PloverCategory>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}

const goals = new Goals()
const folder = join(needSharedFolder(), 'data', 'ledgers', 'cameo')
const gold = readRows<GoldSentence>(join(folder, 'plover_gsr.jsonl'))
if (process.argv.includes('--errors')) printErrors(gold.filter(({ id }) => isDevelopment(id)))
print(
  'Development half',
  gold.filter(({ id }) => isDevelopment(id)),
)
print(
  'Second half',
  gold.filter(({ id }) => !isDevelopment(id)),
)
print('All', gold)
printParticipants()
printUnitTests()
goals.end()

function treeOf(sentence: string): Tree {
  const tokens = tokenize(sentence, { start: 0, end: sentence.length }, [])
  return new Tree(sentence, tokens, englishParser().parse(sentence, tokens))
}

function wanted({ expected }: GoldSentence): string {
  const code = expected[0]?.code ?? ''
  return PRESENT[code] ?? code
}

function found({ sentence }: GoldSentence): string {
  return codeSentence(treeOf(sentence))?.plover ?? 'none'
}

function printErrors(sentences: readonly GoldSentence[]): void {
  for (const row of sentences) {
    const tree = treeOf(row.sentence)
    const action = codeSentence(tree)
    if (action?.plover === wanted(row)) continue
    const words =
      action === undefined ? '' : `${tree.lower[action.verb]} … ${tree.lower[action.at]}`
    console.log(`${wanted(row)} ${action?.plover} ${action?.cameo} (${words}) ${row.sentence}`)
  }
}

function print(title: string, sentences: readonly GoldSentence[]): void {
  const counts = new Map<string, { gold: number; found: number; right: number }>()
  const countsOf = (category: string): { gold: number; found: number; right: number } => {
    const known = counts.get(category) ?? { gold: 0, found: 0, right: 0 }
    counts.set(category, known)
    return known
  }
  for (const row of sentences) {
    const want = wanted(row)
    const have = found(row)
    countsOf(want).gold++
    countsOf(have).found++
    if (want === have) countsOf(want).right++
  }
  const right = [...counts.values()].reduce((sum, count) => sum + count.right, 0)
  const classes = [...counts].filter(([, count]) => count.gold > 0)
  const macro =
    classes.reduce((sum, [, count]) => sum + (2 * count.right) / (count.gold + count.found), 0) /
    classes.length
  console.log(`\n${title}: ${sentences.length} sentences`)
  goals.atLeast('accuracy, %', Math.round((1000 * right) / sentences.length) / 10, 45)
  console.log(`  macro-F1 ${percent(macro)}`)
  console.log('                gold  found  right')
  for (const [category, count] of [...counts].sort(([, a], [, b]) => b.gold - a.gold))
    console.log(
      `  ${category.padEnd(12)}${[count.gold, count.found, count.right].map((n) => `${n}`.padStart(6)).join(' ')}`,
    )
}

/** How many of the gold's first sources and targets lie in those that are found. */
function printParticipants(): void {
  console.log('\nParticipants of the gold standard')
  for (const side of ['source', 'target'] as const) {
    let named = 0
    let told = 0
    let right = 0
    for (const { sentence, expected } of gold) {
      const names = expected[0]?.[side].map(({ text }) => text.toLowerCase()) ?? []
      if (names.length > 0) named++
      const words = sideOf(sentence, side)
      if (words === undefined) continue
      told++
      if (names.some((name) => name.split(' ').some((part) => words.includes(part)))) right++
    }
    console.log(`  ${side}: precision ${percent(right / told)}, recall ${percent(right / named)}`)
  }
}

/** Whether there is an event, and of the first one its source and target by the letters of their codes. */
function printUnitTests(): void {
  const tests = readRows<UnitTest>(join(folder, 'petrarch_unittest.jsonl')).filter(
    ({ error }) => error === null,
  )
  const without = tests.filter(({ noEvents }) => noEvents)
  const silent = without.filter(({ sentence }) => codeSentence(treeOf(sentence)) === undefined)
  const having = tests.filter(({ expected }) => expected.length > 0)
  const heard = having.filter(({ sentence }) => codeSentence(treeOf(sentence)) !== undefined)
  console.log('\nUnit tests of a coder')
  console.log(`  no event: ${silent.length} of ${without.length} right`)
  console.log(`  an event: ${heard.length} of ${having.length} found`)
  for (const side of ['source', 'target'] as const) {
    let told = 0
    let right = 0
    for (const { sentence, expected } of heard) {
      const codes = expected.flatMap((event) => event[side] ?? [])
      if (codes.length === 0) continue
      const words = sideOf(sentence, side)
      if (words === undefined) continue
      told++
      if (codes.some((code) => isAbbreviated(code.slice(0, 3), words))) right++
    }
    console.log(`  ${side}: ${right} of ${told} right`)
  }
}

function sideOf(sentence: string, side: 'source' | 'target'): string | undefined {
  const tree = treeOf(sentence)
  const action = codeSentence(tree)
  const range = action === undefined ? undefined : participantsOf(tree, action.verb)[side]
  return range === undefined ? undefined : tree.lower.slice(range.start, range.end).join(' ')
}

/** Whether the letters of a country code stand in order in the words, the first at the start of one. */
function isAbbreviated(code: string, words: string): boolean {
  const [first, ...rest] = code.toLowerCase()
  const pattern = new RegExp(`\\b${first}.*?${rest.join('.*?')}`)
  return pattern.test(words)
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}

/** Whether a sentence belongs to the half that is looked at: its name's hash (FNV-1a) is even. */
function isDevelopment(name: string): boolean {
  let hash = 0x811c9dc5
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) as number), 0x01000193)
  return ((hash >>> 16) & 1) === 0
}
