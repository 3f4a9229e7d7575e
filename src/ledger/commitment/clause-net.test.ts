import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learnClauses, type SentenceCase } from '../../../training/clause-net-learner.ts'
import { ClauseNet } from './clause-net.ts'
import { decodeNet, encodeNet } from './clause-net-codec.ts'

const OTHER_WORDS = ['oda', 'said', 'reva', 'port', 'ships', 'grain']
const KINDS = ['promise', 'plan']

/** Sentences that bind where "dawn" stands before "dusk", and whose type is told by a third word. */
const cases: readonly SentenceCase[] = Array.from({ length: 480 }, (_, k) => {
  const words = Array.from(
    { length: 3 + (k % 4) },
    (_, n) => OTHER_WORDS[(k * 7 + n * 5) % 6] as string,
  )
  const isDawnFirst = k % 2 === 0
  const type = KINDS[Math.floor(k / 2) % 2] as string
  words.splice(k % 3, 0, isDawnFirst ? 'dawn' : 'dusk')
  words.push(isDawnFirst ? 'dusk' : 'dawn', type === 'plan' ? 'soon' : 'surely')
  const clause = { verb: 1, cue: 0, governor: 2, start: 1, end: 3 }
  const label = isDawnFirst ? type : 'none'
  return {
    words,
    tags: words.map(() => 'NN'),
    group: `text ${k % 6}`,
    clauses: [{ ...clause, binding: ['any'], type: ['any'], label }],
  }
})
const seen = cases.slice(0, 400)
const { net, binding } = learnClauses(seen, KINDS, 20)

test('learns what the order of words tells, of sentences that it has not seen', () => {
  const judge = new ClauseNet(net)
  for (const sentence of cases.slice(400)) {
    const [outcomes] = judge.judge(sentence, sentence.clauses)
    const [binds, promise, plan] = outcomes as Float32Array
    const { label } = sentence.clauses[0] as SentenceCase['clauses'][number]
    const told = Number(binds) + Number(binding.get('any')) > 0
    assert.equal(told, label !== 'none', sentence.words.join(' '))
    if (told) assert.equal(Number(promise) > Number(plan) ? 'promise' : 'plan', label)
  }
})

test('learns the same from the same cases', () => {
  const few = seen.slice(0, 40)
  assert.deepEqual(learnClauses(few, KINDS, 2), learnClauses(few, KINDS, 2))
})

test('a word that it has never met is one as good as any other', () => {
  const judge = new ClauseNet(net)
  const { clauses, tags, words } = cases[0] as SentenceCase
  const outcomesWith = (word: string) =>
    judge.judge({ tags, words: [word, ...words.slice(1)] }, clauses)
  assert.deepEqual(outcomesWith('velm'), outcomesWith('drast'))
})

test('a sentence without clauses has no outcomes', () => {
  assert.deepEqual(new ClauseNet(net).judge({ words: [], tags: [] }, []), [])
})

test('judges nearly the same after it was written and read', () => {
  const [before, after] = [new ClauseNet(net), new ClauseNet(decodeNet(encodeNet(net)))]
  for (const sentence of cases.slice(400)) {
    const [wanted] = before.judge(sentence, sentence.clauses)
    const [told] = after.judge(sentence, sentence.clauses)
    for (const [k, outcome] of (wanted as Float32Array).entries())
      assert.ok(Math.abs(outcome - Number(told?.[k])) < 0.3, `${outcome} became ${told?.[k]}`)
  }
})

test('refuses bytes that are no net, and a net that ends early', () => {
  assert.throws(() => decodeNet(new Uint8Array(20)), /no net of clauses of version 1/)
  assert.throws(() => decodeNet(encodeNet(net).subarray(0, 400)), /ends early, at byte \d+/)
})
