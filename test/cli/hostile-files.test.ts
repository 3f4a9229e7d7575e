import assert from 'node:assert/strict'
import { existsSync, readFileSync, truncateSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { docx, paragraph, relations } from '../support/docx.ts'
import { HARM, HOSTILE_FILES } from '../support/hostile-files.ts'
import { buildPdf } from '../support/pdf-builder.ts'
import { type CliOptions, type CliResult, folderOf, runCli } from '../support/run-cli.ts'

const MEASURED = fileURLToPath(new URL('../support/measured-entry.ts', import.meta.url))

/** Run the command line; also the megabytes of memory that it held at most. */
async function measure(
  t: TestContext,
  args: readonly string[],
  options: CliOptions = {},
): Promise<CliResult & { readonly megabytes: number }> {
  const cost = join(folderOf(t, {}), 'cost')
  const result = await runCli(args, { ...options, entry: MEASURED, env: { VERBALE_COST: cost } })
  return { ...result, megabytes: Number(readFileSync(cost, 'utf8')) }
}

interface Parsed {
  readonly text: string
  readonly problems: readonly { readonly code: string }[]
}

const COMMANDING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

for (const [name, { bytes, refused, read, problems = [] }] of Object.entries(HOSTILE_FILES)) {
  test(`${name} does no harm`, async (t) => {
    const cwd = folderOf(t, { [name]: bytes() })
    const { exit, stdout, stderr, megabytes } = await measure(t, ['parse', name, '--json'], { cwd })
    assert.doesNotMatch(stdout + stderr, HARM)
    assert.doesNotMatch(stdout + stderr, COMMANDING)
    assert.doesNotMatch(stderr, /\n +at /)
    assert.ok(megabytes < MOST_MEGABYTES, `${megabytes} MB`)
    if (refused !== undefined) {
      assert.match(stderr, refused)
      assert.ok(stderr.startsWith(`verbale: ${name}`), stderr)
      assert.equal(stdout, '')
      assert.equal(exit, 3)
      return
    }
    assert.equal(exit, 0, stderr)
    const { text, problems: told }: Parsed = JSON.parse(stdout)
    assert.match(text, read as RegExp)
    for (const code of problems) assert.ok(told.some((problem) => problem.code === code))
  })
}

/** Far below what the bombs would unpack to. */
const MOST_MEGABYTES = 1200

const GOOD = 'MINISTER ODA: We sail.\n\nQUESTION: When?\n'
const allFiles = (): Record<string, Uint8Array | string> => ({
  'a-good.txt': GOOD,
  ...Object.fromEntries(Object.entries(HOSTILE_FILES).map(([name, { bytes }]) => [name, bytes()])),
  'z-good.txt': GOOD,
})

test('a folder of all of them is read, each with its answer, in order', async (t) => {
  const cwd = folderOf(t, { 'desk/': '', ...asFolder('desk', allFiles()) })
  const { exit, stdout, stderr, megabytes } = await measure(t, ['parse', 'desk', '--json'], { cwd })
  assert.equal(exit, 3)
  assert.doesNotMatch(stdout + stderr, HARM)
  const refused = Object.keys(HOSTILE_FILES).filter(
    (name) => HOSTILE_FILES[name]?.refused !== undefined,
  )
  for (const name of refused) {
    // What is no document among texts is counted and not told one by one.
    if (name.endsWith('.json') || name.endsWith('.csv')) continue
    assert.ok(stderr.includes(`desk/${name}`), `${name} is not told of`)
  }
  const documents = stdout.trimEnd().split('\n')
  const readable = Object.keys(HOSTILE_FILES).length - refused.length + 2
  assert.equal(documents.length, readable)
  assert.ok(documents[0]?.includes('We sail.') && documents.at(-1)?.includes('We sail.'))
  assert.ok(megabytes < 2 * MOST_MEGABYTES, `${megabytes} MB`)
  assert.ok(!existsSync('/tmp/verbale-climbed.txt'))
})

test('reports of hostile texts command neither a terminal nor a browser', async (t) => {
  const names = Object.keys(HOSTILE_FILES).filter((name) => /^(?:bidi|lone|scripts)/.test(name))
  const files = Object.fromEntries(
    names.map((name) => [name, HOSTILE_FILES[name]?.bytes() as Uint8Array]),
  )
  const cwd = folderOf(t, { ...files, 'draft.txt': '“We will open the harbor,” Oda said.\n' })
  for (const args of [
    ['parse', ...names],
    ['parse', ...names, '--explain'],
    ['parse', ...names, '--html', '-'],
    ['check', 'draft.txt', '--against', ...names],
    ['check', 'draft.txt', '--against', ...names, '--html', '-'],
    ['check', 'draft.txt', '--against', ...names, '--csv', '-'],
  ]) {
    const { stdout, stderr } = await runCli(args, { cwd })
    assert.notEqual(stdout, '')
    assert.doesNotMatch(stdout + stderr, COMMANDING, args.join(' '))
    assert.doesNotMatch(stdout, /HARM/, args.join(' '))
  }
})

test('a file of two gigabytes is refused by its size, without reading it', async (t) => {
  const cwd = folderOf(t, { 'huge.txt': GOOD, 'huge.pdf': '%PDF-1.4\n', 'z.txt': GOOD })
  for (const name of ['huge.txt', 'huge.pdf']) truncateSync(join(cwd, name), 2 * 1024 ** 3)
  const { exit, stdout, stderr, megabytes } = await measure(t, ['parse', '.', '--json'], { cwd })
  assert.equal(exit, 3)
  for (const name of ['huge.txt', 'huge.pdf']) {
    assert.ok(stderr.includes(`${name}: It has 2048 MB, over 64 MB, the most that is read of one`))
  }
  assert.equal(stdout.trimEnd().split('\n').length, 1)
  assert.ok(megabytes < 250, `${megabytes} MB`)
})

test('standard input without end is left where the limit is reached', async (t) => {
  const input = Buffer.alloc(300 << 20, 'We sail. ')
  const { exit, stderr, megabytes } = await measure(t, ['parse', '-', '--max-size', '8'], { input })
  assert.equal(exit, 3)
  assert.match(stderr, /standard input: It has more than 8 MB, .*; --max-size raises it/)
  assert.ok(megabytes < 250, `${megabytes} MB`)
})

const heavyPage = `<!doctype html><body>${'<p><b>MINISTER ODA:</b> We <i>sail</i>.</p>'.repeat(150_000)}`

/** Options, a file that reaches the limit they set, and what is said of it. */
const limits: Readonly<Record<string, readonly [string, string, RegExp]>> = {
  '--max-size': ['--max-size 1', heavyPage, /It has \d+ MB, over 1 MB, .*; --max-size raises it/],
  '--max-seconds': [
    '--max-seconds 1',
    heavyPage.repeat(4),
    /takes more than 1 seconds, the most that is spent on one file; --max-seconds raises it/,
  ],
  '--max-memory': [
    '--max-memory 64',
    heavyPage,
    /takes more than 64 MB of memory, the most that is spent on one file; --max-memory raises it/,
  ],
}

for (const [option, [args, content, message]] of Object.entries(limits)) {
  test(`${option} decides when a file is given up, and is named then`, async (t) => {
    const cwd = folderOf(t, {
      'a.html': content,
      'b.txt': GOOD,
      'draft.txt': '“We sail,” Oda said.',
    })
    for (const command of ['parse . --include=?.*', 'check draft.txt --against a.html b.txt']) {
      const { exit, stdout, stderr } = await runCli([...command.split(' '), ...args.split(' ')], {
        cwd,
      })
      assert.match(stderr, message)
      assert.match(stdout, /sail/)
      assert.equal(exit, 3)
    }
  })
}

test('a raised limit reads what the usual one refuses', async (t) => {
  const cwd = folderOf(t, { 'a.txt': `${GOOD}${' '.repeat(66 << 20)}` })
  assert.equal((await runCli(['parse', 'a.txt'], { cwd })).exit, 3)
  const { exit, stderr } = await runCli(['parse', 'a.txt', '--max-size', '70'], { cwd })
  assert.equal(exit, 0, stderr)
  const wrong = await runCli(['parse', 'a.txt', '--max-size', '0'], { cwd })
  assert.equal(wrong.exit, 2)
  assert.match(wrong.stderr, /Invalid --max-size "0"; write a whole number from 1 to 500/)
})

test('no reader asks the network for anything that a file names', async (t) => {
  let requests = 0
  const server = createServer((_, response) => {
    requests++
    response.end('HARM')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const words = 'MINISTER ODA: We will open the harbor.'
  const cwd = folderOf(t, {
    'a.html': `<!doctype html><html><head><base href="${at}/"><link rel="stylesheet" href="${at}/a.css"><script src="${at}/a.js"></script><meta http-equiv="refresh" content="0;url=${at}/b"></head><body background="${at}/c.png"><p>${words}</p><img src="${at}/d.png"><iframe src="${at}/e"></iframe></body></html>`,
    'b.xml': `<?xml version="1.0"?><?xml-stylesheet href="${at}/a.xsl"?><!DOCTYPE TEI SYSTEM "${at}/tei.dtd" [<!ENTITY x SYSTEM "${at}/x">]><TEI xmlns:xi="http://www.w3.org/2001/XInclude"><text><body><u who="${at}/oda"><seg>${words} &x;</seg><xi:include href="${at}/f"/></u></body></text></TEI>`,
    'c.docx': docx(paragraph(words), {
      'word/_rels/document.xml.rels': relations({
        attachedTemplate: `${at}/t.dotm`,
        styles: `${at}/styles.xml`,
        footnotes: `${at}/notes.xml`,
      }),
    }),
    'd.pdf': buildPdf([{ placed: [{ text: words, x: 72, y: 100 }] }], {
      catalog: `/OpenAction << /S /URI /URI (${at}/open) >> /AA << /WC << /S /SubmitForm /F (${at}/form) >> >>`,
    }),
    'e.rss': `<?xml version="1.0"?><rss version="2.0"><channel><link>${at}</link><item><link>${at}/item</link><title>Oda</title><description>${words}</description><enclosure url="${at}/g.mp3"/></item></channel></rss>`,
    'f.json': JSON.stringify({ url: `${at}/h`, turns: [{ speaker: 'Oda', text: words }] }),
    'g.md': `---\nurl: ${at}/i\n---\n\n${words} ![](${at}/j.png)\n`,
    'h.vtt': `WEBVTT\n\nSTYLE\n::cue { background: url(${at}/k) }\n\n00:01.000 --> 00:02.000\n<v Oda>${words}\n`,
    'i.jsonl': `${JSON.stringify({ text: words, url: `${at}/l` })}\n${JSON.stringify({ path: `${at}/m` })}\n`,
  })
  const { exit, stdout } = await runCli(['parse', '.', '--json'], { cwd })
  assert.equal(stdout.match(/We will open the harbor/g)?.length ?? 0, 9)
  assert.doesNotMatch(stdout, /HARM/)
  assert.equal(requests, 0)
  // The last line names a file that is nowhere, whatever is at that address.
  assert.equal(exit, 3)
})

function asFolder(
  folder: string,
  files: Readonly<Record<string, Uint8Array | string>>,
): Record<string, Uint8Array | string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]),
  )
}
