// Runs the built command line, and then writes what it cost to the file that VERBALE_COST names.

import { writeFileSync } from 'node:fs'

const start = performance.now()
const { main } = (await import(new URL('../../dist/command/main.js', import.meta.url).href)) as {
  main: (args: readonly string[]) => Promise<number>
}
process.exitCode = await main(process.argv.slice(2))
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const cost = {
  ms: performance.now() - start,
  megabytes: maxRSS / 1024,
  cpuMs: (userCPUTime + systemCPUTime) / 1000,
}
writeFileSync(process.env.VERBALE_COST as string, JSON.stringify(cost))
