import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordWith } from '../support/cli-record.ts'
import { DRAFT, TRANSCRIPT } from '../support/run-cli.ts'

const ROWS = [
  { id: 'a', text: TRANSCRIPT },
  { id: 'note', text: 'A lamp, a ladder and a ledger stood at the foot of the pier.' },
]

test('drafts in JSON Lines are checked as one by one, broken lines in place', async (t) => {
  const { run } = await recordWith(t, ROWS)
  const drafts = Array.from({ length: 30 }, (_, k) => ({
    id: `d${k}`,
    text: DRAFT.replace('the new rule', ['the new rule', 'the old rule', 'rule'][k % 3] as string),
  }))
  const lines = drafts.map((draft) => JSON.stringify(draft))
  lines.splice(11, 0, 'bad')
  const { exit, stdout } = await run(['check', '--jsonl', '-'], { input: lines.join('\n') })
  assert.equal(exit, 3)
  const reports = stdout.trimEnd().split('\n')
  const [broken] = reports.splice(11, 1)
  assert.equal(JSON.parse(broken ?? '').line, 12)
  assert.deepEqual(
    reports.map((line) => JSON.parse(line).draft.id),
    drafts.map(({ id }) => id),
  )
  for (const k of [0, 1, 2]) {
    const alone = await run(['check', '--jsonl', '-'], { input: JSON.stringify(drafts[k]) })
    assert.equal(alone.stdout, `${reports[k]}\n`)
    for (const [n, report] of reports.entries()) {
      if (n % 3 === k) assert.equal(report.replace(`"d${n}"`, `"d${k}"`), reports[k])
    }
  }
})
