import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { SCOPES, type Scope } from './caller.ts'

/** What is kept of a token: enough to know it again, and not enough to use it. */
export interface KeptToken {
  readonly format: 'verbale.token/1'
  readonly id: string
  /** Whose it is, or what for. */
  readonly name: string
  readonly scope: Scope
  /**
   * SHA-256 of the secret, in hexadecimal. The secret is 256 random bits, which nobody guesses however
   * fast the hash is; a slow one would only let strangers keep the server busy with wrong tokens.
   */
  readonly hash: string
  /** ISO 8601 with a zone. */
  readonly createdAt: string
  /** When it ends by itself. */
  readonly expiresAt?: string
  readonly revokedAt?: string
}

/** A token that was made: what is kept, and what whoever uses it must know. It is told once. */
export interface NewToken {
  readonly kept: KeptToken
  /** `verbale_3f9c0a1b_…` */
  readonly token: string
}

/** Make a token. */
export function makeToken(
  { name, scope, days }: { readonly name: string; readonly scope: Scope; readonly days?: number },
  now: Date,
): NewToken {
  const id = randomBytes(4).toString('hex')
  const secret = randomBytes(32).toString('base64url')
  const end = days === undefined ? undefined : new Date(now.getTime() + days * DAY_MS)
  return {
    token: `verbale_${id}_${secret}`,
    kept: {
      format: 'verbale.token/1',
      id,
      name,
      scope,
      hash: hashOf(secret),
      createdAt: now.toISOString(),
      ...(end === undefined ? {} : { expiresAt: end.toISOString() }),
    },
  }
}

const DAY_MS = 86_400_000

/** The id that a token names, and its secret; `undefined` when it is none. */
export function readToken(
  text: string,
): { readonly id: string; readonly secret: string } | undefined {
  const [, id, secret] = /^verbale_([0-9a-f]{8})_([\w-]{43})$/.exec(text) ?? []
  return id === undefined || secret === undefined ? undefined : { id, secret }
}

/** Whether a secret is that of a token. How long it takes tells nothing of where they differ. */
export function isSecretOf(secret: string, { hash }: KeptToken): boolean {
  return timingSafeEqual(Buffer.from(hashOf(secret), 'hex'), Buffer.from(hash, 'hex'))
}

/** Why a token is of no use any more; `undefined` when it is. */
export function whyUseless(
  { expiresAt, revokedAt }: KeptToken,
  now: Date,
): 'revoked' | 'expired' | undefined {
  if (revokedAt !== undefined) return 'revoked'
  return expiresAt !== undefined && Date.parse(expiresAt) <= now.getTime() ? 'expired' : undefined
}

/** What was read from a file, if it is a token. */
export function toKeptToken(value: unknown): KeptToken | undefined {
  if (typeof value !== 'object' || value === null || !('format' in value)) return undefined
  const token = value as KeptToken
  const isWhole =
    token.format === 'verbale.token/1' &&
    typeof token.id === 'string' &&
    typeof token.name === 'string' &&
    SCOPES.includes(token.scope) &&
    /^[0-9a-f]{64}$/.test(token.hash)
  return isWhole ? token : undefined
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
