import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useHighlight } from '../../component/highlight.ts'
import { rangeOf } from '../read/text-place.ts'
import { useFoundSpans } from './hit-bar.tsx'

/** Paint the words that were searched for wherever they stand in the text of a document. */
export function useHitHighlight(
  root: RefObject<HTMLElement | null>,
  document: string,
  revision: number,
): void {
  const spans = useFoundSpans(document, revision)
  const [ranges, setRanges] = useState<readonly Range[]>([])
  useEffect(() => {
    const { current } = root
    setRanges(current === null ? [] : spans.flatMap((span) => rangeOf(current, span) ?? []))
  }, [root, spans])
  useHighlight('found', ranges)
}
