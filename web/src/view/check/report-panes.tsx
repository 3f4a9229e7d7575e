import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { CheckedDraftJson } from '../../api/shapes.ts'
import { Icon } from '../../component/icon.tsx'
import { useKeys } from '../../shell/keys.ts'
import { editDraft, runCheck } from './check-state.ts'
import { DraftText } from './draft-text.tsx'
import { FindingList } from './finding-list.tsx'
import { isDecided, select, selected, shown, step, stepToUndecided } from './selection.ts'

/** The draft on one side and what was found on the other; on a narrow screen one of the two. */
export function ReportPanes({ report }: { readonly report: CheckedDraftJson }): VNode {
  const panes = useRef<HTMLDivElement>(null)
  const key = selected.value?.finding.key
  useEffect(() => {
    if (key !== undefined) bringIntoView(panes.current, key)
  }, [key])
  const open = useRef(key)
  const goesBack = useRef(false)
  useLayoutEffect(() => {
    const closed = open.current
    open.current = key
    // On a narrow screen the draft is seen again only now.
    if (goesBack.current && key === undefined && closed !== undefined) {
      wordsOf(panes.current, closed)?.focus()
    }
    goesBack.current = false
  }, [key])
  /** Close what is open, and go back to its words in the draft. */
  const close = (): void => {
    goesBack.current = true
    select(undefined)
  }
  useKeys('Findings', [
    { key: 'j', does: 'next finding', run: () => step(1) },
    { key: 'k', does: 'finding before', run: () => step(-1) },
    { key: 'u', does: 'on to one that nobody decided on', run: stepToUndecided },
    { key: 'r', does: 'check again', run: () => void runCheck() },
    { key: 'e', does: 'edit the draft', run: editDraft },
    { key: 'Escape', does: 'close the finding', run: close },
  ])
  // Both sides draw anew what changes in them, and not all of it with every step.
  const sides = useMemo(
    () => ({ draft: <DraftText report={report} />, findings: <FindingList report={report} /> }),
    [report],
  )
  return (
    <div ref={panes} class={`panes ${key === undefined ? '' : 'has-selected'}`}>
      <section class="draft-pane" aria-label="Draft">
        {sides.draft}
      </section>
      <section class="finding-pane" aria-label="Findings">
        <Stepper />
        {sides.findings}
      </section>
    </div>
  )
}

function Stepper(): VNode {
  const at = shown.value.findIndex(({ finding }) => finding.key === selected.value?.finding.key)
  const decided = shown.value.filter(isDecided).length
  return (
    <div class="stepper">
      <button type="button" class="back" onClick={() => select(undefined)}>
        Draft
      </button>
      <button type="button" onClick={() => step(-1)} disabled={at <= 0}>
        <Icon name="up" />
        Before
      </button>
      <button type="button" onClick={() => step(1)} disabled={at === shown.value.length - 1}>
        <Icon name="down" />
        Next
      </button>
      <span class="stepper-at">
        {at === -1 ? `${shown.value.length} to go through` : `${at + 1} of ${shown.value.length}`}
        {decided === 0 ? '' : `, ${decided} decided`}
      </span>
    </div>
  )
}

/** Show both sides of a finding, and give its evidence the focus unless somebody stands in it already. */
function bringIntoView(panes: HTMLElement | null, key: string): void {
  const card = panes?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(key)}"]`)
  wordsOf(panes, key)?.scrollIntoView({ block: 'center' })
  card?.scrollIntoView({ block: 'start' })
  if (card?.contains(document.activeElement) === false) card.focus({ preventScroll: true })
}

/** The words of a finding in the draft. */
function wordsOf(panes: HTMLElement | null, key: string): HTMLElement | null | undefined {
  return panes?.querySelector<HTMLElement>(`[data-words="${CSS.escape(key)}"]`)
}
