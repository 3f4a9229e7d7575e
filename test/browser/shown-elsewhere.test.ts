import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { linkToWords } from '../../src/export/embed/text-fragment.ts'
import { extractText } from '../../src/extract/extract-text.ts'
import { type Document, parseDocument } from '../../src/verbale.ts'
import { openBrowser, openContext, SKIP_BROWSER } from '../support/chromium.ts'
import { DESK } from '../support/desk.ts'
import { untilHolds } from '../support/page-condition.ts'
import { serveRecord } from '../support/serve-record.ts'

/** Paragraphs that share words, each higher than the window. */
const PARAGRAPHS = [
  'We sail when the tide turns, Minister Oda said.',
  'The harbor stays open - to every ship, R&amp;D ships too. We sail.',
  'The tide <em>turns</em> at noon. The harbor stays open to nobody else.',
  'Çà et là the lamps burn. We sail when the tide turns back.',
  '“A closed strait is a tax,” she said. We sail.',
]

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>On tides</title>
<style>p { margin: 0; padding: 60vh 0 }</style></head>
<body><article><h1>On tides</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n')}</article></body></html>`

/** Words, and the paragraph that a link to them leads to, from 0. */
const places: readonly (readonly [words: string, time: number, paragraph: number])[] = [
  ['harbor stays open - to every ship, R&D', 1, 1],
  ['The harbor stays open', 2, 2],
  ['tide turns at noon', 1, 2],
  ['là the lamps', 1, 3],
  ['when the tide turns', 2, 3],
  ['A closed strait', 1, 4],
  ['We sail.', 2, 4],
  ['to nobody else.\n\nÇà et là the lamps burn. We sail when', 1, 2],
]

describe('what is shown elsewhere', { skip: SKIP_BROWSER }, () => {
  let browser: Browser
  let page: Page
  let origin: string
  const other = createServer((request, response) => {
    const frame = new URL(request.url ?? '', 'http://a').searchParams.get('frame')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(frame === null ? PAGE : `<!doctype html><iframe src="${frame}"></iframe>`)
  })

  before(async () => {
    browser = await openBrowser()
    const context = await openContext(browser, { viewport: { width: 800, height: 600 } })
    page = await context.newPage()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
  })
  after(async () => {
    await browser.close()
    other.closeAllConnections()
    other.close()
  })

  for (const [words, time, paragraph] of places) {
    test(`a link to ${JSON.stringify(words)} has the browser show them`, async () => {
      const document = await documentAt(`${origin}/`)
      let start = -1
      for (let k = 0; k < time; k++) start = document.text.indexOf(words, start + 1)
      assert.ok(start >= 0, document.text)
      const link = linkToWords(document, { start, end: start + words.length }) ?? ''
      assert.match(link, /#:~:text=/)
      await page.goto('about:blank')
      await page.goto(link)
      await untilHolds(page, 'scrollY > 0')
      // Words are shown in the middle of the window.
      const shown = await page.evaluate(`[...document.querySelectorAll('p')]
        .map((paragraph) => paragraph.getBoundingClientRect())
        .findIndex(({ top, bottom }) => top <= innerHeight / 2 && innerHeight / 2 < bottom)`)
      assert.equal(shown, paragraph, link)
    })
  }

  test('an embed is shown within a page of another site, with its words and its style', async (t) => {
    const { url } = await serveRecord(t, DESK)
    const start = String(DESK[1]?.text).indexOf('stays open')
    const address = encodeURIComponent(`callow#${start}-${start + 'stays open'.length}@2`)
    const embed = `${url}/api/v1/embed/${address}`
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(`${origin}/?frame=${encodeURIComponent(embed)}`)
    const frame = page.frameLocator('iframe')
    await frame.locator('blockquote').waitFor()
    const mark = frame.locator('mark')
    assert.equal(await mark.textContent(), 'stays open')
    const weight = await page
      .frames()[1]
      ?.evaluate("getComputedStyle(document.querySelector('mark')).fontWeight")
    assert.equal(weight, '600')
    assert.deepEqual(complaints, [])
  })
})

/** The page, as a record that was given its file and its URL reads it. */
async function documentAt(url: string): Promise<Document> {
  const answer = await extractText(Buffer.from(PAGE))
  assert.ok(answer.ok)
  const [extracted] = answer.extracted
  assert.ok(extracted)
  return parseDocument({ text: extracted.page.text, page: extracted.page, url }).document
}
