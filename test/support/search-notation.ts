import assert from 'node:assert/strict'
import { type Phrase, parsePhrase } from '../../src/search/parse-phrase.ts'
import { type SearchFilter, SearchScope } from '../../src/search/scope.ts'
import { parseDocument, type TextInput } from '../../src/verbale.ts'
import { MemorySource } from './memory-words.ts'

/** A record of some texts, read as documents, in their order. */
export function recordOf(inputs: readonly TextInput[]): MemorySource {
  return new MemorySource(inputs.map((input) => parseDocument(input).document))
}

/** A record of one contribution, whole. */
export function scopeOfSpeech(speech: string, filter: SearchFilter = {}): SearchScope {
  return new SearchScope(recordOf([{ text: transcriptOf(speech) }]), filter)
}

/** A transcript in which the minister says a text, and a reporter another. */
export function transcriptOf(speech: string): string {
  return `${OPENING}${speech}\n\nQUESTION: Anything else?\n`
}

/** What was typed, as a phrase. */
export function phraseOf(query: string): Phrase {
  const parsed = parsePhrase(query)
  assert.ok(parsed.ok, query)
  return parsed.phrase
}

/** A speech with the hits expected in it in double square brackets, without them. */
export function withoutHits(notation: string): string {
  return notation.replace(/\[\[|\]\]/g, '')
}

/** Write the hits found in {@link transcriptOf} a speech into the speech. */
export function printHits(
  speech: string,
  hits: readonly { readonly start: number; readonly end: number }[],
): string {
  let printed = ''
  let from = 0
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    const [start, end] = [hit.start - OPENING.length, hit.end - OPENING.length]
    printed += `${speech.slice(from, start)}[[${speech.slice(start, end)}]]`
    from = end
  }
  return printed + speech.slice(from)
}

const OPENING = 'MINISTER ODA: '
