import type { Problem } from './problem.ts'

/** The input cannot be read at all: it is binary, damaged, or larger than a limit. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options)
    this.problem = problem
  }
}
