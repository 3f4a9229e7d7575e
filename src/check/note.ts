import { CONDITIONS, NEGATIONS } from '../align/classify-edit.ts'
import type { Edit, EditSide } from '../align/edit.ts'
import { readingText } from '../document/reading-text.ts'
import { isForeignNegation } from '../text/negation.ts'
import type { Span } from '../text/span.ts'
import { foldedToken, tokenize } from '../text/token.ts'
import type { Reading } from './choose-reading.ts'
import type { ContextEvidence, Facts, Match } from './finding.ts'
import { pointerInto } from './lost-antecedent.ts'
import { type NamedSource, nameInNote } from './named-source.ts'
import type { PassagePart } from './passage.ts'
import type { RecordEntry } from './record.ts'

// The sentences that a report prints beside a finding. They say what the facts mean to a person who
// has never read the contract, and quote the words they speak of.

/** Whose words they are, when they are not plainly those of the one the draft names. */
export function noteOnSpeaker(
  facts: Facts,
  match: Match,
  source: NamedSource | undefined,
  isDoubtful = false,
): string[] {
  const who = speakerOf(match)
  const { attribution, quotedParty, inQuestion } = facts
  if (quotedParty !== undefined) {
    return [
      `In the record ${who} quotes somebody else here: the words are given to ${inQuotes(quotedParty)}`,
    ]
  }
  const whose = match.inferred ? `${who} (a name inferred from the transcript)` : who
  if (attribution === 'other') {
    const named = source === undefined ? undefined : nameInNote(source)
    return [
      `The draft gives these words to ${named ?? 'somebody else'}; the record has them from ${whose}${inQuestion ? ', in a question' : ''}`,
    ]
  }
  const notes = inQuestion ? ['The words stand in a question'] : []
  if (isDoubtful) {
    notes.push(
      `The record has these words, or some of them, from ${whose}; whether the draft gives them to somebody else could not be told`,
    )
  } else if (attribution === 'unknown' && source !== undefined) {
    // A name that a pronoun was only taken to stand for would claim what could not be told.
    const meant = source.phrase === undefined ? 'the one meant here' : inQuotes(source.phrase)
    notes.push(`Whether ${meant} is ${whose} could not be told from the draft`)
  }
  return notes
}

/** That the draft has the words from somebody who passes them on, and from whom the record has them. */
export function noteOnReporter(
  { attribution }: Facts,
  match: Match,
  source: NamedSource | undefined,
  reporter: NamedSource,
): string[] {
  if (attribution !== 'same') return []
  const told = nameOrOther(reporter)
  const said = nameOrOther(source)
  return [
    `The draft has ${told} telling what ${said} said; the record has the words from ${speakerOf(match)}`,
  ]
}

function nameOrOther(source: NamedSource | undefined): string {
  return (source === undefined ? undefined : nameInNote(source)) ?? 'somebody'
}

/** Who speaks in a passage, as a sentence may name him; a label like "Q" is no name. */
export function speakerOf({ speaker, speakerLabel, role }: Match): string {
  if (speaker !== undefined) return speaker
  return role === 'press' ? 'a reporter' : (speakerLabel ?? 'the speaker')
}

/** What is possibly out of context, with the sentences that show it. */
export function noteOnContext({ kind, words, source, draft }: ContextEvidence): string {
  // The note goes on behind this sentence, which therefore ends without a mark of its own.
  const there = inQuotes(source.text.replace(/[\s.,;:]+$/, ''))
  const here = draft === undefined ? '' : `; the draft has ${inQuotes(draft.text)}`
  return `Possibly out of context: ${CONTEXT_NOTES[kind](words, there)}${here}`
}

const CONTEXT_NOTES: Readonly<
  Record<ContextEvidence['kind'], (words: string, there: string) => string>
> = {
  condition: (_, there) =>
    `the record makes these words depend on a condition that the draft does not give, ${there}`,
  negation: (_, there) => `in the record the words before turn them around, ${there}`,
  antecedent: (words, there) =>
    `${inQuotes(words)} refers in the record to ${there}, which the draft does not name`,
  occasion: (words, there) => `the record has these words from ${words}, ${there}`,
  addressee: (words, there) => `in the record these words are said to ${words}, ${there}`,
}

/**
 * What each omission that the writer marked hides, all sentences of one omission together; `draft` is
 * the draft up to the quotation's end.
 */
export function notesOnOmissions(edits: readonly Edit[], draft: string): string[] {
  const places = new Map<number, EditSide[]>()
  for (const { op, marked, source, at } of edits) {
    if (op !== 'delete' || !marked || source === undefined) continue
    const hidden = places.get(at.draft)
    if (hidden === undefined) places.set(at.draft, [source])
    else hidden.push(source)
  }
  return Array.from(places, ([at, hidden]) => {
    const words = hidden.reduce((sum, side) => sum + side.words, 0)
    const count = `${words} word${words === 1 ? '' : 's'}`
    const text = hidden.map((side) => side.text).join('. ')
    return `The marked omission hides ${count}: ${inQuotes(shorten(text))}${gravity(text, draft.slice(at))}`
  })
}

/** The first and last words of a text that is too long to be read in a note; the diff has them all. */
function shorten(text: string): string {
  const words = text.trim().split(/\s+/)
  if (words.length <= LONGEST_HIDDEN) return text
  const half = LONGEST_HIDDEN / 2
  return `${words.slice(0, half).join(' ')} … ${words.slice(-half).join(' ')}`
}

/** Words of an omission that a note gives in full. */
const LONGEST_HIDDEN = 60

/** What hidden words hold that matters most, to the words after them too. */
function gravity(text: string, after: string): string {
  const tokens = tokenize(text)
  const words = Array.from({ length: tokens.count }, (_, i) => foldedToken(tokens, i))
  const pointer = pointerInto(text, after)
  const hidden = [
    ...(words.some(isNegation) ? ['a negation'] : []),
    ...(words.some((word) => CONDITIONS.has(word)) ? ['a condition'] : []),
    ...(pointer === undefined ? [] : [`what ${inQuotes(pointer)} refers to`]),
  ]
  return hidden.length === 0 ? '' : `; it hides ${hidden.join(' and ')}`
}

function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't") || isForeignNegation(word)
}

/** That words stand in a revision which is not the newest, which then has not these words. */
export function noteOnRevision({ revision, newest }: RecordEntry): string[] {
  if (revision === newest) return []
  return [
    `The words stand in revision ${revision} of this document; the newest, revision ${newest}, does not have them so`,
  ]
}

/** What the publisher corrected in a passage, and which of the two readings the draft has. */
export function notesOnCorrections({ entry, readings }: Match): string[] {
  const { text, format } = entry.document
  const words = (span: Span): string => inQuotes(readingText(text, [span], format).text)
  return readings.map(({ correction: { struck, corrected }, reading }) => {
    if (corrected === undefined) {
      const has = reading === 'original' ? 'the draft has them' : 'the draft does not have them'
      return `The official transcript strikes out ${words(struck)}; ${has}`
    }
    const has = HAS_READING[reading](words(struck), words(corrected))
    return `The official transcript corrects ${words(struck)} to ${words(corrected)}; ${has}`
  })
}

const HAS_READING: Readonly<Record<Reading, (struck: string, corrected: string) => string>> = {
  original: (struck) => `the draft has ${struck}, the words before the correction`,
  corrected: (_, corrected) => `the draft has ${corrected}, the corrected words`,
  both: () => 'the draft has both',
}

/** How far apart words that were joined stand in the record. */
export function noteOnSplice(parts: readonly PassagePart[]): string {
  const documents = new Set(parts.map(({ place }) => place.number))
  const joined = `The words were joined from ${parts.length} passages`
  if (documents.size > 1) return `${joined} in ${documents.size} documents`
  const gaps = parts.slice(1).map((part, k) => ({
    isBack: part.range.start < (parts[k] as PassagePart).range.start,
    words: Math.abs(part.range.start - (parts[k] as PassagePart).range.end),
  }))
  const turns = new Set(parts.map(({ place }) => place.turn))
  const where = turns.size > 1 ? ` in ${turns.size} turns` : ''
  const order = gaps.some(({ isBack }) => isBack) ? ', in another order' : ''
  return `${joined}${where}${order}, ${gaps.map(({ words }) => words).join(' and ')} words apart`
}

/** A text on one line, in quotation marks. */
function inQuotes(text: string): string {
  return `“${text.replace(/\s+/g, ' ').trim()}”`
}
