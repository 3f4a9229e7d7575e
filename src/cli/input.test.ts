import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, relative } from 'node:path'
import { type TestContext, test } from 'node:test'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { packTar, packZip } from '../../test/support/pack-archive.ts'
import { type Files, folderOf } from '../../test/support/run-cli.ts'
import { type Input, readInputs, readJsonLines } from './input.ts'
import type { Selection } from './selection.ts'

/** An input as `path=text`, `path:line=text` or `path: why not`, its path below `folder`. */
function show(folder: string, input: Input): string {
  const { path, line } = input.place
  const place = relative(folder, path) + (line === undefined ? '' : `:${line}`)
  if (!input.ok) return `${place}: ${input.message}`
  return `${place}=${input.input.page?.text ?? Buffer.from(input.input.text)}`
}

async function readAll(
  folder: string,
  names: readonly string[] = ['.'],
  selection: Selection = {},
): Promise<string[]> {
  const shown: string[] = []
  const paths = names.map((name) => join(folder, name))
  for await (const input of readInputs(paths, { selection })) shown.push(show(folder, input))
  return shown
}

const zip = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  packZip(Object.entries(files).map(([name, content]) => ({ name, content }))).bytes

const tar = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  packTar(Object.entries(files).map(([name, content]) => ({ name, content })))

/** A record of a web archive; letters beyond ASCII stand for bytes. */
function capture(uri: string, type: string, content: string): Buffer {
  const body = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${content}`
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2024-05-20T14:05:00Z\r\nContent-Length: ${body.length}\r\n\r\n`
  return Buffer.from(`${head}${body}\r\n\r\n`, 'latin1')
}

const row = (text: string): string => `${JSON.stringify({ text })}\n`

interface Case extends Selection {
  readonly files: Files
  /** Paths that are named; the folder of all files when left out. */
  readonly paths?: readonly string[]
  readonly found: readonly string[]
}

const cases: Readonly<Record<string, Case>> = {
  'data of programs beside texts, in one line': {
    files: {
      'a.txt': 'A',
      'b/package.json': '{"name": "b"}',
      'b/c.json': '{ not JSON',
      'd.csv': 'name,age\nOda,50\n',
      'e.json': JSON.stringify([{ speaker: 'Oda', text: 'We sail.' }]),
      'f.xml': '<?xml version="1.0"?><project/>',
      'g.zip': zip({ 'h.json': '{"name": "h"}' }),
    },
    found: [
      'a.txt=A',
      'e.json=Oda: We sail.',
      ': 5 files hold no document and were passed over: b/c.json, b/package.json, d.csv and 2 more; name one to see why',
    ],
  },
  'data of programs that is named': {
    files: { 'a.json': '{"name": "b"}', 'b.xml': '<?xml version="1.0"?><project/>' },
    paths: ['a.json', 'b.xml'],
    found: [
      'a.json: The JSON holds no speech; a list of objects with "speaker" and "text" is read, or an object with a "text"',
      'b.xml: The file is XML of a kind that is not read (its first element is "project"); TEI, Akoma Ntoso, XHTML, RSS and Atom are',
    ],
  },
  'several documents in one file': {
    files: {
      'a.json': JSON.stringify([
        { title: 'Soup', turns: [{ speaker: 'Oda', text: 'We sail.' }] },
        { title: '../Ladders', turns: [{ speaker: 'Oda', text: 'Soon.' }] },
      ]),
    },
    found: ['a.json/1-soup=Soup\n\nOda: We sail.', 'a.json/2-ladders=../Ladders\n\nOda: Soon.'],
  },
  'interviews as lines': {
    files: {
      'a.jsonl': `${JSON.stringify({ utt: ['We sail.'], speaker: ['ODA'] })}\n${JSON.stringify({ a: [1] })}\n`,
    },
    found: [
      'a.jsonl:1=ODA: We sail.',
      'a.jsonl:2: The JSON holds no speech; a list of objects with "speaker" and "text" is read, or an object with a "text"',
    ],
  },
  'a web archive with a damaged record': {
    files: {
      'a.warc.gz': Buffer.concat([
        gzipSync(capture('https://harbor.example/../soup', 'text/plain', 'We sail.')),
        gzipSync('WARC/1.0\r\n\r\n'),
        gzipSync(
          capture('https://harbor.example/x', 'text/plain; charset=windows-1251', '\xd1\xf3\xef'),
        ),
        gzipSync(capture('https://harbor.example/api', 'application/json', '{"a": 1}')),
      ]),
    },
    found: [
      'a.warc.gz/20240520140500/harbor.example/soup=We sail.',
      `a.warc.gz: A record does not say how long it is, in the record at byte ${gzipSync(capture('https://harbor.example/../soup', 'text/plain', 'We sail.')).length}; the rest goes on`,
      'a.warc.gz/20240520140500/harbor.example/x=Суп',
      ': 1 file holds no document and was passed over: a.warc.gz/20240520140500/harbor.example/api; name one to see why',
    ],
  },
  'archives in a folder, by name among its files': {
    files: {
      'a.txt': 'A',
      'b.zip': zip({ 'y.txt': 'Y', 'x/x.md': 'X' }),
      'c.tar': tar({ 'z.txt': 'Z' }),
      'd.tar.gz': gzipSync(tar({ 'w.txt': 'W' })),
      'e.tgz': gzipSync(tar({ 'v.txt': 'V' })),
      'f.tar.zst': zstdCompressSync(tar({ 'u.txt': 'U' })),
      'g.txt.gz': gzipSync('G'),
      'h.md.zst': zstdCompressSync('H'),
      'i.jsonl.gz': gzipSync(row('I1') + row('I2')),
      'j.gz': gzipSync('not named as a text'),
      'k.odt': zip({ 'x.txt': 'not named as an archive' }),
    },
    found: [
      'a.txt=A',
      'b.zip/y.txt=Y',
      'b.zip/x/x.md=X',
      'c.tar/z.txt=Z',
      'd.tar.gz/w.txt=W',
      'e.tgz/v.txt=V',
      'f.tar.zst/u.txt=U',
      'g.txt.gz=G',
      'h.md.zst=H',
      'i.jsonl.gz:1=I1',
      'i.jsonl.gz:2=I2',
    ],
  },
  'files named outright, by what they hold': {
    files: {
      one: zip({ 'a.txt': 'A' }),
      'two.txt': gzipSync(tar({ 'b.txt': 'B' })),
      three: gzipSync('C'),
      'four.zip': 'D',
    },
    paths: ['one', 'two.txt', 'three', 'four.zip'],
    found: ['one/a.txt=A', 'two.txt/b.txt=B', 'three=C', 'four.zip=D'],
  },
  'texts in an archive and nothing else': {
    files: {
      'a.zip': zip({
        'picture.png': 'P',
        '.hidden.txt': 'H',
        '.git/config.txt': 'H',
        '__MACOSX/._a.txt': 'H',
        'folder/': '',
        'a.txt': 'A',
        'b.md.gz': gzipSync('B'),
        'rows.jsonl': `${row('one')}broken\n${row('three')}`,
        'more.ndjson.gz': gzipSync(row('four')),
      }),
    },
    found: [
      'a.zip/a.txt=A',
      'a.zip/b.md.gz=B',
      'a.zip/rows.jsonl:1=one',
      `a.zip/rows.jsonl:2: Not JSON (Unexpected token 'b', "broken" is not valid JSON); write {"text": "…"} or {"path": "…"}`,
      'a.zip/rows.jsonl:3=three',
      'a.zip/more.ndjson.gz:1=four',
    ],
  },
  'names that climb out of an archive, shown below it': {
    files: {
      'a.zip': zip({ '../../up.txt': 'U', '/root.txt': 'R', 'x/..\\..\\back.txt': 'B' }),
      'b.tar': tar({ '../up.txt': 'U' }),
    },
    found: ['a.zip/up.txt=U', 'a.zip/root.txt=R', 'a.zip/x/back.txt=B', 'b.tar/up.txt=U'],
  },
  'an archive in an archive, which stays closed': {
    files: {
      'a.zip': zip({
        'b.zip': zip({ 'c.txt': 'C' }),
        'b.tar.gz': gzipSync(tar({ 'c.txt': 'C' })),
        'd.txt': 'D',
      }),
      'e.gz': gzipSync(gzipSync('E')),
      'f.gz': gzipSync(zip({ 'c.txt': 'C' })),
    },
    paths: ['a.zip', 'e.gz', 'f.gz'],
    found: [
      'a.zip/b.zip: It is an archive in an archive, and not opened; unpack the outer one',
      'a.zip/b.tar.gz: It is an archive in an archive, and not opened; unpack the outer one',
      'a.zip/d.txt=D',
      'e.gz: It is compressed twice; unpack it once and name that',
      'f.gz: It is a zip archive compressed again; unpack it once and name that',
    ],
  },
  'no texts in an archive': {
    files: { 'a.zip': zip({ 'a.png': 'A' }), 'b.tar': tar({ 'a.png': 'A' }) },
    paths: ['a.zip', 'b.tar'],
    found: ['a.zip', 'b.tar'].map(
      (name) =>
        `${name}: No text files in this archive; files ending in .txt, .text, .md, .markdown, .html, .htm, .xhtml, .pdf, .docx, .xml, .rdf, .rss, .atom, .vtt, .srt, .json, .csv, .tsv, .jsonl, .ndjson, any of these with .gz or .zst, .zip, .tar, .tar.gz, .tgz, .tar.zst, .tzst, .warc, .warc.gz, .warc.zst are read`,
    ),
  },
  'a folder in which an archive has no texts': {
    files: { 'a.zip': zip({ 'a.png': 'A' }), 'b.txt': 'B' },
    found: ['b.txt=B'],
  },
  'the files that a pattern asks for': {
    files: {
      'a.txt': 'A',
      'b.html': 'B',
      'x/c.html': 'C',
      'x/d.txt': 'D',
      'x/.e.html': 'E',
      'x/y.zip': zip({ 'f.html': 'F', 'g.txt': 'G' }),
    },
    include: ['**/*.html'],
    found: ['b.html=B', 'x/c.html=C', 'x/y.zip/f.html=F'],
  },
  'the files that several patterns ask for, in their usual order': {
    files: { 'c.log': 'C', 'b.txt': 'B', 'a.txt': 'A', 'x/a.txt': 'X' },
    include: ['*.log', 'a.*'],
    found: ['a.txt=A', 'c.log=C'],
  },
  'an archive that a pattern asks for, with all its texts': {
    files: {
      'a.zip': zip({ 'a.txt': 'A', 'b.png': 'B' }),
      'c.zip': zip({ 'c.txt': 'C' }),
      'd.tar': 'no archive, and not asked for',
    },
    include: ['a.*'],
    found: ['a.zip/a.txt=A'],
  },
  'the files that a pattern asks for in an archive that is named': {
    files: { 'a.zip': zip({ 'x/a.html': 'A', 'x/y/b.html': 'B', 'c.txt': 'C' }) },
    paths: ['a.zip'],
    include: ['x/*'],
    found: ['a.zip/x/a.html=A'],
  },
  'nothing, when no file matches': {
    files: { 'a.txt': 'A', 'b.zip': zip({ 'b.txt': 'B' }) },
    paths: ['.', 'b.zip'],
    include: ['*.html', '*.htm'],
    found: [
      ': No files in this folder match *.html or *.htm; ** stands for folders',
      'b.zip: No files in this archive match *.html or *.htm; ** stands for folders',
    ],
  },
  'files that lines name, packed or not': {
    files: {
      'rows.jsonl': ['a.txt', 'b.txt.gz', 'c.zip', 'd.tar.gz', 'c.zip/x.txt', 'folder']
        .map((path) => JSON.stringify({ path }))
        .join('\n'),
      'a.txt': 'A',
      'b.txt.gz': gzipSync('B'),
      'c.zip': zip({ 'x.txt': 'X' }),
      'd.tar.gz': gzipSync(tar({ 'x.txt': 'X' })),
      'folder/': '',
    },
    paths: ['rows.jsonl'],
    found: [
      'rows.jsonl:1=A',
      'rows.jsonl:2=B',
      'rows.jsonl:3: "path" names c.zip: it is an archive of files; name one file',
      'rows.jsonl:4: "path" names d.tar.gz: it is an archive of files; name one file',
      'rows.jsonl:5: "path" names c.zip/x.txt: a part of the path is a file and no folder',
      'rows.jsonl:6: "path" names folder: it is a folder and no file',
    ],
  },
  'no file that a line in an archive names': {
    files: { 'a.zip': zip({ 'rows.jsonl': '{"path":"/etc/hosts"}' }) },
    found: [
      'a.zip/rows.jsonl:1: "path" names /etc/hosts: a line in an archive can hold a "text" only',
    ],
  },
  'the lines before the cut of a compressed file': {
    files: { 'a.jsonl.gz': gzipSync(row('one') + row('two')).subarray(0, -4) },
    found: ['a.jsonl.gz:1=one', 'a.jsonl.gz:2=two', 'a.jsonl.gz: It is cut off before its end'],
  },
  'no part of a text that is cut off': {
    files: { 'a.txt.gz': gzipSync('one two three').subarray(0, -9) },
    found: ['a.txt.gz: It is cut off before its end'],
  },
  'what stands whole in an archive that is cut off': {
    files: {
      'a.tar': tar({ 'a.txt': 'A', 'b.txt': 'BB' }).subarray(0, 1537),
      'b.zip': zip({ 'a.txt': 'A', 'b.txt': 'B'.repeat(99) }).subarray(0, 75),
      'c.tar.gz': gzipSync(tar({ 'a.txt': 'A' })).subarray(0, -9),
    },
    found: [
      'a.tar/a.txt=A',
      'a.tar/b.txt: It is cut off before its end',
      'a.tar: It is cut off before its end',
      'b.zip/a.txt=A',
      'b.zip/b.txt: It is cut off before its end',
      'b.zip: It is cut off before its end; what stood whole was read',
      'c.tar.gz/a.txt=A',
      'c.tar.gz: It is cut off before its end',
    ],
  },
}

for (const [name, { files, paths, found, include }] of Object.entries(cases)) {
  test(`reads ${name}`, async (t) => {
    const folder = folderOf(t, files)
    const selection = include === undefined ? {} : { include }
    assert.deepEqual(await readAll(folder, paths, selection), found)
  })
}

const HUGE = 70 << 20

test('what unpacks to too much is stopped, and the rest is read', async (t) => {
  const folder = folderOf(t, {
    'a.txt.gz': gzipSync(Buffer.alloc(HUGE, 'word ')),
    'b.jsonl.gz': gzipSync(row('again'.padEnd(1 << 20)).repeat(300)),
    'c.zip': zip({ 'huge.txt': Buffer.alloc(HUGE), 'small.txt': 'S' }),
    'd.zip': zip({ 'a.txt.gz': gzipSync(Buffer.alloc(HUGE)), 'small.txt': 'S' }),
    'e.txt': 'E',
  })
  const tooMuch =
    'It unpacks to more than 200 times its size, as no texts do; the rest of it was not read'
  const found = await readAll(folder)
  const [first, ...rest] = found.filter((line) => !/^b\.jsonl\.gz:\d+=again *$/.test(line))
  assert.match(first ?? '', /^a\.txt\.gz: It (?:unpacks to|has) more than /)
  assert.deepEqual(rest, [
    `b.jsonl.gz: ${tooMuch}`,
    'c.zip/huge.txt: It has 70 MB, over 64 MB, the most that is read of one text; --max-size raises it',
    'c.zip/small.txt=S',
    `d.zip/a.txt.gz: ${tooMuch}`,
    `d.zip: ${tooMuch}`,
    'e.txt=E',
  ])
})

test('files in an archive that share their bytes are stopped as a bomb is', async (t) => {
  const { bytes, directoryStart } = packZip([
    { name: 'a.txt', content: Buffer.alloc(1 << 20), isStored: true },
  ])
  const entry = bytes.subarray(directoryStart, -22)
  const count = 500
  const end = Buffer.from(bytes.subarray(-22))
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  const shared = [bytes.subarray(0, directoryStart), ...Array(count).fill(entry), end]
  const folder = folderOf(t, { 'a.zip': Buffer.concat(shared) })
  const found = await readAll(folder)
  assert.ok(found.length < count)
  assert.match(found.at(-1) ?? '', /^a\.zip: It unpacks to more than 200 times its size/)
})

test('names keep every character, and files that are no texts stop nothing', async (t) => {
  const odd = 'line\nbreak\u001b[2J.txt'
  const folder = folderOf(t, { [odd]: 'O', 'a.zip': zip({ [odd]: 'Z', 'b.txt': 'B' }) })
  assert.deepEqual(await readAll(folder), [`a.zip/${odd}=Z`, 'a.zip/b.txt=B', `${odd}=O`])
})

test('links to folders are not followed, and those to files are', async (t) => {
  const folder = folderOf(t, { 'a/a.txt': 'A', 'a/b/b.zip': zip({ 'b.txt': 'B' }) })
  symlinkSync('..', join(folder, 'a', 'b', 'up'))
  symlinkSync('.', join(folder, 'a', 'self.txt'))
  symlinkSync('round.txt', join(folder, 'a', 'round.txt'))
  symlinkSync('../a/a.txt', join(folder, 'a', 'link.txt'))
  symlinkSync('b.zip', join(folder, 'a', 'b', 'link.zip'))
  const found = [
    'a/a.txt=A',
    'a/b/b.zip/b.txt=B',
    'a/b/link.zip/b.txt=B',
    'a/link.txt=A',
    'a/round.txt: Its links lead round in a circle',
  ]
  assert.deepEqual(await readAll(folder), found)
  assert.deepEqual(await readAll(folder, ['.'], { include: ['**'] }), found)
})

test('pipes and sockets in a folder are not waited for', {
  skip: process.platform === 'win32' && 'Windows has none in folders',
}, async (t) => {
  const folder = folderOf(t, {
    'z.txt': 'Z',
    'rows.jsonl': '{"path":"a.txt"}\n{"path":"z.txt"}',
  })
  execFileSync('mkfifo', [join(folder, 'a.txt'), join(folder, 'unnamed')])
  symlinkSync('a.txt', join(folder, 'link.txt'))
  await listen(t, join(folder, 's.txt'))
  const pipe = 'It is a pipe and no file; it was not waited for'
  assert.deepEqual(await readAll(folder), [
    `a.txt: ${pipe}`,
    `link.txt: ${pipe}`,
    `rows.jsonl:1: "path" names a.txt: ${pipe.replace('It', 'it')}`,
    'rows.jsonl:2=Z',
    's.txt: It is a socket and no file; it was not waited for',
    'z.txt=Z',
  ])
})

async function listen(t: TestContext, path: string): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(path, resolve))
  t.after(() => server.close())
}

/** What happens to a file of lines after its first was read, and what is read then. */
const changes: Readonly<Record<string, readonly [(path: string) => void, string[]]>> = {
  'is left as it is': [() => {}, ['two', 'three']],
  grows: [(path) => appendFileSync(path, row('four')), ['two', 'three', 'changed']],
  shrinks: [(path) => truncateSync(path, 1 << 20), ['changed']],
  'is written anew': [(path) => writeFileSync(path, row('new')), ['changed']],
}

for (const [name, [change, rest]] of Object.entries(changes)) {
  test(`a file that ${name} while it is read`, async (t) => {
    // Longer than what is read at once, so that the change falls between two readings.
    const [one, two, three] = ['one', 'two', 'three'].map((word) => row(word.padEnd(2 << 20)))
    const folder = folderOf(t, { 'a.jsonl': `${one}${two}${three}` })
    const path = join(folder, 'a.jsonl')
    const inputs = readInputs([path])
    const first = await inputs.next()
    assert.ok(!first.done && first.value.ok)
    change(path)
    const found: string[] = []
    for await (const input of inputs) {
      if (input.ok) found.push(String(input.input.text).trim())
      else if (input.code === 'changed') found.push(input.code)
    }
    assert.deepEqual(found, rest)
  })
}

test('a file that goes between the listing of its folder and its reading is told', async (t) => {
  const folder = folderOf(t, { 'a.txt': 'A', 'b.txt': 'B', 'c.txt': 'C' })
  const found: string[] = []
  for await (const input of readInputs([folder])) {
    found.push(show(folder, input))
    if (found.length === 1) execFileSync('rm', [join(folder, 'b.txt')])
  }
  assert.deepEqual(found, ['a.txt=A', 'b.txt: No such file or folder', 'c.txt=C'])
})

test('one file of lines is read as lines whatever its name, and no archive is', async (t) => {
  const folder = folderOf(t, {
    rows: gzipSync(row('one')),
    'rows.zip': zip({ 'a.jsonl': row('one') }),
  })
  const read = async (name: string): Promise<string[]> => {
    const found: string[] = []
    for await (const input of readJsonLines(join(folder, name))) found.push(show(folder, input))
    return found
  }
  assert.deepEqual(await read('rows'), ['rows:1=one'])
  assert.deepEqual(await read('rows.zip'), ['rows.zip: It is an archive of files; name one file'])
})

test('a page of a web archive says where and when it was fetched', async (t) => {
  const folder = folderOf(t, {
    'a.warc': capture('https://harbor.example/soup', 'text/plain', 'We sail.'),
  })
  for await (const input of readInputs([join(folder, 'a.warc')])) {
    assert.ok(input.ok)
    assert.equal(input.input.url, 'https://harbor.example/soup')
    assert.equal(input.input.retrieved, '2024-05-20T14:05:00Z')
  }
})
