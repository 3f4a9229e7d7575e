import { type Command, Option } from 'commander'
import { includeOption, peopleOption, recordOption } from './common-options.ts'
import type { ExportCommandOptions } from './export.ts'
import { parseDate } from './given.ts'
import type { CommandContext } from './ledger-command.ts'
import { parseKinds, parseName, parseRoles } from './search-filter.ts'

/** `verbale export`: documents, findings and rows in the formats of others. */
export function addExportCommand(program: Command, { output, setExit }: CommandContext): void {
  program
    .command('export')
    .description('Write documents, findings and rows of ledgers in a format that others read.')
    .argument('[format]', 'the format; without one, the formats are listed')
    .argument('[address...]', 'documents by id; without one, all that the options select')
    .addOption(recordOption())
    .option('-a, --against <path...>', 'read these texts instead, and keep nothing')
    .addOption(includeOption('--against: '))
    .addOption(peopleOption('--against: '))
    .option('--draft <file...>', 'check these drafts, and export what was found')
    .option('--indirect', '--draft: look up reported speech without quotation marks too')
    .option('--rows <what>', 'what a row or an item stands for; verbale export lists what there is')
    .addOption(
      new Option('--speaker <name>', 'only documents in which this person speaks').argParser(
        parseName,
      ),
    )
    .addOption(
      new Option('--role <roles>', 'only where these roles speak, such as press').argParser(
        parseRoles,
      ),
    )
    .addOption(new Option('--kind <kinds>', 'only documents of these kinds').argParser(parseKinds))
    .addOption(new Option('--from <date>', 'first day: YYYY-MM-DD').argParser(parseDate))
    .addOption(
      new Option('--to <date>', 'last day; a month or a year counts whole').argParser(parseDate),
    )
    .addOption(
      new Option(
        '--publisher <words>',
        'only of publishers with these words in their name',
      ).argParser(parseName),
    )
    .option('--base <url>', 'where documents are found on the web: their ids follow it')
    .option(
      '--out <file>',
      'write to a file, or to a folder with a file for each document; else standard output',
    )
    .action(
      async (
        format: string | undefined,
        addresses: string[],
        options: ExportCommandOptions,
        command: Command,
      ) => {
        const { listFormats, runExport } = await import('./export.ts')
        if (format === undefined) {
          setExit(await listFormats(output))
          return
        }
        const generator = `${program.name()} ${command.parent?.version() ?? ''}`.trim()
        setExit(await runExport(format, addresses, { ...options, generator }, output))
      },
    )
    .addHelpText('after', EXPORT_HELP)
}

const EXPORT_HELP = `
Examples:
  verbale export tei 8b179157bbfbad27 --out briefing.xml
  verbale export tei --from 2031-06 --kind pressBriefing --out june/
  verbale export annotations --draft draft.txt > findings.jsonld
  verbale export csv --rows quotations --out quotations.csv
  verbale export akn --against briefing.txt
`
