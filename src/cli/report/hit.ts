import type { SearchFilter, Variant, VariantsResult } from '../../verbale.ts'
import { addressOfHit } from '../../wire/hit-json.ts'
import type { SeenHit } from '../../wire/seen-hit.ts'
import {
  asSentence,
  describeKind,
  describeSearched,
  fold,
  groupDigits,
  plural,
} from '../../wire/wording.ts'
import type { Found } from '../find.ts'
import { type Shown, type Style, shown, wrapShown } from '../style.ts'

/** What was asked beside the words. */
export interface FoundOptions {
  readonly filter: SearchFilter
  /** The phrase, when it is one of several. */
  readonly query?: string
}

/** What a search found, for a person at a terminal. */
export function renderFound(found: Found, style: Style, { filter, query }: FoundOptions): string {
  const { result } = found
  const blocks: string[] = []
  if (query !== undefined) blocks.push(wrapShown(style.bold(`“${query}”`), style.width))
  if (found.kind === 'hits') {
    blocks.push(...found.hits.map((hit, k) => renderHit(hit, style, `${k + 1}. `)))
  } else {
    const { variants } = found.result
    blocks.push(
      ...variants.map((variant, k) => renderVariant(variant, found.uses[k] ?? [], style, k + 1)),
    )
  }
  const rows = [
    ...(result.nothing === undefined ? [countFound(found)] : describeNothing(found)),
    ...describeFilter(filter),
    ...describeShown(found),
    ...result.limits.map(asSentence),
  ]
  const tail = rows.map((row) => wrapShown(style.dim(row), style.width))
  return `${[...blocks, tail.join('\n')].join('\n\n')}\n`
}

function renderHit(seen: SeenHit, style: Style, lead: string): string {
  const { hit, kind, page } = seen
  const indent = ' '.repeat(lead.length)
  const title = hit.title === undefined ? `untitled ${describeKind(kind)}` : fold(hit.title)
  const place = hit.place === undefined ? '' : ` · ${fold(hit.place)}`
  const at = page === undefined ? '' : ` · p. ${page}`
  const words = fold(hit.text)
  const found = style.isPlain ? shown`>>${words}<<` : style.bold(words)
  const passage = shown`${style.dim(seen.before)}${found}${style.dim(seen.after)}`
  return [
    wrapShown(describeSpeaker(seen, style), style.width, lead),
    wrapShown(style.dim(`${title}${place}${at}`), style.width, indent),
    wrapShown(passage, style.width, `${indent}| `, `${indent}| `),
    // Never wrapped: an address is there to be copied.
    indent + style.dim(addressOfHit(hit)).text,
  ].join('\n')
}

/** The day, who speaks, and what keeps the words from being plainly theirs. */
function describeSpeaker({ hit, kind, inferred, interpreted }: SeenHit, style: Style): Shown {
  const { speaker, speakerLabel, role, date } = hit
  // A report gives many people's words, and proves none of them.
  const nobody = kind === 'pressReport' ? 'in a press report' : 'speaker unknown'
  const name = speaker ?? speakerLabel ?? nobody
  const about = [
    ...(speakerLabel === undefined || speakerLabel === name ? [] : [speakerLabel]),
    ...(role === undefined || role === 'unknown' ? [] : [role]),
    ...(inferred ? ['name inferred'] : []),
    ...(interpreted ? ['through an interpreter'] : []),
  ]
  const remarks = about.length === 0 ? '' : ` (${about.join(', ')})`
  return shown`${date?.value ?? 'undated'} · ${style.bold(name)}${remarks}`
}

/** A wording, its first use in full, and the next ones in a line each. */
function renderVariant(
  { wording, count, documents }: Variant,
  [first, ...next]: readonly SeenHit[],
  style: Style,
  number: number,
): string {
  const lead = `${number}. `
  const indent = ' '.repeat(lead.length)
  const uses = `${plural(count, 'use')} in ${plural(documents, 'document')}`
  const rows = [wrapShown(shown`${style.bold(`“${wording}”`)} · ${uses}`, style.width, lead)]
  if (first !== undefined) rows.push(renderHit(first, style, indent))
  rows.push(...next.map((use) => indent + style.dim(`also ${describeUse(use)}`).text))
  const rest = count - next.length - 1
  if (rest > 0) rows.push(indent + style.dim(`and ${plural(rest, 'more use')}`).text)
  return rows.join('\n')
}

function describeUse({ hit, kind }: SeenHit): string {
  const nobody = kind === 'pressReport' ? 'in a press report' : 'speaker unknown'
  const name = hit.speaker ?? hit.speakerLabel ?? nobody
  return `${hit.date?.value ?? 'undated'} · ${fold(name)} · ${addressOfHit(hit)}`
}

/** How many hits there are, and in what. */
function countFound({ kind, result }: Found): string {
  const least = result.isExact ? '' : 'at least '
  const { undated = 0 } = result.searched
  const counted =
    kind === 'hits'
      ? plural(result.total, 'hit')
      : `${plural(result.wordings, 'wording')}, ${plural(result.total, 'use')}`
  const left = undated === 0 ? '' : `; ${plural(undated, 'document')} without a date left out`
  return `${capitalized(least + counted)} in ${describeSearched(result.searched)}${left}.`
}

function describeNothing({ result: { nothing } }: Found): string[] {
  const [first = '', ...rest] = nothing?.sentences ?? []
  return [`Nothing found. ${first}`, ...rest]
}

/** How many are shown, when that is not all. */
function describeShown(found: Found): string[] {
  const [count, total, what] =
    found.kind === 'hits'
      ? [found.hits.length, found.result.total, 'hits']
      : [found.result.variants.length, wordingsOf(found.result), 'wordings']
  if (count >= total) return []
  return [`Shown: ${groupDigits(count)} of ${groupDigits(total)} ${what}; --limit shows more.`]
}

function wordingsOf({ wordings }: VariantsResult): number {
  return wordings
}

/** Which part of the record was asked for. */
function describeFilter(filter: SearchFilter): string[] {
  const { speaker, roles, kinds, from, to, publisher, revisions } = filter
  const parts = [
    ...(speaker === undefined ? [] : [`speaker “${speaker}”`]),
    ...(roles === undefined ? [] : [`role ${roles.join(' or ')}`]),
    ...(kinds === undefined ? [] : [`kind ${kinds.join(' or ')}`]),
    ...(publisher === undefined ? [] : [`publisher “${publisher}”`]),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(to === undefined ? [] : [`to ${to}`]),
    ...(revisions === 'all' ? ['all revisions'] : []),
  ]
  return parts.length === 0 ? [] : [`Asked for: ${parts.join(', ')}.`]
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
