import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { recordWith } from '../support/cli-record.ts'
import { DRAFT, TRANSCRIPT } from '../support/run-cli.ts'

const { cwd, run } = await recordWith({ after }, [{ id: 'callow', text: TRANSCRIPT }])
writeFileSync(join(cwd, 'draft.txt'), DRAFT)

/** What is exported of the draft for schema.org. */
async function reviews(): Promise<readonly Record<string, unknown>[]> {
  const { exit, stdout, stderr } = await run(['export', 'schema-org', '--draft', 'draft.txt'])
  assert.equal(exit, 0, stderr)
  return JSON.parse(stdout)['@graph']
}

test('a review is exported when a person has confirmed the finding, and not before', async () => {
  assert.deepEqual(await reviews(), [])
  const { stdout } = await run(['check', 'draft.txt', '--json'])
  const [{ key, quotation }] = JSON.parse(stdout).findings
  await run(['review', key, 'confirm', '--by', 'R. Weil', '--draft', 'draft.txt'])
  const [review, ...others] = await reviews()
  assert.deepEqual(others, [])
  assert.deepEqual(review?.author, [{ '@type': 'Person', name: 'R. Weil' }])
  assert.ok(String(review?.claimReviewed).includes(quotation.text.replace(/,$/, '')))
})
