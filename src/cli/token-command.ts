import { type Command, Option } from 'commander'
import { recordOption } from './common-options.ts'
import type { CommandContext } from './ledger-command.ts'
import { parseCount, parseName } from './search-filter.ts'
import type { TokenOptions } from './token.ts'

/** `verbale token`: who may ask the server, and for what. */
export function addTokenCommands(
  program: Command,
  { output, style, setExit }: CommandContext,
): void {
  const token = program
    .command('token')
    .description('Tokens of the server: who may ask it, and for what.')
    .addHelpText('after', TOKEN_HELP)
  token
    .command('create')
    .description('Make a token, and print it this once.')
    .addOption(recordOption())
    .requiredOption('--name <name>', 'whose it is, or what for', parseName)
    .requiredOption(
      '--scope <scope>',
      'share, read, check, write or admin, each with those before it',
    )
    .addOption(
      new Option('--expires <days>', 'days after which it ends').argParser((value) =>
        parseCount(value, 'number of days', 1, MOST_DAYS),
      ),
    )
    .option('--json', 'print JSON')
    .action(async (options: TokenOptions & { name: string; scope: string; expires?: number }) => {
      const { parseScope, runTokenCreate } = await import('./token.ts')
      const scope = parseScope(options.scope)
      setExit(await runTokenCreate({ ...options, scope }, output))
    })
  token
    .command('sign')
    .description('Make a URL of a feed or an embed that is opened without a token.')
    .argument('<id>', 'a token with the scope share, by its id')
    .argument('<url>', 'the feed or the embed')
    .addOption(recordOption())
    .action(async (id: string, url: string, options: TokenOptions) => {
      const { runTokenSign } = await import('./token.ts')
      setExit(await runTokenSign(id, url, options, output))
    })
  token
    .command('list')
    .description('List the tokens that there are and were.')
    .addOption(recordOption())
    .option('--json', 'print JSON Lines')
    .action(async (options: TokenOptions) => {
      const { runTokenList } = await import('./token.ts')
      setExit(await runTokenList(options, output, style))
    })
  token
    .command('revoke')
    .description('Let nobody use a token any more.')
    .argument('<id>', 'the token by its id')
    .addOption(recordOption())
    .option('--json', 'print JSON')
    .action(async (id: string, options: TokenOptions) => {
      const { runTokenRevoke } = await import('./token.ts')
      setExit(await runTokenRevoke(id, options, output, style))
    })
}

/** A hundred years. */
const MOST_DAYS = 36_525

const TOKEN_HELP = `
From the first token on, the server answers nobody without one, on this machine either. Tokens are kept in
the folder of the record, as hashes. A server that runs takes note of changes at once.

Readers of news and pages of others can send no token. What sign adds to a URL opens this feed or this
passage and nothing else, until the token by which it was signed ends.

Examples:
  verbale token create --name "R. Weil" --scope write --expires 90
  verbale token create --name "Our site" --scope share
  verbale token sign 3f9c0a1b "https://desk.example/api/v1/feed.atom?q=harbor"
  verbale token list
  verbale token revoke 3f9c0a1b
`
