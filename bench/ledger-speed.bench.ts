// How fast the rows of all ledgers are derived from real transcripts, and how many there are.
//
//   node bench/ledger-speed.bench.ts           every twentieth document of each set
//   node bench/ledger-speed.bench.ts --all     all 37 million words
//
// Reading the documents is not counted, because a record has read them before. The time is that of the
// process on its core, so that what else runs on the machine changes it little.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { deriveRows } from '../src/ledger/derive-rows.ts'
import { type ParsedDocument, parseDocument } from '../src/verbale.ts'
import { Goals, report } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

interface Given {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly date: string
}

const { values: options } = parseArgs({ options: { all: { type: 'boolean', default: false } } })
const step = options.all ? 1 : 20
const folder = join(needSharedFolder(), 'data', 'transcripts')
const goals = new Goals()
const rows = new Map<string, number>()
const unbuilt = new Map<string, number>()
let words = 0
let ms = 0
for (const name of readdirSync(folder).sort()) if (name.endsWith('.jsonl.gz')) measure(name)
for (const [ledger, count] of rows)
  report(`  ${ledger}`, `${count}, ${perThousand(count)} in 1,000 words`)
for (const [code, count] of unbuilt) report(`  documents with ${code}`, count)
goals.atLeast('words a second, all ledgers', Math.round((words / ms) * 1000), 300_000)
goals.end()

function measure(name: string): void {
  const given = readRows<Given>(join(folder, name)).filter((_, k) => k % step === 0)
  let wordsHere = 0
  let msHere = 0
  given.forEach(({ id, text, title, date }, k) => {
    const parsed = parseDocument({ id, text, title, date })
    // The first documents only warm up.
    const isWarm = ms > 0 || k > 20
    const spent = derive(parsed)
    if (!isWarm) return
    msHere += spent
    wordsHere += text.split(/\s+/).length
  })
  words += wordsHere
  ms += msHere
  report(
    name,
    `${given.length} documents, ${Math.round(wordsHere / msHere)} thousand words a second`,
  )
}

/** Derive all rows of a document; the milliseconds of this process that it took. */
function derive({ document, quotations }: ParsedDocument): number {
  const before = process.cpuUsage()
  const derived = deriveRows(document, quotations)
  const { user, system } = process.cpuUsage(before)
  for (const [ledger, found] of Object.entries(derived.rows))
    rows.set(ledger, (rows.get(ledger) ?? 0) + found.length)
  for (const { code } of derived.unbuilt) unbuilt.set(code, (unbuilt.get(code) ?? 0) + 1)
  return (user + system) / 1000
}

function perThousand(count: number): string {
  return ((count / words) * 1000).toFixed(2)
}
