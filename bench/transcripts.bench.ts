// Thousands of official transcripts and speeches: that reading none of them fails, and how many have
// turns that look wrong.
//
//   node bench/transcripts.bench.ts                  counts, set by set
//   node bench/transcripts.bench.ts --list CLASS     the documents of a class, with what looks wrong

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Document, parseDocument } from '../src/verbale.ts'
import { Goals, report } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'
import { findDoubts } from './support/turn-doubts.ts'

interface Given {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly date?: string
}

const { values: options } = parseArgs({
  options: { list: { type: 'string' }, set: { type: 'string', default: '' } },
})
const folder = join(needSharedFolder(), 'data', 'transcripts')
const goals = new Goals()
const classes = new Map<string, number>()
let documents = 0
let doubtful = 0
for (const name of readdirSync(folder).sort()) {
  if (name.endsWith('.jsonl.gz') && name.includes(options.set)) readSet(name)
}
for (const [name, count] of [...classes].sort()) report(`  ${name}`, count)
goals.atMost('share of documents that look wrong', Number((doubtful / documents).toFixed(4)), 0.02)
goals.end()

function readSet(name: string): void {
  const rows = readRows<Given>(join(folder, name))
  let here = 0
  for (const { id, text } of rows) {
    const { document } = parseDocument({ text })
    const doubts = findDoubts(document)
    if (doubts.length > 0) here++
    for (const doubt of new Set(doubts.map(({ name: of }) => of)))
      classes.set(doubt, (classes.get(doubt) ?? 0) + 1)
    for (const { name: of, words } of doubts) if (of === options.list) list(id, document, words)
  }
  documents += rows.length
  doubtful += here
  report(name, `${rows.length} documents, ${here} look wrong`)
}

function list(id: string, { kind, turns }: Document, words: string): void {
  console.log(`    ${id} (${kind}, ${turns.length} turns): ${words.replace(/\s+/g, ' ')}`)
}
