import { strict as assert } from 'node:assert'
import { describe, test } from 'node:test'
import { printReports, textOfReport } from '../../../test/support/report-notation.ts'

const cases: Readonly<Record<string, readonly string[]>> = {
  'when and where it was said': [
    'act: [Oda] <rejected> {the offer} on Friday.',
    'act: [Harga] <praised> {the pilots} in an interview.',
    'act: [The envoy] <criticized> {the treaty} during a debate.',
    'act: [She] <condemned> {the attack} in a statement on Monday.',
  ],
  'what the writer adds behind a comma': [
    'act: [Oda] <praised> {the treaty}, which had been signed in Averholt.',
    'act: [Harga] <rejected> {the offer}, but the guild accepted it.',
    'act: [The guild] <opposes> {the bridge}, although it is short of pilots.',
  ],
  'a reason of the writer': [
    'act: [The guild] <condemned> {the plan} because it was never asked.',
    'act: [Harga] <rejected> {the offer} after the ferry had sailed.',
  ],
  'another report in the same sentence': [
    '[Oda] <said> {the harbor was closed} and <warned> {that it would stay closed}.',
    '[Harga] <said> {that the talks had failed}, <adding> {that nobody was surprised}.',
    '[Oda] <said> {the ferry would sail}, while [Harga] <said> {it would not}.',
    '[She] <said> {the treaty was “a mistake,”} <adding> {that it would be forgotten}.',
  ],
  'a second thing that the speaker does': [
    'act: [Oda] <praised> {the pilots} and left the hall.',
    '[Oda] <said> {the harbor was closed} but did not explain.',
    '[Oda] <said> {“we are ready to sail”} and left.',
  ],
  'the answer to a question': [
    '<Asked> {whether the pier would open}, [Harga] <said> {it would}.',
    '<Asked> {if Palvia would sign}, [Oda] <replied> {that it would}.',
    '<Asked> on Monday {whether the council would meet}, [a spokesman] <said> {it would}.',
  ],
  'its own source at the end': [
    '{The ferry will sail on Monday}, <according to> [the ministry].',
    '{The harbor is closed and the pilots have left}, [Oda] <said>.',
  ],
}

for (const [group, sentences] of Object.entries(cases)) {
  describe(`ends before ${group}`, () => {
    for (const notation of sentences) {
      test(notation, () => assert.equal(printReports(textOfReport(notation)), notation))
    }
  })
}

const whole: readonly string[] = [
  '[Oda] <said> {that the harbor would open on Friday}.',
  '[Harga] <said> {the treaty, which nobody had read, was dead}.',
  '[She] <said> {that the pilots would stay because the strait was closed}.',
  '[Oda] <said> {the guild had “passion and patience” but no ships}.',
  'act: [He] <called> {the pilots “slow, proud and late”}.',
  '[The envoy] <said> {the pilots were tired, hungry and cold}.',
  'act: [Oda] <praised> {the head of the guild of pilots}.',
  'act: [Harga] <urged> {the guild to open the harbor on Monday}.',
  'act: [Harga] <praised> {the Halvenia – Ombrasia partnership}.',
]

describe('keeps what belongs to it', () => {
  for (const notation of whole) {
    test(notation, () => assert.equal(printReports(textOfReport(notation)), notation))
  }
})

test('reads every part of a sentence that is longer than the parser takes', () => {
  const clause = 'the guild met in the harbor, '
  const text = `${clause.repeat(60)}and Oda said that the ferry would sail.`
  assert.match(printReports(text), /and \[Oda\] <said> \{that the ferry would sail\}\.$/)
})
