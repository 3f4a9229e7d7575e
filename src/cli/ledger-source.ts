import { Ledger, type ParsedDocument } from '../verbale.ts'
import { readInputs } from './input.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { complain, nameOf, type Output } from './output.ts'
import { tryParse } from './parse.ts'
import { peopleRegistries } from './people-files.ts'

/** The ledgers of texts that are read and not kept. */
export async function readLedger(
  paths: readonly string[],
  { include, people }: Pick<LedgerOptions, 'include' | 'people'>,
  output: Output,
): Promise<{
  readonly ledger: Ledger
  /** Where each text came from, by the id of its document. */
  readonly paths: ReadonlyMap<string, string>
  readonly isWhole: boolean
}> {
  const registries = peopleRegistries(people === undefined ? {} : { people })
  const selection = include === undefined ? {} : { include }
  const documents: ParsedDocument[] = []
  const texts = new Set<string>()
  const pathOf = new Map<string, string>()
  let isWhole = true
  for await (const input of readInputs(paths, { selection })) {
    const result = tryParse(input, registries)
    if (!result.ok) {
      if (result.code !== 'passedOver') isWhole = false
      complain(output, input.place, result.message)
      continue
    }
    // A text that is given twice tells everything once.
    const { text } = result.document.document
    if (texts.has(text)) continue
    documents.push(result.document)
    pathOf.set(result.document.document.id, nameOf(input.place))
    texts.add(text)
  }
  return { ledger: new Ledger(documents), paths: pathOf, isWhole }
}
