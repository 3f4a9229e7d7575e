import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FindingJson } from '../../../../src/wire/check-json.ts'
import { findingAt } from '../../../../test/support/finding-at.ts'
import { compareReports } from './compare-reports.ts'

/** Findings by words and verdict: `We sail on Friday: altered`. */
function parse(lines: readonly string[]): FindingJson[] {
  return lines.map((line) => {
    const [words = '', verdict = 'verbatim'] = line.split(': ')
    return findingAt(words, words, { verdict: verdict as FindingJson['verdict'] })
  })
}

const cases: Readonly<
  Record<
    string,
    { before: readonly string[]; now: readonly string[]; changes: string[]; gone?: string[] }
  >
> = {
  'the same draft': {
    before: ['We sail', 'We wait: altered'],
    now: ['We sail', 'We wait: altered'],
    changes: ['same', 'same'],
  },
  'another result of the same words': {
    before: ['We sail'],
    now: ['We sail: misattributed'],
    changes: ['changed'],
  },
  'words put in the place of others': {
    before: ['We sail at noon on Friday', 'Nobody waits'],
    now: ['We sail at dawn on Friday', 'Nobody waits'],
    changes: ['edited', 'same'],
  },
  'a quotation put in, and one taken out': {
    before: ['Nobody waits'],
    now: ['The harbor is open'],
    changes: ['new'],
    gone: ['Nobody waits'],
  },
}
for (const [name, { before, now, changes, gone = [] }] of Object.entries(cases)) {
  test(`tells ${name} from the check before`, () => {
    const compared = compareReports(parse(before), parse(now))
    assert.deepEqual(
      [...compared.changes.values()].map(({ kind }) => kind),
      changes,
    )
    assert.deepEqual(
      compared.gone.map(({ quotation }) => quotation.text),
      gone,
    )
  })
}
