import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'

/**
 * Wait until an expression holds in a page.
 *
 * `page.waitForFunction` asks again from within the page, which the content security policy of our pages
 * forbids: it fails whenever the first answer is no.
 *
 * @throws {Error} When it does not hold in time.
 */
export async function untilHolds(page: Page, expression: string): Promise<void> {
  const end = Date.now() + LONGEST_MS
  while (!(await page.evaluate<boolean>(expression))) {
    if (Date.now() > end) throw new Error(`After ${LONGEST_MS} ms this is not so: ${expression}`)
    await sleep(PAUSE_MS)
  }
}

const LONGEST_MS = 30_000
const PAUSE_MS = 20
