import { mayDo, type Scope } from '../access/caller.ts'
import type { Desk, DeskContext } from '../desk.ts'
import { HttpProblem } from '../problem.ts'

/** What a route says of the token it needs. */
export function secured(scope: Scope): {
  readonly security: { [name: string]: string[] }[]
  readonly 'x-scope': Scope
} {
  return { security: [{ bearer: [] }], 'x-scope': scope }
}

/**
 * Let only those by whose token may do what needs a scope, and no more often than it may be done.
 *
 * @throws {HttpProblem} `forbidden`, `tooManyRequests`.
 */
export async function requireScope(
  c: DeskContext,
  { guard, rates }: Pick<Desk, 'guard' | 'rates'>,
  scope: Scope,
): Promise<void> {
  const caller = c.get('caller')
  if (!mayDo(caller, scope)) {
    throw new HttpProblem(
      'forbidden',
      `This needs a token with the scope ${scope}; yours has the scope ${caller.scope}`,
    )
  }
  // Who sits at this machine can keep it busy in easier ways.
  if (!guard.isOpen) await rates.count(caller.id, scope)
}
