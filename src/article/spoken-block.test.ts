import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { printAttributions, textOfNotation } from '../../test/support/attribution-notation.ts'
import { checkQuotations } from '../../test/support/quotation-laws.ts'
import { quotingText } from '../../test/support/quoting-text.ts'
import { findQuotations, type QuotingText } from './find-quotations.ts'

/** Paragraphs that begin with `> ` are set off by their page. */
const cases: Record<string, Record<string, string>> = {
  'a block behind a colon': {
    'set off by the page, in two paragraphs':
      '{source=Sunniva Oda:Sunniva Oda} {cue:issued a statement}:\n\n> {content:The strait has been open since March.}\n\n> {content:It stays so.}\n\nNobody answered.',
    'from somebody who speaks for a house':
      'From {source=Sunniva Oda:Chairwoman Sunniva Oda}:\n\n{content:We have kept the strait open. It stays so.}\n\n{content:I will not close it.}\n\nThe talks go on in May.',
    'behind a verb of saying':
      '{source=guild:The guild} {cue:wrote} to its members:\n\n{content:We have read the plan, and our boats stay in port.}\n\nNobody answered.',
    'with a name below it and no dash':
      'The letter to the port was short:\n\n{content:We have read the plan. Our boats stay in port.}\n\n{source=Sunniva Oda:Sunniva Oda, foreign minister of Halvenia}\n\nNobody answered.',
    'in the voice of the writer is none':
      'The guild wrote to its members:\n\nThe letter was two pages long, and most of it was about oil.',
  },
  'a block that the page sets off': {
    'with a name behind a dash in a line of its own':
      'Nobody was late.\n\n> {content:The strait stays open.}\n\n— {source=Sunniva Oda:Sunniva Oda}',
    'with words to the reader is none': 'Nobody was late.\n\n> Read more: the ferries of Averholt.',
  },
  'a printed interview': {
    'with names':
      '{source1=Averholt Mail:The Averholt Mail}: {content1:Will the ferry sail?}\n\n{source2=Sunniva Oda:Sunniva Oda}: {content2:It will. The oil is here.}\n\n{source3=Averholt Mail:The Averholt Mail}: {content3:And on Sunday?}\n\n{source4=Sunniva Oda:Sunniva Oda}: {content4:Ask me on Sunday.}',
    'with letters for question and answer':
      'Q: {content1:Will the ferry sail?}\n\nA: {content2:It will. The oil is here.}\n\nQ: {content3:And on Sunday?}',
    'is no list of things with colons':
      'Oil: It comes by ship.\n\nBread: It comes by rail.\n\nHerring: It comes by itself.',
  },
  'a name': {
    'inside the marks':
      'Nobody was late.\n\n“{content:The strait stays open.} — {source=Sunniva Oda:Sunniva Oda, foreign minister of Halvenia}”',
    'behind a hyphen, with what he was doing':
      'Nobody was late.\n\n“{content:The port is ours.}”\n\n-{source=Oda:President Oda}, writing after the vote.',
    'before a post that no comma closes':
      '{source=Joram Brask:Joram Brask, president and founder of Lunmark Lines} {cue:stated}, “{content:It is late.}”',
  },
}

for (const [group, table] of Object.entries(cases)) {
  describe(group, () => {
    for (const [name, notation] of Object.entries(table)) {
      test(name, () => {
        const text = textOfNotation(notation)
        const found = findQuotations(withBlocks(quotingText(text)))
        assert.equal(printAttributions(text, found), notation)
        checkQuotations(text, found)
      })
    }
  })
}

function withBlocks(source: QuotingText): QuotingText {
  const paragraphs = source.paragraphs.map((paragraph) => {
    const { start, end } = paragraph.span
    if (!source.text.startsWith('> ', start)) return paragraph
    return { ...paragraph, span: { start: start + 2, end }, isQuote: true }
  })
  return { ...source, paragraphs }
}

test('ten thousand labels and blocks are read in one go', () => {
  const turns = Array.from({ length: 5000 }, () => 'Q: Will it sail?\n\nA: It will.').join('\n\n')
  assert.equal(findQuotations(quotingText(turns)).quotations.length, 10_000)
})
