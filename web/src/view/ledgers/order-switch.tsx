import type { VNode } from 'preact'
import { hrefWith, place } from '../../shell/router.ts'
import type { LedgerName } from './ledger-names.ts'
import { isByDue } from './ledger-query.ts'

/** Commitments by the day they were made, or by the day they are due. */
export function OrderSwitch({ ledger }: { readonly ledger: LedgerName }): VNode | null {
  if (ledger !== 'commitments') return null
  const isDue = isByDue(ledger, place.value.query)
  return (
    <>
      <a
        class="button"
        href={hrefWith({ order: undefined })}
        aria-current={isDue ? undefined : 'true'}
      >
        By the day of speaking
      </a>
      <a class="button" href={hrefWith({ order: 'due' })} aria-current={isDue ? 'true' : undefined}>
        By the day due
      </a>
    </>
  )
}
