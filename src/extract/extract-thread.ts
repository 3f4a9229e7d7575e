// Runs in a thread of its own: extracts texts from hostile files, one at a time, and may be ended.

import { parentPort } from 'node:worker_threads'
import { extractText } from './extract-text.ts'

const port = parentPort
if (port === null) throw new Error('There is no thread to answer from')
// Of damaged files, libraries leave promises behind that fail and that nobody waits for; what matters is
// in the answer.
process.on('unhandledRejection', () => {})
port.on('message', async (source: Uint8Array) => port.postMessage(await extractText(source)))
