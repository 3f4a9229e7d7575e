import {
  type AddressedPart,
  type CitedSource,
  type Document,
  formatAddress,
  type LocatedAddress,
  pageAt,
  readWords,
} from '../verbale.ts'
import { viewPassage } from './passage-view.ts'

/** What stands at an address, as it is cited. */
export function citedSourceOf({ address, kept, row }: LocatedAddress): CitedSource {
  return citedDocument(kept.document, {
    revision: row.revision,
    ...(address.part === undefined ? {} : { part: address.part }),
    recordAddress: formatAddress(address),
  })
}

/** A document, or a part of it, as it is cited; the first revision where no record keeps it. */
export function citedDocument(
  document: Document,
  {
    revision = 1,
    part,
    recordAddress,
  }: {
    readonly revision?: number
    readonly part?: AddressedPart
    readonly recordAddress?: string
  } = {},
): CitedSource {
  const { id, kind, title, date, place, venue, publisher, address: url, participants } = document
  const passage = part === undefined ? {} : { passage: citedPassageOf(document, part) }
  return {
    id,
    revision,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(venue === undefined ? {} : { venue }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { address: url }),
    participants,
    ...passage,
    ...(recordAddress === undefined ? {} : { recordAddress }),
  }
}

function citedPassageOf(
  document: Document,
  part: AddressedPart,
): NonNullable<CitedSource['passage']> {
  const { turn: index, spans } = viewPassage(document, part, undefined)
  const turn = index === undefined ? undefined : document.turns[index]
  const page = spans[0] === undefined ? undefined : pageAt(document.blocks, spans[0].start)
  const speaker = document.turns.length === 0 ? document.voice : turn?.speaker
  return {
    ...(speaker === undefined ? {} : { speaker }),
    ...(turn?.label === undefined ? {} : { speakerLabel: turn.label.text }),
    ...(turn === undefined ? {} : { role: turn.role, interpreted: turn.interpreted }),
    ...(index === undefined ? {} : { turn: index }),
    ...(part.span === undefined ? {} : { span: part.span }),
    ...(page === undefined ? {} : { page }),
    text: readWords(document, spans),
  }
}
