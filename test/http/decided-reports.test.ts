import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { parseHTML } from 'linkedom'
import { fromBufferPromise } from 'yauzl'
import { findingKeys, foundOf, Reviews, StoredRecord } from '../../src/verbale.ts'
import { DESK } from '../support/desk.ts'
import { runCli } from '../support/run-cli.ts'
import { serveRecord } from '../support/serve-record.ts'

const DRAFT = `A night in Port Callow

“The harbor stays open for every ship,” Minister Oda said in Port Callow.

“No pilot asked for this rule,” Minister Oda said in Port Callow.

“We have counted every attack,” Minister Oda said in Port Callow.

“We will publish a list on Friday,” Minister Oda said in Port Callow.

“Nobody who has seen the narrows by day would,” Minister Oda said in Port Callow.
`

const AT = '2031-06-06T10:00:00.000Z'
/** A name that would be a formula in a table, and markup in a page and in a Word file. */
const LUNDING = '=P. "Lunding" & <Co>'
const HOSTILE = '=HYPERLINK("https://bad.example") <b>'

const SEEN_OTHERWISE = { verdict: 'notHeld', passages: [] } as const

const served = await serveRecord({ after }, DESK)
decide(served.record)
const draft = join(dirname(served.record), 'draft.txt')
writeFileSync(draft, DRAFT)

/** Dismiss the first finding, confirm the second, disagree on the third, see the fourth otherwise. */
function decide(path: string): void {
  const record = new StoredRecord(path)
  try {
    const report = record.check({ text: DRAFT })
    const keys = findingKeys(report)
    assert.equal(keys.length, 5)
    const reviews = new Reviews(record)
    const keep = (
      k: number,
      action: 'confirm' | 'dismiss' | 'annotate',
      by: string,
      note?: string,
    ): void => {
      const [key, finding] = [keys[k], report.findings[k]]
      assert.ok(key !== undefined && finding !== undefined)
      const found = { ...foundOf(finding), ...(k === 3 ? SEEN_OTHERWISE : {}) }
      reviews.keep({ key, action, by, ...(note === undefined ? {} : { note }), found }, AT)
    }
    keep(0, 'dismiss', 'R. Weil', HOSTILE)
    keep(1, 'confirm', 'R. Weil')
    keep(1, 'annotate', LUNDING, 'The tape has it.')
    keep(2, 'confirm', 'R. Weil')
    keep(2, 'dismiss', LUNDING)
    keep(3, 'dismiss', 'R. Weil')
  } finally {
    record.close()
  }
}

/** The report on the draft, over HTTP and by the command. */
const reports: Readonly<Record<string, (format: string) => Promise<Buffer>>> = {
  'over HTTP': async (format) => {
    const answer = await served.post(`/check?format=${format}`, { text: DRAFT })
    assert.equal(answer.status, 200)
    return Buffer.from(await answer.arrayBuffer())
  },
  'by the command': async (format) => {
    const args = ['check', draft, '--record', served.record, `--${format}`, '-']
    const { exit, stdout, stderr } = await runCli(args)
    assert.equal(exit, 0, stderr)
    return Buffer.from(stdout)
  },
}

for (const [how, report] of Object.entries(reports)) {
  describe(`a report that is made ${how} shows what people decided`, () => {
    test('as a table', async () => {
      const text = (await report('csv')).toString()
      const rows: Record<string, string>[] = parse(text, { columns: true })
      assert.deepEqual(
        rows.map(({ decision, contested, stale, decidedBy }) => [
          decision,
          contested,
          stale,
          decidedBy,
        ]),
        [
          ['dismissed', '', '', 'R. Weil'],
          ['confirmed', '', '', 'R. Weil'],
          ['dismissed', 'yes', '', `'${LUNDING}`],
          ['dismissed', '', 'yes', 'R. Weil'],
          ['', '', '', ''],
        ],
      )
      assert.equal(rows[0]?.decidedAt, AT)
      assert.equal(rows[0]?.reviews, `Dismissed by R. Weil, 2031-06-06: ${HOSTILE}`)
      assert.match(
        rows[1]?.reviews ?? '',
        /; Remark by .*Lunding.*, 2031-06-06: The tape has it\.$/,
      )
      assert.equal(rows[4]?.reviews, '')
    })

    test('as a page', async () => {
      const { document } = parseHTML((await report('html')).toString())
      const cards = [...document.querySelectorAll('.finding')]
      const shown = cards.map((card) => ({
        isMuted: card.classList.contains('dismissed'),
        status: card.querySelector('.status')?.textContent,
        isSettled: card.querySelector('.settled')?.hasAttribute('checked'),
        mark: document.querySelector(`.text a[href="#${card.id}"]`)?.className,
      }))
      assert.deepEqual(shown, [
        { isMuted: true, status: 'Dismissed', isSettled: true, mark: 'dismissed' },
        { isMuted: false, status: 'Confirmed', isSettled: true, mark: 'bad' },
        { isMuted: false, status: 'Contested', isSettled: false, mark: 'bad' },
        { isMuted: false, status: 'Dismissed, then changed', isSettled: false, mark: 'bad' },
        { isMuted: false, status: undefined, isSettled: false, mark: 'bad' },
      ])
      const lines = [...(cards[0]?.querySelectorAll('.reviews li') ?? [])]
      assert.deepEqual(
        lines.map((line) => line.textContent),
        [`Dismissed by R. Weil, 2031-06-06: ${HOSTILE}`],
      )
      assert.match(
        cards[3]?.querySelector('.reviews')?.textContent ?? '',
        /when it was found nothing/,
      )
      assert.match(document.querySelector('.scope')?.textContent ?? '', /1 confirmed · 1 dismissed/)
      assert.match(document.querySelector('.text')?.textContent ?? '', /1 altered, dismissed/)
    })
  })
}

test('a Word file has the decisions as answers, and what was dismissed is resolved', async () => {
  const report = reports['over HTTP']
  assert.ok(report)
  const bytes = await report('docx')
  const comments = await partOf(bytes, 'word/comments.xml')
  const said = [...comments.matchAll(/<w:comment [^>]*?w:author="([^"]*)".*?<\/w:comment>/gs)].map(
    ([xml, by = '']) => [by, xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '')] as const,
  )
  const answers = said.filter(([by]) => by !== 'verbale').map(([by, text]) => [by, text.trim()])
  assert.deepEqual(answers, [
    ['R. Weil', `Dismissed by R. Weil, 2031-06-06: ${escaped(HOSTILE)}`],
    ['R. Weil', 'Confirmed by R. Weil, 2031-06-06'],
    [escaped(LUNDING), `Remark by ${escaped(LUNDING)}, 2031-06-06: The tape has it.`],
    ['R. Weil', 'Confirmed by R. Weil, 2031-06-06'],
    [escaped(LUNDING), `Dismissed by ${escaped(LUNDING)}, 2031-06-06`],
    ['R. Weil', 'Dismissed by R. Weil, 2031-06-06, when it was found nothing held to check it by'],
  ])
  const heads = said.filter(([by]) => by === 'verbale').map(([, text]) => text.split('\n')[0])
  assert.deepEqual(heads, [
    'Altered (dismissed)',
    'Altered (confirmed)',
    'Altered (contested)',
    'Altered (dismissed, then changed)',
    'Altered',
  ])
  // Each answer hangs on its finding, and only what was dismissed for good is done.
  const threads = await partOf(bytes, 'word/commentsExtended.xml')
  const done = [...threads.matchAll(/<w15:commentEx [^>]*>/g)].map(([xml]) => [
    /paraIdParent="(\w+)"/.exec(xml)?.[1],
    /done="1"/.test(xml),
  ])
  assert.deepEqual(
    done.filter(([parent]) => parent === undefined).map(([, isDone]) => isDone),
    [true, false, false, false, false],
  )
  assert.equal(done.filter(([parent]) => parent !== undefined).length, answers.length)
})

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

async function partOf(bytes: Buffer, name: string): Promise<string> {
  const zip = await fromBufferPromise(bytes)
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
    return Buffer.concat(chunks).toString('utf8')
  }
  return assert.fail(`There is no ${name}`)
}
