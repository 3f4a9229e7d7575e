import { scaleNumber } from '../../text/number.ts'
import type { Amount } from './amount.ts'
import type { FigureToken } from './figure-token.ts'

/**
 * A number without a value that begins at a token: `hundreds`, `tens of thousands`, `thousands upon
 * thousands`, `several million`, `a few dozen`.
 */
export function readVagueNumber(tokens: readonly FigureToken[], at: number): Amount | undefined {
  const lead = afterLead(tokens, at)
  if (lead !== undefined) {
    let scale = scaleOf(wordAt(tokens, lead))
    if (scale === undefined) return undefined
    let to = lead + 1
    // "Several hundred thousand".
    for (let more = scaleOf(wordAt(tokens, to)); more !== undefined; to++) {
      scale = Math.max(scale, more)
      more = scaleOf(wordAt(tokens, to + 1))
    }
    return vague(at, to, scale)
  }
  let scale = pluralScale(wordAt(tokens, at))
  if (scale === undefined) return undefined
  let to = at + 1
  // Every further "of millions", "and thousands" or "upon thousands" belongs to it.
  while (JOINING.has(wordAt(tokens, to))) {
    const word = wordAt(tokens, to + 1)
    // "Hundreds of million tons" has the larger scale in the singular.
    const more = pluralScale(word) ?? (wordAt(tokens, to) === 'of' ? scaleOf(word) : undefined)
    if (more === undefined) break
    scale = Math.max(scale, more)
    to += 2
  }
  return vague(at, to, scale)
}

function vague(from: number, to: number, scale: number): Amount {
  return { from, to, scale, form: 'vague', isPlain: false }
}

/** The token after `several`, `a few`, `many`, `a couple (of)`. */
function afterLead(tokens: readonly FigureToken[], at: number): number | undefined {
  const word = wordAt(tokens, at)
  if (word === 'several' || word === 'many' || word === 'multiple') return at + 1
  if (word !== 'a') return undefined
  const next = wordAt(tokens, at + 1)
  if (next === 'few') return at + 2
  if (next !== 'couple') return undefined
  return wordAt(tokens, at + 2) === 'of' ? at + 3 : at + 2
}

function scaleOf(word: string): number | undefined {
  const single = word.length > 2 ? scaleNumber(word) : undefined
  return single ?? pluralScale(word)
}

/** What the plural of a scale stands for: 1000 of `thousands`, 10 of `tens`. */
function pluralScale(word: string): number | undefined {
  if (word === 'tens' || word === 'scores') return word === 'tens' ? 10 : 20
  return word.endsWith('s') && word.length > 4 ? scaleNumber(word.slice(0, -1)) : undefined
}

const JOINING: ReadonlySet<string> = new Set(['of', 'and', 'upon', 'on', 'or'])

function wordAt(tokens: readonly FigureToken[], at: number): string {
  const token = tokens[at]
  return token === undefined || token.kind !== 'word' ? '' : token.lower
}
