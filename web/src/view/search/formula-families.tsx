import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { FormulaJson } from '../../../../src/wire/ledger/formula-json.ts'
import { usePages } from '../../api/use-api.ts'
import { Empty, Loading } from '../../component/empty.tsx'
import { Pagination } from '../../component/pagination.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { useItems } from '../../component/use-items.ts'
import { plural } from '../../component/wording.ts'
import { FormulaBody } from '../../formula/formula-body.tsx'
import { ExportButtons } from '../../rows/export-buttons.tsx'
import { listCell } from '../../rows/list-cell.ts'
import { place } from '../../shell/router.ts'
import { formulasPath } from './search-query.ts'

interface FormulasPage {
  readonly rows: readonly FormulaJson[]
  readonly next?: string
}

/** Wording that recurs and has the phrase in it: who used it first, who took it up, how it changed. */
export function FormulaFamilies(): VNode {
  const list = usePages<FormulasPage>(formulasPath(place.value.query))
  const { pages, problem, isLoading, again } = list
  const element = useRef<HTMLOListElement>(null)
  useItems(element, 'Formulas', 'formula')
  if (problem !== undefined && pages.length === 0) {
    return <ProblemNote problem={problem} onAgain={again} />
  }
  if (pages.length === 0) return <Loading what="Looking for wording that recurs …" />
  const rows = pages.flatMap((page) => page.rows)
  if (rows.length === 0) {
    return (
      <Empty>
        <p>No wording that recurs in the record has these words in it.</p>
        <p>
          <a href="/ledgers/formulas">All formulas of the record</a>
        </p>
      </Empty>
    )
  }
  return (
    <section class="stack" aria-labelledby="formulas-heading">
      <h2 id="formulas-heading">
        {list.more === undefined ? plural(rows.length, 'formula') : `${rows.length} formulas shown`}
      </h2>
      <p class="toolbar">
        <ExportButtons
          name="formulas"
          count={rows.length}
          table={() => [
            ['Wording', 'Times', 'Documents', 'Variants', 'First by', 'First on', 'Used by'],
            ...rows.map(({ canonical, count, documents, variants, first, speakers }) => [
              canonical,
              String(count),
              String(documents),
              String(variants.length),
              first.speaker ?? '',
              first.date ?? '',
              listCell(speakers.map(({ name }) => name)),
            ]),
          ]}
          lines={() => rows}
        />
      </p>
      <ol class="items" ref={element}>
        {rows.map((row) => (
          <li key={row.id} data-item tabIndex={-1}>
            <h3 dir="auto">“{row.canonical}”</h3>
            <FormulaBody row={row} />
          </li>
        ))}
      </ol>
      <Pagination count={rows.length} noun="formula" isLoading={isLoading} onMore={list.more} />
    </section>
  )
}
