import type { TextPositionSelectorJson, TextQuoteSelectorJson } from '../../wire/selector-json.ts'

/**
 * An annotation of the Web Annotation Data Model.
 *
 * @see https://www.w3.org/TR/annotation-model/#annotations
 */
export interface AnnotationJson {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: Motivation
  readonly body: readonly (TextualBodyJson | SpecificResourceJson)[]
  readonly target: readonly SpecificResourceJson[]
}

/** Why an annotation was made, or what a body in it is for. */
export type Motivation =
  /** A verdict on a quotation. */
  | 'assessing'
  /** What somebody said of the annotated words elsewhere: an answer, the words of a record. */
  | 'linking'
  /** Whose words these are. */
  | 'identifying'
  /** What kind of statement these words are. */
  | 'classifying'
  /** In plain words. */
  | 'describing'

/** @see https://www.w3.org/TR/annotation-model/#embedded-textual-body */
export interface TextualBodyJson {
  readonly type: 'TextualBody'
  readonly value: string
  readonly format: 'text/plain' | 'application/json'
  readonly language?: string
  readonly purpose: Motivation
}

/** @see https://www.w3.org/TR/annotation-model/#specific-resources */
export interface SpecificResourceJson {
  readonly type: 'SpecificResource'
  readonly source: SourceJson
  readonly selector?: readonly [TextQuoteSelectorJson, TextPositionSelectorJson]
  readonly state?: TimeStateJson
  readonly purpose?: Motivation
}

/** A text, without the markup that it may have been published in. */
export interface SourceJson {
  readonly id: string
  readonly type: 'Text'
  readonly format: 'text/plain'
  readonly language?: string
  /** Where it was published. */
  readonly via?: string
}

/**
 * When a source was as it was annotated.
 *
 * @see https://www.w3.org/TR/annotation-model/#time-state
 */
export interface TimeStateJson {
  readonly type: 'TimeState'
  /** ISO 8601 in UTC. */
  readonly sourceDate: string
  /** Where the source is kept as it was then. */
  readonly cached?: string
}

/** A body of words. */
export function words(value: string, purpose: Motivation, language?: string): TextualBodyJson {
  return {
    type: 'TextualBody',
    value,
    format: 'text/plain',
    ...(language === undefined ? {} : { language }),
    purpose,
  }
}
