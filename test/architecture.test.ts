import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'
import { filesBelow, ROOT } from './support/project-files.ts'

/**
 * What each part of `src/` may import of the others, in the order data flows through them. A new folder
 * gets a row here before it gets a file.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  document: ['text'],
  people: ['text', 'document'],
  syntax: ['text'],
  time: ['text', 'document'],
  transcript: ['text', 'document'],
  format: ['text', 'document'],
  article: ['text', 'document', 'syntax', 'time'],
  index: ['text', 'document'],
  search: ['text', 'document'],
  align: ['text'],
  revision: ['text', 'document', 'align'],
  cite: ['text', 'document'],
  check: ['text', 'document', 'article', 'index', 'align'],
  ledger: ['text', 'document', 'syntax', 'time', 'article', 'index', 'search', 'check'],
  'read-document.ts': ['text', 'document', 'format', 'transcript', 'article'],
  extract: ['document', 'format'],
  store: ['text', 'document', 'article', 'index', 'check'],
  'read-input.ts': ['document', 'people', 'format', 'read-document.ts'],
  record: [
    'text',
    'document',
    'people',
    'article',
    'index',
    'align',
    'check',
    'revision',
    'search',
    'cite',
    'ledger',
    'store',
    'read-document.ts',
    'read-input.ts',
  ],
  'verbale.ts': [
    'text',
    'document',
    'people',
    'transcript',
    'article',
    'index',
    'align',
    'check',
    'format',
    'extract',
    'read-document.ts',
    'read-input.ts',
    'revision',
    'search',
    'cite',
    'time',
    'ledger',
    'store',
    'record',
  ],
  wire: ['verbale.ts'],
  export: ['verbale.ts', 'wire'],
  mcp: ['verbale.ts', 'wire'],
  http: ['verbale.ts', 'wire', 'export', 'mcp'],
  cli: ['verbale.ts', 'wire', 'export', 'mcp', 'http'],
}

/** Parts that compute and do nothing else: no files, no clock, no randomness, no environment. */
const PURE = [
  'text',
  'document',
  'people',
  'format',
  'transcript',
  'time',
  'article',
  'index',
  'search',
  'align',
  'revision',
  'check',
  'ledger',
  'cite',
]

/** What a pure part would reach the outside with. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bperformance\.now\b|\bconsole\./

const sources = filesBelow('src').filter((path) => path.endsWith('.ts'))
const files = sources.filter((path) => !/\.(?:test|conformance)\.ts$/.test(path))

test('every part of src has a row in the import table, and every row a part', () => {
  assert.deepEqual([...new Set(files.map(partOf))].sort(), Object.keys(MAY_IMPORT).sort())
})

for (const [part, allowed] of Object.entries(MAY_IMPORT)) {
  test(`${part} imports only ${allowed.join(', ') || 'itself'}`, () => {
    for (const path of files.filter((file) => partOf(file) === part)) {
      for (const imported of relativeImports(path)) {
        const target = partOf(imported)
        assert.ok(target === part || allowed.includes(target), `${path} imports ${imported}`)
      }
    }
  })
}

test('the pure parts import nothing of Node and touch nothing outside', () => {
  for (const path of files.filter((file) => PURE.includes(partOf(file)))) {
    const text = readFileSync(join(ROOT, path), 'utf8')
    assert.doesNotMatch(text, IMPURE, path)
    for (const name of packageImports(text)) {
      assert.ok(!name.startsWith('node:') && !builtinModules.includes(name), `${path}: ${name}`)
    }
  }
})

test('every package imported is a dependency, and every dependency is imported', () => {
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  )
  const imported = files
    .flatMap((path) => packageImports(readFileSync(join(ROOT, path), 'utf8')))
    .filter((name) => !name.startsWith('node:'))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
  assert.deepEqual([...new Set(imported)].sort(), Object.keys(manifest.dependencies).sort())
})

test('the desk in the browser takes nothing of src but types of wire', () => {
  for (const path of filesBelow('web/src').filter((file) => /(?<!\.test)\.tsx?$/.test(file))) {
    const text = readFileSync(join(ROOT, path), 'utf8')
    for (const [statement, from] of text.matchAll(
      /^(?:import|export)\b[^;'"]*? from '([^']+)'/gm,
    )) {
      const target = relative(ROOT, join(ROOT, dirname(path), from as string))
      if (!(from as string).startsWith('.') || target.startsWith('web/')) continue
      assert.match(target, /^src\/wire\//, `${path} imports ${from}`)
      assert.match(
        statement,
        /^(?:import|export) type /,
        `${path} imports more than types of ${from}`,
      )
    }
  }
})

/** `src/text/span.ts` belongs to `text`, `src/verbale.ts` to itself. */
function partOf(path: string): string {
  return path.split('/')[1] as string
}

function relativeImports(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8')
  return importsOf(text)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(ROOT, join(ROOT, dirname(path), name)))
}

function packageImports(text: string): string[] {
  return importsOf(text).filter((name) => !name.startsWith('.'))
}

function importsOf(text: string): string[] {
  return Array.from(
    text.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)/gm),
    ([, from, dynamic]) => (from ?? dynamic) as string,
  )
}
