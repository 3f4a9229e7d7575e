// Makes the pictures of the guides, `docs/guide/screen/`: the desk over the bundled example, as a browser
// shows it.
//
//   node build/guide-screens.ts

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { ROOT } from '../test/support/project-files.ts'
import { exampleTexts, openWebDesk } from '../test/support/web-desk.ts'

/** Time in which what moves comes to rest. */
const SETTLED_MS = 500

const DRAFT = readFileSync(join(ROOT, 'examples/reports/harbor-crisis.txt'), 'utf8')

/** A picture: where the desk is, and what is done there before it is taken. */
interface Screen {
  readonly name: string
  readonly path: string
  readonly prepare: (page: Page) => Promise<void>
}

const SCREENS: readonly Screen[] = [
  {
    name: 'check',
    path: '/check',
    async prepare(page) {
      await page.getByLabel('The draft', { exact: true }).fill(DRAFT)
      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await page.getByRole('link', { name: /14 grain ships/ }).click()
      await page.locator('.is-open .quotation del').waitFor()
    },
  },
  {
    name: 'read',
    path: '/read/press-availability/677-750?revision=1',
    prepare: (page) =>
      page
        .getByText(/Quoted by/i)
        .first()
        .waitFor(),
  },
  {
    name: 'search',
    path: '/search?q=harbor',
    prepare: (page) => page.locator('mark').first().waitFor(),
  },
  {
    name: 'ledgers',
    path: '/ledgers/commitments',
    prepare: (page) => page.locator('tbody tr').first().waitFor(),
  },
]

const desk = await openWebDesk([...exampleTexts('record'), ...exampleTexts('reports')])
try {
  for (const { name, path, prepare } of SCREENS) {
    const options = { viewport: { width: 1280, height: 800 } }
    await desk.visit(path, options, async (page) => {
      page.setDefaultTimeout(60_000)
      await prepare(page)
      await page.waitForTimeout(SETTLED_MS)
      await page.screenshot({ path: join(ROOT, 'docs/guide/screen', `${name}.png`) })
    })
    console.log(`docs/guide/screen/${name}.png`)
  }
} finally {
  await desk.stop()
}
