import { LinearModel } from '../model/linear-model.ts'

/** Weighs whether a mention tells of an event told before, by what was learned from annotated transcripts. */
export class LinkWeigher {
  /** How likely they must be one to be put together. */
  readonly least: number
  /** How likely a mention must tell an event that was not told before to be a row of its own. */
  readonly leastNew: number
  readonly #model: LinearModel

  constructor(model: string, least: number, leastNew: number) {
    this.#model = new LinearModel(model)
    this.least = least
    this.leastNew = leastNew
  }

  /** How likely they are one, from 0 to 1. */
  share(features: readonly string[]): number {
    return this.#model.shares(features)[1] as number
  }
}
