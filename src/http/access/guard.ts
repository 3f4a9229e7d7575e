import { HttpProblem } from '../problem.ts'
import type { Caller } from './caller.ts'
import type { Rates } from './rates.ts'
import { LINK_KEY } from './shared-link.ts'
import type { TokenFolder } from './token-folder.ts'

/** What lets people in. */
export interface GuardOptions {
  readonly tokens: TokenFolder
  readonly rates: Rates
  /** Whether only this machine can reach the server. */
  readonly isLoopback: boolean
  readonly now: () => Date
}

/** Tells who asks, and turns away whoever may not. */
export class Guard {
  readonly #options: GuardOptions

  constructor(options: GuardOptions) {
    this.#options = options
  }

  /** Whether whoever is on this machine may do everything: nobody else can ask, and there are no tokens. */
  get isOpen(): boolean {
    return this.#options.isLoopback && !this.#options.tokens.isUsed
  }

  /**
   * Who asks.
   *
   * @param header The `Authorization` header. A token is taken from nowhere else: addresses are kept in
   *   histories, logs and pages.
   * @param link The URL of something that is shared, which may be signed.
   * @throws {HttpProblem} `unauthorized`, `tooManyRequests`.
   */
  async admit(header: string | undefined, address: string, link?: URL): Promise<Caller> {
    if (this.isOpen) return { id: 'local', scope: 'admin' }
    const text = /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1]
    const { tokens, rates, now } = this.#options
    const isSigned = text === undefined && link?.searchParams.has(LINK_KEY) === true
    if (text === undefined && !isSigned) {
      throw unauthorized('Show a token: Authorization: Bearer verbale_…')
    }
    const found =
      text === undefined ? tokens.findSigner(link as URL, now()) : tokens.find(text, now())
    if (!found.ok) {
      await rates.countWrongToken(address)
      throw unauthorized((isSigned ? WHY_SIGNED : WHY)[found.why], 'invalid_token')
    }
    const { id, scope } = found.token
    return { id, scope }
  }
}

const WHY = {
  unknown: 'The token is none of this record',
  revoked: 'The token was revoked',
  expired: 'The token has expired',
} as const

const WHY_SIGNED = {
  unknown: 'No token of this record signed this URL as it is',
  revoked: 'The token that signed this URL was revoked',
  expired: 'The token that signed this URL has expired',
} as const

/** @see https://www.rfc-editor.org/rfc/rfc6750#section-3 */
function unauthorized(message: string, error?: string): HttpProblem {
  const challenge = `Bearer realm="verbale"${error === undefined ? '' : `, error="${error}"`}`
  return new HttpProblem(
    'unauthorized',
    `${message}; verbale token create --record DIR makes one`,
    { headers: { 'www-authenticate': challenge } },
  )
}
