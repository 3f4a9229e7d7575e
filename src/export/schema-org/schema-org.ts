import type { Exporter, ExportOptions, ExportSource } from '../source.ts'
import { claimReviewsOf } from './claim-reviews.ts'
import { passageQuotation, quotationsOf } from './quotation.ts'
import type { ClaimReviewJson, QuotationJson } from './schema-org-json.ts'

/**
 * Quotations of documents, or reviews of the quotations of drafts, as JSON-LD in the words of
 * schema.org, one a line.
 *
 * A turn or a span that is named by its address is one quotation. A review is told only when a person
 * confirmed the finding: verbale itself reviews nothing.
 *
 * @see https://schema.org/Quotation
 */
export const exportSchemaOrg: Exporter = async function* exportSchemaOrg(source, options) {
  yield '{"@context":"https://schema.org","@graph":['
  let isFirst = true
  for await (const item of itemsOf(source, options)) {
    yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(item)}`
    isFirst = false
  }
  yield '\n]}\n'
}

async function* itemsOf(
  source: ExportSource,
  options: ExportOptions,
): AsyncGenerator<QuotationJson | ClaimReviewJson> {
  const { rows = 'quotations' } = options
  if (rows === 'findings') {
    for await (const check of source.checks()) yield* claimReviewsOf(check, options)
    return
  }
  for await (const exported of source.documents()) {
    const { part } = exported
    if (part === undefined) yield* quotationsOf(exported, options)
    else yield passageQuotation(exported, part, options)
  }
}
