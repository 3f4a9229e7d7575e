import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { checkPage, showPage } from '../../../test/support/show-page.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import type { Extracted } from '../registry.ts'
import { readTableCsv } from './table-csv.ts'
import { findTable } from './table-head.ts'

function read(source: string): readonly Extracted[] {
  return readTableCsv(Buffer.from(source))
}

/** Tables, and the lines of the one document they hold. */
const cases: Readonly<Record<string, readonly [source: string, ...lines: readonly string[]]>> = {
  'a sentence a row': [
    'speaker,text\nOda,We sail.\nOda,Soon.\nBrask,When?\n',
    'Oda | We sail. Soon.',
    'Brask | When?',
  ],
  'given name and surname': [
    'id,text,first_name,last_name\n1,We sail.,Sunniva,Oda\n2,When?,,Brask\n',
    'Sunniva Oda | We sail.',
    'Brask | When?',
  ],
  'semicolons, a mark and carriage returns': [
    '\ufeffName;Speech\r\n"Oda";"We sail; ""soon"""\r\nBrask;When?\r\n',
    'Oda | We sail; "soon"',
    'Brask | When?',
  ],
  tabs: ['speaker\tutterance\nOda\tWe sail, soon.\n', 'Oda | We sail, soon.'],
  'words over several lines': ['speaker,text\nOda,"We sail.\nSoon."\n', 'Oda | We sail.', 'Soon.'],
  'a title that stays': [
    'speaker,title,text\nOda,Harbor talks,We sail.\nBrask,Harbor talks,When?\n',
    '# Harbor talks',
    'Oda | We sail.',
    'Brask | When?',
  ],
  'rows with a column too few or too many': [
    'speaker,text,date\nOda,We sail.\nBrask,When?,2024-05-20,x\n',
    'Oda | We sail.',
    'Brask | When?',
  ],
  'quotation marks inside a value': ['speaker,text\nOda,We "sail" soon\n', 'Oda | We "sail" soon'],
}

describe('tables of speech', () => {
  for (const [name, [source, ...lines]] of Object.entries(cases)) {
    test(name, () => {
      const [extracted, another] = read(source)
      assert.ok(extracted)
      assert.equal(another, undefined)
      assert.deepEqual(showPage(extracted.page), lines)
    })
  }
})

test('a date in words is kept as a date', () => {
  const [extracted] = read('speaker,text,time\nOda,We sail.,"May 20, 2024, 9 p.m. ET"\n')
  assert.equal(extracted?.page.metadata?.values.get('date'), '2024-05-20')
  assert.equal(extracted?.page.metadata?.origins?.get('date'), 'column time')
})

test('another title begins another document', () => {
  const found = read(
    'title,speaker,text\nHarbor,Oda,We sail.\nHarbor,Brask,When?\nSoup,Oda,We eat.\nSoup,Brask,What?\n',
  )
  assert.deepEqual(
    found.map(({ name }) => name),
    ['1-harbor', '2-soup'],
  )
})

test('a title that changes with the speaker is a post', () => {
  const [extracted, another] = read(
    'speaker,title,text\nOda,Minister,We sail.\nBrask,Envoy,When?\nOda,Minister,Soon.\n',
  )
  assert.equal(another, undefined)
  assert.equal(extracted?.page.labels?.get(0)?.post, 'Minister')
})

test('a quotation mark that is never closed is said', () => {
  const source = `speaker,text\nOda,"${'We sail. '.repeat(2_000_000)}`
  assert.throws(
    () => read(source),
    (error) => error instanceof UnreadableError && /16 MB/.test(error.message),
  )
})

test('tables of other things and texts are no tables of speech', () => {
  for (const text of [
    'name,age\nOda,50\n',
    'speaker,text\n',
    'Speaker, text and time are given below.\n\nMINISTER ODA: We sail.\n',
    'speaker|text',
    'MINISTER ODA: We sail, soon.\nBRASK: When, then?\n',
    '',
  ]) {
    assert.equal(findTable(text), undefined, text)
  }
})

test('any table gives pages or a refusal', () => {
  const cell = fc.constantFrom(
    'Oda',
    '"',
    '""',
    '"We sail."',
    ',',
    '\n',
    '\r',
    'text',
    '\ud800',
    '😀',
    '\0',
  )
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
      try {
        for (const { page } of read(`speaker,text,title\n${cells.join('')}`)) checkPage(page)
      } catch (error) {
        assert.ok(error instanceof UnreadableError, String(error))
      }
    }),
  )
})
