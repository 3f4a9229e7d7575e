import type { Page } from '../../document/block.ts'
import type { StageNote } from '../../document/turn.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { findStageNotes } from '../../text/stage-note.ts'
import { decodeSource, type SizeLimit } from '../decode-text.ts'
import { metadataValue } from '../metadata-value.ts'
import { readPlainText } from '../plain-text.ts'
import type { Extracted } from '../registry.ts'
import { type Speech, speechPage } from '../speech-page.ts'
import { type Cue, readCues } from './caption-cue.ts'
import { unrollCues } from './rolling-cues.ts'

/**
 * Read captions, WebVTT or SubRip, as running text without times. Speakers are told from voice tags,
 * from `>> NAME:` and `NAME:`; `>>` and the dashes of dialogue begin a turn of somebody unknown.
 *
 * @throws {UnreadableError} If there is no text in them.
 */
export function readCaptions(source: Uint8Array, limit?: SizeLimit): readonly Extracted[] {
  const decoded = decodeSource(source, limit)
  if (!decoded.ok) throw new UnreadableError(decoded.problem)
  const { head, cues, untimed } = readCues(decoded.text)
  const values = new Map<string, string>()
  for (const name of ['title', 'language']) {
    const value = metadataValue(name, head.get(name) ?? '')
    if (value !== undefined) values.set(name, value)
  }
  const problems = [...decoded.problems]
  if (untimed !== undefined) return [{ page: readUntimed(decoded.text.slice(untimed), problems) }]
  const speeches = toSpeeches(unrollCues(cues))
  if (speeches.length === 0) {
    throw new UnreadableError({ code: 'nothingFound', message: 'The captions hold no words' })
  }
  const page = speechPage({ format: 'captions', values, speeches, problems })
  const notes = findCaptionNotes(page)
  return [{ page: notes.length === 0 ? page : { ...page, notes } }]
}

function readUntimed(text: string, problems: NonNullable<Page['problems']>): Page {
  const page = readPlainText(text)
  if (page.blocks.length === 0) {
    throw new UnreadableError({ code: 'nothingFound', message: 'The captions hold no words' })
  }
  const message = 'The captions have no times; all that stands below their head was read as text'
  return { ...page, format: 'captions', problems: [...problems, { code: 'unreadable', message }] }
}

/** Words from one change of speakers to the next. */
interface Piece {
  speaker: string
  mark: string | undefined
  /** Lines with what joins them; only the last is looked at, and they may be very many. */
  parts: string[]
  /** Code units of the last paragraph. */
  length: number
  end: number
  source: { start: number; end: number }
}

function toSpeeches(cues: readonly Cue[]): readonly Speech[] {
  const signs = findSigns(cues)
  const pieces: Piece[] = []
  for (const cue of cues) {
    for (const { voice, text } of cue.lines) {
      const opened = openedBy(voice, text, signs)
      const last = pieces.at(-1)
      const isNew = opened !== undefined && !(voice !== undefined && last?.speaker === voice)
      if (last === undefined || isNew) {
        pieces.push({
          speaker: opened?.speaker ?? '',
          mark: opened?.mark ?? (signs.hasChanges && !opened?.speaker ? signs.first : undefined),
          parts: [opened?.words ?? text],
          length: text.length,
          end: cue.end,
          source: { ...cue.source },
        })
      } else {
        append(last, opened?.words ?? text, cue)
      }
    }
  }
  return pieces.map(({ speaker, mark, parts, source }) => ({
    speaker,
    text: parts.join(''),
    source,
    ...(mark === undefined ? {} : { mark }),
  }))
}

function append(piece: Piece, words: string, cue: Cue): void {
  const isFull =
    (piece.length > LONG_PARAGRAPH || cue.start - piece.end > LONG_PAUSE) &&
    SENTENCE_END.test((piece.parts.at(-1) ?? '').slice(-LONGEST_END))
  piece.parts.push(isFull ? '\n' : ' ', words)
  piece.length = isFull ? words.length : piece.length + words.length
  piece.end = cue.end
  piece.source.end = cue.source.end
}

/** Code units in which a sentence ends, with the marks that follow its point. */
const LONGEST_END = 8
const SENTENCE_END = /[.!?…。！？♪]["”’»)\]]*$/
/** Code units after which a paragraph ends with the sentence, and milliseconds of silence that end one. */
const LONG_PARAGRAPH = 700
const LONG_PAUSE = 5000

/** Which signs of a change of speakers captions use; a lone dash or colon may be part of what is said. */
interface Signs {
  readonly hasDashes: boolean
  readonly hasNames: boolean
  readonly hasChanges: boolean
  /** The sign put before words at the beginning that have none. */
  readonly first: string
}

function findSigns(cues: readonly Cue[]): Signs {
  const names = new Map<string, number>()
  let dashes = 0
  let named = 0
  let arrows = 0
  let lines = 0
  for (const cue of cues) {
    for (const { text } of cue.lines) {
      lines++
      if (ARROWS.test(text)) arrows++
      if (DASH.test(text)) dashes++
      const name = NAME.exec(text.replace(ARROWS, ''))?.[1]
      if (name === undefined) continue
      named++
      names.set(name, (names.get(name) ?? 0) + 1)
    }
  }
  const isRecurring = [...names.values()].some((count) => count > 1)
  const hasNames = isRecurring && (names.size > 1 || named >= NAMED_SHARE * lines)
  const hasDashes = dashes >= LEAST_DASHES
  return { hasDashes, hasNames, hasChanges: arrows > 0, first: '>>' }
}

const ARROWS = /^>{2,3}\s*/
const DASH = /^[-–—‐‑]\s?(?=[\p{L}\p{N}"“¿¡[(♪])/u
const NAME = /^([\p{Lu}\p{Lo}][\p{L}\p{M}\p{N} .,'’()&/-]{0,60}?)\s?:\s+(?=\S)/u
const LEAST_DASHES = 2
/** Share of the lines that begin with a name, where one person speaks alone. */
const NAMED_SHARE = 0.2

interface Opened {
  readonly speaker: string
  readonly mark?: string
  readonly words: string
}

/** Who begins to speak with a line; `undefined` when it goes on with what was said before. */
function openedBy(voice: string | undefined, text: string, signs: Signs): Opened | undefined {
  if (voice !== undefined) return { speaker: voice, words: text.replace(ARROWS, '') }
  const arrows = ARROWS.exec(text)?.[0] ?? ''
  const dash = signs.hasDashes && arrows === '' ? (DASH.exec(text)?.[0] ?? '') : ''
  const sign = arrows + dash
  const rest = text.slice(sign.length)
  const name = NAME.exec(rest)
  const isName =
    name !== null && (sign !== '' || signs.hasNames || name[1] === name[1]?.toUpperCase())
  if (isName && (name[1]?.length ?? 0) > 1) {
    return { speaker: name[1] as string, words: rest.slice(name[0].length) }
  }
  return sign === '' || rest === '' ? undefined : { speaker: '', mark: sign.trim(), words: rest }
}

/** What captions set in square brackets or between notes of music is heard and not spoken. */
function findCaptionNotes({ text }: Page): readonly StageNote[] {
  return Array.from(text.matchAll(NOTES), (match): StageNote => {
    const span = { start: match.index, end: match.index + match[0].length }
    const kind = findStageNotes(text, span)[0]?.kind ?? 'incident'
    return { span, text: match[0], kind }
  })
}

const NOTES = /\[[^[\]\n]{1,120}\]|[♪♫][^♪♫\n]{0,200}[♪♫]+/g
