import type { VNode } from 'preact'
import { addressOfPath } from '../../api/address.ts'
import { pathParts, place } from '../../shell/router.ts'
import './read.css'
import { DocumentList } from './document-list.tsx'
import { DocumentView } from './document-view.tsx'
import { PassageView } from './passage-view.tsx'
import { RevisionDiffView } from './revision-diff-view.tsx'

/** Read the record: a list of documents, one of them, a passage of it, or what changed in it. */
export default function ReadView(): VNode {
  const { path, query } = place.value
  const address = addressOfPath(pathParts(path), query.get('revision'))
  if (address === undefined) return <DocumentList />
  const [, a, b] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(query.get('diff') ?? '') ?? []
  if (a !== undefined && b !== undefined) {
    return <RevisionDiffView id={address.id} a={Number(a)} b={Number(b)} />
  }
  const context = query.get('context')
  const isPart = address.turn !== undefined || address.span !== undefined
  if (isPart && (context === 'alone' || context === 'sentences' || context === 'turn')) {
    return <PassageView address={address} context={context} />
  }
  return <DocumentView address={address} />
}
