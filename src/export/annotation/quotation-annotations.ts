import type { Quotation } from '../../verbale.ts'
import type { ExportedDocument, ExportOptions } from '../source.ts'
import { AnnotatedText } from './annotated-text.ts'
import { type AnnotationJson, type TextualBodyJson, words } from './annotation-json.ts'

/** The quotations of a document, in its order, each with whom the document gives it to. */
export function* quotationAnnotations(
  exported: ExportedDocument,
  options: ExportOptions,
): Generator<AnnotationJson> {
  const text = new AnnotatedText(exported, options)
  const { part, quotations } = exported
  for (const [k, quotation] of quotations.entries()) {
    const { spans, kind } = quotation
    const [start = 0, end = 0] = [spans[0]?.start, spans.at(-1)?.end]
    if (part?.span !== undefined && (end <= part.span.start || start >= part.span.end)) continue
    yield {
      id: `${text.id}#quotation-${k + 1}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        words(`${kind} quotation`, 'classifying', 'en'),
        ...source(quotation, text.language),
        ...(quotation.source?.span === undefined
          ? []
          : [text.at(quotation.source.span, 'identifying')]),
      ],
      target: spans.map((span) => text.at(span)),
    }
  }
}

function source({ source }: Quotation, language: string | undefined): readonly TextualBodyJson[] {
  return source?.speaker === undefined ? [] : [words(source.speaker, 'identifying', language)]
}
