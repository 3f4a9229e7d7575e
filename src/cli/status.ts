import { readStatus, StoredRecord, type Verification, verifyRecord } from '../verbale.ts'
import { statusToJson } from '../wire/status-json.ts'
import { Exit } from './exit.ts'
import { type Output, toJson, writeResult } from './output.ts'
import { requireRecord } from './record-path.ts'
import { renderStatus } from './report/status.ts'
import { type Style, shown } from './style.ts'

/** What the command line of `verbale status` says. */
export interface StatusOptions {
  readonly record?: string
  readonly verify?: boolean
  readonly json?: boolean
}

/** `verbale status`: what the record holds; with `verify`, whether all of it is whole. */
export async function runStatus(
  { record: option, verify = false, json = false }: StatusOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const record = new StoredRecord(requireRecord(option))
  try {
    const verification = verify ? await verifyAll(record, output) : undefined
    const status = readStatus(record)
    await writeResult(
      output,
      json
        ? toJson(statusToJson(status, verification), 2)
        : renderStatus(status, verification, style),
    )
    const isWhole = verification?.faults.every(({ isMended }) => isMended) ?? true
    return isWhole ? Exit.done : Exit.storeTrouble
  } finally {
    record.close()
  }
}

/** Look at everything, and tell a person at a terminal how far it is. */
async function verifyAll(record: StoredRecord, { stderr }: Output): Promise<Verification> {
  const isShown = stderr.isTTY && stderr.getColorDepth() > 1
  let last = performance.now()
  let hasLine = false
  try {
    return await verifyRecord(record, {
      onProgress(done, all) {
        const now = performance.now()
        if (!isShown || now - last < INTERVAL_MS) return
        last = now
        hasLine = true
        stderr.write(`\r\u001b[K${shown`${done} of ${all} revisions`.text}`)
      },
    })
  } finally {
    if (hasLine) stderr.write('\r\u001b[K')
  }
}

const INTERVAL_MS = 100
