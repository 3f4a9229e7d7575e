import type { Finding, Match, Verdict } from '../../check/finding.ts'
import { foldedWords } from '../../text/folded-words.ts'
import { hullOf } from '../../text/span.ts'

/** What a check found of a quotation, as far as a person decides on it. */
export interface Found {
  readonly verdict: Verdict
  readonly benign: boolean
  readonly possible: boolean
  /** Where the words were found: each part of a spliced quotation, else the best passage. */
  readonly passages: readonly FoundPassage[]
}

/** A passage of the record. Offsets are UTF-16 code units of that revision. */
export interface FoundPassage {
  readonly document: string
  readonly revision: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly speaker?: string
}

/** What was found, taken from a finding. */
export function foundOf({ verdict, benign, possible, match, parts }: Finding): Found {
  const passages = parts.length > 0 ? parts : match === undefined ? [] : [match]
  return { verdict, benign, possible, passages: passages.map(passageOf) }
}

/**
 * Whether two checks found the same: the same verdict on the same words of the same documents.
 *
 * Where the words stand in their document does not matter, so that a revision which leaves them alone
 * leaves the decision alone. `idNow` tells the id that a document has now.
 */
export function isSameFound(a: Found, b: Found, idNow: (id: string) => string): boolean {
  return (
    a.verdict === b.verdict &&
    a.benign === b.benign &&
    a.possible === b.possible &&
    a.passages.length === b.passages.length &&
    a.passages.every((passage, k) => isSamePassage(passage, b.passages[k] as FoundPassage, idNow))
  )
}

function isSamePassage(a: FoundPassage, b: FoundPassage, idNow: (id: string) => string): boolean {
  return (
    a.speaker === b.speaker &&
    foldedWords(a.text).join(' ') === foldedWords(b.text).join(' ') &&
    idNow(a.document) === idNow(b.document)
  )
}

function passageOf({ entry, spans, text, speaker, speakerLabel }: Match): FoundPassage {
  const { start, end } = hullOf(spans)
  const who = speaker ?? speakerLabel
  return {
    document: entry.document.id,
    revision: entry.revision,
    start,
    end,
    text,
    ...(who === undefined ? {} : { speaker: who }),
  }
}
