import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { newRevision } from '../../test/support/new-revision.ts'
import { type Asked, answersOf } from '../../test/support/store-answers.ts'
import { MemoryStore } from './memory/memory-store.ts'
import { openSqliteStore } from './sqlite/sqlite-store.ts'
import type { NewRevision, Store } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-answers-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Something done to a store. */
type Step =
  | { readonly do: 'add'; readonly revision: NewRevision }
  | { readonly do: 'remove'; readonly number: number }
  | { readonly do: 'alias' | 'address'; readonly id: string; readonly name: string }
  | {
      readonly do: 'segments'
      readonly names: readonly string[]
      readonly added: readonly string[]
    }
  | { readonly do: 'rows'; readonly kind: string; readonly origin: string; readonly count: number }
  | { readonly do: 'note'; readonly target: string; readonly text: string }
  | { readonly do: 'write'; readonly steps: readonly Step[]; readonly fails: boolean }

const IDS = ['a', 'b', 'c/1', '\ud83d']
const ASKED: Asked = {
  ids: IDS,
  hashes: ['h', 'i'],
  addresses: ['https://a.example', 'https://b.example'],
  eventKeys: ['may', 'june'],
  surnames: ['oda', 'varga', 'élan'],
  kinds: ['finding', 'commitment'],
  origins: ['x', 'y'],
  targets: ['a#1', 'b#2'],
}

const oneOf = (values: readonly string[] = []): fc.Arbitrary<string> => fc.constantFrom(...values)
const someOf = (values: readonly string[] = []): fc.Arbitrary<string[]> =>
  fc.array(oneOf(values), { maxLength: 3 })
const bytes = fc.uint8Array({ maxLength: 4 })

const about = fc.record(
  {
    kind: fc.constantFrom('speech', 'interview', 'pressReport'),
    people: someOf(['Mara Oda', 'Ilen Varga', 'Half \udc00']),
    outlets: someOf(['Harbor Gazette']),
    publisher: oneOf(['Sea House', 'Old House']),
    address: oneOf(ASKED.addresses),
    date: fc.constantFrom(
      { value: '2031-05-03', precision: 'day', basis: 'stated' } as const,
      { value: '2031-04-30', precision: 'day', basis: 'inferred' } as const,
      { value: '2031', precision: 'year', basis: 'given' } as const,
    ),
  },
  { noNullPrototype: true, requiredKeys: ['kind', 'people', 'outlets'] },
)

const revision: fc.Arbitrary<NewRevision> = fc
  .record({
    id: oneOf(IDS),
    count: fc.integer({ min: 1, max: 6 }),
    hash: oneOf(ASKED.hashes),
    counts: fc.record(
      { words: fc.nat(9), turns: fc.nat(9), quotations: fc.nat(9) },
      { noNullPrototype: true },
    ),
    problemCodes: someOf(['answerMissing', 'pageBreak']),
    surnames: someOf(ASKED.surnames),
    eventKeys: someOf(ASKED.eventKeys),
    turns: fc.array(
      fc.record(
        {
          role: fc.constantFrom('press', 'principal'),
          label: oneOf(['Q', '']),
          speaker: oneOf(['Oda']),
        },
        { noNullPrototype: true, requiredKeys: ['role'] },
      ),
      { maxLength: 4 },
    ),
    body: fc.record(
      { text: bytes, structure: bytes, sketch: bytes, original: bytes },
      { noNullPrototype: true, requiredKeys: ['text', 'structure', 'sketch'] },
    ),
    about,
  })
  .map(({ id, count, ...other }) => newRevision(id, count, other))

const { step } = fc.letrec<{ step: Step; single: Step; write: Step }>((tie) => ({
  step: fc.oneof({ maxDepth: 2 }, tie('single'), tie('write')),
  single: fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('add' as const), revision }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('remove' as const),
        number: fc.integer({ min: 1, max: 8 }),
      }),
    },
    fc.record({ do: fc.constant('alias' as const), id: oneOf(IDS), name: oneOf(IDS) }),
    fc.record({
      do: fc.constant('address' as const),
      id: oneOf(IDS),
      name: oneOf(ASKED.addresses),
    }),
    fc.record({
      do: fc.constant('segments' as const),
      names: someOf(['s', 't']),
      added: someOf(['s', 't']),
    }),
    fc.record({
      do: fc.constant('rows' as const),
      kind: oneOf(ASKED.kinds),
      origin: oneOf(ASKED.origins),
      count: fc.nat(3),
    }),
    fc.record({
      do: fc.constant('note' as const),
      target: oneOf(ASKED.targets),
      text: oneOf(['Seen.', 'Seen again.']),
    }),
  ),
  write: fc.record({
    do: fc.constant('write' as const),
    steps: fc.array(tie('step'), { maxLength: 5 }),
    fails: fc.boolean(),
  }),
}))

test('both engines give the same answers, whatever is done to them', () => {
  let files = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const path = join(folder, `${files++}.db`)
      const memory = new MemoryStore()
      const sqlite = openSqliteStore(path)
      const reader = openSqliteStore(path, { readOnly: true })
      try {
        for (const each of steps) {
          const before = [memory.version(), sqlite.version(), reader.version()]
          const earlier = JSON.stringify(answersOf(memory, ASKED))
          assert.deepEqual(done(sqlite, each), done(memory, each))
          const expected = answersOf(memory, ASKED)
          assert.deepEqual(answersOf(sqlite, ASKED), expected)
          assert.deepEqual(answersOf(reader, ASKED), expected)
          if (JSON.stringify(expected) === earlier) continue
          assert.notEqual(memory.version(), before[0])
          assert.notEqual(sqlite.version(), before[1])
          assert.notEqual(reader.version(), before[2])
        }
      } finally {
        sqlite.close()
        reader.close()
        for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
      }
    }),
    { numRuns: 60 },
  )
})

class Failure extends Error {}

/** What comes of a step: the answer, or what was thrown. */
function done(store: Store, step: Step): unknown {
  try {
    return perform(store, step)
  } catch (error) {
    if (error instanceof Failure) return 'failed'
    if (error instanceof RangeError) return error.message
    throw error
  }
}

function perform(store: Store, step: Step): unknown {
  switch (step.do) {
    case 'add':
      return store.addRevision(step.revision)
    case 'remove':
      return store.removeRevision(step.number)
    case 'alias':
      return store.addAlias(step.name, step.id)
    case 'address':
      return store.addAddress(step.id, step.name)
    case 'segments': {
      const added = step.added.map((name, k) => ({ name, first: k, last: k }))
      return store.replaceSegments(
        step.names,
        added.map((row) => ({ ...row, words: 1, bytes: 7, checksum: 3 })),
      )
    }
    case 'rows':
      return store.replaceRows(
        step.kind,
        step.origin,
        Array.from({ length: step.count }, (_, k) => ({ id: `${step.origin}${k}`, json: `${k}` })),
      )
    case 'note': {
      const { target, text } = step
      return store.addNote({ target, text, author: 'Desk', at: '2031-05-04T10:00:00Z' })
    }
    case 'write':
      return store.write(() => {
        const answers = step.steps.map((inner) => done(store, inner))
        if (step.fails) throw new Failure()
        return answers
      })
  }
}
