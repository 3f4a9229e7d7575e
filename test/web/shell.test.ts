import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { SKIP_BROWSER } from '../support/chromium.ts'
import { runCli } from '../support/run-cli.ts'
import { exampleTexts, openWebDesk, type WebDesk } from '../support/web-desk.ts'

const VIEWS = ['Check', 'Read', 'Search', 'Ledgers', 'People', 'Record']

describe('the desk around its views', { skip: SKIP_BROWSER }, () => {
  let desk: WebDesk

  before(async () => {
    desk = await openWebDesk(exampleTexts('record'))
  })
  after(() => desk?.stop())

  test('every view is reached by mouse and by its address, and names itself', async () => {
    await desk.visit('/', {}, async (page) => {
      const nav = page.getByRole('navigation', { name: 'Desk' })
      assert.deepEqual(await nav.getByRole('link').allInnerTexts(), VIEWS)
      for (const view of VIEWS) {
        await nav.getByRole('link', { name: view }).click()
        await page.waitForURL(`**/${view.toLowerCase()}`)
        const heading = page.getByRole('heading', { level: 1 })
        await heading.waitFor()
        assert.equal(await nav.locator('[aria-current=page]').innerText(), view)
        assert.match(await page.title(), / · verbale$/)
        const told = await heading.innerText()
        await page.reload()
        await heading.waitFor()
        assert.equal(await heading.innerText(), told, 'the address alone leads to the view')
      }
      await page.goBack()
      await page.waitForURL('**/people')
    })
  })

  test('without a mouse: skip to the content, go to search, and switch single keys off', async () => {
    await desk.visit('/read', {}, async (page) => {
      await page.locator('.listed').first().waitFor()
      await page.keyboard.press('Tab')
      assert.equal(await focused(page), 'Skip to the content')
      await page.keyboard.press('Enter')
      assert.equal(await page.evaluate('document.activeElement.id'), 'main')
      assert.equal(new URL(page.url()).hash, '')
      await page.keyboard.press('?')
      await page.getByLabel('Single letters and signs work as keys').click()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.keyboard.press('/')
      await page.keyboard.press('j')
      assert.equal(await page.locator('[data-item]:focus').count(), 0)
      await page.getByRole('button', { name: 'Keys' }).click()
      await page.getByLabel('Single letters and signs work as keys').click()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.keyboard.press('/')
      assert.equal(await page.evaluate(`document.activeElement.type`), 'search')
      await page.keyboard.type('j?')
      assert.equal(await page.evaluate(`document.activeElement.value`), 'j?', 'typing is no key')
      assert.equal(await page.getByRole('dialog').count(), 0)
    })
  })

  test('colors are those of the system until somebody chooses, and stay chosen', async () => {
    await desk.visit('/read', { colorScheme: 'dark' }, async (page) => {
      const ground = (): Promise<string> =>
        page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
      const dark = await ground()
      await page.getByRole('button', { name: 'Colors: as the system' }).click()
      const light = await ground()
      assert.notEqual(light, dark)
      await page.reload()
      assert.equal(await ground(), light)
      await page.getByRole('button', { name: 'Colors: light' }).click()
      assert.equal(await ground(), dark)
    })
  })

  test('a server that wants a token is shown one, once', async () => {
    const made = await runCli(
      ['token', 'create', '--name', 'desk', '--scope', 'read', '--record', desk.record],
      {},
    )
    assert.equal(made.exit, 0, made.stderr)
    await desk.visit('/read', { allows: /status of 401/ }, async (page) => {
      const field = page.getByLabel(/asks for a token/)
      await field.fill('verbale_wrong')
      await page.keyboard.press('Enter')
      await page.getByText('The token is none of this record').waitFor()
      await field.fill(made.stdout.trim())
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: /Press Availability/ }).click()
      await page.getByRole('heading', { level: 1, name: /Press Availability/ }).waitFor()
      assert.equal(await field.count(), 0)
      await page.reload()
      await page.getByRole('heading', { level: 1, name: /Press Availability/ }).waitFor()
      assert.equal(await field.count(), 0, 'a reload asks for none')
    })
    await desk.visit('/read', { allows: /status of 401/ }, async (page) => {
      await page.getByLabel(/asks for a token/).waitFor()
    })
  })
})

function focused(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.textContent')
}
