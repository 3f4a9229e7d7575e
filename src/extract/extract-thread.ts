// Runs in a thread of its own: extracts texts from hostile files, one at a time, and may be ended.

import { parentPort, workerData } from 'node:worker_threads'
import type { SizeLimit } from '../format/decode-text.ts'
import { extractText } from './extract-text.ts'

const port = parentPort
if (port === null) throw new Error('There is no thread to answer from')
const limit: SizeLimit = workerData
// Of damaged files, libraries leave promises behind that fail and that nobody waits for; what matters is
// in the answer.
process.on('unhandledRejection', () => {})
port.on('message', async (source: Uint8Array) => port.postMessage(await extractText(source, limit)))
