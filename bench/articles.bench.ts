// Quotations of annotated news, found and scored.
//
//   node bench/articles.bench.ts

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDocument } from '../src/verbale.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

const data = join(needSharedFolder(), 'data')
findInAnnotatedNews()

/** Quotations, cues and sources of the annotated development set, scored by the set's own scorer. */
function findInAnnotatedNews(): void {
  const path = join(data, 'quotations', 'polnear.dev.jsonl.gz')
  const rows = readRows<{ id: string; text: string }>(path)
  const folder = mkdtempSync(join(tmpdir(), 'verbale-bench-'))
  const answered = join(folder, 'quotations.jsonl')
  const answers = rows.map(({ id, text }) => {
    const { quotations } = parseDocument({ text, kind: 'pressReport' })
    return {
      id,
      quotes: quotations.map(({ kind, spans, cue, source }, k) => ({
        id: `q${k}`,
        kind,
        content: spans.map(({ start, end }) => [start, end]),
        cue: cue === undefined ? [] : [[cue.start, cue.end]],
        source: source?.span === undefined ? [] : [[source.span.start, source.span.end]],
      })),
    }
  })
  writeFileSync(answered, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
  const scorer = join(data, 'quotations', 'scripts', 'score.mjs')
  const printed = execFileSync(process.execPath, [scorer, path, answered], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  console.log(printed.trim())
}
