import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { wordId } from '../../src/text/token.ts'
import { StoredRecord } from '../../src/verbale.ts'
import { inventBriefings, toJsonLines } from '../support/invented-briefings.ts'
import { ENTRY, folderOf } from '../support/run-cli.ts'

/** Kills at random moments; `VERBALE_KILLS=100 npm test` tries more. */
const KILLS = Number(process.env.VERBALE_KILLS ?? 5)
const BRIEFINGS = 320

test(`a writer killed ${KILLS} times loses nothing it told of, and doubles nothing`, async (t) => {
  const folder = folderOf(t, {})
  const record = join(folder, 'record')
  const told = new Map<string, string>()
  const all = new Map<string, string>()
  let wasCut = 0
  for (let round = 0; round < KILLS; round++) {
    const briefings = inventBriefings(BRIEFINGS, `r${round}x`)
    const file = join(folder, `round${round}.jsonl`)
    writeFileSync(file, toJsonLines(briefings))
    for (const { id, text } of briefings) all.set(id, text)
    // The moments are spread over writing and merging: after so many documents, and a little later.
    const moment = { told: (round * 263) % BRIEFINGS, laterMs: (round * 17) % 40 }
    const { ids, isEnded } = await addAndKill(file, record, moment)
    if (!isEnded) wasCut++
    for (const id of ids) told.set(id, all.get(id) as string)
    checkHolds(record, told)
  }
  assert.ok(wasCut > 0, 'every round ended before it could be killed')
  assert.ok(told.size > 0, 'every round was killed before it told of anything')
  // What was not told of may be there or not; added again, everything is there once.
  const rest = join(folder, 'all.jsonl')
  writeFileSync(rest, toJsonLines(Array.from(all, ([id, text]) => ({ id, text }))))
  const { isEnded } = await addAndKill(rest, record)
  assert.ok(isEnded)
  checkHolds(record, all)
  const opened = new StoredRecord(record)
  t.after(() => opened.close())
  assert.equal(opened.store.totals().revisions, all.size)
})

/** Add a file to a record, and kill the process at a moment. The ids are those it told of. */
async function addAndKill(
  file: string,
  record: string,
  moment?: { readonly told: number; readonly laterMs: number },
): Promise<{ ids: string[]; isEnded: boolean }> {
  const child = spawn(process.execPath, [ENTRY, 'add', file, '--record', record, '--json'])
  let lineCount = 0
  let timer: NodeJS.Timeout | undefined
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    lineCount += chunk.filter((byte) => byte === 0x0a).length
    if (moment === undefined || timer !== undefined || lineCount < moment.told) return
    timer = setTimeout(() => child.kill('SIGKILL'), moment.laterMs)
  })
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on('close', (...ending) => resolve(ending)),
  )
  clearTimeout(timer)
  assert.equal(errors, '')
  assert.ok(code === 0 || signal === 'SIGKILL', `exit ${code}`)
  // The last line may be cut.
  const lines = output.split('\n').slice(0, -1)
  const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id)
  return { ids, isEnded: signal === null }
}

/** Every text of `wanted` is in the record, once, and can be searched. */
function checkHolds(path: string, wanted: ReadonlyMap<string, string>): void {
  if (wanted.size === 0) return
  const record = new StoredRecord(path)
  try {
    for (const [id, text] of wanted) {
      const numbers = record.store.revisionsOf(id)
      assert.equal(numbers.length, 1, id)
      assert.equal(record.documents.text(numbers[0] as number), text)
    }
    record.ask(({ source: { index } }) => {
      for (const [id, text] of wanted) {
        const marker = /marker\w+/.exec(text)?.[0] as string
        assert.equal(index.frequency(wordId(marker)), 1, `${marker} of ${id}`)
      }
    })
  } finally {
    record.close()
  }
}
