import { strict as assert } from 'node:assert'
import { describe, test } from 'node:test'
import { printReports, textOfReport } from '../../../test/support/report-notation.ts'

const cases: Readonly<Record<string, readonly string[]>> = {
  'a clause with “that”': [
    '[Oda] <said> {that the ferry would sail on Monday}.',
    '[The minister] <has repeatedly warned> {that the harbor is too small}.',
    '[She] <argued> {that nobody had asked the guild}.',
    '[Harga] <conceded> {that the talks had failed}.',
    '[Oda] <said> {that the ferry would sail and that nobody would be left behind}.',
    '[The envoy] <insisted> on Tuesday {that the strait was open}.',
    'denied: [Oda] <did not say> {that the ferry would sail}.',
    'denied: [Harga] <never claimed> {that the harbor was safe}.',
  ],
  'a clause without “that”': [
    '[Oda] <said> {the ferry would sail on Monday}.',
    '[He] <said> {he had never met the pilots of Averholt}.',
    'think: [Harga] <believes> {the talks will fail}.',
    'think: [She] <hopes> {the guild will agree}.',
    '[The ministry] <announced> {it would close the harbor}.',
    '[Oda] <says> {there is no time left}.',
  ],
  'a hearer, who is no part of what is said': [
    '[Oda] <told> (reporters) {that the ferry would sail}.',
    '[Oda] <told> (the guild) {she would not resign}.',
    '[The envoy] <assured> (her) {that the strait was open}.',
    '[Harga] <told> (him) {the talks had failed}.',
    '[The ministry] <warned> (the pilots) {that the harbor was closed}.',
  ],
  'a question': [
    '[Oda] <asked> {whether the ferry would sail}.',
    'denied: [She] <did not say> {when the harbor would open}.',
    '[He] <explained> {why the talks had failed}.',
    '[The envoy] <asked> (her) {how the pilots were paid}.',
    'think: [Harga] <wondered> {if the guild would agree}.',
  ],
  'an infinitive': [
    'act: [Oda] <promised> {to reopen the harbor}.',
    'act: [The envoy] <refused> {to leave the hall}.',
    'act: [Harga] <has vowed> {to fight the treaty}.',
    'think: [The guild] <hopes> {to hire more pilots}.',
    'act denied: [Oda] <did not promise> {to reopen the harbor}.',
  ],
  'content with a clause before it that is none': [
    'The harbor is small, [he] <admits to> {wishing it were not}.',
  ],
  'somebody who is to do something': [
    'act: [Oda] <urged> {the guild to accept the offer}.',
    'act: [The minister] <asked> {the pilots to wait}.',
    'think: [Harga] <wants> {Sorrenay to open the strait}.',
  ],
  'an object': [
    'act: [Oda] <praised> {the pilots of Averholt}.',
    'act: [The envoy] <condemned> {the attack on the harbor}.',
    'act: [Harga] <rejected> {the offer of the guild}.',
    'act: [She] <endorsed> {the plan} on Friday.',
    'act: [Oda] <criticized> {the treaty} in a speech.',
  ],
  'what somebody or something is called': [
    'act: [Oda] <called> {the treaty a mistake}.',
    'act: [Harga] <described> {the pilots as heroes}.',
    'act: [He] <accused> {the guild of greed}.',
    'act: [She] <called> {the offer “a gift to smugglers”}.',
    'think: [The guild] <sees> {the bridge as a threat}.',
  ],
  'a preposition, which belongs to the cue': [
    'act: [Oda] <called for> {an end to the blockade}.',
    '[Harga] <spoke about> {the future of the harbor}.',
    'act: [The envoy] <apologized for> {the delay}.',
    '[She] <warned against> {a hasty treaty}.',
    '[He] <referred to> {the pilots as heroes}.',
  ],
  'an idiom': [
    'act: [Oda] <took issue with> {the treaty}.',
    'act: [The envoy] <called attention to> {the harbor}.',
    'act: [Harga] <poked fun at> {the guild}.',
    'act: [The senator] <threw her weight behind> {the bridge}.',
    'think: [She] <turned her attention to> {the islands}.',
  ],
  'a passive': [
    'act: {The treaty} <was condemned> by [Harga].',
    'think: {Harga} <is expected> {to resign}.',
    'act: {The guild} <was accused> {of greed}.',
  ],
  'a clause before the cue or around it': [
    '{The harbor is closed}, [Oda] <said>.',
    '{The harbor is closed}, [the minister] <said> on Friday.',
    '{The harbor}, [she] <said>, {would open on Monday}.',
    '{Nobody had asked the guild}, <said> [Harga].',
    'As [Oda] <said>, {the harbor is closed}.',
    '{The harbor is closed}, as [Harga] <noted>.',
  ],
  'a participle': ['[Oda] left the hall, <saying> {that the talks had failed}.'],
  'words in marks that belong to the clause': [
    '[Oda] <said> {the treaty was “a grave mistake”}.',
    '[Harga] <said> {that the guild “will never agree” to the offer}.',
    '[The envoy] <told> (reporters) {that whatever the guild decides, “the ferry will sail.”}',
  ],
  'a source behind “according to”': [
    '{The ferry will sail on Monday}, <according to> [the ministry].',
    '<According to> [Oda], {the ferry will sail on Monday}.',
  ],
  'a verb and its object that are one cue': [
    'act: [Oda] <took aim at> {the treaty}.',
    'act: [Harga] <paid tribute to> {the pilots}.',
    'act: [The guild] <has cast doubt on> {the offer}.',
  ],
  'a view or the words of somebody': [
    'think: In [Oda’s] <view>, {the treaty is dead}.',
    'think: In [her] <opinion>, {the guild should wait}.',
    '<In the words of> [Harga], {the harbor is a trap}.',
    'think: {The treaty is dead}, in [Oda’s] <view>.',
  ],
  'a name with a colon': ['[Harga]<:> {The harbor will stay closed}'],
  'a headline in title case': [
    '[Harga] <Says> {the Harbor Will Stay Closed}',
    'act: [Minister Oda] <Rejects> {Offer of the Guild}',
  ],
  'a relative clause whose pronoun is the subject of what is said': [
    'The ferry left the harbor, {which} [Oda] <said> {was too small}, at noon.',
  ],
  'a noun that tells an act of speech': [
    '[Her] <claim> {that the harbor was safe} has fooled nobody.',
    'act: [His] <promise> {to reopen the harbor} came late.',
  ],
  'a state of mind': [
    'think: [Oda] <is confident> {that the guild will agree}.',
    'think: [Harga] <is worried about> {the blockade}.',
    'act: [She] <was critical of> {the treaty}.',
    'act: [Oda] <was in favor of> {the treaty}.',
    'act: [The envoy] <is at odds with> {the guild}.',
    'think: [Harga] <was of the opinion> {that the harbor was too small}.',
  ],
  'no report in plain narration': [
    'The proposed pact sank.',
    'Don’t believe them.',
    'The ferry sailed at noon.',
    'Oda walked to the harbor and met the pilots there.',
    'The guild was founded in Averholt.',
    'Forty pilots work in the harbor.',
  ],
}

for (const [group, sentences] of Object.entries(cases)) {
  describe(`reads ${group}`, () => {
    for (const notation of sentences) {
      test(notation, () => assert.equal(printReports(textOfReport(notation)), notation))
    }
  })
}
