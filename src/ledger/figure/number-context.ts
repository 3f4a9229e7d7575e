import type { CountedNoun } from './counted-noun.ts'
import type { FigureToken } from './figure-token.ts'
import type { Quantity } from './quantity.ts'

/** What a number is judged by. */
export interface NumberContext {
  readonly tokens: readonly FigureToken[]
  readonly quantity: Quantity
  readonly noun: CountedNoun | undefined
  readonly hasRelation: boolean
}
