import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { HttpProblem } from '../problem.ts'
import type { Scope } from './caller.ts'

/** How many requests are answered in a minute. */
export interface RateOptions {
  /** Of one token, by what it does; checks and writes cost much more than reading. */
  readonly read: number
  readonly check: number
  readonly write: number
  /** Of one address, with tokens that are none. */
  readonly wrongTokens: number
}

/** So many that a desk with a dozen people never meets them, and a program that runs wild soon does. */
export const RATES: RateOptions = { read: 6000, check: 300, write: 1200, wrongTokens: 30 }

/** Counts requests of the last minute. */
export class Rates {
  readonly #limiters: Readonly<Record<keyof RateOptions, RateLimiterMemory>>

  constructor(rates: Partial<RateOptions> = {}) {
    const limits = { ...RATES, ...rates }
    const limiterOf = (points: number): RateLimiterMemory =>
      new RateLimiterMemory({ points, duration: MINUTE })
    this.#limiters = {
      read: limiterOf(limits.read),
      check: limiterOf(limits.check),
      write: limiterOf(limits.write),
      wrongTokens: limiterOf(limits.wrongTokens),
    }
  }

  /** @throws {HttpProblem} `tooManyRequests` when a token has had its number. */
  async count(token: string, scope: Scope): Promise<void> {
    await this.#take(scope === 'admin' || scope === 'share' ? 'read' : scope, token)
  }

  /** @throws {HttpProblem} `tooManyRequests` when an address has shown too many tokens that are none. */
  async countWrongToken(address: string): Promise<void> {
    await this.#take('wrongTokens', address)
  }

  async #take(what: keyof RateOptions, who: string): Promise<void> {
    try {
      await this.#limiters[what].consume(who)
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
      throw new HttpProblem('tooManyRequests', `Too many requests; ask again in ${seconds} s`, {
        retryAfter: seconds,
      })
    }
  }
}

const MINUTE = 60
