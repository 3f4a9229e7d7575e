import { DAY_PARTS } from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { Clock, DayPart, Draft } from './told.ts'

/** A time of the day: `3:30 p.m.`, `15:30 GMT`, `1400 hours`, `five o'clock`, `noon`, `7 in the morning`. */
export function readClock(words: TimeWords, i: number): Draft | undefined {
  return readDigitClock(words, i) ?? readNamedClock(words, i) ?? readPast(words, i)
}

/**
 * Two times of the day that words join, of which only the second says that it is one: `5 to 6 p.m.`,
 * `from 7:00 to 8:00 p.m.`, `3–8 p.m.`. The first is of the same half of the day if it then comes before.
 */
export function readClocks(words: TimeWords, i: number): readonly [Draft, Draft] | undefined {
  const military = readFourDigits(words, i)
  if (military !== undefined) return military
  const hour = hourAt(words, i)
  if (hour === undefined || /[$€£\d]/.test(words.before(i))) return undefined
  const hasMinutes = words.after(i) === ':' && /^[0-5]\d$/.test(words.raw(i + 1))
  const end = hasMinutes ? i + 2 : i + 1
  const isWord = words.joins(end) && /^(?:to|and|until|till|or)$/.test(words.lower(end))
  if (!isWord && words.gap(end) !== 'dash') return undefined
  const at = isWord ? end + 1 : end
  const second = at < words.count ? readClock(words, at) : undefined
  if (second?.told.kind !== 'clock') return undefined
  const isLate = second.told.hour >= 12 && hour < 12 && hour + 12 <= second.told.hour
  const first: Clock = {
    kind: 'clock',
    hour: isLate ? hour + 12 : hour,
    ...(hasMinutes ? { minute: Number(words.raw(i + 1)) } : {}),
    ...(second.told.isOpen === true ? { isOpen: true as const } : {}),
  }
  return [clock(i, end, first), second]
}

/** `between 0730 and 0930`, `from 0900-1730`: two times of four digits; a leading zero is no year's. */
function readFourDigits(words: TimeWords, i: number): readonly [Draft, Draft] | undefined {
  if (i >= words.count || !words.startsWithDigit(i)) return undefined
  if (!words.joins(i) || !/^(?:between|from)$/.test(words.lower(i - 1))) return undefined
  const isWord = words.joins(i + 1) && /^(?:to|and|until|till)$/.test(words.lower(i + 1))
  if (!isWord && words.gap(i + 1) !== 'dash') return undefined
  const at = isWord ? i + 2 : i + 1
  const four = /^([01]\d|2[0-3])([0-5]\d)$/
  const first = four.exec(words.raw(i))
  const second = at < words.count ? four.exec(words.raw(at)) : null
  if (first === null || second === null) return undefined
  if (!words.raw(i).startsWith('0') && !words.raw(at).startsWith('0')) return undefined
  return [
    clock(i, i + 1, { kind: 'clock', hour: Number(first[1]), minute: Number(first[2]) }),
    clock(at, at + 1, { kind: 'clock', hour: Number(second[1]), minute: Number(second[2]) }),
  ]
}

/** `7` of `at 7 tomorrow` and `tomorrow at 7`: an hour only because a day stands beside it. */
export function readHourBeside(words: TimeWords, i: number): Draft | undefined {
  const at = /^(?:at|around|about|by)$/.test(words.lower(i)) && words.joins(i + 1) ? i + 1 : i
  if (at === i && !(words.joins(i) && /^(?:at|around)$/.test(words.lower(i - 1)))) return undefined
  const hour = hourAt(words, at)
  if (hour === undefined || /^[.,:]\d/.test(words.text.slice(words.end(at), words.end(at) + 2)))
    return undefined
  const next = words.gap(at + 1) === 'space' ? words.lower(at + 1) : ''
  if (
    /^(?:percent|per|of|million|billion|hundred|thousand|points?|places?|sites?|locations?|days?|weeks?|months?|years?)$/.test(
      next,
    )
  )
    return undefined
  return clock(at, at + 1, { kind: 'clock', hour, isOpen: true })
}

/** `between 3 and 8 yesterday`, `from 9 to 11 on Monday`: two hours because a day follows. */
export function readHours(
  words: TimeWords,
  i: number,
  readDayAt: (at: number) => Draft | undefined,
): readonly Draft[] | undefined {
  const joint = words.joins(i)
    ? words.is(i - 1, 'between')
      ? 'and'
      : words.is(i - 1, 'from')
        ? 'to'
        : ''
    : ''
  if (joint === '' || !words.is(i + 1, joint) || !words.joins(i + 1) || !words.joins(i + 2))
    return undefined
  const first = hourAt(words, i)
  const second = hourAt(words, i + 2)
  const after = words.is(i + 3, 'on') ? i + 4 : i + 3
  if (first === undefined || second === undefined || !words.joins(i + 3)) return undefined
  const day = readDayAt(after)
  if (day === undefined) return undefined
  return [
    clock(i, i + 1, { kind: 'clock', hour: first, isOpen: true }),
    clock(i + 2, i + 3, { kind: 'clock', hour: second, isOpen: true }),
    day,
  ]
}

/** The hour from 1 to 12 that word `i` is, in digits or letters. */
function hourAt(words: TimeWords, i: number): number | undefined {
  if (i >= words.count) return undefined
  const digits = words.digits(i)
  const hour = digits ?? HOURS.get(words.lower(i)) ?? 0
  return hour >= 1 && hour <= 12 && Number.isInteger(hour) && words.end(i) - words.start(i) < 7
    ? hour
    : undefined
}

/** `ten past nine`, `20 minutes past eight`. */
function readPast(words: TimeWords, i: number): Draft | undefined {
  const minute = words.digits(i) ?? MINUTES.get(words.lower(i))
  if (minute === undefined || minute < 1 || minute > 59) return undefined
  const at = /^min(?:ute)?s?$/.test(words.lower(i + 1)) ? i + 2 : i + 1
  if (!words.is(at, 'past') || !words.joins(at) || !words.joins(at + 1)) return undefined
  const hour = hourAt(words, at + 1)
  if (hour === undefined) return undefined
  const end = /^o'?clock$/.test(words.lower(at + 2)) ? at + 3 : at + 2
  return finish(words, i, end, hour, minute, '')
}

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['five', 5],
  ['ten', 10],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
])

function readDigitClock(words: TimeWords, i: number): Draft | undefined {
  if (i >= words.count || !words.startsWithDigit(i)) return undefined
  return readOneWord(words, i) ?? readHourAndMinute(words, i) ?? readHour(words, i)
}

/** `5pm`, `16h`, `9a`, `8p.m.`, `14h30`: an hour with its half or its sign in one word. */
function readOneWord(words: TimeWords, i: number): Draft | undefined {
  const raw = words.raw(i)
  const joined = /^(\d{1,2})(?:\.?([0-5]\d))?(am|pm|h)$/i.exec(raw)
  if (joined !== null) {
    const half = (joined[3] as string).toLowerCase()
    const minute = joined[2] === undefined ? undefined : Number(joined[2])
    // "within 2h" is a length.
    if (half === 'h' && !/^(?:at|by|until|from|to|around|before|since)$/.test(words.lower(i - 1)))
      return undefined
    return finish(words, i, i + 1, Number(joined[1]), minute, half === 'h' ? '' : half)
  }
  // "8p.m.", and "9a", "7p" where a word leads to a clock
  const short = /^(\d{1,2})([ap])$/.exec(raw)
  if (short !== null) {
    const isWhole = words.is(i + 1, 'm') && words.gap(i + 1) === 'period'
    if (!isWhole && !/^(?:at|by|until|till)$/.test(words.lower(i - 1))) return undefined
    const end = isWhole ? i + 2 : i + 1
    return finish(words, i, end, Number(short[1]), undefined, `${short[2]}m`)
  }
  const withMinutes = /^(\d{1,2})h(\d\d)$/i.exec(raw)
  if (withMinutes === null) return undefined
  return finish(words, i, i + 1, Number(withMinutes[1]), Number(withMinutes[2]), '')
}

/** `1400 hours`, `0730 GMT`, `730 pm` */
function readHourAndMinute(words: TimeWords, i: number): Draft | undefined {
  const raw = words.raw(i)
  if (!/^\d{3,4}$/.test(raw)) return undefined
  const minute = Number(raw) % 100
  const hour = Math.floor(Number(raw) / 100)
  const end = i + 1
  const unit = words.isTight(end) || words.gap(end) === 'none' ? words.lower(end) : ''
  if (raw.length === 4 && /^(?:hours|hrs|h)$/.test(unit))
    return finish(words, i, end + 1, hour, minute, '')
  if (raw.length === 4 && /^(?:gmt|utc)$/.test(unit)) return finish(words, i, end, hour, minute, '')
  return /^(?:am|pm)$/.test(unit) ? finish(words, i, end + 1, hour, minute, unit) : undefined
}

/** `9 am`, `9.30 am`, `9 o'clock`, `9 in the morning`, and `9:30` where something shows that it is a clock. */
function readHour(words: TimeWords, i: number): Draft | undefined {
  const raw = words.raw(i)
  const whole = /^(\d{1,2})(?:\.(\d\d))?$/.exec(raw)
  if (whole === null) return undefined
  const hour = Number(whole[1])
  const colon = whole[2] === undefined ? minutesAfterColon(words, i) : undefined
  if (colon === 'none') return undefined
  const { end, second, half } = colon ?? { end: i + 1 }
  const minute = colon?.minute ?? (whole[2] === undefined ? undefined : Number(whole[2]))
  if (half !== undefined) return finish(words, i, end, hour, minute, half)
  const own = halfAt(words, end)
  // "10 am" may be "10 I am" only in verse; a capital "AM" or a period makes no difference.
  if (own !== undefined) return finish(words, i, own.end, hour, minute, own.half, second)
  const after =
    words.joins(end) || words.gap(end) === 'none' || words.gap(end) === 'dash'
      ? words.lower(end)
      : ''
  if (after === "o'clock" || after === 'oclock')
    return finish(words, i, end + 1, hour, minute, '', second)
  const isHours = after === 'hours' || after === 'hrs'
  if (colon === undefined) return isHours || raw.length > 2 ? undefined : readInThe(words, i, hour)
  if (isHours) return finish(words, i, end + 1, hour, minute, '', second)
  return isShownClock(words, i, end) ? finish(words, i, end, hour, minute, '', second) : undefined
}

interface ColonMinutes {
  readonly minute: number
  readonly second?: number
  /** `am`, `pm`, or nothing, where letters behind the minutes tell: `9:30am`, `14:30h`. */
  readonly half?: string
  readonly end: number
}

/** What a colon right behind word `i` leads to; `none` where that is no minute, `undefined` without a colon. */
function minutesAfterColon(words: TimeWords, i: number): ColonMinutes | 'none' | undefined {
  const isColon =
    words.after(i) === ':' &&
    words.gap(i + 1) === 'colon' &&
    words.start(i + 1) === words.end(i) + 1
  if (!isColon) return undefined
  const next = /^(\d\d)(am|pm|hrs|h|a|p)?$/i.exec(words.raw(i + 1))
  if (next === null) return 'none'
  const minute = Number(next[1])
  const letters = next[2]?.toLowerCase()
  const half =
    letters === undefined ? {} : { half: /^[ap]/.test(letters) ? `${letters.charAt(0)}m` : '' }
  return words.after(i + 1) === ':' && /^\d\d$/.test(words.raw(i + 2))
    ? { minute, second: Number(words.raw(i + 2)), end: i + 3, ...half }
    : { minute, end: i + 2, ...half }
}

/** Whether a zone behind `9:30`, a word before it, or two digits of the hour show that it is a clock. */
function isShownClock(words: TimeWords, i: number, end: number): boolean {
  if (/^[:\d]$/.test(words.before(i)) || words.after(end - 1) === ':') return false
  if (endOfZone(words, end) !== undefined) return true
  const before = words.lower(i - 1)
  return (
    /^(?:at|by|from|to|until|till|around|about|before|after|since|between|and|approximately|of|is|as|or)$/.test(
      before,
    ) ||
    words.gap(i) === 'dash' ||
    (words.joins(i) && /(?:^\d{1,2}(?:st|nd|rd|th)|day|^tomorrow|^tonight)$/.test(before)) ||
    /^\d\d$/.test(words.raw(i))
  )
}

function readNamedClock(words: TimeWords, i: number): Draft | undefined {
  const word = words.lower(i)
  if (word === 'noon' || word === 'midday')
    return words.is(i - 1, 'high') ? undefined : clock(i, i + 1, { kind: 'clock', hour: 12 })
  if (word === 'midnight') return clock(i, i + 1, { kind: 'clock', hour: 24 })
  const hour = HOURS.get(word) ?? 0
  if (hour > 0 && words.joins(i + 1)) {
    const next = words.lower(i + 1)
    if (next === "o'clock" || next === 'oclock') return finish(words, i, i + 2, hour, undefined, '')
    if (next === 'am' || next === 'pm') return finish(words, i, i + 2, hour, undefined, next)
  }
  if (hour > 0) return readInThe(words, i, hour) ?? readSpoken(words, i, hour)
  const isHalf = word === 'half'
  const isQuarter = word === 'quarter'
  const isTo = isQuarter && words.is(i + 1, 'to')
  if (isTo || ((isHalf || isQuarter) && words.is(i + 1, 'past'))) {
    const digits = words.digits(i + 2)
    const named = digits ?? HOURS.get(words.lower(i + 2)) ?? 0
    if (named < 1 || named > 12) return undefined
    const before = named === 1 ? 12 : named - 1
    const end = words.is(i + 3, "o'clock") ? i + 4 : i + 3
    return finish(words, i, end, isTo ? before : named, isHalf ? 30 : isTo ? 45 : 15, '')
  }
  return undefined
}

/** `three thirty`, `seven twenty-seven`: said as it is read off, where a word leads to a clock. */
function readSpoken(words: TimeWords, i: number, hour: number): Draft | undefined {
  const tens = MINUTES.get(words.lower(i + 1))
  if (tens === undefined || tens < 10 || !words.isTight(i + 1)) return undefined
  if (
    !words.joins(i) ||
    !/^(?:at|from|to|until|till|around|about|before|after|by)$/.test(words.lower(i - 1))
  )
    return undefined
  const ones = tens >= 20 && words.isTight(i + 2) ? (HOURS.get(words.lower(i + 2)) ?? 0) : 0
  const end = ones > 0 && ones < 10 ? i + 3 : i + 2
  // "at five thirty-minute meetings", "from three thirty to four people"
  const half = halfAt(words, end)
  const isFree =
    half !== undefined ||
    words.gap(end) === 'other' ||
    words.gap(end) === 'comma' ||
    words.gap(end) === 'period' ||
    (words.joins(end) &&
      /^(?:and|to|until|till|on|today|tomorrow|tonight|yesterday|in|this|local|gmt|utc|edt|est)$/.test(
        words.lower(end),
      ))
  if (!isFree) return undefined
  return finish(words, i, half?.end ?? end, hour, tens + (end > i + 2 ? ones : 0), half?.half ?? '')
}

/** The half of the day behind a clock: `pm`, `p m`, `p . m .`. */
function halfAt(
  words: TimeWords,
  at: number,
): { readonly half: string; readonly end: number } | undefined {
  const gap = words.gap(at)
  if (gap !== 'space' && gap !== 'none' && gap !== 'dash') return undefined
  const word = words.lower(at)
  if (word === 'am' || word === 'pm') return { half: word, end: at + 1 }
  if ((word !== 'a' && word !== 'p') || !words.is(at + 1, 'm')) return undefined
  return words.joins(at + 1) || words.gap(at + 1) === 'period'
    ? { half: `${word}m`, end: at + 2 }
    : undefined
}

/**
 * The hour of the 24 that an hour of the 12 is in a part of the day: 20 for 8 in the evening, 2 for 2 at
 * night, 0 for 12 in the morning.
 */
export function turned(hour: number, part: DayPart): number {
  if (hour > 12) return hour
  if (part === 'MO') return hour % 12
  if (part === 'NI') return hour === 12 ? 0 : hour >= FIRST_OF_NIGHT ? hour + 12 : hour
  return part === 'AF' || part === 'EV' ? (hour % 12) + 12 : hour
}

/** Hours from this one on are before midnight when somebody says that they were at night. */
const FIRST_OF_NIGHT = 5

/** `7 in the morning`: an hour because of what follows. */
function readInThe(words: TimeWords, i: number, hour: number): Draft | undefined {
  if (hour < 1 || hour > 12 || !words.is(i + 1, 'in') || !words.is(i + 2, 'the')) return undefined
  return /^(?:morning|afternoon|evening)$/.test(words.lower(i + 3))
    ? finish(words, i, i + 1, hour, undefined, '')
    : undefined
}

const HOURS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, k) => [word, k + 1]),
)

function finish(
  words: TimeWords,
  first: number,
  end: number,
  hour: number,
  minute: number | undefined,
  half: string,
  second?: number,
): Draft | undefined {
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return undefined
  if (hour === 24 && (minute ?? 0) + (second ?? 0) > 0) return undefined
  const hasHalf = hour >= 1 && hour <= 12
  if (half !== '' && !hasHalf) return undefined
  const own = half === '' && hasHalf ? halfAt(words, end) : undefined
  const told = own?.half ?? half
  let part: DayPart | undefined = told === '' ? undefined : told === 'am' ? 'MO' : 'AF'
  let after = own?.end ?? end
  if (part === undefined) {
    const inThe =
      words.is(after, 'in') && words.is(after + 1, 'the')
        ? after + 2
        : words.is(after, 'at')
          ? after + 1
          : after
    const word = words.joins(after) ? words.lower(inThe) : ''
    if (/^(?:morning|afternoon|evening|night)$/.test(word) && (word !== 'night' || inThe > after)) {
      part = DAY_PARTS.get(word)
      after = inThe + 1
    }
  }
  return clock(first, endOfZone(words, after) ?? after, {
    kind: 'clock',
    hour: part === undefined ? hour : turned(hour, part),
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
    ...(part === undefined && hour <= 12 ? { isOpen: true } : {}),
  })
}

/** The end of the zone that begins at `at`, behind a clock: `GMT`, `EDT`, `local time`, `Moscow time`. */
function endOfZone(words: TimeWords, at: number): number | undefined {
  if (!words.joins(at) && words.gap(at) !== 'none') return undefined
  const word = words.lower(at)
  if (ZONES.has(word) && words.raw(at) !== word) return at + 1
  const isTime = words.joins(at + 1) && words.is(at + 1, 'time')
  if (isTime && (word === 'local' || word === 'eastern' || words.isCapital(at))) return at + 2
  return undefined
}

const ZONES: ReadonlySet<string> = new Set(
  'gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt cet cest bst msk eet'.split(' '),
)

function clock(first: number, end: number, told: Clock): Draft {
  return { first, end, told }
}
