import { UnreadableError } from '../../document/unreadable-error.ts'
import type { Extracted } from '../registry.ts'
import { headOf } from '../source-head.ts'
import { rootName } from './xml-sniff.ts'

/**
 * Refuse XML of a kind that no reader knows: its tags are no text.
 *
 * @throws {UnreadableError} Always; it names the element the file begins with.
 */
export function refuseOtherXml(source: Uint8Array): readonly Extracted[] {
  const root = rootName(headOf(source).text)
  const kind = root === undefined ? '' : ` (its first element is "${root.slice(0, 60)}")`
  const message = `The file is XML of a kind that is not read${kind}; TEI, Akoma Ntoso, XHTML, RSS and Atom are`
  throw new UnreadableError({ code: 'nothingFound', message })
}
