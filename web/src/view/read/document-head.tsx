import type { RefObject, VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ShownDocumentJson } from '../../../../src/wire/passage-json.ts'
import { type Address, formatAddress } from '../../api/address.ts'
import { apiPath, send } from '../../api/client.ts'
import { Citation } from '../../component/citation.tsx'
import { CopyButton } from '../../component/copy-button.tsx'
import { Icon } from '../../component/icon.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { spaced, titleOf } from '../../component/wording.ts'
import { saveFile } from '../../rows/save-file.ts'
import { hrefWith, place } from '../../shell/router.ts'

export interface DocumentHeadProps {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly document: ShownDocumentJson
  readonly address: Address
}

/** What a document is, where it is from, and how it is shown. */
export function DocumentHead({ heading, document, address }: DocumentHeadProps): VNode {
  const { id, kind, date, place: where, venue, publisher, url, revision, revisions } = document
  const about = [
    spaced(kind),
    date?.value ?? 'undated',
    ...new Set([venue, where].filter((part) => part !== undefined)),
    ...(publisher === undefined ? [] : [publisher]),
    ...(revisions.length > 1 ? [`revision ${revision} of ${revisions.length}`] : []),
  ]
  const isClean = place.value.query.get('clean') === 'true'
  const isPart = address.turn !== undefined || address.span !== undefined
  const shown = formatAddress({ ...address, id, revision })
  const newest = revisions.at(-1)?.revision ?? revision
  return (
    <header class="document-head">
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {titleOf(document)}
      </h1>
      <p class="lead" dir="auto">
        {about.join(' · ')}
      </p>
      {revision === newest ? null : (
        <p class="older-note">
          This is an earlier revision.{' '}
          <a href={hrefWith({ revision: undefined })}>Read the newest</a> or see{' '}
          <a href={hrefWith({ diff: `${revision}..${newest}` })}>what changed since</a>.
        </p>
      )}
      <div class="toolbar">
        <a
          class="button"
          href={hrefWith({ clean: !isClean })}
          aria-current={isClean ? 'true' : undefined}
        >
          <Icon name={isClean ? 'check' : 'filter'} />
          Clean text
        </a>
        {isPart ? (
          <a class="button" href={hrefWith({ context: 'alone' })}>
            <Icon name="indirect" />
            Alone
          </a>
        ) : null}
        <CopyButton text={shown} done="Address copied">
          {isPart ? 'Address of the passage' : 'Address'}
        </CopyButton>
        <OriginalText id={id} revision={revision} />
        {url !== undefined && /^https?:\/\//i.test(url) ? (
          <a class="button" href={url} rel="noreferrer noopener" target="_blank">
            <Icon name="open" />
            As published<span class="hidden"> (opens another window)</span>
          </a>
        ) : null}
        <Citation address={shown} />
      </div>
    </header>
  )
}

/** Saves the text as it came. It is asked for as everything is, because a server may want its token. */
function OriginalText({ id, revision }: { readonly id: string; readonly revision: number }): VNode {
  const [problem, setProblem] = useState<Error | undefined>(undefined)
  const save = async (): Promise<void> => {
    setProblem(undefined)
    try {
      const path = apiPath(`/documents/${encodeURIComponent(id)}/original`, { revision })
      saveFile(await (await send(path)).blob(), `${id.replace(/[^\p{L}\p{N}.-]+/gu, '-')}.txt`)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setProblem(error)
    }
  }
  return (
    <>
      <button type="button" onClick={() => void save()}>
        <Icon name="download" />
        Text
      </button>
      {problem === undefined ? null : <ProblemNote problem={problem} />}
    </>
  )
}
