import { readFileSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { type CheckCommandOptions, parseVerdicts, runCheck } from './check.ts'
import { Exit, UsageError } from './exit.ts'
import { parseDate, parseKind } from './input.ts'
import { type Output, OutputError, tell, tellAsIs } from './output.ts'
import { type ParseOptions, runParse } from './parse.ts'
import { styleFor } from './style.ts'

/** Run the command line and return its exit status. Nothing is thrown for bad input or usage. */
export async function main(args: readonly string[], output: Output = process): Promise<Exit> {
  let exit: Exit = Exit.done
  const program = createProgram(output, (status) => {
    exit = status
  })
  // A stream that fails says so to whoever writes, and there it is dealt with.
  const ignore = (): void => {}
  output.stdout.on('error', ignore)
  output.stderr.on('error', ignore)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.done : Exit.usage
    if (error instanceof UsageError) {
      tell(output, error.message)
      return Exit.usage
    }
    if (error instanceof OutputError) {
      // Whoever read the output has had enough.
      if (error.code === 'EPIPE') return Exit.done
      tell(output, error.message)
      return Exit.unwritable
    }
    throw error
  } finally {
    output.stdout.off('error', ignore)
    output.stderr.off('error', ignore)
  }
}

function createProgram(output: Output, setExit: (exit: Exit) => void): Command {
  const style = styleFor(output.stdout)
  const program = new Command('verbale')
    .description(
      'A record desk for diplomacy: checks every quotation of a press report against transcripts, word by word.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.stdout.write(text),
      writeErr: (text) => tellAsIs(output, inOurWords(text)),
    })
    .showHelpAfterError('(verbale --help shows what there is)')
    .addHelpText('after', EXIT_HELP)
  program
    .command('check')
    .description('Check every quotation of a draft against transcripts.')
    .argument('[draft...]', 'drafts: files, folders, - for standard input')
    .option('-a, --against <path...>', 'transcripts and other sources: files, folders, JSON Lines')
    .addOption(
      new Option('--json', 'print the report as JSON; JSON Lines for several drafts').conflicts([
        'html',
        'csv',
      ]),
    )
    .addOption(
      new Option(
        '--html <file>',
        'write the report as one HTML page; - for standard output',
      ).conflicts('csv'),
    )
    .option('--csv <file>', 'write the findings as a table; - for standard output')
    .option(
      '--jsonl <file>',
      'read drafts from JSON Lines, one {"text": …} or {"path": …} a line; - for standard input',
    )
    .addOption(
      new Option(
        '--fail-on <verdicts>',
        'exit with 1 when one of these verdicts is found',
      ).argParser(parseVerdicts),
    )
    .option('--indirect', 'look up reported speech without quotation marks too')
    .option('--in-order', 'list findings as they stand in the draft, not worst first')
    .addOption(dateOption('day the draft was written'))
    .action(async (paths: string[], options: CheckCommandOptions) => {
      requirePaths(paths, options.jsonl, 'Nothing to check: name a draft, before --against')
      setExit(await runCheck(paths, options, output, style))
    })
    .addHelpText('after', CHECK_HELP)
  program
    .command('parse')
    .description('Read texts without keeping them: what they are, who speaks, what they quote.')
    .argument('[path...]', 'files, folders, - for standard input')
    .option('--json', 'print JSON; JSON Lines for several texts')
    .option('--jsonl <file>', 'read texts from JSON Lines; - for standard input')
    .addOption(new Option('--kind <kind>', 'what kind of document it is').argParser(parseKind))
    .addOption(dateOption('day of the document'))
    .action(async (paths: string[], options: ParseOptions) => {
      requirePaths(paths, options.jsonl, 'Nothing to read: name a file')
      setExit(await runParse(paths, options, output, style))
    })
    .addHelpText('after', PARSE_HELP)
  return program
}

const EXIT_HELP = `
Exit status:
  0  done
  1  done, and a verdict named in --fail-on was found
  2  the command line is wrong
  3  some input could not be read; the rest was done
  4  the results could not be written
`

const CHECK_HELP = `
Examples:
  verbale check draft.txt --against transcripts/
  verbale check draft.md --against briefing.txt remarks.md --html report.html
  verbale check draft.txt --against transcripts/ --fail-on misattributed,altered
  verbale check --jsonl drafts.jsonl --against record.jsonl > reports.jsonl
`

const PARSE_HELP = `
Examples:
  verbale parse briefing.txt
  verbale parse briefing.txt --json | jq '.turns[].speaker'
  verbale parse transcripts/ --json > documents.jsonl
`

function dateOption(what: string): Option {
  return new Option('--date <date>', `${what}: YYYY-MM-DD, YYYY-MM or YYYY`).argParser(parseDate)
}

/** A message of the library as this program words its own: `Unknown option '--foo'`. */
function inOurWords(text: string): string {
  return text.replace(/^error: (.)/, (_, first: string) => `verbale: ${first.toUpperCase()}`)
}

function requirePaths(paths: readonly string[], jsonl: unknown, message: string): void {
  if (paths.length === 0 && jsonl === undefined)
    throw new UsageError(`${message}, or - for standard input`)
  if (paths.length > 0 && jsonl !== undefined)
    throw new UsageError('Name files or --jsonl, not both')
}

function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
