import type { Role } from '../../document/turn.ts'
import type { TurnRow } from '../store.ts'

/**
 * Turns as short text: the distinct voices, each `[role, label, speaker]` with nulls for what is absent,
 * and for each turn the place of its voice in that list. A conversation of hundreds of turns has few
 * voices.
 */
export function encodeTurns(turns: readonly TurnRow[]): string {
  const places = new Map<string, number>()
  const order = turns.map(({ role, label = null, speaker = null }) => {
    const voice = JSON.stringify([role, label, speaker])
    const place = places.get(voice) ?? places.size
    places.set(voice, place)
    return place
  })
  return `[[${[...places.keys()].join()}],[${order.join()}]]`
}

export function decodeTurns(stored: string): TurnRow[] {
  const [voices, order] = JSON.parse(stored) as [[Role, string | null, string | null][], number[]]
  const rows = voices.map(([role, label, speaker]) => ({
    role,
    ...(label === null ? {} : { label }),
    ...(speaker === null ? {} : { speaker }),
  }))
  return order.map((place) => rows[place] as TurnRow)
}
