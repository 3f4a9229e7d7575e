import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ACTING_VERBS } from './acting-verbs.ts'
import { ADJECTIVE_CUES } from './adjective-cues.ts'
import { adjectiveSense, type CueSense, nounSense, passiveFrame, verbSense } from './cue-lexicon.ts'
import { NOUN_CUES } from './noun-cues.ts'
import { SAYING_VERBS } from './saying-verbs.ts'
import { THINKING_VERBS } from './thinking-verbs.ts'

/** A word, `?` and a frame: whether the word attributes content there, and by what kind of act. */
const verbs: Record<string, string | undefined> = {
  'said ? that': 'say sure',
  'said ? zero': 'say sure',
  'said ? post': 'say sure',
  'said ? toDo': undefined,
  'told ? that': 'say sure hearer',
  'told ? wh': 'say sure hearer',
  'told ? np': undefined,
  'assured ? of': 'say sure hearer',
  'asks ? wh': 'say sure hearer',
  'urged ? npToDo': 'act sure hearer',
  'promised ? toDo': 'act sure',
  'threatened ? toDo': 'act likely',
  'refuses ? toDo': 'act sure',
  'called ? for': 'act sure',
  'called ? npNp': 'act sure',
  'called ? at': undefined,
  'warned ? against': 'say sure hearer',
  'referring ? to': 'say sure',
  'praising ? np': 'act sure',
  'backed ? np': 'act likely',
  'described ? npAs': 'act sure',
  'denied ? doing': 'act sure',
  'hopes ? toDo': 'think sure',
  'saw ? npAs': 'think sure',
  'tried ? toDo': undefined,
  'found ? that': 'show sure',
  'found ? np': undefined,
  'showed ? that': 'show sure hearer',
  'sailed ? that': undefined,
  // British spelling.
  'criticised ? np': 'act sure',
  'emphasises ? that': 'say sure',
}
for (const [wanted, expected] of Object.entries(verbs)) {
  test(`${wanted} ${expected === undefined ? 'attributes nothing' : `is ${expected}`}`, () => {
    assert.equal(print(wanted, verbSense), expected)
  })
}

const nouns: Record<string, string | undefined> = {
  'assertion ? that': 'say sure',
  'pledges ? toDo': 'act sure',
  'criticism ? of': 'act likely',
  'concerns ? about': 'think sure',
  'cargo ? that': undefined,
}
for (const [wanted, expected] of Object.entries(nouns)) {
  test(`the noun ${wanted} ${expected === undefined ? 'attributes nothing' : `is ${expected}`}`, () => {
    assert.equal(print(wanted, nounSense), expected)
  })
}

const adjectives: Record<string, string | undefined> = {
  'confident ? that': 'think sure',
  'critical ? of': 'act sure',
  'in favor ? of': 'act sure',
  'likely ? toDo': undefined,
  'able ? toDo': undefined,
}
for (const [wanted, expected] of Object.entries(adjectives)) {
  test(`being ${wanted} ${expected === undefined ? 'attributes nothing' : `is ${expected}`}`, () => {
    assert.equal(print(wanted, adjectiveSense), expected)
  })
}

/** What follows a participle in the passive. */
const passives: Record<string, string | undefined> = {
  'criticized ? np': 'act sure',
  'accused ? of': 'act sure',
  'expected ? toDo': 'think sure',
  'said ? toDo': 'say sure',
  'seen ? as': 'think sure',
  'called ? npNp': 'act sure',
  'told ? that': 'say sure hearer',
  'seen ? np': undefined,
  'backed ? np': undefined,
  'found ? np': undefined,
}
for (const [wanted, expected] of Object.entries(passives)) {
  test(`was ${wanted} ${expected === undefined ? 'attributes nothing' : `is ${expected}`}`, () => {
    assert.equal(
      print(wanted, (form) => verbSense(form), passiveFrame),
      expected,
    )
  })
}

test('a verb with a particle is another verb', () => {
  const point = verbSense('pointed')
  assert.ok(point?.particles.get('out')?.has('that'))
  assert.ok(!point?.frames.has('np'))
  assert.ok(verbSense('ruling')?.particles.get('out')?.has('doing'))
})

test('no table gives a word the same frame twice, and no frame is misspelled', () => {
  const clauses = 'that zero post wh toDo doing np npToDo npDoing npNp npAs'
  const prepositions =
    'about against as at behind by for in like of on over to toward towards upon with'
  const known = new Set(`${clauses} ${prepositions}`.split(' '))
  const verbs = [...SAYING_VERBS, ...ACTING_VERBS, ...THINKING_VERBS]
  for (const table of [verbs, NOUN_CUES, ADJECTIVE_CUES]) {
    const pairs = new Set<string>()
    for (const { frames, words } of table) {
      for (const frame of frames.replaceAll('?', '').split(' ')) {
        assert.ok(known.has(frame), frame)
        for (const word of words.replaceAll('?', '').split(' ')) {
          const pair = `${word} ${frame}`
          assert.ok(!pairs.has(pair), pair)
          pairs.add(pair)
        }
      }
    }
  }
})

function print(
  wanted: string,
  find: (word: string) => CueSense | undefined,
  frameOf = (sense: CueSense, frame: string) => sense.frames.get(frame),
): string | undefined {
  const [word, frame] = wanted.split(' ? ') as [string, string]
  const sense = find(word)
  const found = sense === undefined ? undefined : frameOf(sense, frame)
  if (found === undefined) return undefined
  return `${found.mode} ${found.reliability}${found.takesHearer ? ' hearer' : ''}`
}
