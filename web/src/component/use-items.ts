import type { RefObject } from 'preact'
import { useKeys } from '../shell/keys.ts'

/** The elements that `j` and `k` go through carry this attribute; the link that Enter follows, `data-open`. */
const ITEM = '[data-item]'

/**
 * Let `j` and `k` go through the items inside an element, and Enter open the one that has the focus. Items
 * need `data-item` and `tabIndex={-1}`.
 *
 * @param name Heads the keys on their sheet.
 * @param noun What an item is called there.
 */
export function useItems(list: RefObject<HTMLElement | null>, name: string, noun: string): void {
  const items = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>(ITEM) ?? [])]
  const step = (by: 1 | -1): void => {
    const all = items().filter((item) => item.checkVisibility())
    const at = all.findIndex((item) => item.contains(document.activeElement))
    const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by
    const item = all[Math.max(0, Math.min(all.length - 1, next))]
    item?.focus()
    item?.scrollIntoView({ block: 'nearest' })
  }
  useKeys(name, [
    { key: 'j', does: `next ${noun}`, run: () => step(1) },
    { key: 'k', does: `${noun} before`, run: () => step(-1) },
    {
      key: 'Enter',
      does: `open the ${noun}`,
      run: () => {
        const item = items().find((one) => one === document.activeElement)
        item?.querySelector<HTMLElement>('[data-open]')?.click()
      },
    },
  ])
}
