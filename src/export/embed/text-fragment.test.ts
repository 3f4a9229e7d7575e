import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../../../test/support/hostile-text.ts'
import { type Document, parseDocument, readWords } from '../../verbale.ts'
import { linkToWords, textDirective } from './text-fragment.ts'

const TALK = `Remarks on Tides

MINISTER ODA: We sail. The harbor stays open to every ship - even theirs, R&D ships too. We sail.

QUESTION: Why?

MINISTER ODA: We sail. The harbor stays open to nobody else.

QUESTION: Why?

MINISTER ODA: Çà ira, ça passe. The lamps burn.
`

function documentOf(text: string, url = 'https://sea.example/callow'): Document {
  return parseDocument({ text, url }).document
}

/** Words of the talk, which of their places is meant, and what finds it. */
const cases: readonly (readonly [words: string, place: number, directive: string | undefined])[] = [
  ['every ship', 1, 'every%20ship'],
  ['very shi', 1, 'every%20ship'],
  ['ship - even theirs, R&D', 1, 'ship%20%2D%20even%20theirs%2C%20R%26D'],
  ['stays open', 2, 'The%20harbor-,stays%20open,-to%20nobody'],
  ['Çà', 1, 'ODA%3A-,%C3%87%C3%A0'],
  ['Remarks on Tides\n\nMINISTER', 1, 'Remarks%20on%20Tides,MINISTER'],
  ['Why?\n\nMINISTER ODA: We sail', 1, undefined],
  ['?', 1, undefined],
]

for (const [words, place, directive] of cases) {
  test(`finds ${JSON.stringify(words)}, time ${place}`, () => {
    let start = -1
    for (let k = 0; k < place; k++) start = TALK.indexOf(words, start + 1)
    const found = textDirective(documentOf(TALK), { start, end: start + words.length })
    assert.equal(found, directive)
  })
}

test('an address keeps its own fragment, and gives way where it marks words itself', () => {
  const span = { start: TALK.indexOf('every'), end: TALK.indexOf('every') + 10 }
  const links: Readonly<Record<string, string | undefined>> = {
    'https://sea.example/callow#top': 'https://sea.example/callow#top:~:text=every%20ship',
    'https://sea.example/a#:~:text=other': 'https://sea.example/a#:~:text=every%20ship',
    'https://sea.example/a?b=%23#c#d': 'https://sea.example/a?b=%23#c#d:~:text=every%20ship',
    'javascript:alert(1)': undefined,
    'data:text/html,x': undefined,
    'not an address': undefined,
  }
  for (const [url, link] of Object.entries(links)) {
    assert.equal(linkToWords(documentOf(TALK, url), span), link, url)
  }
})

test('words that stand between the same words elsewhere have the address alone', () => {
  const text = 'MINISTER ODA: We sail.\n\nMINISTER ODA: We sail.\n\nMINISTER ODA: We sail.\n'
  const start = text.indexOf('sail', text.indexOf('sail') + 1)
  const link = linkToWords(documentOf(text), { start, end: start + 4 })
  assert.equal(link, 'https://sea.example/callow')
})

/** Texts of few words, so that they stand in many places, with marks between them. */
const repetitive = fc
  .array(
    fc
      .array(
        fc.tuple(
          fc.constantFrom('sail', 'Sail', 'tide', 'tidé', 'the', '1,500', "don't", 'R-D'),
          fc.constantFrom(' ', ' ', ' ', ', ', ' - ', '. ', ' & ', '; “', '” ', '\n'),
        ),
        { minLength: 1, maxLength: 60 },
      )
      .map((words) => words.flat().join('').trim()),
    { minLength: 1, maxLength: 5 },
  )
  .map((blocks) => blocks.join('\n\n'))

test('a directive finds the words again, and nothing else', () => {
  fc.assert(
    fc.property(repetitive, fc.nat(), fc.nat(), (text, a, b) => {
      const document = documentOf(text)
      const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y)
      const directive = textDirective(document, { start, end })
      if (directive === undefined) return
      const found = findText(document, directive)
      assert.equal(found.length, 1, `${directive} finds ${JSON.stringify(found)}`)
      const asked = wordsOf(readWords(document, [{ start, end }]))
      assert.ok(wordsOf(found[0] ?? '').includes(asked.trim()), `${found[0]} for ${asked}`)
    }),
    { numRuns: 300 },
  )
})

test('no text makes anything of a link but a fragment', () => {
  fc.assert(
    fc.property(hostileText(), fc.nat(), (hostile, a) => {
      const text = `The tide ${hostile} turns ${hostile} back.`
      const start = a % text.length
      const link = linkToWords(documentOf(text), { start, end: text.length })
      assert.match(link ?? '', /^https:\/\/sea\.example\/callow(?:#:~:text=[\w.!~*'()%,-]+)?$/)
    }),
  )
})

/**
 * What a text directive finds in a page, by the steps of the specification, with the words that ICU
 * parts and without regard to letter case and accents.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */
function findText(document: Document, directive: string): string[] {
  const blocks = document.blocks.map(({ span }) => plain(readWords(document, [span])))
  const page = blocks.join('\n')
  const edges = new Set([page.length])
  for (const { index } of new Intl.Segmenter('en', { granularity: 'word' }).segment(page)) {
    edges.add(index)
  }
  const terms = directive.split(',').map((term) => ({ term, text: plain(decode(term)) }))
  const prefix = terms[0]?.term.endsWith('-') ? terms.shift()?.text : undefined
  const suffix = terms.at(-1)?.term.startsWith('-') ? terms.pop()?.text : undefined
  const [first = '', last] = terms.map(({ text }) => text)
  const skip = (at: number): number => at + (/^\s*/.exec(page.slice(at))?.[0].length ?? 0)
  const isSuffixed = (end: number): boolean =>
    suffix === undefined ? edges.has(end) : page.startsWith(suffix, skip(end))
  const found: string[] = []
  for (let at = 0; at < page.length; at++) {
    const start = prefix === undefined ? at : skip(at + prefix.length)
    if (!edges.has(at)) continue
    if (prefix !== undefined && !page.startsWith(prefix, at)) continue
    if (!page.startsWith(first, start)) continue
    const headEnd = start + first.length
    if (last === undefined) {
      if (isSuffixed(headEnd)) found.push(page.slice(start, headEnd))
      continue
    }
    if (!edges.has(headEnd)) continue
    for (let k = headEnd; k < page.length; k++) {
      if (!edges.has(k) || !page.startsWith(last, k) || !isSuffixed(k + last.length)) continue
      found.push(page.slice(start, k + last.length))
      break
    }
  }
  return found
}

function decode(term: string): string {
  return decodeURIComponent(term.replace(/^-|-$/, ''))
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Words with a space around each. */
function wordsOf(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ')
}
