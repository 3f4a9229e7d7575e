import type { NewRevision } from '../../src/store/store.ts'

/**
 * A revision as a store is given it, with something in every field. The text is made from `id` and
 * `revision`, so that no two are alike.
 */
export function newRevision(
  id: string,
  revision: number,
  { about, ...other }: Partial<Omit<NewRevision, 'about'>> & { about?: Partial<About> } = {},
): NewRevision {
  const bytes = (name: string): Uint8Array => Buffer.from(`${name} of ${id}, ${revision}`)
  return {
    id,
    revision,
    hash: `${id}-${revision}`,
    addedAt: '2031-05-04T10:00:00Z',
    about: { kind: 'pressBriefing', people: [], outlets: [], ...about },
    counts: { words: 100, turns: 3, quotations: 2 },
    problemCodes: [],
    surnames: [],
    eventKeys: [],
    turns: [],
    body: { text: bytes('text'), structure: bytes('structure'), sketch: bytes('sketch') },
    ...other,
  }
}

type About = NewRevision['about']
