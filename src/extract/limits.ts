import { MOST_BYTES } from '../format/decode-text.ts'

/** What extracting the text of one file may cost. */
export interface ExtractLimits {
  /** Seconds after which it is given up. */
  readonly seconds: number
  /** Megabytes of memory, beside the file itself, after which it is given up. */
  readonly megabytes: number
  /** Bytes of the largest file that is looked at. */
  readonly mostBytes: number
}

/**
 * Limits that no real document comes near: the largest PDF of a parliament's day takes a tenth of
 * either. A file that reaches one is refused, and the rest goes on.
 */
export const EXTRACT_LIMITS: ExtractLimits = {
  seconds: 60,
  megabytes: 1024,
  mostBytes: MOST_BYTES,
}

/**
 * The limits with those that are given put in.
 *
 * @throws {RangeError} If one is no number above zero, so that it could not be kept.
 */
export function extractLimits(given: Partial<ExtractLimits>): ExtractLimits {
  const limits = { ...EXTRACT_LIMITS, ...given }
  for (const [name, value] of Object.entries(limits)) {
    if (Number.isFinite(value) && value > 0) continue
    throw new RangeError(`Invalid ${name} ${value}; give a number above 0`)
  }
  return limits
}
