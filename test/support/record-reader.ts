// Runs in a process of its own: opens a record, and for each word on standard input prints how often
// the record has it.

import { createInterface } from 'node:readline'
import { wordId } from '../../src/text/token.ts'
import { StoredRecord } from '../../src/verbale.ts'

const record = new StoredRecord(process.argv[2] as string)
for await (const word of createInterface({ input: process.stdin })) {
  const count = record.ask(({ source }) => source.index.frequency(wordId(word)))
  process.stdout.write(`${count}\n`)
}
record.close()
