import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { inventBriefings, toJsonLines } from '../support/invented-briefings.ts'
import { type CliResult, DRAFT, folderOf, runCli, TRANSCRIPT } from '../support/run-cli.ts'

/** A line of `verbale add --json`. */
interface Line {
  readonly format: string
  readonly id?: string
  readonly path?: string
  readonly line?: number
  readonly status?: string
  readonly revision?: number
  readonly note?: string
  readonly code?: string
  readonly problems?: readonly { readonly code: string }[]
}

function linesOf({ stdout }: CliResult): Line[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

/** Add texts in JSON Lines on standard input, and read the answers. */
async function addRows(cwd: string, rows: readonly object[]): Promise<Line[]> {
  const input = toJsonLines(rows)
  const result = await runCli(['add', '--jsonl', '-'], { cwd, input })
  assert.deepEqual([result.exit, result.stderr], [0, ''])
  return linesOf(result)
}

function placeOf({ status, id, revision }: Line): string {
  return `${status} ${id}@${revision}`
}

describe('a line for each text', () => {
  test('says for a program what was understood, with nothing that is unknown', async (t) => {
    const cwd = folderOf(t, {
      'remarks.txt': TRANSCRIPT,
      'note.txt': 'QUESTION: When?\n\nMINISTER ODA: Soon.\n',
      'x/': '',
    })
    writeFileSync(join(cwd, 'x', 'noise.txt'), Buffer.of(1, 0, 2))
    writeFileSync(join(cwd, 'rows.jsonl'), `{"text":"A ledger.","id":"l"}\nbad\n`)
    const result = await runCli(
      ['add', '--json', 'remarks.txt', 'note.txt', 'x', 'rows.jsonl', 'none.txt'],
      { cwd },
    )
    assert.equal(result.exit, 3)
    const [remarks, note, noise, row, bad, none, ...rest] = linesOf(result)
    assert.deepEqual(rest, [])
    assert.deepEqual(remarks, {
      format: 'verbale.added/1',
      id: remarks?.id,
      path: 'remarks.txt',
      status: 'added',
      revision: 1,
      kind: 'remarks',
      title: 'Remarks by Minister Oda in Port Callow',
      date: '2031-06-04',
      turns: 3,
      quotations: 0,
      words: 23,
      dropped: [],
      problems: [],
    })
    assert.match(remarks?.id ?? '', /^[0-9a-f]{16}$/)
    assert.deepEqual(note, {
      format: 'verbale.added/1',
      id: note?.id,
      path: 'note.txt',
      status: 'added',
      revision: 1,
      kind: 'interview',
      turns: 2,
      quotations: 0,
      words: 2,
      dropped: [],
      problems: [],
    })
    const { problems = [], ...refused } = noise ?? { format: '' }
    assert.deepEqual(refused, {
      format: 'verbale.added/1',
      path: 'x/noise.txt',
      status: 'refused',
      turns: 0,
      quotations: 0,
    })
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['binary'],
    )
    assert.deepEqual([row?.id, row?.path, row?.line], ['l', 'rows.jsonl', 1])
    const { message: _, ...told } = bad as Line & { message: string }
    assert.deepEqual(told, {
      format: 'verbale.problem/1',
      path: 'rows.jsonl',
      line: 2,
      code: 'badLine',
    })
    assert.deepEqual(
      [none?.format, none?.path, none?.code],
      ['verbale.problem/1', 'none.txt', 'unreadable'],
    )
    const complaints = result.stderr.trimEnd().split('\n')
    assert.deepEqual(
      complaints.map((line) => /^verbale: ([^:]+): /.exec(line)?.[1]),
      ['x/noise.txt', 'rows.jsonl, line 2', 'none.txt'],
    )
  })

  test('says for a person what was understood and what is doubtful', async (t) => {
    const cwd = folderOf(t, { 'remarks.txt': TRANSCRIPT, 'empty.txt': '', 'noise.txt': 'a\0' })
    const args = ['add', 'remarks.txt', 'empty.txt', 'noise.txt']
    const { exit, stdout } = await runCli(args, { cwd, env: { COLUMNS: '100' } })
    assert.equal(exit, 3)
    assert.deepEqual(stdout.replaceAll(/\b[0-9a-f]{16}\b/g, 'ID').split('\n'), [
      'added ID Remarks by Minister Oda in Port Callow (remarks; 2031-06-04; Oda; 3 turns;',
      '  23 words)',
      'added ID empty.txt (unknown; undated; 0 words)',
      '  doubtful: The text is empty',
      'refused noise.txt: The file is not text: its byte 2 is zero; save its text as UTF-8, plain or in',
      '  Markdown',
      '2 added, 1 refused; the record is in .verbale',
      '',
    ])
  })

  test('fits the terminal, but for an id, which is never cut', async (t) => {
    const rows = [
      { id: 'n'.repeat(90), text: TRANSCRIPT },
      { id: 'short', title: 'On the Lamps of the Outer Piers '.repeat(6), text: 'A lamp burns.' },
    ]
    const cwd = folderOf(t, { 'rows.jsonl': toJsonLines(rows), 'noise.txt': 'a\0' })
    const args = ['add', 'rows.jsonl', 'noise.txt']
    const { stdout } = await runCli(args, { cwd, env: { COLUMNS: '60' } })
    const lines = stdout.split('\n')
    assert.ok(lines.includes(`added ${'n'.repeat(90)}`), stdout)
    for (const line of lines) assert.ok(line.includes('nnn') || line.length <= 60, line)
  })
})

describe('texts that come again', () => {
  const OTHER = TRANSCRIPT.replace('every ship', 'no ship')
  const cases: Record<string, readonly (readonly [row: object, placed: string, note?: RegExp])[]> =
    {
      'the same text': [
        [{ text: TRANSCRIPT, id: 'a' }, 'added a@1'],
        [{ text: TRANSCRIPT, id: 'a' }, 'unchanged a@1'],
        [{ text: TRANSCRIPT }, 'unchanged a@1'],
      ],
      'another text of one id, and back to the first': [
        [{ text: TRANSCRIPT, id: 'a' }, 'added a@1'],
        [{ text: OTHER, id: 'a' }, 'revised a@2'],
        [{ text: TRANSCRIPT, id: 'a' }, 'unchanged a@1', /revision 1; the newest is revision 2/],
      ],
      'another text of one address': [
        [{ text: TRANSCRIPT, url: 'https://a.example/1' }, 'added _@1'],
        [{ text: OTHER, url: 'http://www.a.example/1/' }, 'revised _@2'],
      ],
      'the same event without a name': [
        [{ text: TRANSCRIPT }, 'added _@1'],
        [{ text: OTHER }, 'revised _@2', /^Its words tell that it is another text of [0-9a-f]+$/],
      ],
      'another event under one id': [
        [{ text: TRANSCRIPT, id: 'a' }, 'added a@1'],
        [{ text: DRAFT.repeat(3), id: 'a' }, 'added a~2@1', /a has the same id and is of another/],
      ],
      'the same text under two ids': [
        [{ text: TRANSCRIPT, id: 'a' }, 'added a@1'],
        [{ text: TRANSCRIPT, id: 'b' }, 'unchanged a@1', /in the record as a; b leads there/],
        [{ text: OTHER, id: 'b' }, 'revised a@2'],
      ],
      'fields that are empty say nothing': [
        [{ text: TRANSCRIPT, id: '', url: '', title: '', date: '', publisher: '' }, 'added _@1'],
        [{ text: 'A lamp burns on the pier of Port Almar.', id: '', url: '' }, 'added _@1'],
      ],
    }
  for (const [name, steps] of Object.entries(cases)) {
    test(`${name}, in one go and later`, async (t) => {
      const cwd = folderOf(t, {})
      const rows = steps.map(([row]) => row)
      const lines = [
        ...(await addRows(cwd, rows.slice(0, -1))),
        ...(await addRows(cwd, rows.slice(-1))),
      ]
      for (const [k, [, placed, note]] of steps.entries()) {
        const line = lines[k]
        assert.ok(line !== undefined)
        assert.equal(placeOf(line).replace(/[0-9a-f]{16}/, '_'), placed)
        if (note === undefined) assert.equal(line.note, undefined)
        else assert.match(line.note ?? '', note)
      }
    })
  }

  test('what is given later corrects what is known', async (t) => {
    const cwd = folderOf(t, { 'a.txt': TRANSCRIPT })
    const add = async (...args: string[]): Promise<string> => {
      const [line] = linesOf(await runCli(['add', 'a.txt', '--json', ...args], { cwd }))
      const { status, revision, kind, date } = line as Line & { kind: string; date: string }
      return `${status} ${revision} ${kind} ${date}`
    }
    assert.equal(await add(), 'added 1 remarks 2031-06-04')
    assert.equal(await add('--kind', 'remarks'), 'unchanged 1 remarks 2031-06-04')
    assert.equal(await add('--kind', 'speech'), 'revised 2 speech 2031-06-04')
    assert.equal(await add('--kind', 'speech'), 'unchanged 2 speech 2031-06-04')
    assert.equal(await add('--date', '2031-06-05'), 'revised 3 remarks 2031-06-05')
    assert.equal(await add(), 'unchanged 3 remarks 2031-06-05')
  })
})

test('hundreds of texts, read in several threads, are told of in order, broken lines in place', async (t) => {
  const briefings = inventBriefings(700, 'many')
  const rows: string[] = []
  const wanted: (string | number)[] = []
  for (const [k, briefing] of briefings.entries()) {
    if (k % 90 === 7) {
      rows.push(k % 180 === 7 ? '{"text":' : '')
      if (k % 180 === 7) wanted.push(rows.length)
    }
    // Long ones among the short, so that no two batches take the same time.
    const text =
      k % 50 === 0 ? `${briefing.text}\n\n${'MS. RASKER: A lamp.\n\n'.repeat(8000)}` : undefined
    rows.push(JSON.stringify(text === undefined ? briefing : { ...briefing, text }))
    wanted.push(briefing.id)
  }
  const cwd = folderOf(t, { 'many.jsonl': rows.join('\n') })
  const result = await runCli(['add', 'many.jsonl', '--json'], { cwd })
  assert.equal(result.exit, 3)
  const lines = linesOf(result)
  assert.deepEqual(
    lines.map(({ id, line }) => id ?? line),
    wanted,
  )
  for (const line of lines)
    if (line.id !== undefined) assert.equal(placeOf(line), `added ${line.id}@1`)
  const again = await runCli(['add', 'many.jsonl', '--json'], { cwd })
  assert.deepEqual(
    linesOf(again).map(({ id, line, status }) => [id ?? line, status]),
    wanted.map((name) => [name, typeof name === 'string' ? 'unchanged' : undefined]),
  )
})

describe('the record that is added to', () => {
  const NAMES = { VERBALE_RECORD: undefined }
  test('is the one that is named, by the option before the variable', async (t) => {
    const cwd = folderOf(t, { 'a.txt': TRANSCRIPT })
    const env = { VERBALE_RECORD: 'by-variable' }
    await runCli(['add', 'a.txt'], { cwd, env })
    await runCli(['add', 'a.txt', '--record', 'deep/by-option'], { cwd, env })
    for (const name of ['by-variable', 'deep/by-option']) {
      assert.ok(existsSync(join(cwd, name, 'record.db')), name)
    }
    assert.ok(!existsSync(join(cwd, '.verbale')))
  })

  test('is the nearest .verbale above, else one in the folder itself', async (t) => {
    const cwd = folderOf(t, { 'a.txt': TRANSCRIPT, 'below/b.txt': DRAFT, 'below/deep/': '' })
    const first = await runCli(['add', 'a.txt'], { cwd, env: NAMES })
    assert.match(first.stdout, /the record is in \.verbale\n$/)
    const deep = join(cwd, 'below', 'deep')
    // A folder of that name without a record in it is none.
    mkdirSync(join(cwd, 'below', '.verbale'))
    const second = await runCli(['add', '../b.txt', '../../a.txt', '--json'], {
      cwd: deep,
      env: NAMES,
    })
    assert.deepEqual(
      linesOf(second).map(({ status }) => status),
      ['added', 'unchanged'],
    )
    assert.ok(!existsSync(join(deep, '.verbale')))
  })

  const troubles: Record<string, { files: Record<string, string>; record: string; told: RegExp }> =
    {
      'a file': { files: { record: 'a note' }, record: 'record', told: /a file is in its way/ },
      'below a file': { files: { note: '' }, record: 'note/record', told: /a file is in its way/ },
      'a folder with another record.db': {
        files: { 'record/record.db': 'Lamps: 12\nLadders: 3\n' },
        record: 'record',
        told: /record\.db is damaged/,
      },
    }
  for (const [name, { files, record, told }] of Object.entries(troubles)) {
    test(`is not ${name}: status 4, and nothing is written over`, async (t) => {
      const cwd = folderOf(t, { ...files, 'a.txt': TRANSCRIPT })
      const { exit, stdout, stderr } = await runCli(['add', 'a.txt', '--record', record], { cwd })
      assert.deepEqual([exit, stdout], [4, ''])
      assert.match(stderr, told)
      assert.match(stderr, /^verbale: [^\n]+\n$/)
      for (const [path, content] of Object.entries(files)) {
        assert.equal(readFileSync(join(cwd, path), 'utf8'), content)
      }
    })
  }

  test('cannot be in a folder that takes no files', async (t) => {
    if (process.getuid?.() === 0) {
      t.skip('the superuser may write where nobody may')
      return
    }
    const cwd = folderOf(t, { 'a.txt': TRANSCRIPT, 'closed/': '' })
    chmodSync(join(cwd, 'closed'), 0o500)
    const { exit, stderr } = await runCli(['add', 'a.txt', '--record', 'closed/record'], { cwd })
    assert.equal(exit, 4)
    assert.match(stderr, /cannot be made: no permission/)
  })
})

describe('a command line that is wrong', () => {
  const cases: Record<string, readonly [args: readonly string[], told: RegExp]> = {
    'names nothing': [['add'], /Nothing to add: name a file, or - for standard input/],
    'names standard input twice': [['add', '-', '-'], /named 2 times/],
    'names files and JSON Lines': [['add', 'a.txt', '--jsonl', 'b.jsonl'], /not both/],
    'has a kind that is none': [['add', 'a.txt', '--kind', 'speach'], /did you mean speech\?/],
    'has a date that is none': [['add', 'a.txt', '--date', '2031-13-01'], /Not a date/],
    'removes nothing': [['remove'], /address/],
  }
  for (const [name, [args, told]] of Object.entries(cases)) {
    test(`${name}: status 2, and no record is made`, async (t) => {
      const cwd = folderOf(t, { 'a.txt': TRANSCRIPT })
      const { exit, stdout, stderr } = await runCli(args, {
        cwd,
        env: { VERBALE_RECORD: undefined },
      })
      assert.deepEqual([exit, stdout], [2, ''])
      assert.match(stderr, told)
      assert.ok(!existsSync(join(cwd, '.verbale')))
    })
  }
})

describe('odd texts', () => {
  test('standard input is one text, or JSON Lines where it is said', async (t) => {
    const cwd = folderOf(t, {})
    const one = await runCli(['add', '-', '--json'], { cwd, input: TRANSCRIPT })
    const [line] = linesOf(one)
    assert.deepEqual([line?.status, line?.path], ['added', undefined])
    const rows = toJsonLines([{ text: TRANSCRIPT }, { text: DRAFT, id: 'd' }])
    const several = await runCli(['add', '--jsonl', '-'], { cwd, input: rows })
    assert.deepEqual(
      linesOf(several).map(({ status, path, line }) => [status, path, line]),
      [
        ['unchanged', undefined, 1],
        ['added', undefined, 2],
      ],
    )
  })

  test('one text in several encodings is one document', async (t) => {
    const text =
      'MINISTER ODA: The caf\u00e9 of the harbor stays open — “na\u00efve” as that sounds.\n'
    const cwd = folderOf(t, {
      'a.txt': text,
      'b.txt': `\ufeff${text}`,
      'c.txt': Buffer.from(`\ufeff${text}`, 'utf16le'),
      'd.txt': Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
      'e.txt': Buffer.from('MINISTER ODA: Caf\u00e9s, na\u00efve as that sounds.\n', 'latin1'),
      'f.jsonl': JSON.stringify({ text: `\ufeff${text}` }),
    })
    const lines = linesOf(await runCli(['add', '.', '--json'], { cwd }))
    assert.deepEqual(
      lines.map(({ path, status }) => [path, status]),
      [
        ['a.txt', 'added'],
        ['b.txt', 'unchanged'],
        ['c.txt', 'unchanged'],
        ['d.txt', 'unchanged'],
        ['e.txt', 'added'],
        ['f.jsonl', 'unchanged'],
      ],
    )
    const guessed = lines.find(({ path }) => path?.endsWith('e.txt'))
    assert.deepEqual(
      guessed?.problems?.map(({ code }) => code),
      ['encodingGuessed'],
    )
  })

  test('ids of every sort lead to their texts', async (t) => {
    const ids = [
      ...['a/b', 'a#1', 'a@2', 'a#1-5@3', 'a b', ' ', '..', '-', '%00', '"q"', 'a~2', '__proto__'],
      ...[
        'tab\there',
        'line\nbreak',
        'esc\u001b[2J',
        '\u202eleft',
        '🚢',
        '\ud83d',
        'x'.repeat(10_000),
      ],
    ]
    const cwd = folderOf(t, {})
    const rows = ids.map((id, k) => ({ id, text: `Lamp ${k} burns at pier ${k * 3}.` }))
    const lines = await addRows(cwd, rows)
    assert.deepEqual(
      lines.map(placeOf),
      ids.map((id) => `added ${id}@1`),
    )
    const again = await addRows(cwd, rows)
    assert.deepEqual(
      again.map(placeOf),
      ids.map((id) => `unchanged ${id}@1`),
    )
    writeFileSync(join(cwd, 'rows.jsonl'), toJsonLines(rows))
    const { stdout } = await runCli(['add', 'rows.jsonl'], { cwd })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may reach a terminal
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  test('halves of surrogate pairs are kept, and tell texts apart', async (t) => {
    const cwd = folderOf(t, {})
    const rows = ['\ud83d', '\ud83e', '\ufffd'].map((half, k) => ({
      id: `h${k}`,
      text: `MINISTER ODA: The lamp ${half} burns.`,
    }))
    const placed = ['added h0@1', 'added h1@1', 'added h2@1']
    assert.deepEqual((await addRows(cwd, rows)).map(placeOf), placed)
    const { stdout } = await runCli(['show', 'h1', '--json'], { cwd })
    assert.equal(JSON.parse(stdout).text, rows[1]?.text)
  })

  test('a text of five megabytes is kept', async (t) => {
    const turns = Array.from(
      { length: 80_000 },
      (_, k) => `MINISTER ODA: We counted ship ${k} at pier ${(k * 7) % 1000} again.\n\n`,
    )
    const cwd = folderOf(t, { 'long.txt': turns.join('') })
    const [line] = linesOf(await runCli(['add', 'long.txt', '--json'], { cwd }))
    const { status, turns: count } = line as Line & { turns: number }
    assert.deepEqual([status, count], ['added', 80_000])
    const [again] = linesOf(await runCli(['add', 'long.txt', '--json'], { cwd }))
    assert.equal(again?.status, 'unchanged')
  })

  test('three thousand empty files are one empty document', async (t) => {
    const cwd = folderOf(t, { 'many/': '' })
    for (let k = 0; k < 3000; k++) writeFileSync(join(cwd, 'many', `${k}.txt`), '')
    const result = await runCli(['add', 'many', '--json'], { cwd })
    assert.deepEqual([result.exit, result.stderr], [0, ''])
    const lines = linesOf(result)
    assert.equal(lines.length, 3000)
    assert.deepEqual(
      lines.map(({ status }) => status),
      ['added', ...Array.from({ length: 2999 }, () => 'unchanged')],
    )
  })
})

test('add tells how much of a page was left out, by reason', async (t) => {
  const cwd = folderOf(t, {
    'page.html': `<html><head><title>Soup in Tarn</title></head><body><nav><a href="/">All the news</a></nav><article><h1>Soup in Tarn</h1><figure><figcaption>A bowl of it, in May.</figcaption></figure>
<p>The keepers of the sound had soup on Friday, and the minister paid for all of it, a clerk said.</p><p>“It was warm,” Minister Sunniva Oda told reporters in the old customs house of Tarn.</p></article></body></html>`,
  })
  const { stdout } = await runCli(['add', 'page.html'], { cwd })
  assert.match(stdout, /^ {2}left out: 9 words \(caption 6, furniture 3\)$/m)
  const [again] = linesOf(await runCli(['add', 'page.html', '--json'], { cwd }))
  assert.equal(again?.status, 'unchanged')
})
