import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DRAFT, folderOf, runCli, TRANSCRIPT } from '../support/run-cli.ts'

/** A line, and what is said of it; without a message it is read. */
const rows: readonly (readonly [line: string | Uint8Array, message?: RegExp])[] = [
  ['{"text":"Good."}'],
  [''],
  ['   \r'],
  ['words', /^Not JSON \(.*\); write \{"text": "…"\} or \{"path": "…"\}$/],
  ['{"text":"cut', /^Not JSON/],
  ['[1]', /^Not an object but a list; write /],
  ['5', /^Not an object but 5; write /],
  ['null', /^Not an object but null; write /],
  ['{}', /^Neither "text" nor "path"; write /],
  ['{"text":"a","path":"b.txt"}', /^Both "text" and "path"; write /],
  ['{"text":5}', /^"text" is 5; write a string$/],
  ['{"text":"a","id":["x"]}', /^"id" is a list; write a string$/],
  ['{"text":"a","title":{"a":1}}', /^"title" is an object; write a string$/],
  ['{"text":"a","title":null,"other":1}'],
  ['{"text":"a","kind":"speach"}', /^Unknown kind "speach"; did you mean speech\? Use any of /],
  ['{"text":"a","kind":"Speech"}'],
  ['{"text":"a","date":"2031-02-30"}', /^Not a date: "2031-02-30"; write YYYY-MM-DD/],
  ['{"text":"a","date":"2031-02"}'],
  ['{"path":"good.txt","title":"Given"}'],
  ['{"path":"missing.txt"}', /^"path" names missing\.txt: no such file or folder$/],
  ['{"path":"folder"}', /^"path" names folder: it is a folder and no file$/],
  ['{"path":""}', /^"path" is empty; write the name of a file$/],
  ['{"path":"a\\u0000b"}', /^"path" names a␀b: no file can have this name$/],
  ['{"path":"zero.txt"}', /^The file is not text: its byte 2 is zero/],
  [Buffer.of(0xff, 0xfe, 0x7b), /^Not UTF-8; write JSON Lines in UTF-8$/],
  ['{"text":"half a pair \\ud800, an escape \\u001b[2J"}'],
  [`${'['.repeat(100_000)}`, /^Not JSON/],
  ['{"text":"last, without a line end"}'],
]

const LINES = Buffer.concat(
  rows.flatMap(([line], k) => [
    ...(k === 0 ? [] : [Buffer.from('\n')]),
    typeof line === 'string' ? Buffer.from(line) : line,
  ]),
)

test('each line of JSON Lines is answered in its place, read or not', async (t) => {
  const cwd = folderOf(t, {
    'rows.jsonl': LINES,
    'good.txt': TRANSCRIPT,
    'zero.txt': 'a\0b',
    'folder/': '',
  })
  const { exit, stdout, stderr } = await runCli(['parse', '--jsonl', 'rows.jsonl'], { cwd })
  assert.equal(exit, 3)
  const answers = stdout.trimEnd().split('\n')
  const complaints = stderr.trimEnd().split('\n')
  for (const [k, [line, message]] of rows.entries()) {
    if (typeof line === 'string' && line.trim() === '') continue
    const answer = JSON.parse(answers.shift() ?? '""')
    if (message === undefined) {
      assert.equal(answer.format, 'verbale.document/1', String(line))
      continue
    }
    assert.deepEqual([answer.format, answer.line], ['verbale.problem/1', k + 1])
    assert.match(answer.message, message)
    assert.equal(complaints.shift(), `verbale: rows.jsonl, line ${k + 1}: ${answer.message}`)
  }
  assert.deepEqual([answers, complaints], [[], []])
})

test('paths in JSON Lines start from the folder of the file that names them', async (t) => {
  const cwd = folderOf(t, {
    'lists/rows.jsonl': '{"path":"../texts/a.txt","id":"a"}\n',
    'texts/a.txt': TRANSCRIPT,
  })
  const { exit, stdout } = await runCli(['parse', 'lists/rows.jsonl', '--json'], { cwd })
  assert.equal(exit, 0)
  assert.equal(JSON.parse(stdout).text, TRANSCRIPT)
})

test('drafts in JSON Lines from standard input are checked one by one', async (t) => {
  const cwd = folderOf(t, { 'record.jsonl': `${JSON.stringify({ text: TRANSCRIPT })}\n` })
  const input = [{ text: DRAFT, id: 'x' }, 'bad', { text: DRAFT, id: 'y' }]
    .map((row) => JSON.stringify(row))
    .join('\n')
  const { exit, stdout } = await runCli(['check', '--jsonl', '-', '--against', 'record.jsonl'], {
    cwd,
    input,
  })
  assert.equal(exit, 3)
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    answers.map(({ format, line, draft, summary }) => [
      format,
      line ?? draft.id,
      summary?.verdicts ?? null,
    ]),
    [
      ['verbale.check/1', 'x', { altered: 1 }],
      ['verbale.problem/1', 2, null],
      ['verbale.check/1', 'y', { altered: 1 }],
    ],
  )
})

test('a bad line is no part of a report for people', async (t) => {
  const cwd = folderOf(t, { 'rows.jsonl': '{"text":"A."}\nbad\n' })
  const { exit, stdout, stderr } = await runCli(['parse', 'rows.jsonl'], { cwd })
  assert.equal(exit, 3)
  assert.doesNotMatch(stdout, /verbale\.problem/)
  assert.match(stderr, /^verbale: rows\.jsonl, line 2: Not JSON/)
})
