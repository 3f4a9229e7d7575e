import type { ComponentChildren, VNode } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'

export interface DialogProps {
  readonly title: string
  readonly children: ComponentChildren
  readonly onClose: () => void
}

/** A window above the page. Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, children, onClose }: DialogProps): VNode {
  const element = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Before the next key arrives; whoever had the focus now gets it back from the browser on closing.
  useLayoutEffect(() => element.current?.showModal(), [])
  return (
    <dialog ref={element} aria-labelledby={id} onClose={onClose}>
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="icon-button" onClick={() => element.current?.close()}>
          <Icon name="close" />
          <span class="hidden">Close</span>
        </button>
      </header>
      {children}
    </dialog>
  )
}
