import type { MarginsJson } from '../../../../src/wire/margins-json.ts'
import type { ShownDocumentJson } from '../../../../src/wire/passage-json.ts'
import { type Asked, useApi } from '../../api/use-api.ts'

/** What stands in the margins of a document; margins are those of the newest revision. */
export function useMargins(document: ShownDocumentJson): Asked<MarginsJson> {
  return useApi<MarginsJson>(
    isNewest(document) ? `/documents/${encodeURIComponent(document.id)}/margins` : undefined,
  )
}

/** Whether a document is shown as it is now. */
export function isNewest({ revision, revisions }: ShownDocumentJson): boolean {
  return revision === (revisions.at(-1)?.revision ?? revision)
}
