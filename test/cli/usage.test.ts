import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { DRAFT, ENTRY, folderOf, runCli, TRANSCRIPT } from '../support/run-cli.ts'

/** Command lines that cannot be carried out, and what is said of each. */
const cases: readonly (readonly [args: string, message: string])[] = [
  ['chek draft.txt', "Unknown command 'chek'\n(Did you mean check?)"],
  ['check draft.txt --agianst oda.txt', "Unknown option '--agianst'\n(Did you mean --against?)"],
  ['parse --jason oda.txt', "Unknown option '--jason'\n(Did you mean --json?)"],
  ['check', 'Nothing to check: name a draft, before --against, or - for standard input'],
  ['check --against oda.txt draft.txt', 'Nothing to check: name a draft, before --against'],
  ['check draft.txt', 'Nothing to check against: name transcripts with --against'],
  ['check draft.txt --against', "Option '-a, --against <path...>' argument missing"],
  ['parse', 'Nothing to read: name a file, or - for standard input'],
  ['parse oda.txt --jsonl rows.jsonl', 'Name files or --jsonl, not both'],
  ['check - -a -', 'Standard input (-) is named 2 times and can be read once'],
  ['parse - -', 'Standard input (-) is named 2 times and can be read once'],
  [
    'check draft.txt -a oda.txt --fail-on altred',
    'Unknown verdict "altred"; did you mean altered?',
  ],
  ['check draft.txt -a oda.txt --fail-on altered,', 'Unknown verdict ""; use any of misattributed'],
  ['check draft.txt -a oda.txt --fail-on wrong', 'Unknown verdict "wrong"; use any of'],
  ['parse oda.txt --include=', '--include is empty; write a pattern such as **/*.txt'],
  ['parse oda.txt --kind pressrepot', 'Unknown kind "pressrepot"; did you mean pressReport?'],
  ['parse oda.txt --date 2031-13', 'Not a date: "2031-13"; write YYYY-MM-DD, YYYY-MM or YYYY'],
  ['check draft.txt -a oda.txt --date monday', 'Not a date: "monday"; write YYYY-MM-DD'],
  [
    'check draft.txt -a oda.txt --json --csv -',
    "Option '--json' cannot be used with option '--csv",
  ],
  ['check draft.txt -a oda.txt --html - --csv -', "Option '--html <file>' cannot be used with"],
  [
    'check draft.txt -a oda.txt --html none/x.html',
    '--html: Cannot write to none/x.html: there is no such folder',
  ],
  [
    'check draft.txt -a oda.txt --html oda.txt/x',
    '--html cannot write to oda.txt/x: its folder is a file',
  ],
  [
    'check draft.txt -a oda.txt --csv .',
    '--csv cannot write to .: it is a folder; name a file in it',
  ],
  [
    'check draft.txt -a oda.txt --html ./draft.txt',
    '--html would write over an input, ./draft.txt',
  ],
  ['check draft.txt -a . --csv oda.txt', '--csv would write over an input, oda.txt'],
]

for (const [args, message] of cases) {
  test(`verbale ${args} is refused before anything is done`, async (t) => {
    const cwd = folderOf(t, { 'draft.txt': DRAFT, 'oda.txt': TRANSCRIPT })
    const { exit, stdout, stderr } = await runCli(args.split(' '), { cwd })
    assert.equal(exit, 2)
    assert.equal(stdout, '')
    assert.ok(stderr.startsWith(`verbale: ${message}`), stderr)
    assert.doesNotMatch(stderr, /\n +at /)
    assert.deepEqual(readdirSync(cwd).sort(), ['draft.txt', 'oda.txt'])
    assert.equal(readFileSync(join(cwd, 'draft.txt'), 'utf8'), DRAFT)
  })
}

test('help and version are results and no errors', async () => {
  const commands = await runCli(['--help'])
  assert.equal(commands.exit, 0)
  for (const word of ['check', 'parse', 'Exit status:', '3  some input could not be read']) {
    assert.ok(commands.stdout.includes(word), word)
  }
  const help = await runCli(['help', 'check'])
  assert.match(help.stdout, /--fail-on <verdicts>/)
  const ledger = await runCli(['help', 'ledger', 'commitments'])
  assert.match(ledger.stdout, /^Usage: verbale ledger commitments /)
  assert.match(ledger.stdout, /these roles:\s+principal,/)
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  assert.deepEqual(await runCli(['--version']), { exit: 0, stdout: `${version}\n`, stderr: '' })
})

test('a command line without a command shows what there is, and is wrong', async () => {
  const { exit, stdout, stderr } = await runCli([])
  assert.deepEqual([exit, stdout], [2, ''])
  assert.match(stderr, /^Usage: verbale/)
})

for (const args of ['--help', 'help check', 'people --help', 'people add --help', '--version']) {
  test(`verbale ${args} ends quietly when nobody reads it`, async () => {
    const child = spawn(process.execPath, [ENTRY, ...args.split(' ')], { stdio: 'pipe' })
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', (words) => {
      stderr += words
    })
    const exit = await new Promise((resolve) => child.on('close', resolve))
    assert.deepEqual([exit, stderr], [0, ''])
  })
}
