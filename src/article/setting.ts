import { MONTHS, type PartialDate, WEEKDAYS } from '../document/date.ts'
import { allMatches } from '../text/all-matches.ts'
import type { Span } from '../text/span.ts'
import type { Told } from './quotation.ts'
import { timesIn } from './time-told.ts'

/** When, where, to whom and in what the words of a quotation were said; spans in the reading text. */
export interface Setting {
  readonly when?: PartialDate & { readonly span: Span }
  readonly where?: Told
  readonly to?: Told
  readonly at?: Told
}

/** What is known of a report itself. */
export interface ReportDay {
  /** ISO date of the report. */
  readonly writtenOn?: string
  /** Where it was written, which is meant by "here". */
  readonly home?: string
}

/** What a stretch of the writer’s words around a verb of saying tells of the occasion. */
export function readSetting(text: string, zone: Span, report: ReportDay): Setting {
  const words = text.slice(zone.start, zone.end)
  const at = eventIn(words)
  const to = hearerIn(words)
  const where = placeIn(words, report.home)
  const when = timesIn(words, report.writtenOn).find(({ span }) => isOfSpeaking(words, span))
  const shifted = ({ start, end }: Span): Span => ({
    start: zone.start + start,
    end: zone.start + end,
  })
  const told = (found: Told | undefined): Told | undefined =>
    found === undefined ? undefined : { text: found.text, span: shifted(found.span) }
  return compact({
    when: when === undefined ? undefined : { ...when, span: shifted(when.span) },
    where: told(where),
    to: told(to),
    at: told(at),
  })
}

/** A setting without what is not there. */
export function compact(setting: {
  readonly when?: Setting['when'] | undefined
  readonly where?: Told | undefined
  readonly to?: Told | undefined
  readonly at?: Told | undefined
}): Setting {
  const { when, where, to, at } = setting
  return {
    ...(when === undefined ? {} : { when }),
    ...(where === undefined ? {} : { where }),
    ...(to === undefined ? {} : { to }),
    ...(at === undefined ? {} : { at }),
  }
}

/** Whether a time is that of the speaking: not one that something else is set for. */
function isOfSpeaking(words: string, { start, end }: Span): boolean {
  // "Monday’s briefing" is of the day.
  if (/^[’']s?\s/.test(words.slice(end, end + 3))) return true
  return !SPOKEN_OF.test(words.slice(0, start))
}

/** What stands before a time that is spoken of: `by Monday`, `since March`, `the May 5 vote`. */
const SPOKEN_OF =
  /\b(?:for|about|by|until|till|since|before|after|from|next|every|each|through|between|following|dated|ahead of|of)\s+(?:the\s+|late\s+|early\s+)?$/i

/** The kind of event or channel that words name: `a joint news conference` without its article. */
export function eventIn(words: string): Told | undefined {
  for (const match of allMatches(words, EVENT)) {
    const [, lead = '', noun = ''] = match
    const kept = lead
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '' && !NO_ADJECTIVE.test(word))
    const phrase = [...kept, noun].join(' ')
    const end = match.index + match[0].length
    return { text: phrase, span: { start: end - noun.length, end } }
  }
  return undefined
}

const NOUNS =
  '(?:news|press) (?:conference|availability|briefing|release)|presser|interview|briefing|speech|address|rally|statement|readout|hearing|testimony|op-ed|column|letter|tweet|post|podcast|debate|town hall|lecture|broadcast|phone call|call|summit|memo|memorandum|communiqu[eé]|e-?mail|cable|note|text message|message|article|essay|memoir|book|report|filing|brief|judgment|ruling|ceremony|dinner|lunch|luncheon|reception|premiere|forum|panel|session|sermon|toast|remarks|appearance|conversation|meeting|conference|telephone|phone|radio|television|TV|video'
const EVENT = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Dd]uring|[Oo]n|[Vv]ia|[Oo]ver|[Bb]y|[Tt]hrough|[Tt]old|[Aa]ddressing|[Gg]ave|[Hh]olding|[Hh]eld)\\s+(?:(?:an?|the|his|her|its|their|this|that|one)\\s+)?((?:(?!(?:on|over|in|at|by|of|to|for|from|with|the|an?|him|her|me|us|them)\\b)[\\p{L}\\d’'-]+\\s+){0,4}?)(${NOUNS})(?![\\p{L}\\d-])`,
  'gu',
)
/** Words before an event that tell its day or are no part of its name. */
const NO_ADJECTIVE = new RegExp(
  `^(?:${[...WEEKDAYS, ...MONTHS].join('|')}|late|early|last|earlier|\\d{1,4}|and|then|own)(?:[’']s)?$`,
  'i',
)

/** Whom words were said to: `speaking to reporters`, `an interview with Radio Drast`. */
function hearerIn(words: string): Told | undefined {
  const match = HEARER.exec(words)
  if (match === null) return undefined
  const phrase = trimHearer(match[1] as string)
  if (phrase === undefined) return undefined
  const start = match.index + match[0].indexOf(match[1] as string)
  return { text: phrase, span: { start, end: start + phrase.length } }
}

const HEARER =
  /\b(?:(?:speaking|spoke|speaks|talking|talked|testifying|testified|writing|wrote|said|shouted|called out|appealing)\s+(?:to|before|with)|(?:interview|conversation)\s+with|(?:letter|note|message|e-?mail|memo|cable|report|remarks|speech|address|statement|post)\s+to|(?:addressing|told|telling|tells|briefing|reminded|assured|informed|asked|urged|advised|begged))\s+(?!(?:that|to|if|whether|about|for|of|why|how|what|when|on|in|at|and|by|once)\b)((?:[\p{L}\d.’'&-]+\s*){1,7})/iu

/** A hearer without what follows: `reporters in Drast on Monday` is `reporters`. */
export function trimHearer(phrase: string): string | undefined {
  const core = phrase
    .split(AFTER_HEARER, 1)[0]
    ?.trim()
    .replace(/[’']s$/, '')
  if (core === undefined || core === '' || /^(?:the|an?|his|its|it)$/i.test(core)) return undefined
  return core
}

const AFTER_HEARER =
  /\s(?:in|on|at|that|by|before|after|during|who|what|how|why|when|where|whether|last|this|yesterday|today|tonight|earlier|later|from|outside|aboard|over|via|through|ahead|late|early|he|she|it|they|there|here|then|as|while|and|but|afterward|afterwards|published|broadcast|aired|released|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u

/** The place that words set for the speaking. */
function placeIn(words: string, home: string | undefined): Told | undefined {
  for (const match of allMatches(words, PLACE)) {
    const [whole, name = ''] = match
    if (CALENDAR.test(name) || IS_EVENT.test(name)) continue
    const bare = name.replace(/[’']s?$/, '').replace(/[.]$/, '')
    const start = match.index + whole.indexOf(name)
    return { text: bare, span: { start, end: start + bare.length } }
  }
  const spot = SPOT.exec(words)
  if (spot !== null) {
    const start = spot.index + spot[0].indexOf(spot[1] as string)
    return { text: spot[1] as string, span: { start, end: start + (spot[1] as string).length } }
  }
  const here = /\b(?:reporters|journalists|said|told \S+)\s+(here)\b/.exec(words)
  if (here === null || home === undefined) return undefined
  const start = here.index + here[0].length - 4
  return { text: home, span: { start, end: start + 4 } }
}

const CALENDAR = new RegExp(`^(?:${[...WEEKDAYS, ...MONTHS].join('|')})\\b`, 'i')
const IS_EVENT = new RegExp(`\\b(?:${NOUNS})$`, 'i')
const NAME = '\\p{Lu}[^\\s,;:()“”"–—]*'
const PLACE = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Aa]board|[Oo]utside|[Nn]ear)\\s+(?:the\\s+)?(${NAME}(?:\\s+(?:of\\s+(?:the\\s+)?)?${NAME})*)`,
  'gu',
)
/** Places without a name. */
const SPOT =
  /\b(?:on|at|in|outside|inside|from)\s+(the (?:steps(?: of the [\p{L}-]+| outside)?|quay|harbor|airport|border|tarmac|pier|dock|courthouse|palace|ministry|foreign ministry|chamber|lobby|hall|[\p{L}-]+ hall|embassy|residence|podium|gate|scene|bridge|square|port|town hall|summit site))\b/u
