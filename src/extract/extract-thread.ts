// Runs in a thread of its own: extracts texts from hostile files, one at a time, and may be ended.

import { parentPort } from 'node:worker_threads'
import { extractText } from './extract-text.ts'

const port = parentPort
if (port === null) throw new Error('There is no thread to answer from')
port.on('message', async (source: Uint8Array) => port.postMessage(await extractText(source)))
