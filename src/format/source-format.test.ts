import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { filesBelow, ROOT } from '../../test/support/project-files.ts'
import { findSourceFormat } from './registry.ts'
import { headOf } from './source-head.ts'

function formatOf(source: string | Uint8Array): string | undefined {
  return findSourceFormat(headOf(source))?.name
}

test('every text among the examples stays a text', () => {
  const texts = filesBelow('examples').filter((path) => /\.(?:txt|md)$/.test(path))
  assert.ok(texts.length > 5)
  for (const path of texts) assert.equal(formatOf(readFileSync(join(ROOT, path))), undefined, path)
})

/** Texts that begin like something else. */
const texts: readonly string[] = [
  '',
  ' \n',
  '[Music]\n\nMINISTER ODA: We sail.',
  '{As delivered}\n\nWe sail.',
  '["We sail," she said, "soon."]',
  '[Harbor Office](https://harbor.example/)\n\nMINISTER ODA: We sail.',
  '---\ntitle: Soup\ndate: 2024-05-20\n---\n\nWe sail.',
  '# Soup\n\n<br>We <b>sail</b>.\n\n- bread',
  '> MINISTER ODA: We sail.',
  '>> MINISTER ODA: We sail.\n>> When?',
  '00:00:01 MINISTER ODA: We sail.\n00:00:09 QUESTION: When?',
  'WEBVTT and SubRip are formats of captions.',
  'Speaker, text and time are given below.\n\nODA, MINISTER: We sail.',
  'MINISTER ODA, in a hurry: We sail.\nBRASK, not so: When, then?',
  'Name | Post\n--- | ---\nOda | Minister',
  '1\n\n2\n\nWe sail.',
  '<We sail>, she wrote.',
  '“<p> is a tag”, she said.',
  'rss: a note on feeds',
  '%PDF is how such files begin.',
  'PK is short for two names.',
]

for (const text of texts) {
  test(`stays a text: ${JSON.stringify(text.slice(0, 40))}`, () => {
    assert.equal(formatOf(text), undefined)
  })
}

/** Sources, and the format they are told to be in. */
const sources: Readonly<Record<string, string>> = {
  '{"turns": []}': 'json',
  '[{"speaker": "Oda"}]': 'json',
  'speaker,text\nOda,We sail.\n': 'csv',
  'WEBVTT\n\n00:01.000 --> 00:02.000\nWe sail.': 'captions',
  '1\n00:00:01,000 --> 00:00:02,000\nWe sail.': 'captions',
  '<?xml version="1.0"?>\n<rss version="2.0">': 'feed',
  '<feed xmlns="http://www.w3.org/2005/Atom">': 'feed',
  '<?xml version="1.0"?>\n<project>': 'xml',
  '<!DOCTYPE html>\n<p>We sail.</p>': 'html',
  '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><p>a</p></html>': 'html',
}

for (const [source, format] of Object.entries(sources)) {
  test(`is ${format}: ${JSON.stringify(source.slice(0, 40))}`, () => {
    assert.equal(formatOf(source), format)
    assert.equal(formatOf(`\ufeff${source}`), format)
    const wide = Buffer.from(`\ufeff${source}`, 'utf16le')
    assert.equal(formatOf(wide), format)
  })
}

test('words in lines are a text', () => {
  const word = fc.constantFrom(
    'We',
    'sail',
    'ODA:',
    'speaker',
    'text',
    ',',
    '"',
    '>>',
    '-',
    '[',
    ']',
  )
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 5 }), (lines) => {
      assert.equal(formatOf(`Soup. ${lines.map((line) => line.join(' ')).join('\n')}`), undefined)
    }),
  )
})
