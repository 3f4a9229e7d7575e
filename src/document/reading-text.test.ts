import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readingText } from './reading-text.ts'

/** Texts as printed, the format, and how a person reads them. Spans are parted by a bar. */
const cases: Record<string, readonly [printed: string, format: string, reading: string]> = {
  'white space folded': ['We  sail\u00a0\n on', 'text', 'We sail on'],
  'emphasis and escapes of Markdown': [
    '**We** have \\$38 _million_',
    'markdown',
    'We have $38 million',
  ],
  'an underscore inside a word': ['a snake_case word', 'markdown', 'a snake_case word'],
  'a link of Markdown': [
    'the [old harbor](https://x.example/a) wall',
    'markdown',
    'the old harbor wall',
  ],
  'words struck out by tildes': [
    'it cost ~~$300~~ [$30] billion',
    'text',
    'it cost $300 [$30] billion',
  ],
  'words struck out by a tag': ['it <s>costs</s> \\[cost\\] us', 'markdown', 'it costs [cost] us'],
  'signs that strike nothing out': ['a ~ b < c </p>', 'text', 'a ~ b < c </p>'],
  'stars in plain text': ['**We**', 'text', '**We**'],
  'an entity': ['bread &amp; water', 'text', 'bread & water'],
  'an ampersand': ['bread & water', 'text', 'bread & water'],
  paragraphs: ['We sail.\n\n|We sail soon.', 'text', 'We sail.\n\nWe sail soon.'],
  'a page break inside a sentence': [
    'at one table\n\n|for five hours.',
    'text',
    'at one table for five hours.',
  ],
  'pieces of one paragraph': ['We said |so.', 'text', 'We said so.'],
}

describe('a reading text', () => {
  for (const [name, [printed, format, reading]] of Object.entries(cases)) {
    test(name, () => {
      const text = printed.replaceAll('|', '')
      let from = 0
      const spans = printed.split('|').map((part) => {
        const start = from
        from += part.length
        return { start, end: start + part.trimEnd().length }
      })
      assert.equal(readingText(text, spans, format).text, reading)
    })
  }
})

test('leaves out what is said to be left out', () => {
  const text = 'on the other\n\nother side'
  const spans = [
    { start: 0, end: 12 },
    { start: 14, end: 24 },
  ]
  const { text: reading, map } = readingText(text, spans, 'text', [{ start: 14, end: 20 }])
  assert.equal(reading, 'on the other side')
  const side = map.spanToOriginal({ start: reading.indexOf('side'), end: reading.length })
  assert.equal(text.slice(side.start, side.end), 'side')
})

test('every word leads back to itself', () => {
  const fragment = fc.constantFrom(
    'word',
    ' ',
    '\n',
    '**',
    '\\$',
    '&amp;',
    '[a](#)',
    '_',
    '.',
    '😀',
    '(',
  )
  fc.assert(
    fc.property(
      fc.array(fragment, { maxLength: 30 }),
      fc.constantFrom('text', 'markdown'),
      (parts, format) => {
        const text = parts.join('')
        const { text: reading, map } = readingText(text, [{ start: 0, end: text.length }], format)
        for (const { 0: word, index } of reading.matchAll(/word|😀/gu)) {
          const span = map.spanToOriginal({ start: index, end: index + word.length })
          assert.equal(text.slice(span.start, span.end), word)
        }
      },
    ),
  )
})
