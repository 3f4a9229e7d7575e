import type { Evidence, LedgerRows, ListedRow, Row, Span } from '../../verbale.ts'
import { ledgerRowToJson } from '../../wire/ledger/ledger-json.ts'
import type { ExportOptions, ExportSource } from '../source.ts'
import { AnnotatedText } from './annotated-text.ts'
import type { AnnotationJson, SpecificResourceJson } from './annotation-json.ts'

/**
 * The rows of a ledger: the words that prove a row are what is annotated, and the row as JSON is what is
 * said of them. Answers to a question are linked with it.
 */
export async function* rowAnnotations<Name extends keyof LedgerRows>(
  ledger: Name,
  source: ExportSource,
  options: ExportOptions,
): AsyncGenerator<AnnotationJson> {
  const texts = new EvidenceTexts(source, options)
  for await (const listed of source.rows(ledger)) {
    const { row } = listed
    const targets: SpecificResourceJson[] = []
    for (const evidence of row.evidence) targets.push(...(await texts.at(evidence)))
    // Its document is no longer in the record, and no text can be pointed to.
    if (targets.length === 0) continue
    const [{ document }] = row.evidence
    const answers: SpecificResourceJson[] = []
    for (const span of answersIn(row)) {
      answers.push(...(await texts.at({ ...span, document }, 'linking')))
    }
    yield {
      id: `${await texts.iriOf(document)}#${ledger}-${row.id}`,
      type: 'Annotation',
      motivation: answers.length > 0 ? 'linking' : 'classifying',
      body: [
        {
          type: 'TextualBody',
          value: JSON.stringify(asJson(ledger, listed)),
          format: 'application/json',
          purpose: 'classifying',
        },
        ...answers,
      ],
      target: targets,
    }
  }
}

/** A row as `verbale ledger --json` prints it, but for the paths of this machine. */
function asJson<Name extends keyof LedgerRows>(
  ledger: Name,
  listed: ListedRow<LedgerRows[Name]>,
): Omit<ReturnType<typeof ledgerRowToJson>, 'path'> {
  const { path: _, ...row } = ledgerRowToJson(ledger, listed)
  return row
}

/** Where the parts of a question are answered. */
function answersIn(
  row: Row & { readonly parts?: readonly { readonly answers: readonly Span[] }[] },
): readonly Span[] {
  return row.parts?.flatMap(({ answers }) => answers) ?? []
}

/** The texts of evidence, the latest of them remembered: rows come one document after the other. */
class EvidenceTexts {
  readonly #source: ExportSource
  readonly #options: ExportOptions
  readonly #texts = new Map<string, AnnotatedText | undefined>()

  constructor(source: ExportSource, options: ExportOptions) {
    this.#source = source
    this.#options = options
  }

  async iriOf(id: string): Promise<string> {
    return (await this.#text(id))?.id ?? id
  }

  async at(
    evidence: Span & Pick<Evidence, 'document'>,
    purpose?: 'linking',
  ): Promise<readonly SpecificResourceJson[]> {
    const text = await this.#text(evidence.document)
    return text === undefined ? [] : [text.at(evidence, purpose)]
  }

  async #text(id: string): Promise<AnnotatedText | undefined> {
    if (this.#texts.has(id)) return this.#texts.get(id)
    const document = await this.#source.document(id)
    const text = document === undefined ? undefined : new AnnotatedText(document, this.#options)
    this.#texts.set(id, text)
    const [oldest] = this.#texts.keys()
    if (this.#texts.size > MOST_TEXTS && oldest !== undefined) this.#texts.delete(oldest)
    return text
  }
}

/** Texts that are remembered. */
const MOST_TEXTS = 16
