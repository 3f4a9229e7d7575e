import type { FindingJson } from '../../../../src/wire/check-json.ts'

/** What became of a finding since the check before. */
export type Change =
  | { readonly kind: 'same' }
  | { readonly kind: 'new' }
  /** The same quotation, and another result. */
  | { readonly kind: 'changed'; readonly before: FindingJson }
  /** Other words in the place of those that were there. */
  | { readonly kind: 'edited'; readonly before: FindingJson }

/** What a check found otherwise than the one before. */
export interface Comparison {
  /** By key of the finding. */
  readonly changes: ReadonlyMap<string, Change>
  /** Findings of the check before whose words are in the draft no more. */
  readonly gone: readonly FindingJson[]
}

/**
 * Share of the words that two quotations must have in common for one to be the other after an edit. Lower,
 * and short quotations of one speaker would be taken for each other; higher, and a sentence that was half
 * rewritten would be told as one gone and one new.
 */
const SAME_AFTER_EDIT = 0.5

/** Compare the findings of two checks of one draft. */
export function compareReports(
  before: readonly FindingJson[],
  now: readonly FindingJson[],
): Comparison {
  const earlier = new Map(before.map((finding) => [finding.key, finding]))
  const kept = new Set(now.map(({ key }) => key))
  const left = before.filter(({ key }) => !kept.has(key))
  const changes = new Map<string, Change>()
  for (const finding of now) {
    const old = earlier.get(finding.key)
    if (old !== undefined) {
      changes.set(finding.key, isSame(old, finding) ? SAME : { kind: 'changed', before: old })
      continue
    }
    const at = mostAlike(finding, left)
    const [edited] = at === undefined ? [] : left.splice(at, 1)
    changes.set(finding.key, edited === undefined ? NEW : { kind: 'edited', before: edited })
  }
  return { changes, gone: left }
}

const SAME: Change = { kind: 'same' }
const NEW: Change = { kind: 'new' }

/** Whether two checks say the same of a quotation: verdict, passages, differences. */
function isSame(a: FindingJson, b: FindingJson): boolean {
  return resultOf(a) === resultOf(b)
}

function resultOf({ verdict, benign, possible, match, parts, notes }: FindingJson): string {
  const passages = [...(match === undefined ? [] : [match]), ...parts].map(
    ({ address, text, edits }) => ({
      address,
      text,
      edits: edits.map(({ op, class: kind, source, draft }) => [
        op,
        kind,
        source?.text,
        draft?.text,
      ]),
    }),
  )
  return JSON.stringify({ verdict, benign, possible, passages, notes })
}

function mostAlike(finding: FindingJson, others: readonly FindingJson[]): number | undefined {
  const words = wordsOf(finding)
  let best: number | undefined
  let most = SAME_AFTER_EDIT
  for (const [k, other] of others.entries()) {
    if (other.quotation.kind !== finding.quotation.kind) continue
    const others = wordsOf(other)
    const shared = [...words].filter((word) => others.has(word)).length
    const share = shared / Math.max(words.size, others.size, 1)
    if (share > most || (share === most && best === undefined)) {
      best = k
      most = share
    }
  }
  return best
}

function wordsOf({ quotation }: FindingJson): ReadonlySet<string> {
  return new Set(quotation.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
