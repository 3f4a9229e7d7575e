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

/** States of the desk: an address, words that tell that it is there, and what is done then. */
interface State {
  readonly path: string
  readonly shows: string
  readonly after?: (page: Page) => Promise<void>
}

const openRow = async (page: Page): Promise<void> => {
  await page.locator('.row-link').first().click()
  await page.getByText('Decide on this row').first().waitFor()
}

const states: Readonly<Record<string, State>> = {
  'no such page': { path: '/nowhere', shows: 'There is no such page' },
  'an empty form': { path: '/check', shows: 'Every quotation is looked up' },
  'a list of documents': { path: '/read', shows: 'documents shown' },
  'no document': { path: '/read?q=zzz', shows: 'No document fits' },
  'no such document': { path: '/read/zzz', shows: 'zzz' },
  'a document with margins': {
    path: '/read?kind=pressAvailability&q=Corvane',
    shows: '1 document shown',
    after: async (page) => {
      await page.locator('.listed a').first().click()
      await page
        .getByText(/Quoted by/)
        .first()
        .waitFor()
      await page.waitForLoadState('networkidle')
    },
  },
  advice: { path: '/search', shows: 'Search' },
  hits: { path: '/search?q=harbor', shows: 'CSV of these rows' },
  'no hit': { path: '/search?q=zzzqq', shows: 'Searched' },
  'a phrase that cannot be read': { path: '/search?q=%22', shows: 'The request cannot' },
  'a plot': { path: '/search?q=harbor&show=time', shows: 'The same as a table' },
  wordings: { path: '/search?q=grain+ships&show=wordings', shows: 'CSV of these rows' },
  'no formula': { path: '/search?q=zzzqq&show=formulas', shows: 'No wording that recurs' },
  ledgers: { path: '/ledgers', shows: 'Commitments' },
  'no row': { path: '/ledgers/commitments?q=zzzqq', shows: 'is found there' },
  'a commitment': { path: '/ledgers/commitments', shows: 'By the day due', after: openRow },
  'a question': { path: '/ledgers/questions', shows: 'CSV of these rows', after: openRow },
  counts: { path: '/ledgers/questions?show=counts', shows: 'List the questions' },
  'an event': { path: '/ledgers/events', shows: 'CSV of these rows', after: openRow },
  'a figure': { path: '/ledgers/figures', shows: 'CSV of these rows', after: openRow },
  'figures that differ': { path: '/ledgers/figures?differs=true', shows: 'CSV of these rows' },
  'a time': { path: '/ledgers/times', shows: 'CSV of these rows', after: openRow },
  'no such ledger': { path: '/ledgers/nothing', shows: 'nothing' },
  people: { path: '/people', shows: 'CSV of these rows' },
  nobody: { path: '/people?q=zzz', shows: 'Nobody is called' },
  'a person': {
    path: '/people?q=corvane',
    shows: 'CSV of these rows',
    after: async (page) => {
      await page.locator('tbody a').first().click()
      await page.getByRole('heading', { name: 'Statements over time' }).waitFor()
    },
  },
  coverage: { path: '/record', shows: 'day by day' },
  holdings: { path: '/record?show=holdings', shows: 'CSV of all counts' },
  problems: { path: '/record?show=problems', shows: 'CSV of these rows' },
  'no problem': { path: '/record?show=problems&code=duplicate', shows: 'No document has' },
  'files that wait': {
    path: '/record?show=add',
    shows: 'Drop files here',
    after: async (page) => {
      const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })
      await page.getByLabel(/Drop files here/).setInputFiles([file('oar.txt'), file('buoy.txt')])
      await page.locator('.chosen-files summary').first().click()
    },
  },
}

const modes = {
  'a wide window in light colors': { colorScheme: 'light' },
  '400 % zoom in dark colors': { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
} as const

describe('every state of the desk', { skip: SKIP_BROWSER }, () => {
  let desk: WebDesk

  before(async () => {
    desk = await openWebDesk([...exampleTexts('record'), ...exampleTexts('reports')])
  })
  after(() => desk?.stop())

  for (const [mode, options] of Object.entries(modes)) {
    test(`views: axe finds nothing, and nothing is cut off, in ${mode}`, async () => {
      await desk.visit('/check', { ...options, allows: /status of 4\d\d/ }, async (page) => {
        for (const [name, { path, shows, after: act }] of Object.entries(states)) {
          await page.goto(path)
          await page.getByText(shows).first().waitFor()
          await act?.(page)
          await check(page, name)
        }
      })
    })

    test(`a report: axe finds nothing, and nothing is cut off, in ${mode}`, async () => {
      await desk.visit('/check', options, async (page) => {
        await page.getByLabel('The draft', { exact: true }).fill('A draft for later.')
        await page.getByRole('button', { name: 'Another draft' }).click()
        await page.getByRole('button', { name: 'A draft for later.', exact: true }).waitFor()
        await check(page, 'drafts that are kept')
        await page.getByLabel('The draft', { exact: true }).fill(CRISIS)
        await page.keyboard.press('Control+Enter')
        await page.locator('.finding').first().waitFor()
        await check(page, 'the report')
        const seen = new Set<string>()
        for (let k = await page.locator('.finding').count(); k > 0; k--) {
          await page.keyboard.press('j')
          const verdict = await page.locator('.finding.is-open .badge').first().innerText()
          if (seen.has(verdict)) continue
          seen.add(verdict)
          await check(page, verdict)
        }
        assert.ok(seen.size >= 6, [...seen].join())
        await page.keyboard.press('n')
        await check(page, 'the form of a note')
        await page.keyboard.press('Escape')
        await page.keyboard.press('?')
        await page.getByRole('dialog').waitFor()
        await check(page, 'the sheet of keys')
      })
    })
  }
})

async function check(page: Page, name: string): Promise<void> {
  assert.deepEqual(await allFaults(page), [], name)
  const [needed, given] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, innerWidth]',
  )
  assert.ok(needed <= given, `${name} takes ${needed} of ${given} pixels`)
}
