import { decodeEntity } from '../../text/entity.ts'
import { lineSpans } from '../../text/line.ts'
import type { Span } from '../../text/span.ts'

/** A caption: what is shown at a time, line by line. */
export interface Cue {
  /** Milliseconds from the beginning. */
  readonly start: number
  readonly end: number
  readonly lines: readonly CueLine[]
  /** The lines in the source. */
  readonly source: Span
}

/** A line of a caption without tags, or a part of it that one voice speaks. */
export interface CueLine {
  /** The name in a voice tag; captions without such tags have none. */
  readonly voice?: string
  readonly text: string
}

/** The captions in a file. */
export interface CaptionFile {
  /** What stands above the first empty line of WebVTT, by lower-case name; the title has none. */
  readonly head: ReadonlyMap<string, string>
  readonly cues: readonly Cue[]
  /** Where the text begins that has no times, when nothing in the file has. */
  readonly untimed: number | undefined
}

/**
 * Read WebVTT or SubRip: cues with their times. Identifiers, settings, notes, styles and regions are
 * passed over.
 *
 * @see https://www.w3.org/TR/webvtt1/#file-parsing
 */
export function readCues(text: string): CaptionFile {
  const isVtt = VTT_START.test(text)
  const lines = lineSpans(text, { start: text.startsWith('\ufeff') ? 1 : 0, end: text.length })
  const cues: OpenCue[] = []
  const head = new Map<string, string>()
  let at = isVtt ? readHead(text, lines, head) : 0
  const body = lines[at]?.start ?? text.length
  /** Whether lines belong to no cue: a note, a style, a block without times. */
  let isLoose = true
  for (; at < lines.length; at++) {
    const line = lines[at] as Span
    const raw = text.slice(line.start, line.end)
    const times = raw.includes('-->') ? TIMES.exec(raw) : null
    if (times !== null) {
      const [start, end] = [readTime(times[1]), readTime(times[2])]
      cues.push({ start, end, voice: undefined, lines: [], source: undefined })
      isLoose = false
    } else if (line.start === line.end) {
      // SubRip in the wild has empty lines inside captions; a number and times end it.
      if (isVtt) isLoose = true
    } else if (!isLoose && !(isNumber(raw) && isTimeLine(text, lines[at + 1]))) {
      addLine(cues.at(-1) as OpenCue, raw, line)
    }
  }
  const whole = cues.flatMap((cue): Cue[] =>
    cue.source === undefined || cue.lines.length === 0 ? [] : [{ ...cue, source: cue.source }],
  )
  return { head, cues: whole, untimed: cues.length === 0 ? body : undefined }
}

const VTT_START = /^\ufeff?WEBVTT(?:[ \t\r\n]|$)/
const TIME = String.raw`(?:\d{1,4}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`
const TIMES = new RegExp(String.raw`^[ \t]*(${TIME})[ \t]*-->[ \t]*(${TIME})`)

interface OpenCue {
  readonly start: number
  readonly end: number
  voice: string | undefined
  readonly lines: CueLine[]
  source: Span | undefined
}

/** Read what stands above the first empty line, and return the index of the line below it. */
function readHead(text: string, lines: readonly Span[], head: Map<string, string>): number {
  let at = 0
  for (; at < lines.length; at++) {
    const { start, end } = lines[at] as Span
    if (start === end || isTimeLine(text, lines[at]) || isTimeLine(text, lines[at + 1])) break
    const line = text.slice(start, Math.min(end, start + LONGEST_HEAD))
    const [, title] = /^WEBVTT[ \t]+(?:[-–—][ \t]*)?(.+)$/.exec(line) ?? []
    const [, name, value] = /^([A-Za-z-]{2,20})[:=][ \t]*(.+)$/.exec(line) ?? []
    if (at === 0 && title !== undefined) head.set('title', title.trim())
    else if (name !== undefined && value !== undefined) head.set(name.toLowerCase(), value.trim())
  }
  return at
}

const LONGEST_HEAD = 500

function isTimeLine(text: string, line: Span | undefined): boolean {
  if (line === undefined) return false
  return TIMES.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST_TIMES)))
}

const LONGEST_TIMES = 60

function isNumber(line: string): boolean {
  return /^\s*\d{1,7}\s*$/.test(line)
}

function readTime(time = ''): number {
  const [seconds = 0, minutes = 0, hours = 0] = time
    .replace(',', '.')
    .split(':')
    .reverse()
    .map(Number)
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000)
}

function addLine(cue: OpenCue, raw: string, line: Span): void {
  cue.source = { start: cue.source?.start ?? line.start, end: line.end }
  let from = 0
  for (const match of raw.matchAll(VOICE)) {
    push(cue, raw.slice(from, match.index))
    cue.voice =
      decode(match[1] ?? '')
        .replace(/\s+/g, ' ')
        .trim() || undefined
    from = match.index + match[0].length
  }
  push(cue, raw.slice(from))
}

/** The tag of a voice with its classes; the name goes to its end. */
const VOICE = /<v(?:\.[^\s<>]{1,60})?[ \t]+([^<>]{1,120})>/g

function push(cue: OpenCue, raw: string): void {
  const text = decode(raw.replace(TAGS, '')).replace(/\s+/g, ' ').trim()
  if (text === '') return
  cue.lines.push(cue.voice === undefined ? { text } : { voice: cue.voice, text })
}

/** Tags of either format, the times of single words, and the places that SubRip takes over from others. */
const TAGS = /<\/?[A-Za-z][^<>]{0,200}>|<[\d:.]{5,12}>|\{\\[^{}]{1,60}\}/g

function decode(text: string): string {
  if (!text.includes('&')) return text
  let decoded = ''
  for (let at = 0; at < text.length; ) {
    const entity = text.charAt(at) === '&' ? decodeEntity(text, at, text.length) : undefined
    // The marks that set a direction are in the way of everybody who reads.
    const known = entity ?? DIRECTIONS.find(({ name }) => text.startsWith(name, at))
    decoded += known?.char ?? text.charAt(at)
    at += known?.length ?? 1
  }
  return decoded
}

const DIRECTIONS = [
  { name: '&lrm;', char: '\u200e', length: 5 },
  { name: '&rlm;', char: '\u200f', length: 5 },
] as const
