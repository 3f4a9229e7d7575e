import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { linesOfJson, type RunOnRecord, recordWith } from '../support/cli-record.ts'
import { DESK } from '../support/desk.ts'

const DRAFT = `A night in Port Callow

“The harbor stays open to every ship,” Minister Oda said in Port Callow.

“Our answer will be slow,” Minister Oda said.
`

interface FindingLine {
  readonly key: string
  readonly verdict: string
  readonly review?: string
  readonly contested?: boolean
  readonly reviews?: readonly { readonly by: string; readonly stale?: boolean }[]
}

async function desk(t: TestContext): Promise<{ cwd: string; run: RunOnRecord; key: string }> {
  const { cwd, run } = await recordWith(t, DESK)
  writeFileSync(join(cwd, 'draft.txt'), DRAFT)
  const key = (await findings(run))[0]?.key ?? ''
  return { cwd, run, key }
}

async function findings(run: RunOnRecord): Promise<readonly FindingLine[]> {
  const { exit, stdout, stderr } = await run(['check', 'draft.txt', '--json'])
  assert.equal(exit, 0, stderr)
  return JSON.parse(stdout).findings
}

test('a decision is kept, and shown by the next check', async (t) => {
  const { cwd, run, key } = await desk(t)
  const kept = await run(['review', key, 'confirm', '--by', 'R. Weil', '--draft', 'draft.txt'])
  assert.equal(kept.exit, 0, kept.stderr)
  assert.match(kept.stdout, /Confirmed by R\. Weil, \d{4}-\d\d-\d\d/)
  assert.equal(kept.stderr, '')
  writeFileSync(join(cwd, 'draft.txt'), `${DRAFT}\nNobody asked why.\n`)
  const [first, second] = await findings(run)
  assert.deepEqual(
    [first?.key, first?.review, first?.reviews?.[0]?.by],
    [key, 'confirmed', 'R. Weil'],
  )
  assert.deepEqual([second?.review, second?.reviews], [undefined, undefined])
  const { stdout } = await run(['check', 'draft.txt'])
  assert.equal(stdout.match(/Confirmed by R\. Weil, \d{4}-\d\d-\d\d$/gm)?.length, 1)
})

test('a decision on what was found otherwise says what it was', async (t) => {
  const { run, key } = await desk(t)
  await run(['review', key, 'confirm', '--by', 'R. Weil', '--draft', 'draft.txt'])
  const removed = await run(['remove', 'callow'])
  assert.equal(removed.exit, 0, removed.stderr)
  assert.equal((await findings(run))[0]?.reviews?.[0]?.stale, true)
  const { stdout } = await run(['check', 'draft.txt'])
  assert.match(
    stdout.replace(/\s+/g, ' '),
    /Confirmed by R\. Weil, [-\d]+, when it was found verbatim/,
  )
})

test('people who decide at the same time are all kept', async (t) => {
  const { cwd, run, key } = await desk(t)
  // Somebody adds documents meanwhile.
  const lock = new DatabaseSync(join(cwd, '.verbale', 'writer.lock'))
  lock.exec('BEGIN EXCLUSIVE')
  const people = ['Weil', 'Lunding', 'Pell', 'Rasker']
  const results = await Promise.all(
    people.map((by, k) => run(['review', key, k % 2 === 0 ? 'confirm' : 'dismiss', '--by', by])),
  )
  lock.close()
  for (const { exit, stderr } of results) assert.equal(exit, 0, stderr)
  const [finding] = await findings(run)
  assert.deepEqual(finding?.reviews?.map(({ by }) => by).toSorted(), people.toSorted())
  assert.equal(finding?.contested, true)
})

test('reviews are listed by words and by person', async (t) => {
  const { run, key } = await desk(t)
  const note = ['--note', 'The tape has it']
  await run(['review', key, 'annotate', '--by', 'Weil', '--draft', 'draft.txt', ...note])
  const list = async (...args: readonly string[]): Promise<unknown[]> => {
    const result = await run(['review', 'list', '--json', ...args])
    return result.stdout === '' ? [] : linesOfJson(result).map((line) => line.key)
  }
  assert.deepEqual(await list(), [key])
  assert.deepEqual(await list('every', 'SHIP'), [key])
  assert.deepEqual(await list('--by', 'Weil'), [key])
  assert.deepEqual(await list('--by', 'Pell'), [])
  assert.deepEqual(await list('ship', 'every'), [])
  const { stdout } = await run(['review', 'list'])
  assert.match(stdout, /The harbor stays open to every ship/)
  assert.match(stdout, /Remark by Weil, [-\d]+: The tape has it/)
})

test('a decision without a draft says what is missing', async (t) => {
  const { run, key } = await desk(t)
  const { exit, stderr } = await run(['review', key, 'confirm', '--by', 'Weil'])
  assert.equal(exit, 0)
  assert.match(stderr, /Kept without what was found; with --draft FILE/)
})

test('what cannot be kept is refused with what could', async (t) => {
  const { run, key } = await desk(t)
  const other = `q${'0'.repeat(16)}`
  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [[key, 'confirm'], /Say who decides: --by NAME/],
    [[key, 'confirm', '--by', ' '], /Say who decides: --by NAME/],
    [[key, 'confrim', '--by', 'W'], /Unknown action "confrim"; did you mean confirm\?/],
    [[key, 'annotate', '--by', 'W'], /Say what is to be kept with the finding: --note TEXT/],
    [['first', 'confirm', '--by', 'W'], /Not the key of a finding: "first"; verbale check --json/],
    [
      [other, 'confirm', '--by', 'W', '--draft', 'draft.txt'],
      /There is no finding q0+ in draft\.txt; it has 2 findings/,
    ],
    [[key, 'confirm', '--by', 'W', '--draft', 'no.txt'], /no\.txt/],
  ]
  for (const [args, message] of refused) {
    const { exit, stdout, stderr } = await run(['review', ...args])
    assert.deepEqual([exit, stdout], [2, ''], args.join(' '))
    assert.match(stderr, message)
  }
  assert.equal((await findings(run))[0]?.reviews, undefined)
})

test('words of people stay words in the terminal', async (t) => {
  const { run, key } = await desk(t)
  const by = 'Weil\u001b[31m'
  const kept = await run(['review', key, 'confirm', '--by', by, '--note', 'a\u0007b'])
  assert.doesNotMatch(kept.stdout, /[^\P{Cc}\n]/u)
  const { stdout } = await run(['check', 'draft.txt'])
  assert.doesNotMatch(stdout, /[^\P{Cc}\n]/u)
})
