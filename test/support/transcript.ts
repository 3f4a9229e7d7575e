import assert from 'node:assert/strict'
import { readPage } from '../../src/format/registry.ts'
import { readTranscript, type Transcript } from '../../src/transcript/read-transcript.ts'
import { checkTurns } from './turn-laws.ts'
import { printTurns } from './turn-lines.ts'

/** Read a text that must be a transcript, and check the laws that every transcript obeys. */
export function transcriptOf(text: string): Transcript {
  const transcript = readTranscript(readPage(text))
  assert.ok(transcript, 'the text was not read as a transcript')
  checkTurns(text, transcript)
  return transcript
}

/** The turns of a text, one line each; see {@link printTurns}. */
export function turnsOf(text: string): string[] {
  return printTurns(text, transcriptOf(text).turns)
}

/** Paragraphs as a document has them: parted by empty lines. */
export function page(...paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n')
}
