import type { Speaker } from '../../document/turn.ts'
import type { Span } from '../../text/span.ts'
import { type Floor, type Link, linkBetween } from './floor-run.ts'

/**
 * Give the one who is named for a question to the questions that the same person asks before and after
 * it, as far as the floor goes round to nobody else.
 *
 * `found` holds who asked the turns for which something tells. Questions that hang together and name two
 * people are parted at what their words do not join; when even these name two, nothing is added. A part
 * that names nobody is of the one who asks on both sides of it, or on the only one.
 */
export function spreadAskers(
  floor: Floor,
  found: readonly (Speaker | undefined)[],
  isSame: (a: string, b: string) => boolean,
): (Speaker | undefined)[] {
  const askers = [...found]
  const asking = floor.turns.flatMap(({ role }, index) => (role === 'press' ? [index] : []))
  const links = asking.map(
    (index, k): Link => (k === 0 ? 'none' : linkBetween(floor, asking[k - 1] as number, index)),
  )
  for (const run of runsOf(asking, links, ({ link }) => link !== 'none')) {
    if (give(run)) continue
    const parts = runsOf(
      run.map(({ turn }) => turn),
      run.map(({ link }) => link),
      ({ link }) => link === 'words',
    )
    for (const part of parts) give(part)
    const named = parts.map(([first]) => askers[first?.turn ?? -1])
    for (const [k, part] of parts.entries()) {
      const [before, after] = [named[k - 1], named[k + 1]]
      const known = before ?? after
      if (known === undefined || part.some(({ turn }) => askers[turn] !== undefined)) continue
      if (k > 0 && k < parts.length - 1 && !agree(before, after)) continue
      for (const { turn } of part) askers[turn] = inferredFrom(known, known.evidence)
    }
  }
  return askers

  function agree(a: Speaker | undefined, b: Speaker | undefined): boolean {
    return a !== undefined && b !== undefined && isSame(a.name, b.name)
  }

  /** Name a run after the one person it names; `false` when it names two. */
  function give(run: readonly Linked[]): boolean {
    let known: Speaker | undefined
    for (const { turn } of run) {
      const own = found[turn]
      if (own === undefined) continue
      if (known !== undefined && !isSame(own.name, known.name)) return false
      known = known === undefined ? own : fuller(known, own)
    }
    if (known === undefined) return true
    const first = run.find(({ turn }) => found[turn] !== undefined)
    const source = first === undefined ? undefined : found[first.turn]
    const evidence = source?.evidence ?? floor.turns[first?.turn ?? -1]?.spans[0]
    for (const { turn } of run) {
      const own = found[turn]
      askers[turn] =
        own === undefined ? inferredFrom(known, evidence) : { ...own, name: known.name }
    }
    return true
  }
}

interface Linked {
  readonly turn: number
  readonly link: Link
}

/** Part questions where they do not hang together. */
function runsOf(
  asking: readonly number[],
  links: readonly Link[],
  joins: (linked: Linked) => boolean,
): Linked[][] {
  const runs: Linked[][] = []
  for (const [k, turn] of asking.entries()) {
    const linked = { turn, link: links[k] ?? 'none' }
    const last = runs.at(-1)
    if (last !== undefined && joins(linked)) last.push(linked)
    else runs.push([linked])
  }
  return runs
}

function fuller(a: Speaker, b: Speaker): Speaker {
  const [long, short] = b.name.length > a.name.length ? [b, a] : [a, b]
  const outlet = long.outlet ?? short.outlet
  return { ...long, ...(outlet === undefined ? {} : { outlet }) }
}

function inferredFrom({ name, outlet }: Speaker, evidence: Span | undefined): Speaker {
  return {
    name,
    ...(outlet === undefined ? {} : { outlet }),
    basis: 'inferred',
    ...(evidence === undefined ? {} : { evidence }),
  }
}
