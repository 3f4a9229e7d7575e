import type { FindingJson } from '../../src/wire/check-json.ts'

/** A finding of a draft for tests: the words between two places of it, and what was found of them. */
export function findingAt(
  draft: string,
  words: string,
  more: Partial<FindingJson> & { readonly kind?: string } = {},
): FindingJson {
  const { kind = 'direct', ...rest } = more
  const spans = words.split(' … ').map((piece) => {
    const start = draft.indexOf(piece)
    return { start, end: start + piece.length }
  })
  const finding: unknown = {
    key: words.toLowerCase(),
    quotation: { kind, text: words, spans },
    verdict: 'verbatim',
    benign: false,
    possible: false,
    parts: [],
    alternatives: [],
    notes: [],
    ...rest,
  }
  return finding as FindingJson
}
