/** What extracting the text of one file may cost. */
export interface ExtractLimits {
  /** Seconds after which it is given up. */
  readonly seconds: number
  /** Megabytes of memory, beside the file itself, after which it is given up. */
  readonly megabytes: number
}

/**
 * Limits that no real document comes near: the largest PDF of a parliament's day takes a tenth of
 * either. A file that reaches one is refused, and the rest goes on.
 */
export const EXTRACT_LIMITS: ExtractLimits = { seconds: 60, megabytes: 1024 }
