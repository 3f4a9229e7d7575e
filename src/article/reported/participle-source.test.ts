import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotingText } from '../../../test/support/quoting-text.ts'
import { findQuotations } from '../find-quotations.ts'

const CASES = {
  'the one who said what comes before':
    'Mirela Oda said that Sorrenay has no plans to answer, adding that “we need to see where we are.”',
  'also where adverbs lead up to it':
    'Mirela Oda warned that the palace was asleep, later adding that nobody was surprised.',
}

for (const [name, text] of Object.entries(CASES)) {
  test(name, () => {
    const { quotations } = findQuotations(quotingText(text))
    assert.deepEqual(
      quotations.map(({ source }) => source?.speaker),
      ['Mirela Oda', 'Mirela Oda'],
    )
  })
}
