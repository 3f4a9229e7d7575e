import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { spokenCommitments } from '../../../test/support/spoken-commitments.ts'

/** What a foreign minister says, words of the act, and what the row must tell. */
const said: Record<string, readonly [words: string, act: string, told: Partial<Told>]> = {
  'a threat whose condition the sentence before states': [
    'If any Sorrenay ship crosses the outer buoy, that is a new blockade. It will be met with a swift and united response from Halvenia and its partners.',
    'be met',
    { type: 'warning', kind: 'before', when: 'any Sorrenay ship crosses', about: 'Sorrenay' },
  ],
  'a threat whose condition is its subject': [
    'Any further Sorrenay boarding will be met with a severe response.',
    'be met',
    { type: 'warning', kind: 'noun', when: 'further Sorrenay boarding', about: 'Sorrenay' },
  ],
  'a threat against acts of a kind': [
    'Those kinds of Sorrenay boardings will also be met with a decisive answer.',
    'be met',
    { type: 'warning', about: 'Sorrenay' },
  ],
  'costs that are announced': [
    'There will be swift and severe costs if Sorrenay closes the strait.',
    'costs',
    { type: 'warning', kind: 'if', about: 'Sorrenay' },
  ],
  'consequences behind a condition in front': [
    'If they attack us, there will be serious consequences.',
    'consequences',
    { type: 'warning', kind: 'if', when: 'If they attack us' },
  ],
  'a price with “should”': [
    'Should Sorrenay close the strait, it will pay a heavy price.',
    'pay a heavy price',
    { type: 'warning', kind: 'should', about: 'Sorrenay' },
  ],
  'costs for one, whatever others are named': [
    'If Sorrenay’s ships leave the port of Drast, it will pay a heavy price.',
    'pay a heavy price',
    { type: 'warning', kind: 'if', about: 'Sorrenay' },
  ],
  'costs for the state of an adjective': [
    'If Ombrasian forces cross the river, Ombrasia will pay a heavy price.',
    'pay a heavy price',
    { type: 'warning', kind: 'if', about: 'Ombrasia' },
  ],
  'a threat for what is not done': [
    'But Sorrenay must leave the port by Friday. Otherwise we will close the strait.',
    'close the strait',
    { type: 'warning', kind: 'before', about: 'Sorrenay' },
  ],
  'a threat with “otherwise” behind the first word': [
    'Sorrenay must leave the port by Friday. Or, otherwise, we will close the strait.',
    'close the strait',
    { type: 'warning', kind: 'before', about: 'Sorrenay' },
  ],
  'an answer to attacks': [
    'We will answer any attack with force.',
    'answer any attack',
    { type: 'warning' },
  ],
  'an answer to ships that are attacked': [
    'If any of our ships is attacked, we will reply at sea.',
    'reply',
    { type: 'warning', kind: 'if' },
  ],
  'an answer told by several adjectives': [
    'Any further boarding will be met with a decisive, measured, and again, united answer.',
    'answer',
    { type: 'warning', kind: 'noun' },
  ],
  'an answer that an attack would meet': [
    'Any attack on our ships would be met with a strong response.',
    'be met',
    { type: 'warning', kind: 'noun', when: 'Any attack on our ships' },
  ],
  'what one would do if others attacked': [
    'If Sorrenay attacked Ombrasa, we would respond with force.',
    'respond with force',
    { type: 'warning', kind: 'if', about: 'Sorrenay' },
  ],
  'consequences that a step would have': [
    'Any further step toward the river would have serious consequences.',
    'have serious consequences',
    { type: 'warning', kind: 'noun' },
  ],
  'a price that others would pay': [
    'If they were to close the strait, they would pay a heavy price.',
    'pay a heavy price',
    { type: 'warning', kind: 'if' },
  ],
  'what an invasion would bring': [
    'An invasion would trigger massive sanctions.',
    'trigger massive sanctions',
    { type: 'warning', kind: 'noun' },
  ],
  'a mistake that is warned of': [
    'It would be a grave mistake for Sorrenay to block the strait.',
    'block the strait',
    { type: 'warning', about: 'Sorrenay' },
  ],
  'a red line, by what would cross it': [
    'The use of such weapons is a red line for us.',
    'The use of such weapons',
    { type: 'redLine' },
  ],
  'a warning that is told later': [
    'We made it clear that there would be consequences.',
    'consequences',
    { type: 'warning' },
  ],
  'a promise that is told later': [
    'She told Minister Quent that Sorrenay would send a ship in May.',
    'send a ship in May',
    {},
  ],
  'an offer that is open, should it be chosen': [
    'We are ready to resume the talks should Sorrenay choose it.',
    'resume the talks',
    { type: 'offer', kind: 'should', when: 'should Sorrenay choose it' },
  ],
  'a promise as long as a state lasts': [
    'We will keep the strait open so long as the truce holds.',
    'keep the strait open',
    { kind: 'asLongAs', when: 'so long as the truce holds' },
  ],
  'a readiness on a condition': [
    'If it would help for the two presidents to meet, we are certainly prepared to do that.',
    'do that',
    { type: 'offer', kind: 'if' },
  ],
  'an act that is ruled out, before words that only tell of it': [
    'We will not go back on the principles that we are committed to defend.',
    'go back on',
    { type: 'assurance', polarity: 'negative' },
  ],
  'a hope for an act of another': [
    'We hope that Sorrenay will use its influence with Ombrasa.',
    'use its influence',
    { type: 'request', about: 'Sorrenay' },
  ],
}

/** What a foreign minister says that harms nobody. */
const harmless: Record<string, string> = {
  'costs that are shared': 'They will share the costs of the bridge.',
  'costs of one’s own, on a condition':
    'If Parliament agrees, we will cover the costs of the new school.',
  'a price that one pays': 'We will pay the price of the repairs.',
  'sanctions that are lifted': 'The minister will announce sanctions relief on Friday.',
  'a target of one’s own': 'We will hit our target of 300 homes by June.',
  'what is cut for trade': 'We will cut red tape for trade.',
  'barriers to trade': 'We will break down barriers to trade.',
  'a deal with others': 'We will strike a deal with them.',
  'a tax on aid': 'We will freeze the tax on food aid.',
  'a fire': 'If there is a fire, we will send the crew.',
  'records that prices break': 'If prices break records, we will lower the tax.',
  'rockets of one’s own': 'If our rockets fail, we will build new ones.',
  'a state of one’s own': 'If Halvenia fails, it will pay.',
  'workers on strike': 'If health workers strike, it will pay.',
  'attacks that stop': 'If the attacks stop, we will reopen the port.',
  'a treaty in force': 'If the treaty enters into force, we will reopen the port.',
}

interface Told {
  readonly type: string
  readonly kind: string
  readonly when: string
  readonly about: string
  readonly polarity: string
}

describe('warnings and what is near them', () => {
  for (const [name, [words, act, told]] of Object.entries(said)) {
    test(name, () => {
      const rows = spokenCommitments(words)
      const row = rows.find(({ action }) => action.span.text.includes(act))
      assert.ok(row, `found: ${rows.map(({ action }) => action.span.text).join(' | ')}`)
      const { type, kind, when, about, polarity } = told
      if (type !== undefined) assert.equal(row.type, type)
      if (kind !== undefined) assert.equal(row.condition?.kind, kind)
      if (when !== undefined) assert.ok(row.condition?.span.text.includes(when))
      if (about !== undefined) assert.deepEqual(row.target, [about])
      if (polarity !== undefined) assert.equal(row.polarity, polarity)
    })
  }

  for (const [name, words] of Object.entries(harmless))
    test(name, () => {
      const types = spokenCommitments(words).map(({ type }) => type)
      assert.equal(types.length, 1)
      assert.notEqual(types[0], 'warning')
    })

  const supposed = [
    'If we had known of it, we would have come.',
    'If we attacked them, they would respond.',
    'If I were the president, I would respond.',
    'If they had attacked us, we would respond now.',
    'I would say that any attack is wrong.',
    'Higher tariffs would have serious consequences for consumers.',
    'Any state would defend itself.',
    'It was a grave mistake to block the strait.',
    'That is a red line.',
    'I do not know how they would respond if Sorrenay attacked.',
  ]
  for (const words of supposed)
    test(`none: ${words}`, () => assert.deepEqual(spokenCommitments(words), []))

  test('nobody speaks for an adjective', () => {
    const [row] = spokenCommitments(
      'We are committed to walking the Sorrenay path, to settling our quarrel.',
    )
    assert.deepEqual(row?.onBehalfOf ?? ['Halvenia'], ['Halvenia'])
  })
})
