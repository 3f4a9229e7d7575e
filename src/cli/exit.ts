/** Exit statuses of every command. */
export const Exit = {
  done: 0,
  /** Done, and a verdict that `--fail-on` names was found. */
  failed: 1,
  /** The command line is wrong; nothing was done. */
  usage: 2,
  /** Some input could not be read; the rest was done. Outranks {@link failed}. */
  unreadable: 3,
  /** Results could not be written; they are not whole. */
  unwritable: 4,
} as const

/** One of the values of {@link Exit}. */
export type Exit = (typeof Exit)[keyof typeof Exit]

/** A command line that cannot be carried out; the message says what would have been accepted. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
