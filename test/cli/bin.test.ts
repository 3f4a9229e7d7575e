import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from '../support/project-files.ts'
import { folderOf, runCli } from '../support/run-cli.ts'

test('a checkout that is not built says what to do', async (t) => {
  const folder = folderOf(t, { 'package.json': '{"type":"module"}' })
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true })
  const entry = join(folder, 'bin', 'verbale.js')
  assert.deepEqual(await runCli(['--version'], { entry }), {
    exit: 2,
    stdout: '',
    stderr: 'verbale is not built here; run npm run build first\n',
  })
})
