import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { seriousFaults } from '../support/axe.ts'
import { SKIP_BROWSER } from '../support/chromium.ts'
import { docx, paragraph } from '../support/docx.ts'
import { untilHolds } from '../support/page-condition.ts'
import { buildPdf, setParagraph } from '../support/pdf-builder.ts'
import { ROOT } from '../support/project-files.ts'
import { exampleTexts, openWebDesk, type WebDesk } from '../support/web-desk.ts'

const CRISIS = readFileSync(join(ROOT, 'examples/reports/harbor-crisis.txt'), 'utf8')

describe('checking a draft at the desk', { skip: SKIP_BROWSER }, () => {
  let desk: WebDesk

  before(async () => {
    desk = await openWebDesk(exampleTexts('record'))
  })
  after(() => desk?.stop())

  test('by mouse: every quotation is marked, and choosing one opens its evidence beside it', async () => {
    await desk.visit('/', {}, async (page) => {
      const unheld = '“A lantern is no lighthouse and never was,” an old captain said.'
      await page.getByLabel('The draft', { exact: true }).fill(`${CRISIS}\n\n${unheld}`)
      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await page.locator('.finding').first().waitFor()
      const numbers = await page.locator('.finding-number').allTextContents()
      assert.deepEqual(
        numbers.map((number) => number.replace('Finding ', '')),
        await page.evaluate(NUMBERS_IN_DRAFT),
        'findings stand in the order of the draft',
      )
      await page.getByRole('link', { name: /14 grain ships/ }).click()
      const card = page.getByRole('article', { name: /Altered/ }).and(page.locator('.is-open'))
      assert.equal(await card.locator('.quotation del').textContent(), '[only in the record: 41]')
      assert.equal(await card.locator('.quotation ins').textContent(), '[only in the draft: 14]')
      assert.match(await card.locator('.facts').innerText(), /figure: “41” became “14”/)
      assert.match(
        await card.locator('.passage mark').innerText(),
        /As of noon today, 41 grain ships/,
      )
      assert.match(await card.locator('.evidence').innerText(), /Ilsabet Corvane.*2024-09-18/s)
      await checkBothInView(page)
      await card.getByRole('link', { name: /Press Availability/ }).click()
      await page.getByRole('heading', { level: 1, name: /Press Availability/ }).waitFor()
      await page.goBack()
      await checkBothInView(page)
      await page.getByRole('button', { name: 'Next' }).click()
      assert.match(await openCard(page).innerText(), /Possibly said by somebody else/)
      await checkBothInView(page)
      await page.getByRole('link', { name: /lantern/ }).click()
      assert.match(await openCard(page).innerText(), /Nothing held to check it by/)
      assert.match(await openCard(page).innerText(), /Searched\s+\d+ documents/)
      await openCard(page).getByRole('link', { name: 'Add a document' }).click()
      await page.getByLabel(/Drop files here/).waitFor()
      await page.goBack()
      await openCard(page).getByRole('link', { name: 'Search for its first words' }).click()
      await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor()
      assert.equal(await page.getByLabel('Words', { exact: true }).inputValue(), 'A lantern is no')
      await page.goBack()
      await openCard(page).waitFor()
      await page
        .getByRole('navigation', { name: 'Findings by verdict' })
        .getByText('Verbatim')
        .click()
      const badges = await page.locator('.finding .badge').allTextContents()
      assert.ok(badges.length > 1 && badges.every((badge) => badge === 'Verbatim'), badges.join())
    })
  })

  test('by keys: through the findings, back to the draft, and the keys are told', async () => {
    await desk.visit('/check', {}, async (page) => {
      await fillAndCheck(page, CRISIS)
      const count = await page.locator('.finding').count()
      for (let k = 0; k < count; k++) {
        await page.keyboard.press('j')
        assert.match(await page.locator('.stepper-at').innerText(), new RegExp(`^${k + 1} of`))
        await checkBothInView(page)
      }
      await page.keyboard.press('k')
      assert.match(await page.locator('.stepper-at').innerText(), new RegExp(`^${count - 1} of`))
      const open = await openKey(page)
      await page.keyboard.press('Escape')
      assert.equal(
        await page.evaluate('document.activeElement.dataset.words'),
        open,
        'closing leads back to the words in the draft',
      )
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys' }).getByText('next finding').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    })
  })

  test('a decision is asked for a name once, stays on the next check, and none is overwritten', async () => {
    await desk.visit('/check', {}, async (page) => {
      await fillAndCheck(page, CRISIS)
      await page.getByRole('link', { name: /14 grain ships/ }).click()
      await page.keyboard.press('c')
      await page.getByLabel('Your name, as it stands under decisions').fill('R. Weil')
      await page.keyboard.press('Enter')
      await openCard(page).getByText('Confirmed by R. Weil').waitFor()
      await page.keyboard.press('n')
      await page.getByLabel('Note', { exact: true }).fill('Heard it on the tape, too')
      await page.getByRole('button', { name: 'Keep the note' }).click()
      await openCard(page).getByText('Heard it on the tape, too').waitFor()
      await page.getByRole('button', { name: 'somebody else' }).click()
      await page.getByRole('button', { name: 'Dismiss' }).click()
      await page.getByLabel('Your name, as it stands under decisions').fill('M. Saar')
      await page.locator('.review-form').getByRole('button', { name: 'Dismiss' }).click()
      await openCard(page).getByText('People decided differently').waitFor()
      await page.keyboard.press('k')
      const passed = await openKey(page)
      await page.keyboard.press('c')
      await openCard(page).getByText('Confirmed by M. Saar').waitFor()
      await page.getByText(/of \d+, 1 decided/).waitFor()
      await page.keyboard.press('k')
      await page.keyboard.press('u')
      assert.notEqual(await openKey(page), passed, 'what is decided is passed over')
    })
    await desk.visit('/check', {}, async (page) => {
      await fillAndCheck(page, `A new first paragraph.\n\n${CRISIS}`)
      await page.getByRole('link', { name: /14 grain ships/ }).click()
      const decisions = await openCard(page).locator('.review-list li').allInnerTexts()
      assert.equal(decisions.length, 3)
      assert.match(decisions[0] ?? '', /Confirmed by R\. Weil, \d{4}-\d\d-\d\d/)
      assert.match(decisions[2] ?? '', /Dismissed by M\. Saar/)
      assert.equal(await page.locator('.finding').getByText('contested').count(), 1)
    })
  })

  test('after an edit the next check shows only what changed', async () => {
    await desk.visit('/check', {}, async (page) => {
      await fillAndCheck(page, CRISIS)
      const all = await page.locator('.finding').count()
      await page.getByRole('button', { name: 'Edit' }).click()
      await page
        .getByLabel('The draft', { exact: true })
        .fill(CRISIS.replace('14 grain ships', '41 grain ships'))
      await page.getByRole('button', { name: 'Check again' }).click()
      await page.getByText('Since the check before: 1 edited').waitFor()
      assert.equal(await page.locator('.finding').count(), 1)
      await page.locator('.finding-head').click()
      assert.match(
        await openCard(page).innerText(),
        /Verbatim[\s\S]*Before the edit: “As of noon today, 14/,
      )
      await page.getByRole('link', { name: 'Show all findings' }).click()
      assert.equal(await page.locator('.finding').count(), all)
    })
  })

  const SAID =
    '"As of noon today, 14 grain ships are riding at anchor outside Port Callow," Foreign Minister Ilsabet Corvane said.'
  const files: Readonly<Record<string, Uint8Array>> = {
    'talks.docx': docx(paragraph('The harbor talks') + paragraph(SAID)),
    'talks.pdf': buildPdf([{ placed: setParagraph(SAID, { x: 72, y: 90, width: 460 }) }]),
    'talks.html': Buffer.from(`<!doctype html><title>The harbor talks</title><p>${SAID}</p>`),
    'talks.txt': Buffer.from(SAID),
  }
  test('a file is dropped in every format that is read, a broken one is refused with a reason', async () => {
    await desk.visit('/check', { allows: /status of 4\d\d/ }, async (page) => {
      for (const [name, bytes] of Object.entries(files)) {
        await drop(page, name, bytes)
        await page.getByText(name, { exact: true }).waitFor()
        await page.getByRole('button', { name: 'Check', exact: true }).click()
        const words = page.getByRole('link', { name: /14 grain ships/ })
        assert.match((await words.textContent()) ?? '', /Port Callow/, name)
        await page.getByRole('button', { name: 'Another draft' }).click()
      }
      await drop(page, 'broken.docx', files['talks.docx']?.subarray(0, 200) ?? new Uint8Array())
      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await page.getByRole('alert').waitFor()
    })
  })

  const exported: Readonly<Record<string, readonly [name: RegExp, content: RegExp]>> = {
    'Word, with comments': [/\.docx$/, /^PK[\s\S]*word\/comments\.xml/],
    'HTML report': [/\.html$/, /^<!doctype html>[\s\S]*14/i],
    'CSV table': [/\.csv$/, /altered/],
    JSON: [/\.json$/, /"format":"verbale\.check\/1"/],
    'W3C annotations': [/\.jsonld$/, /"TextQuoteSelector"/],
  }
  test('the report is saved in every format that is offered', async () => {
    await desk.visit('/check', { acceptDownloads: true }, async (page) => {
      await fillAndCheck(page, CRISIS)
      const menu = page.locator('summary', { hasText: 'Export' })
      await menu.click()
      const offered = await page.locator('.menu li').allInnerTexts()
      await page.keyboard.press('Escape')
      assert.deepEqual(offered, Object.keys(exported))
      for (const [label, [name, content]] of Object.entries(exported)) {
        await menu.click()
        const saving = page.waitForEvent('download')
        await page.getByRole('button', { name: label, exact: true }).click()
        const file = await saving
        assert.match(file.suggestedFilename(), /^harbor-crisis-/)
        assert.match(file.suggestedFilename(), name)
        assert.match(readFileSync(await file.path(), 'latin1'), content)
      }
    })
  })

  test('markup in a draft stays words', async () => {
    await desk.visit('/check', {}, async (page) => {
      const hostile = `<img src=x onerror="window.hit = 1"><script>window.hit = 2</script>`
      await fillAndCheck(
        page,
        `“As of noon today, ${hostile} ships are riding,” Minister Corvane said.`,
      )
      await page.keyboard.press('j')
      assert.ok((await page.locator('.draft-text').allTextContents()).join().includes(hostile))
      assert.equal(await page.evaluate('window.hit'), undefined)
    })
  })

  test('a long check tells how far it is and can be stopped', async () => {
    await desk.visit('/check', {}, async (page) => {
      const one = (k: number): string =>
        `“As of noon today, ${k} grain ships are riding at anchor outside Port Callow,” Minister Corvane said.`
      const long = Array.from({ length: 4000 }, (_, k) => one(k)).join('\n\n')
      await drop(page, 'long.txt', Buffer.from(long))
      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await page.getByText(/Checking quotation \d+ of 4000/).waitFor()
      await page.getByRole('button', { name: 'Stop' }).click()
      await page.getByRole('button', { name: 'Check', exact: true }).waitFor()
      assert.ok(await page.getByText('long.txt', { exact: true }).isVisible(), 'the draft is there')
    })
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing serious in ${colorScheme} colors`, async () => {
      await desk.visit('/check', { colorScheme }, async (page) => {
        assert.deepEqual(await seriousFaults(page), [])
        await fillAndCheck(page, CRISIS)
        await page.getByRole('link', { name: /14 grain ships/ }).click()
        await page.keyboard.press('n')
        assert.deepEqual(await seriousFaults(page), [])
      })
    })
  }

  for (const [name, viewport] of [
    ['a phone', { width: 360, height: 740 }],
    ['a window at 400 % zoom', { width: 320, height: 220 }],
  ] as const) {
    test(`fits ${name}, one side at a time`, async () => {
      await desk.visit('/check', { viewport }, async (page) => {
        await fillAndCheck(page, CRISIS)
        await page.getByRole('link', { name: /14 grain ships/ }).click()
        assert.ok(await openCard(page).isVisible())
        assert.ok(!(await page.locator('.draft-text').isVisible()))
        assert.ok(
          (await page.evaluate<number>('document.documentElement.scrollWidth')) <= viewport.width,
        )
        await page.getByRole('button', { name: 'Draft', exact: true }).click()
        assert.ok(await page.locator('.draft-text').isVisible())
      })
    })
  }
})

/** Numbers of findings as they stand behind their words in the draft. */
const NUMBERS_IN_DRAFT = `[...document.querySelectorAll('.draft-tag')].map((tag) => /[RS]?\\d+/.exec(tag.textContent)[0])`

async function fillAndCheck(page: Page, text: string): Promise<void> {
  await page.getByLabel('The draft', { exact: true }).fill(text)
  await page.keyboard.press('Control+Enter')
  await page.locator('.finding').first().waitFor()
}

/** The finding that the address names; the page knows it before the browser tells it. */
function openKey(page: Page): Promise<string | null> {
  return page.evaluate<string | null>(`new URLSearchParams(location.search).get('finding')`)
}

function openCard(page: Page): Locator {
  return page.locator('.finding.is-open')
}

/** Card and words of the open finding are both where a person sees them. */
async function checkBothInView(page: Page): Promise<void> {
  const key = await openKey(page)
  for (const selector of [`[data-finding="${key}"] h2`, `[data-words="${key}"]`]) {
    // What is opened is brought into view with the next frame.
    await untilHolds(
      page,
      `(() => {
        const { top } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
        return top >= 0 && top < innerHeight
      })()`,
    )
  }
}

/** Drop a file on the page, as from a folder. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const encoded = JSON.stringify([Buffer.from(bytes).toString('base64'), name])
  const transfer = await page.evaluateHandle(`(() => {
    const [bytes, name] = ${encoded}
    const transfer = new DataTransfer()
    transfer.items.add(new File([Uint8Array.fromBase64(bytes)], name))
    return transfer
  })()`)
  await page.locator('.draft-form').dispatchEvent('drop', { dataTransfer: transfer })
}
