import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { FigureJson } from '../../../../src/wire/ledger/figure-json.ts'
import { useItems } from '../../component/use-items.ts'
import { hrefWith, navigate, place } from '../../shell/router.ts'
import { type AnyRow, wordsOf } from './row-sheet.ts'
import { figureValue } from './sheet/figures.tsx'
import { Standing } from './status-badge.tsx'

/** Figures of one thing that differ, side by side. */
export function FigureGroups<R extends AnyRow>({
  rows,
  detail,
}: {
  readonly rows: readonly R[]
  readonly detail: (row: R) => VNode | null
}): VNode {
  const element = useRef<HTMLOListElement>(null)
  useItems(element, 'Figures that differ', 'group')
  const open = place.value.query.get('row')
  return (
    <ol class="items figure-groups" ref={element}>
      {groupsOf(rows).map(({ group, members }) => (
        <li key={group} data-item tabIndex={-1}>
          <h3>{titleOf(members[0])}</h3>
          <ul class="figure-sides">
            {members.map(
              (row) =>
                isFigure(row) && (
                  <li key={row.id}>
                    <button
                      type="button"
                      class="row-link"
                      data-open
                      data-row={row.id}
                      aria-expanded={row.id === open}
                      onClick={() =>
                        navigate(hrefWith({ row: row.id === open ? undefined : row.id }))
                      }
                    >
                      <strong>{figureValue(row) || row.number.text}</strong>{' '}
                      {row.dimension === 'count' ? '' : (row.unit ?? '')}
                      {row.number.text === figureValue(row) ? '' : ` (“${row.number.text}”)`}
                    </button>{' '}
                    <span class="lead">
                      {[
                        row.speaker ?? 'nobody named',
                        row.level === undefined || row.level === 'direct'
                          ? undefined
                          : wordsOf(row.level),
                        row.date ?? 'undated',
                      ]
                        .filter((part) => part !== undefined)
                        .join(', ')}
                      {row.asOf === undefined ? '' : `, as of ${row.asOf}`}
                    </span>{' '}
                    <Standing row={row} />
                    {detail(row)}
                  </li>
                ),
            )}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function groupsOf<R extends AnyRow>(
  rows: readonly R[],
): readonly { readonly group: string; readonly members: readonly R[] }[] {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const group = (isFigure(row) ? row.group : undefined) ?? row.id
    const members = groups.get(group)
    if (members === undefined) groups.set(group, [row])
    else members.push(row)
  }
  return Array.from(groups, ([group, members]) => ({ group, members }))
}

function titleOf(row: AnyRow | undefined): string {
  if (row === undefined || !isFigure(row)) return ''
  return row.subject ?? row.unit ?? row.dimension
}

function isFigure(row: AnyRow): row is AnyRow & FigureJson {
  return row.format === 'verbale.ledger.figures/1'
}
