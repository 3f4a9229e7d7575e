import type { VNode } from 'preact'
import type { SearchedJson } from '../../../../src/wire/hit-json.ts'
import { asSentence, describeScope, groupDigits, plural } from '../../component/wording.ts'
import { hrefWith } from '../../shell/router.ts'

/** What was searched, which limits cut it short, and why nothing was found. */
export function Searched({ searched }: { readonly searched: SearchedJson }): VNode {
  const { nothing, limits, undated } = searched
  return (
    <div class="searched">
      {nothing === undefined ? (
        <p class="lead">
          Searched: {describeScope(searched)}
          {undated === undefined || undated === 0
            ? ''
            : `; ${plural(undated, 'document')} without a date left out`}
          .
        </p>
      ) : null}
      {limits.map((limit) => (
        <p key={limit} class="lead">
          {asSentence(limit)}
        </p>
      ))}
      {nothing === undefined ? null : (
        <div class="nothing">
          {nothing.sentences.map((sentence) => (
            <p key={sentence}>{asSentence(sentence)}</p>
          ))}
          {nothing.words.length === 0 ? null : (
            <p>
              In the whole record:{' '}
              {nothing.words.map(({ word, frequency }, k) => (
                <span key={word}>
                  {k === 0 ? '' : ', '}
                  <a href={hrefWith({ q: word })}>{word}</a> {groupDigits(frequency)}
                </span>
              ))}
            </p>
          )}
          <LooserLinks searched={searched} />
        </div>
      )}
    </div>
  )
}

/** What would have been found, as links where an address can ask for it. */
function LooserLinks({ searched }: { readonly searched: SearchedJson }): VNode | null {
  const links = (searched.nothing?.looser ?? []).flatMap(({ form, hits }) => {
    const looser = LOOSER[form]
    return looser === undefined ? [] : [{ ...looser, hits }]
  })
  if (links.length === 0) return null
  return (
    <ul class="toolbar">
      {links.map(({ label, values, hits }) => (
        <li key={label}>
          <a class="button" href={hrefWith(values)}>
            {label}: {plural(hits, 'hit')}
          </a>
        </li>
      ))}
    </ul>
  )
}

const LOOSER: Partial<
  Readonly<
    Record<
      string,
      { readonly label: string; readonly values: Readonly<Record<string, string | undefined>> }
    >
  >
> = {
  filter: {
    label: 'In the whole record',
    values: {
      speaker: undefined,
      role: undefined,
      kind: undefined,
      publisher: undefined,
      from: undefined,
      to: undefined,
    },
  },
  revisions: { label: 'In all revisions', values: { revisions: 'all' } },
  order: { label: 'In any order, at most 10 words apart', values: { near: '10' } },
  distance: { label: 'At most 100 words apart', values: { near: '100' } },
}
