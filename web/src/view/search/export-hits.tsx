import type { VNode } from 'preact'
import type { HitJson } from '../../../../src/wire/hit-json.ts'
import { titleOf } from '../../component/wording.ts'
import { ExportButtons } from '../../rows/export-buttons.tsx'

/** Saves the hits on the screen. */
export function ExportHits({ hits }: { readonly hits: readonly HitJson[] }): VNode {
  return (
    <ExportButtons
      name="hits"
      count={hits.length}
      table={() => [HEADER, ...hits.map(cellsOf)]}
      lines={() => hits}
    />
  )
}

const HEADER = [
  'Date',
  'Speaker',
  'Role',
  'Before',
  'Words',
  'After',
  'Document',
  'Kind',
  'Address',
]

function cellsOf(hit: HitJson): string[] {
  const { date, speaker, speakerLabel, role, context, text, kind, address } = hit
  return [
    date ?? '',
    speaker ?? speakerLabel ?? '',
    role ?? '',
    context.before,
    text,
    context.after,
    titleOf(hit),
    kind,
    address,
  ]
}
