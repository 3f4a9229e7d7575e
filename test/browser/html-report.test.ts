import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { main } from '../../src/cli/main.ts'
import { openBrowser, openContext, SKIP_BROWSER } from '../support/chromium.ts'
import { ROOT } from '../support/project-files.ts'

const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 360, height: 740 }

/** Texts that would run or draw something if a page took them for markup. */
const HOSTILE = [
  `<script>window.hit = 'script'</script>`,
  `</style><style>main { display: none }</style>`,
  `"><img src="x" onerror="window.hit = 'image'">`,
  `</title></script><!-- <svg onload="window.hit = 'svg'">`,
  `' autofocus onfocus='window.hit = 1'`,
]

/** Escapes, which a passage is shown without: they are one more way to become markup. */
const ESCAPED = '&lt;b&gt; &amp; &#60;i&#62;'
const UNESCAPED = '<b> & <i>'

const LONG_WORD = 'unbroken'.repeat(40)

describe('the HTML report in a browser', { skip: SKIP_BROWSER }, () => {
  let browser: Browser
  let folder: string
  /** One draft, two drafts, a draft that attacks, and a draft that quotes nobody. */
  let pages: { one: string; two: string; hostile: string; empty: string }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verbale-report-'))
    const reports = join(ROOT, 'examples/reports')
    const record = join(ROOT, 'examples/record')
    const [crisis, talk] = [join(reports, 'harbor-crisis.txt'), join(reports, 'ministers-talk.md')]
    const hostile = writeHostile(folder)
    const empty = join(folder, 'empty.txt')
    writeFileSync(empty, 'Nobody said a word in Averholt today.\n')
    pages = {
      one: await makeReport(join(folder, 'one.html'), [crisis], record),
      two: await makeReport(join(folder, 'two.html'), [crisis, talk], record),
      hostile: await makeReport(join(folder, 'hostile.html'), [hostile.draft], hostile.record),
      empty: await makeReport(join(folder, 'empty.html'), [empty], record),
    }
    browser = await openBrowser()
  })

  after(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Open a page, and close it when `use` is done with it. */
  async function visit(
    url: string,
    options: BrowserContextOptions,
    use: (page: Page, requests: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const context = await openContext(browser, { viewport: WIDE, ...options })
    try {
      const page = await context.newPage()
      const requests: string[] = []
      const errors: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      page.on('pageerror', (error) => errors.push(error.message))
      await page.goto(url)
      await use(page, requests)
      assert.deepEqual(errors, [], 'the script of the page failed')
    } finally {
      await context.close()
    }
  }

  const pressings = {
    'j and k': ['j', 'k'],
    'n and p': ['n', 'p'],
    arrows: ['ArrowRight', 'ArrowLeft'],
  }
  for (const [name, [next, previous]] of Object.entries(pressings)) {
    test(`${name} move through the findings of all drafts in order, and both sides follow`, async () => {
      await visit(pages.two, {}, async (page) => {
        const all = await findingIds(page)
        assert.ok(all.length > 20, `${all.length} findings`)
        const seen: string[] = []
        for (const _ of all) {
          await page.keyboard.press(next as string)
          seen.push(await focusedId(page))
          await checkBothSides(page, seen.at(-1) as string)
        }
        assert.deepEqual(seen, all)
        await page.keyboard.press(next as string)
        assert.equal(await focusedId(page), all.at(-1), 'there is nothing after the last finding')
        await page.keyboard.press(previous as string)
        assert.equal(await focusedId(page), all.at(-2))
        await checkBothSides(page, all.at(-2) as string)
      })
    })
  }

  test('the buttons move through the findings too, and say which one is shown', async () => {
    await visit(pages.one, {}, async (page) => {
      const count = (await findingIds(page)).length
      const status = page.getByRole('status')
      assert.equal(await status.textContent(), `${count} findings`)
      await page.getByRole('button', { name: 'Next' }).click()
      await page.getByRole('button', { name: 'Next' }).click()
      await checkBothSides(page, 'f2')
      assert.equal(await status.textContent(), `2 of ${count} findings`)
      await page.getByRole('button', { name: 'Previous' }).click()
      await checkBothSides(page, 'f1')
    })
  })

  test('words of the draft lead to their finding and back by link alone', async () => {
    await visit(pages.one, { javaScriptEnabled: false }, async (page) => {
      await page.locator('.text a[href="#f9"]').first().press('Enter')
      assert.ok(await isInView(page, '#f9'))
      await page.locator('#f9 header a').press('Enter')
      assert.ok(await isInView(page, '#d9'))
    })
  })

  test('the filter shows the verdicts that are checked, and steps go through these only', async () => {
    await visit(pages.two, {}, async (page) => {
      const all = await findingIds(page)
      await page.getByRole('checkbox', { name: /altered$/ }).check()
      await page.getByRole('checkbox', { name: /spliced/ }).check()
      const shown = await findingIds(page)
      assert.deepEqual([...new Set(await labels(page))].sort(), ['Altered', 'Spliced'])
      const status = await page.getByRole('status').textContent()
      assert.equal(status, `${shown.length} findings, ${all.length - shown.length} hidden`)
      const seen: string[] = []
      for (const _ of shown) {
        await page.keyboard.press('j')
        seen.push(await focusedId(page))
      }
      assert.deepEqual(seen, shown)
      await page.getByRole('button', { name: 'Show all' }).click()
      assert.deepEqual(await findingIds(page), all)
    })
  })

  test('the counts of the filter add up to the findings', async () => {
    await visit(pages.two, {}, async (page) => {
      let sum = 0
      for (const label of await page.locator('.filter label').allTextContents()) {
        const count = Number.parseInt(label, 10)
        await page.getByRole('checkbox', { name: label }).check()
        assert.equal((await findingIds(page)).length, count, label)
        await page.getByRole('checkbox', { name: label }).uncheck()
        sum += count
      }
      assert.equal((await findingIds(page)).length, sum)
    })
  })

  test('worst first puts what is wrong before what is right', async () => {
    await visit(pages.one, {}, async (page) => {
      const inDraft = await labels(page)
      await page.getByRole('button', { name: 'Worst first' }).click()
      const worst = await labels(page)
      assert.equal(worst[0], 'Possibly said by somebody else')
      assert.equal(worst.at(-1), 'Reused without marks')
      assert.deepEqual([...worst].sort(), [...inDraft].sort())
      await page.getByRole('button', { name: 'Worst first' }).click()
      assert.deepEqual(await labels(page), inDraft)
    })
  })

  test('findings are ticked by key, and those ticked can be put away', async () => {
    await visit(pages.one, {}, async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('x')
      assert.ok(await page.locator('#f1 .settled').isChecked())
      await page.getByRole('checkbox', { name: 'Hide settled' }).check()
      assert.ok(!(await findingIds(page)).includes('f1'))
      assert.equal(await focusedId(page), 'f2', 'the next finding takes its place')
    })
  })

  test('the sheet of keys opens, closes, and can switch letters off', async () => {
    await visit(pages.one, {}, async (page) => {
      const sheet = page.getByRole('dialog', { name: 'Keys' })
      await page.keyboard.press('?')
      assert.ok(await sheet.isVisible())
      await page.keyboard.press('Escape')
      assert.ok(!(await sheet.isVisible()))
      await page.getByRole('button', { name: 'Keys' }).click()
      await page.getByRole('checkbox', { name: 'Letters' }).uncheck()
      await page.getByRole('button', { name: 'Close' }).click()
      await page.keyboard.press('j')
      assert.equal(await page.locator('.finding[aria-current]').count(), 0)
      await page.keyboard.press('ArrowRight')
      assert.equal(await focusedId(page), 'f1')
    })
  })

  test('nothing but the file is asked for', async () => {
    await visit(pages.two, {}, async (page, requests) => {
      for (const key of ['j', 'x', 'f', 'Space', '?']) await page.keyboard.press(key)
      await page.pdf()
      assert.deepEqual(requests, [pages.two])
    })
  })

  test('nothing gets out of the page, even by markup that is put into it later', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      await visit(pages.one, {}, async (page) => {
        const refused = page.waitForEvent('requestfailed')
        await page.evaluate(`{
          const put = (name, attributes) => document.body.append(
            Object.assign(document.createElement(name), attributes))
          const address = 'http://127.0.0.1:${port}/'
          put('img', { src: address + 'image' })
          put('link', { rel: 'stylesheet', href: address + 'style' })
          put('iframe', { src: address + 'frame' })
          navigator.sendBeacon?.(address + 'beacon')
          void fetch(address + 'fetch').catch(() => {})
        }`)
        await refused
        await page.waitForTimeout(200)
      })
      assert.deepEqual(asked, [])
    } finally {
      server.close()
    }
  })

  test('texts of documents are never markup, style, script or a harmful link', async () => {
    await visit(pages.hostile, {}, async (page) => {
      await page.keyboard.press('j')
      assert.equal(await page.evaluate('window.hit'), undefined)
      assert.equal(await page.locator('script').count(), 1)
      assert.equal(await page.locator('style').count(), 1)
      assert.equal(await page.locator('img, svg, iframe, object, embed, link, base').count(), 0)
      const attributes = await page.evaluate(`
        [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
          .filter((name) => /^on|^style$|^autofocus$/.test(name))
      `)
      assert.deepEqual(attributes, [])
      const links = await page
        .locator('a')
        .evaluateAll((all) => all.map(({ protocol }) => protocol))
      assert.deepEqual([...new Set(links as string[])], ['file:'])
      const read = async (selector: string): Promise<string> => {
        const texts = await page.locator(selector).evaluateAll((all) =>
          all.map((element) => {
            const copy = element.cloneNode(true)
            for (const note of copy.querySelectorAll('.tag, .hidden')) note.remove()
            return copy.textContent
          }),
        )
        return texts.join(' ').replace(/\s+/g, ' ')
      }
      const draft = await read('.text')
      const record = await read('.passage')
      for (const text of HOSTILE) {
        assert.ok(draft.includes(text), `the draft shows ${text}`)
        assert.ok(record.includes(text), `the passage shows ${text}`)
      }
      assert.ok(draft.includes(ESCAPED))
      assert.ok(record.includes(UNESCAPED))
    })
  })

  for (const width of [320, 360, 1024]) {
    test(`nothing is wider than a page of ${width} pixels`, async () => {
      for (const url of Object.values(pages)) {
        await visit(url, { viewport: { width, height: 740 } }, async (page) => {
          await page.keyboard.press('j')
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width)
        })
      }
    })
  }

  test('draft and evidence stand side by side where there is room, and only they scroll', async () => {
    await visit(pages.one, {}, async (page) => {
      const draft = await page.getByRole('region', { name: 'Draft' }).boundingBox()
      const findings = await page.getByRole('region', { name: 'Findings' }).boundingBox()
      assert.ok(draft !== null && findings !== null)
      assert.equal(draft.y, findings.y)
      assert.ok(draft.x + draft.width <= findings.x)
      const height = await page.evaluate('document.documentElement.scrollHeight')
      assert.equal(height, WIDE.height)
    })
  })

  test('on a phone the findings stand below the draft, and steps lead from one to the next', async () => {
    await visit(pages.one, { viewport: PHONE }, async (page) => {
      await page.getByRole('link', { name: 'Skip to the findings' }).click()
      await page.getByRole('button', { name: 'Next' }).click()
      await page.getByRole('button', { name: 'Next' }).click()
      assert.ok(await isInView(page, '#f2 h3'))
      assert.ok(await isInView(page, '#next'), 'the buttons stay in reach')
    })
  })

  test('without script the page is read whole, and the filter works', async () => {
    await visit(pages.two, { javaScriptEnabled: false }, async (page) => {
      const articles = page.getByRole('article')
      const count = await articles.count()
      assert.ok(count > 20)
      assert.equal(await page.locator('button:visible').count(), 0, 'no button that does nothing')
      await page.getByRole('checkbox', { name: /not on record/ }).check()
      assert.equal(await articles.count(), 1)
      assert.ok(await page.getByText('Only the findings checked above are shown').isVisible())
      await page.getByRole('checkbox', { name: /not on record/ }).uncheck()
      assert.equal(await articles.count(), count)
    })
  })

  test('landmarks, headings and names tell the page to those who cannot see it', async () => {
    await visit(pages.one, {}, async (page) => {
      for (const role of ['banner', 'main', 'navigation'] as const)
        assert.equal(await page.getByRole(role).count(), 1, role)
      assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1)
      const articles = page.getByRole('article')
      const headings = await page.getByRole('heading', { level: 3 }).allTextContents()
      assert.equal(headings.length, await articles.count())
      assert.ok(await page.getByRole('article', { name: 'Finding 1 Altered' }).isVisible())
      assert.ok(
        await page.getByRole('link', { name: /14 grain ships.* finding 1 altered$/ }).isVisible(),
        'the words of the draft name their verdict',
      )
      const differences = await page.locator('#f1 .quote').textContent()
      assert.match(differences ?? '', /\[only in the record: 41\] \[only in the draft: 14\]/)
    })
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every text has enough contrast in ${colorScheme} colors`, async () => {
      await visit(pages.two, { colorScheme }, async (page) => {
        await page.evaluate(`document.querySelector('dialog').showModal()`)
        assert.deepEqual(await page.evaluate(FAINT_TEXTS), [])
      })
    })
  }

  test('paper has every finding with all that is folded on screen, and no buttons', async () => {
    await visit(pages.hostile, { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' })
      const count = await page.locator('.finding').count()
      assert.equal(await page.locator('.finding:visible').count(), count)
      assert.equal(await page.locator('button:visible').count(), 0)
      const folded = page.locator('details > :not(summary)')
      assert.ok((await folded.count()) > 0)
      for (const content of await folded.all()) assert.ok(await content.isVisible())
      assert.deepEqual(await page.evaluate(FAINT_TEXTS), [], 'dark colors stay on the screen')
    })
  })

  test('a draft that quotes nobody says so, and what was searched', async () => {
    await visit(pages.empty, {}, async (page) => {
      await page.keyboard.press('j')
      assert.ok(await page.getByText('The draft quotes nobody').isVisible())
      assert.ok(await page.getByText('examples/record/readout.txt').isVisible())
    })
  })
})

/** Write a report through the command line, as a user does. */
async function makeReport(
  file: string,
  drafts: readonly string[],
  record: string,
): Promise<string> {
  const exit = await main(['check', ...drafts, '--against', record, '--html', file])
  assert.equal(exit, 0)
  return pathToFileURL(file).href
}

/** A draft, a record and names of files that attack the page wherever they are shown. */
function writeHostile(folder: string): { draft: string; record: string } {
  const draft = join(folder, `draft"><img onerror=alert(1)>.txt`)
  const record = join(folder, 'record.jsonl')
  const paragraphs = [...HOSTILE, ESCAPED].map(
    (text) =>
      `“We have told the harbor masters that ${text} is what we call a quiet night,” Minister <b>Oda</b> said.`,
  )
  writeFileSync(
    draft,
    [
      `The <i>harbor</i> </title><script>window.hit = 'title'</script>`,
      ...paragraphs,
      `“The ${LONG_WORD} stays in port until the rope is dry,” Minister Oda said.`,
      'An “unclosed quotation of the minister, <script>window.hit = 2</script>',
    ].join('\n\n'),
  )
  const words = [...HOSTILE, ESCAPED].map(
    (text) => `We have told the harbor masters that ${text} is what we call a quiet night.`,
  )
  const documents = ['javascript:window.hit=3', 'data:text/html,<script>'].map((url, k) => ({
    url,
    title: `Remarks <img src=x onerror=window.hit=${k}>`,
    kind: 'remarks',
    text: [`MINISTER ODA: Good evening.`, ...words, `Thank you, number ${k}.`].join('\n\n'),
  }))
  writeFileSync(record, documents.map((document) => JSON.stringify(document)).join('\n'))
  return { draft, record }
}

async function findingIds(page: Page): Promise<string[]> {
  const ids = await page.locator('.finding:visible').evaluateAll((all) => all.map(({ id }) => id))
  return ids as string[]
}

function labels(page: Page): Promise<string[]> {
  return page.locator('.finding:visible .label').allTextContents()
}

async function focusedId(page: Page): Promise<string> {
  return String(await page.evaluate('document.activeElement.id'))
}

/** Card and words in the draft are both marked as the current ones, and both are in view. */
async function checkBothSides(page: Page, id: string): Promise<void> {
  const cards = await page
    .locator('.finding[aria-current=true]')
    .evaluateAll((all) => all.map(({ id }) => id))
  assert.deepEqual(cards, [id])
  const targets = await page
    .locator('.text a[aria-current=true]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  assert.deepEqual([...new Set(targets as string[])], [`#${id}`])
  assert.ok(await isInView(page, `#${id} h3`), `the evidence of ${id} is in view`)
  assert.ok(await isInView(page, `#${id.replace('f', 'd')}`), `the words of ${id} are in view`)
}

/** Whether a person can see the top of an element: inside the window, under nothing else. */
async function isInView(page: Page, selector: string): Promise<boolean> {
  const seen = await page.locator(selector).evaluate((element) => {
    const [box] = element.getClientRects()
    const y = box.top + Math.min(8, box.height / 2)
    const top = element.ownerDocument.elementFromPoint(box.left + 3, y)
    return top !== null && (element.contains(top) || top.contains(element))
  })
  return seen === true
}

/**
 * Texts whose ink and ground differ by less than the 4.5 to 1 of WCAG 2.2, criterion 1.4.3.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
const FAINT_TEXTS = `(() => {
  const parse = (color) => color.match(/[\\d.]+/g).map(Number)
  const channel = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
  const groundOf = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor)
      if (color.length < 4 || color[3] === 1) return color
    }
    return [255, 255, 255]
  }
  const faint = new Set()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    if (walker.currentNode.data.trim() === '' || !element.checkVisibility()) continue
    const [a, b] = [parse(getComputedStyle(element).color), groundOf(element)].map(luminance)
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (ratio < 4.5) faint.add(element.tagName + '.' + element.className + ' ' + ratio.toFixed(2))
  }
  return [...faint]
})()`
