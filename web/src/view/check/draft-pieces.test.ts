import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingAt } from '../../../../test/support/finding-at.ts'
import { draftParagraphs, numberFindings } from './draft-pieces.ts'

const DRAFT = '“We sail,” she said. “And soon.”\n\nThe pier is open to all.'

/** Findings by the words they are about; paragraphs in one line each, pieces in braces with numbers. */
const cases: Readonly<
  Record<string, readonly [findings: readonly [words: string, kind: string][], printed: string[]]>
> = {
  'pieces around the writer’s own words': [
    [['We sail, … And soon.', 'direct']],
    ['{1:“We sail,”} she said. {1:“And soon.”}', 'The pier is open to all.'],
  ],
  'one finding in another': [
    [
      ['The pier is open to all.', 'indirect'],
      ['open', 'direct'],
    ],
    ['“We sail,” she said. “And soon.”', '{S1:The pier is }{1:open}{S1: to all.}'],
  ],
  'one that goes on in the next paragraph': [
    [['And soon.”\n\nThe pier', 'unmarked']],
    ['“We sail,” she said. {R1:“And soon.”}', '{R1:The pier} is open to all.'],
  ],
  nothing: [[], ['“We sail,” she said. “And soon.”', 'The pier is open to all.']],
}
for (const [name, [findings, printed]] of Object.entries(cases)) {
  test(`marks ${name} in a draft`, () => {
    const numbered = numberFindings(
      findings.map(([words, kind]) => findingAt(DRAFT, words, { kind })),
    )
    assert.deepEqual(
      draftParagraphs(DRAFT, numbered).map(({ start, end, pieces }) => {
        let line = ''
        let from = start
        for (const piece of pieces) {
          const words = DRAFT.slice(piece.start, piece.end).trimEnd()
          line += `${DRAFT.slice(from, piece.start)}{${piece.of.number}:${piece.end === end ? words : DRAFT.slice(piece.start, piece.end)}}`
          from = piece.end
        }
        return line + DRAFT.slice(from, end)
      }),
      printed,
    )
  })
}

test('numbers quotations, reused words and reported speech each in the order of the draft', () => {
  const numbered = numberFindings([
    findingAt(DRAFT, 'open to all', { kind: 'unmarked' }),
    findingAt(DRAFT, 'And soon.'),
    findingAt(DRAFT, 'The pier', { kind: 'indirect' }),
    findingAt(DRAFT, 'We sail,'),
  ])
  assert.deepEqual(
    numbered.map(({ number, finding }) => `${number} ${finding.quotation.text}`),
    ['1 We sail,', '2 And soon.', 'S1 The pier', 'R1 open to all'],
  )
})
