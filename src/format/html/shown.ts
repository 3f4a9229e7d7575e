import { type HtmlMeasures, isUnread } from './measure.ts'
import type { HtmlElement } from './tree.ts'

/**
 * Why a browser does not show the words of an element: `hidden`, or `unread` where they are no text at
 * all; `undefined` for what is shown.
 *
 * What holds most of the page is read whatever it says: pages hide themselves until a script has run, and
 * a dialog that was open when the page was saved hides everything behind it.
 */
export function whyUnshown(
  element: HtmlElement,
  measures: HtmlMeasures,
): 'hidden' | 'unread' | undefined {
  const { name, attributes } = element
  if (isUnread(name)) return 'unread'
  if (name === 'button' || name === 'noscript') {
    return isMost(element, measures) ? undefined : 'unread'
  }
  if (attributes.size === 0 || name === 'html' || name === 'body' || name === '') return undefined
  if (isHidden(element)) return isMost(element, measures) ? undefined : 'hidden'
  const isForEars = attributes.get('aria-hidden') === 'true'
  if (isForEars && measures.lengthOf(element) <= LONGEST_SIGN && !isMost(element, measures)) {
    return 'hidden'
  }
  return undefined
}

function isMost(element: HtmlElement, measures: HtmlMeasures): boolean {
  return measures.lengthOf(element) > MOST_HIDDEN * measures.whole
}

/** Share of a page that an element may hide. */
const MOST_HIDDEN = 0.4
/** Code units of a sign that a page keeps from being read aloud; longer words are shown and meant. */
const LONGEST_SIGN = 80

function isHidden({ name, attributes }: HtmlElement): boolean {
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true
  if (name === 'dialog' && !attributes.has('open')) return true
  const style = attributes.get('style')
  if (style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
    return true
  const names = attributes.get('class')
  return names !== undefined && HIDDEN_CLASSES.test(names) && !SHOWN_CLASSES.test(names)
}

/** Classes of words that only a screen reader says, or that only another device shows. */
const HIDDEN_CLASSES =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|screenreader(?:-only)?|element-invisible|hide-text|print-only|visible-print|d-none|is-hidden|hidden)(?:\s|$)/i
/** Classes that show on a wide screen what is hidden on a small one. */
const SHOWN_CLASSES =
  /(?:^|\s)(?:d-\w+-(?:block|flex|grid|inline)\S*|\w+:(?:block|flex|grid|inline)\S*)(?:\s|$)/
