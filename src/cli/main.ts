import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { DOCUMENT_KINDS, type DocumentKind, type Verdict } from '../verbale.ts'
import { parseVerdicts, runCheck } from './check.ts'
import { Exit, UsageError } from './exit.ts'
import type { Output } from './output.ts'
import { runParse } from './parse.ts'
import { styleFor } from './style.ts'

/** Run the command line and return its exit status. Nothing is thrown for bad input or usage. */
export async function main(args: readonly string[], output: Output = process): Promise<Exit> {
  let exit: Exit = Exit.done
  const program = createProgram(output, (status) => {
    exit = status
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.done : Exit.usage
    if (error instanceof UsageError) {
      output.stderr.write(`verbale: ${error.message}\n`)
      return Exit.usage
    }
    if (isBrokenPipe(error)) return Exit.done
    throw error
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
      writeErr: (text) => output.stderr.write(text.replace(/^error: /, 'verbale: ')),
    })
    .showHelpAfterError('(verbale --help shows what there is)')
    .addHelpText('after', EXIT_HELP)
  program
    .command('check')
    .description('Check every quotation of a draft against transcripts.')
    .argument('[draft...]', 'drafts: files, folders, - for standard input')
    .option('-a, --against <path...>', 'transcripts and other sources: files, folders, JSON Lines')
    .option('--json', 'print the report as JSON; JSON Lines for several drafts')
    .option('--html <file>', 'write the report as one HTML page; - for standard output')
    .option('--csv', 'print the findings as a table')
    .option(
      '--jsonl <file>',
      'read drafts from JSON Lines, one {"text": …} or {"path": …} a line; - for standard input',
    )
    .addOption(
      new Option(
        '--fail-on <verdicts>',
        'exit with 1 when one of these verdicts is found',
      ).argParser(asArgument(parseVerdicts)),
    )
    .option('--indirect', 'look up reported speech without quotation marks too')
    .option('--in-order', 'list findings as they stand in the draft, not worst first')
    .addOption(dateOption('day the draft was written'))
    .action(async (paths: string[], options) => {
      requirePaths(paths, options.jsonl, 'Nothing to check: name a draft')
      setExit(
        await runCheck(
          paths,
          options as Parameters<typeof runCheck>[1] & { failOn?: Verdict[] },
          output,
          style,
        ),
      )
    })
    .addHelpText('after', CHECK_HELP)
  program
    .command('parse')
    .description('Read texts without keeping them: what they are, who speaks, what they quote.')
    .argument('[path...]', 'files, folders, - for standard input')
    .option('--json', 'print JSON; JSON Lines for several texts')
    .option('--jsonl <file>', 'read texts from JSON Lines; - for standard input')
    .addOption(
      new Option('--kind <kind>', 'what kind of document it is').argParser(asArgument(parseKind)),
    )
    .addOption(dateOption('day of the document'))
    .action((paths: string[], options) => {
      requirePaths(paths, options.jsonl, 'Nothing to read: name a file')
      setExit(runParse(paths, options as Parameters<typeof runParse>[1], output, style))
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
  return new Option('--date <date>', `${what}: YYYY-MM-DD, YYYY-MM or YYYY`).argParser(
    asArgument((value) => {
      if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) {
        throw new UsageError(`Not a date: "${value}"; write YYYY-MM-DD, YYYY-MM or YYYY`)
      }
      return value
    }),
  )
}

function parseKind(value: string): DocumentKind {
  const kind = DOCUMENT_KINDS.find((candidate) => candidate.toLowerCase() === value.toLowerCase())
  if (kind === undefined)
    throw new UsageError(`Unknown kind "${value}"; use one of ${DOCUMENT_KINDS.join(', ')}`)
  return kind
}

/** Let a usage error of ours be told as the command line's library tells its own. */
function asArgument<T>(parse: (value: string) => T): (value: string) => T {
  return (value) => {
    try {
      return parse(value)
    } catch (error) {
      if (error instanceof UsageError) throw new InvalidArgumentError(error.message)
      throw error
    }
  }
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

/** Whoever read the output has had enough. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}
