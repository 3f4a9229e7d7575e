import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { parseDocument } from '../../verbale.ts'
import { documentParts } from './document-part.ts'

function partsOf(text: string): string[] {
  const { document } = parseDocument({ text })
  return documentParts(document).map(({ kind, margin, turn, span }) => {
    const words = text.slice(span.start, span.end).trim()
    return `${turn === undefined ? '' : `${turn} `}${kind} [${margin}] ${words}`
  })
}

const page = (...blocks: readonly string[]): string => blocks.join('\n\n')

const cases: Record<string, readonly [text: string, ...parts: readonly string[]]> = {
  'a transcript': [
    page(
      'Remarks by Minister Sunniva Oda',
      'MINISTER ODA: We sail. (Laughter.) All of us.',
      'QUESTION: When?',
      'Page 2',
      'MINISTER ODA: On Friday.',
    ),
    'field [title] Remarks by Minister Sunniva Oda',
    '0 label [Sunniva Oda, principal] MINISTER ODA:',
    '0 spoken [] We sail.',
    '0 note [note: vocal] (Laughter.)',
    '0 spoken [] All of us.',
    '1 label [press] QUESTION:',
    '1 spoken [] When?',
    'dropped [left out: page number] Page 2',
    '2 label [Sunniva Oda, principal] MINISTER ODA:',
    '2 spoken [] On Friday.',
  ],
  'a readout': [
    page(
      '# Readout of Minister Oda’s Call with Minister Quell',
      '## The call',
      'The two ministers agreed today that the ships which are loaded should sail before the rest.',
    ),
    'field [title] # Readout of Minister Oda’s Call with Minister Quell',
    'heading [heading] ## The call',
    'body [text] The two ministers agreed today that the ships which are loaded should sail before the rest.',
  ],
}

describe('the parts of a document', () => {
  for (const [name, [text, ...expected]] of Object.entries(cases)) {
    test(name, () => assert.deepEqual(partsOf(text), expected))
  }

  test('are the whole text, in order', () => {
    const line = fc.constantFrom(
      'MINISTER ODA: We sail. (Laughter.)',
      'QUESTION: When?',
      'Share this page',
      '# Remarks by Minister Oda',
      'September 18, 2024',
      '* on the quay',
      '---',
      'They met on the quay and stayed until the lamps were lit in the harbor.',
      '  ',
      'Averholt, Lunmark',
    )
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\n\n', '\r\n\r\n'), (lines, gap) => {
        const text = lines.join(gap)
        const { document } = parseDocument({ text })
        const parts = documentParts(document)
        const joined = parts.map(({ span }) => text.slice(span.start, span.end)).join('')
        assert.equal(joined, parts.length === 0 ? '' : text)
        if (parts.length === 0) assert.doesNotMatch(text, /[\p{L}\p{N}]/u)
      }),
    )
  })
})
