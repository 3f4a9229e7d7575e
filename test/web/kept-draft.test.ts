import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { SKIP_BROWSER } from '../support/chromium.ts'
import { docx, paragraph } from '../support/docx.ts'
import { ROOT } from '../support/project-files.ts'
import { exampleTexts, openWebDesk, type WebDesk } from '../support/web-desk.ts'

const CRISIS = readFileSync(join(ROOT, 'examples/reports/harbor-crisis.txt'), 'utf8')

describe('a draft that the browser keeps', { skip: SKIP_BROWSER }, () => {
  let desk: WebDesk

  before(async () => {
    desk = await openWebDesk(exampleTexts('record'))
  })
  after(() => desk?.stop())

  test('words, title and date are there after a reload, before and after the check', async () => {
    await desk.visit('/check', {}, async (page) => {
      await page.getByLabel('The draft', { exact: true }).fill(CRISIS)
      await page.getByLabel('Title, if it has one').fill('The harbor')
      await page.getByLabel('Written on').fill('2024-09-18')
      await waitUntilKept(page, { text: CRISIS, title: 'The harbor', date: '2024-09-18' })
      await page.reload()
      assert.equal(await page.getByLabel('The draft', { exact: true }).inputValue(), CRISIS)
      assert.equal(await page.getByLabel('Title, if it has one').inputValue(), 'The harbor')
      assert.equal(await page.getByLabel('Written on').inputValue(), '2024-09-18')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await page.getByRole('link', { name: /14 grain ships/ }).click()
      await waitUntilKept(page, { text: CRISIS, isChecked: true })
      // The inner text of a card that is not in view is empty until it is drawn.
      const before = await page.locator('.finding').allTextContents()
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await page.reload()
      await page.locator('.finding.is-open').waitFor()
      assert.deepEqual(await page.locator('.finding').allTextContents(), before)
      assert.ok(!asked.includes('/api/v1/check'), 'nothing is checked anew')
      await page.getByRole('button', { name: 'Edit' }).click()
      assert.equal(await page.getByLabel('Written on').inputValue(), '2024-09-18')
    })
  })

  test('a file that was dropped is there after a reload, and is checked as it came', async () => {
    await desk.visit('/check', {}, async (page) => {
      const said =
        '"As of noon today, 14 grain ships are riding at anchor outside Port Callow," Foreign Minister Ilsabet Corvane said.'
      await page.locator('input[type="file"]').setInputFiles({
        name: 'harbor.docx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(docx(paragraph('The harbor') + paragraph(said))),
      })
      await page.getByText('Kept in this browser.').waitFor()
      await page.reload()
      await page.getByText('harbor.docx', { exact: true }).waitFor()
      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await page.getByRole('link', { name: /14 grain ships/ }).waitFor()
    })
  })

  test('what was being edited is edited on, and the next check is compared with the last', async () => {
    await desk.visit('/check', {}, async (page) => {
      await check(page, CRISIS)
      await page.getByRole('button', { name: 'Edit' }).click()
      const edited = CRISIS.replace('14 grain ships', '41 grain ships')
      await page.getByLabel('The draft', { exact: true }).fill(edited)
      await waitUntilKept(page, { text: edited, isChecked: true })
      await page.reload()
      assert.equal(await page.getByLabel('The draft', { exact: true }).inputValue(), edited)
      await page.getByRole('button', { name: 'Check again' }).click()
      await page.getByText('Since the check before: 1 edited').waitFor()
    })
  })

  test('a window that is duplicated goes on with a draft of its own', async () => {
    await desk.visit('/check', {}, async (page) => {
      const draft = page.getByLabel('The draft', { exact: true })
      await draft.fill('The harbor is open.')
      await waitUntilKept(page, { text: 'The harbor is open.' })
      // What a window opens starts with a copy of what was stored for that window, as a duplicate does.
      const opened = page.waitForEvent('popup')
      await page.evaluate('void open(location.href)')
      const copy = await opened
      const copied = copy.getByLabel('The draft', { exact: true })
      await copy.getByText('Kept in this browser.').waitFor()
      assert.equal(await copied.inputValue(), 'The harbor is open.')
      await copied.fill('The harbor is closed.')
      await draft.fill('The harbor is open to all.')
      await waitUntilKept(page, { text: 'The harbor is open to all.' })
      await waitUntilKept(copy, { text: 'The harbor is closed.' })
      await Promise.all([page.reload(), copy.reload()])
      await page.getByText('Kept in this browser.').waitFor()
      await copy.getByText('Kept in this browser.').waitFor()
      assert.equal(await draft.inputValue(), 'The harbor is open to all.')
      assert.equal(await copied.inputValue(), 'The harbor is closed.')
    })
  })

  test('a draft that another window has open is gone on with as a copy', async () => {
    await desk.visit('/check', {}, async (page, context) => {
      const draft = page.getByLabel('The draft', { exact: true })
      await draft.fill('The harbor is open.')
      await waitUntilKept(page, { text: 'The harbor is open.' })
      const other = await openDesk(context)
      const offered = other.getByRole('region', { name: 'Go on with' })
      await offered.getByRole('button', { name: 'The harbor is open.', exact: true }).click()
      const copied = other.getByLabel('The draft', { exact: true })
      await other.getByText('Kept in this browser.').waitFor()
      assert.equal(await copied.inputValue(), 'The harbor is open.')
      await copied.fill('The harbor is closed.')
      await waitUntilKept(other, { text: 'The harbor is closed.' })
      await page.reload()
      await page.getByText('Kept in this browser.').waitFor()
      assert.equal(await draft.inputValue(), 'The harbor is open.')
    })
  })

  test('a window that was closed: the next one offers its draft, and opens it with its report', async () => {
    await desk.visit('/check', {}, async (page, context) => {
      await check(page, CRISIS)
      await waitUntilKept(page, { text: CRISIS, isChecked: true })
      await page.close()
      const next = await openDesk(context)
      const offered = next.getByRole('region', { name: 'Go on with' })
      assert.match(await offered.innerText(), /Harbor crisis[\s\S]*\d+ findings/)
      assert.equal(await next.getByLabel('The draft', { exact: true }).inputValue(), '')
      await offered.getByRole('button', { name: /^Harbor crisis/ }).click()
      await next.getByRole('link', { name: /14 grain ships/ }).waitFor()
    })
  })

  test('two windows have a draft each, and a reload mixes nothing up', async () => {
    await desk.visit('/check', {}, async (page, context) => {
      const [first, second] = ['The first draft, about a harbor.', 'The second, about a bridge.']
      await page.getByLabel('The draft', { exact: true }).fill(first)
      await waitUntilKept(page, { text: first })
      const other = await openDesk(context)
      await other.getByLabel('The draft', { exact: true }).fill(second)
      await waitUntilKept(other, { text: second })
      await page.reload()
      await other.reload()
      assert.match(await page.getByLabel('The draft', { exact: true }).inputValue(), /first/)
      assert.match(await other.getByLabel('The draft', { exact: true }).inputValue(), /second/)
    })
  })

  test('another draft puts one away, and what is forgotten is gone for good', async () => {
    await desk.visit('/check', {}, async (page) => {
      for (const name of ['one', 'two', 'three', 'four', 'five', 'six']) {
        await page.getByLabel('The draft', { exact: true }).fill(`Draft number ${name}`)
        await page.getByRole('button', { name: 'Another draft' }).click()
        await page.getByRole('button', { name: `Draft number ${name}`, exact: true }).waitFor()
      }
      const offered = page.getByRole('region', { name: 'Go on with' }).getByRole('listitem')
      assert.equal(await offered.count(), 5, 'the last five are kept')
      assert.match((await offered.allInnerTexts()).join(), /six[\s\S]*five[\s\S]*two/)
      await page.getByRole('button', { name: 'Forget Draft number five' }).click()
      await page.getByRole('button', { name: 'Draft number five', exact: true }).waitFor({
        state: 'detached',
      })
      await page.getByRole('button', { name: 'Draft number six', exact: true }).click()
      await page.getByRole('button', { name: 'Forget this draft' }).click()
      await page.getByRole('button', { name: 'Forget all 3' }).click()
      await page.getByRole('region', { name: 'Go on with' }).waitFor({ state: 'detached' })
      await page.reload()
      assert.equal(await page.getByLabel('The draft', { exact: true }).inputValue(), '')
      assert.equal(await page.getByText(/Draft number/).count(), 0)
    })
  })

  test('a draft that is too large is checked all the same, and it is said that nobody keeps it', async () => {
    await desk.visit('/check', {}, async (page) => {
      await page.locator('input[type="file"]').setInputFiles({
        name: 'large.txt',
        mimeType: 'text/plain',
        buffer: Buffer.alloc(16_100_000, 'The sea is calm today.\n'),
      })
      await page.getByText('Larger than 16 MB, so the browser does not keep it').waitFor()
    })
  })
})

async function check(page: Page, text: string): Promise<void> {
  await page.getByLabel('The draft', { exact: true }).fill(text)
  await page.keyboard.press('Control+Enter')
  await page.locator('.finding').first().waitFor()
}

async function openDesk(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto('/check')
  await page.getByLabel('The draft', { exact: true }).waitFor()
  return page
}

/** What the browser has of a draft. */
interface Kept {
  readonly text: string
  readonly title?: string
  readonly date?: string
  readonly isChecked?: boolean
}

/** What is shown is kept as soon as nothing is typed for a moment. */
async function waitUntilKept(page: Page, wanted: Kept): Promise<void> {
  for (;;) {
    const kept = await page.evaluate<Required<Kept>[]>(KEPT)
    const isKept = kept.some((one) =>
      Object.entries(wanted).every(([name, value]) => one[name as keyof Kept] === value),
    )
    if (isKept) return
    await page.waitForTimeout(50)
  }
}

/** All drafts that the browser keeps. */
const KEPT = `new Promise((resolve) => {
  const opening = indexedDB.open('verbale')
  opening.onupgradeneeded = () => opening.transaction.abort()
  opening.onerror = () => resolve([])
  opening.onsuccess = () => {
    const database = opening.result
    const all = database.transaction('drafts').objectStore('drafts').getAll()
    all.onsuccess = () => {
      database.close()
      resolve(
        all.result.map(({ draft: { text, title, date }, report }) => ({
          text, title, date, isChecked: report !== undefined,
        })),
      )
    }
  }
})`
