import { locateAddress, RecordWriter, revisionsOf, StoredRecord } from '../verbale.ts'
import { Exit } from './exit.ts'
import { type Output, tell, toJson, writeResult } from './output.ts'
import { requireRecord } from './record-path.ts'
import { type Style, shown } from './style.ts'

/** What the command line of `verbale remove` says. */
export interface RemoveOptions {
  readonly record?: string
  readonly json?: boolean
}

/** `verbale remove`: take documents, or revisions of them, out of the record. */
export async function runRemove(
  addresses: readonly string[],
  { record: option, json = false }: RemoveOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const path = requireRecord(option)
  const record = new StoredRecord(path)
  const found: {
    readonly address: string
    readonly id: string
    readonly numbers: readonly number[]
  }[] = []
  let isKnown = true
  try {
    for (const address of addresses) {
      const located = locateAddress(record, address)
      if (!located.ok || located.address.part !== undefined) {
        isKnown = false
        tell(
          output,
          located.ok ? `${address} is a part of a document; name the document` : located.message,
        )
        continue
      }
      const { id } = located.address
      const isWhole = located.asked.revision === undefined
      const rows = isWhole ? revisionsOf(record, id) : [located.row]
      found.push({ address, id, numbers: rows.map(({ number }) => number) })
    }
  } finally {
    record.close()
  }
  // Nothing is removed on a command line that is partly wrong.
  if (!isKnown) return Exit.usage
  const writer = new RecordWriter(path, () => new Date().toISOString())
  try {
    writer.remove(found.flatMap(({ numbers }) => numbers))
  } finally {
    await writer.close()
  }
  for (const { address, id, numbers } of found) {
    const revisions = numbers.length
    const facts = [
      // An id may lead to a document of another id.
      ...(address.startsWith(id) ? [] : [`it is ${id}`]),
      ...(revisions > 1 ? [`${revisions} revisions`] : []),
    ]
    const what = facts.length === 0 ? '' : ` (${facts.join('; ')})`
    await writeResult(
      output,
      json
        ? toJson({ format: 'verbale.removed/1', address, id, revisions })
        : shown`${style.green('removed')} ${style.bold(address)}${what}\n`.text,
    )
  }
  return Exit.done
}
