import type { ComponentChildren, VNode } from 'preact'

/** What is said where there is nothing, and what to do about it. */
export function Empty({ children }: { readonly children: ComponentChildren }): VNode {
  return <div class="empty">{children}</div>
}

/** Shown while something is awaited. */
export function Loading({ what = 'Loading …' }: { readonly what?: string }): VNode {
  return (
    <p class="loading" role="status">
      {what}
    </p>
  )
}
