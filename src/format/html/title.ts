import { findDates } from '../../document/date.ts'
import type { LayoutBlock } from './layout.ts'
import type { HtmlMeasures } from './measure.ts'
import type { HtmlElement } from './tree.ts'

/**
 * The title of a page, when it is another than the one `known` from its data: the heading where the data
 * or the title of the page only add the name of the site to it, else the title without that name.
 */
export function chooseTitle(
  known: string | undefined,
  heading: string | undefined,
  pageTitle: string | undefined,
  site: string | undefined,
): { readonly value: string; readonly origin: string } | undefined {
  const isBegun = (title: string): boolean => heading !== undefined && isBegunBy(title, heading)
  if (known !== undefined) {
    return heading !== undefined && isBegun(known) ? { value: heading, origin: 'h1' } : undefined
  }
  const hasTitle = pageTitle !== undefined && pageTitle !== ''
  if (heading !== undefined && (!hasTitle || pageTitle === heading || isBegun(pageTitle))) {
    return { value: heading, origin: 'h1' }
  }
  return hasTitle ? { value: withoutSite(pageTitle, site), origin: 'title' } : undefined
}

/** Words of the only heading of the first level. */
export function onlyHeading(
  elements: readonly HtmlElement[],
  measures: HtmlMeasures,
): string | undefined {
  const headings = elements.filter(
    (element) => element.name === 'h1' && measures.lengthOf(element) > 0,
  )
  const words = new Set(
    headings.slice(0, 3).map((heading) => measures.wordsOf(heading).slice(0, LONGEST_HEADING)),
  )
  return words.size === 1 ? [...words][0] : undefined
}

const LONGEST_HEADING = 300

/** The title of the page up to the name of the site, when these words stand in it as a block. */
export function shownTitle(
  blocks: readonly LayoutBlock[],
  pageTitle: string | undefined,
): string | undefined {
  if (pageTitle === undefined) return undefined
  const begun = blocks.filter(
    ({ text }) => text.length >= LEAST_TITLE && (text === pageTitle || isBegunBy(pageTitle, text)),
  )
  return begun.reduce<string | undefined>(
    (best, { text }) => (best === undefined || text.length > best.length ? text : best),
    undefined,
  )
}

/** Code units of the shortest title that is told by its words alone. */
const LEAST_TITLE = 6

/** Whether a title is the words of a heading, and the name of a site behind a line or dash. */
function isBegunBy(title: string, heading: string): boolean {
  return (
    title.startsWith(heading) && /^\s*(?:[|–—·•:»-]|::)\s/.test(`${title.slice(heading.length)} `)
  )
}

/** A date that stands by itself behind the title of a page. */
export function dateBehindTitle(pageTitle: string): string | undefined {
  return pageTitle.split(TITLE_PARTS).slice(1, MOST_TITLE_PARTS).find(isOnlyDate)
}

function isOnlyDate(words: string): boolean {
  const [date] = findDates(words)
  return date !== undefined && date.span.end - date.span.start >= words.trim().length - 1
}

const TITLE_PARTS = /\s+(?:[|–—·•»-]|::)\s+/
const MOST_TITLE_PARTS = 6

function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(TITLE_PARTS)
  if (parts.length < 2) return title
  const last = parts.at(-1) as string
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/\s+(?:[|–—·•»-]|::)\s*$/, '')
  const isSite = site !== undefined && last.toLowerCase() === site.toLowerCase()
  // A bar or a long dash parts the site from the title; a hyphen may stand in a title.
  const isParted = /\s[|»·•]\s+\S+(?:\s+\S+){0,5}$/.test(title)
  return isSite || (isParted && cut.length >= last.length) ? cut : title
}
