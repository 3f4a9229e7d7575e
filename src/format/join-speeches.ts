import type { Speech } from './speech-page.ts'

/**
 * Speeches with neighbors of one speaker joined: pieces of a recording, the sentences of one turn. Where
 * nobody is named, pieces are joined to paragraphs of some length that end with a sentence.
 *
 * Whole contributions of one speaker that follow each other stay apart.
 */
export function joinSpeeches(speeches: readonly Speech[], arePieces: boolean): readonly Speech[] {
  if (!arePieces) return speeches
  const joined: { speech: Speech; parts: string[]; length: number }[] = []
  for (const speech of speeches) {
    const last = joined.at(-1)
    const words = speech.text.trim()
    if (words === '') continue
    const isSame = last !== undefined && last.speech.speaker === speech.speaker
    if (!isSame) {
      joined.push({ speech, parts: [words], length: words.length })
      continue
    }
    const isFull =
      last.length > LONG_PARAGRAPH &&
      SENTENCE_END.test((last.parts.at(-1) ?? '').slice(-LONGEST_END))
    last.parts.push(isFull ? '\n' : ' ', words)
    last.length = isFull ? words.length : last.length + words.length
  }
  return joined.map(({ speech, parts }) => ({ ...speech, text: parts.join('') }))
}

/** Code units after which a paragraph ends with the sentence. */
const LONG_PARAGRAPH = 700
/** Code units in which a sentence ends, with the marks that follow its point. */
const LONGEST_END = 8
const SENTENCE_END = /[.!?…。！？]["”’»)\]]*$/
