import { MONTHS, WEEKDAYS } from '../document/date.ts'
import { allMatches } from '../text/all-matches.ts'
import type { Span } from '../text/span.ts'
import type { Occasion } from './quotation.ts'
import { daysIn } from './time-told.ts'

/** A stretch of the writer's own words, and what it names. */
export interface Stretch {
  readonly span: Span
  /** ISO dates that its words can mean. */
  readonly dates: readonly string[]
  readonly channels: readonly string[]
  readonly names: readonly string[]
}

/**
 * What a stretch names, read once for all the quotations that it stands around.
 *
 * Days without a year and weekdays are taken as the last ones up to the day of the report; without it
 * they stay unresolved and are left out.
 */
export function readStretch(text: string, span: Span, writtenOn: string | undefined): Stretch {
  const words = text.slice(span.start, span.end)
  return {
    span,
    dates: daysIn(words, writtenOn).map(({ date }) => date),
    channels: (words.match(CHANNEL) ?? []).map((channel) => channel.toLowerCase()),
    names: Array.from(allMatches(words, PLACE), (match) =>
      (match[1] as string).replace(/[.’']+s?$/, ''),
    ).filter((name) => !CALENDAR.test(name)),
  }
}

/** The words of a report that may tell of an occasion. */
export interface Telling {
  readonly text: string
  /**
   * The writer's own words of the sentence that attributes the quotation and of those before it in the
   * paragraph.
   */
  readonly around: readonly Stretch[]
  readonly cue?: Span
  /** The words said, in marks or not. */
  readonly content?: readonly Span[]
  /** Who was told, as written. */
  readonly hearer?: string
  /** The ISO date of the report. */
  readonly writtenOn?: string
}

/**
 * What the words around a quotation say of the event: day, kind of event, place, hearer; `undefined`
 * when they say nothing.
 */
export function readOccasion(telling: Telling): Occasion | undefined {
  const { around, hearer } = telling
  const dates = new Set<string>()
  const channels = new Set<string>()
  const names = new Set<string>()
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const stretch of around) {
    for (const date of stretch.dates) dates.add(date)
    for (const channel of stretch.channels) channels.add(channel)
    for (const name of stretch.names) names.add(name)
    start = Math.min(start, stretch.span.start)
    end = Math.max(end, stretch.span.end)
  }
  if (hearer !== undefined && /\p{Lu}/u.test(hearer)) names.add(hearer.replace(/^the\s+/i, ''))
  if (dates.size === 0 && channels.size === 0 && names.size === 0 && hearer === undefined) {
    return undefined
  }
  const saidOn = readDayOfSpeaking(telling)
  return {
    dates: [...dates].sort(),
    ...(saidOn === undefined ? {} : { saidOn }),
    channels: [...channels],
    names: [...names],
    ...(hearer === undefined ? {} : { hearer }),
    span: { start, end },
  }
}

/**
 * The day that a report gives the speaking itself, and not something spoken of: right after the cue
 * (`said on Monday`, `told reporters March 5`), or at the head of the sentence (`On Monday, …`).
 */
function readDayOfSpeaking(telling: Telling): Occasion['saidOn'] {
  const { text, around, cue, content = [], writtenOn } = telling
  const own = around.find(
    ({ span }) => cue !== undefined && span.start <= cue.start && cue.end <= span.end,
  )?.span
  if (cue === undefined || own === undefined) return undefined
  const after = text.slice(cue.end, Math.min(own.end, cue.end + LONGEST_CLAUSE))
  const clause = after.slice(0, CLAUSE_END.exec(after)?.index ?? after.length)
  const before = text.slice(own.start, cue.start)
  const fronted = /^\s*[^,.;:]{3,30},/.exec(before)?.[0] ?? ''
  const places = [
    { words: clause, start: cue.end },
    { words: fronted, start: own.start },
  ]
  for (const { words, start } of places) {
    const days = daysIn(words, writtenOn).filter(
      ({ span }) =>
        // "Agreed to sell it on Monday": the day of what was agreed.
        !content.some((said) => said.start <= start + span.start && start + span.end <= said.end) &&
        !SPOKEN_OF.test(words.slice(0, span.start)) &&
        /^(?:\s*[,.)]|\s*$|\s+(?:in|at|during|on|that|night|morning|afternoon|evening)\b)/.test(
          words.slice(span.end),
        ),
    )
    const [first] = days
    if (first === undefined || days.some(({ date }) => date !== first.date)) continue
    return {
      date: first.date,
      span: { start: start + first.span.start, end: start + first.span.end },
    }
  }
  return undefined
}

/** Code units after a cue that its clause is looked for in. */
const LONGEST_CLAUSE = 90
/** What ends the clause of a cue: words said, or another clause. */
const CLAUSE_END =
  /[.;:!?]\s|[–—]|,\s+\p{Ll}+ing\b|,?\s+(?:that|which|who|when|after|before|as|while|and|but|ahead|if|because|he|she|they|it|we)\b/u
/** A day after one of these is spoken of, and not the day of speaking: `by Monday`, `the March 5 vote`. */
const SPOKEN_OF =
  /\b(?:the|a|an|of|for|about|by|until|till|since|before|after|from|to|next|every|each|last|previous|through|between|his|her|its|their|following|dated)\s+(?:late\s+|early\s+)?$/i

const CHANNEL =
  /\b(?:(?:joint |news |press |closing |weekly |daily |phone |telephone |video |televised |exclusive |live |background )*(?:news conference|press conference|press availability|presser|interview|briefing|speech|address|rally|statement|readout|remarks|hearing|testimony|op-ed|letter|tweet|tweeted|post|posted|podcast|debate|town hall|lecture|broadcast|telephone|phone call|call|conference|summit|meeting|talks|wrote|written)|reporters|journalists|lawmakers|(?:radio|television|tv))\b/gi

/** Months and weekdays stand after the same prepositions as places. */
const CALENDAR = new RegExp(`^(?:${[...WEEKDAYS, ...MONTHS].join('|')})\\b`, 'i')

/**
 * Capitalized names after a preposition of place, or of the house that was told. "With" tells of the
 * occasion after a word for one: "an interview with Radio Drast", but "the truce with Lunmark".
 */
const PLACE =
  /\b(?:in|at|to|from|near|on|told|aboard|outside|(?<=\b(?:interview|conference|briefing|meeting|talks|call|phone|appearance|hall|spoke|speaking|talking|down)\s)with)\s+(?:the\s+|a\s+)?(\p{Lu}[^\s,;:()“”"–—]+(?:\s+(?:of\s+)?\p{Lu}[^\s,;:()“”"–—]+)*)/gu
