import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError } from '../../verbale.ts'
import { isSignatureOf, readSignature } from './shared-link.ts'
import {
  isSecretOf,
  type KeptToken,
  makeToken,
  type NewToken,
  readToken,
  toKeptToken,
  whyUseless,
} from './token.ts'

/** What became of a token that somebody showed. */
export type ShownToken =
  | { readonly ok: true; readonly token: KeptToken }
  | { readonly ok: false; readonly why: 'unknown' | 'revoked' | 'expired' }

/**
 * The tokens of a record: a file each, in a folder beside the documents that only its owner may open.
 *
 * A file each needs no lock: whoever makes a token writes none but his own. Tokens that were revoked
 * stay, so that a record that once had tokens never answers without.
 */
export class TokenFolder {
  readonly #path: string
  /** When the folder that was read had changed; `undefined` when it is to be read anew. */
  #changed: bigint | undefined
  #tokens: ReadonlyMap<string, KeptToken> = new Map()

  /** `record` is the folder of the record. */
  constructor(record: string) {
    this.#path = join(record, 'tokens')
  }

  /** All tokens there ever were, the oldest first. */
  get all(): readonly KeptToken[] {
    this.#refresh()
    return [...this.#tokens.values()].sort(
      (a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id),
    )
  }

  /** Whether there was ever a token. */
  get isUsed(): boolean {
    this.#refresh()
    return this.#tokens.size > 0
  }

  /** Whether there is a token that can be used. */
  isUsable(now: Date): boolean {
    return this.all.some((token) => whyUseless(token, now) === undefined)
  }

  /** The token that somebody shows. */
  find(text: string, now: Date): ShownToken {
    this.#refresh()
    const shown = readToken(text)
    const token = shown && this.#tokens.get(shown.id)
    if (shown === undefined || token === undefined || !isSecretOf(shown.secret, token)) {
      return { ok: false, why: 'unknown' }
    }
    return usable(token, now)
  }

  /** The token that a URL is signed with. */
  findSigner(url: URL, now: Date): ShownToken {
    this.#refresh()
    const shown = readSignature(url)
    const token = shown && this.#tokens.get(shown.id)
    // What is kept of other tokens must never be enough to let anybody in.
    const signs = token?.scope === 'share' && isSignatureOf(shown?.signature ?? '', url, token)
    return signs ? usable(token, now) : { ok: false, why: 'unknown' }
  }

  /** @throws {StoreError} If it cannot be kept. */
  create(about: Parameters<typeof makeToken>[0], now: Date): NewToken {
    const made = makeToken(about, now)
    this.#write(made.kept)
    return made
  }

  /**
   * Let nobody use a token any more. Returns it; `undefined` when there is none of that id.
   *
   * @throws {StoreError} If that cannot be kept.
   */
  revoke(id: string, now: Date): KeptToken | undefined {
    this.#refresh()
    const token = this.#tokens.get(id)
    if (token === undefined || token.revokedAt !== undefined) return token
    const revoked = { ...token, revokedAt: now.toISOString() }
    this.#write(revoked)
    return revoked
  }

  #write(token: KeptToken): void {
    const path = join(this.#path, `${token.id}.json`)
    const fresh = `${path}.${process.pid}.new`
    try {
      mkdirSync(this.#path, { recursive: true, mode: 0o700 })
      writeFileSync(fresh, `${JSON.stringify(token)}\n`, { mode: 0o600, flush: true })
      renameSync(fresh, path)
    } catch (error) {
      throw unwritten(error, this.#path)
    }
    this.#changed = undefined
  }

  /** Read the folder anew when something in it has changed. */
  #refresh(): void {
    // A name that comes, goes or is put in place of another changes the time of the folder.
    const changed = statSync(this.#path, { bigint: true, throwIfNoEntry: false })?.mtimeNs
    if (changed !== undefined && changed === this.#changed) return
    // Whoever cannot read the tokens must ask again, or he would take the record for one without any.
    this.#changed = undefined
    this.#tokens = changed === undefined ? new Map() : readTokens(this.#path)
    if (changed !== undefined && isPast(changed)) this.#changed = changed
  }
}

/**
 * Whether no further change can come at the same time: disks keep times in steps, and of two changes in one
 * step the second would not be noticed.
 */
function isPast(changedNs: bigint): boolean {
  return Date.now() - Number(changedNs / 1_000_000n) > STEP_MS
}

/** Longer than the steps of any disk; those of some are two seconds. */
const STEP_MS = 5000

function usable(token: KeptToken, now: Date): ShownToken {
  const why = whyUseless(token, now)
  return why === undefined ? { ok: true, token } : { ok: false, why }
}

/** @throws {StoreError} `damaged` when one of the files is no token: it may be one that was revoked. */
function readTokens(folder: string): Map<string, KeptToken> {
  const tokens = new Map<string, KeptToken>()
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.json')) continue
    const path = join(folder, name)
    const token = toKeptToken(parse(readFileSync(path, 'utf8')))
    if (token === undefined) throw new StoreError('damaged', path, `${path} is no token of verbale`)
    tokens.set(token.id, token)
  }
  return tokens
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
}

function unwritten(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error
  const isFull = 'code' in error && error.code === 'ENOSPC'
  const message = isFull ? `No space is left for ${path}` : `${path} cannot be written`
  return new StoreError(isFull ? 'full' : 'readOnly', path, message, { cause: error })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
