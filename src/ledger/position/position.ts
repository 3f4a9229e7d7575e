import type { Level, Row, TextSpan } from '../row.ts'

/**
 * Who is for or against what: a statement as the Discourse Network Analyzer has it.
 *
 * @see P. Leifeld, "Discourse network analysis: policy debates as dynamic networks", in The Oxford
 * Handbook of Political Networks, 2017.
 */
export interface Position extends Row {
  /** The person who holds it, when one is told. */
  readonly actor?: string
  /** The state, institution or group that holds it, or that the actor speaks for. */
  readonly organization?: string
  /** The post of the actor, as the text gives it. */
  readonly post?: string
  /**
   * What it is about, as a short noun phrase in a normal form: without articles and possessive pronouns, in
   * the singular, names as written.
   */
  readonly concept: string
  /** Whether the actor is for it. */
  readonly agreement: boolean
  /** The words that the concept was made of, and those that tell the agreement. */
  readonly about: TextSpan
  readonly cue: TextSpan
  /** Who says so, when it is another than the actor. */
  readonly speaker?: string
  readonly level: Level
  /** The day of speaking, as precise as it is known: ISO 8601. */
  readonly date?: string
  /** Index of the turn among the turns of the document. */
  readonly turn?: number
}
