import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type DocumentFilter,
  type DocumentPage,
  listDocuments,
  readCoverage,
} from '../../src/verbale.ts'
import { coverageToJson } from '../../src/wire/coverage-json.ts'
import { listedToJson } from '../../src/wire/listed-document-json.ts'
import { DESK } from '../support/desk.ts'
import { addTexts, openDesk, removeDocument, storedDesk } from '../support/stored-desk.ts'

const LISTS: Readonly<Record<string, readonly [DocumentFilter, readonly string[]]>> = {
  'everything, the latest first': [{}, ['radio', 'paper', 'callow', 'note']],
  'of a kind': [{ kinds: ['interview'] }, ['radio']],
  'with a speaker, by surname': [{ speaker: 'Oda' }, ['callow']],
  'with a speaker, with a post': [{ speaker: 'Minister ODA' }, ['callow']],
  'with nobody of that name': [{ speaker: 'Od' }, []],
  'with what is no name': [{ speaker: 'THE PRESIDENT' }, []],
  'of a publisher': [{ publisher: 'sea' }, ['callow']],
  'with words in the title': [{ title: 'port rem' }, ['callow']],
  'from a day on': [{ from: '2031-06-05' }, ['radio', 'paper']],
  'of a month': [{ from: '2031-06', to: '2031-06' }, ['paper', 'callow']],
  'of two kinds with a word in the title': [
    { kinds: ['remarks', 'pressReport'], title: 'oda' },
    ['paper', 'callow'],
  ],
}

test('documents are listed by what is known of them', async (t) => {
  const record = openDesk(t, await storedDesk(t, DESK))
  for (const [name, [filter, expected]] of Object.entries(LISTS)) {
    const page = listDocuments(record, filter)
    assert.deepEqual(page.documents.map(idOf), expected, name)
    assert.deepEqual([page.total, page.next], [expected.length, undefined], name)
  }
})

test('a document is listed as it is now, with its revisions', async (t) => {
  const path = await storedDesk(t, DESK)
  const record = openDesk(t, path)
  const [listed] = listDocuments(record, { title: 'callow' }).documents
  assert.ok(listed !== undefined)
  const json = listedToJson(listed)
  assert.deepEqual(
    [json.revision, json.revisions, json.address, json.date?.value, json.publisher, json.language],
    [2, 2, 'callow@2', '2031-06-04', 'Ministry of the Sea', 'en'],
  )
  assert.ok(json.words > 50 && json.turns === 6)
  // Another process adds and removes, and the same record tells of it.
  await addTexts(path, [{ id: 'new', kind: 'speech', date: '2032-01-02', text: 'We will sail.\n' }])
  await removeDocument(path, 'radio')
  assert.deepEqual(listDocuments(record).documents.map(idOf), ['new', 'paper', 'callow', 'note'])
})

test('pages hold every document once', async (t) => {
  const record = openDesk(t, await storedDesk(t, DESK))
  const pages: DocumentPage[] = []
  for (let page = listDocuments(record, {}, { limit: 1 }); ; ) {
    pages.push(page)
    if (page.next === undefined) break
    page = listDocuments(record, {}, { limit: 1, after: page.next })
  }
  assert.deepEqual(
    pages.flatMap(({ documents }) => documents.map(idOf)),
    ['radio', 'paper', 'callow', 'note'],
  )
  assert.ok(pages.every(({ total }) => total === 4))
})

test('what cannot be asked is said with what could', async (t) => {
  const record = openDesk(t, await storedDesk(t, DESK.slice(4)))
  const refused: readonly (readonly [DocumentFilter, number, RegExp])[] = [
    [{}, 0, /Invalid limit 0; it is a whole number from 1 to 1000/],
    [{}, 1.5, /Invalid limit 1.5/],
    [{ from: 'June' }, 1, /Not a date: "June"; write YYYY-MM-DD, YYYY-MM or YYYY/],
    [{ from: '2032', to: '2031' }, 1, /The first day, 2032, is after the last, 2031/],
  ]
  for (const [filter, limit, message] of refused) {
    assert.throws(() => listDocuments(record, filter, { limit }), message)
  }
})

test('coverage tells what is held of each period, of whom, and what has no place in it', async (t) => {
  const record = openDesk(t, await storedDesk(t, DESK))
  const days = coverageToJson(readCoverage(record, 'day'))
  assert.deepEqual(
    days.periods.map(({ period, documents, publishers }) => [
      period,
      documents,
      publishers.map(({ publisher }) => publisher),
    ]),
    [
      ['2031-06-04', 1, ['Ministry of the Sea']],
      ['2031-06-05', 1, [undefined]],
    ],
  )
  assert.deepEqual([days.undated.documents, days.lessExact.documents], [1, 1])
  const months = readCoverage(record, 'month')
  assert.deepEqual(
    months.periods.map(({ period, documents }) => [period, documents]),
    [
      ['2031-06', 2],
      ['2031-07', 1],
    ],
  )
  const words = [...months.periods, months.undated].reduce((sum, each) => sum + each.words, 0)
  const listed = listDocuments(record).documents.reduce((sum, each) => sum + each.words, 0)
  assert.equal(words, listed)
})

test('coverage tells the times without a document', async (t) => {
  const day = (date: string): { id: string; date: string; text: string } => ({
    id: date,
    date,
    text: `QUESTION: What of ${date}?\n\nMINISTER ODA: The ferries sailed on the day ${date}.\n`,
  })
  const dates = ['01', '02', '03', '04', '05', '20', '21', '22', '23'].map((d) => `2031-06-${d}`)
  const record = openDesk(t, await storedDesk(t, dates.map(day)))
  assert.deepEqual(readCoverage(record).gaps, [
    { from: '2031-06-05', to: '2031-06-20', days: 14, usual: 1 },
  ])
})

function idOf({ id }: { readonly id: string }): string {
  return id
}
