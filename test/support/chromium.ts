import { existsSync } from 'node:fs'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright-core'

/** The browser of this machine; `undefined` when there is none. */
const CHROMIUM: string | undefined = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path))

/** Why tests in a browser are skipped; `false` when they are not. */
export const SKIP_BROWSER: string | false =
  CHROMIUM === undefined
    ? 'No Chromium on this machine; name one in the environment variable CHROMIUM'
    : false

/** Milliseconds in which what is waited for is there, however busy the machine is. */
const MOST_WAITED_MS = 180_000

/** Start the browser. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: ['--no-sandbox'],
    timeout: MOST_WAITED_MS,
  })
}

/** A window of its own in the browser. */
export async function openContext(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(MOST_WAITED_MS)
  return context
}
