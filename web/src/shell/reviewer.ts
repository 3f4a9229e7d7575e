import { signal } from '@preact/signals'
import { store, stored } from './storage.ts'

/** Who decides on this machine: asked once, and put under every decision. Empty until then. */
export const reviewer = signal(stored('name') ?? '')

/** Keep the name under which decisions are made. */
export function setReviewer(name: string): void {
  reviewer.value = name.trim()
  store('name', reviewer.value === '' ? undefined : reviewer.value)
}
