import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, MemoryRecord, parseDocument } from '../../verbale.ts'
import { passageRuns } from './passage-runs.ts'

test('sets the words of a passage apart that the draft has otherwise', () => {
  const { match } = check(
    'We will open the narrows to 41 ships and not to one more by Friday.',
    '“We will open the narrows to 14 ships and to one more by Friday,” Minister Oda said.',
  )
  assert.ok(match)
  const runs = passageRuns(match)
  assert.equal(runs.map(({ text }) => text).join(''), match.text)
  assert.deepEqual(
    runs.filter(({ differs }) => differs).map(({ text }) => text),
    ['41', 'not'],
  )
})

test('a passage that is shown otherwise than it is printed comes in one run', () => {
  const { match } = check(
    'We will open the narrows, (laughter) and I mean it, to 41 ships by Friday.',
    '“We will open the narrows … to 14 ships by Friday,” Minister Oda said.',
  )
  assert.ok(match)
  assert.deepEqual(passageRuns(match), [{ text: match.text, differs: false }])
})

function check(spoken: string, draft: string): Finding {
  const text = `MINISTER ODA: Good evening, all of you.\n\n${spoken}\n\nQUESTION: Thank you, Minister.`
  const { findings } = new MemoryRecord([parseDocument({ text })]).check({ text: draft })
  const [finding, ...others] = findings
  assert.ok(finding?.match, 'the words are found')
  assert.deepEqual(others, [])
  return finding
}
