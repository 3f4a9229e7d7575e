import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { build } from 'vite'
import { startServer } from '../../src/http/server.ts'
import type { TextInput } from '../../src/verbale.ts'
import { openBrowser, openContext } from './chromium.ts'
import { filesBelow, ROOT } from './project-files.ts'
import { patientLanes } from './serve-record.ts'
import { addTexts } from './stored-desk.ts'

/** How a page is opened. */
export interface VisitOptions extends BrowserContextOptions {
  /** What the browser may complain of: a request that is to fail. */
  readonly allows?: RegExp
}

/** The desk as a person has it: built, served over a socket from a record on a disk, in a browser. */
export interface WebDesk {
  readonly url: string
  readonly record: string
  /** Open a page of the desk, and close it when `use` is done; its errors fail the test. */
  visit(
    path: string,
    options: VisitOptions,
    use: (page: Page, context: BrowserContext) => Promise<void>,
  ): Promise<void>
  /** Let the server go away, and come back at the same address when that is asked for. */
  goAway(): Promise<() => Promise<void>>
  stop(): Promise<void>
}

/** Texts of the bundled example: `record` or `reports`, each with the name of its file for an id. */
export function exampleTexts(folder: 'record' | 'reports'): Partial<TextInput>[] {
  return filesBelow(`examples/${folder}`).map((path) => {
    const id = basename(path, extname(path))
    return { id, path, text: readFileSync(join(ROOT, path), 'utf8') } as Partial<TextInput>
  })
}

/** Build the desk, and serve it over a record of these texts. */
export async function openWebDesk(texts: readonly Partial<TextInput>[]): Promise<WebDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-desk-'))
  const record = join(folder, 'record')
  const web = join(folder, 'web')
  await addTexts(record, texts)
  // The folder of the package is written by its own tests at the same time.
  await build({
    root: join(ROOT, 'web'),
    configFile: join(ROOT, 'web/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: web },
  })
  const options = { record, host: '127.0.0.1', web, lanes: patientLanes() }
  let server = await startServer({ ...options, port: 0 })
  const { url } = server
  const browser = await openBrowser()
  return {
    url,
    record,
    visit: (path, visitOptions, use) => visit(browser, url, path, visitOptions, use),
    async goAway() {
      await server.stop()
      return async () => {
        server = await startServer({ ...options, port: Number(new URL(url).port) })
      }
    },
    async stop() {
      await browser.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function visit(
  browser: Browser,
  url: string,
  path: string,
  { allows, ...options }: VisitOptions,
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await openContext(browser, {
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    baseURL: url,
    ...options,
  })
  const faults: string[] = []
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      const text = message.text()
      if (message.type() === 'error' && allows?.test(text) !== true) faults.push(text)
    })
    page.on('request', (request) => {
      const asked = new URL(request.url())
      if (asked.origin !== url && asked.protocol !== 'blob:') faults.push(`asked ${asked.href}`)
    })
    await page.goto(path)
    await use(page, context)
  } finally {
    await context.close()
  }
  if (faults.length > 0) throw new Error(`The desk at ${path} is at fault: ${faults.join('; ')}`)
}
