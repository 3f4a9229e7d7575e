import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { filesBelow, ROOT } from './support/project-files.ts'

// Every `@example` of a doc comment runs here, and the README's, so that none can rot. A line `expression // => value`, or
// an expression with `// => value` on the next line, is compared; all other lines are run as they are.

for (const path of filesBelow('src').filter((file) => /(?<!\.test)\.ts$/.test(file))) {
  const url = pathToFileURL(join(ROOT, path)).href
  for (const { line, code } of examplesIn(readFileSync(join(ROOT, path), 'utf8'))) {
    test(`the example at ${path}:${line} gives what it says`, async () => {
      const exported = Object.keys(await import(url))
      const used = exported.filter((name) => new RegExp(`\\b${name}\\b`).test(code))
      await runExample(`import { ${used.join(', ')} } from ${JSON.stringify(url)}\n${code}`)
    })
  }
}

for (const [, code = ''] of readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(
  /^```js\n([\s\S]*?)^```$/gm,
)) {
  test(`the example in README.md gives what it says: ${code.split('\n', 1)}`, async () => {
    const url = pathToFileURL(join(ROOT, 'src/verbale.ts')).href
    await runExample(code.replace("from 'verbale'", `from ${JSON.stringify(url)}`))
  })
}

async function runExample(code: string): Promise<void> {
  const module = encodeURIComponent(collecting(code))
  const { results } = await import(`data:text/javascript,${module}`)
  assert.ok(results.length > 0, 'the example shows no result')
  for (const { expression, actual, expected } of results) {
    assert.deepEqual(actual, expected, expression)
  }
}

function examplesIn(source: string): { line: number; code: string }[] {
  return Array.from(
    source.matchAll(/^ *\* @example\n((?: *\*(?! @|\/).*\n)+)/gm),
    ({ 1: body = '', index }) => ({
      line: source.slice(0, index).split('\n').length,
      code: body.replace(/^ *\* ?/gm, '').replace(/\n\/\/ =>/g, ' // =>'),
    }),
  )
}

/** The example as a module that exports each expression with its value and the one it promises. */
function collecting(code: string): string {
  const lines = code.split('\n').map((line) => {
    const match = /^(.*\S)\s*\/\/ => (.*)$/.exec(line)
    if (match === null) return line
    const [, expression = '', value = ''] = match
    return `results.push({ expression: ${JSON.stringify(expression)}, actual: (${expression}), expected: (${value}) })`
  })
  return `export const results = []\n${lines.join('\n')}`
}
