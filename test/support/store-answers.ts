import type { CoverageRow, Store } from '../../src/store/store.ts'

/** What a store is asked about. */
export interface Asked {
  readonly ids?: readonly string[]
  readonly hashes?: readonly string[]
  readonly addresses?: readonly string[]
  readonly eventKeys?: readonly string[]
  readonly surnames?: readonly string[]
  readonly kinds?: readonly string[]
  readonly origins?: readonly string[]
  readonly targets?: readonly string[]
}

/** All that a store answers, read at one time, in a form that is compared. */
export function answersOf(store: Store, asked: Asked): unknown {
  const { ids = [], hashes = [], addresses = [], eventKeys = [], surnames = [] } = asked
  const { kinds = [], origins = [], targets = [] } = asked
  return store.read(() => {
    const numbers = store.numbers()
    return {
      numbers,
      earlier: store.earlierNumbers(),
      removed: store.removedNumbers(),
      revisions: numbers.map((number) => store.revision(number)),
      bodies: numbers.map((number) => plainBody(store, number)),
      turns: numbers.map((number) => store.turns(number)),
      gone: store
        .removedNumbers()
        .map((number) => [store.revision(number), store.body(number), store.turns(number)]),
      documents: ids.map((id) => [store.revisionsOf(id), store.lastRevisionOf(id)]),
      hashes: hashes.map((hash) => store.withHash(hash)),
      addresses: addresses.map((address) => store.withAddress(address)),
      eventKeys: eventKeys.map((key) => store.withEventKey(key)),
      surnames: surnames.map((surname) => store.withSurname(surname)),
      totals: store.totals(),
      overview: store.overview(),
      listed: [
        store.listDocuments({}),
        store.listDocuments({ from: '2031-05', publisher: 'house' }),
        store.listDocuments({ title: 'lamp', kinds: ['pressBriefing'] }),
        store.countDocuments({}),
      ],
      coverage: store.coverage().toSorted((a, b) => compareText(nameOf(a), nameOf(b))),
      segments: store.segments(),
      rows: kinds.map((kind) => [
        store.rows(kind),
        ...origins.map((origin) => store.rows(kind, origin)),
      ]),
      notes: targets.map((target) => store.notes(target)),
      wrong: store.verify(),
    }
  })
}

function nameOf({ date, publisher }: CoverageRow): string {
  return JSON.stringify([date, publisher])
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The bytes of a revision as lists of numbers. */
export function plainBody(store: Store, number: number): Record<string, number[]> {
  const body: [string, Uint8Array][] = Object.entries(store.body(number) ?? {})
  return Object.fromEntries(body.map(([name, bytes]) => [name, [...bytes]]))
}
