import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { decodeBytes } from '../../src/store/document-codec.ts'
import { StoredRecord } from '../../src/verbale.ts'
import { linesOfJson } from '../support/cli-record.ts'
import { folderOf, runCli } from '../support/run-cli.ts'
import {
  captureOf,
  docxOf,
  HARBOR_TALK,
  htmlOf,
  paragraphsOf,
  pdfOf,
  reworded,
  type Talk,
} from '../support/talk-sources.ts'

/** A talk of another minister on another day, so that no two of them are one event. */
function talkOf(name: string, ship: string): Talk {
  const talk = reworded(HARBOR_TALK, { sail: ship, harbor: `${ship} yard`, treaty: `${ship} pact` })
  return talk.map(([label, words]) => [label.replace('ODA', name), `${words} So says ${ship}.`])
}

function asObjects(talk: Talk): { speaker: string; text: string }[] {
  return talk.map(([speaker, text]) => ({ speaker, text }))
}

/** A file of each format with a word that only it has. */
const FILES = {
  'page.html': htmlOf(talkOf('ODA', 'schooner')),
  'word.docx': docxOf(
    ...paragraphsOf(
      talkOf('HARGA', 'barge'),
      'Remarks of Minister Harga at Sorrenay',
      'June 5, 2031',
    ),
  ),
  'print.pdf': pdfOf(
    ...paragraphsOf(
      talkOf('QUELL', 'cutter'),
      'Remarks of Minister Quell in Ombrasa',
      'June 6, 2031',
    ),
  ),
  'sitting.xml': `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Sitting of the Council of Halvenia</title></titleStmt></fileDesc></teiHeader><text><body><div>${talkOf(
    'VARGA',
    'lugger',
  )
    .map(([label, words]) => `<note type="speaker">${label}:</note><u><seg>${words}</seg></u>`)
    .join('')}</div></body></text></TEI>`,
  'interview.json': JSON.stringify({
    title: 'Talks on the yawl',
    date: '2031-06-07',
    turns: asObjects(talkOf('TESK', 'yawl')),
  }),
  'table.csv': `speaker,text\n${talkOf('LUND', 'ketch')
    .map(([label, words]) => `${label},"${words}"`)
    .join('\n')}\n`,
  'captions.vtt': `WEBVTT\n\n${talkOf('MORN', 'dinghy')
    .map(([label, words], k) => `00:0${k}:01.000 --> 00:0${k}:09.000\n<v ${label}>${words}\n`)
    .join('\n')}`,
} as const

test('files of every format are kept with their bytes, found, shown and taken out', async (t) => {
  const cwd = folderOf(t, { ...FILES, 'record/': '' })
  const names = Object.keys(FILES)
  const added = linesOfJson(await runCli(['add', ...names, '--json'], { cwd }))
  assert.deepEqual(
    added.map(({ status, path, turns }) => [status, path, turns]),
    names.map((name) => ['added', name, 5]),
  )
  const again = linesOfJson(await runCli(['add', '.', '--include', '*.*', '--json'], { cwd }))
  assert.deepEqual(new Set(again.map(({ status }) => status)), new Set(['unchanged']))
  const record = new StoredRecord(join(cwd, '.verbale'))
  for (const number of record.store.numbers()) {
    const { path = '' } = record.documents.row(number)
    const original = record.store.body(number)?.original
    assert.ok(original !== undefined, path)
    const expected = Buffer.from(FILES[path as keyof typeof FILES])
    assert.deepEqual(Buffer.from(decodeBytes(original)), expected)
  }
  record.close()
  const hits = linesOfJson(await runCli(['find', 'So says', '--json'], { cwd })).slice(0, -1)
  const addresses = added.map(({ id }) => {
    const own = hits.filter(({ document }) => document === id)
    assert.deepEqual(
      own.map(({ turn }) => turn),
      [0, 1, 2, 3, 4],
    )
    return String(own[0]?.address)
  })
  const shown = await runCli(['show', ...addresses], { cwd })
  const words = shown.stdout.replace(/\s+(?:\| )?/g, ' ')
  for (const ship of SHIPS) assert.match(words, new RegExp(`So says\\S* ${ship}\\.`))
  const verified = await runCli(['status', '--verify'], { cwd })
  assert.match(verified.stdout, /nothing is wrong/)
  await runCli(['remove', ...added.map(({ id }) => String(id))], { cwd })
  assert.equal(linesOfJson(await runCli(['find', 'So says', '--json'], { cwd })).length, 1)
})

const SHIPS = ['schooner', 'barge', 'cutter', 'lugger', 'yawl', 'ketch', 'dinghy']

const ADDRESS = 'https://halvenia.example/talks/1'

test('a page is revised when its words changed, and not when its menu did', async (t) => {
  const cwd = folderOf(t, {})
  const corrected = reworded(HARBOR_TALK, { Friday: 'Sunday' })
  for (const [talk, menu, expected] of [
    [HARBOR_TALK, 'Home', 'added 1'],
    [HARBOR_TALK, 'Home', 'unchanged 1'],
    [HARBOR_TALK, 'Start', 'unchanged 1'],
    [corrected, 'Start', 'revised 2'],
    [corrected, 'Begin', 'unchanged 2'],
  ] as const) {
    writeFileSync(join(cwd, 'page.html'), htmlOf(talk, { address: ADDRESS, menu }))
    const [line] = linesOfJson(await runCli(['add', 'page.html', '--json'], { cwd }))
    assert.equal(`${line?.status} ${line?.revision}`, expected)
  }
})

test('the address that a page gives of itself joins it to what was added under that address', async (t) => {
  const plain = paragraphsOf(HARBOR_TALK, 'Remarks of Minister Oda', 'June 4, 2031').join('\n\n')
  const corrected = reworded(HARBOR_TALK, { Friday: 'Sunday', lanterns: 'lamps' })
  const cwd = folderOf(t, {
    'rows.jsonl': JSON.stringify({ id: 'callow', text: plain, url: ADDRESS }),
    'page.html': htmlOf(corrected, { address: ADDRESS }),
  })
  await runCli(['add', '--jsonl', 'rows.jsonl'], { cwd })
  const [line] = linesOfJson(await runCli(['add', 'page.html', '--json'], { cwd }))
  assert.deepEqual([line?.id, line?.status, line?.revision], ['callow', 'revised', 2])
})

test('captures of one page are revisions in the order in which they were fetched', async (t) => {
  const saying = (day: string): string => htmlOf(reworded(HARBOR_TALK, { Friday: day }))
  const cwd = folderOf(t, {
    'a.warc': [
      captureOf(saying('Sunday'), ADDRESS, '2031-06-12T08:00:00Z'),
      captureOf(saying('Friday'), ADDRESS, '2031-06-10T08:00:00Z'),
      captureOf(saying('Sunday'), ADDRESS, '2031-06-14T08:00:00Z'),
    ].join(''),
    'b.warc': captureOf(saying('Saturday'), ADDRESS, '2031-06-11T08:00:00Z'),
  })
  const added = linesOfJson(await runCli(['add', 'a.warc', '--json'], { cwd }))
  const id = String(added[0]?.id)
  assert.deepEqual(
    added.map(({ status, revision }) => [status, revision]),
    [
      ['revised', 2],
      ['added', 1],
      ['unchanged', 2],
    ],
  )
  const { stdout } = await runCli(['show', id, '--revisions', '--json'], { cwd })
  const { revisions } = JSON.parse(stdout) as { revisions: { retrieved: string }[] }
  assert.deepEqual(
    revisions.map(({ retrieved }) => retrieved),
    ['2031-06-10T08:00:00Z', '2031-06-12T08:00:00Z'],
  )
  const listed = await runCli(['show', id, '--revisions'], { cwd })
  assert.match(listed.stdout, /\n1 {2}fetched 2031-06-10 08:00 UTC · /)
  const diff = await runCli(['show', id, '--diff'], { cwd })
  assert.match(diff.stdout, /\[-Friday-\]\s+\{\+Sunday\+\}/)
  // What is already in the record keeps its number.
  const [late] = linesOfJson(await runCli(['add', 'b.warc', '--json'], { cwd }))
  assert.deepEqual([late?.status, late?.revision], ['revised', 3])
  assert.match(String(late?.note), /^It was fetched before revision 2/)
})

test('items of a feed are documents of their own, at their addresses', async (t) => {
  const item = (n: number, what: string): string =>
    `<item><title>Oda on the ${what}</title><link>https://halvenia.example/${n}</link><description><![CDATA[<p>Minister Oda spoke of the ${what}. “We will keep the ${what} as it is for every ship that comes,” she said on Tuesday.</p>]]></description></item>`
  const feed = (...items: string[]): string =>
    `<rss version="2.0"><channel><title>News</title><link>https://halvenia.example</link><description>All</description>${items.join('')}</channel></rss>`
  const cwd = folderOf(t, { 'feed.xml': feed(item(1, 'pier'), item(2, 'lighthouse')) })
  const first = linesOfJson(await runCli(['add', 'feed.xml', '--json'], { cwd }))
  assert.deepEqual(
    first.map(({ status }) => status),
    ['added', 'added'],
  )
  // The next day there is a new item on top.
  writeFileSync(
    join(cwd, 'feed.xml'),
    feed(item(3, 'bridge'), item(1, 'pier'), item(2, 'lighthouse')),
  )
  const next = linesOfJson(await runCli(['add', 'feed.xml', '--json'], { cwd }))
  assert.deepEqual(
    next.map(({ status, id }) => [status, first.findIndex((line) => line.id === id)]),
    [
      ['added', -1],
      ['unchanged', 0],
      ['unchanged', 1],
    ],
  )
  rmSync(join(cwd, 'feed.xml'))
  const { stdout } = await runCli(['show', String(first[1]?.id)], { cwd })
  assert.match(stdout, /published at {2}https:\/\/halvenia\.example\/2\n/)
})

test('a draft is checked against a record of pages, PDF and Word files', async (t) => {
  const cwd = folderOf(t, {
    ...FILES,
    'draft.txt': `Ships in the rain

“Then we will cutter in the rain,” Minister Quell said.

“Then we will not barge in the rain,” Minister Harga said.

“It is signed, and nobody on either shore has the right to take it back. So says schooner,” Minister Oda said.
`,
  })
  await runCli(['add', 'page.html', 'word.docx', 'print.pdf'], { cwd })
  const { stdout } = await runCli(['check', 'draft.txt', '--json'], { cwd })
  const { findings } = JSON.parse(stdout) as {
    findings: { verdict: string; match: { document: { path: string } } }[]
  }
  assert.deepEqual(
    findings.map(({ verdict, match }) => [verdict, match.document.path]),
    [
      ['verbatim', 'print.pdf'],
      ['altered', 'word.docx'],
      ['verbatim', 'page.html'],
    ],
  )
})
