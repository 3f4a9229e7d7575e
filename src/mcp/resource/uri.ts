/** What the record holds. */
export const RECORD_URI = 'verbale://record'

/** Documents and passages; what stands in the braces is percent-encoded. */
export const DOCUMENT_TEMPLATE = 'verbale://document/{id}'
export const PASSAGE_TEMPLATE = 'verbale://passage/{address}'

/** The resource that holds a document. */
export function documentUri(id: string): string {
  return DOCUMENT_TEMPLATE.replace('{id}', () => encodeURIComponent(id.toWellFormed()))
}

/** The resource that holds a passage. */
export function passageUri(address: string): string {
  return PASSAGE_TEMPLATE.replace('{address}', () => encodeURIComponent(address.toWellFormed()))
}
