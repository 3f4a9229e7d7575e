/** A number that was read, without its unit. */
export interface Amount {
  /** Numbers of its first token and of the one after its last. */
  readonly from: number
  readonly to: number
  /** Absent for `hundreds` and `several thousand`. */
  readonly value?: number
  /** The largest word it was multiplied by: 1e6 of `two million`, else 1. */
  readonly scale: number
  readonly form:
    | 'digits'
    | 'words'
    /** A part of a whole, `value` in percent. */
    | 'share'
    | 'vague'
  /** Whether it is a whole number in digits with neither separators nor a scale: `2003`, `14`. */
  readonly isPlain: boolean
}
