import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { allFaults } from '../support/axe.ts'
import { SKIP_BROWSER } from '../support/chromium.ts'
import { ROOT } from '../support/project-files.ts'
import { exampleTexts, openWebDesk, type WebDesk } from '../support/web-desk.ts'

const CRISIS = readFileSync(join(ROOT, 'examples/reports/harbor-crisis.txt'), 'utf8')

/** Addresses of the desk, each with words that only it shows. */
const PLACES: Readonly<Record<string, string>> = {
  '/read?kind=readout': '1 document shown',
  '/search?q=grain+ships&speaker=Corvane': 'Clear',
  '/search?q=harbor&show=time': 'In a million words of the speaker',
  '/ledgers/questions?show=counts': 'List the questions',
  '/ledgers/commitments?order=due': 'By the day due',
  '/people?q=corvane': 'Ilsabet Corvane',
  '/record?show=holdings': 'CSV of all counts',
  '/record?measure=words&year=2024': 'Words by month',
}

describe('the desk goes on', { skip: SKIP_BROWSER }, () => {
  let desk: WebDesk

  before(async () => {
    desk = await openWebDesk(exampleTexts('record'))
  })
  after(() => desk?.stop())

  test('a reload of any address, and the ways back and forth, show the same', async () => {
    await desk.visit('/check', {}, async (page) => {
      const seen: string[] = []
      for (const [path, words] of Object.entries(PLACES)) {
        await page.goto(path)
        await page.getByText(words).first().waitFor()
        seen.push(await textOf(page))
        await page.reload()
        await page.getByText(words).first().waitFor()
        assert.equal(await textOf(page), seen.at(-1), path)
      }
      const paths = Object.entries(PLACES)
      for (let k = paths.length - 2; k >= 0; k--) {
        await page.goBack()
        const [path = '', words = ''] = paths[k] ?? []
        await page.getByText(words).first().waitFor()
        assert.equal(await textOf(page), seen[k], path)
      }
      await page.goForward()
      await page
        .getByText(paths[1]?.[1] ?? '')
        .first()
        .waitFor()
      assert.equal(await textOf(page), seen[1])
    })
  })

  test('on a slow connection it is told that something is awaited, and what comes late shows up nowhere else', async () => {
    await desk.visit('/search?q=harbor', {}, async (page) => {
      await page.locator('.hit').first().waitFor()
      const answerSearches = await holdAnswers(page)
      await page.getByLabel('Words', { exact: true }).fill('lighthouse')
      await page.keyboard.press('Enter')
      // Asked and not answered yet: another question is asked, and the one before is taken back.
      await page.getByLabel('Words', { exact: true }).fill('grain ships')
      await page.keyboard.press('Enter')
      await page.waitForURL(/q=grain/)
      await page.locator('[aria-busy=true], .loading').first().waitFor()
      await answerSearches()
      await page
        .locator('.hit', { hasText: /grain ships/i })
        .first()
        .waitFor()
      assert.equal(await page.locator('.hit', { hasText: /lighthouse/i }).count(), 0)
      const answerRecord = await holdAnswers(page)
      await page.getByRole('link', { name: 'Record', exact: true }).click()
      await page.getByText('Loading …').first().waitFor()
      await page.goBack()
      await answerRecord()
      await page
        .locator('.hit', { hasText: /grain ships/i })
        .first()
        .waitFor()
      assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Search')
    })
  })

  test('a server that stops while it checks: the draft stays, and is checked when it is back', async () => {
    await desk.visit('/check', { allows: /Failed to load|ERR_/ }, async (page) => {
      const one = (k: number): string =>
        `“As of noon today, ${k} grain ships are riding at anchor,” Minister Corvane said.`
      const long = Array.from({ length: 12_000 }, (_, k) => one(k)).join('\n\n')
      await page.locator('input[type="file"]').setInputFiles({
        name: 'long.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(long),
      })
      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await page.getByText(/Checking quotation \d+ of/).waitFor()
      const comeBack = await desk.goAway()
      const alert = page.getByRole('alert')
      await alert.waitFor()
      assert.match(await alert.innerText(), /The check broke off|does not answer|is stopping/)
      await page.getByText('long.txt', { exact: true }).waitFor()
      await page.getByRole('button', { name: 'Put it away' }).click()
      await page.getByLabel('The draft', { exact: true }).fill(CRISIS)
      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await alert.getByText('The server does not answer.').waitFor()
      await comeBack()
      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await page.getByRole('link', { name: /14 grain ships/ }).waitFor()
      assert.equal(await alert.count(), 0)
    })
  })

  test('a server that is away: each view says so, keeps what it has, and goes on when it is back', async () => {
    await desk.visit('/check', { allows: /Failed to|ERR_/ }, async (page) => {
      await page.getByLabel('The draft', { exact: true }).fill(CRISIS)
      await page.keyboard.press('Control+Enter')
      await page.getByRole('link', { name: /14 grain ships/ }).click()
      await page.getByRole('link', { name: 'Search', exact: true }).click()
      await page.getByLabel('Words', { exact: true }).waitFor()
      const comeBack = await desk.goAway()
      await page.getByLabel('Words', { exact: true }).fill('grain ships')
      await page.keyboard.press('Enter')
      await page.getByText('The server does not answer.').waitFor()
      assert.deepEqual(await allFaults(page), [], 'a search without a server')
      await page.getByRole('link', { name: 'Check', exact: true }).click()
      await page.getByRole('button', { name: 'Check again' }).click()
      await page.getByText('The server does not answer.').waitFor()
      assert.ok((await page.locator('.finding').count()) > 5, 'the findings are still there')
      // The code of this view was never loaded.
      await page.getByRole('link', { name: 'People', exact: true }).click()
      await page.getByText('This page of the desk could not be loaded.').waitFor()
      assert.deepEqual(await allFaults(page), [], 'a view without a server')
      await comeBack()
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.locator('tbody tr').first().waitFor()
      await page.goto('/check')
      await page.locator('.finding').first().waitFor()
    })
  })
})

/** What a view says; the clock and what is still to come are waited for. */
async function textOf(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle')
  await page.locator('.loading').waitFor({ state: 'detached' })
  return await page.locator('main').innerText()
}

/** Keep all answers of the API back until the result is called. */
async function holdAnswers(page: Page): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const held = '**/api/v1/**'
  await page.route(held, async (route) => {
    await promise
    // What the page has taken back goes nowhere.
    await route.continue().catch(() => {})
  })
  return async () => {
    resolve()
    await page.unroute(held)
  }
}
