import { UnreadableError } from '../../document/unreadable-error.ts'

/** An error that says why a PDF cannot be read. */
export function unreadable(message: string): UnreadableError {
  return new UnreadableError({ code: 'unreadable', message })
}
