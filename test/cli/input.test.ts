import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { DRAFT, folderOf, runCli, TRANSCRIPT } from '../support/run-cli.ts'

/** Bytes of every kind in no order, the same in every run. */
const NOISE = Uint8Array.from({ length: 4000 }, (_, k) => (k * k * 31 + (k >> 3)) & 0xff)

/** The titles or texts that `parse --json` prints, one for each text it read. */
function idsOf(stdout: string): string[] {
  return stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).id)
}

test('files that cannot be read are named with the reason, and the others are read', async (t) => {
  const cwd = folderOf(t, {
    'first.txt': TRANSCRIPT,
    'last.txt': DRAFT,
    'noise.bin': Buffer.concat([Buffer.alloc(4), NOISE]),
    'picture.png': Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1'),
    'zero.txt': 'We will\0not.',
    'empty folder/': '',
    'folder.txt/notes.doc': 'no text file',
  })
  symlinkSync('nowhere.txt', join(cwd, 'dangling.txt'))
  symlinkSync('round.txt', join(cwd, 'loop.txt'))
  symlinkSync('loop.txt', join(cwd, 'round.txt'))
  const reasons = {
    'missing.txt': /: No such file or folder$/,
    'dangling.txt': /: No such file or folder$/,
    'loop.txt': /: Its links lead round in a circle$/,
    'noise.bin': /: The file is not text: its byte 1 is zero; save its text as UTF-8/,
    'picture.png': /: The file is a picture, and not text/,
    'zero.txt': /: The file is not text: its byte 8 is zero/,
    'empty folder': /: No text files in this folder; files ending in \.txt, .*\.md.* are read$/,
    'folder.txt': /: No text files in this folder/,
    'first.txt/below.txt': /: A part of the path is a file and no folder$/,
    [`${'long'.repeat(100)}.txt`]: /: The name is too long$/,
    '': /^verbale: "": No such file or folder$/,
  }
  const { exit, stdout, stderr } = await runCli(
    ['parse', '--json', 'first.txt', ...Object.keys(reasons), 'last.txt'],
    { cwd },
  )
  assert.equal(exit, 3)
  const complaints = stderr.trimEnd().split('\n')
  for (const [k, [name, reason]] of Object.entries(reasons).entries()) {
    const complaint = complaints[k] ?? ''
    assert.ok(complaint.startsWith(`verbale: ${name || '""'}: `), complaint)
    assert.match(complaint, reason)
  }
  assert.equal(complaints.length, Object.keys(reasons).length)
  assert.equal(idsOf(stdout).length, 2)
})

test('a folder is read with the folders below it, by name, without what is hidden', async (t) => {
  const cwd = folderOf(t, {
    'a/2.md': '# Two',
    'a/1.txt': 'One.',
    'a/.hidden.txt': 'Hidden.',
    'a/.git/x.txt': 'Hidden.',
    'a/b/3.TXT': 'Three.',
    'a/rows.jsonl': '{"text":"Four.","id":"four"}\n\n{"text":"Five.","id":"five"}\n',
    'a/notes.doc': 'Left out.',
  })
  symlinkSync('1.txt', join(cwd, 'a', 'link.txt'))
  symlinkSync('..', join(cwd, 'a', 'b', 'up'))
  const { exit, stdout, stderr } = await runCli(['parse', '--json', 'a'], { cwd })
  assert.equal(stderr, '')
  assert.equal(exit, 0)
  const texts = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text)
  assert.deepEqual(texts, ['One.', '# Two', 'Three.', 'One.', 'Four.', 'Five.'])
})

test('a text larger than the limit is refused without being read, and the rest goes on', async (t) => {
  const cwd = folderOf(t, { 'small.txt': TRANSCRIPT, 'huge.txt': Buffer.alloc(70 << 20, 'word ') })
  const { exit, stdout, stderr } = await runCli(['parse', '--json', 'huge.txt', 'small.txt'], {
    cwd,
  })
  assert.equal(exit, 3)
  assert.match(stderr, /^verbale: huge\.txt: It has 70 MB, over 64 MB, the most that is read/)
  assert.equal(idsOf(stdout).length, 1)
})

test('a device that never ends is read up to the limit and no further', async () => {
  const { exit, stderr } = await runCli(['parse', '/dev/zero'])
  assert.equal(exit, 3)
  assert.match(stderr, /^verbale: \/dev\/zero: It has more than 64 MB/)
})

test('standard input is read where - stands, in every encoding', async () => {
  const { exit, stdout } = await runCli(['parse', '--json', '-'], {
    input: Buffer.from(`\ufeff${TRANSCRIPT}`, 'utf16le'),
  })
  assert.equal(exit, 0)
  assert.equal(JSON.parse(stdout).text, TRANSCRIPT)
})

test('an empty text is a result with a problem and no failure', async (t) => {
  const cwd = folderOf(t, { 'empty.txt': '', 'blank.txt': ' \r\n\t\n' })
  for (const name of ['empty.txt', 'blank.txt']) {
    const { exit, stdout } = await runCli(['parse', '--json', name], { cwd })
    assert.equal(exit, 0)
    const { turns, quotations, problems } = JSON.parse(stdout)
    assert.deepEqual([turns, quotations], [[], []])
    assert.deepEqual(problems, [{ code: 'empty', message: 'The text is empty' }])
  }
})

test('lines that end the way of Windows make no difference but to the offsets', async (t) => {
  const cwd = folderOf(t, {
    'dos.txt': TRANSCRIPT.replaceAll('\n', '\r\n'),
    'unix.txt': TRANSCRIPT,
  })
  const words = async (name: string): Promise<unknown> => {
    const { stdout } = await runCli(['parse', '--json', name], { cwd })
    const { text, turns, title, date, kind } = JSON.parse(stdout)
    const spoken = turns.map(({ speaker, role, spans }: { [name: string]: unknown }) => ({
      speaker,
      role,
      words: (spans as { start: number; end: number }[]).map(({ start, end }) =>
        text.slice(start, end),
      ),
    }))
    return { title, date, kind, spoken }
  }
  assert.deepEqual(await words('dos.txt'), await words('unix.txt'))
})
