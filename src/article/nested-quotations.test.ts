import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotingText } from '../../test/support/quoting-text.ts'
import { findQuotations } from './find-quotations.ts'
import type { Quotation } from './quotation.ts'

/** Each nested quotation as `speaker or source < who passes it on: words`. */
const cases: Record<string, { readonly text: string; readonly nested: readonly string[] }> = {
  'marked words of another in a reported clause': {
    text: 'Mirela Oda told Radio Drast that Joram Velk had called the deal “a mistake.”',
    nested: ['Joram Velk < Mirela Oda: … “a mistake.”'],
  },
  'a clause of another in a reported clause': {
    text: 'Mirela Oda said that Joram Velk had promised that the port would open.',
    nested: ['Joram Velk < Mirela Oda: that the port would open'],
  },
  'what somebody is told to have said, according to another': {
    text: 'According to Mirela Oda, Joram Velk said the port was closed.',
    nested: ['Joram Velk < Mirela Oda: the port was closed'],
  },
  'one who is quoted as saying so': {
    text: 'Radio Drast quoted the premier, Joram Velk, as saying that the talks were over.',
    nested: ['Joram Velk < Radio Drast: that the talks were over'],
  },
  'a reported clause in direct words': {
    text: 'Mirela Oda met Joram Velk. “The premier told us that he would sign,” Oda said.',
    nested: ['The premier < Mirela Oda: that he would sign'],
  },
  'direct words in direct words': {
    text: 'Mirela Oda met the clerk. “He came in. ‘Madam, the boats have stopped,’ he said,” Oda said.',
    nested: ['he < Mirela Oda: Madam, the boats have stopped,'],
  },
  'what a speaker said herself': {
    text: '“I said on Monday that we would leave,” Mirela Oda told reporters.',
    nested: ['Mirela Oda < Mirela Oda: that we would leave'],
  },
  'nobody else, when she says it by saying so': {
    text: '“I promise that we will leave, and I say that it will be soon,” Mirela Oda told reporters.',
    nested: [],
  },
  'nobody, when it is an order, a wish or a condition': {
    text: '“Tell him that we sail. If he says that he waits, I would say that he sleeps,” Mirela Oda said.',
    nested: [],
  },
  'nobody, when the text says that nothing was said': {
    text: 'Mirela Oda said that Joram Velk had never promised that the port would open.',
    nested: [],
  },
  'nobody, when an act is told and no words of it are': {
    text: 'Mirela Oda said that two members had voted for a rise.',
    nested: [],
  },
}

for (const [name, { text, nested }] of Object.entries(cases)) {
  test(`words at second hand: ${name}`, () => {
    const found = findQuotations(quotingText(text)).quotations.flatMap((one) =>
      listNested(text, one),
    )
    assert.deepEqual(found, nested)
  })
}

test('what stands in the words of another is no quotation of its own beside them', () => {
  const text = 'Mirela Oda told Radio Drast that Joram Velk had called the deal “a mistake.”'
  assert.equal(findQuotations(quotingText(text)).quotations.length, 1)
})

function listNested(text: string, outer: Quotation): string[] {
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return (outer.nested ?? []).flatMap((inner) => {
    const { source, spans, kind, marked } = inner
    const who = source?.speaker ?? (source?.span === undefined ? '-' : slice(source.span))
    const words =
      kind === 'mixed'
        ? `… ${marked.map((span) => `“${slice(span)}”`)}`
        : spans.map(slice).join(' / ')
    return [`${who} < ${outer.source?.speaker ?? '-'}: ${words}`, ...listNested(text, inner)]
  })
}
