import type { Speaker, Turn } from '../../document/turn.ts'
import { canBeCalled, HOUSE, NAME } from '../speaker/name-pattern.ts'
import type { AskerContext } from './asker-context.ts'
import { LONGEST_OPENED } from './called-asker.ts'
import { isShort } from './turn-words.ts'

/**
 * Who asks everything, where one person may: the one in the title of an interview, else the only one whom
 * answers name. `named` holds the turns with the askers that are known.
 */
export function findInterviewer(
  context: AskerContext,
  named: readonly Turn[],
  title: string | undefined,
): Speaker | undefined {
  if (!isBetweenTwo(context)) return undefined
  return (title === undefined ? undefined : fromTitle(context, title)) ?? onlyAsker(context, named)
}

/**
 * Whether all questions may be of one person: they bear one label, and nobody gives the floor. A word of
 * somebody who keeps the time gives it to nobody.
 */
function isBetweenTwo({ text, turns, calls, floor }: AskerContext): boolean {
  if (calls.some((call) => call !== undefined)) return false
  const labels = new Set<string | undefined>()
  for (const [index, turn] of turns.entries()) {
    if (turn.role === 'audience') return false
    if (turn.role === 'moderator' && !isShort(text, turn, LONGEST_OPENED)) return false
    if (turn.role === 'press') labels.add(turn.label?.text)
    else if (floor.passes(index) && turns[index + 1]?.role === 'press' && index > 1) return false
  }
  return labels.size === 1
}

/** The one who asks all questions of an interview, as its title says: `… With Petra Lunding of Radio Drast`. */
function fromTitle({ text, turns }: AskerContext, title: string): Speaker | undefined {
  const match = INTERVIEWER.exec(title) ?? OF_PROGRAM.exec(title)
  const name = match?.groups?.name
  const outlet = match?.groups?.house?.trim()
  if (name === undefined || !/\s/.test(name) || !canBeCalled(name)) return undefined
  // Where somebody is met, and not interviewed, the title names who is met.
  if (
    MEETING.test(title) ||
    turns.some(({ role, speaker }) => role !== 'press' && speaker?.name === name)
  )
    return undefined
  const at = text.slice(0, LONGEST_HEADER).indexOf(name)
  return {
    name,
    ...(outlet === undefined ? {} : { outlet }),
    basis: 'inferred',
    ...(at < 0 ? {} : { evidence: { start: at, end: at + name.length } }),
  }
}

const MEETING =
  /\b(?:meetings?|bilateral|calls?|lunch|luncheon|dinner|visit|talks|summit|roundtable)\b/i

const INTERVIEWER = new RegExp(
  `\\b(?:[Ii]nterview(?:ed)?(?: (?:with|by|to|for))?|[Ww]ith)\\s+(?<name>${NAME})\\s+(?:of|from|on|at|for)\\s+(?:the\\s+)?(?<house>[^,]{2,60}?)(?:[’']s\\b.*)?$`,
)
/** `… on Radio Drast's Morning Desk with Petra Lunding`. */
const OF_PROGRAM = new RegExp(
  `\\b[Oo]n\\s+(?:the\\s+)?(?<house>${HOUSE})(?:[’']s?\\b[^,]*)?\\s+[Ww]ith\\s+(?<name>${NAME})$`,
)

/** Code units at the start of a text in which its title stands. */
const LONGEST_HEADER = 2000

/** The one person whom answers name again and again, where all questions may be of one. */
function onlyAsker({ turns, refersTo }: AskerContext, named: readonly Turn[]): Speaker | undefined {
  let known: Speaker | undefined
  let count = 0
  for (const [index, { role, speaker }] of named.entries()) {
    if (role !== 'press' || speaker === undefined || turns[index]?.speaker !== undefined) continue
    if (known !== undefined && !refersTo(known.name, speaker.name)) {
      if (!refersTo(speaker.name, known.name)) return undefined
    } else known = speaker
    count++
  }
  return count >= FEWEST_NAMED ? known : undefined
}

/** Questions that must name one person before all others are his. */
const FEWEST_NAMED = 2
