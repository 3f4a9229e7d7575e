import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cutStageNotes, findStageNotes, type StageNoteKind, saysInterpreted } from './stage-note.ts'

const notes: Record<StageNoteKind, readonly string[]> = {
  vocal: [
    '(Laughter.)',
    '(laughs)',
    '(Cross-talk.)',
    '(Crosstalk)',
    '[cheers]',
    '(Boos.)',
    '(overlapping voices)',
  ],
  kinesic: [
    '(Applause.)',
    '(Nods.)',
    '(Waves to the press.)',
    '(Shakes his head.)',
    '(Standing ovation.)',
  ],
  incident: [
    '(Pause.)',
    '(Break.)',
    '(Begin video clip.)',
    '(Off the record.)',
    '(BELL RINGS)',
    '(The meeting was adjourned.)',
    '(Phone rings.)',
    '(Minister Oda signs the pact.)',
    '(Photos are taken.)',
    '(A toast is given.)',
    '(A video is played.)',
    '(Cell phone rings.)',
    '(Commercial break.)',
    '(The treaty of Drast is signed.)',
    '(The roundtable discussion begins.)',
    '(CLOSED PRESS COVERAGE)',
  ],
  gap: ['(Inaudible.)', '(inaudible)', '(Off-mike.)', '\\[unintelligible 00:03:18.16\\]'],
  language: [
    '(In Lunmarkish.)',
    '(Speaks Ombrasan.)',
    '(spoke in Lunmarkish)',
    '(No translation provided.)',
  ],
  interpretation: ['(Via interpreter)', '(As interpreted.)', '(interpretation from Sorrenayan)'],
  editorial: ['[sic]', '(ph)', '(phonetic)'],
}

for (const [kind, examples] of Object.entries(notes)) {
  for (const example of examples) {
    test(`takes ${example} for a note of kind ${kind}`, () => {
      const text = `We wait. ${example} They come.`
      const [note, ...others] = findStageNotes(text, { start: 0, end: text.length })
      assert.equal(others.length, 0)
      assert.equal(note?.kind, kind)
      assert.equal(note?.text, example.replaceAll('\\', ''))
      assert.deepEqual(note?.span, { start: 9, end: 9 + example.length })
      assert.equal(note !== undefined && saysInterpreted(note), kind === 'interpretation')
    })
  }
}

for (const words of [
  '(MP)',
  '(NATO)',
  '(which nobody wanted)',
  '[the strait]',
  '(30 percent)',
  '(the meeting in Drast was long)',
  '(heat waves and fires)',
  '(phone bills and rent)',
  '(who signs the checks)',
  '(overlapping jurisdictions)',
  '(the Halvenian interpretation)',
  '(photosynthesis)',
  '(cell phone bills)',
  '(the ceremony was long)',
  '(the treaty that was signed)',
  '(HARBOR III)',
  '[OA U]',
  '(aircraft parts)',
  '()',
]) {
  test(`takes ${words} for speech`, () => {
    const text = `The Panel ${words} has ruled.`
    assert.deepEqual(findStageNotes(text, { start: 0, end: text.length }), [])
  })
}

test('emphasis around a note is part of it', () => {
  const text = 'We wait. *(Laughter.)* They come.'
  const [note] = findStageNotes(text, { start: 0, end: text.length })
  assert.deepEqual(note?.span, { start: 9, end: 22 })
})

test('the words outside the notes are cut without the white space beside them', () => {
  const text = '(Laughter.) We wait. (Applause.) They come. (Pause.)'
  const { spans } = cutStageNotes(text, { start: 0, end: text.length })
  assert.deepEqual(
    spans.map(({ start, end }) => text.slice(start, end)),
    ['We wait.', 'They come.'],
  )
})

test('notes and cuts stay inside the span, in order', () => {
  const part = fc.constantFrom('(Laughter.)', 'We wait. ', '[sic]', '(', ']', '\n', '(ph) ', '…')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.nat(60), (parts, start) => {
      const text = parts.join('')
      const limit = { start: Math.min(start, text.length), end: text.length }
      const { notes, spans } = cutStageNotes(text, limit)
      const all = [...notes.map(({ span }) => span), ...spans].sort((a, b) => a.start - b.start)
      let last = limit.start
      for (const span of all) {
        assert.ok(span.start >= last && span.end > span.start && span.end <= limit.end)
        last = span.end
      }
    }),
  )
})
