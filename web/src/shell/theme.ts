import { signal } from '@preact/signals'
import { store, stored } from './storage.ts'

export type Theme = 'auto' | 'light' | 'dark'

const kept = stored('theme')

/** The colors that a person chose; `auto` are those of the system. */
export const theme = signal<Theme>(kept === 'light' || kept === 'dark' ? kept : 'auto')

const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' }

/** From the colors of the system to light, to dark, and back. */
export function switchTheme(): void {
  const next = NEXT[theme.value]
  theme.value = next
  store('theme', next === 'auto' ? undefined : next)
  if (next === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = next
}
