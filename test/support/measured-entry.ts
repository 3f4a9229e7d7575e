/** Runs the command line, and then writes the most memory it held to the file that VERBALE_COST names. */
import { writeFileSync } from 'node:fs'
import { main } from '../../src/cli/main.ts'

process.exitCode = await main(process.argv.slice(2))
writeFileSync(process.env.VERBALE_COST as string, String(process.resourceUsage().maxRSS / 1024))
