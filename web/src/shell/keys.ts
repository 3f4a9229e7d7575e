import { computed, signal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { store, stored } from './storage.ts'

/** What a key does. */
export interface KeyBinding {
  /** As `KeyboardEvent.key` has it; with `Shift+` or `Ctrl+` before it where that is meant. */
  readonly key: string
  readonly does: string
  readonly run: () => void
}

interface Group {
  readonly name: string
  readonly bindings: readonly KeyBinding[]
}

const groups = signal<readonly Group[]>([])

/** Whether single keys do anything: who dictates or has a tremor can switch them off. */
export const keysAreOn = signal(stored('keys') !== 'off')

/** Switch single keys on or off. */
export function switchKeys(on: boolean): void {
  keysAreOn.value = on
  store('keys', on ? undefined : 'off')
}

/** The keys that work now, by view, as the sheet of keys lists them. */
export const activeKeys = computed(() => groups.value.filter(({ bindings }) => bindings.length > 0))

/** Let keys work as long as a view is shown. `name` heads them on the sheet of keys. */
export function useKeys(name: string, bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings)
  latest.current = bindings
  const listed = bindings.map(({ key, does }) => `${key} ${does}`).join('\n')
  useLayoutEffect(() => {
    const group: Group = {
      name,
      bindings: latest.current.map(({ key, does }) => ({
        key,
        does,
        run: () => latest.current.find((one) => one.key === key)?.run(),
      })),
    }
    groups.value = [...groups.value, group]
    return () => {
      groups.value = groups.value.filter((one) => one !== group)
    }
  }, [name, listed])
}

/** Listen to the keyboard. */
export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.metaKey || event.isComposing) return
    const key = nameOf(event)
    const isTyping = isTextField(event.target)
    // Escape leaves a field and does nothing else there; keys with Ctrl are no text.
    if (isTyping && key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
    if (isTyping && !key.startsWith('Ctrl+')) return
    if (!keysAreOn.value && key.length === 1) return
    // A button that has the focus takes Enter for itself.
    if (key === 'Enter' && isControl(event.target)) return
    if (document.querySelector('dialog[open]') !== null) return
    for (const { bindings } of [...groups.value].reverse()) {
      const binding = bindings.find((one) => one.key === key)
      if (binding === undefined) continue
      event.preventDefault()
      binding.run()
      return
    }
  })
}

function nameOf({ key, ctrlKey, shiftKey }: KeyboardEvent): string {
  // A printed sign has the shift in it already.
  const shift = shiftKey && (key.length > 1 || /[A-Z]/.test(key)) ? 'Shift+' : ''
  const name = key.length === 1 && shift !== '' ? key.toLowerCase() : key
  return (ctrlKey ? 'Ctrl+' : '') + shift + name
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('textarea, select')) return true
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'reset', 'file'].includes(target.type)
  )
}

function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('a, button, summary, input, label') !== null
  )
}
