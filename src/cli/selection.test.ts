import assert from 'node:assert/strict'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { folderOf } from '../../test/support/run-cli.ts'
import { chooseFile, isJsonLines, wouldRead } from './selection.ts'

/** A path, patterns or none, and whether it is read. */
const cases: readonly (readonly [
  path: string,
  include: readonly string[] | undefined,
  choice: 'whole' | 'inside' | undefined,
])[] = [
  ['a.txt', undefined, 'whole'],
  ['a/b.MD', undefined, 'whole'],
  ['a.jsonl.gz', undefined, 'whole'],
  ['a.text.zst', undefined, 'whole'],
  ['a.tar.gz', undefined, 'whole'],
  ['a.zip', undefined, 'whole'],
  ['a.gz', undefined, undefined],
  ['a.docx', undefined, 'whole'],
  ['a.HTML', undefined, 'whole'],
  ['a.xml.gz', undefined, 'whole'],
  ['a.warc.gz', undefined, 'whole'],
  ['a.odt', undefined, undefined],
  ['a.ts', undefined, undefined],
  ['txt', undefined, undefined],
  ['.a.txt', undefined, undefined],
  ['.a/b.txt', undefined, undefined],
  ['__MACOSX/b.txt', undefined, undefined],
  ['a.html', ['*.html'], 'whole'],
  ['a.txt', ['*.html'], undefined],
  ['a/b.html', ['*.html'], undefined],
  ['a/b.html', ['**/*.html'], 'whole'],
  ['b.html', ['**/*.html'], 'whole'],
  ['a/b.html', ['*.txt', 'a/*.{htm,html}'], 'whole'],
  ['a.zip', ['*.html'], 'inside'],
  ['a.zip', ['*.zip'], 'whole'],
  ['.a.html', ['.a.html', '**'], undefined],
]

for (const [path, include, choice] of cases) {
  test(`${path} is read ${choice ?? 'not at all'} with ${include ?? 'no patterns'}`, () => {
    assert.equal(chooseFile(path, include === undefined ? {} : { include }), choice)
  })
}

test('JSON Lines are known by their names, compressed or not', () => {
  for (const name of ['a.jsonl', 'a.NDJSON', 'a.jsonl.gz', 'a.zip/b.ndjson.zst']) {
    assert.ok(isJsonLines(name), name)
  }
  for (const name of ['a.json', 'jsonl', 'a.jsonl/b.txt', 'a.jsonl.zip']) {
    assert.ok(!isJsonLines(name), name)
  }
})

test('a file would be read when its folder is, by what is chosen there', (t) => {
  const folder = realpathSync(folderOf(t, { 'a/b.txt': '', 'a/c.log': '', 'a/d.zip': '' }))
  const reads = (name: string, include?: string[]): boolean =>
    wouldRead(folder, join(folder, name), include === undefined ? {} : { include })
  assert.ok(reads('a/b.txt'))
  assert.ok(reads('a/d.zip'))
  assert.ok(!reads('a/c.log'))
  assert.ok(reads('a/c.log', ['**/*.log']))
  assert.ok(!reads('a/b.txt', ['**/*.log']))
  assert.ok(wouldRead(join(folder, 'a/c.log'), join(folder, 'a/c.log')))
  assert.ok(!wouldRead('-', join(folder, 'a/b.txt')))
})
