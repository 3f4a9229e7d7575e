import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { connectNewest } from '../support/mcp-client.ts'
import { ROOT } from '../support/project-files.ts'
import { ENTRY } from '../support/run-cli.ts'

const guide = readFileSync(join(ROOT, 'docs/guide/assistant.md'), 'utf8')

test('the guide shows what the server answers', async () => {
  const example =
    /<!-- call (\w+) -->\n```json\n(.+?)\n```\n\n<!-- answer -->\n```text\n(.+?)\n```/s
  const [, tool = '', args = '', answer] = example.exec(guide) ?? []
  const client = await connectNewest({
    command: process.execPath,
    args: [ENTRY, 'mcp', '--against', join(ROOT, 'examples/record')],
  })
  const { text } = await client.call(tool, JSON.parse(args))
  const tools = await client.tools()
  await client.close()
  assert.equal(text.trim(), answer)
  for (const { name } of tools) assert.ok(guide.includes(`| \`${name}\` |`), name)
})
