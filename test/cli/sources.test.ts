import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderOf, runCli } from '../support/run-cli.ts'

const talk = [
  { speaker: 'Minister Oda', text: 'We will sail on Friday, whatever is said.' },
  { speaker: 'Question', text: 'And if it rains?' },
  { speaker: 'Minister Oda', text: 'Then we will sail in the rain.' },
]

interface Parsed {
  readonly format: string
  readonly title?: string
  readonly url?: string
  readonly retrieved?: string
  readonly date?: { readonly value: string }
  readonly text: string
  readonly turns: readonly { readonly label?: { readonly text: string } }[]
}

function linesOf(stdout: string): Parsed[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): Parsed => JSON.parse(line))
}

test('data of programs in a folder is told in one line and is no failure', async (t) => {
  const folder = folderOf(t, {
    'a.json': JSON.stringify({ title: 'Harbor talks', date: '2024-05-20', turns: talk }),
    'package.json': '{"name": "harbor"}',
    'tsconfig.json': '{ // settings\n}',
  })
  for (const command of [
    ['parse', '.', '--json'],
    ['add', '.', '--record', 'r', '--json'],
  ]) {
    const { exit, stdout, stderr } = await runCli(command, { cwd: folder })
    assert.equal(exit, 0, stderr)
    assert.match(
      stderr,
      /^verbale: \.: 2 files hold no document and were passed over: package\.json, tsconfig\.json; name one to see why$/m,
    )
    assert.ok(stdout.includes('Harbor talks'))
  }
})

test('a named file that holds no document is a failure', async (t) => {
  const folder = folderOf(t, { 'package.json': '{"name": "harbor"}' })
  const { exit, stderr } = await runCli(['parse', 'package.json'], { cwd: folder })
  assert.equal(exit, 3)
  assert.match(stderr, /holds no speech/)
})

test('turns of JSON keep their speakers', async (t) => {
  const folder = folderOf(t, {
    'a.json': JSON.stringify({ title: 'Harbor talks', date: '2024-05-20', turns: talk }),
  })
  const { stdout } = await runCli(['parse', 'a.json', '--json'], { cwd: folder })
  const parsed: Parsed = JSON.parse(stdout)
  assert.equal(parsed.title, 'Harbor talks')
  assert.equal(parsed.date?.value, '2024-05-20')
  assert.deepEqual(
    parsed.turns.map(({ label }) => label?.text),
    ['Minister Oda', 'Question', 'Minister Oda'],
  )
})

test('a web archive gives each page with its address and the time it was fetched', async (t) => {
  const body =
    'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nMINISTER ODA: We sail.\n\nQUESTION: When?\n'
  const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbor.example/talk\r\nWARC-Date: 2024-05-20T14:05:00Z\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\n\r\n`
  const folder = folderOf(t, { 'a.warc': record + record.replaceAll('/talk', '/again') })
  const { exit, stdout, stderr } = await runCli(['parse', 'a.warc', '--json'], { cwd: folder })
  assert.equal(exit, 0, stderr)
  const pages = linesOf(stdout)
  assert.deepEqual(
    pages.map(({ url, retrieved, turns }) => [url, retrieved, turns.length]),
    [
      ['https://harbor.example/talk', '2024-05-20T14:05:00Z', 2],
      ['https://harbor.example/again', '2024-05-20T14:05:00Z', 2],
    ],
  )
})

test('a page handed in as a string is not decoded again', async (t) => {
  const page =
    '<html><head><meta charset="windows-1251"></head><body><p>MINISTER ODA: Être prêt, c’est tout.</p><p>QUESTION: Quand ?</p></body></html>'
  const folder = folderOf(t, { 'a.jsonl': `${JSON.stringify({ text: page })}\n` })
  const { stdout } = await runCli(['parse', '--jsonl', 'a.jsonl'], { cwd: folder })
  assert.ok(linesOf(stdout)[0]?.text.includes('Être prêt, c’est tout.'))
})

test('characters that command a terminal are harmless in what is printed', async (t) => {
  const folder = folderOf(t, {
    'a.json': JSON.stringify({
      title: 'Harbor \u001b[31m\u202etalks',
      turns: [{ speaker: 'Oda\u0007', text: 'We \u0000 sail \ud83d soon.' }],
    }),
    'b.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v \u001b]0;x\u0007Oda>We \u202esail.\n',
  })
  for (const args of [
    ['parse', '.'],
    ['parse', '.', '--json'],
  ]) {
    const { stdout, stderr } = await runCli(args, { cwd: folder })
    assert.doesNotMatch(stdout + stderr, COMMANDING)
  }
})

const COMMANDING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/
