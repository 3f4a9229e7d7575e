import type { VNode } from 'preact'
import type { ShownDocumentJson } from '../../../../src/wire/passage-json.ts'
import { readHref } from '../../api/address.ts'
import { groupDigits, plural, shortTime, spaced, upperFirst } from '../../component/wording.ts'
import { hrefWith } from '../../shell/router.ts'
import { Margins, type MarginsProps } from './margins.tsx'
import { SidePart } from './side-part.tsx'

/** What stands beside a document: what others made of it, its revisions, and how it was read. */
export function DocumentSide({ document, margins }: MarginsProps): VNode {
  return (
    <aside class="read-side" aria-label="Margins">
      <Margins document={document} margins={margins} />
      <Revisions document={document} />
      <About document={document} />
    </aside>
  )
}

function Revisions({ document }: { readonly document: ShownDocumentJson }): VNode {
  const { id, revision, revisions } = document
  return (
    <SidePart title="Revisions" count={revisions.length} isOpen={revisions.length > 1}>
      <ol class="revisions">
        {revisions.toReversed().map((one) => {
          const before = revisions.findLast((other) => other.revision < one.revision)
          return (
            <li key={one.revision}>
              <a
                href={readHref({ id, revision: one.revision })}
                aria-current={one.revision === revision ? 'true' : undefined}
              >
                Revision {one.revision}
              </a>
              {one.current ? ' (newest)' : ''}
              <span class="side-about">
                {' '}
                added <time dateTime={one.addedAt}>{shortTime(one.addedAt)}</time>,{' '}
                {groupDigits(one.words)} words
              </span>
              {before === undefined ? null : (
                <>
                  {' '}
                  <a href={hrefWith({ diff: `${before.revision}..${one.revision}` }, pageOf(id))}>
                    what changed
                  </a>
                </>
              )}
            </li>
          )
        })}
      </ol>
    </SidePart>
  )
}

function pageOf(id: string): { path: string; query: URLSearchParams } {
  return { path: readHref({ id }), query: new URLSearchParams() }
}

/** What is known of the document, and how it is known. */
function About({ document }: { readonly document: ShownDocumentJson }): VNode {
  const { participants, language, time, updated, retrieved, author, recognized } = document
  const { kindReasons, problems, turns } = document
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Id', document.id],
    ['Participants', participants.length === 0 ? undefined : participants.join(', ')],
    ['Language', language],
    ['Began at', time],
    ['Updated', updated],
    ['Fetched', retrieved],
    ['Author', author],
    ['Turns', turns.length === 0 ? undefined : String(turns.length)],
  ]
  return (
    <>
      <SidePart title="About">
        <dl class="facts side-facts">
          {rows
            .filter(([, value]) => value !== undefined)
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          <div>
            <dt>Why a {spaced(document.kind)}</dt>
            <dd>{kindReasons.join('; ')}</dd>
          </div>
          {recognized.map(({ field, rule, text }) => (
            <div key={`${field} ${rule}`}>
              <dt>{upperFirst(spaced(field))} from</dt>
              <dd dir="auto">
                {rule}
                {text === undefined ? '' : `: “${text}”`}
              </dd>
            </div>
          ))}
        </dl>
      </SidePart>
      {problems.length === 0 ? null : (
        <SidePart title={upperFirst(plural(problems.length, 'doubt'))}>
          <ul class="side-list">
            {problems.map(({ code, message, start, end }) => (
              <li key={`${code} ${start}`} dir="auto">
                {start === undefined || end === undefined ? (
                  message
                ) : (
                  <a
                    href={readHref({
                      id: document.id,
                      revision: document.revision,
                      span: { start, end },
                    })}
                  >
                    {message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </SidePart>
      )}
    </>
  )
}
