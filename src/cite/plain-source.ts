import { parseIsoDate } from '../document/date.ts'
import type { CitedPassage, CitedSource } from './cited-source.ts'
import { plainAddress, plainLine } from './plain-line.ts'

/**
 * The source with every text on one line and nothing harmful in it; texts left empty are absent.
 *
 * @throws {RangeError} If a date is no ISO date, `accessed` no day, `turn` no index or `page` no number from 1.
 */
export function plainSource(source: CitedSource): CitedSource {
  const { passage, accessed, date, address, recordAddress, ...rest } = source
  if (date !== undefined && parseIsoDate(date.value) === undefined) {
    throw new RangeError(`Invalid date "${date.value}": expected YYYY, YYYY-MM or YYYY-MM-DD`)
  }
  if (accessed !== undefined && parseIsoDate(accessed)?.precision !== 'day') {
    throw new RangeError(`Invalid access date "${accessed}": expected YYYY-MM-DD`)
  }
  return {
    id: plainLine(rest.id),
    revision: rest.revision,
    kind: rest.kind,
    ...(date === undefined ? {} : { date }),
    // A title of marks alone, a row of dashes, is none.
    ...(/[\p{L}\p{N}]/u.test(rest.title ?? '') ? plainField('title', rest.title) : {}),
    ...plainField('place', rest.place),
    ...plainField('venue', rest.venue),
    ...plainField('publisher', rest.publisher),
    ...(address === undefined ? {} : filled('address', plainAddress(address))),
    ...plainField('recordAddress', recordAddress),
    participants: rest.participants.map(plainLine).filter((name) => name !== ''),
    ...(passage === undefined ? {} : { passage: plainPassage(passage) }),
    ...(accessed === undefined ? {} : { accessed }),
  }
}

function plainPassage(passage: CitedPassage): CitedPassage {
  const { speaker, speakerLabel, text, ...rest } = passage
  if (rest.turn !== undefined && !(Number.isInteger(rest.turn) && rest.turn >= 0)) {
    throw new RangeError(`Invalid turn ${rest.turn}: expected an index from 0`)
  }
  if (rest.page !== undefined && !(Number.isInteger(rest.page) && rest.page >= 1)) {
    throw new RangeError(`Invalid page ${rest.page}: expected a number from 1`)
  }
  const name = plainLine(speaker?.name ?? '')
  return {
    ...rest,
    ...(speaker === undefined || name === ''
      ? {}
      : {
          speaker: {
            name,
            basis: speaker.basis,
            ...plainField('post', speaker.post),
            ...plainField('outlet', speaker.outlet),
          },
        }),
    ...plainField('speakerLabel', speakerLabel),
    ...plainField('text', text),
  }
}

function plainField<Key extends string>(
  key: Key,
  text: string | undefined,
): { readonly [K in Key]?: string } {
  return text === undefined ? {} : filled(key, plainLine(text))
}

function filled<Key extends string>(key: Key, text: string): { readonly [K in Key]?: string } {
  const field: { [K in Key]?: string } = {}
  if (text !== '') field[key] = text
  return field
}
