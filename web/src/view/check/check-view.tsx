import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { usePage } from '../../shell/page.ts'
import './check.css'
import { Empty, Loading } from '../../component/empty.tsx'
import { isEditing, report } from './check-state.ts'
import { DraftForm } from './draft-form.tsx'
import { isRestored, restoreDraft } from './kept-draft.ts'
import { ReportHead } from './report-head.tsx'
import { ReportPanes } from './report-panes.tsx'

/** Check a draft: give it, then go through what was found of its quotations. */
export default function CheckView(): VNode {
  const found = report.value
  const isShown = found !== undefined && !isEditing.value
  const heading = usePage(isShown ? (found.draft.title ?? 'Checked draft') : 'Check a draft')
  useEffect(() => void restoreDraft(), [])
  const wasShown = useRef(isShown)
  useLayoutEffect(() => {
    if (wasShown.current === isShown) return
    wasShown.current = isShown
    // What had the focus is gone with the form, or with the findings.
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [isShown, heading])
  if (!isShown) {
    // Whoever types into an empty form would lose the words to those that come back.
    if (!isRestored.value) return <Loading />
    return (
      <div class="page check-page">
        <h1 ref={heading} tabIndex={-1}>
          {found === undefined ? 'Check a draft' : 'Edit and check again'}
        </h1>
        <DraftForm />
      </div>
    )
  }
  return (
    <div class="checked">
      <ReportHead heading={heading} report={found} />
      {found.findings.length === 0 ? (
        <Empty>
          <p>The draft quotes nobody, as far as it was understood.</p>
        </Empty>
      ) : null}
      <ReportPanes report={found} />
    </div>
  )
}
