/** Runs the command line from its sources, as `bin/verbale.js` runs the compiled one. */
import { main } from '../../src/cli/main.ts'

process.exitCode = await main(process.argv.slice(2))
