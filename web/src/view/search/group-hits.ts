import type { HitJson } from '../../../../src/wire/hit-json.ts'

/** Hits of one document that follow each other. */
export interface HitGroup {
  readonly document: string
  readonly hits: readonly HitJson[]
}

/**
 * Gather hits by document. The order stays: a document comes again when hits of another stand between,
 * as they may when the closest come first.
 */
export function groupHits(hits: readonly HitJson[]): HitGroup[] {
  const groups: { readonly document: string; readonly hits: HitJson[] }[] = []
  for (const hit of hits) {
    const last = groups.at(-1)
    if (last?.document === hit.document && last.hits[0]?.revision === hit.revision) {
      last.hits.push(hit)
    } else groups.push({ document: hit.document, hits: [hit] })
  }
  return groups
}
