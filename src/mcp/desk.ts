import { readFileSync } from 'node:fs'
import {
  CheckingThread,
  type CheckReport,
  Ledger,
  type StoredRecord,
  type TextInput,
  type ThreadCheckOptions,
} from '../verbale.ts'

/** What tools and resources answer from. */
export interface Desk {
  readonly record: StoredRecord
  readonly ledger: Ledger
  /** Version of the program, which clients are told. */
  readonly version: string
  /** Told of a fault of the program or of the disk; never with words of a text. */
  readonly onFault: (error: Error) => void
  /** Check every quotation of a draft. */
  readonly check: (input: TextInput, options: ThreadCheckOptions) => Promise<CheckReport>
  /** Give up what is being checked. */
  readonly close: () => Promise<void>
}

export interface DeskOptions {
  /** Told of faults, which clients learn of in general words only. Default: nobody is told. */
  readonly onFault?: (error: Error) => void
  /**
   * Whether drafts are checked where the questions are answered, which answers nothing else meanwhile:
   * for whoever answers in threads of his own. Default: false, they are checked in a thread.
   */
  readonly checksInPlace?: boolean
}

/** A record, ready to be asked. */
export function openDesk(
  record: StoredRecord,
  { onFault = () => {}, checksInPlace = false }: DeskOptions = {},
): Desk {
  const thread = checksInPlace ? undefined : new CheckingThread(record)
  return {
    record,
    ledger: new Ledger(record),
    version: readVersion(),
    onFault,
    check: async (input, options) =>
      thread === undefined ? record.check(input, options) : thread.check(input, options),
    close: async () => thread?.close(),
  }
}

function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
