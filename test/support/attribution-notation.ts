import type { FoundQuotations } from '../../src/article/find-quotations.ts'
import type { Span } from '../../src/text/span.ts'

/**
 * Attributions written into the text they are found in.
 *
 * A stretch in braces is named for what it is, and a name after `=` tells who that was resolved to:
 *
 * ```text
 * “{content:We are ready},” {source=Sunniva Oda:she} {cue:said}.
 * She {cue:said} {indirect:nobody was late}.
 * {content:the crossing “{marked:a gift}” to both} {content=Sunniva Oda:Words that the flow gives her}
 * the {term:ladder rule}
 * ```
 *
 * `content` is a piece of a direct quotation, or the clause of a mixed one with its pieces as
 * `marked`; `indirect` is a clause without marks; `title`, `term` and `nickname` are words in marks
 * that are no speech. Where a text holds several quotations, their parts carry the number of theirs:
 * `{content2:…} {cue2:…}`. Without a number in the text, none is printed for a single quotation.
 */
const TAG = /\{[A-Za-z]+\d*(?:=[^{}:]*)?:/g

/** The bare text of a notation. */
export function textOfNotation(notation: string): string {
  return notation.replace(TAG, '').replaceAll('}', '')
}

/**
 * Write what was found in a text into it.
 *
 * @throws {RangeError} If two stretches cross, which no notation can show.
 */
export function printAttributions(
  text: string,
  { quotations, notSpeech }: Pick<FoundQuotations, 'quotations' | 'notSpeech'>,
): string {
  const tags: Tag[] = notSpeech.map(({ span, reason }) => ({ name: reason, span }))
  for (const [k, { kind, spans, marked, cue, source }] of quotations.entries()) {
    const number = quotations.length > 1 ? `${k + 1}` : ''
    const speaker = source?.speaker === undefined ? '' : `=${source.speaker}`
    // A speaker whom no words name is noted with the content.
    const flow = source?.span === undefined ? speaker : ''
    const content = `${kind === 'indirect' ? 'indirect' : 'content'}${number}${flow}`
    for (const span of spans) tags.push({ name: content, span })
    if (kind === 'mixed') for (const span of marked) tags.push({ name: `marked${number}`, span })
    if (source?.span !== undefined)
      tags.push({ name: `source${number}${speaker}`, span: source.span })
    if (cue !== undefined) tags.push({ name: `cue${number}`, span: cue })
  }
  return insertTags(text, tags)
}

interface Tag {
  readonly name: string
  readonly span: Span
}

/** Insert tags, the longer around the shorter; a sort keeps tags of one span in their order. */
function insertTags(text: string, tags: readonly Tag[]): string {
  const sorted = tags.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const open: Tag[] = []
  let printed = ''
  let from = 0
  const advance = (to: number): void => {
    printed += text.slice(from, to)
    from = to
  }
  const closeUpTo = (offset: number): void => {
    for (
      let last = open.at(-1);
      last !== undefined && last.span.end <= offset;
      last = open.at(-1)
    ) {
      advance(last.span.end)
      printed += '}'
      open.pop()
    }
  }
  for (const tag of sorted) {
    closeUpTo(tag.span.start)
    const outer = open.at(-1)
    if (outer !== undefined && tag.span.end > outer.span.end) {
      throw new RangeError(`"${tag.name}" at ${tag.span.start} crosses the end of "${outer.name}"`)
    }
    advance(tag.span.start)
    printed += `{${tag.name}:`
    open.push(tag)
  }
  closeUpTo(text.length)
  return printed + text.slice(from)
}
