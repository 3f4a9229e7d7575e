import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { Locator, Page } from 'playwright-core'
import { seriousFaults } from '../support/axe.ts'
import { SKIP_BROWSER } from '../support/chromium.ts'
import { exampleTexts, openWebDesk, type WebDesk } from '../support/web-desk.ts'

describe('ledgers at the desk', { skip: SKIP_BROWSER }, () => {
  let desk: WebDesk

  before(async () => {
    desk = await openWebDesk([...exampleTexts('record'), ...exampleTexts('reports')])
  })
  after(() => desk?.stop())

  test('by mouse: a row opens its evidence, and what people decide stays, of everybody', async () => {
    let rejected = ''
    await desk.visit('/ledgers', {}, async (page) => {
      await page.getByRole('heading', { name: 'Commitments' }).getByRole('link').click()
      await page.getByRole('button', { name: 'stop boarding ships' }).click()
      await evidence(page).getByText('We are asking that they stop boarding ships').waitFor()
      await page.getByText('Nobody has decided anything yet').waitFor()
      await decide(page, 'Confirm', 'R. Weil', 'Said twice')
      await decisions(page).filter({ hasText: 'R. Weil confirmed it' }).waitFor()
      await decide(page, 'Reject', 'M. Saar')
      await decisions(page).filter({ hasText: 'M. Saar rejected it' }).waitFor()
      assert.match(await openRow(page).innerText(), /contested/)
      rejected = new URL(page.url()).searchParams.get('row') ?? ''
    })
    // Rejected rows are listed no more; an address still leads to them.
    await desk.visit(`/ledgers/commitments?row=${rejected}`, {}, async (page) => {
      await page.getByRole('heading', { name: /stop boarding ships/ }).waitFor()
      assert.equal(await page.getByRole('button', { name: 'stop boarding ships' }).count(), 0)
      assert.match(
        (await decisions(page).allInnerTexts()).join('\n'),
        /R\. Weil confirmed it \d{4}-\d\d-\d\d[\s\S]*Said twice[\s\S]*M\. Saar rejected it/,
      )
    })
  })

  test('by keys: through the rows, one opened, its status set, and the name kept', async () => {
    await desk.visit('/ledgers/commitments', {}, async (page) => {
      await page.locator('.row-link').first().waitFor()
      for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key)
      const second = await page.locator('.row-link').nth(1).innerText()
      await page.keyboard.press('Enter')
      await page.locator('.row-detail').waitFor()
      assert.equal(await openRow(page).locator('.row-link').innerText(), second)
      await page.getByLabel('Set the status').focus()
      await page.keyboard.press('Space')
      await form(page).getByRole('combobox', { name: 'Status' }).selectOption('fulfilled')
      await page.getByLabel('Your name').fill('R. Weil')
      await page.keyboard.press('Enter')
      await decisions(page).filter({ hasText: 'R. Weil set it to fulfilled' }).waitFor()
      assert.match(await openRow(page).innerText(), /fulfilled/)
      await page.getByLabel('Your name').focus()
      await page.keyboard.press('Escape')
      assert.equal(await page.locator('.row-detail').count(), 1, 'first the field is left')
      await page.keyboard.press('Escape')
      await page.locator('.row-detail').waitFor({ state: 'detached' })
      await page.keyboard.press('Enter')
      await page.locator('.row-detail').waitFor()
      await page.reload()
      assert.equal(await page.getByLabel('Your name').inputValue(), 'R. Weil')
      assert.match(await openRow(page).innerText(), /fulfilled/)
    })
  })

  test('a correction that cannot be is refused with what would be taken', async () => {
    await desk.visit('/ledgers/commitments', { allows: /status of 400/ }, async (page) => {
      await page.getByRole('button', { name: 'be placed tomorrow' }).click()
      await page.getByLabel('Correct a field').check()
      await form(page).getByRole('combobox', { name: 'Field' }).selectOption('deadline')
      await page.getByLabel('Should be').fill('soon')
      await page.getByLabel('Your name').fill('R. Weil')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').getByText('write YYYY-MM-DD').first().waitFor()
      await page.getByLabel('Should be').fill('2024-10-01')
      await page.keyboard.press('Enter')
      await decisions(page).filter({ hasText: 'corrected deadline to “2024-10-01”' }).waitFor()
      assert.match(await openRow(page).innerText(), /2024-10-01/)
    })
  })

  test('commitments stand by the day due, and the table that is saved has what is shown', async () => {
    await desk.visit('/ledgers/commitments', {}, async (page) => {
      await page.getByRole('link', { name: 'By the day due' }).click()
      await page.locator('th').first().getByText('Due').waitFor()
      await page.locator('section[aria-busy=false] table').waitFor()
      const due = await page.locator('tbody tr > td:first-child').allInnerTexts()
      assert.ok(due.length > 1)
      assert.deepEqual(due.toSorted(), due)
      const [header = [], ...rows] = parse(await saved(page, 'CSV of these rows')) as string[][]
      const words = header.indexOf('What')
      assert.deepEqual(
        rows.map((row) => row[words]),
        await page.locator('.row-link').allInnerTexts(),
      )
      const lines = (await saved(page, 'JSON Lines')).trim().split('\n')
      assert.equal(lines.length, rows.length)
      for (const line of lines) {
        assert.equal(JSON.parse(line).format, 'verbale.ledger.commitments/1')
      }
    })
  })

  test('figures that differ stand side by side, each with its evidence', async () => {
    await desk.visit('/ledgers/figures', {}, async (page) => {
      await page.getByLabel('Only where statements differ').check()
      const group = page.locator('.figure-groups > li').filter({ hasText: 'grain ships' })
      await group.waitFor()
      const sides = await group.locator('.row-link').allInnerTexts()
      assert.deepEqual(sides.map((side) => side.trim()).sort(), ['14', '41'])
      await group.getByRole('button', { name: '41' }).click()
      await evidence(page).getByText('41 grain ships').waitFor()
    })
  })

  test('questions: what was answered by what, and how often nothing was', async () => {
    await desk.visit('/ledgers/questions?q=come+ashore', {}, async (page) => {
      await page.getByRole('button', { name: 'When do they come ashore?' }).click()
      const parts = page.locator('.question-parts > li')
      await parts.first().waitFor()
      assert.equal(await parts.count(), 2)
      assert.match(await parts.first().innerText(), /answered[\s\S]*the twenty-fifth day is/)
      await page.getByRole('link', { name: 'Clear' }).click()
      await page.waitForURL((url) => !url.searchParams.has('q'))
      await page.getByRole('link', { name: 'Count what got no answer' }).click()
      const asked = page.locator('table').filter({ hasText: 'By who was asked' })
      const corvane = asked.locator('tbody tr').filter({ hasText: 'Ilsabet Corvane' })
      assert.match(await corvane.innerText(), /Ilsabet Corvane\s+1\s+\d+/)
      await corvane.getByRole('link').click()
      const row = page
        .locator('tbody tr')
        .filter({ has: page.locator('.row-link') })
        .first()
      assert.match(await row.innerText(), /not answered|declined/)
    })
  })

  test('an event is chosen on its strip of time', async () => {
    await desk.visit('/ledgers/events?type=letter,call', {}, async (page) => {
      const marks = page.locator('.event-mark')
      await marks.first().waitFor()
      assert.ok((await marks.count()) > 1)
      const title = await marks.first().locator('title').first().textContent()
      await marks.first().click()
      const row = await openRow(page).locator('.row-link').innerText()
      assert.ok(title?.startsWith(row), `${title} opens ${row}`)
    })
  })

  for (const [name, options] of [
    ['light', { colorScheme: 'light' }],
    ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
    ['400 % zoom', { viewport: { width: 320, height: 220 } }],
  ] as const) {
    test(`axe finds nothing serious, and nothing is cut off: ${name}`, async () => {
      await desk.visit('/ledgers/formulas', options, async (page) => {
        for (const ledger of ['Formulas', 'Commitments', 'Questions', 'Events', 'Figures']) {
          await page.getByRole('link', { name: ledger, exact: true }).click()
          await page.locator('.row-link').first().click()
          await page.locator('.row-detail .evidence-where').first().waitFor()
          assert.deepEqual(await seriousFaults(page), [], ledger)
          const [needed, given] = await page.evaluate<[number, number]>(
            '[document.documentElement.scrollWidth, innerWidth]',
          )
          assert.ok(needed <= given, `${ledger}: ${needed} pixels`)
        }
      })
    })
  }
})

/** The row that is open, and what stands below it. */
function openRow(page: Page): Locator {
  return page.locator('tr').filter({ has: page.locator('.row-link[aria-expanded="true"]') })
}

function evidence(page: Page): Locator {
  return page.locator('.row-detail .evidence').first()
}

function decisions(page: Page): Locator {
  return page.locator('.decisions > li')
}

async function decide(page: Page, action: string, by: string, note = ''): Promise<void> {
  await form(page).getByLabel(action, { exact: true }).check()
  await form(page).getByLabel('Note').fill(note)
  await form(page).getByLabel('Your name').fill(by)
  await form(page).getByRole('button', { name: action }).click()
}

function form(page: Page): Locator {
  return page.getByRole('form', { name: 'Decide on this row' })
}

/** What a button saves. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}
