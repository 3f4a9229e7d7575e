import type { VNode } from 'preact'
import { Icon } from '../component/icon.tsx'
import { plural } from '../component/wording.ts'
import { announce } from '../shell/announce.tsx'
import { tableToCsv } from './csv.ts'
import { saveFile } from './save-file.ts'

export interface ExportButtonsProps {
  /** What the files are called: `commitments` gives `commitments.csv`. */
  readonly name: string
  /** Rows on the screen. */
  readonly count: number
  /** The table on the screen, its header first. */
  readonly table: () => readonly (readonly string[])[]
  /** The same rows whole, a line of JSON each. */
  readonly lines?: () => readonly object[]
  /** What the table's button says. Default: `CSV of these rows`. */
  readonly label?: string
}

/** Saves what is on the screen: as the table it stands in, or whole as JSON Lines. */
export function ExportButtons({
  name,
  count,
  table,
  lines,
  label = 'CSV of these rows',
}: ExportButtonsProps): VNode {
  const save = (file: string, type: string, text: string): void => {
    saveFile(new Blob([text], { type }), file)
    announce(`${file} was saved with ${plural(count, 'row')}`)
  }
  return (
    <>
      <button
        type="button"
        onClick={() => save(`${name}.csv`, 'text/csv;charset=utf-8', tableToCsv(table()))}
      >
        <Icon name="download" /> {label}
      </button>
      {lines === undefined ? null : (
        <button
          type="button"
          onClick={() =>
            save(
              `${name}.jsonl`,
              'application/jsonl',
              lines()
                .map((line) => `${JSON.stringify(line)}\n`)
                .join(''),
            )
          }
        >
          <Icon name="download" /> JSON Lines
        </button>
      )}
    </>
  )
}
