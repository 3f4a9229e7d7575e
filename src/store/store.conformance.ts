import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newRevision } from '../../test/support/new-revision.ts'
import { type Asked, answersOf, plainBody } from '../../test/support/store-answers.ts'
import type { DocumentDate } from '../document/date.ts'
import type {
  DerivedRow,
  DocumentQuery,
  ListRow,
  NewNote,
  NewRevision,
  SegmentRow,
  Store,
} from './store.ts'

/** What holds for every engine. `open` gives an empty store, each time another. */
export function testStore(name: string, open: () => Store): void {
  describe(name, () => {
    for (const [claim, check] of Object.entries(CLAIMS)) {
      test(claim, () => {
        const store = open()
        try {
          check(store)
        } finally {
          store.close()
        }
      })
    }
  })
}

const CLAIMS: Readonly<Record<string, (store: Store) => void>> = {
  'an empty store answers everything with nothing'(store) {
    assert.deepEqual(store.numbers(), [])
    assert.equal(store.revision(1), undefined)
    assert.equal(store.body(1), undefined)
    assert.deepEqual(store.turns(1), [])
    assert.deepEqual(store.revisionsOf('oda'), [])
    assert.equal(store.lastRevisionOf('oda'), 0)
    assert.deepEqual(store.withHash('oda-1'), [])
    assert.deepEqual(store.withAddress('https://halvenia.example/1'), [])
    assert.deepEqual(store.withEventKey('key'), [])
    assert.deepEqual(store.withSurname('oda'), [])
    assert.deepEqual(store.removedNumbers(), [])
    assert.deepEqual(store.listDocuments({}), [])
    assert.equal(store.countDocuments({}), 0)
    assert.deepEqual(store.coverage(), [])
    assert.deepEqual(store.segments(), [])
    assert.deepEqual(store.rows('finding'), [])
    assert.deepEqual(store.notes('oda#1'), [])
    assert.deepEqual(store.totals(), { revisions: 0, words: 0 })
    assert.deepEqual(store.overview(), {
      documents: 0,
      revisions: 0,
      words: 0,
      turns: 0,
      quotations: 0,
      undated: 0,
      kinds: [],
      publishers: [],
      speakers: [],
      problems: [],
      days: [],
      revised: [],
    })
  },

  'documents are listed by what is asked of them, the latest first'(store) {
    for (const [id, about] of LISTED) store.addRevision(newRevision(id, 1, { about }))
    for (const [name, [query, expected]] of Object.entries(LISTS)) {
      const ids = store.listDocuments(query).map(({ number }) => store.revision(number)?.id)
      assert.deepEqual(ids.join(' '), expected, name)
      assert.equal(store.countDocuments(query), ids.length, name)
    }
  },

  'a list goes on where it was left, whatever came or went'(store) {
    for (const [id, about] of LISTED) store.addRevision(newRevision(id, 1, { about }))
    const whole = store.listDocuments({})
    for (const limit of [1, 2, 3, 100]) {
      const pages: ListRow[] = []
      for (let page = store.listDocuments({ limit }); page.length > 0; ) {
        pages.push(...page)
        page = store.listDocuments({ limit, after: page.at(-1) as ListRow })
      }
      assert.deepEqual(pages, whole)
    }
    assert.deepEqual(store.listDocuments({ limit: 0 }), [])
    const [first, second, third] = whole as readonly [ListRow, ListRow, ListRow]
    store.removeRevision(second.number)
    store.addRevision(newRevision('latest', 1, { about: { date: stated('2040-01-01') } }))
    assert.deepEqual(store.listDocuments({ after: first, limit: 1 }), [third])
    assert.deepEqual(store.listDocuments({ after: second, limit: 1 }), [third])
    assert.equal(store.countDocuments({ after: third, limit: 1 }), whole.length)
  },

  'a document is listed by its newest revision alone'(store) {
    const old = newRevision('a', 1, { about: { title: 'Ferries', date: stated('2031-01-01') } })
    const fresh = newRevision('a', 2, { about: { title: 'Lamps', date: stated('2032-01-01') } })
    store.addRevision(old)
    const number = store.addRevision(fresh)
    assert.deepEqual(store.listDocuments({}), [{ date: '2032-01-01', number, words: 100 }])
    assert.deepEqual(store.listDocuments({ title: 'ferries' }), [])
    store.removeRevision(number)
    assert.deepEqual(store.listDocuments({}), [{ date: '2031-01-01', number: 1, words: 100 }])
    store.removeRevision(1)
    assert.deepEqual(store.listDocuments({}), [])
    assert.deepEqual(store.coverage(), [])
    assert.deepEqual(store.verify(), [])
  },

  'coverage counts the documents of a date and a publisher, and their words'(store) {
    const about = { publisher: 'Sea House', date: stated('2031-05-03') }
    const counts = { words: 40, turns: 0, quotations: 0 }
    store.addRevision(newRevision('a', 1, { about }))
    store.addRevision(newRevision('b', 1, { about, counts }))
    store.addRevision(newRevision('c', 1, { about: { date: stated('2031-05') }, counts }))
    store.addRevision(newRevision('d', 1, { about: { publisher: 'Sea House' }, counts }))
    const rows = store.coverage().toSorted((a, b) => (a.date < b.date ? -1 : 1))
    assert.deepEqual(rows, [
      { date: '', publisher: 'Sea House', documents: 1, words: 40 },
      { date: '2031-05', documents: 1, words: 40 },
      { date: '2031-05-03', publisher: 'Sea House', documents: 2, words: 140 },
    ])
  },

  'a revision comes back as it was given'(store) {
    const full: Required<NewRevision> = {
      id: 'harbor-talks',
      revision: 1,
      hash: 'a'.repeat(64),
      addedAt: '2031-05-04T10:00:00+02:00',
      path: '/desk/in box/harbor talks.md',
      about: {
        kind: 'pressAvailability',
        title: 'Remarks in Port Orel',
        date: {
          value: '2031-05-03',
          precision: 'day',
          basis: 'stated',
          span: { start: 4, end: 15 },
        },
        place: 'Port Orel, Sorrenay',
        venue: 'Customs House',
        publisher: 'Ministry of the Sea',
        address: 'https://halvenia.example/remarks/1?lang=en#top',
        people: ['Mara Oda', 'Ilen Varga'],
        outlets: ['Harbor Gazette'],
      },
      counts: { words: 1234, turns: 4, quotations: 5 },
      problemCodes: ['answerMissing', 'undated', 'answerMissing'],
      surnames: ['oda', 'varga'],
      eventKeys: ['2031-05-03 port orel'],
      turns: [
        { label: 'MINISTER ODA', speaker: 'Mara Oda', role: 'principal' },
        { label: 'QUESTION', role: 'press' },
        { speaker: 'Mara Oda', role: 'principal' },
        { label: 'MINISTER ODA', speaker: 'Mara Oda', role: 'principal' },
        { role: 'unknown' },
      ],
      body: {
        text: Uint8Array.of(0, 1, 2, 255),
        structure: Uint8Array.of(7),
        original: Uint8Array.of(9, 9),
        sketch: Uint8Array.of(),
      },
    }
    const number = store.addRevision(full)
    const { surnames, eventKeys, turns, body, ...row } = full
    assert.deepEqual(store.revision(number), { ...row, number, newest: 1 })
    assert.deepEqual(store.turns(number), turns)
    assert.deepEqual(plainBody(store, number), {
      text: [0, 1, 2, 255],
      structure: [7],
      original: [9, 9],
      sketch: [],
    })
  },

  'what a revision does not have is absent'(store) {
    const number = store.addRevision(newRevision('oda', 1))
    const row = store.revision(number)
    assert.ok(row !== undefined && !('path' in row))
    assert.deepEqual(Object.keys(row.about).sort(), ['kind', 'outlets', 'people'])
    assert.deepEqual(Object.keys(store.body(number) ?? {}).sort(), ['sketch', 'structure', 'text'])
    assert.deepEqual(store.turns(number), [])
  },

  'bytes are kept, whatever becomes of the array they came in'(store) {
    const arena = Buffer.from('...kept...')
    const { body } = newRevision('oda', 1)
    const number = store.addRevision(
      newRevision('oda', 1, { body: { ...body, text: arena.subarray(3, 7) } }),
    )
    arena.fill(0)
    const given = store.body(number)?.text
    assert.equal(Buffer.from(given ?? []).toString(), 'kept')
    given?.fill(0)
    assert.equal(Buffer.from(store.body(number)?.text ?? []).toString(), 'kept')
  },

  'numbers grow from 1 on, document by document and revision by revision'(store) {
    assert.equal(store.addRevision(newRevision('oda', 1)), 1)
    assert.equal(store.addRevision(newRevision('varga', 1)), 2)
    assert.equal(store.addRevision(newRevision('oda', 2)), 3)
    assert.deepEqual(store.numbers(), [1, 2, 3])
    assert.deepEqual(store.revisionsOf('oda'), [1, 3])
    assert.deepEqual(store.revisionsOf('varga'), [2])
  },

  'numbers are given from the first asked for, and no more than the most'(store) {
    addMany(store, 6)
    store.removeRevision(4)
    assert.deepEqual(store.numbers(3), [3, 5, 6])
    assert.deepEqual(store.numbers(3, 2), [3, 5])
    assert.deepEqual(store.numbers(4, 1), [5])
    assert.deepEqual(store.numbers(1, 0), [])
    assert.deepEqual(store.numbers(7), [])
  },

  'every revision knows the newest of its document'(store) {
    const [first, second] = [1, 2].map((revision) =>
      store.addRevision(newRevision('oda', revision)),
    )
    assert.equal(store.revision(first as number)?.newest, 2)
    assert.equal(store.revision(second as number)?.newest, 2)
  },

  'a revision that is not higher than those before is refused, and nothing is kept of it'(store) {
    store.addRevision(newRevision('oda', 1))
    store.addRevision(newRevision('oda', 5))
    for (const revision of [5, 3, 0]) {
      assert.throws(() => store.addRevision(newRevision('oda', revision)), RangeError)
    }
    assert.deepEqual(store.numbers(), [1, 2])
    assert.equal(store.lastRevisionOf('oda'), 5)
    assert.equal(store.addRevision(newRevision('oda', 6)), 3)
  },

  'the same bytes under two ids are found under both'(store) {
    const hash = 'b'.repeat(64)
    store.addRevision(newRevision('oda', 1, { hash }))
    store.addRevision(newRevision('other', 1))
    store.addRevision(newRevision('varga', 1, { hash }))
    assert.deepEqual(store.withHash(hash), [1, 3])
  },

  'a document is found at every address it was ever published at'(store) {
    const [old, moved, mirror] = ['old', 'moved', 'mirror'].map((at) => `https://${at}.example/1`)
    store.addRevision(newRevision('oda', 1, { about: { address: old as string } }))
    store.addRevision(newRevision('oda', 2, { about: { address: moved as string } }))
    store.addAddress('oda', mirror as string)
    store.addAddress('oda', mirror as string)
    for (const address of [old, moved, mirror]) {
      assert.deepEqual(store.withAddress(address as string), [2])
    }
    assert.deepEqual(store.withAddress('https://old.example/1/'), [])
  },

  'two documents may be published at one address'(store) {
    const address = 'https://halvenia.example/latest'
    store.addRevision(newRevision('talks', 1, { about: { address } }))
    store.addRevision(newRevision('visit', 1))
    store.addAddress('visit', address)
    assert.deepEqual(store.withAddress(address), [1, 2])
    store.addRevision(newRevision('talks', 2))
    assert.deepEqual(store.withAddress(address), [2, 3])
  },

  'an address may be noted before the document comes'(store) {
    store.addAddress('oda', 'https://halvenia.example/1')
    assert.deepEqual(store.withAddress('https://halvenia.example/1'), [])
    assert.equal(store.overview().documents, 0)
    store.addRevision(newRevision('oda', 1))
    assert.deepEqual(store.withAddress('https://halvenia.example/1'), [1])
  },

  'an event key of any revision leads to the newest one'(store) {
    store.addRevision(newRevision('oda', 1, { eventKeys: ['may', 'orel'] }))
    store.addRevision(newRevision('oda', 2, { eventKeys: ['may'] }))
    store.addRevision(newRevision('varga', 1, { eventKeys: ['orel', 'orel'] }))
    assert.deepEqual(store.withEventKey('may'), [2])
    assert.deepEqual(store.withEventKey('orel'), [2, 3])
    assert.deepEqual(store.withEventKey('june'), [])
  },

  'a surname leads to newest revisions only'(store) {
    store.addRevision(newRevision('a', 1, { surnames: ['oda', 'varga'] }))
    store.addRevision(newRevision('b', 1, { surnames: ['oda', 'oda'] }))
    assert.deepEqual(store.withSurname('oda'), [1, 2])
    store.addRevision(newRevision('a', 2, { surnames: ['oda'] }))
    assert.deepEqual(store.withSurname('oda'), [2, 3])
    assert.deepEqual(store.withSurname('varga'), [])
    assert.deepEqual(store.withSurname('od'), [])
  },

  'an alias leads to the document, also over other aliases'(store) {
    store.addRevision(newRevision('talks', 1))
    store.addAlias('draft-7', 'talks')
    store.addAlias('inbox-3', 'draft-7')
    store.addRevision(newRevision('talks', 2))
    for (const id of ['talks', 'draft-7', 'inbox-3']) {
      assert.deepEqual(store.revisionsOf(id), [1, 2])
      assert.equal(store.lastRevisionOf(id), 2)
    }
    store.addAddress('inbox-3', 'https://halvenia.example/1')
    assert.deepEqual(store.withAddress('https://halvenia.example/1'), [2])
  },

  'a revision of an alias is one of the document that it leads to'(store) {
    store.addRevision(newRevision('talks', 1))
    store.addAlias('draft-7', 'talks')
    store.addRevision(newRevision('draft-7', 2))
    assert.equal(store.revision(2)?.id, 'talks')
    assert.deepEqual(store.revisionsOf('talks'), [1, 2])
    assert.equal(store.overview().documents, 1)
  },

  'an alias can be led to another document, and takes along those that lead to it'(store) {
    store.addRevision(newRevision('talks', 1))
    store.addRevision(newRevision('visit', 1))
    store.addAlias('latest', 'talks')
    store.addAlias('today', 'latest')
    store.addAlias('latest', 'visit')
    assert.deepEqual(store.revisionsOf('today'), [2])
  },

  'an alias may come before the document'(store) {
    store.addAlias('draft-7', 'talks')
    assert.deepEqual(store.revisionsOf('draft-7'), [])
    store.addRevision(newRevision('talks', 1))
    assert.deepEqual(store.revisionsOf('draft-7'), [1])
  },

  'the id of a document cannot be made to lead to another, nor to itself'(store) {
    store.addRevision(newRevision('talks', 1))
    store.addRevision(newRevision('visit', 1))
    assert.throws(() => store.addAlias('talks', 'visit'), RangeError)
    store.addAlias('a', 'b')
    store.addAlias('b', 'c')
    assert.throws(() => store.addAlias('c', 'a'), RangeError)
    assert.throws(() => store.addAlias('d', 'd'), RangeError)
    // Though `a` leads to `c`, it would lead to itself by way of `z`.
    store.addAlias('z', 'a')
    assert.throws(() => store.addAlias('a', 'z'), RangeError)
    assert.deepEqual(store.revisionsOf('talks'), [1])
    assert.deepEqual(store.revisionsOf('c'), [])
  },

  'a document whose revisions were all removed can lead to another'(store) {
    store.addRevision(newRevision('talks', 1))
    store.addRevision(newRevision('visit', 1))
    store.addAlias('draft-7', 'talks')
    store.removeRevision(1)
    store.addAlias('talks', 'visit')
    assert.deepEqual(store.revisionsOf('draft-7'), [2])
  },

  'a removed revision is found no more'(store) {
    const address = 'https://halvenia.example/1'
    const number = store.addRevision(
      newRevision('oda', 1, {
        surnames: ['oda'],
        eventKeys: ['may'],
        turns: [{ role: 'principal' }],
        about: { address, date: { value: '2031-05-03', precision: 'day', basis: 'given' } },
      }),
    )
    store.removeRevision(number)
    assert.deepEqual(store.numbers(), [])
    assert.deepEqual(store.removedNumbers(), [number])
    assert.equal(store.revision(number), undefined)
    assert.equal(store.body(number), undefined)
    assert.deepEqual(store.turns(number), [])
    assert.deepEqual(store.revisionsOf('oda'), [])
    assert.deepEqual(store.withHash('oda-1'), [])
    assert.deepEqual(store.withAddress(address), [])
    assert.deepEqual(store.withEventKey('may'), [])
    assert.deepEqual(store.withSurname('oda'), [])
    assert.deepEqual(store.totals(), { revisions: 0, words: 0 })
    assert.equal(store.overview().documents, 0)
  },

  'earlier revisions are all but the newest of each document'(store) {
    assert.deepEqual(store.earlierNumbers(), [])
    const [a1, b1, a2, , a3] = [
      ...[newRevision('a', 1), newRevision('b', 1), newRevision('a', 2)],
      ...[newRevision('c', 1), newRevision('a', 3)],
    ].map((revision) => store.addRevision(revision))
    assert.deepEqual(store.earlierNumbers(), [a1, a2])
    store.removeRevision(a3 as number)
    assert.deepEqual(store.earlierNumbers(), [a1])
    store.addRevision(newRevision('b', 2))
    assert.deepEqual(store.earlierNumbers(), [a1, b1])
  },

  'nothing is wrong with a store that was only used'(store) {
    fill(store)
    changeEverything(store)
    assert.deepEqual(store.verify(), [])
  },

  'when the newest revision is removed, the one before is the newest again'(store) {
    const address = 'https://halvenia.example/1'
    const about = { address, people: ['Mara Oda'] }
    store.addRevision(newRevision('oda', 1, { about, surnames: ['oda'], eventKeys: ['may'] }))
    store.addRevision(newRevision('oda', 2, { eventKeys: ['may'] }))
    store.addRevision(newRevision('oda', 3, { surnames: ['varga'] }))
    assert.deepEqual(store.withSurname('oda'), [])
    store.removeRevision(2)
    store.removeRevision(3)
    assert.equal(store.revision(1)?.newest, 1)
    assert.deepEqual(store.withSurname('oda'), [1])
    assert.deepEqual(store.withSurname('varga'), [])
    assert.deepEqual(store.withAddress(address), [1])
    assert.deepEqual(store.withEventKey('may'), [1])
    assert.deepEqual(store.overview().speakers, [{ name: 'Mara Oda', count: 1 }])
    assert.deepEqual(store.removedNumbers(), [2, 3])
  },

  'neither the number nor the count of a removed revision is given again'(store) {
    store.addRevision(newRevision('oda', 1))
    store.addRevision(newRevision('oda', 2))
    store.removeRevision(2)
    assert.equal(store.lastRevisionOf('oda'), 2)
    assert.throws(() => store.addRevision(newRevision('oda', 2)), RangeError)
    assert.equal(store.addRevision(newRevision('oda', 3)), 3)
    store.removeRevision(1)
    store.removeRevision(3)
    assert.equal(store.addRevision(newRevision('oda', 4)), 4)
    assert.deepEqual(store.revisionsOf('oda'), [4])
  },

  'what is not there can be removed, and nothing happens'(store) {
    store.addRevision(newRevision('oda', 1))
    store.removeRevision(7)
    store.removeRevision(1)
    store.removeRevision(1)
    assert.deepEqual(store.removedNumbers(), [1])
    assert.deepEqual(store.totals(), { revisions: 0, words: 0 })
  },

  'totals count every revision that is kept, and tell the first and the last day'(store) {
    const dated = (id: string, revision: number, date: string): NewRevision =>
      newRevision(id, revision, {
        about: {
          date: {
            value: date,
            precision: date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year',
            basis: 'stated',
          },
        },
      })
    store.addRevision(dated('a', 1, '2031-05-03'))
    store.addRevision(dated('a', 2, '2029-12-31'))
    store.addRevision(dated('b', 1, '2031-05-01'))
    store.addRevision(dated('c', 1, '1999'))
    store.addRevision(dated('d', 1, '2040-01'))
    store.addRevision(newRevision('e', 1))
    assert.deepEqual(store.totals(), {
      revisions: 6,
      words: 600,
      from: '2029-12-31',
      to: '2031-05-03',
    })
    store.removeRevision(2)
    assert.deepEqual(store.totals(), {
      revisions: 5,
      words: 500,
      from: '2031-05-01',
      to: '2031-05-03',
    })
  },

  'an overview counts documents by their newest revision'(store) {
    const day = (value: string) => ({ value, precision: 'day', basis: 'stated' }) as const
    store.addRevision(
      newRevision('a', 1, {
        about: {
          kind: 'speech',
          publisher: 'Old House',
          people: ['Mara Oda'],
          date: day('2031-05-03'),
        },
        problemCodes: ['labelMisprinted'],
      }),
    )
    store.addRevision(
      newRevision('a', 2, {
        about: {
          kind: 'interview',
          publisher: 'Sea House',
          people: ['Mara Oda', 'Ilen Varga', 'Mara Oda'],
          date: day('2031-05-04'),
        },
        problemCodes: ['answerMissing', 'answerMissing', 'pageBreak'],
      }),
    )
    store.addRevision(
      newRevision('b', 1, {
        about: { kind: 'interview', people: ['Ilen Varga'], date: day('2031-05-01') },
        problemCodes: ['pageBreak'],
      }),
    )
    store.addRevision(newRevision('c', 1, { about: { kind: 'speech', publisher: 'Sea House' } }))
    store.addRevision(
      newRevision('d', 1, {
        about: {
          kind: 'interview',
          date: { value: '2031-05', precision: 'month', basis: 'given' },
        },
      }),
    )
    assert.deepEqual(store.overview(), {
      documents: 4,
      revisions: 5,
      words: 500,
      turns: 15,
      quotations: 10,
      undated: 1,
      kinds: [
        { name: 'interview', count: 3 },
        { name: 'speech', count: 1 },
      ],
      publishers: [{ name: 'Sea House', count: 2 }],
      speakers: [
        { name: 'Ilen Varga', count: 2 },
        { name: 'Mara Oda', count: 1 },
      ],
      problems: [
        { name: 'answerMissing', count: 2 },
        { name: 'pageBreak', count: 2 },
      ],
      days: [
        { name: '2031-05-01', count: 1 },
        { name: '2031-05-04', count: 1 },
      ],
      revised: [{ name: 'a', count: 2 }],
    })
  },

  'what leaves an overview leaves no empty rows behind'(store) {
    store.addRevision(
      newRevision('a', 1, { about: { publisher: 'Sea House', people: ['Mara Oda'] } }),
    )
    store.addRevision(newRevision('b', 1))
    store.removeRevision(1)
    const { publishers, speakers, kinds, revised } = store.overview()
    assert.deepEqual(
      { publishers, speakers, revised },
      { publishers: [], speakers: [], revised: [] },
    )
    assert.deepEqual(kinds, [{ name: 'pressBriefing', count: 1 }])
  },

  'segments come in the order of the numbers they cover'(store) {
    store.replaceSegments([], [segment('b', 4, 6), segment('a', 1, 3)])
    store.replaceSegments([], [segment('c', 7, 7)])
    assert.deepEqual(
      store.segments().map(({ name }) => name),
      ['a', 'b', 'c'],
    )
    assert.deepEqual(store.segments()[1], segment('b', 4, 6))
  },

  'segments are put in the place of others, also of one of the same name'(store) {
    store.replaceSegments([], [segment('a', 1, 3), segment('b', 4, 6), segment('c', 7, 9)])
    store.replaceSegments(['b', 'c'], [segment('d', 4, 9)])
    const rebuilt = { ...segment('a', 1, 3), checksum: 4_294_967_295, bytes: 5_000_000_000 }
    store.replaceSegments(['a'], [rebuilt])
    assert.deepEqual(store.segments(), [rebuilt, segment('d', 4, 9)])
    store.replaceSegments(['a', 'd'], [])
    assert.deepEqual(store.segments(), [])
  },

  'a segment that is not there is not replaced, and no name is given twice'(store) {
    store.replaceSegments([], [segment('a', 1, 3)])
    const misuse: [string[], SegmentRow[]][] = [
      [['a', 'x'], []],
      [['a', 'a'], []],
      [[], [segment('a', 4, 6)]],
      [[], [segment('b', 4, 6), segment('b', 7, 9)]],
    ]
    for (const [names, segments] of misuse) {
      assert.throws(() => store.replaceSegments(names, segments), RangeError)
    }
    assert.deepEqual(store.segments(), [segment('a', 1, 3)])
  },

  'derived rows take the place of those of the same kind and origin'(store) {
    const [one, two, three] = ['1', '2', '3'].map((id) => ({ id, json: `{"n":${id}}` })) as [
      DerivedRow,
      DerivedRow,
      DerivedRow,
    ]
    store.replaceRows('finding', 'report-a', [two, one, two])
    store.replaceRows('finding', 'report-b', [three])
    store.replaceRows('commitment', 'report-a', [three])
    assert.deepEqual(store.rows('finding', 'report-a'), [two, one, two])
    assert.deepEqual(store.rows('finding'), [two, one, two, three])
    store.replaceRows('finding', 'report-a', [one])
    assert.deepEqual(store.rows('finding'), [three, one])
    assert.deepEqual(store.rows('commitment'), [three])
    store.replaceRows('finding', 'report-b', [])
    assert.deepEqual(store.rows('finding'), [one])
    assert.deepEqual(store.rows('finding', 'report-b'), [])
  },

  'notes are added and never overwritten'(store) {
    const first = note('oda#3', 'Checked against the tape.')
    assert.equal(store.addNote(first), 1)
    assert.equal(store.addNote(note('oda#4', 'Another place.')), 2)
    assert.equal(store.addNote({ ...first, at: '2030-01-01T00:00:00Z' }), 3)
    assert.equal(store.addNote(first), 4)
    assert.deepEqual(store.notes('oda#3'), [
      { ...first, number: 1 },
      { ...first, at: '2030-01-01T00:00:00Z', number: 3 },
      { ...first, number: 4 },
    ])
    assert.deepEqual(store.notes('oda'), [])
  },

  'what was noted of is found by how it begins'(store) {
    assert.deepEqual(store.notedTargets(''), [])
    for (const target of ['row:b', 'oda#3', 'row:a', 'row:b', 'row', 'Row:a'])
      store.addNote(note(target, 'Seen.'))
    assert.deepEqual(store.notedTargets('row:'), ['row:a', 'row:b'])
    assert.deepEqual(store.notedTargets('row:b'), ['row:b'])
    assert.deepEqual(store.notedTargets('row:c'), [])
    assert.equal(store.notedTargets('').length, 5)
  },

  'any string can be an id, an address, a key or a text, and none is taken for another'(store) {
    for (const [k, name] of ODD_STRINGS.entries()) {
      store.addRevision(
        newRevision(name, 1, {
          hash: name,
          path: name,
          surnames: [name],
          eventKeys: [name],
          problemCodes: [name],
          turns: [{ label: name, speaker: name, role: 'press' }],
          about: { title: name, publisher: name, people: [name], address: name },
        }),
      )
      store.addAlias(`${name}*`, name)
      store.replaceRows(name, name, [{ id: name, json: JSON.stringify(name) }])
      store.addNote({ target: name, author: name, at: '2031-05-04T10:00:00Z', text: name })
      store.replaceSegments([], [{ ...segment('', k, k), name }])
    }
    for (const [k, name] of ODD_STRINGS.entries()) {
      const number = k + 1
      const found = {
        id: store.revision(number)?.id,
        path: store.revision(number)?.path,
        title: store.revision(number)?.about.title,
        label: store.turns(number)[0]?.label,
        rows: store.rows(name).map(({ id }) => id),
        notes: store.notes(name).map(({ text }) => text),
        segment: store.segments()[k]?.name,
      }
      assert.deepEqual(
        found,
        {
          id: name,
          path: name,
          title: name,
          label: name,
          rows: [name],
          notes: [name],
          segment: name,
        },
        JSON.stringify(name),
      )
      assert.deepEqual(store.revisionsOf(name), [number])
      assert.deepEqual(store.revisionsOf(`${name}*`), [number])
      assert.deepEqual(store.withHash(name), [number])
      assert.deepEqual(store.withAddress(name), [number])
      assert.deepEqual(store.withEventKey(name), [number])
      assert.deepEqual(store.withSurname(name), [number])
    }
    const names = ODD_STRINGS.map((name) => ({ name, count: 1 }))
    const { speakers, publishers, problems } = store.overview()
    for (const counts of [speakers, publishers, problems]) {
      assert.deepEqual(new Set(counts), new Set(names))
    }
  },

  'a write that throws leaves nothing behind, whatever it did'(store) {
    fill(store)
    const before = answersOf(store, NAMED)
    assert.throws(
      () =>
        store.write(() => {
          changeEverything(store)
          throw new Error('the printer is on fire')
        }),
      /the printer is on fire/,
    )
    assert.deepEqual(answersOf(store, NAMED), before)
    assert.equal(store.addRevision(newRevision('next', 1)), 4)
  },

  'a write gives back what the change returns, and reads what it wrote'(store) {
    const found = store.write(() => {
      const number = store.addRevision(newRevision('oda', 1))
      return store.read(() => store.revision(number)?.id)
    })
    assert.equal(found, 'oda')
  },

  'a write inside of a write that throws undoes only its own'(store) {
    store.write(() => {
      store.addRevision(newRevision('kept', 1))
      assert.throws(() =>
        store.write(() => {
          store.addRevision(newRevision('lost', 1))
          store.write(() => store.addNote(note('lost#1', 'Lost too.')))
          throw new Error('no')
        }),
      )
      store.write(() => store.addNote(note('kept#1', 'Kept.')))
    })
    assert.deepEqual(store.numbers(), [1])
    assert.deepEqual(store.revisionsOf('lost'), [])
    assert.deepEqual(store.notes('lost#1'), [])
    assert.equal(store.notes('kept#1').length, 1)
  },

  'a write that throws undoes the writes inside of it that went well'(store) {
    assert.throws(() =>
      store.write(() => {
        store.write(() => store.addRevision(newRevision('oda', 1)))
        throw new Error('no')
      }),
    )
    assert.deepEqual(store.numbers(), [])
  },

  'a change that is refused leaves the write it is in to go on'(store) {
    store.write(() => {
      store.addRevision(newRevision('oda', 1))
      assert.throws(() => store.addRevision(newRevision('oda', 1)), RangeError)
      assert.throws(() => store.replaceSegments(['x'], [segment('a', 1, 1)]), RangeError)
      store.addRevision(newRevision('oda', 2))
    })
    assert.deepEqual(store.revisionsOf('oda'), [1, 2])
    assert.deepEqual(store.segments(), [])
  },

  'nothing is written inside of a read, and the store goes on after the attempt'(store) {
    assert.throws(() => store.read(() => store.write(() => {})), TypeError)
    assert.throws(() => store.read(() => store.addNote(note('a', 'b'))), TypeError)
    assert.throws(() =>
      store.read(() => {
        throw new Error('no')
      }),
    )
    assert.deepEqual(store.notes('a'), [])
    assert.equal(store.addNote(note('a', 'b')), 1)
  },

  'reads inside of reads give back what they read'(store) {
    store.addRevision(newRevision('oda', 1))
    const found = store.read(
      () => store.read(() => store.numbers()).length + store.numbers().length,
    )
    assert.equal(found, 2)
  },

  'the version is another one after every change, and after every change undone'(store) {
    const seen = new Set<number>()
    const note_ = (): void => {
      const version = store.version()
      assert.ok(!seen.has(version), `version ${version} again`)
      assert.equal(store.version(), version)
      seen.add(version)
    }
    note_()
    store.addRevision(newRevision('oda', 1))
    note_()
    store.write(() => {
      store.addAlias('a', 'oda')
      note_()
      store.addAddress('oda', 'https://halvenia.example/1')
      note_()
      assert.throws(() =>
        store.write(() => {
          store.replaceRows('finding', 'a', [])
          note_()
          throw new Error('no')
        }),
      )
      note_()
    })
    assert.throws(() =>
      store.write(() => {
        store.removeRevision(1)
        note_()
        throw new Error('no')
      }),
    )
    note_()
    store.replaceSegments([], [segment('a', 1, 1)])
    note_()
    store.addNote(note('a', 'b'))
    note_()
    store.removeRevision(1)
    note_()
  },

  'the state of the documents is another one after a change of them, and of nothing else'(store) {
    const changing: readonly (() => unknown)[] = [
      () => store.addRevision(newRevision('oda', 1)),
      () => store.addRevision(newRevision('oda', 2)),
      () => store.addAlias('a', 'oda'),
      () => store.addAlias('b', 'oda'),
      () => store.addAlias('b', 'harga'),
      () => store.replaceSegments([], [segment('s', 1, 2)]),
      () => store.replaceSegments(['s'], [segment('t', 1, 2)]),
      () => store.removeRevision(2),
      () => store.removeRevision(1),
    ]
    const leaving: readonly (() => unknown)[] = [
      () => store.addNote(note('a', 'b')),
      () => store.replaceRows('finding', 'a', [{ id: '1', json: '{}' }]),
      () => store.addAddress('oda', 'https://halvenia.example/2'),
      () => store.removeRevision(99),
    ]
    const seen = new Set([store.documentState()])
    for (const change of changing) {
      change()
      const state = store.documentState()
      assert.ok(!seen.has(state), state)
      seen.add(state)
      for (const leave of leaving) {
        leave()
        assert.equal(store.documentState(), state)
      }
    }
  },

  'thousands of revisions of one document and of one person are all found, in order'(store) {
    store.write(() => {
      for (let revision = 1; revision <= 1500; revision++) {
        store.addRevision(newRevision('oda', revision, { surnames: ['oda'] }))
        store.addRevision(newRevision(`other-${revision}`, 1, { surnames: ['oda'] }))
      }
    })
    const odd = Array.from({ length: 1500 }, (_, k) => 2 * k + 1)
    assert.deepEqual(store.revisionsOf('oda'), odd)
    assert.deepEqual(
      store.withSurname('oda'),
      [...odd.map((number) => number + 1), 2999].sort((a, b) => a - b),
    )
    assert.deepEqual(store.overview().revised, [{ name: 'oda', count: 1500 }])
    assert.equal(store.revision(1)?.newest, 1500)
  },
}

const ODD_STRINGS = [
  '',
  ' ',
  'a/b',
  '../a',
  'a@2',
  'a#12-40',
  'a b',
  ' a b ',
  'a%20b',
  '%',
  '_',
  "a'b",
  'a"b',
  'a;b--c',
  'A',
  'a',
  'é',
  'e\u0301',
  '🕊️',
  '🕊',
  '\u0000',
  'a\u0000b',
  'a',
  '\ud83d',
  '\udd4a',
  'a\ud83d',
  '\ufffd',
  '\uffff',
  '\uffff"a"',
  '\ufeffa',
  'a\r\nb',
  'x'.repeat(5000),
].filter((name, at, all) => all.indexOf(name) === at)

/** Documents by id, in the order in which they are added. */
const LISTED: readonly (readonly [string, Partial<NewRevision['about']>])[] = [
  ['june', { date: stated('2031-06-04'), title: 'Remarks on the Harbor', publisher: 'Sea House' }],
  ['undated', { title: 'Harbor lamps', kind: 'statement' }],
  ['year', { date: stated('2031'), publisher: 'House of the Sea', kind: 'speech' }],
  ['month', { date: stated('2031-06'), title: 'The Harbour', publisher: 'Sea Households' }],
  [
    'again',
    { date: stated('2031-06-04'), title: 'A \ud83d HARBOR, again', publisher: 'SEA-HOUSE' },
  ],
  ['old', { date: stated('1998-12-31'), title: '100% of it', publisher: 'Sea\u0000House' }],
]

const LISTS: Readonly<Record<string, readonly [DocumentQuery, string]>> = {
  everything: [{}, 'again june month year old undated'],
  'a kind': [{ kinds: ['speech'] }, 'year'],
  kinds: [{ kinds: ['speech', 'statement'] }, 'year undated'],
  'no kind': [{ kinds: [] }, ''],
  'a publisher in any letters': [{ publisher: 'sea house' }, 'again june old'],
  'a word of a publisher': [{ publisher: 'Sea' }, 'again june month year old'],
  'words in another order': [{ publisher: 'house sea' }, ''],
  'a word of titles': [{ title: 'harbor' }, 'again june undated'],
  'the beginning of a word': [{ title: 'harb' }, 'again june month undated'],
  'words in any order': [{ title: 'harbor remarks' }, 'june'],
  'no beginning of a word': [{ title: 'arbor' }, ''],
  'signs that engines know': [{ title: '100 % of' }, 'old'],
  'from a day on': [{ from: '2031-06-05' }, 'month year'],
  'to a day': [{ to: '2031-06-03' }, 'month year old'],
  'within a month': [{ from: '2031-06', to: '2031-06' }, 'again june month year'],
  'within a year': [{ from: '1998', to: '1998' }, 'old'],
  'among some': [{ among: [1, 4, 99] }, 'june month'],
  'among none': [{ among: [] }, ''],
  'all at once': [
    { kinds: ['pressBriefing'], publisher: 'sea', title: 'har', from: '2031', among: [1, 2, 3] },
    'june',
  ],
}

function stated(value: string): DocumentDate {
  const precision = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year'
  return { value, precision, basis: 'stated' }
}

function addMany(store: Store, count: number): void {
  for (let k = 1; k <= count; k++) store.addRevision(newRevision(`d${k}`, 1))
}

function segment(name: string, first: number, last: number): SegmentRow {
  return { name, first, last, words: 10 * first, bytes: 70 * first, checksum: 3 }
}

function note(target: string, text: string): NewNote {
  return { target, author: 'Desk', at: '2031-05-04T10:00:00Z', text }
}

function fill(store: Store): void {
  const about = { people: ['Mara Oda'], publisher: 'Sea House', address: 'https://a.example' }
  store.addRevision(newRevision('a', 1, { about, surnames: ['oda'], eventKeys: ['may'] }))
  store.addRevision(newRevision('a', 2, { about, surnames: ['oda'], eventKeys: ['june'] }))
  store.addRevision(newRevision('b', 1))
  store.removeRevision(3)
  store.addAlias('c', 'a')
  store.replaceSegments([], [segment('s', 1, 2)])
  store.replaceRows('finding', 'a', [{ id: '1', json: '1' }])
  store.addNote(note('a#1', 'Seen.'))
}

function changeEverything(store: Store): void {
  store.addRevision(newRevision('a', 3, { surnames: ['varga'], eventKeys: ['may'] }))
  store.addRevision(newRevision('d', 1, { surnames: ['oda'] }))
  store.removeRevision(2)
  store.removeRevision(1)
  store.addAlias('c', 'd')
  store.addAlias('e', 'a')
  store.addAddress('d', 'https://a.example')
  store.replaceSegments(['s'], [segment('t', 1, 4)])
  store.replaceRows('finding', 'a', [])
  store.replaceRows('finding', 'b', [{ id: '2', json: '2' }])
  store.addNote(note('a#1', 'Seen again.'))
}

/** What {@link fill} and {@link changeEverything} name. */
const NAMED: Asked = {
  ids: ['a', 'b', 'c', 'd', 'e'],
  hashes: ['a-1', 'a-2', 'a-3', 'b-1', 'd-1'],
  addresses: ['https://a.example'],
  eventKeys: ['may', 'june'],
  surnames: ['oda', 'varga'],
  kinds: ['finding'],
  origins: ['a', 'b'],
  targets: ['a#1'],
}
