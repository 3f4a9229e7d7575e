import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../document/document.ts'
import { codeEvent, type EventCode } from './code-event.ts'

/** What is announced or done by arms, and its PLOVER category and CAMEO code. */
const CASES: Readonly<Record<string, string>> = {
  'Halvenia expelled ten diplomats of Sorrenay.': 'SANCTION 161',
  'After the attack on the port, Halvenia expelled ten diplomats of Sorrenay.': 'SANCTION 161',
  'Before the talks began, Halvenia released the prisoners.': 'RETREAT 0841',
  'after Palvia invaded Ostrava': 'ASSAULT 190',
  'even as we are withdrawing our troops': 'RETREAT 0874',
  'The pilots sailed on Monday.': 'undefined undefined',
}

describe('the words of an event are coded:', () => {
  for (const [text, expected] of Object.entries(CASES)) {
    test(text, () => {
      const { plover, cameo } = codeOf(text)
      assert.equal(`${plover} ${cameo}`, expected)
    })
  }
})

function codeOf(text: string): EventCode {
  const document = 'averholt' as DocumentId
  const evidence = [{ document, start: 0, end: text.length, text }] as const
  return codeEvent({ kind: 'announcement', status: 'happened', evidence })
}
