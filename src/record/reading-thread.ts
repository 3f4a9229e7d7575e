// Runs in threads of its own: reads texts for a record.

import { type Transferable, workerData } from 'node:worker_threads'
import { WordScanner } from '../index/scan-words.ts'
import type { HashedInput } from './add-documents.ts'
import { openPeople, type PeopleFile } from './people-file.ts'
import { type PreparedDocument, prepareDocument, type RefusedDocument } from './prepare-document.ts'
import { answerQuestions } from './thread.ts'

const scanner = new WordScanner()
const people = (workerData as readonly PeopleFile[]).map(openPeople)

answerQuestions(
  (texts: readonly HashedInput[]) =>
    texts.map(({ input, hash }) => prepareDocument(input, scanner, hash, people)),
  (prepared: readonly (PreparedDocument | RefusedDocument)[]): Transferable[] =>
    prepared.flatMap((document) =>
      document.ok
        ? [
            document.scanned.ids.buffer as ArrayBuffer,
            document.scanned.starts.buffer as ArrayBuffer,
          ]
        : [],
    ),
)
