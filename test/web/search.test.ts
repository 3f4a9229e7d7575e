import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { TextInput } from '../../src/verbale.ts'
import { seriousFaults } from '../support/axe.ts'
import { SKIP_BROWSER } from '../support/chromium.ts'
import { exampleTexts, openWebDesk, type WebDesk } from '../support/web-desk.ts'

/** Words that would run if a page took them for markup. */
const HOSTILE = `<img src=x onerror="window.hit = 1"> &lt;b&gt;`

/** Speeches of two ministers in three years, with "the lantern treaty" in some. */
const SPEECHES: readonly Partial<TextInput>[] = [
  speech('oda-2029', 'Oda', '2029-03-01', 'We drew up the lantern treaty in one night.'),
  speech(
    'oda-2030',
    'Oda',
    '2030-05-02',
    'The lantern treaty holds. The lantern treaty will hold.',
  ),
  speech('harga-2031', 'Harga', '2031-06-04', 'Nobody here has read the lantern treaty, I fear.'),
  speech('oda & co/ü 1', 'Oda', '2028-01-01', `A crooked anchor, ${HOSTILE}, I said.`),
  speech('harga-2031b', 'Harga', '2031-07-04', 'A treaty of lanterns would be a fine thing.'),
]

function speech(id: string, name: string, date: string, text: string): Partial<TextInput> {
  return {
    id,
    date,
    text: `Remarks by Minister Mirela ${name}\n\nMINISTER ${name.toUpperCase()}: ${text}`,
  }
}

const TEXTS = [...exampleTexts('record'), ...exampleTexts('reports'), ...SPEECHES]

/** How often words stand in the texts, whatever their letter case. */
function timesOf(words: string): number {
  return TEXTS.reduce(
    (sum, { text }) => sum + (String(text).match(new RegExp(words, 'gi'))?.length ?? 0),
    0,
  )
}

describe('searching at the desk', { skip: SKIP_BROWSER }, () => {
  let desk: WebDesk

  before(async () => {
    desk = await openWebDesk(TEXTS)
  })
  after(() => desk?.stop())

  test('by mouse: hits stand by document, and lead to the marked words in it', async () => {
    await desk.visit('/search', {}, async (page) => {
      await search(page, 'lantern treaty')
      await page.getByRole('heading', { name: `${timesOf('lantern treaty')} hits` }).waitFor()
      const groups = await page.locator('.hit-group').all()
      const counts = await Promise.all(groups.map((group) => group.locator('.hit').count()))
      assert.deepEqual(counts, [1, 2, 1], 'the oldest document first')
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'JSON Lines' }).click(),
      ])
      const lines = readFileSync(await saved.path(), 'utf8')
        .trim()
        .split('\n')
      assert.deepEqual(
        lines.map((line) => JSON.parse(line).document),
        ['oda-2029', 'oda-2030', 'oda-2030', 'harga-2031'],
      )
      await page.getByText('Context and citation').first().click()
      await page.locator('.hit .evidence').getByText('oda-2029#').waitFor()
      await page.locator('.hit-words a').nth(2).click()
      await page.getByText('Hit 3 of 4').waitFor()
      assert.deepEqual(await painted(page), {
        current: ['lantern treaty'],
        found: ['lantern treaty'],
      })
      await page.getByRole('button', { name: 'Next hit' }).click()
      await page.getByText('Hit 4 of 4').waitFor()
      await page.waitForURL(/\/read\/harga-2031\//)
      await page.getByRole('link', { name: 'All hits' }).click()
      await page.getByRole('heading', { name: '4 hits' }).waitFor()
    })
  })

  test('by keys: from any view to the field, through the hits, and on in the reader', async () => {
    await desk.visit('/check', {}, async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.keyboard.press('/')
      await page.locator('[data-search]:focus').waitFor()
      await page.keyboard.type('lantern treaty')
      await page.keyboard.press('Enter')
      await page.locator('.hit').first().waitFor()
      await page.keyboard.press('Enter')
      assert.match(await currentHit(page), /in one night/)
      await page.keyboard.press('Enter')
      assert.match(await currentHit(page), /holds/)
      await page.keyboard.press('Shift+Enter')
      await page.keyboard.press('Shift+Enter')
      assert.match(await currentHit(page), /Nobody here/, 'before the first comes the last')
      await page.getByLabel('From', { exact: true }).fill('2029')
      await page.getByLabel('Words', { exact: true }).press('Enter')
      await page.waitForURL(/from=2029/)
      // Until the hits have come, those of the search before are still there.
      await page.getByRole('heading', { name: '4 hits' }).waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.getByText('Hit 1 of 4').waitFor()
      await page.keyboard.press('Enter')
      await page.getByText('Hit 2 of 4').waitFor()
      await page.waitForURL(/\/read\/oda-2030\//)
      await page.keyboard.press('Shift+Enter')
      await page.getByText('Hit 1 of 4').waitFor()
    })
  })

  test('filters choose the part that is searched, and stay in the address', async () => {
    await desk.visit('/search?q=lantern+treaty&speaker=Oda', {}, async (page) => {
      await page.getByRole('heading', { name: '3 hits' }).waitFor()
      await page.getByText('More filters').click()
      await page.getByLabel('To', { exact: true }).fill('2029')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: '1 hit' }).waitFor()
      await page.getByLabel('Kind of document').selectOption('pressReport')
      await page.getByRole('heading', { name: '0 hits' }).waitFor()
      await page.waitForURL(/kind=pressReport/)
      await page.goBack()
      await page.getByRole('heading', { name: '1 hit' }).waitFor()
      assert.equal(await page.getByLabel('Kind of document').inputValue(), '')
    })
  })

  test('nothing found is an answer: what was searched, and what would be found', async () => {
    await desk.visit('/search?q=treaty+lantern', {}, async (page) => {
      await page.getByRole('heading', { name: '0 hits' }).waitFor()
      await page.getByText(`Searched ${TEXTS.length} documents with`).waitFor()
      await page.getByRole('link', { name: /In any order.*: 4 hits/ }).click()
      await page.getByRole('heading', { name: '4 hits' }).waitFor()
    })
    await desk.visit('/search?q=', { allows: /status of 400/ }, async (page) => {
      await search(page, '!!')
      await page.getByRole('alert').getByText(/word/).first().waitFor()
    })
  })

  test('markup in a document stays words, and any id leads to it', async () => {
    await desk.visit('/search?q=crooked+anchor', {}, async (page) => {
      assert.match(await page.locator('.hit-words').innerText(), /crooked anchor, <img src=x/)
      await page.getByText('Context and citation').click()
      await page.locator('.hit .evidence .passage').getByText('<img src=x').waitFor()
      await page.locator('.hit-words a').click()
      await page.getByText('Hit 1 of 1').waitFor()
      await page.locator('.read-text').getByText('crooked anchor').waitFor()
      assert.equal(await page.evaluate('window.hit'), undefined)
    })
  })

  test('wordings of a phrase, with who put it so first', async () => {
    await desk.visit('/search?q=lantern+treaty&show=wordings', {}, async (page) => {
      const wordings = page.locator('.wordings > li')
      await wordings.first().waitFor()
      assert.match(
        await wordings.first().innerText(),
        /“lantern treaty”\s+4 times in 3 documents, first 2029-03-01 by Mirela Oda/,
      )
      assert.ok((await wordings.count()) > 1, 'the words in another order are another wording')
    })
  })

  test('a phrase over time, by speaker: what is drawn stands in a table, too', async () => {
    await desk.visit('/search?q=lantern+treaty&show=time&unit=year', {}, async (page) => {
      await page.getByText('The same as a table').click()
      const rows = await page.locator('.plot-table tbody tr').allInnerTexts()
      assert.deepEqual(
        rows.map((row) => row.split(/\s*\t\s*/).slice(0, 3)),
        [
          ['Mirela Oda', '2029', '1'],
          ['Mirela Oda', '2030', '2'],
          ['Mirela Harga', '2031', '1'],
        ],
      )
      assert.equal(await page.locator('.bar-rows rect').count(), 3)
      await page.locator('.bar-rows rect').last().click()
      await page.getByRole('heading', { name: '1 hit' }).waitFor()
      await page.waitForURL(/speaker=Mirela\+Harga.*from=2031&to=2031/)
    })
  })

  test('formulas that have the words in them: first use, and who took it up', async () => {
    await desk.visit('/search?q=harbor+masters&show=formulas', {}, async (page) => {
      await page.getByRole('heading', { name: '1 formula' }).waitFor()
      const formula = await page.locator('.formula').innerText()
      assert.match(formula, /2 times in 2 documents/)
      assert.match(formula, /First: Ilsabet Corvane, 2024-09-18/)
      assert.match(formula, /Odile Rasker, 1 time/)
    })
  })

  for (const [name, options] of [
    ['light', { colorScheme: 'light' }],
    ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
    ['400 % zoom', { viewport: { width: 320, height: 220 } }],
  ] as const) {
    test(`axe finds nothing serious, and nothing is cut off: ${name}`, async () => {
      await desk.visit('/search?q=ships', options, async (page) => {
        for (const shown of ['Hits', 'Wordings', 'Over time', 'Formulas']) {
          await page.getByRole('link', { name: shown, exact: true }).click()
          await page.locator('main h2, .empty').first().waitFor()
          assert.deepEqual(await seriousFaults(page), [], shown)
          const [needed, given] = await page.evaluate<[number, number]>(
            '[document.documentElement.scrollWidth, innerWidth]',
          )
          assert.ok(needed <= given, `${shown}: ${needed} pixels`)
        }
      })
    })
  }
})

async function search(page: Page, words: string): Promise<void> {
  await page.getByLabel('Words', { exact: true }).fill(words)
  await page.getByRole('button', { name: 'Search', exact: true }).click()
}

/** The words that are painted in the document, by highlight, when both highlights are there. */
async function painted(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  for (;;) {
    const words = await page.evaluate<Record<string, string[]>>(
      'Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]))',
    )
    if ('current' in words && 'found' in words) return words
    await page.waitForTimeout(50)
  }
}

async function currentHit(page: Page): Promise<string> {
  return await page.locator('.hit[aria-current]').innerText()
}
