import { type Command, Option } from 'commander'
import { recordOption } from './common-options.ts'
import type { CommandContext } from './ledger-command.ts'
import { parseCount } from './search-filter.ts'
import type { ServeCommandOptions } from './serve.ts'

/** `verbale serve`: the record as a desk in the browser, and as an API. */
export function addServeCommand(program: Command, { output, setExit }: CommandContext): void {
  program
    .command('serve')
    .description('Serve the record on this machine: a desk in the browser, an HTTP API, and MCP.')
    .addOption(recordOption())
    .addOption(
      new Option('--port <n>', 'port to listen on; 0 for any that is free')
        .default(8620)
        .argParser((value) => parseCount(value, 'port', 0, 65_535)),
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option(
      '--public-url <url>',
      'where others find the desk, when a server in front of it adds TLS; needs tokens',
    )
    .addOption(
      new Option('--log <level>', 'what is told on standard error, as JSON Lines: never texts')
        .default('info')
        .choices(['silent', 'error', 'info']),
    )
    .option('--open', 'open the desk in the browser')
    .action(async (options: ServeCommandOptions) => {
      const { runServe } = await import('./serve.ts')
      setExit(await runServe(options, output))
    })
    .addHelpText('after', SERVE_HELP)
}

const SERVE_HELP = `
Whoever is on this machine may do everything, unless there are tokens. Another address than that of this
machine is served with tokens only: verbale token create makes one.

Addresses in feeds, embeds and exports begin with --public-url, or else with where the server was asked. The
server in front passes on the path as it is, and never the requests of strangers without their token.

Examples:
  verbale serve
  verbale serve --record desk/.verbale --port 0 --open
  verbale serve --host 0.0.0.0
  verbale serve --public-url https://desk.example
`
