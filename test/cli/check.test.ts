import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { DRAFT, type Files, folderOf, runCli, TRANSCRIPT } from '../support/run-cli.ts'

const FILES: Files = { 'draft.txt': DRAFT, 'oda.txt': TRANSCRIPT }

/** A draft whose words nobody has, and one whose words are right. */
const UNHELD = 'Harl on the storm\n\n“The storm took the pier,” Sunniva Harl said.\n'
const RIGHT = 'Oda on ships\n\n“The harbor stays open to every ship,” Minister Oda said.\n'

/** Arguments after `check`, and the exit status. */
const statuses: readonly (readonly [args: string, exit: number])[] = [
  ['draft.txt -a oda.txt', 0],
  ['draft.txt -a oda.txt --fail-on altered', 1],
  ['draft.txt -a oda.txt --fail-on ALTERED,spliced', 1],
  ['draft.txt -a oda.txt --fail-on notHeld', 0],
  ['right.txt draft.txt -a oda.txt --fail-on altered --json', 1],
  ['draft.txt right.txt -a oda.txt --fail-on altered --csv -', 1],
  ['draft.txt -a oda.txt --fail-on altered --html report.html', 1],
  ['unheld.txt -a oda.txt --fail-on notHeld', 1],
  ['right.txt -a oda.txt --fail-on altered,notHeld', 0],
  // Reported speech and reused words never fail a check.
  ['reuse.txt -a oda.txt --fail-on verbatim,paraphrased --indirect', 0],
  ['draft.txt missing.txt -a oda.txt', 3],
  ['missing.txt -a oda.txt', 3],
  // Input that could not be read outranks what was found in the rest.
  ['draft.txt missing.txt -a oda.txt --fail-on altered', 3],
  ['draft.txt -a oda.txt missing.txt --fail-on altered', 3],
  ['draft.txt -a missing.txt', 3],
]

for (const [args, exit] of statuses) {
  test(`verbale check ${args} ends with ${exit}`, async (t) => {
    const cwd = folderOf(t, {
      ...FILES,
      'unheld.txt': UNHELD,
      'right.txt': RIGHT,
      'reuse.txt':
        'A rule\n\nThe harbor stays open to every ship. Oda said that the rule is wrong.\n',
    })
    const result = await runCli(['check', ...args.split(' ')], { cwd })
    assert.equal(result.exit, exit, result.stderr)
  })
}

test('one draft gives one object, several give JSON Lines in order', async (t) => {
  const cwd = folderOf(t, { ...FILES, 'drafts/a.txt': DRAFT, 'drafts/b.txt': RIGHT })
  const one = await runCli(['check', 'draft.txt', '-a', 'oda.txt', '--json'], { cwd })
  assert.equal(JSON.parse(one.stdout).format, 'verbale.check/1')
  for (const drafts of [['drafts'], ['drafts/a.txt', 'drafts/b.txt']]) {
    const several = await runCli(['check', ...drafts, '-a', 'oda.txt', '--json'], { cwd })
    const verdicts = several.stdout
      .trimEnd()
      .split('\n')
      .map((line) => Object.keys(JSON.parse(line).summary.verdicts).join())
    assert.deepEqual(verdicts, ['altered', 'verbatim'])
  }
})

test('no source at all stops a check, and says so', async (t) => {
  const cwd = folderOf(t, FILES)
  const { exit, stdout, stderr } = await runCli(['check', 'draft.txt', '-a', 'none'], { cwd })
  assert.deepEqual([exit, stdout], [3, ''])
  assert.equal(
    stderr,
    'verbale: none: No such file or folder\nverbale: No source could be read; the drafts were not checked\n',
  )
})

test('what is doubtful in sources is said on standard error, and the check goes on', async (t) => {
  const cwd = folderOf(t, {
    ...FILES,
    'again.txt': TRANSCRIPT,
    'empty.txt': '\n',
    'latin.txt': Buffer.from('MINISTER ODA: Où?\n\nQUESTION: Là.', 'latin1'),
    'report.txt':
      'PORT CALLOW (Harl) — “The rule is dead,” Minister Oda said. “Dead,” she said again.\n',
  })
  const sources = ['oda.txt', 'again.txt', 'empty.txt', 'latin.txt', 'report.txt', 'draft.txt']
  const { exit, stdout, stderr } = await runCli(
    ['check', 'draft.txt', '-a', ...sources, '--json'],
    { cwd },
  )
  assert.equal(exit, 0)
  assert.equal(JSON.parse(stdout).searched.documents, 5)
  for (const message of [
    'again.txt: The same text was given twice; it is searched once, as oda.txt',
    'empty.txt: The text is empty',
    'latin.txt: The text is not UTF-8 (see line 1); it was read as Windows-1252',
    'report.txt: This source reads like a press report;',
    'draft.txt: This draft is among the sources too; it is no proof of itself',
  ]) {
    assert.ok(stderr.includes(`verbale: ${message}`), `${message} is missing in ${stderr}`)
  }
})

test('a draft that is a transcript, or has no quotations, says so in its report', async (t) => {
  const cwd = folderOf(t, { ...FILES, 'plain.txt': 'The harbor was quiet.\n', 'empty.txt': '' })
  const drafts = {
    'oda.txt': 'draftIsTranscript',
    'plain.txt': 'nothingFound',
    'empty.txt': 'empty',
  }
  for (const [draft, code] of Object.entries(drafts)) {
    const { exit, stdout } = await runCli(['check', draft, '-a', 'oda.txt', '--json'], { cwd })
    assert.equal(exit, 0)
    const { problems } = JSON.parse(stdout).draft
    assert.deepEqual(
      problems.map((problem: { code: string }) => problem.code),
      [code],
    )
  }
})

test('a table has a row for each finding of each draft, and no cell that a spreadsheet runs', async (t) => {
  const cwd = folderOf(t, {
    ...FILES,
    'right.txt': RIGHT,
    '=1+1.txt': DRAFT,
  })
  const { exit, stdout, stderr } = await runCli(
    [
      'check',
      'draft.txt',
      'right.txt',
      '=1+1.txt',
      'none.txt',
      '-a',
      'oda.txt',
      '--csv',
      'out.csv',
    ],
    { cwd },
  )
  assert.deepEqual([exit, stdout], [3, ''])
  assert.match(stderr, /verbale: Report written to out\.csv\n$/)
  const [head, ...rows] = readFileSync(join(cwd, 'out.csv'), 'utf8').trimEnd().split('\n')
  assert.match(head ?? '', /^draft,line,kind,verdict,/)
  assert.deepEqual(
    rows.map((row) => row.split(',').slice(0, 4)),
    [
      ['draft.txt', '3', 'direct', 'altered'],
      ['right.txt', '3', 'direct', 'verbatim'],
      ["'=1+1.txt", '3', 'direct', 'altered'],
    ],
  )
})

test('an HTML page goes to a file or to standard output, and to nothing else', async (t) => {
  const cwd = folderOf(t, FILES)
  const page = await runCli(['check', 'draft.txt', '-a', 'oda.txt', '--html', '-'], { cwd })
  assert.match(page.stdout, /^<!doctype html>[\s\S]*<\/html>\s*$/)
  const file = await runCli(['check', 'draft.txt', '-a', 'oda.txt', '--html', 'out.html'], { cwd })
  assert.equal(file.stdout, '')
  assert.equal(readFileSync(join(cwd, 'out.html'), 'utf8'), page.stdout)
})

test('writes the draft as a Word file that reads as the draft does', async (t) => {
  const cwd = folderOf(t, FILES)
  const checked = await runCli(['check', 'draft.txt', '-a', 'oda.txt', '--docx', 'out.docx'], {
    cwd,
  })
  assert.deepEqual([checked.exit, checked.stdout], [0, ''])
  assert.match(checked.stderr, /Report written to out\.docx\n$/)
  const words = async (path: string): Promise<string[]> => {
    const { stdout } = await runCli(['parse', path, '--json'], { cwd })
    return JSON.parse(stdout).text.split(/\s+/).filter(Boolean)
  }
  assert.deepEqual(await words('out.docx'), await words('draft.txt'))
  const twice = ['check', 'draft.txt', '-a', 'oda.txt', '--docx', '-', '--html', '-']
  assert.equal((await runCli(twice, { cwd })).exit, 2)
})

test('results that cannot be written are a failure of their own', async (t) => {
  const cwd = folderOf(t, FILES)
  const { exit, stderr } = await runCli(
    ['check', 'draft.txt', '-a', 'oda.txt', '--html', '/dev/full'],
    { cwd },
  )
  assert.deepEqual([exit, stderr], [4, 'verbale: Cannot write to /dev/full: no space is left\n'])
})
