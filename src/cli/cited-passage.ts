import {
  type CitedSource,
  formatAddress,
  type LocatedAddress,
  pageAt,
  readWords,
} from '../verbale.ts'
import { viewPassage } from './passage-view.ts'

/** What stands at an address, as it is cited. */
export function citedSourceOf({ address, kept, row }: LocatedAddress): CitedSource {
  const { document } = kept
  const { id, kind, title, date, place, venue, publisher, address: url, participants } = document
  const passage =
    address.part === undefined ? {} : { passage: citedPassageOf(document, address.part) }
  return {
    id,
    revision: row.revision,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(venue === undefined ? {} : { venue }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { address: url }),
    participants,
    ...passage,
    recordAddress: formatAddress(address),
  }
}

function citedPassageOf(
  document: LocatedAddress['kept']['document'],
  part: NonNullable<LocatedAddress['address']['part']>,
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
