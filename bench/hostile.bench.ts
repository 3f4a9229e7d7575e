// Whether damaged files are read or refused, and nothing else: real files are cut, flipped, doubled and
// glued together, and read as the command line reads them.
//
//   node bench/hostile.bench.ts               every file, a few times
//   node bench/hostile.bench.ts --rounds N    every file N times
//   node bench/hostile.bench.ts --file NAME   one file
//   node bench/hostile.bench.ts --seed N      other damage

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { EXTRACT_LIMITS, Extractor, parseDocument, UnreadableError } from '../src/verbale.ts'
import { documentToJson } from '../src/wire/document-json.ts'
import { checkPage } from '../test/support/extracted.ts'
import { checkSpans } from '../test/support/span-laws.ts'
import { checkTurns } from '../test/support/turn-laws.ts'
import { Goals, percentile, report } from './support/measure.ts'
import { drawFrom, MUTATIONS } from './support/mutate.ts'
import { needSharedFolder } from './support/shared.ts'

const { values: options } = parseArgs({
  options: {
    file: { type: 'string', default: '' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
})
const folder = join(needSharedFolder(), 'data', 'raw', 'files')
const names = readdirSync(folder).sort()
const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
const extractor = new Extractor()
const goals = new Goals()
const faults: string[] = []
const slow: { ms: number; what: string }[] = []
/** Of every so many, one is read twice, to see whether the same comes of it. */
const READ_TWICE = 10
let readCount = 0
let refusedCount = 0
let overLimit = 0
let mostMegabytes = 0
let round = 0

for (; round < Number(options.rounds); round++) {
  for (const [k, name] of names.entries()) {
    if (!name.includes(options.file)) continue
    const draw = drawFrom(Number(options.seed) * 1_000_003 + round * 1009 + k)
    const kinds = Object.keys(MUTATIONS)
    // Every file meets every kind of damage in as many rounds as there are kinds.
    const kind = kinds[(round + k) % kinds.length] as string
    const other = files.get(names[draw(names.length)] as string) as Buffer
    const bytes = MUTATIONS[kind]?.(files.get(name) as Buffer, other, draw) as Buffer
    await attempt(bytes, `${name}, ${kind}, round ${round}`, (round + k) % READ_TWICE === 0)
  }
}
await extractor.close()
for (const fault of faults) console.log(fault)
slow.sort((a, b) => b.ms - a.ms)
for (const { ms, what } of slow.slice(0, 5)) report(`  ${Math.round(ms)} ms`, what)
report('files read', readCount)
report('files refused', refusedCount)
const times = slow.map(({ ms }) => ms)
report(
  'milliseconds: median, 99 in 100',
  [0.5, 0.99].map((s) => percentile(times, s).toFixed(0)).join(', '),
)
goals.atMost('faults', faults.length, 0)
goals.atMost('files given up for time or memory', overLimit, 0)
goals.atMost('seconds of the slowest', Math.round((slow[0]?.ms ?? 0) / 100) / 10, 20)
goals.atMost('megabytes of memory', Math.round(mostMegabytes), 2 * EXTRACT_LIMITS.megabytes)
goals.end()

async function attempt(bytes: Buffer, what: string, isTwice: boolean): Promise<void> {
  const start = performance.now()
  try {
    const documents = await read(bytes)
    slow.push({ ms: performance.now() - start, what })
    if (isTwice && !isDeepStrictEqual(await read(bytes), documents)) {
      faults.push(`${what}: not the same the second time`)
    }
    for (const text of documents)
      mostMegabytes = Math.max(mostMegabytes, text === '' ? 0 : memory())
  } catch (error) {
    faults.push(`${what}: ${error instanceof Error ? error.stack : String(error)}`)
  }
}

function memory(): number {
  return process.memoryUsage.rss() / 1024 ** 2
}

/** Documents as JSON, or why there are none. */
async function read(bytes: Buffer): Promise<readonly string[]> {
  try {
    const extracting = extractor.extract(bytes)
    const extracted = await extracting
    const pages = extracted?.map(({ page }) => page) ?? [undefined]
    const documents = pages.map((page) => {
      if (page !== undefined) checkPage(page)
      const parsed = parseDocument(page === undefined ? { text: bytes } : { text: bytes, page })
      const { document, quotations } = parsed
      checkTurns(document.text, document)
      for (const { spans } of quotations) checkSpans(document.text, spans)
      return JSON.stringify(documentToJson(parsed))
    })
    readCount++
    return documents
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    if (error.problem.limit === 'seconds' || error.problem.limit === 'megabytes') overLimit++
    refusedCount++
    return [error.problem.message]
  }
}
