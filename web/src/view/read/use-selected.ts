import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Stretch, selectedStretch } from './text-place.ts'

/** Words that somebody selected, and where the selection ends inside an element. */
export interface Selected {
  readonly stretch: Stretch
  readonly left: number
  readonly top: number
}

/** The width that is kept free for the bar at the end of a line, in CSS pixels. */
const BAR_WIDTH = 390

/** Follow what is selected inside an element. */
export function useSelected(root: RefObject<HTMLElement | null>): Selected | undefined {
  const [selected, setSelected] = useState<Selected | undefined>(undefined)
  useEffect(() => {
    let frame = 0
    const look = (): void => {
      const element = root.current
      const selection = getSelection()
      const stretch = element === null ? undefined : selectedStretch(element, selection)
      if (element === null || stretch === undefined || selection === null) {
        setSelected(undefined)
        return
      }
      const box = selection.getRangeAt(0).getBoundingClientRect()
      const home = element.getBoundingClientRect()
      setSelected({
        stretch,
        left: Math.max(0, Math.min(box.left - home.left, home.width - BAR_WIDTH)),
        top: box.bottom - home.top + 6,
      })
    }
    const change = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    document.addEventListener('selectionchange', change)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', change)
    }
  }, [root])
  return selected
}
