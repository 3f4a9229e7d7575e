import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import {
  findingKeys,
  formatAddress,
  Ledger,
  locateAddress,
  type Margins,
  readMargins,
  rowsOfDocument,
  type StoredRecord,
  spanOfPart,
  type TextInput,
} from '../../src/verbale.ts'
import { marginsToJson } from '../../src/wire/margins-json.ts'
import { addTexts, openDesk, removeDocument, storedDesk } from '../support/stored-desk.ts'

const TALK: Partial<TextInput> = {
  id: 'talk',
  date: '2031-06-04',
  text: `Remarks by Foreign Minister Mirela Oda in Port Callow
June 4, 2031

MINISTER ODA: The harbor stays open to every ship that shows a lamp. We will pay the pilots $40 million by Friday. Nobody has asked us to close the narrows, and we would not do it.

QUESTION: Petra Lunding, Averholt Radio. Will the ferries sail?

MINISTER ODA: They will.
`,
}

const OTHER_TALK: Partial<TextInput> = {
  id: 'other-talk',
  date: '2031-06-20',
  text: 'MINISTER HARGA: The mills of Sorrenay grind at night when the wind turns north.\n\nQUESTION: Why?\n',
}

function report(id: string, date: string, body: string): Partial<TextInput> {
  const text = `An evening in the port\n\nThe council met behind closed doors.\n\n${body}\n`
  return { id, kind: 'pressReport', date, publisher: 'The Callow Lamp', text }
}

const EXACT = report(
  'exact',
  '2031-08-30',
  '“The harbor stays open to every ship that shows a lamp,” Foreign Minister Mirela Oda said in Port Callow.',
)
const CHANGED = report(
  'changed',
  '2031-06-05',
  '“Nobody has asked us to open the narrows, and we would not do it,” Foreign Minister Mirela Oda said.',
)
const SHORT = report(
  'short',
  '2031-06-05',
  'Asked about the ferries, “They will,” Minister Oda said.',
)
const APART = report(
  'apart',
  '2031-06-21',
  '“The mills of Sorrenay grind at night when the wind turns north,” Minister Jon Harga said.',
)
const LATER: Partial<TextInput> = {
  id: 'later',
  kind: 'pressReport',
  date: '2031-09-01',
  text: 'Nine barges left\n\nThe crews sang all the way to Drast.\n\n“It was a fine day for salt,” the pilot Jan Pell said.\n',
}
const ALL = [TALK, OTHER_TALK, EXACT, CHANGED, SHORT, APART]

test('a document tells which reports quote which of its passages, and how well', async (t) => {
  const record = openDesk(t, await storedDesk(t, ALL))
  const margins = await marginsOf(record, 'talk')
  assert.deepEqual(told(margins), [
    'exact verbatim: The harbor stays open to every ship that shows a lamp',
    'changed altered: Nobody has asked us to close the narrows, and we would not do it',
    'short verbatim: They will',
  ])
  assert.deepEqual(told(await marginsOf(record, 'other-talk')), [
    'apart verbatim: The mills of Sorrenay grind at night when the wind turns north',
  ])
})

test('what was looked at is said: reports that share rare words, and those of the days after', async (t) => {
  const record = openDesk(t, await storedDesk(t, ALL))
  const { looked } = await marginsOf(record, 'talk')
  assert.deepEqual(looked, { reports: 4, sharing: 2, near: 1, leftOut: 0, checked: 3 })
})

test('addresses lead to the words of both sides, and keys to the finding', async (t) => {
  const record = openDesk(t, await storedDesk(t, ALL))
  const json = marginsToJson(
    await marginsOf(record, 'talk'),
    await rowsOfDocument(new Ledger(record), 'talk'),
  )
  for (const { passage, quotation, report: by } of json.quotedBy) {
    assert.equal(wordsAt(record, passage.address), passage.text)
    assert.ok(wordsAt(record, by.address).includes(quotation.text.slice(0, 20)))
  }
  const found = record.check({ text: String(EXACT.text), kind: 'pressReport', date: '2031-08-30' })
  assert.ok(findingKeys(found).includes(json.quotedBy[0]?.key ?? ''))
  assert.deepEqual(
    [json.questions.length, json.commitments.length > 0, json.figures.length > 0],
    [1, true, true],
  )
  assert.doesNotMatch(JSON.stringify(json), /null/)
})

test('a press report has in its margins what it quotes', async (t) => {
  const record = openDesk(t, await storedDesk(t, ALL))
  const { quotes, quotedBy } = await marginsOf(record, 'exact')
  assert.deepEqual(
    quotes.map(({ as, passage }) => [as, passage.document]),
    [['match', 'talk']],
  )
  assert.deepEqual(quotedBy, [])
})

test('a report is checked once, and again when a document came or went', async (t) => {
  const path = await storedDesk(t, ALL)
  const first = await marginsOf(openDesk(t, path), 'talk')
  assert.equal(first.looked.checked, 3)
  const again = await marginsOf(openDesk(t, path), 'talk')
  assert.deepEqual(again, { ...first, looked: { ...first.looked, checked: 0 } })
  await addTexts(path, [LATER])
  const later = await marginsOf(openDesk(t, path), 'talk')
  assert.deepEqual([later.looked.checked, later.looked.reports], [3, 5])
  assert.deepEqual(told(later), told(first))
})

test('what people note makes no report be checked again', async (t) => {
  const path = await storedDesk(t, ALL)
  const record = openDesk(t, path)
  await marginsOf(record, 'talk')
  const ledger = new Ledger(record)
  const { commitments } = await rowsOfDocument(ledger, 'talk')
  const [row] = commitments
  assert.ok(row !== undefined)
  ledger.decide('commitments', row, { action: 'confirm', by: 'R. Weil' }, '2031-08-02T10:00:00Z')
  assert.equal((await marginsOf(record, 'talk')).looked.checked, 0)
})

test('words that were taken out of the record stand in no margin of it', async (t) => {
  const path = await storedDesk(t, ALL)
  await marginsOf(openDesk(t, path), 'talk')
  assert.ok(keptText(path).includes('shows a lamp'))
  await removeDocument(path, 'exact')
  assert.ok(!keptText(path).includes('shows a lamp'))
  assert.deepEqual(
    told(await marginsOf(openDesk(t, path), 'talk')).map((line) => line.split(' ')[0]),
    ['changed', 'short'],
  )
  await removeDocument(path, 'talk')
  const record = openDesk(t, path)
  assert.equal(await readMargins(record, 'talk'), undefined)
  assert.ok(!keptText(path).includes('narrows'))
})

test('a revision of a report takes the place of the one before', async (t) => {
  const path = await storedDesk(t, ALL)
  const record = openDesk(t, path)
  assert.equal((await marginsOf(record, 'talk')).quotedBy.length, 3)
  const text = String(CHANGED.text).replace('open the narrows', 'close the narrows')
  await addTexts(path, [{ ...CHANGED, text }])
  const [, changed] = (await marginsOf(record, 'talk')).quotedBy
  assert.deepEqual(
    [changed?.report.id, changed?.report.revision, changed?.verdict],
    ['changed', 2, 'verbatim'],
  )
})

test('where nothing can be written, margins are told all the same', async (t) => {
  const path = await storedDesk(t, ALL)
  const record = openDesk(t, path)
  // Another process writes for longer than anybody waits.
  const other = new DatabaseSync(join(path, 'record.db'))
  other.exec('BEGIN IMMEDIATE')
  const first = await marginsOf(record, 'talk')
  other.close()
  assert.equal(first.quotedBy.length, 3)
  assert.equal((await marginsOf(record, 'talk')).looked.checked, 3)
})

test('a reading that nobody waits for any more ends', async (t) => {
  const record = openDesk(t, await storedDesk(t, ALL))
  const signal = AbortSignal.abort(new Error('The client went away'))
  await assert.rejects(readMargins(record, 'talk', { signal }), /The client went away/)
})

async function marginsOf(record: StoredRecord, id: string): Promise<Margins> {
  const margins = await readMargins(record, id)
  assert.ok(margins !== undefined, id)
  return margins
}

/** `REPORT VERDICT: PASSAGE` of each quotation, in their order. */
function told({ quotedBy }: Margins): string[] {
  return quotedBy.map(({ report: by, verdict, passage }) => `${by.id} ${verdict}: ${passage.text}`)
}

function wordsAt(record: StoredRecord, address: string): string {
  const located = locateAddress(record, address)
  assert.ok(located.ok && located.address.part !== undefined, address)
  assert.equal(formatAddress(located.address), address)
  const { start, end } = spanOfPart(located.address.part, located.kept)
  return located.kept.document.text.slice(start, end)
}

/** All derived rows of a record as text. */
function keptText(path: string): string {
  const database = new DatabaseSync(join(path, 'record.db'))
  const rows = database.prepare('SELECT json FROM derived').all()
  database.close()
  return JSON.stringify(rows)
}
