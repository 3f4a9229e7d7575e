import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { phraseOf, recordOf, transcriptOf } from '../../test/support/search-notation.ts'
import { DOCUMENT_KINDS } from '../document/document.ts'
import { findPhrase } from './find-phrase.ts'
import { type SearchFilter, SearchScope } from './scope.ts'

const source = recordOf([
  {
    id: 'hall',
    kind: 'pressAvailability',
    date: '2024-09-18',
    publisher: 'Ministry of Foreign Affairs of Halvenia',
    text: `FOREIGN MINISTER ILSABET CORVANE: The lamp is lit.

THE PRESIDENT: My lamp is out.

QUESTION: Whose lamp?

FOREIGN MINISTER CORVANE: The lamp of the harbor.
`,
  },
  {
    id: 'tower',
    kind: 'interview',
    date: '2024-10',
    publisher: 'Averholt Radio',
    text: `TOMAS HÄRGA: What lamp?

ODILE CORVANE: Any lamp.
`,
  },
  {
    id: 'letter',
    kind: 'statement',
    publisher: 'Chancellery of Lunmark',
    text: `TOMAS BRASK: A lamp burns without a date.

QUESTION: Does it?
`,
  },
])

const all = ['hall 0', 'hall 1', 'hall 2', 'hall 3', 'tower 0', 'tower 1', 'letter 0']

/** A filter, and the documents and turns with the lamp that it leaves. */
const filters: Record<string, readonly [SearchFilter, readonly string[]]> = {
  'nothing asked': [{}, all],
  'a surname': [{ speaker: 'Corvane' }, ['hall 0', 'hall 3', 'tower 1']],
  'a surname in capitals': [{ speaker: 'CORVANE' }, ['hall 0', 'hall 3', 'tower 1']],
  'a full name': [{ speaker: 'Ilsabet Corvane' }, ['hall 0', 'hall 3']],
  'a name with a post': [{ speaker: 'Minister Ilsabet Corvane' }, ['hall 0', 'hall 3']],
  'a name without its accent': [{ speaker: 'Harga' }, ['tower 0']],
  'a part of a surname': [{ speaker: 'Corv' }, []],
  'a surname that ends another': [{ speaker: 'vane' }, []],
  'a first name': [{ speaker: 'Odile' }, []],
  'a label': [{ speaker: 'the president' }, ['hall 1']],
  'a post that is no whole label': [{ speaker: 'President' }, []],
  'a role': [{ roles: ['press'] }, ['hall 2']],
  'a kind': [{ kinds: ['interview', 'statement'] }, ['tower 0', 'tower 1', 'letter 0']],
  'words of a publisher': [{ publisher: 'ministry of foreign affairs' }, all.slice(0, 4)],
  'letters of a publisher': [{ publisher: 'ministry of foreign aff' }, []],
  'a first day': [{ from: '2024-09-19' }, ['tower 0', 'tower 1']],
  'a day within a month that is all that is known': [
    { from: '2024-10-31', to: '2024-11-02' },
    ['tower 0', 'tower 1'],
  ],
  'a last day': [{ to: '2024-09-18' }, all.slice(0, 4)],
  'a month': [{ from: '2024-09', to: '2024-09' }, all.slice(0, 4)],
  'a year': [{ from: '2024', to: '2024' }, all.slice(0, 6)],
  'another year': [{ to: '2023' }, []],
  'a speaker and days': [{ speaker: 'Corvane', from: '2024-10' }, ['tower 1']],
}

describe('a filter leaves', () => {
  for (const [name, [filter, expected]] of Object.entries(filters)) {
    test(name, () => {
      const scope = new SearchScope(source, filter)
      for (const sort of ['date', 'closeness'] as const) {
        const { hits, total } = findPhrase(scope, phraseOf('lamp'), { sort })
        assert.deepEqual(
          hits.map(({ document, turn }) => `${document} ${turn}`),
          expected,
        )
        assert.equal(total, expected.length)
      }
    })
  }
})

test('a filter says what is left to search', () => {
  const { searched } = new SearchScope(source)
  assert.deepEqual(searched, { documents: 3, words: 27, from: '2024-09-18', to: '2024-09-18' })
  assert.deepEqual(new SearchScope(source, { kinds: ['interview'] }).searched, {
    documents: 1,
    words: 4,
  })
  assert.deepEqual(new SearchScope(source, { to: '2024-09-30' }).searched, {
    documents: 1,
    words: 15,
    from: '2024-09-18',
    to: '2024-09-18',
    undated: 1,
  })
})

test('days that are none, or end before they begin, are refused', () => {
  assert.throws(() => new SearchScope(source, { from: 'May' }), /Not a date: "May"; write YYYY-MM/)
  assert.throws(() => new SearchScope(source, { to: '2024-02-30' }), RangeError)
  assert.throws(() => new SearchScope(source, { from: '2024-10', to: '2024-09' }), /is after/)
})

test('only the newest revision is searched, unless all are asked for', () => {
  const revised = recordOf([
    { id: 'note', text: transcriptOf('The lamp is lit, said the keeper.') },
    { id: 'note', text: transcriptOf('The lamp is dark.') },
  ])
  const find = (query: string, filter: SearchFilter = {}): string[] =>
    findPhrase(new SearchScope(revised, filter), phraseOf(query)).hits.map(
      ({ text, revision }) => `${text} ${revision}`,
    )
  assert.deepEqual(find('the lamp'), ['The lamp 2'])
  assert.deepEqual(find('the lamp', { revisions: 'all' }), ['The lamp 1', 'The lamp 2'])
  assert.deepEqual(find('the lamp', { speaker: 'Oda' }), ['The lamp 2'])
  assert.deepEqual(find('the lamp', { kinds: DOCUMENT_KINDS }), ['The lamp 2'])
  assert.deepEqual(find('keeper'), [])
  const { nothing } = findPhrase(new SearchScope(revised), phraseOf('keeper'))
  assert.equal(nothing?.sentences[0], 'Searched 1 document with 6 words for "keeper".')
  assert.deepEqual(nothing?.looser, [{ form: 'revisions', hits: 1 }])
  assert.match(nothing?.sentences.join('\n') ?? '', /^With earlier revisions: 1 hit\.$/m)
})

/** Revisions as `id day words`, a filter, and what is searched of them. */
const counted: Record<string, readonly [string, SearchFilter, string]> = {
  'the newest revisions': [
    'note 2031-06-04 one two, note 2031-06-04 one two three, post 2031-06-05 one',
    {},
    '2 documents, 4 words, 2031-06-04 to 2031-06-05',
  ],
  'a first day that only an earlier revision has': [
    'note 2030-06-04 one two, note 2031-06-04 one two three, post 2031-06-05 one',
    {},
    '2 documents, 4 words, 2031-06-04 to 2031-06-05',
  ],
  'a document in all its revisions': [
    'note 2031-06-03 one two, note 2031-06-04 one two three, post 2031-06-05 one',
    { revisions: 'all' },
    '2 documents, 6 words, 2031-06-03 to 2031-06-05',
  ],
  'a document in all its revisions of a kind': [
    'note 2031-06-03 one two, note 2031-06-04 one two three, post 2031-06-05 one',
    { revisions: 'all', kinds: ['remarks'] },
    '2 documents, 6 words, 2031-06-03 to 2031-06-05',
  ],
  'the newest revisions of some days': [
    'note 2031-06-03 one two, note 2031-06-04 one two three, post 2031-06-05 one',
    { to: '2031-06-04' },
    '1 documents, 3 words, 2031-06-04 to 2031-06-04',
  ],
}

for (const [name, [record, filter, expected]] of Object.entries(counted)) {
  test(`what is searched is counted by documents: ${name}`, () => {
    const inputs = record.split(', ').map((revision) => {
      const [id = '', date = '', ...words] = revision.split(' ')
      return { id, date, kind: 'remarks' as const, text: `MINISTER ODA: ${words.join(' ')}` }
    })
    const { documents, words, from, to } = new SearchScope(recordOf(inputs), filter).searched
    assert.equal(`${documents} documents, ${words} words, ${from} to ${to}`, expected)
  })
}
