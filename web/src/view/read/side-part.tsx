import type { ComponentChildren, VNode } from 'preact'

export interface SidePartProps {
  readonly title: string
  readonly count?: number
  readonly isOpen?: boolean
  readonly children: ComponentChildren
}

/** A part of the margins that folds. */
export function SidePart({ title, count, isOpen = false, children }: SidePartProps): VNode {
  return (
    <details class="side-part" open={isOpen}>
      <summary>
        <h2>
          {title}
          {count === undefined ? null : <span class="side-count"> {count}</span>}
        </h2>
      </summary>
      {children}
    </details>
  )
}
