/**
 * What a token allows, each what the ones before it allow too. `share` is for feeds and embeds only, and
 * the only one by which links can be signed.
 */
export const SCOPES = ['share', 'read', 'check', 'write', 'admin'] as const

/** One of {@link SCOPES}. */
export type Scope = (typeof SCOPES)[number]

/** Who asks. */
export interface Caller {
  /** The id of a token; `local` for whoever is on this machine when there are no tokens. */
  readonly id: string
  readonly scope: Scope
}

/** Whether somebody may do what needs a scope. */
export function mayDo({ scope }: Caller, needed: Scope): boolean {
  return SCOPES.indexOf(scope) >= SCOPES.indexOf(needed)
}
