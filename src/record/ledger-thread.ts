// Runs in threads of its own: derives ledger rows of the documents of a record.

import { workerData } from 'node:worker_threads'
import type { PackedRows } from './ledger/kept.ts'
import { type LedgerQuestion, packRows } from './ledger/rows.ts'
import { StoredRecord } from './stored-record.ts'
import { answerQuestions } from './thread.ts'

const { store, documents } = new StoredRecord(workerData as string)

answerQuestions(({ ledger, numbers }: LedgerQuestion): readonly PackedRows[] =>
  numbers.map((number) => packRows(store, documents, ledger, number)),
)
