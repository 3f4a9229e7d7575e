import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { filesBelow, ROOT } from './support/project-files.ts'
import { runCli } from './support/run-cli.ts'

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...filesBelow('docs').filter((path) => path.endsWith('.md')),
]

for (const path of documents) {
  test(`${path} links to what is there`, () => {
    for (const [, target = ''] of read(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (/^https?:/.test(target)) continue
      assert.ok(existsSync(join(ROOT, dirname(path), target)), `no ${target}`)
    }
  })

  test(`${path} names files that are there`, () => {
    for (const [, name = ''] of read(path).matchAll(/`([\w./-]+\/[\w.-]*|[\w-]+\.ts)`/g)) {
      // What the build writes is not there before it.
      if (!name.startsWith('dist/')) assert.ok(isNamed(name), `no ${name}`)
    }
  })
}

test('the files that comments point to are there', () => {
  for (const path of filesBelow('src')) {
    for (const [name] of read(path).matchAll(/\b(?:docs|bench|test)\/[\w./-]+\.(?:md|ts)\b/g)) {
      assert.ok(existsSync(join(ROOT, name)), `${path} names ${name}`)
    }
  }
})

test('the folders of the code map are those of src, and none is missing', () => {
  const mapped = Array.from(
    read('ARCHITECTURE.md').matchAll(/^### `src\/([\w-]+)\/`$/gm),
    ([, folder]) => folder,
  )
  const folders = filesBelow('src').flatMap((path) => {
    const [, folder = '', ...rest] = path.split('/')
    return rest.length > 0 ? [folder] : []
  })
  assert.deepEqual([...mapped].sort(), [...new Set(folders)].sort())
})

test('README.md shows what the example prints', async () => {
  const { example } = JSON.parse(read('package.json')).scripts
  const [, command = ''] = /^node bin\/verbale\.js (.*)$/.exec(example) ?? []
  const { exit, stdout } = await runCli(command.split(' '), { cwd: ROOT })
  assert.equal(exit, 0)
  const [, shown = ''] = /^```text\n([\s\S]*?)^```$/m.exec(read('README.md')) ?? []
  assert.match(shown, /^\d+\. [A-Z]/)
  assert.ok(stdout.includes(shown), `not in the report:\n${shown}`)
  const counts = Array.from(stdout.matchAll(/^(\d+) quotations checked/gm), ([, count]) =>
    Number(count),
  )
  const total = counts.reduce((sum, count) => sum + count, 0)
  assert.match(read('README.md'), new RegExp(`It prints a report of ${total} quotations`))
})

/** A path from the root, or from `src/`; or the name of a file somewhere below it. */
function isNamed(name: string): boolean {
  return (
    existsSync(join(ROOT, name)) ||
    existsSync(join(ROOT, 'src', name)) ||
    filesBelow('src').some((path) => path.endsWith(`/${name}`))
  )
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}
