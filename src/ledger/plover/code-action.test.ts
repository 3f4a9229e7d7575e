import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SpokenSentence } from '../spoken-sentence.ts'
import { type CodedAction, codeClause, codeWords } from './code-action.ts'
import { DEED_NOUNS } from './deed-nouns.ts'
import { DEED_VERBS } from './deed-verbs.ts'
import { OPERATOR_NOUNS, OPERATOR_VERBS } from './speech-verbs.ts'

/** `CATEGORY code`, what was announced or asked for in brackets, then the auxiliaries. */
function print(action: CodedAction | undefined): string {
  if (action === undefined) return 'none'
  const { plover, cameo, deed, auxiliary } = action
  const about = deed === undefined ? [] : [`(${deed.plover} ${deed.cameo})`]
  return [plover, cameo, ...about, ...auxiliary].join(' ')
}

function sentenceOf(text: string): SpokenSentence {
  return new SpokenSentence(text, { start: 0, end: text.length })
}

/** Clauses whose verb is marked with a star, and what is read with the tree and from the words behind the subject. */
const clauses: Readonly<Record<string, string>> = {
  'We will *impose sanctions on Sorrenay.': 'THREATEN 1312 (SANCTION 163) future',
  'We will not *impose sanctions on Sorrenay.': 'AGREE 0354 (SANCTION 163) future negated',
  'We will not *release the prisoners.': 'REJECT 1243 (RETREAT 0841) future',
  'They will *meet on Friday.': 'AGREE 036 (CONSULT 040) future',
  'We are going to *withdraw our troops.': 'AGREE 0356 (RETREAT 0874) future',
  'We *persuade Sorrenay to release the prisoners.': 'REQUEST 0253 (RETREAT 0841)',
  'They may *close their ports.': 'THREATEN 1381 (COERCE 191) hypothetical',
  'They did not *attack the port.': 'ASSAULT 190 negated',
  'They *met in Vell.': 'CONSULT 040',
  'They have not *ruled out talks.': 'AGREE 036 (CONSULT 046)',
  'They *refused to rule out sanctions.': 'THREATEN 1312 (SANCTION 163)',
  'We *agreed not to attack the islands.': 'AGREE 0356 (ASSAULT 190) negated',
  'We *call on Sorrenay to lift its blockade.': 'REQUEST 0256 (RETREAT 0872)',
  'They *demanded the release of the crew.': 'REQUEST 1053 (RETREAT 0841)',
  'They *threatened to suspend economic aid.': 'THREATEN 1311 (SANCTION 1621)',
  'They *suspended talks on the canal.': 'SANCTION 164',
  'They *lifted the embargo.': 'RETREAT 085',
  'We *remain committed_ to peace.': 'none',
  'We *think of the harbor.': 'none',
}

for (const [marked, expected] of Object.entries(clauses)) {
  const text = marked.replace('*', '').replace('_', '')
  test(`codes ${marked}`, () => {
    const { tree } = sentenceOf(text)
    const verb = tree.tokens.findIndex(({ start }) => start === marked.indexOf('*'))
    assert.equal(print(codeClause(tree, verb)), expected)
  })
  test(`codes the words alone of ${marked}`, () => {
    const { lower } = sentenceOf(text)
    const action = codeWords(lower, 1, lower.length)
    if (expected !== 'none') assert.equal(print(action), expected)
  })
}

/** Actions as a ledger has them: the verb first, without who acts. */
const actions: Readonly<Record<string, string>> = {
  'withdraw its forces from the strait': 'RETREAT 0874',
  'provide humanitarian aid to the islands': 'AID 073',
  'return to the talks': 'CONSULT 046',
  'hold talks with President Velk on Friday': 'CONSULT 046',
  'deploy doctors to the valley': 'AID 073',
  'respond swiftly and firmly': 'THREATEN 130',
  'stand with the people of Ombrasa': 'SUPPORT 052',
  'work with our partners': 'COOPERATE 060',
  'have no plans to meet': 'REJECT 125 (CONSULT 040)',
  'take two questions': 'none',
  'forget this day': 'none',
  'be strong': 'none',
}

for (const [words, expected] of Object.entries(actions)) {
  test(`codes the action "${words}"`, () => {
    const { lower } = sentenceOf(words)
    assert.equal(print(codeWords(lower, 0, lower.length)), expected)
  })
}

test('an act says how it is done and what it is about where its code or its words do', () => {
  const { lower } = sentenceOf('phone the governor about the election')
  const action = codeWords(lower, 0, lower.length)
  assert.equal(action?.mode, 'phone')
  assert.equal(action?.context, 'election')
})

test('no word stands twice in one table under the same conditions', () => {
  const tables = {
    deedVerbs: DEED_VERBS.map(({ verbs, of, by, bare }) => ({
      words: verbs,
      when: { of, by, bare },
    })),
    deedNouns: DEED_NOUNS.map(({ nouns }) => ({ words: nouns, when: {} })),
    operatorVerbs: OPERATOR_VERBS.map(({ words, of, by }) => ({ words, when: { of, by } })),
    operatorNouns: OPERATOR_NOUNS.map(({ words, of, by }) => ({ words, when: { of, by } })),
  }
  for (const [name, rows] of Object.entries(tables)) {
    const seen = new Set<string>()
    for (const { words, when } of rows) {
      for (const word of words.split(' ')) {
        const key = `${name} ${word} ${JSON.stringify(when)}`
        assert.ok(!seen.has(key), key)
        seen.add(key)
      }
    }
  }
})

test('a clause of nothing but words of acts is read to an end', () => {
  const words = [
    ...DEED_VERBS.flatMap(({ verbs }) => verbs.split(/[ _]/)),
    ...DEED_NOUNS.flatMap(({ nouns }) => nouns.split(/[ _]/)),
    ...[...OPERATOR_VERBS, ...OPERATOR_NOUNS].flatMap((row) => row.words.split(/[ _]/)),
    'will',
    'not',
    'to',
    'the',
    'no',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 80 }), (lower) => {
      const action = codeWords(lower, 0, lower.length)
      if (action !== undefined) assert.ok(action.at >= 0 && action.at < lower.length)
    }),
  )
  const long = Array.from({ length: 1_000_000 }, (_, k) => words[k % words.length] as string)
  codeWords(long, 0, long.length)
})
