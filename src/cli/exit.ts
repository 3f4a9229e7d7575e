/** Exit statuses of every command. */
export const Exit = {
  done: 0,
  /** Done, and a verdict that `--fail-on` names was found. */
  failed: 1,
  /** The command line is wrong; nothing was done. */
  usage: 2,
  /** Some input could not be read; the rest was done. Outranks {@link failed}. */
  unreadable: 3,
  /** The record cannot be read or written, or results could not be written. */
  storeTrouble: 4,
} as const

/** One of the values of {@link Exit}. */
export type Exit = (typeof Exit)[keyof typeof Exit]

/** A command line that cannot be carried out; the message says what would have been accepted. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
