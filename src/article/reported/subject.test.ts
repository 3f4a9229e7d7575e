import { strict as assert } from 'node:assert'
import { describe, test } from 'node:test'
import { printReports, textOfReport } from '../../../test/support/report-notation.ts'

const cases: Readonly<Record<string, readonly string[]>> = {
  'whole, with all that names it': [
    '[The head of the guild of pilots] <said> {the harbor was closed}.',
    '[Foreign Minister Sunniva Oda] <said> {the talks had failed}.',
    '[Oda and Harga] <said> {the talks had failed}.',
    '[A spokesman for the ministry] <said> {the harbor was closed}.',
    '[Two pilots from Averholt] <said> {the strait was open}.',
    '[Her lawyer] <said> {the guild would pay}.',
    'act: [Voters in the north] <oppose> {the treaty}.',
  ],
  'without the clause before it': [
    'When the ferry had sailed, [Oda] <said> {the harbor would close}.',
    'While the guild was waiting, [the minister] <said> {the talks had failed}.',
    'The ferry sailed at noon, but [Oda] <said> {the harbor was closed}.',
    'On Friday, [Harga] <said> {the treaty was dead}.',
  ],
  'without the day behind it': ['[The minister] on Friday <said> {the harbor was closed}.'],
  'for a second verb of the same subject': [
    '[Oda] left the hall and <said> {that the talks had failed}.',
    'act: [Harga] came to Averholt and <praised> {the pilots}.',
  ],
  'for a verb with another before it': [
    '[Oda] <refused to say> {whether the ferry would sail}.',
    '[Harga] <continues to insist> {that the harbor is safe}.',
    'act: [The guild] <tried to defend> {the treaty}.',
  ],
  'for a participle': ['act: They were met by [pilots] <opposing> {the bridge}.'],
  'as a pronoun, where a relative clause reports': [
    'Oda met pilots [who] <say> {the harbor is closed}.',
  ],
  'behind “by”': ['act: {The treaty} <was condemned> by [the guild of pilots].'],
}

for (const [group, sentences] of Object.entries(cases)) {
  describe(`names the source ${group}`, () => {
    for (const notation of sentences) {
      test(notation, () => assert.equal(printReports(textOfReport(notation)), notation))
    }
  })
}

test('names nobody where nobody is named', () => {
  assert.equal(
    printReports('The treaty was condemned on Friday.'),
    'act: {The treaty} <was condemned> on Friday.',
  )
})
