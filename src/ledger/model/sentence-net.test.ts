import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learnSentenceNet, type SentenceCases } from '../../../training/net/sentence-net-learner.ts'
import { multiplyAdd, SentenceNet, tanh } from './sentence-net.ts'
import { decodeNet, encodeNet } from './sentence-net-codec.ts'

const OTHER_WORDS = ['oda', 'said', 'reva', 'port', 'ships', 'grain']
const KINDS = ['promise', 'plan']

/** Sentences that bind where "dawn" stands before "dusk", and whose type is told by a third word. */
const sentences: readonly SentenceCases[] = Array.from({ length: 480 }, (_, k) => {
  const words = Array.from(
    { length: 3 + (k % 4) },
    (_, n) => OTHER_WORDS[(k * 7 + n * 5) % 6] as string,
  )
  const isDawnFirst = k % 2 === 0
  const type = KINDS[Math.floor(k / 2) % 2] as string
  words.splice(k % 3, 0, isDawnFirst ? 'dawn' : 'dusk')
  words.push(isDawnFirst ? 'dusk' : 'dawn', type === 'plan' ? 'soon' : 'surely')
  return {
    words,
    tags: words.map(() => 'NN'),
    group: `text ${k % 6}`,
    cases: [
      {
        words: [1, 0, 2],
        start: 1,
        end: 3,
        telling: ['any'],
        kinds: ['any'],
        shares: isDawnFirst ? { [type]: 1 } : {},
      },
    ],
  }
})
const seen = sentences.slice(0, 400)
const unseen = sentences.slice(400)
const { net, telling } = learnSentenceNet(seen, KINDS, 20)

test('learns what the order of words tells, of sentences that it has not seen', () => {
  const judge = new SentenceNet(net)
  for (const sentence of unseen) {
    const [outcomes] = judge.judge(sentence, sentence.cases)
    const [binds, promise, plan] = outcomes as Float32Array
    const [label = 'none'] = Object.keys(sentence.cases[0]?.shares ?? {})
    const isTold = Number(binds) + Number(telling.get('any')) > 0
    assert.equal(isTold, label !== 'none', sentence.words.join(' '))
    if (isTold) assert.equal(Number(promise) > Number(plan) ? 'promise' : 'plan', label)
  }
})

test('learns the same from the same cases', () => {
  const few = seen.slice(0, 40)
  assert.deepEqual(learnSentenceNet(few, KINDS, 2), learnSentenceNet(few, KINDS, 2))
})

test('a word that it has never met is one as good as any other', () => {
  const judge = new SentenceNet(net)
  const { cases, tags, words } = sentences[0] as SentenceCases
  const outcomesWith = (word: string) =>
    judge.judge({ tags, words: [word, ...words.slice(1)] }, cases)
  assert.deepEqual(outcomesWith('velm'), outcomesWith('drast'))
})

test('a sentence without cases has no outcomes', () => {
  assert.deepEqual(new SentenceNet(net).judge({ words: [], tags: [] }, []), [])
})

test('judges nearly the same after it was written and read', () => {
  const [before, after] = [new SentenceNet(net), new SentenceNet(decodeNet(encodeNet(net)))]
  for (const sentence of unseen) {
    const [wanted] = before.judge(sentence, sentence.cases)
    const [told] = after.judge(sentence, sentence.cases)
    for (const [k, outcome] of (wanted as Float32Array).entries())
      assert.ok(Math.abs(outcome - Number(told?.[k])) < 0.3, `${outcome} became ${told?.[k]}`)
  }
})

test('refuses bytes that are no net, and a net that ends early', () => {
  assert.throws(() => decodeNet(new Uint8Array(20)), /no sentence net of version 1/)
  for (const length of [20, 400])
    assert.throws(() => decodeNet(encodeNet(net).subarray(0, length)), {
      name: 'RangeError',
      message: /ends early, at byte \d+/,
    })
})

test('the hyperbolic tangent is that of Math within 0.00001', () => {
  for (let x = -20; x <= 20; x += 0.01)
    assert.ok(Math.abs(tanh(x) - Math.tanh(x)) < 1e-5, `${x}: ${tanh(x)}`)
})

test('multiplies a matrix of any number of rows, from a column on', () => {
  const matrix = Float32Array.from({ length: 5 * 3 }, (_, k) => k)
  const sums = multiplyAdd(matrix, 3, 1, Float32Array.of(10, 1), Float32Array.of(1, 1, 1, 1, 1))
  assert.deepEqual([...sums], [13, 46, 79, 112, 145])
})
