import type { QuotingText } from '../../src/article/find-quotations.ts'
import { DerivedTextBuilder } from '../../src/text/offset-map.ts'

/**
 * A text to look for quotations in, exactly as it is written: paragraphs parted by an empty line,
 * those that begin with `# ` headings.
 */
export function quotingText(text: string, writtenOn?: string): QuotingText {
  const builder = new DerivedTextBuilder(text)
  builder.copy(0, text.length)
  const paragraphs = Array.from(text.matchAll(/(?:(?!\n\n)[\s\S])+/g), ({ 0: words, index }) => {
    const isHeading = words.startsWith('# ')
    const lead = isHeading ? 2 : (/^\n*/.exec(words)?.[0].length ?? 0)
    const span = { start: index + lead, end: index + words.length }
    return { span, place: isHeading ? ('heading' as const) : ('body' as const) }
  })
  return { ...builder.build(), paragraphs, ...(writtenOn === undefined ? {} : { writtenOn }) }
}
