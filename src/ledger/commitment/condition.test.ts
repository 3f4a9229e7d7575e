import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { Commitment } from './commitment.ts'
import { commitmentsOf } from './commitments-of.ts'

describe('finds the condition of an act', () => {
  const cases: Record<string, string> = {
    'If Sorrenay attacks, we will close the strait.': 'if: If Sorrenay attacks',
    'We will close the strait if Sorrenay attacks.': 'if: if Sorrenay attacks',
    'We will close the strait unless they release the pilots.':
      'unless: unless they release the pilots',
    'We will keep the strait open as long as they respect the truce.':
      'asLongAs: as long as they respect the truce',
    'Provided that they sign, we will lift the tariffs.': 'if: Provided that they sign',
    'Should Sorrenay attack, we will close the strait.': 'should: Should Sorrenay attack',
    'The quarrel will go on for as long as the question of the strait is not settled.':
      'asLongAs: as long as the question of the strait is not settled',
    'Once they have left, we will lift the tariffs.': 'when: Once they have left',
    'We will lift the tariffs when they leave.': 'when: when they leave',
    'We will lift the tariffs when they meet our terms.': 'when: when they meet our terms',
    'We will not lift the tariffs until they leave.': 'when: until they leave',
    'We will publish the list as soon as it is ready.': 'when: as soon as it is ready',
    'Any attack on our ships will be met with force.': 'noun: Any attack on our ships',
    'Further escalation will have a price.': 'noun: Further escalation',
    'Those who attack us will face consequences.': 'noun: Those who attack us',
    'Those who attack will pay a price.': 'noun: Those who attack',
    'If you go to war, we will close the strait.': 'if: If you go to war',
    'If you ask us for help, we will send ships.': 'if: If you ask us for help',
    'If you will sign, we will lift the tariffs.': 'if: If you will sign',
    'Either they withdraw, or we will close the strait.': 'choice: Either they withdraw',
    'We will respond to any attack on our ships.': 'noun: to any attack on our ships',
    'If they attack, that is a breach. It will be met with force.': 'before: If they attack',
    'Once it passes, this law will build ports. It will lower fees. And it will fund schools.':
      'before: Once it passes',
    'If they sign, trade will gain; but if they attack, we will close the strait.':
      'if: if they attack',
    'And once we have left, we will open the port.': 'when: once we have left',
    'We will send grain once the talks resume.': 'when: once the talks resume',
    'Once Sorrenay withdraws, we will lift the ban.': 'when: Once Sorrenay withdraws',
    'We will keep our ships here until the strait is safe.': 'when: until the strait is safe',
    'We will fall short of what is needed unless they join us.': 'unless: unless they join us',
    'Wherever there is hunger, we will send grain.': 'when: Wherever there is hunger',
    'Depending on the vote, we will lift the tariffs.': 'if: Depending on the vote',
    'We will lift the tariffs subject to their consent.': 'if: subject to their consent',
    'We will lift the tariffs on condition that they sign.': 'if: on condition that they sign',
    'Barring a storm, the fleet will sail on Friday.': 'unless: Barring a storm',
    'Without a deal, prices will rise.': 'if: Without a deal',
    'Any captain who does not report will face consequences.':
      'noun: Any captain who does not report',
    'We will lift the tariffs only after they leave.': 'when: after they leave',
    'We will talk only after the crew is free.': 'when: after the crew is free',
    'We will not lift the tariffs before they leave.': 'when: before they leave',
    'Only when they leave will we sign the treaty.': 'when: when they leave',
    'Only after the crew is home will we lift the tariffs.': 'when: after the crew is home',
    'If I am elected, I will lift the tax on bread.': 'if: If I am elected',
    'They may attack if nobody acts. We will then close the strait.': 'before: if nobody acts',
  }
  for (const [words, expected] of Object.entries(cases))
    test(words, () => {
      const row = commitmentsIn(`MINISTER ODA: ${words}`).at(-1)
      const { kind, span } = row?.condition ?? {}
      assert.equal(kind === undefined ? undefined : `${kind}: ${span?.text}`, expected)
    })
})

describe('finds none', () => {
  const cases = [
    'We will rebuild the harbor.',
    'Good morning. Otherwise, there will be consequences.',
    'We will see whether they sign, and we will rebuild the harbor.',
    'We closed the strait when they attacked, and we will keep it closed.',
    'We will sail even if it rains.',
    'It looks as if it will rain, and we will rebuild the harbor.',
    'We will keep watch, and if they return, that is another matter.',
    'We will review the claims and decide if they qualify.',
    'We will decide on the day when the fleet sails.',
    'We will stay as long as it takes.',
    'We will help the crews wherever they are.',
    'We will talk to them, without any conditions.',
    'The attack will raise prices.',
    'We will lift the tariffs after they leave.',
    'We will rebuild the harbor before they return.',
    'We will not decide before we sit down with them.',
    'If I am right, we will rebuild the harbor.',
    'If I may, we will take two more questions and rebuild the harbor.',
    'If you look at the list, we will rebuild every harbor.',
    'We will rebuild the harbor, just in case.',
    'When I look at our harbors, I know that we will rebuild them.',
    'The grain will run out as soon as late May.',
    'The president will see the crew when he travels to Drast.',
  ]
  for (const words of cases)
    test(words, () =>
      assert.equal(commitmentsIn(`MINISTER ODA: ${words}`).at(-1)?.condition, undefined),
    )
})

test('a yes takes its condition from the question', () => {
  const rows = commitmentsIn(
    'Q: Will you close the strait if Sorrenay attacks?\n\nMINISTER ODA: Yes, we will block it.',
  )
  const [row] = rows
  assert.equal(row?.condition?.kind, 'question')
  assert.equal(row?.condition?.span.text, 'if Sorrenay attacks')
  assert.deepEqual(
    row?.evidence.map(({ text }) => text),
    ['Will you close the strait if Sorrenay attacks?', 'Yes, we will block it.'],
  )
})

test('the sentence that states the condition is evidence too', () => {
  const [row] = commitmentsIn(
    'MINISTER ODA: If they attack, that is a breach. It will be met with force.',
  )
  assert.deepEqual(
    row?.evidence.map(({ text }) => text),
    ['If they attack, that is a breach.', 'It will be met with force.'],
  )
})

test('an act that waits ends at its condition, and is tied to it', () => {
  const acts: Record<string, string> = {
    'We will lift the tariffs only when they leave.': 'conditionalPromise: lift the tariffs',
    'We will talk only after they leave.': 'conditionalPromise: talk',
    'We will keep the sanctions in place until they leave.': 'promise: keep the sanctions in place',
  }
  for (const [words, expected] of Object.entries(acts)) {
    const [row] = commitmentsIn(`MINISTER ODA: ${words}`)
    assert.equal(`${row?.type}: ${row?.action.span.text}`, expected)
  }
})

test('what is threatened for an attack is a warning, what is promised for a peace is none', () => {
  const types = (words: string) => commitmentsIn(`MINISTER ODA: ${words}`).map(({ type }) => type)
  assert.deepEqual(types('If they attack, we will close the strait.'), ['warning'])
  assert.deepEqual(types('If they sign, we will open the strait.'), ['conditionalPromise'])
  assert.deepEqual(types('If they attack you, we will help you.'), ['conditionalPromise'])
})

function commitmentsIn(turns: string): Commitment[] {
  const text = `Remarks by Mirela Oda, Foreign Minister of Halvenia\n\nAverholt, March 4, 2024\n\nMINISTER ODA: Good morning.\n\n${turns}\n`
  const { document, quotations } = readDocument({ text, id: 'averholt' as DocumentId })
  return commitmentsOf(spokenText(document, quotations))
}
