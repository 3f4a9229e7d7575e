import { repairIndex, StoredRecord, StoreError } from '../verbale.ts'
import { type Output, tell } from './output.ts'
import { requireRecord } from './record-path.ts'

/**
 * Open the record that is named, or the nearest, and use it. Segments that prove to be damaged are made
 * anew, in memory at once, and on the disk afterward.
 *
 * @throws {UsageError} If there is none.
 * @throws {StoreError} If it cannot be read.
 */
export async function readRecord<T>(
  option: string | undefined,
  output: Output,
  use: (record: StoredRecord) => Promise<T>,
): Promise<T> {
  const path = requireRecord(option)
  const record = new StoredRecord(path, { onRepair: (message) => tell(output, message) })
  try {
    return await use(record)
  } finally {
    const { damaged } = record
    record.close()
    if (damaged.length > 0) await repair(path, damaged, output)
  }
}

async function repair(
  path: string,
  damaged: StoredRecord['damaged'],
  output: Output,
): Promise<void> {
  try {
    await repairIndex(path, damaged)
  } catch (error) {
    // The answers are right all the same; whoever can write will mend it.
    if (!(error instanceof StoreError)) throw error
    tell(output, error.message)
  }
}
