import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CheckedQuotation } from '../../verbale.ts'
import { describePieces } from './pieces.ts'

const text = 'lamps and oil and a very long list of the things that burn in the winter'
const at = (words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

const cases: Record<string, [CheckedQuotation['marked'], string | undefined]> = {
  'nothing where the pieces stand alike': [[at('lamps'), at('oil')], undefined],
  'how many hold, and which do not': [
    [
      { ...at('lamps'), verdict: 'verbatim' },
      { ...at('oil'), verdict: 'altered' },
      { ...at('winter'), verdict: 'verbatim' },
    ],
    '2 of 3 pieces verbatim; altered: “oil”',
  ],
  'the gravest first, and only the first words of a long one': [
    [
      { ...at('oil'), verdict: 'notHeld' },
      { ...at('a very long list of the things that burn'), verdict: 'spliced' },
    ],
    'none of 2 pieces verbatim; spliced: “a very long list of the things that …”; not found: “oil”',
  ],
}

for (const [name, [marked, expected]] of Object.entries(cases)) {
  test(name, () => {
    assert.equal(describePieces(text, { marked }), expected)
  })
}
