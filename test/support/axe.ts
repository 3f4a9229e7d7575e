import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { ROOT } from './project-files.ts'

const SOURCE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** What axe finds serious or critical on a page, each with the element it is about. */
export function seriousFaults(page: Page): Promise<string[]> {
  return faultsOf(page, ['serious', 'critical'])
}

/** What axe finds on a page that is more than minor. */
export function allFaults(page: Page): Promise<string[]> {
  return faultsOf(page, ['moderate', 'serious', 'critical'])
}

async function faultsOf(page: Page, impacts: readonly string[]): Promise<string[]> {
  // Playwright evaluates past the policy of the page, which allows no other script.
  await page.evaluate(SOURCE)
  return await page.evaluate<string[]>(`axe
    .run(document, { resultTypes: ['violations'] })
    .then(({ violations }) => violations
      .filter(({ impact }) => ${JSON.stringify(impacts)}.includes(impact))
      .flatMap(({ id, nodes }) => nodes.map(({ target, any }) =>
        id + ' ' + target.join(' ') + ' ' + any.map(({ message }) => message).join('; '))))`)
}
