import { signal } from '@preact/signals'
import type { VNode } from 'preact'

const said = signal('')

/** Tell whoever listens to a screen reader what happened, when nothing they stand on says it. */
export function announce(words: string): void {
  // The same words again are told again only if the region was empty between.
  said.value = ''
  setTimeout(() => {
    said.value = words
  }, 60)
}

/** The one place from which the desk speaks. */
export function LiveRegion(): VNode {
  return (
    <p class="hidden" role="status" aria-live="polite">
      {said}
    </p>
  )
}
