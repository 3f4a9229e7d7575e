// What people are shown of quotations: who, how, on what occasion, and who passes on whose words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderOf, runCli } from '../support/run-cli.ts'

const REPORT = `Two shores, one paper

DRAST, September 19, 2024 — Foreign Minister Mirela Oda of Halvenia told Radio Drast on Wednesday that Foreign Minister Joram Velk had called the paper “a mistake from the first line to the last.”

“The pilots are late,” she told reporters at a news conference in Averholt.

Velk believes that the talks will fail. The ministry did not say whether the lamps would burn.
`

const VELK = `FOREIGN MINISTER JORAM VELK: Good evening. The soup was cold, and I have a short statement.

We have read it. The paper is a mistake from the first line to the last, and we will not sign it.

QUESTION: Is there a room for the press tomorrow?

FOREIGN MINISTER JORAM VELK: There is, and its stove works.
`

const FILES = { 'report.txt': REPORT, 'velk.txt': VELK }

/** What must stand in every view of the report, in the order of the text. */
const TOLD = [
  /Mirela Oda.*Foreign Minister, Halvenia.*told.*to Radio Drast.*2024-09-18/,
  /Joram Velk.*Foreign Minister.*had called.*paper “a mistake/,
  /to reporters.*news conference.*Averholt.*“The pilots are late,”/,
  /believes.*thought, not said.*that the talks will fail/,
  /did not say.*not said.*whether the lamps would burn/,
]

const views: Record<string, readonly string[]> = {
  'the listing of parse': ['parse', 'report.txt'],
  'the page of parse': ['parse', 'report.txt', '--html', '-'],
}

for (const [name, args] of Object.entries(views)) {
  test(`${name} tells how everything was said, and whose words are passed on`, async (t) => {
    const { stdout } = await runCli(args, { cwd: folderOf(t, FILES), env: { COLUMNS: '110' } })
    const text = stdout.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    for (const pattern of TOLD) assert.match(text, pattern)
  })
}

test('the marked margins of parse show each quotation below its words', async (t) => {
  const args = ['parse', 'report.txt', '--explain']
  const { stdout } = await runCli(args, { cwd: folderOf(t, FILES), env: { COLUMNS: '110' } })
  const margins = stdout
    .split('\n')
    .flatMap((line) => line.match(/^\s+((?:> )*“ \p{L}+)\s+│/u)?.[1] ?? [])
  assert.deepEqual(margins, ['“ mixed', '> “ mixed', '“ direct', '“ indirect', '“ indirect'])
})

for (const args of [[], ['--html', '-']]) {
  test(`a check tells whose words are passed on${args.length > 0 ? ', as a page too' : ''}`, async (t) => {
    const { stdout } = await runCli(['check', 'report.txt', '--against', 'velk.txt', ...args], {
      cwd: folderOf(t, FILES),
    })
    const text = stdout.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    assert.match(text, /Mirela Oda/)
    assert.match(text, /Joram Velk, Foreign Minister, had called/)
    assert.match(text, /to Radio Drast · 2024-09-18/)
    assert.match(text, /the record has the words from Joram Velk/)
  })
}

test('the JSON of parse tells both levels, denials, thoughts and the occasion', async (t) => {
  const { stdout } = await runCli(['parse', 'report.txt', '--json'], { cwd: folderOf(t, FILES) })
  const { quotations } = JSON.parse(stdout)
  const [told, late, thought, denied] = quotations
  assert.equal(told.source.country, 'Halvenia')
  assert.equal(told.occasion.to.text, 'Radio Drast')
  assert.equal(told.occasion.when.value, '2024-09-18')
  assert.deepEqual(
    told.nested.map(({ source, cue }: (typeof quotations)[number]) => [source.speaker, cue.text]),
    [['Joram Velk', 'had called']],
  )
  assert.equal(late.mode, undefined)
  assert.equal(late.occasion.at.text, 'news conference')
  assert.equal(thought.mode, 'think')
  assert.equal(denied.denied, true)
})
