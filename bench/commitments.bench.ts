// Commitments in written pledges: sentences of election manifestos, of which people said whether they
// promise anything. Another genre than speech, so the figures are only reported.
//
//   node bench/commitments.bench.ts

import { join } from 'node:path'
import type { DocumentId } from '../src/document/document.ts'
import { commitmentsOf } from '../src/ledger/commitment/commitments-of.ts'
import { spokenText } from '../src/ledger/spoken-text.ts'
import { readDocument } from '../src/read-document.ts'
import { report } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

interface Sentence {
  readonly sentence: string
  /** 0 is none, 1 a narrow pledge, 2 a broad one. */
  readonly pledge: number
}

/** Words that a search for pledges without grammar would look for. */
const CUE = /\b(?:will|shall|promise[sd]?|pledge[sd]?|commit(?:s|ted)?|guarantee[sd]?)\b/i

const PLEDGING: ReadonlySet<string> = new Set([
  'promise',
  'conditionalPromise',
  'plan',
  'offer',
  'assurance',
])

const rows = readRows<Sentence>(
  join(needSharedFolder(), 'data', 'ledgers', 'commitments', 'pledge_mimac_india.jsonl.gz'),
)
const pledges = rows.filter(({ pledge }) => pledge > 0).length
report('sentences', rows.length)
report('pledges', pledges)
measure('cue words alone', ({ sentence }) => CUE.test(sentence))
measure('commitments of any type', ({ sentence }) => typesIn(sentence).length > 0)
measure('promises, plans and offers', ({ sentence }) =>
  typesIn(sentence).some((type) => PLEDGING.has(type)),
)

function typesIn(sentence: string): string[] {
  const { document, quotations } = readDocument({
    text: `A manifesto\n\n${sentence}\n`,
    id: 'manifesto' as DocumentId,
    kind: 'statement',
  })
  return commitmentsOf(spokenText(document, quotations)).map(({ type }) => type)
}

function measure(name: string, isFound: (row: Sentence) => boolean): void {
  const found = rows.filter(isFound)
  const right = found.filter(({ pledge }) => pledge > 0).length
  const [precision, recall] = [right / (found.length || 1), right / pledges]
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  report(name, `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`)
}
