// Runs in threads of its own: checks drafts against a record.

import { workerData } from 'node:worker_threads'
import {
  type CheckAnswer,
  type CheckQuestion,
  type CheckThreadData,
  checkDraft,
} from './check-drafts.ts'
import { StoredRecord } from './stored-record.ts'
import { answerQuestions } from './thread.ts'

const { path, pages } = workerData as CheckThreadData
const record = new StoredRecord(path, { pages })

answerQuestions((question: CheckQuestion): CheckAnswer => {
  const checked = checkDraft(record, question)
  return { checked, damages: record.damages }
})
