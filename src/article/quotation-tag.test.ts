import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printAttributions, textOfNotation } from '../../test/support/attribution-notation.ts'
import { checkQuotations } from '../../test/support/quotation-laws.ts'
import { quotingText } from '../../test/support/quoting-text.ts'
import { findQuotations } from './find-quotations.ts'

/** Who is named behind, or before, words in marks, by verbs that tell of speaking in any form. */
const cases: Record<string, string> = {
  'a verb in the present behind a plural':
    '“{content:The lamps are out,}” {source:the two} {cue:write}. “{content:Light them.}”',
  'a verb in the present that a noun is like':
    '“{content:Oil is cheap here,}” {source:a voice in the film} {cue:states}.',
  'experts without an article':
    '“{content:The strait is deep,}” {source:naval experts of the guild} {cue:wrote} in March. “{content:It is cold too.}”',
  'single marks that close before the double ones':
    '“{content:He asked me, ‘Will it sail?’}” {source=Joram Brask:Joram Brask, the pilot,} {cue:said} of the night.',
  'a rank before a name':
    '“{content:We are ready to sail,}” {cue:said} {source=Joram Brask:harbor spokesman Capt. Joram Brask, who waited}.',
  'a weekday in what speaks':
    '“{content:We have seen braver herring,}” {cue:reads} {source:a Wednesday editorial in the Averholt Mail}.',
  'the verb that opens a sentence, with a colon':
    '{cue:Stated} {source:the minister}:\n\n“{content:We are ready to sail.}”',
  'a participle before the one who answers':
    'Pressed by the pilots, {source=Joram Brask:Joram Brask} {cue:demurred}: “{content:The one I am in.}”',
  'a verb between a subject and the colon':
    '{source:The letter} {cue:goes on to say}: “{content:No ship will pass.}”',
  'one who thinks before a colon, and says behind the words':
    '{source1:The minister} {cue1:doubted} {indirect1:that the ferry would last long}: “{content2:It will sink,}” {source2:she} {cue2:predicted}. “{content2:The sea is cold.}”',
  'a verb in the past that is in no list, behind a question':
    '“{content:Will it be about the strait?}” {source=Harga:Harga} {cue:pressed}. “{content:Maybe let some boats stay?}”',
  'whose answer it was':
    '“{content:A printing matter,}” was {source=Harga:Ms. Harga’s} {cue:answer}. “{content:Lines on paper have a width.}”',
  'who spoke in a sentence that says nothing else':
    '{source=Tor Lind:Tor Lind, the head of the guild,} {cue:said} in a letter. “{content:There are no boats left in the port.}”',
  'a sign by the pronoun that stands for it':
    'The rowers held up a sign {source:that} {cue:said} “{content:No ship may pass.}”',
}

for (const [name, notation] of Object.entries(cases)) {
  test(`names ${name}`, () => {
    const text = textOfNotation(notation)
    const found = findQuotations(quotingText(text))
    assert.equal(printAttributions(text, found), notation)
    checkQuotations(text, found)
  })
}

test('goes on with the words in marks and not with what was hinted beside them', () => {
  const text =
    '“The lamps are out,” Oda told the Averholt Mail after hinting that “big fires” would come. “Every lamp of them.”'
  const direct = findQuotations(quotingText(text)).quotations.find(({ kind }) => kind === 'direct')
  const words = direct?.marked.map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(words, ['The lamps are out,', 'Every lamp of them.'])
})
