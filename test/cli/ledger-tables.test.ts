import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { recordWith } from '../support/cli-record.ts'
import { LEDGER_DESK } from '../support/ledger-desk.ts'

const { cwd, run } = await recordWith({ after }, [
  ...LEDGER_DESK,
  {
    id: 'odd',
    kind: 'statement',
    date: '2024-03-21',
    title: '=HYPERLINK("x")',
    publisher: '+Ministry',
    text: 'We support the treaty of Drast; we oppose any "change" by force. We will impose sanctions on Sorrenay.\n',
  },
])

type Cells = Readonly<Record<string, string>>

async function table(args: readonly string[], delimiter = ','): Promise<Cells[]> {
  const { exit, stdout, stderr } = await run(['ledger', ...args])
  assert.equal(exit, 0, stderr)
  return parse(stdout, { columns: true, delimiter })
}

const LEDGERS = ['commitments', 'questions', 'events', 'figures', 'positions', 'formulas', 'times']

for (const ledger of LEDGERS) {
  test(`the table of ${ledger} has the evidence of each row and its address`, async () => {
    const texts = new Map(LEDGER_DESK.map(({ id, text }) => [id ?? '', String(text)]))
    for (const { evidence, address = '', row, document = '' } of await table([
      ledger,
      '--csv',
      '-',
    ])) {
      assert.ok(row)
      const [, id = '', start, end] = /^(.+)#(\d+)-(\d+)@1$/.exec(address) ?? []
      assert.equal(id, document)
      const text = texts.get(id)
      if (text !== undefined) assert.equal(text.slice(Number(start), Number(end)), evidence)
    }
  })
}

test('no cell is a formula', async () => {
  const rows = await table(['commitments', '--csv', '-', '--document', 'odd'])
  assert.ok(rows.length > 0)
  for (const cells of rows) {
    assert.equal(cells.title, '\'=HYPERLINK("x")')
    assert.equal(cells.publisher, "'+Ministry")
    for (const cell of Object.values(cells)) assert.doesNotMatch(cell, /^[=+@\t]/)
  }
})

test('a question has a line for each of its parts', async () => {
  const rows = await table(['questions', 'lamps', '--csv', '-'])
  assert.deepEqual(
    rows.map(({ part, status, asker }) => [part, status, asker]),
    [
      ['1', 'answered', 'Petra Lunding'],
      ['2', 'declined', 'Petra Lunding'],
    ],
  )
})

test('an event of which no day is told has none, and the day on which it was told', async (t) => {
  const { run: inOther } = await recordWith(t, [
    {
      id: 'note',
      kind: 'statement',
      date: '2031-03-08',
      text: 'A statement\n\nForeign Minister Mirela Oda met Foreign Minister Jon Harga in Drast.\n',
    },
  ])
  const { stdout } = await inOther(['ledger', 'events', '--csv', '-'])
  const [row]: Cells[] = parse(stdout, { columns: true })
  assert.deepEqual([row?.date, row?.to, row?.['told on']], ['', '', '2031-03-08'])
  const plover = await inOther(['ledger', 'events', '--format', 'plover'])
  const [event]: Cells[] = parse(plover.stdout, { columns: true, delimiter: '\t' })
  assert.deepEqual([event?.['Event Date'], event?.['Publication Date']], ['', '2031-03-08'])
})

test('a wording has the day of its own first use, and no title of another document', async (t) => {
  const texts = [
    'is free and open',
    'remains open and free',
    'is free and open',
    'remains open and free',
  ]
  const { run: inOther } = await recordWith(
    t,
    texts.map((words, k) => ({
      id: `s${k}`,
      kind: 'statement',
      title: `Statement ${k}`,
      date: `2031-03-0${k + 1}`,
      text: `MINISTER ODA: We insist that the northern strait ${words} to fishing vessels of everybody. ${k}.\n`,
    })),
  )
  const { stdout } = await inOther(['ledger', 'formulas', '--csv', '-'])
  const rows: Cells[] = parse(stdout, { columns: true })
  assert.ok(rows.length > 0)
  for (const { document = '', date, title } of rows) {
    const k = Number(document.slice(1))
    assert.equal(date, `2031-03-0${k + 1}`)
    assert.ok(title === '' || title === `Statement ${k}`)
  }
})

test('a table is written to a file, and not over what is read', async () => {
  const { exit, stdout, stderr } = await run(['ledger', 'figures', '--csv', 'figures.csv'])
  assert.deepEqual([exit, stdout], [0, ''])
  assert.match(stderr, /Table written to figures\.csv/)
  const rows: Cells[] = parse(readFileSync(join(cwd, 'figures.csv')), { columns: true })
  assert.ok(rows.some(({ value, relation }) => value === '40000000' && relation === 'equal'))
  const over = await run(['ledger', 'figures', '--against', 'figures.csv', '--csv', 'figures.csv'])
  assert.equal(over.exit, 2)
  assert.match(over.stderr, /would write over an input/)
})

/** Columns of the weekly files of POLECAT, in their order. */
const POLECAT =
  'Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version'

test('events stand in the columns of PLOVER data, parted by tabs', async () => {
  const { stdout } = await run(['ledger', 'events', '--format', 'plover'])
  const [head = '', ...lines] = stdout.trimEnd().split('\n')
  assert.ok(head.startsWith(`${POLECAT.replaceAll(',', '\t')}\t`))
  assert.ok(lines.length > 0)
  for (const line of lines) assert.equal(line.split('\t').length, head.split('\t').length)
  const rows = await table(['events', '--format', 'plover'], '\t')
  const met = rows.find((cells) => cells['Event Text']?.includes('met'))
  assert.deepEqual(
    [
      met?.['Event Date'],
      met?.['Event Type'],
      met?.['Quad Code'],
      met?.['CAMEO Code']?.slice(0, 2),
    ],
    ['2024-03-07', 'CONSULT', 'VERBAL COOPERATION', '04'],
  )
  assert.match(met?.['Actor Name'] ?? '', /Oda/)
  assert.match(met?.['Recipient Name'] ?? '', /Harga/)
})

test('commitments without a category of PLOVER are left out, and counted', async () => {
  const { exit, stdout, stderr } = await run(['ledger', 'commitments', '--format', 'plover'])
  assert.equal(exit, 0)
  const all = (await run(['ledger', 'commitments', '--json'])).stdout.trimEnd().split('\n').length
  const left = Number(/(\d+) rows of commitments have no PLOVER category/.exec(stderr)?.[1] ?? 0)
  assert.equal(stdout.trimEnd().split('\n').length - 1 + left, all)
  const types = /left out: (.+)$/m.exec(stderr)?.[1] ?? ''
  assert.equal(
    types.split(', ').reduce((sum, each) => sum + Number(each.split(' ').at(-1)), 0),
    left,
  )
})

test('commitments have the modes and contexts of their codes', async () => {
  const [threat] = await table(['commitments', '--format', 'plover', '--document', 'odd'], '\t')
  assert.deepEqual(
    [threat?.['CAMEO Code'], threat?.['Event Mode'], threat?.Contexts],
    ['1312', 'restrict', 'economic'],
  )
})

/** The columns of the event list that the Discourse Network Analyzer exports. */
const DNA =
  '"statement_id";"time";"person";"organization";"concept";"agreement";"start_position";"stop_position";"text";"coder";"document_id";"document_title";"document_author";"document_source";"document_section";"document_type"'

test('positions stand in the columns of the Discourse Network Analyzer', async () => {
  const { stdout } = await run(['ledger', 'positions', '--format', 'dna'])
  assert.ok(stdout.startsWith(`${DNA};`))
  const rows = await table(['positions', '--format', 'dna'], ';')
  assert.ok(rows.length > 0)
  for (const [k, cells] of rows.entries()) {
    assert.equal(cells.statement_id, String(k + 1))
    assert.match(cells.time ?? '', /^\d{4}-\d\d-\d\d 00:00:00$/)
    assert.match(cells.agreement ?? '', /^[01]$/)
    assert.match(cells.document_id ?? '', /^\d+$/)
    assert.doesNotMatch(cells.text ?? '', /[;"\n]/)
    assert.equal(cells.document_author, '')
    assert.match(cells.verbale_possible ?? '', /^[01]$/)
  }
  assert.ok(rows.some(({ agreement, concept }) => agreement === '1' && concept?.includes('treaty')))
  assert.ok(rows.some(({ agreement, concept }) => agreement === '0' && concept?.includes('force')))
})
