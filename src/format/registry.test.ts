import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { checkSpans } from '../../test/support/span-laws.ts'
import { readPage } from './registry.ts'

const long = 'The ministers walked over from the pavilion in the rain'

/** Texts, the format they are read in, and their blocks. */
const cases: Record<
  string,
  { readonly text: string; readonly format: string; readonly blocks: readonly string[] }
> = {
  'paragraphs parted by empty lines': {
    text: 'We sail.\n\nWe sail soon.',
    format: 'text',
    blocks: ['paragraph: We sail.', 'paragraph: We sail soon.'],
  },
  'one paragraph a line': {
    text: 'We sail.\nWe sail soon.',
    format: 'text',
    blocks: ['paragraph: We sail.', 'paragraph: We sail soon.'],
  },
  'lines of even length are one paragraph': {
    text: `${long}\n${long}\n${long}\n${long}.\n\nWe sail.`,
    format: 'text',
    blocks: [`paragraph: ${long} ${long} ${long} ${long}.`, 'paragraph: We sail.'],
  },
  'a label begins a paragraph among such lines': {
    text: `${long}\n${long}\n${long}\n${long}.\nMINISTER ODA: We sail.`,
    format: 'text',
    blocks: [`paragraph: ${long} ${long} ${long} ${long}.`, 'paragraph: MINISTER ODA: We sail.'],
  },
  'carriage returns': {
    text: 'We sail.\r\n\r\nSoon.',
    format: 'text',
    blocks: ['paragraph: We sail.', 'paragraph: Soon.'],
  },
  'rules of plain text': {
    text: 'We sail.\n\n* * *\n\nSoon.',
    format: 'text',
    blocks: ['paragraph: We sail.', 'rule: * * *', 'paragraph: Soon.'],
  },
  'headings and rules of Markdown': {
    text: '# Soup\n\nWe sail.\n\n---\n\n## Ladders ##',
    format: 'markdown',
    blocks: ['heading 1: Soup', 'paragraph: We sail.', 'rule: ---', 'heading 2: Ladders'],
  },
  'lists and quotes of Markdown': {
    text: '# Soup\n\n- bread\n2. water\n\n> We sail.',
    format: 'markdown',
    blocks: ['heading 1: Soup', 'listItem: bread', 'listItem: water', 'quote: We sail.'],
  },
  'a bold label is no list item': {
    text: '**MINISTER ODA:** We sail.',
    format: 'markdown',
    blocks: ['paragraph: **MINISTER ODA:** We sail.'],
  },
  'front matter': {
    text: '---\ntitle: Soup\n---\nWe sail.',
    format: 'markdown',
    blocks: ['paragraph: We sail.'],
  },
  nothing: { text: ' \n\n ', format: 'text', blocks: [] },
}

describe('a page', () => {
  for (const [name, { text, format, blocks }] of Object.entries(cases)) {
    test(name, () => {
      const page = readPage(text)
      const found = page.blocks.map(({ kind, level, span }) => {
        const words = text.slice(span.start, span.end).replace(/\s+/g, ' ')
        return `${kind}${level === undefined ? '' : ` ${level}`}: ${words}`
      })
      assert.deepEqual([page.format, found], [format, blocks])
    })
  }
})

test('reads values above the text, and no YAML that is none', () => {
  assert.equal(readPage('---\nTitle: Soup\n---\nWe sail.').metadata?.values.get('title'), 'Soup')
  assert.equal(readPage('---\n: [\n---\nWe sail.').metadata, undefined)
})

test('every letter of a text lies in one block', () => {
  const fragment = fc.constantFrom(
    'We sail.',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '> ',
    '---',
    '**b**',
    ' ',
    '😀',
    '\r\n',
    'x: 1',
  )
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const { blocks, metadata } = readPage(text)
      checkSpans(
        text,
        blocks.map(({ span }) => span),
      )
      let from = metadata?.span?.end ?? 0
      for (const { span } of [...blocks, { span: { start: text.length, end: text.length } }]) {
        assert.doesNotMatch(text.slice(from, span.start), /[\p{L}\p{So}]/u)
        from = span.end
      }
    }),
  )
})
