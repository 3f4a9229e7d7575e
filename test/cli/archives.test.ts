import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { packTar, packZip } from '../support/pack-archive.ts'
import { DRAFT, folderOf, runCli, TRANSCRIPT } from '../support/run-cli.ts'

const ARCHIVE = packZip([
  { name: 'june/first.txt', content: TRANSCRIPT },
  { name: 'june/broken.txt', content: 'x', checksum: 1 },
  { name: '../climbs.txt', content: 'MINISTER ODA: The locks are shut.\n' },
  { name: 'secret.txt', content: 'x', isEncrypted: true },
]).bytes

const COMPLAINTS = `verbale: june.zip/june/broken.txt: It is damaged: its checksum does not hold
verbale: june.zip/secret.txt: It is encrypted; unpack the archive with its password
`

test('an archive is read like a folder, and what is wrong in it is named', async (t) => {
  const cwd = folderOf(t, { 'june.zip': ARCHIVE })
  const { exit, stdout, stderr } = await runCli(['parse', '--json', 'june.zip'], { cwd })
  assert.deepEqual([exit, stderr], [3, COMPLAINTS])
  const texts = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).text)
  assert.deepEqual(texts, [TRANSCRIPT, 'MINISTER ODA: The locks are shut.\n'])
  assert.ok(!existsSync(join(cwd, '..', 'climbs.txt')))
})

test('drafts and sources may stand in archives, and are named by their place in them', async (t) => {
  const cwd = folderOf(t, {
    'june.zip': ARCHIVE,
    'drafts.tar.gz': gzipSync(packTar([{ name: 'a/draft.txt', content: DRAFT }])),
  })
  const args = ['check', 'drafts.tar.gz', '--against', 'june.zip']
  const { exit, stdout, stderr } = await runCli([...args, '--json'], { cwd })
  assert.deepEqual([exit, stderr], [3, COMPLAINTS])
  const [finding] = JSON.parse(stdout).findings
  assert.equal(finding.verdict, 'altered')
  assert.equal(finding.match.document.path, 'june.zip/june/first.txt')
  const { stdout: shown } = await runCli(args, { cwd })
  assert.match(shown, /drafts\.tar\.gz\/a\/draft\.txt/)
  assert.match(shown, /june\.zip\/june\/first\.txt/)
})

test('a compressed text is one text, and printed as one object', async (t) => {
  const cwd = folderOf(t, { 'oda.txt.gz': gzipSync(TRANSCRIPT) })
  const { exit, stdout } = await runCli(['parse', '--json', 'oda.txt.gz'], { cwd })
  assert.equal(exit, 0)
  assert.match(stdout, /^\{\n {2}"format"/)
  assert.equal(JSON.parse(stdout).text, TRANSCRIPT)
})

test('only what --include asks for is searched', async (t) => {
  const cwd = folderOf(t, {
    'draft.txt': DRAFT,
    'record/oda.log': TRANSCRIPT,
    'record/more/oda.zip': packZip([{ name: 'oda.wiki', content: TRANSCRIPT }]).bytes,
    'record/noise.txt': 'MINISTER ODA: We will accept the new rule.\n',
  })
  const args = ['check', 'draft.txt', '--json', '--against', 'record']
  for (const [patterns, documents, verdict] of [
    [[], 1, 'verbatim'],
    [['*.log'], 1, 'altered'],
    [['**/*.wiki'], 1, 'altered'],
    [['*.log', '*.txt'], 2, 'verbatim'],
  ] as const) {
    const include = patterns.flatMap((pattern) => ['--include', pattern])
    const { exit, stdout, stderr } = await runCli(
      [...args.slice(0, 3), ...include, ...args.slice(3)],
      { cwd },
    )
    assert.equal(exit, 0, stderr)
    const { searched, findings } = JSON.parse(stdout)
    assert.deepEqual([searched.documents, findings[0].verdict], [documents, verdict])
  }
})

test('an archive comes through standard input as far as it can be read from its beginning', async () => {
  const files = [{ name: 'a.txt', content: TRANSCRIPT }]
  const tar = await runCli(['parse', '--json', '-'], { input: packTar(files) })
  assert.equal(tar.exit, 0, tar.stderr)
  assert.equal(JSON.parse(tar.stdout).text, TRANSCRIPT)
  const zip = await runCli(['parse', '-'], { input: packZip(files).bytes })
  assert.equal(zip.exit, 3)
  assert.match(
    zip.stderr,
    /^verbale: standard input: It is a zip archive, which is read from a file/,
  )
})

test('lines of a compressed file are answered before the rest of it has come', async () => {
  const line = (k: number): string => `${JSON.stringify({ text: `MINISTER ODA: Berth ${k}.` })}\n`
  const lines = Array.from({ length: 2000 }, (_, k) => line(k * 7919)).join('')
  const packed = gzipSync(lines)
  const half = packed.length >> 1
  const entry = fileURLToPath(new URL('../support/cli-entry.ts', import.meta.url))
  const child = spawn(process.execPath, [entry, 'parse', '--jsonl', '-'])
  const closed = once(child, 'close')
  let stdout = ''
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk
  })
  child.stdin.write(packed.subarray(0, half))
  await once(child.stdout, 'data')
  assert.match(stdout, /^\{"format":"verbale\.document\/1"/)
  child.stdin.end(packed.subarray(half))
  assert.deepEqual(await closed, [0, null])
  assert.equal(stdout.trimEnd().split('\n').length, 2000)
})

test('thousands of empty files cost a line each and no more', async (t) => {
  const count = 3000
  const names = Array.from({ length: count }, (_, k) => `${String(k).padStart(5, '0')}.txt`)
  const cwd = folderOf(t, {
    'draft.txt': DRAFT,
    ...Object.fromEntries(names.map((name) => [`record/${name}`, ''])),
    'record/oda.txt': TRANSCRIPT,
  })
  const { exit, stdout, stderr } = await runCli(
    ['check', 'draft.txt', '--json', '--against', 'record'],
    { cwd },
  )
  assert.equal(exit, 0)
  assert.equal(JSON.parse(stdout).findings[0].verdict, 'altered')
  const expected = names.map((name) => `verbale: record/${name}: The text is empty\n`).join('')
  assert.equal(stderr, expected)
})

test('names that break lines or command terminals are shown on one line', async (t) => {
  const name = 'two\nlines\u001b[2J\u202e.txt'
  const cwd = folderOf(t, {
    'a.zip': packZip([{ name, content: 'x', checksum: 1 }]).bytes,
    [name]: 'a\0b',
  })
  const { exit, stderr } = await runCli(['parse', '.'], { cwd })
  assert.equal(exit, 3)
  const [inZip, inFolder, ...rest] = stderr.trimEnd().split('\n')
  assert.equal(
    inZip,
    'verbale: a.zip/two␊lines␛[2J\ufffd.txt: It is damaged: its checksum does not hold',
  )
  assert.match(inFolder ?? '', /^verbale: two␊lines␛\[2J\ufffd\.txt: The file is not text/)
  assert.deepEqual(rest, [])
})

test('a file and a folder that may not be read are told, and the rest is read', {
  skip: process.getuid?.() === 0 && 'whoever runs this may read everything',
}, async (t) => {
  const cwd = folderOf(t, { 'in/a.txt': TRANSCRIPT, 'in/b.txt': 'B', 'in/c/d.txt': 'D' })
  chmodSync(join(cwd, 'in/b.txt'), 0)
  chmodSync(join(cwd, 'in/c'), 0)
  const { exit, stderr } = await runCli(['parse', 'in'], { cwd })
  chmodSync(join(cwd, 'in/c'), 0o700)
  assert.equal(exit, 3)
  const reason = 'No permission to read it'
  assert.equal(stderr, `verbale: in/b.txt: ${reason}\nverbale: in/c: ${reason}\n`)
})
