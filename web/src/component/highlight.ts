import { useEffect } from 'preact/hooks'

/** Names of highlights; `style/component.css` says how each looks. */
export type HighlightName = 'found' | 'current' | 'quoted' | 'selected'

/** Whether this browser paints ranges without elements around them. */
export const CAN_HIGHLIGHT: boolean = typeof CSS !== 'undefined' && 'highlights' in CSS

/**
 * Paint ranges of the page as long as a view is shown. Returns without doing anything where a browser
 * cannot; a view then marks the words by an element.
 */
export function useHighlight(name: HighlightName, ranges: readonly Range[]): void {
  useEffect(() => {
    if (!CAN_HIGHLIGHT || ranges.length === 0) return
    CSS.highlights.set(name, new Highlight(...ranges))
    return () => {
      CSS.highlights.delete(name)
    }
  }, [name, ranges])
}
