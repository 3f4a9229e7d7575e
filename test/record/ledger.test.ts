import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import {
  addDocuments,
  Ledger,
  type LedgerRows,
  type ListedRow,
  parseDocument,
  RecordWriter,
  type Row,
  StoredRecord,
  type TextInput,
} from '../../src/verbale.ts'
import { inventBriefings } from '../support/invented-briefings.ts'
import { LEDGER_DESK } from '../support/ledger-desk.ts'
import { folderOf } from '../support/run-cli.ts'

const NOW = '2024-04-01T09:00:00Z'
const STREAMED = ['commitments', 'questions', 'positions', 'times'] as const

test('rows are derived once, and then taken from where they are kept', async (t) => {
  const path = await recordOf(t, LEDGER_DESK)
  const rows = await rowsOf(path, 'commitments')
  assert.ok(rows.length > 2)
  // Whoever derived them again would undo this.
  changeDatabase(path, `UPDATE derived SET json = replace(json, '"open"', '"expired"')`)
  const again = await rowsOf(path, 'commitments')
  assert.deepEqual(
    again.map(({ id, status }) => [id, status]),
    rows.map(({ id }) => [id, 'expired']),
  )
})

test('rows of other rules are derived anew, and take the place of those', async (t) => {
  const path = await recordOf(t, LEDGER_DESK)
  const rows = await rowsOf(path, 'times')
  changeDatabase(path, `UPDATE derived SET json = replace(json, '"rules":', '"rules":9')`)
  changeDatabase(path, `UPDATE derived SET json = replace(json, 'averholt', 'nowhere')`)
  assert.deepEqual(await rowsOf(path, 'times'), rows)
  changeDatabase(path, `UPDATE derived SET json = replace(json, '"DATE"', '"TIME"')`)
  assert.ok((await rowsOf(path, 'times')).every(({ type }) => type !== 'DATE'))
})

test('a revision replaces the rows of the one before', async (t) => {
  const path = await recordOf(t, LEDGER_DESK)
  const before = await rowsOf(path, 'commitments')
  const [first] = LEDGER_DESK
  const text = String(first?.text).replace('next Friday', 'next Monday')
  await add(path, [{ ...first, text }])
  const after = await rowsOf(path, 'commitments')
  assert.equal(after.length, before.length)
  const words = after.map(({ evidence }) => evidence[0].text)
  assert.ok(words.some((each) => each.includes('next Monday')))
  assert.ok(!words.some((each) => each.includes('next Friday')))
  assert.ok(!keptText(path).includes('next Friday'))
})

test('what is taken out of the record stands in no row of it', async (t) => {
  const path = await recordOf(t, LEDGER_DESK)
  await rowsOf(path, 'commitments')
  assert.ok(keptText(path).includes('ferries'))
  const writer = new RecordWriter(path, () => NOW)
  writer.remove(writer.store.revisionsOf('averholt'))
  await writer.close()
  assert.ok(!keptText(path).includes('ferries'))
  const rows = await rowsOf(path, 'commitments')
  assert.ok(rows.length > 0)
  assert.ok(rows.every(({ evidence }) => evidence[0].document !== 'averholt'))
})

test('while another process writes, rows are derived and not kept', async (t) => {
  const path = await recordOf(t, LEDGER_DESK)
  const lock = new DatabaseSync(join(path, 'writer.lock'))
  lock.exec('BEGIN EXCLUSIVE')
  const rows = await rowsOf(path, 'commitments')
  lock.close()
  assert.equal(keptText(path), '')
  assert.deepEqual(await rowsOf(path, 'commitments'), rows)
  assert.notEqual(keptText(path), '')
})

test('documents in memory give the same rows as a record', async (t) => {
  const path = await recordOf(t, LEDGER_DESK)
  const ledger = new Ledger(LEDGER_DESK.map((input) => parseDocument(textOf(input))))
  for (const name of STREAMED) {
    assert.deepEqual(await rowsIn(ledger, name), await rowsOf(path, name))
  }
})

test('a document in a language without rules is counted as not read', async (t) => {
  const text =
    'Pressekonferenz in Averholt\n4. Juni 2031\n\nMINISTERIN ODA: Wir werden den Hafen bis Freitag wieder öffnen und die Lotsen nach Hause bringen.\n'
  const foreign = { id: 'averholt-de', text }
  const path = await recordOf(t, [...LEDGER_DESK, foreign])
  const record = new StoredRecord(path)
  t.after(() => record.close())
  const kept = await new Ledger(record).searched()
  assert.equal(kept.documents, LEDGER_DESK.length + 1)
  assert.equal(kept.unread, 1)
  assert.equal((await new Ledger([parseDocument(foreign)]).searched()).unread, 1)
})

const PLEDGE =
  'We will send ten ships to the strait by June 1, and we call on Halvenia to release the crew.'

/** What a revision changes, and what the row of the demand then is: its words, and what became of them. */
const revised: readonly (readonly [from: string, to: string, act: string, words?: string])[] = [
  ['the crew.', 'the crew of the Halla.', 'release the crew of the Halla', 'moved'],
  ['ten ships', 'twelve ships', 'release the crew', 'moved'],
  ['Good', 'A good', 'release the crew'],
  ['release the crew', 'spare the crew', 'release the crew', 'changed'],
  ['we call on', 'we do not call on', 'release the crew', 'changed'],
]

for (const [from, to, act, words] of revised) {
  test(`of two rows of a sentence, the one decided on is found when "${from}" becomes "${to}"`, async (t) => {
    const text = `Press Briefing by Minister Oda\nMarch 8, 2031\n\nMINISTER ODA: Good morning. ${PLEDGE}\n`
    const path = await recordOf(t, [{ id: 'averholt', text }])
    await decide(path, 'commitments', 'release the crew')
    await add(path, [{ id: 'averholt', text: text.replace(from, to) }])
    const confirmed: unknown[] = []
    await listed(path, 'commitments', ({ row, standing }) => {
      if (standing !== undefined) confirmed.push([row.action.span.text, standing.evidence])
    })
    assert.deepEqual(confirmed, [[act, words]])
  })
}

test('of two figures of a sentence, the one decided on is found', async (t) => {
  const text = 'MINISTER ODA: About 400 sailors and 30 pilots are on board.\n'
  const path = await recordOf(t, [{ id: 'averholt', text }])
  await decide(path, 'figures', '30 pilots')
  await add(path, [{ id: 'averholt', text: text.replace('on board', 'on board today') }])
  const confirmed: unknown[] = []
  await listed(path, 'figures', ({ row, standing }) => {
    if (standing !== undefined) confirmed.push(row.value)
  })
  assert.deepEqual(confirmed, [30])
})

for (const verdict of ['confirmed', undefined]) {
  test(`an event, ${verdict ?? 'not decided on'}, is found by the id that it had before another document told it, too`, async (t) => {
    const told =
      'Foreign Minister Mirela Oda met Foreign Minister Jon Harga in Drast on March 7, 2031.'
    const path = await recordOf(t, [
      { id: 'later', kind: 'statement', date: '2031-03-09', text: `Statement\n\n${told}\n` },
    ])
    const [before] = await rowsOf(path, 'events')
    assert.ok(before)
    if (verdict !== undefined) await decide(path, 'events', told.slice(0, -1))
    await add(path, [
      { id: 'early', kind: 'statement', date: '2031-03-08', text: `A note\n\nYesterday ${told}\n` },
    ])
    const record = new StoredRecord(path)
    t.after(() => record.close())
    const found = await new Ledger(record).find('events', before.id)
    assert.ok(found.ok)
    assert.notEqual(found.listed.row.id, before.id)
    assert.equal(found.listed.row.mentions.length, 2)
    // No revision moved the words.
    assert.equal(found.listed.standing?.evidence, undefined)
    assert.equal(found.listed.standing?.verdict, verdict)
  })
}

test('later words move a status when they are looked for, and are shown', async () => {
  const said = (day: string, words: string): TextInput => ({
    id: day,
    text: `Press Briefing by Foreign Minister Mirela Oda\nAverholt, March ${day}, 2024\n\nMINISTER ODA: ${words}\n\nQUESTION: Why?\n`,
  })
  const documents = [
    said('4', 'We will reopen the northern harbor by the end of March.'),
    said('8', 'We will not reopen the northern harbor.'),
  ].map(parseDocument)
  const [promise] = await rowsIn(new Ledger(documents), 'commitments')
  assert.equal(promise?.status, 'open')
  const settled: LedgerRows['commitments'][] = []
  for await (const { row } of new Ledger(documents).list('commitments', { settle: true }))
    settled.push(row)
  assert.deepEqual(
    settled.map(({ id, status, possible, statusEvidence }) => [
      id === promise?.id,
      status,
      possible,
      statusEvidence?.[0]?.document,
    ]),
    [
      [true, 'contradicted', true, '8'],
      [false, 'open', undefined, undefined],
    ],
  )
})

test('threads give the same rows as one process', async (t) => {
  const texts = manyWords()
  const path = await recordOf(t, texts)
  const ledger = new Ledger(texts.map((input) => parseDocument(input)))
  const rows = await rowsOf(path, 'times')
  assert.ok(rows.length >= texts.length)
  assert.deepEqual(await rowsIn(ledger, 'times'), rows)
  // The second time they come from where the threads' rows were kept.
  assert.deepEqual(await rowsOf(path, 'times'), rows)
})

test('whoever has had enough of a listing may leave it', async (t) => {
  const path = await recordOf(t, manyWords())
  const record = new StoredRecord(path)
  for await (const { row } of new Ledger(record).list('times')) {
    assert.ok(row.id)
    break
  }
  record.close()
})

test('a turn of very many words has rows like any other', async () => {
  const sentences =
    'We will reopen the harbor of pier K by Friday. Nobody counts the lamps at night.'
  const turn = Array.from({ length: 20_000 }, (_, k) => sentences.replace('K', String(k))).join(' ')
  const text = `Press Briefing by Minister Oda\nMarch 8, 2024\n\nMINISTER ODA: ${turn}\n\nQUESTION: Why?\n`
  const ledger = new Ledger([parseDocument({ text })])
  const times = await rowsIn(ledger, 'times')
  assert.ok(times.length >= 20_000)
})

/** So many words that no process derives their rows alone. */
function manyWords(): TextInput[] {
  const briefings = inventBriefings(2000)
  return Array.from({ length: 20 }, (_, k) => {
    const said = briefings.slice(100 * k, 100 * (k + 1)).map(({ text }) => text)
    return {
      id: `b${k}`,
      date: `2031-01-${k + 10}`,
      text: `${said.join('\n')}\nMS. RASKER: We meet tomorrow.\n`,
    }
  })
}

async function recordOf(t: TestContext, rows: readonly Partial<TextInput>[]): Promise<string> {
  const path = join(folderOf(t, {}), 'record')
  await add(path, rows)
  return path
}

async function add(path: string, rows: readonly Partial<TextInput>[]): Promise<void> {
  const writer = new RecordWriter(path, () => NOW)
  const items = rows.map((input) => ({ input: textOf(input), from: undefined }))
  for await (const { added } of addDocuments(writer, items))
    assert.notEqual(added?.status, 'refused')
  await writer.close()
}

function textOf({ text = '', ...input }: Partial<TextInput>): TextInput {
  return { ...input, text }
}

async function rowsOf<Name extends keyof LedgerRows>(
  path: string,
  name: Name,
): Promise<LedgerRows[Name][]> {
  const record = new StoredRecord(path)
  try {
    return await rowsIn(new Ledger(record), name)
  } finally {
    record.close()
  }
}

/** Confirm the row whose own words are these. */
async function decide(
  path: string,
  name: 'commitments' | 'figures' | 'events',
  words: string,
): Promise<void> {
  const found: ListedRow<Row>[] = []
  await listed(path, name, (each) => {
    const { row } = each
    const own =
      'action' in row ? row.action.span.text : 'number' in row ? row.number.text : undefined
    if ((own ?? row.evidence[0].text) === words || words.startsWith(`${own} `)) found.push(each)
  })
  assert.equal(found.length, 1)
  const record = new StoredRecord(path)
  new Ledger(record).decide(name, found[0] as ListedRow<Row>, { action: 'confirm', by: 'W' }, NOW)
  record.close()
}

async function listed<Name extends keyof LedgerRows>(
  path: string,
  name: Name,
  take: (each: ListedRow<LedgerRows[Name]>) => void,
): Promise<void> {
  const record = new StoredRecord(path)
  try {
    for await (const each of new Ledger(record).list(name)) take(each)
  } finally {
    record.close()
  }
}

async function rowsIn<Name extends keyof LedgerRows>(
  ledger: Ledger,
  name: Name,
): Promise<LedgerRows[Name][]> {
  const rows: LedgerRows[Name][] = []
  for await (const { row } of ledger.list(name)) rows.push(row)
  return rows
}

function changeDatabase(path: string, sql: string): void {
  const database = new DatabaseSync(join(path, 'record.db'))
  database.exec(sql)
  database.close()
}

/** Everything that is kept of rows. */
function keptText(path: string): string {
  const database = new DatabaseSync(join(path, 'record.db'))
  const rows = database.prepare('SELECT json FROM derived').all()
  database.close()
  return rows.map(({ json }) => String(json)).join('\n')
}
