import type { Command } from 'commander'
import { includeOption, peopleOption, recordOption } from './common-options.ts'
import type { CommandContext } from './ledger-command.ts'
import type { McpCommandOptions } from './mcp.ts'

/** `verbale mcp`: the record for an assistant that must quote without inventing. */
export function addMcpCommand(program: Command, { output, setExit }: CommandContext): void {
  const command = program
    .command('mcp')
    .description('Serve the record to an assistant (MCP) on standard input and output.')
    .addOption(recordOption())
    .option('-a, --against <path...>', 'serve these texts instead, and keep nothing')
    .addOption(includeOption('--against: '))
    .addOption(peopleOption('--against: '))
    .addHelpText('after', MCP_HELP)
  command.action(async (options: McpCommandOptions) => {
    const { runMcp } = await import('./mcp.ts')
    setExit(await runMcp(options, output))
  })
}

const MCP_HELP = `
An assistant starts this command itself and talks to it, so it is named in the settings of the assistant:
  {"mcpServers": {"verbale": {"command": "verbale", "args": ["mcp", "--record", "/desk/.verbale"]}}}

It reads and never writes. Over HTTP, verbale serve answers at /mcp.
`
