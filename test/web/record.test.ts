import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { TextInput } from '../../src/verbale.ts'
import { seriousFaults } from '../support/axe.ts'
import { SKIP_BROWSER } from '../support/chromium.ts'
import { exampleTexts, openWebDesk, type WebDesk } from '../support/web-desk.ts'

/** A briefing on each of these days, and a fortnight of silence between the two weeks. */
const DAYS = ['02', '03', '04', '05', '06', '07', '22', '23', '24', '25', '26', '27']

const BRIEFINGS: readonly Partial<TextInput>[] = DAYS.map((day) => ({
  id: `briefing-${day}`,
  date: `2031-06-${day}`,
  publisher: 'Ministry of the Sea',
  text: `Press Briefing by Minister Mirela Oda\n\nMINISTER ODA: On the ${day}th we counted the ships again.`,
}))

/** A text without a date, in which an answer is lost. */
const LOST: Partial<TextInput> = {
  id: 'lost',
  title: 'A Talk in the Rain',
  text: 'MINISTER HARGA: We will sail.\n\nQUESTION: When will you sail?\n\nQUESTION: And where to?\n\nMINISTER HARGA: North.',
}

describe('the record and its people at the desk', { skip: SKIP_BROWSER }, () => {
  let desk: WebDesk

  before(async () => {
    desk = await openWebDesk([...exampleTexts('record'), ...BRIEFINGS, LOST])
  })
  after(() => desk?.stop())

  test('coverage: months, days and gaps, and each day leads to its documents', async () => {
    await desk.visit('/record', {}, async (page) => {
      const june = page.getByRole('link', { name: String(DAYS.length), exact: true })
      await june.waitFor()
      assert.equal(await page.locator('.heat-mark').count(), DAYS.length)
      // From January 1 to June 1, because nothing is held since 2024; and the fortnight.
      assert.equal(await page.locator('.heat-gap').count(), 152 + 14)
      await page.getByText('The days of 2031 as a table').click()
      const days = await page.locator('.plot-table tbody tr').allInnerTexts()
      assert.equal(days.length, DAYS.length)
      assert.match(days[0] ?? '', /^2031-06-02\s+1\s+\d+$/)
      assert.match(
        await page.locator('section').filter({ hasText: '2 gaps' }).last().innerText(),
        /2024-09-19\s+2031-06-02\s+\d+\s+\d+\s+2031-06-07\s+2031-06-22\s+14\s+\d+/,
      )
      await page.getByLabel('Publisher').selectOption({ label: 'Chancellery of Lunmark (1)' })
      await page.getByRole('heading', { name: '2024, day by day' }).waitFor()
      await page.locator('.heat-mark').click()
      await page.waitForURL(/\/read\?from=2024-09-18&to=2024-09-18/)
    })
  })

  test('by keys: years, months and days are links', async () => {
    await desk.visit('/record', {}, async (page) => {
      const year = page.getByRole('link', { name: '2024', exact: true })
      await year.focus()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: '2024, day by day' }).waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/read\?from=2024-09&to=2024-09/)
    })
  })

  test('a text is pasted with what is known of it, and found at once', async () => {
    await desk.visit('/record?show=add', {}, async (page) => {
      await page
        .getByLabel('Text', { exact: true })
        .fill('MINISTER HARGA: We shall paint the lighthouse green.')
      await page.getByRole('combobox', { name: 'Kind' }).selectOption('speech')
      await page.getByLabel('Date').fill('2031-07')
      await page.getByLabel('Title').fill('A Speech in Averholt')
      await page.getByRole('button', { name: 'Add the text' }).click()
      const added = page.locator('.added li').first()
      await added.waitFor()
      assert.match(
        await added.innerText(),
        /added\s+A Speech in Averholt\s+speech · 2031-07 · 1 turn · 6 words/,
      )
      await page.getByRole('link', { name: 'Search', exact: true }).click()
      await page.getByLabel('Words', { exact: true }).fill('paint the lighthouse')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: '1 hit' }).waitFor()
    })
  })

  test('files are added, one that cannot be read is refused with a reason, and the rest goes on', async () => {
    await desk.visit('/record?show=add', {}, async (page) => {
      const file = (name: string, text: string | Buffer) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(text),
      })
      const speech = 'Remarks by Minister Mirela Oda\n\nMINISTER ODA: The tide is out.'
      await page
        .getByLabel(/Drop files here/)
        .setInputFiles([
          file('tide.txt', speech),
          file('broken.pdf', '%PDF-1.7 and nothing else'),
          file('again.txt', speech),
        ])
      await page.getByRole('button', { name: 'Add 3 files' }).click()
      await page.locator('.added').getByText('1 added, 1 refused, 1 unchanged').waitFor()
      const lines = await page.locator('.added ol > li').allInnerTexts()
      assert.match(lines[0] ?? '', /^added/)
      assert.match(lines[1] ?? '', /^refused\s+broken\.pdf[\s\S]*\./)
      assert.match(lines[2] ?? '', /^unchanged/)
    })
  })

  test('what is known of files is told for all of them and for each, and stays with them', async () => {
    await desk.visit('/record?show=add', {}, async (page) => {
      const chooser = page.getByLabel(/Drop files here/)
      const file = (name: string, words: string) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(words),
      })
      await chooser.setInputFiles([
        file('lamp.txt', 'MINISTER HARGA: The lamp is lit at dusk.'),
        file('buoy.txt', 'MINISTER HARGA: The buoy is red again.'),
      ])
      await chooser.setInputFiles(file('oar.txt', 'MINISTER HARGA: An oar was lost.'))
      const form = page.getByRole('form', { name: 'Files to add' })
      await form.getByLabel('Kind').first().selectOption('remarks')
      await form.getByLabel('Date').first().fill('2031-08')
      await form.getByLabel('Publisher').first().fill('Harbor Office')
      await form.locator('summary', { hasText: 'buoy.txt' }).click()
      const buoy = form.getByRole('group', { name: 'What is known of buoy.txt' })
      await buoy.getByLabel('Kind').selectOption('speech')
      await buoy.getByLabel('Date').fill('2031-08-02')
      await buoy.getByLabel('Title').fill('A Speech on Buoys')
      await buoy.getByLabel('Address on the web').fill('https://harbor.example/buoys')
      await form.locator('summary', { hasText: 'oar.txt' }).click()
      const oar = form.getByRole('group', { name: 'What is known of oar.txt' })
      await oar.getByLabel('Date').fill('August')
      await form.getByRole('button', { name: 'Add 3 files' }).click()
      assert.equal(await oar.locator('input:invalid').count(), 1, 'a date that is none is shown')
      await oar.getByRole('button', { name: 'Put it away' }).click()
      await form.getByRole('button', { name: 'Add 2 files' }).click()
      await page.locator('.added').getByText('2 added').waitFor()
      assert.equal(await form.count(), 0)
      await page.getByRole('link', { name: 'A Speech on Buoys' }).click()
      await page.getByRole('heading', { level: 1, name: 'A Speech on Buoys' }).waitFor()
      assert.match(
        await page.locator('main').innerText(),
        /speech[\s\S]*2031-08-02[\s\S]*Harbor Office/i,
      )
      await page.goto('/read?publisher=Harbor+Office&from=2031-08&to=2031-08&kind=remarks')
      await page.getByText('1 document shown').waitFor()
    })
  })

  test('a date that is none is told before anything is sent', async () => {
    await desk.visit('/record?show=add', {}, async (page) => {
      await page.getByLabel('Text', { exact: true }).fill('MINISTER ODA: The tide is in.')
      await page.getByLabel('Date').fill('in June')
      await page.getByRole('button', { name: 'Add the text' }).click()
      assert.equal(await page.locator('input[name="date"]:invalid').count(), 1)
      assert.equal(await page.locator('.added').count(), 0)
    })
  })

  test('problems: what is wrong in which document, and a way to the place', async () => {
    await desk.visit('/record?show=problems', { acceptDownloads: true }, async (page) => {
      const rows = page.locator('section').last().locator('tbody tr')
      await rows.filter({ hasText: 'has no date' }).first().waitFor()
      const lost = rows.filter({ hasText: /A Talk in the Rain[\s\S]*no answer between/ })
      assert.match(await lost.innerText(), /A Talk in the Rain[\s\S]*“.*When will you sail\?”/)
      assert.match(
        await saved(page, 'CSV of these rows'),
        /^Day,Document,Problem,What is wrong,Words,Address\r\n[\s\S]*A Talk in the Rain,answerMissing/,
      )
      await page.getByRole('link', { name: 'An answer is lost: two questions' }).click()
      await page.waitForURL(/code=answerMissing/)
      await page.getByRole('heading', { name: 'An answer is lost: two questions' }).waitFor()
      await rows.filter({ hasText: 'has no date' }).first().waitFor({ state: 'detached' })
      // The list is empty until its rows have come.
      await rows.first().waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/read\/lost\/\d+-\d+/)
      await page.getByText('When will you sail?').first().waitFor()
      await page.goBack()
      await page.getByRole('heading', { name: 'An answer is lost: two questions' }).waitFor()
    })
  })

  test('people: who speaks, how much, when and where', async () => {
    await desk.visit('/people', {}, async (page) => {
      await page.getByLabel('Name').fill('oda')
      await page.keyboard.press('Enter')
      await page.waitForURL(/q=oda/)
      await page.keyboard.press('Escape')
      // Until the page has the address, the others are still there.
      const others = page.locator('tbody tr').filter({ hasNotText: 'Oda' })
      await others.first().waitFor({ state: 'detached' })
      await page.locator('tbody tr').first().waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Mirela Oda', level: 1 }).waitFor()
      await page.getByRole('heading', { name: 'Statements over time' }).waitFor()
      const documents = page.locator('section').filter({ hasText: 'Documents' }).last()
      const latest = await documents.locator('tbody tr').first().innerText()
      assert.match(latest, /2031-06-27\s+Press Briefing by Minister Mirela Oda[\s\S]*\b8$/)
      await page.getByRole('link', { name: 'Commitments' }).click()
      assert.equal(await page.getByLabel('Speaker').inputValue(), 'Mirela Oda')
    })
    await desk.visit('/people/nobody', { allows: /status of 404/ }, async (page) => {
      await page.getByRole('alert').getByText('Nobody is known as').first().waitFor()
    })
  })

  for (const [name, options] of [
    ['light', { colorScheme: 'light' }],
    ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
    ['400 % zoom', { viewport: { width: 320, height: 220 } }],
  ] as const) {
    test(`axe finds nothing serious, and nothing is cut off: ${name}`, async () => {
      await desk.visit('/record', options, async (page) => {
        await page.locator('.month-grid').waitFor()
        await checkPage(page, 'Coverage')
        for (const shown of ['What it holds', 'Problems', 'Add documents']) {
          await page.getByRole('link', { name: shown, exact: true }).click()
          await page.locator('.count-tables, .add-documents, .empty').first().waitFor()
          await checkPage(page, shown)
        }
        await page.getByRole('link', { name: 'People', exact: true }).click()
        await page.locator('tbody tr').first().waitFor()
        await checkPage(page, 'People')
        await page.getByRole('link', { name: 'Mirela Oda' }).first().click()
        await page.getByRole('heading', { name: 'Statements over time' }).waitFor()
        await checkPage(page, 'Mirela Oda')
      })
    })
  }
})

/** The text of a file that a button saves. */
async function saved(page: Page, button: string): Promise<string> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).first().click()
  return readFileSync(await (await saving).path(), 'utf8')
}

async function checkPage(page: Page, name: string): Promise<void> {
  assert.deepEqual(await seriousFaults(page), [], name)
  const [needed, given] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, innerWidth]',
  )
  assert.ok(needed <= given, `${name}: ${needed} pixels`)
}
