import { type Command, Option } from 'commander'
import {
  CORRECTABLE,
  DECISION_ACTIONS,
  DOCUMENT_KINDS,
  LEDGERS,
  type LedgerName,
  type LedgerRows,
  LISTED_STATUSES,
  ROLES,
  STATUSES_OF,
} from '../verbale.ts'
import { closestOf } from './closest.ts'
import { includeOption, peopleOption, recordOption } from './common-options.ts'
import { type Exit, UsageError } from './exit.ts'
import { parseDate } from './given.ts'
import type { DecideOptions, Wanted } from './ledger-decide.ts'
import { type LedgerOptions, parseStatuses, parseTypes, TYPES_OF } from './ledger-options.ts'
import type { Output } from './output.ts'
import { parseKinds, parseLimit, parseName, parseRoles } from './search-filter.ts'
import type { Style } from './style.ts'

/** What commands are run with. */
export interface CommandContext {
  readonly output: Output
  readonly style: Style
  readonly setExit: (exit: Exit) => void
}

/** `verbale ledger`: a command for each ledger, and in it one for each thing that a person can do with a row. */
export function addLedgerCommands(program: Command, context: CommandContext): void {
  const ledger = program
    .command('ledger')
    .description('What was promised, asked, done and counted, each with the words that prove it.')
    .addHelpText('after', LEDGER_HELP)
  for (const name of LEDGERS) addLedger(ledger, name, context)
}

/** What a person can do with one row of a ledger. */
function addRowCommands(parent: Command, name: keyof LedgerRows, context: CommandContext): void {
  const { output, style, setExit } = context
  // The options that the ledger itself has too, it takes for its own.
  const decide = async (
    ids: readonly string[],
    wanted: Wanted,
    command: Command,
  ): Promise<void> => {
    const { runLedgerDecision } = await import('./ledger-decide.ts')
    const options = command.optsWithGlobals<DecideOptions>()
    setExit(await runLedgerDecision(name, ids, wanted, options, output, style))
  }
  const addDecision = (usage: string, description: string, hidden = false): Command =>
    parent
      .command(usage, { hidden })
      .description(description)
      .addOption(recordOption())
      .option('--by <name>', 'who decides')
      .option('--evidence <address...>', 'what it rests on: ID#120-180, or words')
      .option('--note <text>', 'a remark to keep with it')
      .option('--json', 'print the row as JSON')
  const statuses = STATUSES_OF[name]
  const row = 'the row: its id, or how the id begins'
  const rows = 'rows by id, or by how the id begins'
  const set = addDecision('set', 'Set the status of a row.', statuses.length === 0)
    .argument('<id>', row)
    .argument('<status>', `any of ${statuses.join(', ')}`)
    .action((id: string, status: string, _: DecideOptions, command: Command) =>
      decide([id], { action: 'set', status }, command),
    )
  if (name === 'questions') set.option('--part <n>', 'the part of the question, from 1; else all')
  addDecision('confirm', 'Say that rows are right.')
    .argument('<id...>', rows)
    .action((ids: string[], _: DecideOptions, command: Command) =>
      decide(ids, { action: 'confirm' }, command),
    )
  addDecision('reject', 'Say that rows are wrong: they are listed no more.')
    .argument('<id...>', rows)
    .action((ids: string[], _: DecideOptions, command: Command) =>
      decide(ids, { action: 'reject' }, command),
    )
  const fields = Object.entries(CORRECTABLE[name]).map(([field, form]) =>
    form === 'names' ? `${field} (names, with ; between them)` : field,
  )
  addDecision('correct', 'Say what should stand in a row; FIELD= takes out what is wrong in it.')
    .argument('<id>', row)
    .argument('<field=value...>', `fields: ${fields.join(', ')}`)
    .action((id: string, corrections: string[], _: DecideOptions, command: Command) =>
      decide([id], { action: 'correct', corrections }, command),
    )
  parent
    .command('show')
    .description('Show rows with everything that people decided of them.')
    .argument('<id...>', rows)
    .addOption(recordOption())
    .option('--json', 'print JSON Lines')
    .action(async (ids: string[], _: DecideOptions, command: Command) => {
      const { runLedgerShow } = await import('./ledger-decide.ts')
      const options = command.optsWithGlobals<DecideOptions>()
      setExit(await runLedgerShow(name, ids, options, output, style))
    })
}

const DESCRIPTIONS: Readonly<Record<LedgerName, string>> = {
  commitments: 'What was promised, offered, warned of and demanded, on what condition and by when.',
  questions: 'What was asked, by whom, and what became of each part of it.',
  events: 'What happened or is planned: meetings, calls, visits, letters, announcements.',
  figures: 'How many and how much, as stated, and where statements differ.',
  positions: 'What speakers support and what they oppose.',
  formulas: 'Wording that recurs: who used it first, who took it up, and how it changed.',
  times: 'The times that texts name, and the days that they mean.',
}

function addLedger(parent: Command, name: keyof LedgerRows, context: CommandContext): void {
  const { output, style, setExit } = context
  const command = parent
    .command(name)
    .description(DESCRIPTIONS[name])
    .argument('[words...]', 'only rows with these words in a row; a * stands for the end of a word')
    .addOption(recordOption())
    .option('-a, --against <path...>', 'read these texts, and keep nothing')
    .addOption(includeOption('--against: '))
    .addOption(peopleOption('--against: '))
    .addOption(new Option('--speaker <name>', SPEAKER_HELP[name] ?? SPEAKER).argParser(parseName))
    .addOption(
      new Option(
        '--kind <kinds>',
        `only in documents of these kinds: ${DOCUMENT_KINDS.join(', ')}`,
      ).argParser(parseKinds),
    )
    .option('--document <id...>', 'only in these documents')
    .addOption(new Option('--from <date>', 'first day: YYYY-MM-DD').argParser(parseDate))
    .addOption(
      new Option('--to <date>', 'last day; a month or a year counts whole').argParser(parseDate),
    )
  if (name !== 'formulas' && name !== 'events' && name !== 'questions') {
    command.addOption(
      new Option('--role <roles>', `only words of these roles: ${ROLES.join(', ')}`).argParser(
        parseRoles,
      ),
    )
  }
  if (TYPES_OF[name].length > 0) {
    command.addOption(
      new Option('--type <types>', `only of these types: ${TYPES_OF[name].join(', ')}`).argParser(
        parseTypes(name),
      ),
    )
  }
  if (LISTED_STATUSES[name].length > 0) {
    command.addOption(
      new Option(
        '--status <statuses>',
        `only of these statuses: ${LISTED_STATUSES[name].join(', ')}`,
      ).argParser(parseStatuses(name)),
    )
  }
  if (name === 'commitments') {
    command
      .addOption(
        new Option('--target <name>', 'only about, or spoken to, this party').argParser(parseName),
      )
      .addOption(
        new Option('--due-before <date>', 'only with a deadline on this day or before').argParser(
          parseDate,
        ),
      )
  }
  if (name === 'commitments') {
    command.option(
      '--settle',
      'look for later words that seem to keep or break them: possible, and shown with each',
    )
  }
  if (name === 'questions') {
    command.option('--unanswered', 'only what was declined, passed over, or has lost its answer')
  }
  if (name === 'figures') {
    command.option('--differs', 'only figures that differ from another of the same thing')
  }
  command
    .option('--certain', 'leave out what no rule can prove')
    .option('--confirmed', 'leave out what nobody confirmed')
    .option('--all', 'list what people rejected too')
    .addOption(
      new Option('--limit <n>', 'rows shown; else 50, and all in files and for programs').argParser(
        parseLimit,
      ),
    )
    .addOption(new Option('--json', 'print JSON Lines').conflicts(['csv', 'format']))
    .addOption(
      new Option('--csv <file>', 'write a table; - for standard output').conflicts('format'),
    )
  const formats = FORMATS_OF[name]
  if (formats.length > 0) {
    command.addOption(
      new Option('--format <format>', `print a table that others import`).choices(formats),
    )
  }
  command.action(async (words: string[], options: LedgerOptions) => {
    requireNoVerb(words)
    const { runLedger } = await import('./ledger.ts')
    setExit(await runLedger(name, words, options, output, style))
  })
  addRowCommands(command, name, context)
}

/**
 * Make sure that words are looked for, and no row is to be decided on: a misspelled verb before an id is
 * no search.
 *
 * @throws {UsageError} If not.
 */
function requireNoVerb([verb = '', id = '']: readonly string[]): void {
  if (!/^[a-z](?=\w*\d)\w{3,14}$/.test(id)) return
  const meant = closestOf(verb, [...DECISION_ACTIONS, 'show'])
  if (meant !== undefined) throw new UsageError(`Unknown command '${verb}'; did you mean ${meant}?`)
}

/** Shapes of other programs in which the rows of a ledger can be written. */
const FORMATS_OF: Readonly<Record<LedgerName, readonly string[]>> = {
  commitments: ['plover'],
  questions: [],
  events: ['plover'],
  figures: [],
  positions: ['dna'],
  formulas: [],
  times: [],
}

const SPEAKER = 'only words of this person, or for this state or group'
const SPEAKER_HELP: Partial<Readonly<Record<LedgerName, string>>> = {
  questions: 'only asked by this person or outlet, or of this person',
  events: 'only with this person, or told by this person',
  positions: 'only of this person, state or group',
  figures: 'only words of this person',
  formulas: 'only words of this person',
  times: 'only words of this person',
}

const LEDGER_HELP = `
Examples:
  verbale ledger commitments --speaker Oda --due-before 2031-07
  verbale ledger questions --unanswered --from 2031-06
  verbale ledger events --type meeting,call --csv events.csv
  verbale ledger figures grain --differs
  verbale ledger commitments set c1x04qam16x9w5d fulfilled --evidence callow#120-180 --by "R. Weil"
`
