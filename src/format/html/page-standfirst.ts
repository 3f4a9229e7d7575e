import type { DropReason } from '../../document/block.ts'
import type { LayoutBlock } from './layout.ts'
import type { HtmlElement } from './tree.ts'

/**
 * The block that the page sets as the standfirst, the sentences between the title and the text that say
 * what it is about: by the word that publishers call its class. `undefined` when there is none.
 */
export function findStandfirst(
  blocks: readonly LayoutBlock[],
  reasons: readonly (DropReason | undefined)[],
): number | undefined {
  const title = blocks.findIndex(
    ({ kind, level }, index) => reasons[index] === undefined && kind === 'heading' && level === 1,
  )
  if (title < 0) return undefined
  let seen = 0
  for (let index = title + 1; index < blocks.length && seen < MOST_BETWEEN; index++) {
    if (reasons[index] !== undefined) continue
    seen++
    const { text, element } = blocks[index] as LayoutBlock
    if (text.length > LONGEST_STANDFIRST) return undefined
    if (isStandfirst(element)) return index
  }
  return undefined
}

/** Blocks below the title of which one is the standfirst; bylines and dates may stand above it. */
const MOST_BETWEEN = 5
const LONGEST_STANDFIRST = 600

function isStandfirst(element: HtmlElement): boolean {
  // The class stands at the paragraph or at a box right around it, which holds nothing else.
  const around = element.parent?.children.length === 1 ? element.parent : undefined
  return [element, around].some((candidate) => {
    const { attributes } = candidate ?? {}
    const names = `${attributes?.get('class') ?? ''} ${attributes?.get('itemprop') ?? ''}`
    return STANDFIRST.test(names.replace(/([a-z\d])([A-Z])/g, '$1-$2'))
  })
}

/** Words of classes for a standfirst, in the languages of publishers. */
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|dek|deck|excerpt|kurztext|teasertext|vorspann|chapeau|chapo|bajada|entradilla|copete|sommario|lead|lede|summary|alternative-headline)(?:$|[\s_-])/i
