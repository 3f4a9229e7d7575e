import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  phraseOf,
  printHits,
  recordOf,
  scopeOfSpeech,
  transcriptOf,
  withoutHits,
} from '../../test/support/search-notation.ts'
import { foldedToken, type Tokens, tokenize } from '../text/token.ts'
import { findList } from './find-list.ts'
import { findPhrase } from './find-phrase.ts'
import { CONTEXT_WORDS } from './hit.ts'
import { SearchScope } from './scope.ts'
import { MOST_HITS } from './search-options.ts'

/** What is typed, and what it finds in double brackets. */
const cases: Record<string, readonly (readonly [string, string])[]> = {
  'white space accepts any marks': [
    ['swift severe', 'It will be [[swift, severe]]. And [[swift — severe]]. Severe, swift.'],
    ['the quay', 'on [[the\n  quay]] and [[the quay]]'],
    ['F 16', 'the [[F-16]] and the [[F 16]], no F16'],
    ['we will', 'as [[we (Laughter.) will]] see'],
  ],
  'marks mean themselves': [
    ['swift, severe', 'It is [[swift, severe]]; swift severe; [[swift,” severe]]; swift — severe.'],
    ['F-16', 'the [[F-16]], the [[F\u201116]], the [[F–16]]; no F 16, no F16, no F - 16'],
    ['S/S', 'the [[S/S]] Marisk, not the SS, S S or S-S'],
    ['$38 million', 'about \\[[$38 million]] or [[$38 million]], not 38 million'],
    ['ready—and', 'We are [[ready—and]] calm, [[ready -- and]] calm, ready and calm'],
    ['not now.', 'We said [[not now.]] They said not now, and left.'],
    ['"not now"', 'We said [[“not now”]] and meant not now.'],
    ['swift, severe', 'be **[[swift**, severe]] and calm'],
    ['well\\*one', 'the [[well*one]] and the well, one'],
    ['long-standing', 'a [[long-\nstanding]] rule, a long standing rule'],
  ],
  'kinds of marks are folded': [
    ["don't", 'We [[don’t]]. We [[don&rsquo;t]]. We [[don\\’t]]. Dont.'],
    ['don’t', "We [[don't]]."],
    ['“not now”', 'We said [["not now"]].'],
    ['well... yes', '[[Well… yes]], and well, yes'],
  ],
  'a capital is a capital, a small letter is either': [
    ['may', 'They [[may]] sail in [[May]].'],
    ['May', 'They may sail in [[May]].'],
    ['US', 'Tell us what the [[US]] wants. The [[U.S.]] wants it.'],
    ['AND', 'bread and fish, bread [[AND]] fish'],
    ['strait of Marisk', 'the [[strait of Marisk]], the [[Strait of Marisk]], strait of marisk'],
    ['élan', 'with [[ÉLAN]], with [[élan]], with [[&eacute;lan]], without elan'],
    ['McHarga', 'Ask [[McHarga]], not Mcharga.'],
  ],
  'the capital that begins several words may be small': [
    ['We will not', 'And [[we will not]]. [[We will not]]. Yes, [[WE WILL NOT]].'],
    ['We Will not', 'And we will not, and [[we Will not]].'],
    ['US pilots', 'of us pilots, of [[US pilots]]'],
    ['F-16 sale', 'the [[F-16 sale]], the f-16 sale'],
  ],
  'an asterisk stands for the rest of a word': [
    ['ship*', 'A [[ship]], two [[ships]], no [[shipping]], a flagship'],
    ['grain ship*', 'one [[grain ship]], two [[grain ships]], the ship'],
    ['ship* of the li*', 'The [[ships of the line]] and the ship of the state'],
    ['un* na*', 'the [[United Nations]], the united pilots'],
    ['the Un* Na*', 'in [[the United Nations]], in the united nations'],
    ['don*', 'We [[don’t]], they have [[done]].'],
    ['zz* ship', 'one ship'],
  ],
  'no phrase runs from one speaker to the next': [
    ['calm anything', 'We are calm.'],
    ['calm any*', 'We are calm.'],
    ['minister oda', 'We are calm.'],
  ],
}

for (const [name, group] of Object.entries(cases)) {
  describe(name, () => {
    for (const [query, notation] of group) {
      test(`${query} in ${notation}`, () => {
        const speech = withoutHits(notation)
        const { hits, total, isExact } = findPhrase(scopeOfSpeech(speech), phraseOf(query))
        assert.equal(printHits(speech, hits), notation)
        assert.equal(total, hits.length)
        assert.ok(isExact)
      })
    }
  })
}

const first = { id: 'first', date: '2024-03-02', text: transcriptOf('The lamp is lit.') }
const second = {
  id: 'second',
  date: '2024-09',
  text: transcriptOf('A LAMP. A lamp, and the Lamp.'),
}
const undated = { id: 'undated', text: transcriptOf('A lamp, undated.') }

test('the oldest use comes first, and those without a date last', () => {
  const scope = new SearchScope(recordOf([undated, second, first]))
  const { hits, total } = findPhrase(scope, phraseOf('lamp'))
  assert.deepEqual(
    hits.map(({ document, text }) => `${document} ${text}`),
    ['first lamp', 'second LAMP', 'second lamp', 'second Lamp', 'undated lamp'],
  )
  assert.equal(total, 5)
})

test('documents come in another order when one is given, and the limit keeps its first', () => {
  const scope = new SearchScope(recordOf([undated, second, first]))
  const idsOf = (order: (a: number, b: number) => number, limit: number): string[] =>
    findPhrase(scope, phraseOf('lamp'), { order, limit }).hits.map(({ document }) => document)
  assert.deepEqual(
    idsOf((a, b) => a - b, 20),
    ['undated', 'second', 'second', 'second', 'first'],
  )
  assert.deepEqual(
    idsOf((a, b) => b - a, 2),
    ['first', 'second'],
  )
})

test('the closest use is the one as typed', () => {
  const scope = new SearchScope(recordOf([undated, second, first]))
  const { hits } = findPhrase(scope, phraseOf('a lamp'), { sort: 'closeness' })
  assert.deepEqual(
    hits.map(({ text }) => text),
    ['A LAMP', 'A lamp', 'A lamp'],
  )
  const typed = findPhrase(scope, phraseOf('A lamp'), { sort: 'closeness' })
  assert.deepEqual(
    typed.hits.map(({ text }) => text),
    ['A lamp', 'A lamp', 'A LAMP'],
  )
})

test('all are counted when few are returned', () => {
  const scope = new SearchScope(recordOf([undated, second, first]))
  for (const query of ['lamp', 'lamp*', 'a lamp', 'A lamp', 'Lamp']) {
    const all = findPhrase(scope, phraseOf(query))
    for (const sort of ['date', 'closeness'] as const) {
      for (const limit of [0, 1, 2]) {
        const some = findPhrase(scope, phraseOf(query), { limit, sort })
        assert.equal(some.total, all.total, query)
        assert.equal(some.hits.length, Math.min(limit, all.total), query)
      }
    }
  }
})

test('a hit says who said it, where, and what stands around it', () => {
  const text = transcriptOf(
    'One two three four five six. Seven, eight nine ten\neleven twelve (Laughter.) thirteen, lamp! ' +
      'Then so \\$5 — more.',
  )
  const scope = new SearchScope(recordOf([{ id: 'only', date: '2024-03-02', text }]))
  const [hit] = findPhrase(scope, phraseOf('lamp')).hits
  assert.ok(hit)
  const { document, revision, turn, speaker, speakerLabel, date, context } = hit
  assert.deepEqual(
    { document, revision, turn, speaker, speakerLabel, date: date?.value },
    {
      document: 'only',
      revision: 1,
      turn: 0,
      speaker: 'Oda',
      speakerLabel: 'MINISTER ODA',
      date: '2024-03-02',
    },
  )
  assert.deepEqual(context, {
    before: 'two three four five six. Seven, eight nine ten eleven twelve … thirteen,',
    after: '! Then so $5 — more.',
  })
})

test('a limit that makes no sense is refused', () => {
  for (const limit of [-1, 1.5, Number.NaN, MOST_HITS + 1]) {
    assert.throws(() => findPhrase(scopeOfSpeech('calm'), phraseOf('calm'), { limit }), RangeError)
  }
})

test('many phrases at once have a result each, in order', () => {
  const scope = scopeOfSpeech('The lamp is lit, and the lamp is dark.')
  const results = [...findList(scope, ['lamp', 'ladder', 'the lamp'].map(phraseOf))]
  assert.deepEqual(
    results.map(({ total }) => total),
    [2, 0, 2],
  )
})

/** Words and marks that meet in many ways. */
const piece = fc.constantFrom(...'lamp Lamp LAMP oil don’t F-16 U.S. $5 keepers'.split(' '))
const between = fc.constantFrom(' ', ' ', ', ', ' — ', '\n')
const speech = fc
  .array(fc.tuple(piece, between), { minLength: 1, maxLength: 25 })
  .map((pieces) => pieces.flat().join('').trim())

test('every hit folds to the query, whatever was typed', () => {
  fc.assert(
    fc.property(speech, speech, (said, typed) => {
      const query = typed.slice(0, 12)
      if (tokenize(query).count === 0) return
      const { hits, total } = findPhrase(scopeOfSpeech(said), phraseOf(query), { limit: 100 })
      assert.equal(total, hits.length)
      const wanted = folded(tokenize(query))
      for (const { text, context } of hits) {
        assert.deepEqual(folded(tokenize(text)), wanted)
        const around = tokenize(`${context.before}\n${context.after}`).count
        assert.ok(around <= 2 * CONTEXT_WORDS)
      }
    }),
    { numRuns: 150 },
  )
})

test('what stands in a text is found as it stands, and in small letters without marks', () => {
  fc.assert(
    fc.property(speech, speech, speech, (before, planted, after) => {
      const said = `${before} ${planted} ${after}`
      const scope = scopeOfSpeech(said)
      const tokens = tokenize(planted)
      const start = said.indexOf(planted, before.length)
      const bare = folded(tokens).join(' ')
      for (const query of [planted, bare]) {
        const { hits } = findPhrase(scope, phraseOf(query), { limit: 100 })
        const there = hits.filter((hit) => printHits(said, [hit]).indexOf('[[') === start)
        assert.equal(there.length, 1, query)
      }
    }),
    { numRuns: 100 },
  )
})

function folded(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, k) => foldedToken(tokens, k))
}
