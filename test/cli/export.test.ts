import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { EXPORT_FORMATS } from '../../src/export/formats.ts'
import { recordWith } from '../support/cli-record.ts'
import { Schema } from '../support/exported.ts'
import { DRAFT, folderOf, runCli, TRANSCRIPT } from '../support/run-cli.ts'

type Cells = Readonly<Record<string, string>>

/** The rows of a table that was printed. */
function rowsOf(table: string): Cells[] {
  return parse(table, { columns: true })
}

const REPORT = `Fleet stays in port

DRAST, June 5 – “We will not accept the new rule,” Minister Oda told reporters on Tuesday.
`

const { cwd, run } = await recordWith({ after }, [
  { id: 'callow', text: TRANSCRIPT },
  {
    id: 'drast/two',
    text: 'MINISTER HARGA: We sail at noon.\n\nQUESTION: When?\n',
    date: '2031-05-01',
    kind: 'interview',
  },
  { id: 'report', text: REPORT, date: '2031-06-05', kind: 'pressReport' },
])

/** What a command prints, when it is done. */
async function printed(...args: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await run(['export', ...args])
  assert.equal(exit, 0, stderr)
  return stdout
}

test('without a format, every format is listed', async () => {
  const list = await printed()
  for (const { name, about } of EXPORT_FORMATS) assert.ok(list.includes(about), name)
})

/** Command lines, and the documents that they write, in order. */
const selections: Readonly<Record<string, readonly string[]>> = {
  '': ['drast/two', 'callow', 'report'],
  'report callow': ['report', 'callow'],
  '--from 2031-06': ['callow', 'report'],
  '--to 2031-05': ['drast/two'],
  '--kind pressReport,interview': ['drast/two', 'report'],
  '--speaker Harga': ['drast/two'],
  '--role press': ['drast/two', 'callow'],
  '--speaker Velk': [],
}

describe('documents are selected', () => {
  for (const [options, ids] of Object.entries(selections)) {
    test(options || 'all, by date', async () => {
      const lines = (await printed('jsonl', ...options.split(' ').filter((part) => part !== '')))
        .split('\n')
        .filter((line) => line !== '')
      const found = lines.map((line) => JSON.parse(line))
      assert.deepEqual(
        found.map(({ id }) => id),
        ids,
      )
      for (const { id, address, format } of found) {
        assert.deepEqual([format, address], ['verbale.document/1', `${id}@1`])
      }
    })
  }
})

test('a turn by its address is a row', async () => {
  const rows = rowsOf(await printed('csv', 'callow#1'))
  assert.deepEqual(
    rows.map(({ turn, words }) => [turn, words]),
    [['1', 'Why is that, Minister?']],
  )
})

test('texts that no record keeps are exported as well', async (t) => {
  const folder = folderOf(t, { 'talk.txt': TRANSCRIPT })
  const { exit, stdout } = await runCli(['export', 'tei', '--against', 'talk.txt'], { cwd: folder })
  assert.equal(exit, 0)
  new Schema('tei-speech.rng').check(stdout)
})

test('a folder gets a file for each document', async (t) => {
  const folder = folderOf(t, { 'out/': '' })
  const out = join(folder, 'out')
  const { exit, stdout, stderr } = await run(['export', 'akn', '--out', out])
  assert.deepEqual([exit, stdout], [0, ''], stderr)
  assert.match(stderr, /3 files written/)
  assert.deepEqual(readdirSync(out).sort(), ['callow.xml', 'drast-two.xml', 'report.xml'])
  const schema = new Schema('akoma-ntoso-debate.rng')
  for (const name of readdirSync(out)) schema.check(readFileSync(join(out, name), 'utf8'))
})

test('what is written to a file is what is printed', async (t) => {
  const path = join(folderOf(t, {}), 'record.xml')
  await printed('tei', '--out', path)
  assert.equal(readFileSync(path, 'utf8'), await printed('tei'))
})

test('findings of drafts are annotations and rows', async () => {
  writeFileSync(join(cwd, 'draft.txt'), DRAFT)
  const collection = JSON.parse(await printed('annotations', '--draft', 'draft.txt'))
  const [annotation] = collection.first.items
  assert.equal(annotation.motivation, 'assessing')
  const evidence = annotation.body.find(({ purpose }: { purpose: string }) => purpose === 'linking')
  assert.equal(evidence.source.id, 'verbale:callow?revision=1')
  assert.match(evidence.state.sourceDate, /Z$/)
  const [row, ...others] = rowsOf(await printed('csv', '--draft', 'draft.txt'))
  assert.deepEqual([row?.verdict, others.length], ['altered', 0])
  assert.match(row?.source ?? '', /^callow#\d+-\d+@1$/)
})

test('annotations lead to where documents are served', async () => {
  const base = 'https://desk.example/api/v1/documents/'
  const collection = JSON.parse(await printed('annotations', 'report', '--base', base))
  const [{ target }] = collection.first.items
  assert.equal(target[0].source.id, `${base}report/original?revision=1`)
  assert.equal(target[0].state.cached, target[0].source.id)
})

/** Command lines that are refused, and what is said. */
const refused: Readonly<Record<string, RegExp>> = {
  'export soup': /soup.*annotations/s,
  'export tei nowhere': /The record has no document nowhere/,
  'export akn': /one document a file, and several are selected/,
  'export csv --rows soup': /No rows "soup"; csv has turns, quotations, findings/,
  'export csv --rows findings': /Findings are of drafts; name one with --draft/,
  'export csv --rows turns --draft draft.txt': /--draft gives findings, and no turns/,
  'export csv --from 2031-06 --to 2031-05': /The first day, 2031-06, is after the last/,
  'export csv --base soup': /Not a URL: "soup"/,
  'export csv callow --against draft.txt': /callow is an address in a record/,
  'export csv --people p.json': /are for the texts of --against/,
  'export csv --indirect': /--indirect is for the drafts of --draft/,
  'export csv --out nowhere/': /there is no folder nowhere\//,
}

describe('a command line that cannot be carried out', () => {
  writeFileSync(join(cwd, 'draft.txt'), DRAFT)
  for (const [line, message] of Object.entries(refused)) {
    test(line, async () => {
      const { exit, stdout, stderr } = await run(line.split(' '))
      assert.deepEqual([exit, stdout], [2, ''])
      assert.match(stderr, message)
    })
  }
})

test('a draft that cannot be read is told, and the rest is done', async () => {
  writeFileSync(join(cwd, 'draft.txt'), DRAFT)
  const { exit, stdout, stderr } = await run([
    'export',
    'csv',
    '--draft',
    'nowhere.txt',
    'draft.txt',
  ])
  assert.equal(exit, 3)
  assert.match(stderr, /nowhere\.txt: No such file/)
  assert.equal(rowsOf(stdout).length, 1)
})

test('no output commands a terminal', async (t) => {
  const folder = folderOf(t, {
    'talk.txt': 'MINISTER ODA: We \u001b[2J sail \u202eback \u0085 now.\n\nQUESTION: When?\n',
  })
  for (const format of ['tei', 'akn', 'csv', 'jsonl', 'annotations']) {
    const { exit, stdout } = await runCli(['export', format, '--against', 'talk.txt'], {
      cwd: folder,
    })
    assert.equal(exit, 0)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    assert.doesNotMatch(stdout, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/, format)
  }
})
