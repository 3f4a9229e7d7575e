import { Ledger, type ParsedDocument } from '../verbale.ts'
import { readInputs } from './input.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { complain, type Output } from './output.ts'
import { tryParse } from './parse.ts'
import { peopleRegistries } from './people-files.ts'

/** The ledgers of texts that are read and not kept. */
export async function readLedger(
  paths: readonly string[],
  { include, people }: Pick<LedgerOptions, 'include' | 'people'>,
  output: Output,
): Promise<{ readonly ledger: Ledger; readonly isWhole: boolean }> {
  const registries = peopleRegistries(people === undefined ? {} : { people })
  const selection = include === undefined ? {} : { include }
  const documents: ParsedDocument[] = []
  const texts = new Set<string>()
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
    if (!texts.has(text)) documents.push(result.document)
    texts.add(text)
  }
  return { ledger: new Ledger(documents), isWhole }
}
