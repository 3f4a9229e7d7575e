import { computed } from '@preact/signals'
import { type Group, groupOf } from '../../component/verdict.ts'
import { hrefWith, navigate, place } from '../../shell/router.ts'
import { comparison, numbered } from './check-state.ts'
import type { NumberedFinding } from './draft-pieces.ts'

// Which finding is open and which are shown is in the address: `?finding=KEY&verdict=altered&changed=true`.

/** The verdict that is shown; all of them when absent. */
export const chosenGroup = computed(() => place.value.query.get('verdict') ?? undefined)

/** Whether only what changed since the check before is shown. */
export const onlyChanged = computed(
  () => comparison.value !== undefined && place.value.query.get('show') !== 'all',
)

/** The findings that are shown, in the order of the draft. */
export const shown = computed<readonly NumberedFinding[]>(() =>
  numbered.value.filter(({ finding }) => {
    if (chosenGroup.value !== undefined && groupOf(finding) !== chosenGroup.value) return false
    const isSame = comparison.value?.changes.get(finding.key)?.kind === 'same'
    return !(onlyChanged.value && isSame)
  }),
)

/** The finding that is open, if it is among those of the draft. */
export const selected = computed(() => {
  const key = place.value.query.get('finding')
  return numbered.value.find(({ finding }) => finding.key === key)
})

/** The keys of the findings that are shown. */
export const shownKeys = computed<ReadonlySet<string>>(
  () => new Set(shown.value.map(({ finding }) => finding.key)),
)

/**
 * The address at which a finding is open. Nobody who asks for it is drawn anew when the place changes: a
 * draft may have thousands of links.
 */
export function hrefOfFinding(key: string | undefined): string {
  return hrefWith({ finding: key }, place.peek())
}

/** Open a finding; `undefined` closes the one that is open. */
export function select(key: string | undefined): void {
  navigate(hrefOfFinding(key), { replaces: true })
}

/** Open the next finding that is shown, or the one before. */
export function step(by: 1 | -1): void {
  const all = shown.value
  const at = all.findIndex(({ finding }) => finding.key === selected.value?.finding.key)
  const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by
  const one = all[next]
  if (one !== undefined) select(one.finding.key)
}

/** Open the next finding that is shown and that nobody decided on yet; behind the last, the first. */
export function stepToUndecided(): void {
  const all = shown.value
  const at = all.findIndex(({ finding }) => finding.key === selected.value?.finding.key)
  const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find((one) => !isDecided(one))
  if (next !== undefined) select(next.finding.key)
}

/** Whether people decided on a finding, and all in the same way. */
export function isDecided({ finding }: NumberedFinding): boolean {
  return finding.review !== undefined && finding.contested !== true
}

/** How many findings each verdict has, of those that were checked. */
export function countGroups(): { readonly group: Group; readonly count: number }[] {
  const counts = new Map<Group, number>()
  for (const { finding } of numbered.value) {
    const group = groupOf(finding)
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return [...counts].map(([group, count]) => ({ group, count }))
}
