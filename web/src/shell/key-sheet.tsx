import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { Dialog } from '../component/dialog.tsx'
import { activeKeys, keysAreOn, switchKeys } from './keys.ts'

const isOpen = signal(false)

/** Show the sheet of keys. */
export function openKeySheet(): void {
  isOpen.value = true
}

/** Which keys work in the view that is shown. */
export function KeySheet(): VNode | null {
  if (!isOpen.value) return null
  return (
    <Dialog title="Keys" onClose={() => (isOpen.value = false)}>
      {activeKeys.value.map(({ name, bindings }) => (
        <section key={name} class="key-group">
          <h3>{name}</h3>
          <dl class="keys">
            {bindings.map(({ key, does }) => (
              <div key={key}>
                <dt>
                  <Key name={key} />
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label class="check-field">
        <input
          type="checkbox"
          checked={keysAreOn.value}
          onChange={(event) => switchKeys(event.currentTarget.checked)}
        />
        Single letters and signs work as keys
      </label>
    </Dialog>
  )
}

function Key({ name }: { readonly name: string }): VNode {
  return (
    <>
      {name.split('+').map((part, k) => (
        <span key={part}>
          {k > 0 ? ' + ' : ''}
          <kbd>{PRINTED[part] ?? part}</kbd>
        </span>
      ))}
    </>
  )
}

const PRINTED: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}
