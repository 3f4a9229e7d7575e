import { LEDGERS, type LedgerName } from '../../verbale.ts'
import { DOCUMENT_SCHEME, type Exporter, type ExportOptions, type ExportSource } from '../source.ts'
import type { AnnotationJson } from './annotation-json.ts'
import { findingAnnotations } from './finding-annotations.ts'
import { quotationAnnotations } from './quotation-annotations.ts'
import { rowAnnotations } from './row-annotations.ts'

/**
 * A collection of Web Annotations as JSON-LD, in one page, an annotation a line.
 *
 * How many there are stands behind them, because they are written as they are found.
 *
 * @see https://www.w3.org/TR/annotation-model/#collections
 */
export const exportAnnotations: Exporter = async function* exportAnnotations(source, options) {
  const { rows = 'quotations', base = DOCUMENT_SCHEME, generator } = options
  const id = `${base}annotations/${rows}`
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: LABELS[rows] ?? rows,
    ...(generator === undefined ? {} : { generator: { type: 'Software', name: generator } }),
  }
  const page = { id: `${id}/all`, type: 'AnnotationPage', startIndex: 0 }
  yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[\n`
  let total = 0
  for await (const annotation of annotationsOf(rows, source, options)) {
    yield `${total === 0 ? '' : ',\n'}${JSON.stringify(annotation)}`
    total++
  }
  yield `\n]},"total":${total}}\n`
}

async function* annotationsOf(
  rows: string,
  source: ExportSource,
  options: ExportOptions,
): AsyncGenerator<AnnotationJson> {
  if (rows === 'findings') {
    for await (const check of source.checks()) {
      yield* findingAnnotations(check, options, (id, revision) => source.addedAt(id, revision))
    }
  } else if (rows === 'quotations') {
    for await (const exported of source.documents()) yield* quotationAnnotations(exported, options)
  } else if (isLedger(rows)) yield* rowAnnotations(rows, source, options)
  else
    throw new RangeError(`No annotations of "${rows}"; ask for ${Object.keys(LABELS).join(', ')}`)
}

const LABELS: Readonly<Record<string, string>> = {
  findings: 'What was found of the quotations of drafts',
  quotations: 'What documents give as said',
  commitments: 'What was promised, offered, warned of and demanded',
  questions: 'What was asked',
  events: 'What happened or is planned',
  figures: 'How many and how much, as stated',
  positions: 'What speakers support and oppose',
  times: 'The times that texts name',
}

function isLedger(name: string): name is LedgerName {
  return LEDGERS.some((ledger) => ledger === name)
}
