import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { GapKind } from './align-words.ts'
import { foldedWord, type QuotationText, readQuotation } from './quotation-text.ts'

/**
 * The words of a quotation on one line: `…` before a word after a marked omission, `|` before one
 * that opens a new piece, `[word]` for a word put in, `(word)` for one put in in part.
 */
function print(words: QuotationText): string {
  return Array.from({ length: words.count }, (_, i) => {
    const gap =
      words.gaps[i] === GapKind.ellipsis ? '… ' : words.gaps[i] === GapKind.piece ? '| ' : ''
    const word = foldedWord(words, i)
    if (words.isBracketed[i] === 1) return `${gap}[${word}]`
    return words.isPartlyBracketed[i] === 1 ? `${gap}(${word})` : `${gap}${word}`
  }).join(' ')
}

const cases: Record<string, readonly [string, string]> = {
  'words with punctuation': ['We are ready, always.', 'we are ready always'],
  'an ellipsis of one sign': ['We are … ready', 'we are … ready'],
  'an ellipsis of three periods': ['We are ... ready', 'we are … ready'],
  'an ellipsis of spaced periods': ['We are . . . ready', 'we are … ready'],
  'an ellipsis of four periods': ['We wait. ... They come', 'we wait … they come'],
  'an ellipsis of asterisks': ['We wait * * * They come', 'we wait … they come'],
  'an ellipsis in brackets': ['We are […] ready', 'we are … ready'],
  'an ellipsis at the head': ['… are ready', 'are ready'],
  'words in brackets': ['We keep [the strait] open', 'we keep [the] [strait] open'],
  'words in escaped brackets': ['We keep \\[the strait\\] open', 'we keep [the] [strait] open'],
  'a capital in brackets': ['[T]he strait', '(the) strait'],
  'an escaped capital in brackets': ['\\[T\\]he strait', '(the) strait'],
  'an ending in brackets': ['We want[ed] it', 'we (wanted) it'],
  'a middle in brackets': ['un[for]given', '(unforgiven)'],
  'a bracket that goes on past its word': ['want[ed and got] it', '(wanted) [and] [got] it'],
  'a stage note copied along': ['We wait. (Applause.) They come', 'we wait they come'],
  'a stage note in brackets, which is the writer’s': ['We [laughs] wait', 'we [laughs] wait'],
  'a parenthesis that is speech': ['The Panel (MP) ruled', 'the panel mp ruled'],
}

for (const [name, [text, printed]] of Object.entries(cases)) {
  test(`reads ${name}`, () => {
    assert.equal(print(readQuotation(text, [{ start: 0, end: text.length }])), printed)
  })
}

test('tells pieces around the writer’s words from a paragraph that goes on', () => {
  const text = '“We wait,” she said. “They come.\n\n“Soon.”'
  const spans = [
    { start: 1, end: 9 },
    { start: 22, end: 32 },
    { start: 35, end: 40 },
  ]
  assert.equal(print(readQuotation(text, spans)), 'we wait | they come soon')
})

test('a mark that is closed before the next is opened parts two pieces', () => {
  const text = '“They come.”\n\n“Soon.”'
  const spans = [
    { start: 1, end: 11 },
    { start: 15, end: 20 },
  ]
  assert.equal(print(readQuotation(text, spans)), 'they come | soon')
})

test('an ellipsis at the head of a later piece is an omission', () => {
  const text = '“We wait,” she said. “… They come.”'
  const spans = [
    { start: 1, end: 9 },
    { start: 22, end: 34 },
  ]
  assert.equal(print(readQuotation(text, spans)), 'we wait … they come')
})

test('a word written with brackets inside covers them', () => {
  const text = 'They \\[w\\]ant[ed] it'
  const { starts, ends } = readQuotation(text, [{ start: 0, end: text.length }])
  assert.equal(text.slice(starts[1], ends[1]), '\\[w\\]ant[ed]')
})

test('words ascend, never overlap and never are empty', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab \\[]().…é-', '\u{1d49c}'), maxLength: 40 })
  fc.assert(
    fc.property(text, (text) => {
      const { count, starts, ends } = readQuotation(text, [{ start: 0, end: text.length }])
      let last = 0
      for (let i = 0; i < count; i++) {
        assert.ok((starts[i] as number) >= last && (ends[i] as number) > (starts[i] as number))
        last = ends[i] as number
      }
    }),
    { numRuns: 500 },
  )
})
