import { readFileSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { CITATION_STYLES, StoreError } from '../verbale.ts'
import { type AddOptions, runAdd } from './add.ts'
import { type CheckCommandOptions, parseVerdicts, runCheck } from './check.ts'
import {
  dateOption,
  includeOption,
  markedOnlyOption,
  maxMemoryOption,
  maxSecondsOption,
  maxSizeOption,
  peopleOption,
  recordOption,
} from './common-options.ts'
import { Exit, UsageError } from './exit.ts'
import { addExportCommand } from './export-command.ts'
import { type FindOptions, runFind } from './find.ts'
import { parseDate, parseKind } from './given.ts'
import { addLedgerCommands } from './ledger-command.ts'
import { addMcpCommand } from './mcp-command.ts'
import { type Output, OutputError, tell, tellAsIs, writeResult } from './output.ts'
import { type ParseOptions, runParse } from './parse.ts'
import { type PeopleCommandOptions, runPeopleAdd, runPeopleFind, runPeopleList } from './people.ts'
import { type RemoveOptions, runRemove } from './remove.ts'
import { addReviewCommands } from './review-command.ts'
import { parseDistance, parseKinds, parseLimit, parseName, parseRoles } from './search-filter.ts'
import { addServeCommand } from './serve-command.ts'
import { runShow, type ShowOptions } from './show.ts'
import { runStatus, type StatusOptions } from './status.ts'
import { styleFor } from './style.ts'
import { addTokenCommands } from './token-command.ts'

/** Run the command line and return its exit status. Nothing is thrown for bad input or usage. */
export async function main(args: readonly string[], output: Output = process): Promise<Exit> {
  let exit: Exit = Exit.done
  // A stream that fails says so to whoever writes, and there it is dealt with.
  const ignore = (): void => {}
  const program = createProgram(output, (status) => {
    exit = status
  })
  /** Help that is being written; the library that reads the command line does not wait for it. */
  const helps: Promise<void>[] = []
  const writeOut = (text: string): void => {
    const help = writeResult(output, text)
    help.catch(ignore)
    helps.push(help)
  }
  for (const command of withSubcommands(program)) command.configureOutput({ writeOut })
  output.stdout.on('error', ignore)
  output.stderr.on('error', ignore)
  try {
    try {
      await program.parseAsync(helpAsOption(args), { from: 'user' })
    } finally {
      await Promise.all(helps)
    }
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
      return Exit.storeTrouble
    }
    if (error instanceof StoreError) {
      tell(output, error.message)
      return Exit.storeTrouble
    }
    throw error
  } finally {
    // A stream tells of a reader who is gone some time after it took the words.
    await Promise.all([output.stdout, output.stderr].map(flush))
    output.stdout.off('error', ignore)
    output.stderr.off('error', ignore)
  }
}

/** A command, those in it, and those in them. */
function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)]
}

/** Wait until a stream has taken all that was written to it, or failed. */
async function flush(stream: NodeJS.WriteStream): Promise<void> {
  await new Promise<void>((resolve) => stream.write('', () => resolve()))
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
      writeErr: (text) => tellAsIs(output, inOurWords(text)),
    })
    .showHelpAfterError('(verbale --help shows what there is)')
    .addHelpText('after', EXIT_HELP)
  program
    .command('check')
    .description('Check every quotation of a draft against the record, or against transcripts.')
    .argument('[draft...]', 'drafts: files, folders, archives, - for standard input')
    .option(
      '-a, --against <path...>',
      'transcripts and other sources: files, folders, archives, JSON Lines',
    )
    .addOption(recordOption())
    .addOption(includeOption('--against: '))
    .addOption(peopleOption('--against: '))
    .addOption(
      new Option('--json', 'print the report as JSON; JSON Lines for several drafts').conflicts([
        'html',
        'docx',
        'csv',
      ]),
    )
    .addOption(
      new Option(
        '--html <file>',
        'write the report as one HTML page; - for standard output',
      ).conflicts(['docx', 'csv']),
    )
    .addOption(
      new Option(
        '--docx <file>',
        'write the draft as a Word file with a comment at each quotation; - for standard output',
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
    .addOption(
      new Option('--indirect', 'look up reported speech without quotation marks too').conflicts(
        'markedOnly',
      ),
    )
    .addOption(markedOnlyOption())
    .option('--in-order', 'list findings as they stand in the draft, not worst first')
    .addOption(dateOption('day the draft was written'))
    .addOption(maxSizeOption())
    .addOption(maxSecondsOption())
    .addOption(maxMemoryOption())
    .action(async (paths: string[], options: CheckCommandOptions) => {
      requirePaths(paths, options.jsonl, 'Nothing to check: name a draft, before --against')
      setExit(await runCheck(paths, options, output, style))
    })
    .addHelpText('after', CHECK_HELP)
  program
    .command('parse')
    .description('Read texts without keeping them: what they are, who speaks, what they quote.')
    .argument('[path...]', 'files, folders, archives, - for standard input')
    .addOption(includeOption())
    .addOption(peopleOption())
    .addOption(
      new Option('--json', 'print JSON; JSON Lines for several texts').conflicts([
        'explain',
        'html',
      ]),
    )
    .addOption(
      new Option(
        '--explain',
        'print the whole text with its margins marked: who speaks, what was left out and why',
      ).conflicts(['html', 'jsonl']),
    )
    .addOption(
      new Option(
        '--html <file>',
        'write what was understood as one HTML page; - for standard output',
      ).conflicts('jsonl'),
    )
    .option('--jsonl <file>', 'read texts from JSON Lines; - for standard input')
    .addOption(new Option('--kind <kind>', 'what kind of document it is').argParser(parseKind))
    .addOption(dateOption('day of the document'))
    .addOption(markedOnlyOption())
    .addOption(maxSizeOption())
    .addOption(maxSecondsOption())
    .addOption(maxMemoryOption())
    .action(async (paths: string[], options: ParseOptions) => {
      requirePaths(paths, options.jsonl, 'Nothing to read: name a file')
      setExit(await runParse(paths, options, output, style))
    })
    .addHelpText('after', PARSE_HELP)
  program
    .command('add')
    .description('Add documents to the record, and tell of each when it is kept.')
    .argument('[path...]', 'files, folders, archives, - for standard input')
    .addOption(recordOption())
    .addOption(includeOption())
    .addOption(peopleOption())
    .option('--json', 'print JSON Lines')
    .option('--jsonl <file>', 'read texts from JSON Lines; - for standard input')
    .option('--again', 'read anew what the record has; what is read otherwise becomes a revision')
    .addOption(new Option('--kind <kind>', 'what kind of document it is').argParser(parseKind))
    .addOption(dateOption('day of the document'))
    .addOption(markedOnlyOption())
    .addOption(maxSizeOption())
    .addOption(maxSecondsOption())
    .addOption(maxMemoryOption())
    .action(async (paths: string[], options: AddOptions) => {
      requirePaths(paths, options.jsonl, 'Nothing to add: name a file')
      setExit(await runAdd(paths, options, output, style))
    })
    .addHelpText('after', ADD_HELP)
  program
    .command('remove')
    .description('Take documents, or revisions of them, out of the record.')
    .argument('<address...>', 'documents by id; ID@2 is one revision')
    .addOption(recordOption())
    .option('--json', 'print JSON Lines')
    .action(async (addresses: string[], options: RemoveOptions) => {
      setExit(await runRemove(addresses, options, output, style))
    })
  program
    .command('find')
    .description('Search the record for words, exactly as they are typed.')
    .argument('[words...]', 'a phrase; a * behind a word stands for all words that begin so')
    .addOption(recordOption())
    .addOption(new Option('--speaker <name>', 'only words of this person').argParser(parseName))
    .addOption(
      new Option('--role <roles>', 'only words of these roles, such as press').argParser(
        parseRoles,
      ),
    )
    .addOption(
      new Option('--kind <kinds>', 'only in documents of these kinds').argParser(parseKinds),
    )
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
    .addOption(
      new Option('--near <n>', 'the words in any order, the last at most n words after the first')
        .argParser(parseDistance)
        .conflicts('variants'),
    )
    .addOption(
      new Option(
        '--variants',
        'the wordings of the phrase, in any order and with words between, the first used first',
      ).conflicts('sort'),
    )
    .option('--list <file>', 'find the phrases of a file, one a line; - for standard input')
    .addOption(
      new Option('--sort <order>', 'oldest first, or nearest to what was typed first').choices([
        'date',
        'closeness',
      ]),
    )
    .addOption(
      new Option('--limit <n>', 'hits or wordings shown; else 20, and all with --json').argParser(
        parseLimit,
      ),
    )
    .option('--all-revisions', 'search earlier revisions of documents too')
    .option('--json', 'print JSON Lines')
    .action(async (words: string[], options: FindOptions) => {
      if (words.length === 0 && options.list === undefined) {
        throw new UsageError('Nothing to find: type words, or name a list of phrases with --list')
      }
      if (words.length > 0 && options.list !== undefined) {
        throw new UsageError('Type words or name a --list, not both')
      }
      setExit(await runFind(words, options, output, style))
    })
    .addHelpText('after', FIND_HELP)
  program
    .command('show')
    .description('Show a document of the record, a turn, or a span of its text.')
    .argument(
      '[address...]',
      'ID, ID#12 for a turn, ID#120-180 for a span; @2 behind it names a revision',
    )
    .addOption(recordOption())
    .option('--context [n]', 'show so many turns around a turn or a span; else 1')
    .addOption(new Option('--json', 'print JSON; JSON Lines for several').conflicts('cite'))
    .addOption(
      new Option('--cite <style>', 'print a citation').choices(CITATION_STYLES).conflicts('diff'),
    )
    .addOption(
      new Option('--revisions', 'list the revisions of a document').conflicts(['cite', 'diff']),
    )
    .option('--diff [a..b]', 'what a revision changed in another; else the last in the one before')
    .action(async (addresses: string[], options: ShowOptions) => {
      setExit(await runShow(addresses, options, output, style))
    })
    .addHelpText('after', SHOW_HELP)
  const people = program
    .command('people')
    .description('The people that verbale knows by name and post, and those of the record.')
    .addHelpText('after', PEOPLE_HELP)
  people
    .command('add')
    .description('Keep the people of Popolo JSON files with the record.')
    .argument('<file...>', 'files of people')
    .addOption(recordOption())
    .option('--json', 'print JSON Lines')
    .action(async (files: string[], options: PeopleCommandOptions) => {
      setExit(await runPeopleAdd(files, options, output, style))
    })
  people
    .command('list')
    .description('List all people with their posts.')
    .addOption(recordOption())
    .addOption(peopleOption())
    .option('--json', 'print JSON Lines')
    .action(async (options: PeopleCommandOptions) => {
      setExit(await runPeopleList(options, output, style))
    })
  people
    .command('find')
    .description('Find the people whom a name can mean, in any of its spellings.')
    .argument('<name>', 'a name, with or without a post')
    .addOption(recordOption())
    .addOption(peopleOption())
    .addOption(
      new Option('--on <date>', 'posts held then: YYYY-MM-DD, YYYY-MM or YYYY').argParser(
        parseDate,
      ),
    )
    .option('--json', 'print JSON Lines')
    .action(async (name: string, options: PeopleCommandOptions) => {
      setExit(await runPeopleFind(name, options, output, style))
    })
  addLedgerCommands(program, { output, style, setExit })
  addReviewCommands(program, { output, style, setExit })
  addExportCommand(program, { output, style, setExit })
  addServeCommand(program, { output, style, setExit })
  addTokenCommands(program, { output, style, setExit })
  addMcpCommand(program, { output, style, setExit })
  program
    .command('status')
    .description(
      'What the record holds: kinds, people, dates and gaps, revisions, problems, sizes.',
    )
    .addOption(recordOption())
    .option('--verify', 'look at everything, and make anew what is damaged and can be made anew')
    .option('--json', 'print JSON')
    .action(async (options: StatusOptions) => {
      setExit(await runStatus(options, output, style))
    })
    .addHelpText('after', STATUS_HELP)
  return program
}

const EXIT_HELP = `
Exit status:
  0  done
  1  done, and a verdict named in --fail-on was found
  2  the command line is wrong
  3  some input could not be read; the rest was done
  4  the record could not be read or written, or the results could not be written
`

const CHECK_HELP = `
Examples:
  verbale check draft.txt
  verbale check draft.txt --against transcripts/
  verbale check draft.md --against briefing.txt remarks.md --html report.html
  verbale check draft.txt --against transcripts/ --fail-on misattributed,altered
  verbale check draft.txt --against briefings.zip transcripts/ --include '**/2031-06-*.txt'
  verbale check --jsonl drafts.jsonl --against record.jsonl.gz > reports.jsonl
`

const PARSE_HELP = `
Examples:
  verbale parse briefing.txt
  verbale parse briefing.txt --explain | less -R
  verbale parse briefing.pdf --html briefing.html
  verbale parse briefing.txt --json | jq '.turns[].speaker'
  verbale parse transcripts/ --json > documents.jsonl
  verbale parse archive.tar.gz --include 'remarks/*.txt'
`

const ADD_HELP = `
Examples:
  verbale add transcripts/
  verbale add briefing.txt --date 2031-06-04 --kind pressBriefing
  verbale add june.zip archive.jsonl.gz --record ~/desk
  verbale add transcripts/ --json | jq 'select(.status == "refused")'
  verbale add transcripts/ --again      after an update, or after people were added
`

const FIND_HELP = `
What is typed is what is looked for. A small letter finds capitals too, and white
space any marks; capitals and marks must stand in the text: F-16, S/S, AND, don't.

Examples:
  verbale find "the harbor stays open"
  verbale find "harbor" --speaker Oda --from 2031-06 --kind pressBriefing,interview
  verbale find "swift united response" --variants
  verbale find --list phrases.txt --json > hits.jsonl
`

const SHOW_HELP = `
Examples:
  verbale show 8b179157bbfbad27
  verbale show 8b179157bbfbad27#3 --context 2
  verbale show 8b179157bbfbad27#3294-3303@1 --cite chicago
  verbale show 8b179157bbfbad27 --diff 1..3
`

const PEOPLE_HELP = `
A file of people is Popolo JSON: {"persons": [{"id": …, "name": …, "memberships":
[{"role": …, "start_date": …, "end_date": …}]}]}. What add keeps is used when
texts are added to the record after it; verbale add --again reads others anew.

Examples:
  verbale people add ministers.json
  verbale people find "President Tornqvist" --on 2031-06-04
  verbale people list --json
`

const STATUS_HELP = `
A gap is a time without a document that is more than three times as long as is
usual around it: nine in ten of the twenty steps from one day with documents to
the next, ten before it and ten after it, are no longer than the usual one.
`

/** `help ledger commitments` as `ledger commitments --help`: the library knows help of one word only. */
function helpAsOption(args: readonly string[]): string[] {
  const [first, ...command] = args
  return first === 'help' && command.length > 1 ? [...command, '--help'] : [...args]
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
