import { MOST_BYTES } from '../../verbale.ts'
import { UnpackError } from '../unread.ts'

/** What one archive or compressed file may unpack to, whatever it says of itself. */
export interface UnpackLimits {
  /**
   * Bytes unpacked for each byte on disk. Texts shrink to a third or a tenth, lists of like lines to
   * a fiftieth; bombs to a thousandth and less.
   */
  readonly ratio: number
  /** Bytes below which the ratio is not looked at: a small file of one word again and again is no harm. */
  readonly harmless: number
  /** Bytes in all: hours of reading, for any disk. */
  readonly total: number
  /** Files inside. */
  readonly entries: number
}

export const UNPACK_LIMITS: UnpackLimits = {
  ratio: 200,
  harmless: MOST_BYTES,
  total: 64 * 1024 ** 3,
  entries: 1_000_000,
}

/** Counts what one file on disk unpacks to, at every level, and stops it when it is too much. */
export class UnpackMeter {
  readonly #limits: UnpackLimits
  #read = 0
  #unpacked = 0
  #entries = 0
  #isOver = false

  constructor(limits: UnpackLimits = UNPACK_LIMITS) {
    this.#limits = limits
  }

  /** Whether it was too much. What is left of the file is not read then, whatever can be. */
  get isOver(): boolean {
    return this.#isOver
  }

  /** Count bytes that were read from disk. */
  countRead(bytes: number): void {
    this.#read += bytes
  }

  /**
   * Count bytes that came out.
   *
   * @throws {UnpackError} If they are too many by now, and from then on.
   */
  countUnpacked(bytes: number): void {
    const { ratio, harmless, total } = this.#limits
    this.#unpacked += bytes
    if (this.#unpacked > Math.max(harmless, ratio * this.#read)) {
      throw this.#tooMuch(`It unpacks to more than ${ratio} times its size, as no texts do`)
    }
    if (this.#unpacked > total) {
      throw this.#tooMuch(`It unpacks to more than ${total / 1024 ** 3} GB`)
    }
  }

  /**
   * Count a file inside.
   *
   * @throws {UnpackError} If there are too many, or too many bytes came out before.
   */
  countEntry(): void {
    const { entries } = this.#limits
    this.countUnpacked(0)
    this.#entries++
    if (this.#entries > entries) {
      throw this.#tooMuch(`It holds more than ${entries.toLocaleString('en-US')} files`)
    }
  }

  #tooMuch(message: string): UnpackError {
    this.#isOver = true
    return new UnpackError('tooLarge', `${message}; the rest of it was not read`)
  }
}
