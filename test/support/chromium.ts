import { existsSync } from 'node:fs'

/** The browser of this machine; `undefined` when there is none. */
export const CHROMIUM: string | undefined = [
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
