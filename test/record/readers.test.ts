import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { inventBriefings, toJsonLines } from '../support/invented-briefings.ts'
import { ENTRY, folderOf } from '../support/run-cli.ts'

const READER = new URL('../support/record-reader.ts', import.meta.url).pathname

test('two processes read what a third has told of, while it goes on adding', async (t) => {
  const folder = folderOf(t, {})
  const record = join(folder, 'record')
  await add(folder, record, 'first')
  const readers = [startReader(record), startReader(record)]
  t.after(() => {
    for (const { child } of readers) child.kill()
  })
  const file = join(folder, 'second.jsonl')
  writeFileSync(file, toJsonLines(inventBriefings(1200, 'second')))
  const writer = spawn(process.execPath, [ENTRY, 'add', file, '--record', record, '--json'])
  let asked = 0
  for await (const line of createInterface({ input: writer.stdout })) {
    const { id } = JSON.parse(line) as { id: string }
    // Each answer is asked for after the writer told of the document; asking for all takes too long.
    if (asked++ % 40 !== 0) continue
    const marker = `marker${id.slice('second'.length)}second`
    const answers = await Promise.all(readers.map((reader) => reader.count(marker)))
    assert.deepEqual(answers, [1, 1], marker)
  }
  assert.ok(asked === 1200, `${asked} were told of`)
  const answers = await Promise.all(readers.map((reader) => reader.count('marker0first')))
  assert.deepEqual(answers, [1, 1])
})

async function add(folder: string, record: string, name: string): Promise<void> {
  const file = join(folder, `${name}.jsonl`)
  writeFileSync(file, toJsonLines(inventBriefings(50, name)))
  const child = spawn(process.execPath, [ENTRY, 'add', file, '--record', record], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  assert.equal(code, 0)
}

/** A process that has the record open and counts words in it, one a line. */
function startReader(record: string): {
  child: ChildProcess
  count(word: string): Promise<number>
} {
  const child = spawn(process.execPath, [READER, record], { stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting: ((answer: number) => void)[] = []
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(Number(line)))
  return {
    child,
    count: (word) =>
      new Promise((resolve) => {
        waiting.push(resolve)
        child.stdin.write(`${word}\n`)
      }),
  }
}
