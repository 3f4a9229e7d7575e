import { type Command, Option } from 'commander'
import { REVIEW_ACTIONS, type ReviewAction } from '../verbale.ts'
import { unknownName } from './closest.ts'
import { recordOption } from './common-options.ts'
import { UsageError } from './exit.ts'
import type { CommandContext } from './ledger-command.ts'
import type { ReviewListOptions, ReviewOptions } from './review.ts'

/** `verbale review`: what people decide on the findings of checks. */
export function addReviewCommands(
  program: Command,
  { output, style, setExit }: CommandContext,
): void {
  const review = program
    .command('review')
    .description(
      'Confirm, dismiss or annotate a finding; it stays so when the draft is checked again.',
    )
    .argument('<key>', 'the finding, by the key that check --json prints')
    .argument('<action>', REVIEW_ACTIONS.join(', '))
    .addOption(recordOption())
    .option('--by <name>', 'who decides')
    .option('--note <text>', 'a remark to keep with it')
    .option('--draft <file>', 'the draft, to keep what was found with the decision')
    .addOption(new Option('--json', 'print JSON'))
    .action(async (key: string, action: string, options: ReviewOptions) => {
      const { runReview } = await import('./review.ts')
      setExit(await runReview(key, parseAction(action), options, output, style))
    })
    .addHelpText('after', REVIEW_HELP)
  review
    .command('list')
    .description('List what people decided, the latest first.')
    .argument('[words...]', 'only of quotations with these words in a row')
    .addOption(recordOption())
    .option('--by <name>', 'only where this person decided')
    .option('--json', 'print JSON Lines')
    .action(async (words: string[], _: ReviewListOptions, command: Command) => {
      const { runReviewList } = await import('./review.ts')
      const options = command.optsWithGlobals<ReviewListOptions>()
      setExit(await runReviewList(words, options, output, style))
    })
}

function parseAction(text: string): ReviewAction {
  const action = REVIEW_ACTIONS.find((candidate) => candidate === text.toLowerCase())
  if (action === undefined) throw new UsageError(unknownName('action', text, REVIEW_ACTIONS))
  return action
}

const REVIEW_HELP = `
Examples:
  verbale check draft.txt --json | jq -r '.findings[] | [.key, .verdict, .quotation.text] | @tsv'
  verbale review q0f1e2d3c4b5a6978 confirm --by "R. Weil" --draft draft.txt
  verbale review q0f1e2d3c4b5a6978 annotate --by "R. Weil" --note "The tape has it"
  verbale review list --json
`
