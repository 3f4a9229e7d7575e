import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'
import { announce } from '../shell/announce.tsx'
import { Icon } from './icon.tsx'

export interface CopyButtonProps {
  /** What is copied, or how it is got. */
  readonly text: string | (() => string | Promise<string>)
  /** Said when it is done: `Address copied`. */
  readonly done: string
  readonly children: ComponentChildren
}

/** Copies words, and says so. */
export function CopyButton({ text, done, children }: CopyButtonProps): VNode {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : await text())
      setState('copied')
      announce(done)
    } catch {
      setState('failed')
      announce('Nothing was copied: the browser does not allow it')
    }
    setTimeout(() => setState('ready'), 1600)
  }
  return (
    <button type="button" class="copy" data-state={state} onClick={() => void copy()}>
      <Icon name={state === 'copied' ? 'check' : state === 'failed' ? 'warning' : 'copy'} />
      <span>{children}</span>
    </button>
  )
}
