/** Runs the command line, and then writes the megabytes it held at most to the file that VERBALE_COST names. */
import { readFileSync, writeFileSync } from 'node:fs'
import { main } from '../../src/cli/main.ts'

process.exitCode = await main(process.argv.slice(2))
writeFileSync(process.env.VERBALE_COST as string, String(mostMegabytes()))

function mostMegabytes(): number {
  const { maxRSS } = process.resourceUsage()
  try {
    // What the system counts for a process that was started holds that of whoever started it.
    const status = readFileSync('/proc/self/status', 'utf8')
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? maxRSS) / 1024
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return maxRSS / 1024
  }
}
