import { type Finding, findingKeys, type Match } from '../../verbale.ts'
import { describeEdits, findingLabel, passagesOf } from '../../wire/wording.ts'
import type { ExportedCheck, ExportOptions } from '../source.ts'
import { AnnotatedText } from './annotated-text.ts'
import {
  type AnnotationJson,
  type SpecificResourceJson,
  type TextualBodyJson,
  words,
} from './annotation-json.ts'

/** When a record was given a revision; `undefined` when no record has it. */
export type AddedAt = (id: string, revision: number) => string | undefined

/**
 * The findings of a draft, in its order: the quotation is what is annotated, and the verdict with the
 * words of the record is what is said of it.
 */
export function* findingAnnotations(
  { report }: ExportedCheck,
  options: ExportOptions,
  addedAt: AddedAt,
): Generator<AnnotationJson> {
  const draft = new AnnotatedText({ document: report.draft }, options)
  const texts = new MatchedTexts(options, addedAt)
  const keys = findingKeys(report)
  for (const [k, finding] of report.findings.entries()) {
    yield {
      id: `${draft.id}#${keys[k]}`,
      type: 'Annotation',
      motivation: 'assessing',
      body: [
        words(finding.verdict, 'classifying'),
        ...describe(finding),
        ...passagesOf(finding).flatMap((match) => texts.passage(match)),
      ],
      target: finding.quotation.spans.map((span) => draft.at(span)),
    }
  }
}

/** The verdict in words, what differs, and what else is to be said. */
function describe(finding: Finding): TextualBodyJson[] {
  const { possible, notes } = finding
  const label = findingLabel(finding)
  const edits = describeEdits(finding)
  const sentences = [possible ? `${label} (possible)` : label, ...edits, ...notes]
  return [words(sentences.join('; '), 'describing', 'en')]
}

/** The documents in which words were found, each looked at once. */
class MatchedTexts {
  readonly #options: ExportOptions
  readonly #addedAt: AddedAt
  readonly #texts = new Map<string, AnnotatedText>()

  constructor(options: ExportOptions, addedAt: AddedAt) {
    this.#options = options
    this.#addedAt = addedAt
  }

  passage({ entry, spans }: Match): readonly SpecificResourceJson[] {
    const { document, revision, isKept } = entry
    const key = `${document.id}@${revision}`
    let text = this.#texts.get(key)
    if (text === undefined) {
      const added = this.#addedAt(document.id, revision)
      text = new AnnotatedText(
        {
          document,
          ...(isKept === true ? { revision } : {}),
          ...(added === undefined ? {} : { addedAt: added }),
        },
        this.#options,
      )
      this.#texts.set(key, text)
    }
    const found = text
    return spans.map((span) => found.at(span, 'linking'))
  }
}
