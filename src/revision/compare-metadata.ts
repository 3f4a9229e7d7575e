import type { Document } from '../document/document.ts'
import { foldedToken, tokenize } from '../text/token.ts'
import type { MetadataChange } from './revision-diff.ts'

/** What is known of a document apart from its text, as far as two revisions differ in it. */
export function compareMetadata(from: Document, to: Document): MetadataChange[] {
  const changes: MetadataChange[] = []
  for (const [field, read] of Object.entries(FIELDS)) {
    const [left, right] = [read(from), read(to)]
    if (left === right) continue
    changes.push({
      field: field as MetadataChange['field'],
      ...(left === undefined ? {} : { from: left }),
      ...(right === undefined ? {} : { to: right }),
      isTypographic:
        left !== undefined && right !== undefined && foldText(left) === foldText(right),
    })
  }
  return changes
}

const FIELDS: Readonly<
  Record<MetadataChange['field'], (document: Document) => string | undefined>
> = {
  title: ({ title }) => title,
  date: ({ date }) => date?.value,
  place: ({ place }) => place,
  venue: ({ venue }) => venue,
  publisher: ({ publisher }) => publisher,
  address: ({ address }) => address,
  kind: ({ kind }) => kind,
}

/** The folded words of a short text, parted by spaces. */
export function foldText(text: string): string {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.count }, (_, i) => foldedToken(tokens, i)).join(' ')
}
