import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { main } from '../../src/cli/main.ts'

const CHROMIUM = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path))

const skip =
  CHROMIUM === undefined
    ? 'No Chromium on this machine; name one in the environment variable CHROMIUM'
    : false

const TEXT = [
  'Share this page',
  'Remarks by Minister Sunniva Oda',
  'MINISTER ODA: We sail. (Laughter.) <img src=x onerror="window.hit = 1">',
  `QUESTION: When? ${'unbroken'.repeat(40)}`,
  'MINISTER ODA: On Friday.',
].join('\n\n')

describe('the page of a parsed document in a browser', { skip }, () => {
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
    browser = await chromium.launch({
      ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
      args: ['--no-sandbox'],
    })
  })

  after(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (width: number): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
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
