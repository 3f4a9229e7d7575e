import { useLayoutEffect, useRef } from 'preact/hooks'
import { place } from './router.ts'

/** The page that had the focus last; the first one leaves it where the browser put it. */
let shown: string | undefined

/**
 * Name the page in the window's title, and give its heading the focus when it is arrived at from
 * another, so that a screen reader tells where one is. Put the result on the `<h1>`, with `tabIndex={-1}`.
 */
export function usePage(title: string): { readonly current: HTMLHeadingElement | null } {
  const heading = useRef<HTMLHeadingElement>(null)
  const { path } = place.value
  useLayoutEffect(() => {
    document.title = title === '' ? 'verbale' : `${title} · verbale`
  }, [title])
  // Before anybody can type: a focus that moves late takes keys from where they were meant to go.
  useLayoutEffect(() => {
    if (shown !== undefined && shown !== path) heading.current?.focus({ preventScroll: true })
    shown = path
  }, [path])
  return heading
}
