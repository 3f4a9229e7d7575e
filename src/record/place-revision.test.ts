import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { boldPage } from '../../test/support/bold-page.ts'
import { WordScanner } from '../index/scan-words.ts'
import type { TextInput } from '../read-input.ts'
import { MemoryStore } from '../store/memory/memory-store.ts'
import type { RevisionBody } from '../store/store.ts'
import { type Placement, type PlaceOptions, placeRevision } from './place-revision.ts'
import { type PreparedDocument, prepareDocument } from './prepare-document.ts'
import { StoredDocuments } from './stored-source.ts'

/** What is done to a record: a text is added, or one that is there is taken out. */
type Step = readonly [input: TextInput, placed: string, note?: RegExp] | { readonly remove: string }

const HARBOR =
  'The harbor council met on Tuesday in Port Callow and agreed on the order in which the loaded ships would leave, one at dawn and two at dusk, with a pilot on every bridge and a lamp on every pier.'
const CORRECTED = HARBOR.replace('Tuesday', 'Wednesday')
const TWICE_CORRECTED = CORRECTED.replace('a lamp', 'two lamps')
const GRAIN =
  'Wheat that is loaded already sails first, said the grain board of Ombrasa; no fee will be asked of the smallest boats, and the ledger shall be open to anybody who cares to read it by daylight.'
const BARLEY = GRAIN.replace('Wheat', 'Barley')
const BRIDGE =
  'Nobody crosses the Ithmar bridge at night until the engineers have counted every bolt in it twice over, wrote the mayor to the villages upstream, who had asked for lanterns and were sent a guard.'
const SOON = 'Transcript to follow.'
const LONG = Array.from(
  { length: 60 },
  (_, k) => `On day ${k} the clerk of pier ${k * 7} wrote ${k * 13} in the ledger.`,
).join(' ')

const URL = 'https://ports.example.org/briefing'

const cases: Record<string, readonly Step[]> = {
  'the same text again is unchanged': [
    [{ text: HARBOR }, 'added 1'],
    [{ text: HARBOR }, 'unchanged 1'],
    [{ text: HARBOR, path: 'elsewhere.txt' }, 'unchanged 1'],
  ],
  'another text of one id is a revision': [
    [{ text: HARBOR, id: 'a' }, 'added a@1'],
    [{ text: CORRECTED, id: 'a' }, 'revised a@2'],
    [{ text: TWICE_CORRECTED, id: 'a' }, 'revised a@3'],
    [{ text: CORRECTED, id: 'a' }, 'unchanged a@2', /text of revision 2; the newest is revision 3/],
  ],
  'another text of one address is a revision': [
    [{ text: HARBOR, id: 'a', url: URL }, 'added a@1'],
    [{ text: CORRECTED, id: 'b', url: URL }, 'revised a@2', /another text of a, and b now leads/],
    [{ text: TWICE_CORRECTED, id: 'b' }, 'revised a@3'],
    [{ text: TWICE_CORRECTED, url: URL }, 'unchanged a@3'],
  ],
  'a page of which only the menu changed is unchanged': [
    [page('<menu>Monday</menu>'), 'added a@1'],
    [page('<menu>Tuesday</menu>'), 'unchanged a@1'],
  ],
  'a page that gives its text another day is a revision': [
    [page('of May 3', { date: '2031-05-03' }), 'added a@1'],
    [page('of May 4', { date: '2031-05-04' }), 'revised a@2', /corrects what is known of it$/],
    [page('of May 4, with other pictures', { date: '2031-05-04' }), 'unchanged a@2'],
    [page('of May 3', { date: '2031-05-03' }), 'unchanged a@1', /the newest is revision 2$/],
  ],
  'what a page says of its day corrects nothing that was given': [
    [{ ...page('of May 3', { date: '2031-05-03' }), date: '2031-05-02' }, 'added a@1'],
    [page('of May 4', { date: '2031-05-04' }), 'unchanged a@1'],
  ],
  'a capture of earlier than the one that is held': [
    [{ text: HARBOR, url: URL, id: 'a', retrieved: '2031-05-09T08:00:00Z' }, 'added a@1'],
    [
      { text: CORRECTED, url: URL, retrieved: '2031-05-07T08:00:00+02:00' },
      'revised a@2',
      /^It was fetched before revision 1, which was added before it$/,
    ],
    [{ text: TWICE_CORRECTED, url: URL, retrieved: '2031-05-10T08:00:00Z' }, 'revised a@3'],
  ],
  'one address may be written in several ways': [
    [{ text: HARBOR, id: 'a', url: URL }, 'added a@1'],
    [{ text: CORRECTED, url: `${URL.replace('https', 'http')}/` }, 'revised a@2'],
    [{ text: CORRECTED, url: `${URL}#top` }, 'unchanged a@2'],
  ],
  'another event under one id is a document of its own': [
    [{ text: HARBOR, id: 'a' }, 'added a@1'],
    [{ text: GRAIN, id: 'a' }, 'added a~2@1', /^a has the same id and is of another event$/],
    [{ text: BRIDGE, id: 'a' }, 'added a~3@1', /^a has the same id/],
    [{ text: GRAIN, id: 'a' }, 'unchanged a~2@1'],
  ],
  'a text of each of several events under one id is a revision of that event': [
    [{ text: HARBOR, id: 'a' }, 'added a@1'],
    [{ text: GRAIN, id: 'a' }, 'added a~2@1', /same id/],
    [{ text: BARLEY, id: 'a' }, 'revised a~2@2'],
    [{ text: CORRECTED, id: 'a' }, 'revised a@2'],
    [{ text: GRAIN, id: 'a', title: 'On Grain' }, 'revised a~2@3', /corrects what is known/],
  ],
  'another event under one address is a document of its own': [
    [{ text: HARBOR, id: 'a', url: URL }, 'added a@1'],
    [{ text: GRAIN, id: 'b', url: URL }, 'added b@1', /^a has the same address and is of another/],
    [{ text: BARLEY, url: URL }, 'revised b@2'],
  ],
  'another event under an id that leads elsewhere': [
    [{ text: HARBOR, id: 'a' }, 'added a@1'],
    [{ text: HARBOR, id: 'b' }, 'unchanged a@1', /^The same text is in the record as a; b leads/],
    [{ text: GRAIN, id: 'b' }, 'added b~2@1', /^b leads to a, which is of another event$/],
    [{ text: CORRECTED, id: 'b' }, 'revised a@2'],
  ],
  'the same text under two ids is one document, and told of once': [
    [{ text: HARBOR, id: 'a' }, 'added a@1'],
    [{ text: HARBOR, id: 'b' }, 'unchanged a@1', /b leads there/],
    [{ text: HARBOR, id: 'b' }, 'unchanged a@1'],
  ],
  'the same text at two addresses is one document': [
    [{ text: HARBOR, id: 'a', url: URL }, 'added a@1'],
    [{ text: HARBOR, url: `${URL}-2` }, 'unchanged a@1', /published here too: https:.*-2$/],
    [{ text: CORRECTED, url: `${URL}-2` }, 'revised a@2'],
  ],
  'the text of one document given under the id of another': [
    [{ text: HARBOR, id: 'a' }, 'added a@1'],
    [{ text: GRAIN, id: 'b' }, 'added b@1'],
    [{ text: HARBOR, id: 'b' }, 'unchanged a@1', /record as a; b is another document$/],
    [{ text: BARLEY, id: 'b' }, 'revised b@2'],
  ],
  'a few words that stand in for a text make no two documents one': [
    [{ text: SOON, id: 'a' }, 'added a@1'],
    [{ text: SOON, id: 'b' }, 'added b@1'],
    [{ text: SOON, id: 'b' }, 'unchanged b@1'],
    [{ text: HARBOR, id: 'a' }, 'revised a@2'],
    [{ text: GRAIN, id: 'b' }, 'revised b@2'],
  ],
  'nor do they at two addresses': [
    [{ text: SOON, url: `${URL}/1` }, 'added 1'],
    [{ text: SOON, url: `${URL}/2` }, 'added 2'],
    [{ text: SOON, url: `${URL}/2` }, 'unchanged 2'],
    [{ text: HARBOR, url: `${URL}/1` }, 'revised 1@2'],
    [{ text: GRAIN, url: `${URL}/2` }, 'revised 2@2'],
  ],
  'empty texts of two ids are two documents': [
    [{ text: '', id: 'a' }, 'added a@1'],
    [{ text: '', id: 'b' }, 'added b@1'],
    [{ text: '', id: 'a' }, 'unchanged a@1'],
    [{ text: '' }, 'unchanged a@1'],
  ],
  'a form of words given out each year is a document each year': [
    [{ text: HARBOR, id: 'a', date: '2030-05-01' }, 'added a@1'],
    [{ text: HARBOR, id: 'b', date: '2031-05-01' }, 'added b@1'],
    [{ text: HARBOR, id: 'b', date: '2031-05-01' }, 'unchanged b@1'],
    [{ text: HARBOR, id: 'c', date: '2031' }, 'unchanged b@1', /c leads there/],
  ],
  'what is given later with a text corrects what is known, once': [
    [{ text: HARBOR }, 'added 1'],
    [{ text: HARBOR, kind: 'speech' }, 'revised 1@2', /corrects what is known/],
    [{ text: HARBOR, kind: 'speech' }, 'unchanged 1@2'],
    [{ text: HARBOR }, 'unchanged 1@2'],
    [{ text: HARBOR, date: '2031-05-01' }, 'revised 1@3', /corrects what is known/],
    [
      { text: HARBOR, title: 'On Ships', publisher: 'The Port' },
      'revised 1@4',
      /corrects what is known/,
    ],
    [{ text: HARBOR, title: 'On Ships' }, 'unchanged 1@4'],
    [{ text: HARBOR, kind: 'speech' }, 'unchanged 1@2', /revision 2; the newest is revision 4/],
  ],
  'a corrected title under another id at the same address': [
    [{ text: HARBOR, id: 'a1', title: 'Of the Lamps', url: URL }, 'added a1@1'],
    [
      { text: HARBOR, id: 'a2', title: 'On the Lamps', url: URL },
      'revised a1@2',
      /text of revision 1, and corrects what is known of it, and a2 now leads there$/,
    ],
    [{ text: HARBOR, id: 'a1', title: 'Of the Lamps', url: URL }, 'unchanged a1@1', /newest is/],
    [{ text: HARBOR, id: 'a2', title: 'On the Lamps', url: URL }, 'unchanged a1@2'],
  ],
  'another title at another address says nothing of the first': [
    [{ text: HARBOR, id: 'a', title: 'Of the Lamps', url: URL }, 'added a@1'],
    [{ text: HARBOR, id: 'b', title: 'Lamps', url: `${URL}/b` }, 'unchanged a@1', /b leads there/],
    [{ text: HARBOR, id: 'b', title: 'Lamps', url: `${URL}/b` }, 'unchanged a@1'],
    [{ text: HARBOR, title: 'Lamps', url: `${URL}/c` }, 'unchanged a@1', /published here too/],
    [{ text: HARBOR, title: 'Lamps', url: `${URL}/c` }, 'unchanged a@1'],
  ],
  'a correction of another event that shares its id': [
    [{ text: HARBOR, id: 'a' }, 'added a@1'],
    [{ text: GRAIN, id: 'a' }, 'added a~2@1', /same id/],
    [{ text: GRAIN, id: 'a', kind: 'statement' }, 'revised a~2@2', /corrects what is known/],
    [{ text: GRAIN, id: 'a', kind: 'statement' }, 'unchanged a~2@2'],
  ],
  'the same event without id or address is a revision': [
    [{ text: LONG, title: 'Briefing on the Piers', date: '2031-05-01' }, 'added 1'],
    [
      {
        text: LONG.replace('ledger', 'great ledger'),
        title: 'Briefing on the Piers',
        date: '2031-05-01',
      },
      'revised 1@2',
      /^Its words tell that it is another text of /,
    ],
  ],
  'texts of one title and day that share few words are two documents': [
    [{ text: HARBOR, title: 'Note', date: '2031-05-01' }, 'added 1'],
    [{ text: GRAIN, title: 'Note', date: '2031-05-01' }, 'added 2'],
  ],
  'the same text in another encoding is unchanged': [
    [{ text: HARBOR }, 'added 1'],
    [{ text: Buffer.from(`\ufeff${HARBOR}`) }, 'unchanged 1'],
    [{ text: Buffer.from(`\ufeff${HARBOR}`, 'utf16le') }, 'unchanged 1'],
  ],
  'the same empty text with a byte-order mark is unchanged': [
    [{ text: Buffer.from('') }, 'added 1'],
    [{ text: Buffer.from('\ufeff') }, 'unchanged 1'],
  ],
  'texts that differ in half of a surrogate pair are not the same': [
    [{ text: `${HARBOR} \ud83d`, id: 'a' }, 'added a@1'],
    [{ text: `${HARBOR} \ud83e`, id: 'a' }, 'revised a@2'],
    [{ text: `${HARBOR} \ufffd`, id: 'a' }, 'revised a@3'],
  ],
  'a removed document comes back under its id, with another revision': [
    [{ text: HARBOR }, 'added 1'],
    { remove: '1@1' },
    [{ text: HARBOR }, 'added 1@2'],
    [{ text: HARBOR }, 'unchanged 1@2'],
  ],
  'a revision after one that was removed does not take its number': [
    [{ text: HARBOR, id: 'a' }, 'added a@1'],
    [{ text: CORRECTED, id: 'a' }, 'revised a@2'],
    { remove: 'a@2' },
    [{ text: TWICE_CORRECTED, id: 'a' }, 'revised a@3'],
    [{ text: CORRECTED, id: 'a' }, 'revised a@4'],
  ],
  'an id that leads to a removed document': [
    [{ text: HARBOR, id: 'a' }, 'added a@1'],
    [{ text: HARBOR, id: 'b' }, 'unchanged a@1', /b leads there/],
    { remove: 'a@1' },
    [{ text: GRAIN, id: 'b' }, 'added a@2'],
    [{ text: BARLEY, id: 'b' }, 'revised a@3'],
  ],
  'the rest of several events under one id when the second is removed': [
    [{ text: HARBOR, id: 'a' }, 'added a@1'],
    [{ text: GRAIN, id: 'a' }, 'added a~2@1', /same id/],
    [{ text: BRIDGE, id: 'a' }, 'added a~3@1', /same id/],
    { remove: 'a~2@1' },
    [{ text: BRIDGE.replace('night', 'dusk'), id: 'a' }, 'revised a~3@2'],
    [{ text: GRAIN, id: 'a' }, 'added a~4@1', /same id/],
  ],
}

for (const [name, steps] of Object.entries(cases)) {
  test(`keeps texts: ${name}`, () => {
    const desk = new Desk()
    for (const step of steps) {
      if ('remove' in step) {
        desk.remove(step.remove)
        continue
      }
      const [input, placed, note] = step
      const { note: told, ...placement } = desk.place(input)
      assert.equal(desk.print(placement), placed)
      if (note === undefined) assert.equal(told, undefined)
      else assert.match(told ?? '', note)
    }
  })
}

test('every text that was added can be read again, whatever came after it', () => {
  const ids = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined })
  const urls = fc.option(fc.constantFrom(URL, `${URL}-2`), { nil: undefined })
  const texts = fc.constantFrom(HARBOR, CORRECTED, TWICE_CORRECTED, GRAIN, BARLEY, SOON, '')
  const kinds = fc.option(fc.constantFrom('speech' as const, 'statement' as const), {
    nil: undefined,
  })
  const inputs = fc.array(fc.tuple(texts, ids, urls, kinds), { maxLength: 14 })
  fc.assert(
    fc.property(inputs, (all) => {
      const desk = new Desk()
      const given = all.map(([text, id, url, kind]) => ({
        text,
        ...(id === undefined ? {} : { id }),
        ...(url === undefined ? {} : { url }),
        ...(kind === undefined ? {} : { kind }),
      }))
      for (const input of given) {
        const { number, id, revision } = desk.place(input)
        assert.equal(desk.textOf(number), input.text)
        const row = desk.store.revision(number)
        assert.deepEqual([row?.id, row?.revision], [id, revision])
        // Its own id leads to it, or to the other event that had the id before.
        if (input.id !== undefined) assert.ok(desk.store.revisionsOf(input.id).length > 0)
      }
      // The same without what corrects: nothing is kept twice.
      const count = desk.store.numbers().length
      for (const { kind: _, ...input } of given) {
        assert.equal(desk.place(input).status, 'unchanged')
      }
      assert.equal(desk.store.numbers().length, count)
    }),
    { numRuns: 150 },
  )
})

test('an id that is given to thousands of events is no labor', () => {
  const store = new CountingStore()
  const desk = new Desk(store)
  for (let k = 0; k < 400; k++) {
    const words = Array.from({ length: 30 }, (_, n) => `w${k}x${n}`).join(' ')
    assert.equal(desk.place({ text: words, id: 'a' }).id, k === 0 ? 'a' : `a~${k + 1}`)
  }
  assert.ok(store.count < 400 * 120, `the store was asked ${store.count} times`)
})

test('a text that is read anew is a revision when it is read otherwise, once', () => {
  const desk = new Desk()
  desk.place({ ...page('bytes', { date: '2031-05-03' }), id: 'a' })
  // The same bytes, of which a better reader found the day.
  const better = { ...page('bytes', { date: '2031-05-04' }), id: 'a' }
  assert.equal(desk.print(desk.place(better)), 'unchanged a@1')
  const anew = desk.place(better, { again: true })
  assert.equal(desk.print(anew), 'revised a@2')
  assert.equal(anew.note, 'It has the text of revision 1, and is read otherwise now')
  for (const again of [true, false]) {
    assert.equal(desk.print(desk.place(better, { again })), 'unchanged a@2')
  }
})

/** The page of one address with the same text, whatever else its source holds. */
function page(source: string, known: Readonly<Record<string, string>> = {}): TextInput {
  const metadata = { values: new Map(Object.entries(known)) }
  return { id: 'a', url: URL, text: source, page: { ...boldPage(HARBOR), metadata } }
}

/** A record in memory that texts are added to. */
class Desk {
  readonly store: MemoryStore
  readonly #documents: StoredDocuments
  readonly #scanner = new WordScanner()
  /** Ids that were made from texts, in the order in which they came. */
  readonly #made: string[] = []

  constructor(store: MemoryStore = new MemoryStore()) {
    this.store = store
    this.#documents = new StoredDocuments(store)
  }

  place(input: TextInput, options: PlaceOptions = {}): Placement {
    const prepared = prepareDocument(input, this.#scanner) as PreparedDocument
    assert.ok(prepared.ok)
    const placement = this.store.write(() =>
      placeRevision(this.store, this.#documents, prepared, '2031-05-01T00:00:00Z', options),
    )
    this.#documents.forgetRows()
    return placement
  }

  remove(address: string): void {
    const [name = '', revision] = address.split('@')
    const id = this.#idOf(name)
    const number = this.store
      .revisionsOf(id)
      .find((held) => this.store.revision(held)?.revision === Number(revision))
    assert.ok(number !== undefined, `no revision ${address}`)
    this.store.removeRevision(number)
    this.#documents.forgetRows()
  }

  textOf(number: number): string {
    return this.#documents.text(number)
  }

  /** A document whose id was made from its text is called by how many of those came before it. */
  print({ status, id, revision }: Placement): string {
    const isGiven = /^[a-z]\d?(?:~\d+)?$/.test(id)
    const name = isGiven ? id : String(1 + this.#madeIds().indexOf(id))
    return `${status} ${name}${!isGiven && revision === 1 ? '' : `@${revision}`}`
  }

  #idOf(name: string): string {
    return /^\d+$/.test(name) ? (this.#madeIds()[Number(name) - 1] as string) : name
  }

  #madeIds(): string[] {
    for (const number of this.store.numbers()) {
      const id = this.store.revision(number)?.id as string
      if (id.length >= 16 && !this.#made.includes(id)) this.#made.push(id)
    }
    return this.#made
  }
}

/** A store that counts how often it is asked for a document or a revision. */
class CountingStore extends MemoryStore {
  count = 0

  override revisionsOf(id: string): readonly number[] {
    this.count++
    return super.revisionsOf(id)
  }

  override lastRevisionOf(id: string): number {
    this.count++
    return super.lastRevisionOf(id)
  }

  override body(number: number): RevisionBody | undefined {
    this.count++
    return super.body(number)
  }
}
