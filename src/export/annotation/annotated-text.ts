import type { Document, Span } from '../../verbale.ts'
import { TextSelector } from '../../wire/selector-json.ts'
import { DOCUMENT_SCHEME, type ExportOptions } from '../source.ts'
import type {
  Motivation,
  SourceJson,
  SpecificResourceJson,
  TimeStateJson,
} from './annotation-json.ts'

/** A document as it is annotated, in one revision. */
export interface AnnotatedDocument {
  readonly document: Document
  readonly revision?: number
  readonly addedAt?: string
}

/** A text whose spans are annotated. */
export class AnnotatedText {
  readonly id: string
  readonly language: string | undefined
  readonly #source: SourceJson
  readonly #state: TimeStateJson | undefined
  readonly #selector: TextSelector

  constructor(
    { document, revision, addedAt }: AnnotatedDocument,
    { base }: Pick<ExportOptions, 'base'>,
  ) {
    const { id, text, language, address, retrieved } = document
    this.id = documentIri(id, revision, base)
    this.language = language
    this.#source = {
      id: this.id,
      type: 'Text',
      format: 'text/plain',
      ...(language === undefined ? {} : { language }),
      ...(address === undefined || !URL.canParse(address) ? {} : { via: new URL(address).href }),
    }
    const date = utc(retrieved) ?? utc(addedAt)
    this.#state =
      date === undefined
        ? undefined
        : {
            type: 'TimeState',
            sourceDate: date,
            // A revision never changes, so the text that is served is the text as it was.
            ...(base === undefined || revision === undefined ? {} : { cached: this.id }),
          }
    this.#selector = new TextSelector(text)
  }

  /** A span of the text. */
  at(span: Span, purpose?: Motivation): SpecificResourceJson {
    return {
      type: 'SpecificResource',
      source: this.#source,
      selector: this.#selector.select(span),
      ...(this.#state === undefined ? {} : { state: this.#state }),
      ...(purpose === undefined ? {} : { purpose }),
    }
  }
}

/** The IRI of the text of a document: where it is served, when a record keeps it, else a name. */
export function documentIri(
  id: string,
  revision: number | undefined,
  base: string | undefined,
): string {
  const name = encodeURIComponent(id.toWellFormed())
  const at = revision === undefined ? '' : `?revision=${revision}`
  const isServed = base !== undefined && revision !== undefined
  return isServed ? `${base}${name}/original${at}` : DOCUMENT_SCHEME + name + at
}

/** A time in UTC, as the model wants it; none when it has no zone. */
function utc(time: string | undefined): string | undefined {
  if (time === undefined || !/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(time)) return undefined
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
