import { findPhrase } from '../../search/find-phrase.ts'
import { parsePhrase } from '../../search/parse-phrase.ts'
import { SearchScope } from '../../search/scope.ts'
import { formatAddress } from '../address.ts'
import { locateAddress, spanOfPart } from '../locate-address.ts'
import { readWords } from '../read-passage.ts'
import type { StoredRecord } from '../stored-record.ts'
import type { DecisionEvidence } from './decision.ts'

/** What a decision rests on, or why it cannot rest on that: a sentence. */
export type FoundEvidence =
  | {
      readonly ok: true
      readonly evidence: DecisionEvidence
      /** Places of the record that have the words; 1 when they have an address. */
      readonly count: number
    }
  | { readonly ok: false; readonly message: string }

/**
 * What stands at an address of the record; else the words as they were typed, with their address when
 * they stand in exactly one place of it.
 */
export function findEvidence(record: StoredRecord, typed: string): FoundEvidence {
  const text = typed.trim()
  if (text === '') {
    return { ok: false, message: 'The evidence is empty; write an address or words' }
  }
  const located = locateAddress(record, text)
  if (located.ok) {
    const { address, kept } = located
    if (address.part === undefined) {
      const message = `${text} is a whole document; name a turn or a span of it as evidence`
      return { ok: false, message }
    }
    const words = readWords(kept.document, [spanOfPart(address.part, kept)])
    return { ok: true, evidence: { address: formatAddress(address), text: words }, count: 1 }
  }
  // What looks like an address is not taken for words.
  if (/#\d+(?:-\d+)?(?:@\d+)?$/.test(text)) return { ok: false, message: located.message }
  const parsed = parsePhrase(text)
  if (!parsed.ok) return { ok: true, evidence: { text }, count: 0 }
  const { hits, total } = record.ask(({ source }) =>
    findPhrase(new SearchScope(source, {}), parsed.phrase, { limit: 1 }),
  )
  const [hit] = hits
  if (hit === undefined || total !== 1) return { ok: true, evidence: { text }, count: total }
  const { document: id, revision, start, end } = hit
  const address = formatAddress({ id, revision, part: { span: { start, end } } })
  return { ok: true, evidence: { address, text: hit.text }, count: 1 }
}
