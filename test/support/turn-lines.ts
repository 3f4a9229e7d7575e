import type { Turn } from '../../src/document/turn.ts'

/**
 * Turns as lines that a test can list: label, role, speaker and words, the pieces of the words parted
 * by a slash. A question mark follows a name that was inferred.
 *
 * @example
 * printTurns(text, turns)
 * // => ['MINISTER ODA | principal Oda | We are ready. / We sail.', 'QUESTION | press | When?']
 */
export function printTurns(text: string, turns: readonly Turn[]): string[] {
  return turns.map(({ label, role, speaker, interpreted, spans }) => {
    const name = speaker === undefined ? '' : ` ${speaker.name}`
    const doubt = speaker?.basis === 'inferred' ? '?' : ''
    const rendering = interpreted ? ' (interpreted)' : ''
    const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
    return `${label?.text ?? '-'} | ${role}${name}${doubt}${rendering} | ${words.join(' / ')}`
  })
}
