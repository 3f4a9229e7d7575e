import { z } from 'zod'
import { type Document, isWitness, type RevisionRow } from '../../verbale.ts'
import { visibleLine } from '../text/visible-words.ts'

/** The document that words stand in. */
export interface DocumentResult {
  readonly id: string
  readonly kind: string
  readonly isOfficial: boolean
  readonly title?: string
  readonly date?: string
  readonly place?: string
  readonly publisher?: string
  readonly url?: string
  readonly revision: number
  readonly newest: number
}

export const documentSchema: z.ZodType<DocumentResult> = z.object({
  id: z.string(),
  kind: z.string(),
  isOfficial: z.boolean(),
  title: z.string().exactOptional(),
  date: z.string().exactOptional().describe('YYYY-MM-DD, YYYY-MM or YYYY'),
  place: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  url: z.string().exactOptional().describe('where it was published'),
  revision: z.number().int(),
  newest: z.number().int().describe('newest revision in the record'),
})

/** What is told of a document with words of it. */
export function documentResult(
  document: Document,
  { revision, newest }: Pick<RevisionRow, 'revision' | 'newest'>,
): DocumentResult {
  const { id, kind, title, date, place, publisher, address } = document
  return {
    id,
    kind,
    isOfficial: isWitness(document),
    ...(title === undefined ? {} : { title: visibleLine(title) }),
    ...(date === undefined ? {} : { date: date.value }),
    ...(place === undefined ? {} : { place: visibleLine(place) }),
    ...(publisher === undefined ? {} : { publisher: visibleLine(publisher) }),
    ...(address === undefined ? {} : { url: visibleLine(address) }),
    revision,
    newest,
  }
}
