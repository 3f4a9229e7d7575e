import {
  addDays,
  findDates,
  findPartialDays,
  findWeekdays,
  isoDay,
  lastWeekday,
  type PartialDate,
} from '../document/date.ts'
import type { TimeExpression } from './time-expression.ts'

/** What is known of a text when its times are read. */
export interface TimeOptions {
  /** The day of speaking or writing. Without it what is relative stays so. */
  readonly day?: PartialDate | undefined
  /** Where reading begins, a UTF-16 offset; 0 by default. */
  readonly start?: number
  /** Where reading ends; the end of the text by default. */
  readonly end?: number
  /**
   * Which way a day without year or a bare weekday lies when the words around do not tell: `past` by
   * default, as in reports.
   */
  readonly leaning?: 'past' | 'future'
  /**
   * `narrative` places a day without year by the time told before, as histories do; `speech`, the
   * default where a day is given, by the day of speaking.
   */
  readonly genre?: 'speech' | 'narrative'
}

/** The times that a text names, in order and without overlap. */
export function findTimes(text: string, options: TimeOptions = {}): TimeExpression[] {
  const { day, start = 0, end = text.length } = options
  const words = text.slice(start, end)
  const found: TimeExpression[] = []
  const add = (at: { start: number; end: number }, value: string, anchor: 'absolute' | 'speech') =>
    found.push({
      span: { start: at.start + start, end: at.end + start },
      type: 'DATE',
      value,
      from: value,
      to: value,
      anchor,
    })
  for (const date of findDates(words)) add(date.span, date.value, 'absolute')
  if (day?.precision === 'day') {
    for (const { month, day: of, span } of findPartialDays(words)) {
      const value = isoDay(Number(day.value.slice(0, 4)), month, of)
      if (value !== undefined) add(span, value, 'speech')
    }
    for (const { weekday, span } of findWeekdays(words))
      add(span, lastWeekday(day.value, weekday), 'speech')
    for (const match of words.matchAll(/\b(?:yesterday|today|tomorrow)\b/gi)) {
      const shift = { y: -1, t: match[0].toLowerCase() === 'today' ? 0 : 1 }[
        match[0].charAt(0).toLowerCase() as 'y' | 't'
      ]
      add(
        { start: match.index, end: match.index + match[0].length },
        addDays(day.value, shift),
        'speech',
      )
    }
  }
  found.sort((a, b) => a.span.start - b.span.start)
  return found.filter(
    (time, k) => k === 0 || time.span.start >= (found[k - 1] as TimeExpression).span.end,
  )
}
