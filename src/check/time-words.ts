/** Words for a time that is told from the day of speaking. */
export interface TimeWords {
  /** The same for what a speaker says and what a report of another day makes of it. */
  readonly key: string
  /** How many days after the day of speaking, where the words mean a day. */
  readonly days?: number
  /** How many words, from the first. */
  readonly count: number
}

/**
 * The words for a time that begin at word `at` of some folded words, if any do.
 *
 * A report turns them: `tomorrow` into `the next day`, `last week` into `the previous week`. Weekdays
 * have keys too, so that who knows the day of speaking can compare them.
 */
export function readTimeWords(words: readonly string[], at: number): TimeWords | undefined {
  // Hardly any word begins one, and this is asked of every word.
  if (!FIRST_WORDS.has(words[at] ?? '')) return undefined
  for (let count = LONGEST; count > 0; count--) {
    const found = PHRASES.get(words.slice(at, at + count).join(' '))
    if (found !== undefined && at + count <= words.length) return { ...found, count }
  }
  return undefined
}

const LONGEST = 4

function phrases(
  list: string,
  time: Omit<TimeWords, 'count'>,
): [string, Omit<TimeWords, 'count'>][] {
  return list.split('|').map((phrase) => [phrase, time])
}

const PHRASES: ReadonlyMap<string, Omit<TimeWords, 'count'>> = new Map([
  ...phrases('today|tonight|that day|the same day|this morning|this afternoon|this evening', {
    key: 'time today',
    days: 0,
  }),
  ...phrases('tomorrow|the next day|the following day|a day later|the day after', {
    key: 'time tomorrow',
    days: 1,
  }),
  ...phrases('yesterday|last night|the day before|the previous day|a day earlier', {
    key: 'time yesterday',
    days: -1,
  }),
  ...['week', 'month', 'year'].flatMap((unit) => [
    ...phrases(`next ${unit}|the next ${unit}|the following ${unit}|the coming ${unit}`, {
      key: `time next ${unit}`,
    }),
    ...phrases(`last ${unit}|the last ${unit}|the previous ${unit}|the ${unit} before`, {
      key: `time last ${unit}`,
    }),
    ...phrases(`this ${unit}|that ${unit}`, { key: `time this ${unit}` }),
  ]),
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].flatMap((day) =>
    phrases(day, { key: `time ${day}` }),
  ),
])

const FIRST_WORDS: ReadonlySet<string> = new Set(
  Array.from(PHRASES.keys(), (phrase) => phrase.split(' ')[0] as string),
)
