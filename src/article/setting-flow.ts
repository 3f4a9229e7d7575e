import type { Span } from '../text/span.ts'
import { describe } from './description.ts'
import type { Person } from './people.ts'
import type { Occasion } from './quotation.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { mentionsIn, type Scene, sentenceAt } from './scene.ts'
import {
  compact,
  eventIn,
  type ReportDay,
  readSetting,
  type Setting,
  trimHearer,
} from './setting.ts'
import { timesIn } from './time-told.ts'

/** A quotation whose setting is asked for; offsets are in the reading text. */
export interface Saying {
  readonly person?: Person
  /** The writer's sentence that attributes it. */
  readonly sentence: Span
  readonly paragraph: number
  readonly cue?: Span
  readonly source?: Span
  readonly hearer?: string
  /** The words said, in marks or not. */
  readonly content: readonly Span[]
}

/** The setting of a quotation, and whether any of it was told before. */
export interface FoundSetting extends Setting {
  readonly isTakenOver?: true
}

/**
 * Follows the occasions of a report from quotation to quotation.
 *
 * What the clause of the cue tells comes first; whatever it leaves open is that of the speaker's last
 * words, or of a sentence that sets the scene ("Oda spoke to reporters in Drast on Monday."), until a
 * time or an event is named that is another.
 */
export class SettingFlow {
  readonly #scene: Scene
  readonly #report: ReportDay
  readonly #last = new Map<string, { readonly setting: Setting; readonly paragraph: number }>()
  /** The first sentence that has not been looked at for a scene. */
  #next = 0

  constructor(scene: Scene, report: ReportDay) {
    this.#scene = scene
    this.#report = report
  }

  /** The setting of the next quotation of the report. */
  read(saying: Saying): FoundSetting {
    const { person, paragraph } = saying
    this.#readScenes(saying)
    const own = this.#own(saying)
    if (person === undefined || this.#isApart(saying)) return own
    const before = this.#last.get(keyOf(person))
    const isNear = before !== undefined && paragraph - before.paragraph <= REACH
    // A day that opens the paragraph is nearer than one of an earlier paragraph.
    const day = own.when ?? this.#dayOfParagraph(saying)
    const now = compact({ ...own, when: day })
    const taken = isNear && !isOther(before.setting, now) ? before.setting : {}
    const setting = { ...taken, ...now }
    this.#last.set(keyOf(person), { setting, paragraph })
    return Object.keys(setting).length > Object.keys(own).length
      ? { ...setting, isTakenOver: true }
      : setting
  }

  #own({ sentence, cue, source, hearer, content }: Saying): Setting {
    if (cue === undefined) return {}
    const { text } = this.#scene
    const zones = zonesAround(text, sentence, cue, source, content)
    let setting: Setting = {}
    for (const zone of zones) setting = { ...readSetting(text, zone, this.#report), ...setting }
    const phrase = source === undefined ? '' : text.slice(source.start, source.end)
    if (source !== undefined && setting.at === undefined) {
      // "The communiqué says": what speaks is what it is said in.
      const { kind, head = '' } = describe(phrase) ?? {}
      if (kind === 'writing') setting = { ...setting, at: { text: head, span: source } }
    }
    if (source === undefined) return this.#withHearer(setting, cue, hearer)
    // What stands before a subject, or between it and its verb, may have been taken for a part of it.
    if (FRONTED.test(phrase)) setting = { ...readSetting(text, source, this.#report), ...setting }
    else if (setting.when === undefined && DAY_BEHIND.test(phrase)) {
      setting = compact({ ...setting, when: readSetting(text, source, this.#report).when })
    }
    return this.#withHearer(setting, cue, hearer)
  }

  #withHearer(setting: Setting, cue: Span, hearer: string | undefined): Setting {
    const told = hearer === undefined ? undefined : trimHearer(hearer)
    if (told === undefined) return setting
    const event = eventIn(`told ${told}`)
    if (event !== undefined)
      return compact({ ...setting, at: setting.at ?? { ...event, span: cue } })
    return { ...setting, to: { text: told, span: setting.to?.span ?? cue } }
  }

  /** The day that opens an earlier sentence of the paragraph, which tells what happened then. */
  #dayOfParagraph({ sentence }: Saying): Setting['when'] {
    const { text, sentences } = this.#scene
    const here = sentenceAt(this.#scene, sentence.start)
    for (let k = here - 1; k >= Math.max(0, here - DAY_REACH); k--) {
      const { start, end } = sentences[k] as Span
      if (text.slice(end, sentences[k + 1]?.start).includes('\n')) return undefined
      if (this.#scene.isQuoted(start + 1)) continue
      const opening = text.slice(start, Math.min(end, start + LONGEST_DAY))
      const found = OPENING_DAY.exec(opening)
      if (found === null) continue
      const [first] = timesIn(found[0], this.#report.writtenOn)
      if (first?.precision !== 'day') return undefined
      const span = { start: start + first.span.start, end: start + first.span.end }
      return { value: first.value, precision: 'day', span }
    }
    return undefined
  }

  /** "Had said", "has often said": another time than that of the words around. */
  #isApart({ cue, source }: Saying): boolean {
    if (cue === undefined) return false
    const from = source !== undefined && source.end <= cue.start ? source.end : cue.start - 24
    const before = this.#scene.text.slice(Math.max(from, cue.start - 40, 0), cue.end)
    return /\b(?:had|[’']d|once|often|repeatedly|always|long|used to|has)\b/i.test(before)
  }

  /** Sentences between the quotations that tell of somebody speaking somewhere. */
  #readScenes({ sentence, paragraph }: Saying): void {
    const scene = this.#scene
    const here = sentenceAt(scene, sentence.start)
    for (; this.#next < here; this.#next++) {
      const span = scene.sentences[this.#next] as Span
      if (here - this.#next > FURTHEST || scene.isQuoted(span.start + 1)) continue
      const words = scene.text.slice(span.start, Math.min(span.end, span.start + LONGEST_SCENE))
      if (!SPEAKS.test(words)) continue
      const setting = readSetting(
        scene.text,
        { start: span.start, end: span.start + words.length },
        this.#report,
      )
      if (setting.at === undefined && setting.to === undefined) continue
      const people = mentionsIn(scene, span).map(({ person }) => person)
      const pronoun = /^(?:He|She)\b/.exec(words)?.[0].toLowerCase()
      const subject = pronoun === undefined ? undefined : resolvePronoun(scene, span.start, pronoun)
      for (const person of subject === undefined ? people : [subject]) {
        this.#last.set(keyOf(person), { setting, paragraph })
      }
    }
  }
}

/** An occasion with its setting; `undefined` when there is neither. */
export function withSetting(
  occasion: Occasion | undefined,
  setting: FoundSetting,
  span: Span,
): Occasion | undefined {
  if (Object.keys(setting).length === 0) return occasion
  const told = occasion?.hearer === undefined ? undefined : trimHearer(occasion.hearer)
  return {
    ...(occasion ?? { dates: [], channels: [], names: [], span }),
    ...(told === undefined ? {} : { hearer: told }),
    ...setting,
  }
}

/** Sentences back whose day is that of what is told next. */
const DAY_REACH = 5
const LONGEST_DAY = 60
/** A day that opens a sentence: `On Monday, …`, `By Wednesday noon …`. */
const OPENING_DAY =
  /^(?:(?:But|And|Then|Late|Early)\s+)?(?:[Oo]n|[Bb]y|[Ll]ate on|[Ee]arly on|Earlier on|Yesterday|Today|This morning|Last night)\b[^,.;]{0,40}/

/** Paragraphs over which an occasion goes on without being named again. */
const REACH = 5
/** Sentences back of a quotation that set its scene. */
const FURTHEST = 12
const LONGEST_SCENE = 400

/** Verbs of one who speaks at an event. */
const SPEAKS =
  /\b(?:spoke|speaking|appeared|gave|giving|held|holding|address(?:ed|ing)|deliver(?:ed|ing)|testif(?:ied|ying)|briefed|briefing|faced|took questions|interviewed|sat down|met with reporters|stood before)\b/

function keyOf({ kind, name }: Person): string {
  return `${kind} ${name}`
}

/** What is said to one person or in writing: no reporters stand by. */
const APART_FROM_HEARERS =
  /\b(?:interview|letter|e-?mail|memo|note|op-ed|essay|column|article|book|memoir|statement|post|tweet|message|phone call|call)$/i

/** Whether a setting is plainly another than the one before. */
function isOther(before: Setting, own: Setting): boolean {
  const isOtherTime =
    own.when !== undefined && before.when !== undefined && own.when.value !== before.when.value
  const isOtherEvent =
    own.at !== undefined &&
    before.at !== undefined &&
    own.at.text.split(' ').at(-1) !== before.at.text.split(' ').at(-1)
  const isOtherPlace =
    own.where !== undefined && before.where !== undefined && own.where.text !== before.where.text
  const isOtherHearer =
    own.to !== undefined && before.to !== undefined && own.to.text !== before.to.text
  // An event that is named for the first time is another than whatever was told before, and so is a
  // crowd of hearers after something that one person hears or that is written.
  if (own.at !== undefined && before.at === undefined) return true
  if (own.to !== undefined && before.to === undefined && before.at !== undefined)
    return APART_FROM_HEARERS.test(before.at.text)
  return isOtherTime || isOtherEvent || isOtherPlace || isOtherHearer
}

/**
 * The writer's words that can tell of the occasion: behind the cue to the end of its clause, between
 * subject and cue, and what opens the sentence; the likeliest first.
 */
function zonesAround(
  text: string,
  sentence: Span,
  cue: Span,
  source: Span | undefined,
  content: readonly Span[],
): Span[] {
  const zones: Span[] = []
  let nextSaid = sentence.end
  for (const { start } of content) if (start >= cue.end && start < nextSaid) nextSaid = start
  const isInverted = source !== undefined && source.start >= cue.end
  const from = isInverted && source.end <= nextSaid ? source.end : cue.end
  const after = text.slice(from, Math.min(nextSaid, from + LONGEST_CLAUSE))
  const inMarks = /[“”"«»]/.exec(after)?.index ?? after.length
  const clause = CLAUSE_END.exec(after.slice(0, inMarks))?.index ?? inMarks
  // The cue is part of it: "told", "wrote" and "tweeted" tell too.
  zones.push({ start: isInverted ? from : cue.start, end: from + clause })
  if (source !== undefined && source.end < cue.start)
    zones.push({ start: source.end, end: cue.start })
  const tail =
    /,\s+(?:speaking|talking|addressing|appearing|testifying|writing)\b[^.;“”"]{3,140}/.exec(
      text.slice(from, Math.min(sentence.end, from + LONGEST_SENTENCE)),
    )
  if (tail !== null)
    zones.push({ start: from + tail.index, end: from + tail.index + tail[0].length })
  const start = sentence.start
  const limit = Math.min(
    cue.start,
    source !== undefined && source.start < cue.start ? source.start : cue.start,
  )
  const isContent = content.some((span) => span.start <= start + 2)
  const fronted = isContent
    ? null
    : FRONTED.exec(text.slice(start, Math.min(limit, start + LONGEST_CLAUSE)))
  if (fronted !== null) zones.push({ start, end: start + fronted[0].length })
  return zones.filter((zone) => zone.start < zone.end)
}

/** A day that stands between a subject and its verb, and was taken for a part of the subject. */
const DAY_BEHIND = /\s(?:on\s)?\p{Lu}\p{Ll}+day$/u

/** Code units around a cue that its clause is looked for in. */
const LONGEST_CLAUSE = 160
const LONGEST_SENTENCE = 400
/** What ends the clause of a cue: words said, or another clause. */
const CLAUSE_END =
  /[.;:!?](?:\s|$)|\s[–—]|,\s+(?!(?:speaking|in|at|on|during)\b)\p{Ll}+ing\b|,?\s+(?:that|which|who|when|after|before|as|while|and|but|ahead|if|because|he|she|they|it|we|how|whether|why|what)\b/u
/** What opens a sentence before its subject. */
const FRONTED =
  /^\s*(?:(?:But|And|Yet|Then|Later|Earlier)\s+)?(?:On|In|At|During|Speaking|Addressing|Talking|Testifying|Writing|Asked|Aboard|Earlier|Late|Early|Yesterday|Last|Outside|From|By|Standing|Appearing)\b[^“”"«»;:.]*/
