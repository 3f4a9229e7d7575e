import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { main } from '../../src/cli/main.ts'
import { openBrowser, openContext, SKIP_BROWSER } from '../support/chromium.ts'

const TEXT = [
  'Share this page',
  'Remarks by Minister Sunniva Oda',
  'MINISTER ODA: We sail. (Laughter.) <img src=x onerror="window.hit = 1">',
  `QUESTION: When? ${'unbroken'.repeat(40)}`,
  'MINISTER ODA: On Friday.',
].join('\n\n')

describe('the page of a parsed document in a browser', { skip: SKIP_BROWSER }, () => {
  let browser: Browser
  let folder: string
  let address: string

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verbale-document-'))
    const source = join(folder, 'remarks.txt')
    const file = join(folder, 'remarks.html')
    writeFileSync(source, TEXT)
    assert.equal(await main(['parse', source, '--html', file]), 0)
    address = pathToFileURL(file).href
    browser = await openBrowser()
  })

  after(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (width: number): Promise<Page> => {
    const context = await openContext(browser, { viewport: { width, height: 800 } })
    const page = await context.newPage()
    await page.goto(address)
    return page
  }

  for (const width of [360, 1440]) {
    test(`fits ${width} pixels`, async () => {
      const page = await open(width)
      const needed = await page.evaluate<number>('document.documentElement.scrollWidth')
      await page.close()
      assert.ok(needed <= width, `${needed} pixels`)
    })
  }

  test('shows fields with their rules, turns with their speakers, and nothing that runs', async () => {
    const page = await open(1440)
    const shown = await page.innerText('body')
    assert.match(shown, /title\s+Remarks by Minister Sunniva Oda\s+a line above the text/)
    assert.match(shown, /#0 Sunniva Oda, principal/)
    assert.match(shown, /1 part left out/)
    assert.ok(!(await page.isVisible('dd')), 'what is left out is folded')
    assert.equal(await page.locator('img').count(), 0)
    await page.close()
  })
})
