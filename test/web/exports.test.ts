import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { SKIP_BROWSER } from '../support/chromium.ts'
import { inventBriefings } from '../support/invented-briefings.ts'
import { exampleTexts, openWebDesk, type WebDesk } from '../support/web-desk.ts'

/** What a list has on the screen, and the table that is saved of it. */
interface Listed {
  readonly path: string
  /** The button; the first of these when there are several. */
  readonly button?: string
  /** Where the button stands. Default: anywhere. */
  readonly within?: string
  /** Opened before the button is there. */
  readonly opens?: RegExp
  /** The rows on the screen: one of the table for each. */
  readonly rows: string
  readonly header: string
}

const lists: Readonly<Record<string, Listed>> = {
  documents: {
    path: '/read?kind=readout',
    rows: '.items > li',
    header: 'Day,Title,Kind,Publisher,Place,Words,Turns,Revisions,Address',
  },
  hits: {
    path: '/search?q=harbor&speaker=Corvane',
    rows: '.hit',
    header: 'Date,Speaker,Role,Before,Words,After,Document,Kind,Address',
  },
  'a phrase over time': {
    path: '/search?q=harbor&show=time',
    opens: /The same as a table/,
    rows: '.plot-table tbody tr',
    header: 'Speaker,From,To,Hits,Words',
  },
  wordings: {
    path: '/search?q=grain+ships&show=wordings',
    rows: '.wordings > li',
    header: 'Wording,Times,Documents,First on,First by',
  },
  formulas: {
    path: '/search?q=harbor&show=formulas',
    rows: 'main .items > li',
    header: 'Wording,Times,Documents,Variants,First by,First on,Used by',
  },
  people: {
    path: '/people?q=corvane',
    rows: 'tbody tr',
    header: 'Name,Other names,Posts,Documents',
  },
  'documents of a person': {
    path: '/people/name%3AIlsabet%20Corvane',
    within: 'section[aria-labelledby="documents-heading"]',
    rows: 'section[aria-labelledby="documents-heading"] tbody tr',
    header: 'Day,Document,Kind,Turns,Words,Address',
  },
  'days of a year, of one publisher': {
    path: '/record?publisher=Chancellery+of+Lunmark',
    opens: /The days of 2024 as a table/,
    rows: '.plot-table tbody tr',
    header: 'Day,Documents,Words',
  },
  gaps: {
    path: '/record',
    button: 'CSV of the gap',
    rows: 'section[aria-labelledby="gaps-heading"] tbody tr',
    header: 'After,Before,Days without a document,Usual',
  },
  'what the record holds': {
    path: '/record?show=holdings',
    button: 'CSV of all counts',
    rows: '.count-table tbody tr',
    header: 'List,Name,Count',
  },
}

describe('lists of the desk as tables', { skip: SKIP_BROWSER }, () => {
  let desk: WebDesk

  before(async () => {
    desk = await openWebDesk([
      ...exampleTexts('record'),
      ...exampleTexts('reports'),
      ...inventBriefings(24),
    ])
  })
  after(() => desk?.stop())

  for (const [name, listed] of Object.entries(lists)) {
    test(`saves ${name} as they stand on the screen`, async () => {
      await desk.visit(listed.path, { acceptDownloads: true }, async (page) => {
        if (listed.opens !== undefined) await page.getByText(listed.opens).click()
        await page.locator(listed.rows).first().waitFor()
        const [header, ...rows] = await savedTable(page, listed)
        assert.equal(header?.join(','), listed.header)
        assert.equal(rows.length, await page.locator(listed.rows).count())
        const [first = []] = rows
        const shown = (await page.locator('main').innerText()).toLowerCase()
        assert.ok(
          first.some((cell) => cell.length > 3 && shown.includes(cell.toLowerCase())),
          `${first} is not on the screen`,
        )
      })
    })
  }
})

async function savedTable(page: Page, { button, within = 'main' }: Listed): Promise<string[][]> {
  const name = button ?? 'CSV of these rows'
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(within).getByRole('button', { name, exact: true }).first().click(),
  ])
  return parse(readFileSync(await file.path(), 'utf8'))
}
