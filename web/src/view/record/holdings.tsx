import type { VNode } from 'preact'
import type { CountJson, StatusJson } from '../../../../src/wire/status-json.ts'
import { groupDigits, spaced, upperFirst } from '../../component/wording.ts'
import { ExportButtons } from '../../rows/export-buttons.tsx'

/** Names shown of each list; the record may know thousands. */
const MOST_NAMES = 15

/** Kinds, publishers and speakers of the record, the most frequent first. */
export function Holdings({ status }: { readonly status: StatusJson }): VNode {
  const { kinds, publishers, speakers, revised, ledgers } = status
  const lists = { kinds, publishers, speakers, 'rows of ledgers': ledgers.rows, revisions: revised }
  const rows = Object.entries(lists).flatMap(([list, counts]) =>
    counts.map(({ name, count }) => [list, name, String(count)]),
  )
  return (
    <>
      <p class="toolbar">
        <ExportButtons
          name="holdings"
          label="CSV of all counts"
          count={rows.length}
          table={() => [['List', 'Name', 'Count'], ...rows]}
        />
      </p>
      <div class="count-tables">
        <Counts
          title="Kinds"
          counts={kinds}
          hrefOf={(name) => `/read?kind=${encodeURIComponent(name)}`}
          labelOf={(name) => upperFirst(name === 'unknown' ? name : spaced(name))}
        />
        <Counts
          title="Publishers"
          counts={publishers}
          hrefOf={(name) => `/read?publisher=${encodeURIComponent(name)}`}
        />
        <Counts
          title="Speakers"
          counts={speakers}
          hrefOf={(name) => `/read?speaker=${encodeURIComponent(name)}`}
          more={<a href="/people">All people</a>}
        />
        <Counts
          title="Rows of ledgers"
          counts={ledgers.rows}
          hrefOf={(name) => `/ledgers/${name}`}
          labelOf={upperFirst}
        />
        <Counts title="Documents by number of revisions" counts={revised} />
      </div>
    </>
  )
}

interface CountsProps {
  readonly title: string
  readonly counts: readonly CountJson[]
  readonly hrefOf?: (name: string) => string
  readonly labelOf?: (name: string) => string
  /** The name that is chosen. */
  readonly current?: string | undefined
  /** Shown when not all are. */
  readonly more?: VNode
}

/** A table of names and counts. */
export function Counts({
  title,
  counts,
  hrefOf,
  labelOf = (name) => name,
  current,
  more,
}: CountsProps): VNode | null {
  if (counts.length === 0) return null
  const shown = counts.slice(0, MOST_NAMES)
  return (
    <div>
      <table class="data-table count-table">
        <caption>{title}</caption>
        <tbody>
          {shown.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">
                {hrefOf === undefined ? (
                  labelOf(name)
                ) : (
                  <a href={hrefOf(name)} aria-current={name === current ? 'true' : undefined}>
                    {labelOf(name)}
                  </a>
                )}
              </th>
              <td class="number">{groupDigits(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {counts.length > shown.length ? (
        <p class="lead">
          and {counts.length - shown.length} more. {more}
        </p>
      ) : null}
    </div>
  )
}
