import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { TextInput } from '../../src/verbale.ts'
import { seriousFaults } from '../support/axe.ts'
import { SKIP_BROWSER } from '../support/chromium.ts'
import { untilHolds } from '../support/page-condition.ts'
import { exampleTexts, openWebDesk, type WebDesk } from '../support/web-desk.ts'

/** A statement that its publisher changed, and remarks with a stage note. */
const TEXTS: readonly Partial<TextInput>[] = [
  {
    id: 'call',
    kind: 'statement',
    date: '2024-09-20',
    title: 'Statement on the harbor call',
    text: 'The masters spoke this morning.\n\nTwelve ships sail on Friday.\n\nNothing else was agreed.',
  },
  {
    id: 'call',
    kind: 'statement',
    date: '2024-09-20',
    title: 'Statement on the harbor call',
    text: 'The masters spoke this morning.\n\nNine ships sail on Friday.\n\nNothing else was agreed.',
  },
  {
    id: 'pier',
    kind: 'remarks',
    text: 'MINISTER ODA: The pier is open. (Laughter.) It was never closed.\n\nQUESTION: Why <b>now</b>?\n\nMINISTER ODA: Why not?',
  },
] as Partial<TextInput>[]

/** A debate of a hundred thousand words. */
const DEBATE = {
  id: 'debate',
  kind: 'remarks',
  text: Array.from({ length: 2500 }, (_, k) => {
    const words = Array.from({ length: 40 }, (_, n) => ['harbor', 'pilot', 'grain'][(k + n) % 3])
    return `${k % 2 === 0 ? 'MINISTER ODA' : 'QUESTION'}: Point ${k}: ${words.join(' ')}.`
  }).join('\n\n'),
} as Partial<TextInput>

const WORDS = 'The insurers will cover a hull at anchor for 25 days'

describe('reading at the desk', { skip: SKIP_BROWSER }, () => {
  let desk: WebDesk

  before(async () => {
    desk = await openWebDesk([
      ...exampleTexts('record'),
      ...exampleTexts('reports'),
      ...TEXTS,
      DEBATE,
    ])
  })
  after(() => desk?.stop())

  test('by mouse: from the list to a document, to what a report quotes of it, and back', async () => {
    await desk.visit('/read', {}, async (page) => {
      await page.getByLabel('Words of the title').fill('press availability')
      await page.getByRole('button', { name: 'Show' }).click()
      await page.getByText('1 document shown').waitFor()
      await page.waitForURL(/q=press/)
      await page.getByRole('link', { name: /Press Availability/ }).click()
      await page.getByRole('heading', { level: 1, name: /Press Availability/ }).waitFor()
      const quoted = page.getByRole('link', { name: /14 grain ships are riding/ })
      assert.match(await quoted.locator('..').innerText(), /Altered.*Harbor crisis/s)
      await quoted.click()
      assert.match(await paintedWords(page), /^As of noon today, 41 grain ships/)
      assert.ok(await isPaintedInView(page))
      await page.goBack()
      await page.waitForURL(/\/read\/press-availability$/)
      await page.goBack()
      await page.getByLabel('Words of the title').waitFor()
    })
  })

  test('by keys: from the list into a document, through its turns, and their addresses', async () => {
    await desk.visit('/read', {}, async (page) => {
      await page.locator('.listed').first().waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('k')
      const title = await page.locator('[data-item]:focus h2').innerText()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await page.goto('/read/press-availability')
      await page.locator('.turn').first().waitFor()
      for (let k = 0; k < 4; k++) await page.keyboard.press('j')
      assert.match(await page.locator('.turn:focus').innerText(), /^Ilsabet Corvane/)
      await page.keyboard.press('a')
      await page.getByText('Address copied').waitFor()
      assert.equal(await clipboard(page), 'press-availability#3@1')
      await page.keyboard.press('q')
      await page.getByText('Quote copied').waitFor()
      assert.match(await clipboard(page), /^“Thanks, Tomas\..*” \(Ilsabet Corvane, .*#3@1\)$/s)
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/read\/press-availability\/3\?revision=1/)
    })
  })

  test('words that are selected have an address, which leads back to them, and a citation', async () => {
    await desk.visit('/read/press-availability', {}, async (page) => {
      await page.locator('.turn').first().waitFor()
      await selectWords(page, WORDS)
      const bar = page.getByRole('toolbar', { name: 'Selected words' })
      await bar.getByRole('button', { name: 'Address' }).click()
      await page.getByText('Address copied').waitFor()
      const address = await clipboard(page)
      await bar.getByLabel('Style of the citation').selectOption('MLA')
      await bar.getByRole('button', { name: 'Citation' }).click()
      await page.getByText('Citation copied').waitFor()
      const citation = await clipboard(page)
      assert.ok(citation.startsWith('Corvane, Ilsabet. ') && citation.includes(address), citation)
      await page.goto(`/read/${encodeURIComponent(address)}`)
      await page.locator('.turn').first().waitFor()
      assert.equal(await paintedWords(page), WORDS)
      assert.ok(await isPaintedInView(page))
      await page.getByText(`Arrived at: ${WORDS}`).waitFor()
      await page.getByRole('link', { name: 'Alone' }).click()
      const passage = page.locator('.passage')
      await passage.waitFor()
      assert.equal(await passage.textContent(), `[found: ${WORDS}]`)
      await page.getByRole('link', { name: 'In its sentences' }).click()
      await page.getByText('and for the first of ours', { exact: false }).waitFor()
      assert.match(
        (await passage.textContent()) ?? '',
        /\[found: The insurers .*\], and for the first/,
      )
    })
  })

  test('a browser that paints no ranges has the words marked by an element', async () => {
    await desk.visit('/healthz', {}, async (page) => {
      await page.addInitScript(
        'delete CSS.highlights; delete Object.getPrototypeOf(CSS).highlights',
      )
      await page.goto('/read/pier/14-30?revision=1')
      await page.locator('.marked').waitFor()
      assert.equal(await page.locator('.marked').innerText(), 'The pier is open')
    })
  })

  test('a hundred thousand words are shown without an element for each', async () => {
    await desk.visit('/read/debate/2400', {}, async (page) => {
      // It gets the focus when it was brought into view.
      await page.locator('.turn[aria-current]:focus').waitFor()
      const box = await page.locator('.turn[aria-current]').boundingBox()
      assert.ok(box !== null && box.y >= 0 && box.y < 900, `the turn is at ${box?.y}`)
      const elements = await page.evaluate<number>(`document.querySelectorAll('*').length`)
      assert.ok(elements < 30_000, `${elements} elements`)
    })
  })

  test('clean text leaves out stage notes, and markup in a text stays words', async () => {
    await desk.visit('/read/pier', {}, async (page) => {
      await page.locator('.turn').first().waitFor()
      const text = page.locator('.read-text')
      assert.match((await text.allTextContents()).join(), /\(Laughter\.\)[\s\S]*<b>now<\/b>/)
      await page.keyboard.press('x')
      await page.waitForURL(/clean=true/)
      assert.doesNotMatch(await text.innerText(), /Laughter/)
      await page.getByRole('link', { name: 'Clean text' }).click()
      await page.getByText('(Laughter.)').waitFor()
    })
  })

  test('a changed document says so, and shows what was changed', async () => {
    await desk.visit('/read/call?revision=1', {}, async (page) => {
      await page.getByText('This is an earlier revision').waitFor()
      await page.getByRole('link', { name: 'what changed since' }).click()
      await page.locator('.diff-text del').waitFor()
      assert.equal(
        await page.locator('.diff-text del').textContent(),
        '[only in revision 1: Twelve]',
      )
      assert.equal(await page.locator('.diff-text ins').textContent(), '[only in revision 2: Nine]')
      await page.goto('/read/call/33-45?revision=1&context=alone')
      await page.getByText('These words are not in the newest revision').waitFor()
    })
  })

  test('what is not there is said', async () => {
    await desk.visit('/read/nowhere', { allows: /status of 404/ }, async (page) => {
      await page.getByRole('alert').getByText('The record has no document nowhere').waitFor()
    })
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing serious in ${colorScheme} colors`, async () => {
      await desk.visit('/read', { colorScheme }, async (page) => {
        await page.locator('.listed').first().waitFor()
        assert.deepEqual(await seriousFaults(page), [], 'the list')
        await page.goto('/read/press-availability/3?revision=1')
        await page.getByText(/^Quoted by/).waitFor()
        await page.evaluate(
          `document.querySelectorAll('details').forEach((one) => { one.open = true })`,
        )
        assert.deepEqual(await seriousFaults(page), [], 'the document')
        await page.goto('/read/call?diff=1..2')
        await page.locator('.diff-text del').waitFor()
        assert.deepEqual(await seriousFaults(page), [], 'the difference')
      })
    })
  }

  for (const viewport of [
    { width: 360, height: 740 },
    { width: 320, height: 220 },
  ]) {
    test(`fits ${viewport.width} by ${viewport.height} pixels`, async () => {
      await desk.visit('/read', { viewport }, async (page) => {
        for (const path of ['/read', '/read/press-availability/3', '/read/call?diff=1..2']) {
          await page.goto(path)
          await page.locator('.listed, .turn, .diff-text').first().waitFor()
          const needed = await page.evaluate<number>('document.documentElement.scrollWidth')
          assert.ok(needed <= viewport.width, `${path} needs ${needed} pixels`)
        }
      })
    })
  }
})

/** The words that an address leads to, as they are painted. */
async function paintedWords(page: Page): Promise<string> {
  await untilHolds(page, `CSS.highlights.has('current')`)
  return await page.evaluate<string>(`[...CSS.highlights.get('current')][0].toString()`)
}

async function isPaintedInView(page: Page): Promise<boolean> {
  return await page.evaluate<boolean>(`(() => {
    const [range] = CSS.highlights.get('current')
    const { top, bottom } = range.getBoundingClientRect()
    return top >= 40 && bottom <= innerHeight
  })()`)
}

/** Select words as somebody does who draws over them. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate(`(() => {
    const words = ${JSON.stringify(words)}
    const walker = document.createTreeWalker(document.querySelector('.document-text'), NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(words)
      if (at === -1) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, at)
      range.setEnd(walker.currentNode, at + words.length)
      getSelection().removeAllRanges()
      getSelection().addRange(range)
      return
    }
    throw new Error('No such words on the page')
  })()`)
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate<string>('navigator.clipboard.readText()')
}
