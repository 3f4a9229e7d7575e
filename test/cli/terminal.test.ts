import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { DRAFT, type Files, folderOf, runCli, TRANSCRIPT } from '../support/run-cli.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url))
const CHECK = ['check', 'reports', '--against', 'record', '--indirect']

/** A control character, or one that turns the direction of writing around. */
const COMMANDS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

function linesOf(text: string): string[] {
  return text.split('\n')
}

for (const width of [40, 60, 80, 100]) {
  test(`no line is longer than a terminal of ${width} columns`, async () => {
    const env = { COLUMNS: String(width) }
    for (const args of [
      CHECK,
      ['parse', 'record', 'reports'],
      ['parse', '--explain', 'record', 'reports'],
    ]) {
      const { stdout } = await runCli(args, { cwd: EXAMPLES, env })
      const lengths = linesOf(stdout).map((line) => line.length)
      assert.ok(Math.max(...lengths) <= width, `a line has ${Math.max(...lengths)}`)
      // Wrapped to the width that is there, not to a narrower one.
      assert.ok(Math.max(...lengths) > width - 8)
    }
  })
}

test('lines stay readable on the widest terminal', async () => {
  const { stdout } = await runCli(CHECK, { cwd: EXAMPLES, env: { COLUMNS: '400' } })
  assert.ok(linesOf(stdout).every((line) => line.length <= 120))
})

test('nothing but text goes into a pipe, and colors where they are forced', async () => {
  const plain = await runCli(CHECK, { cwd: EXAMPLES })
  for (const line of linesOf(plain.stdout)) assert.doesNotMatch(line, COMMANDS)
  const colored = await runCli(CHECK, { cwd: EXAMPLES, env: { FORCE_COLOR: '1' } })
  assert.ok(colored.stdout.includes('\u001b[31m'))
  // Without colors, marks say what was left out and what was put in.
  assert.match(plain.stdout, /\[-\S+-\] \{\+\S+\+\}/)
  assert.doesNotMatch(colored.stdout, /\[-|\{\+/)
  const dumb = await runCli(CHECK, { cwd: EXAMPLES, env: { TERM: 'dumb' } })
  assert.equal(dumb.stdout, plain.stdout)
  const without = await runCli(CHECK, { cwd: EXAMPLES, env: { NO_COLOR: '1' } })
  assert.equal(without.stdout, plain.stdout)
})

test('the same input gives the same report, byte for byte', async () => {
  for (const format of [[], ['--json'], ['--csv', '-'], ['--html', '-']]) {
    const [a, b] = await Promise.all([
      runCli([...CHECK, ...format], { cwd: EXAMPLES }),
      runCli([...CHECK, ...format], { cwd: EXAMPLES }),
    ])
    assert.equal(a.stdout, b.stdout)
  }
})

test('findings come worst first, or as they stand in the draft', async () => {
  const linesOfFindings = async (flags: readonly string[]): Promise<number[]> => {
    const { stdout } = await runCli(
      ['check', 'reports/harbor-crisis.txt', '-a', 'record', ...flags],
      { cwd: EXAMPLES, env: { COLUMNS: '100' } },
    )
    return Array.from(stdout.matchAll(/Draft: [\s\S]*?\.txt:(\d+)/g), ([, line]) => Number(line))
  }
  const inOrder = await linesOfFindings(['--in-order'])
  const worstFirst = await linesOfFindings([])
  assert.deepEqual(
    inOrder,
    [...inOrder].sort((a, b) => a - b),
  )
  assert.notDeepEqual(worstFirst, inOrder)
  assert.deepEqual(
    [...worstFirst].sort((a, b) => a - b),
    inOrder,
  )
})

/** Sequences that clear the screen, name the window, overwrite a line, turn text around. */
const HOSTILE = '\u001b[2J\u001b]0;taken\u0007\u009b31m\b\b\u202eesrever\u202c\r'
const HOSTILE_FILES: Files = {
  'record.txt': `Remarks ${HOSTILE} by Minister Oda in Port Callow\nJune 4, 2031\n\nMINISTER ODA: We will not ${HOSTILE} accept the new rule about the pilots and their boats.\n\nQUESTION: Why ${HOSTILE} is that, Minister? ${'word '.repeat(200)}\n`,
  'draft.txt': `Oda ${HOSTILE} stands firm on the rule\n\n“We will ${HOSTILE} accept the new rule about the pilots,” Minister Oda ${HOSTILE} said. “We ${HOSTILE}\n\n${'word '.repeat(300)}\n`,
}

test('no control character of a document reaches a terminal', async (t) => {
  const cwd = folderOf(t, HOSTILE_FILES)
  const check = ['check', 'draft.txt', '-a', 'record.txt']
  for (const args of [
    check,
    [...check, '--json'],
    [...check, '--csv', '-'],
    [...check, '--html', '-'],
    ['parse', 'record.txt', 'draft.txt'],
    ['parse', 'record.txt', 'draft.txt', '--json'],
  ]) {
    const { exit, stdout, stderr } = await runCli(args, { cwd })
    assert.equal(exit, 0, stderr)
    assert.match(stdout, /taken/)
    for (const line of linesOf(stdout + stderr)) assert.doesNotMatch(line, COMMANDS)
  }
  const colored = await runCli(check, { cwd, env: { FORCE_COLOR: '1' } })
  // Every escape is a style of ours, and nothing else commands.
  const [first = '', ...styled] = colored.stdout.split('\u001b')
  const plain = styled.map((part) => {
    assert.match(part, /^\[(?:1|2|4|9|22|24|29|3[1-9])m/)
    return part
  })
  for (const line of linesOf([first, ...plain].join(''))) assert.doesNotMatch(line, COMMANDS)
  assert.ok(!colored.stdout.includes('\u001b[2J'))
})

test('no control character of a name or an argument reaches a terminal', async (t) => {
  const name = `say "it's"\n${'\u001b[2J'}\u202e.txt`
  const cwd = folderOf(t, { [name]: DRAFT, 'oda.txt': TRANSCRIPT })
  for (const args of [
    ['check', name, '-a', 'oda.txt'],
    ['check', 'oda.txt', '-a', name],
    ['parse', name],
    ['parse', `${name}x`],
    ['check', name, '-a', 'oda.txt', '--fail-on', name],
    [`\u001b[2J`],
    ['parse', `--\u001b[2J`],
  ]) {
    const { stdout, stderr } = await runCli(args, { cwd })
    for (const line of linesOf(stdout + stderr)) assert.doesNotMatch(line, COMMANDS)
  }
  const { stderr } = await runCli(['parse', `${name}x`], { cwd })
  assert.equal(stderr, `verbale: say "it's"␊␛[2J\ufffd.txtx: No such file or folder\n`)
})

test('very long titles, names and words are cut into lines', async (t) => {
  const long = `${'long'.repeat(50)}.txt`
  const cwd = folderOf(t, {
    [long]: `${'Oda on Ships and Harbors '.repeat(400)}\n\n“We will not ${'accept'.repeat(5000)},” Minister Oda said. “👩‍🚀${'🚢'.repeat(3000)},” she said.\n`,
    'oda.txt': TRANSCRIPT,
  })
  for (const args of [
    ['check', long, '-a', 'oda.txt'],
    ['parse', long],
  ]) {
    const { exit, stdout } = await runCli(args, { cwd })
    assert.equal(exit, 0)
    assert.ok(stdout.isWellFormed() && !stdout.includes('\ufffd'))
    for (const line of linesOf(stdout)) assert.ok(line.length <= 120)
  }
})

test('a reader who has had enough ends a run quietly', async (t) => {
  const cwd = folderOf(t, { 'long.txt': `${TRANSCRIPT}\n${'QUESTION: Why?\n\n'.repeat(20_000)}` })
  const entry = fileURLToPath(new URL('../support/cli-entry.ts', import.meta.url))
  const child = spawn(process.execPath, [entry, 'parse', 'long.txt', 'long.txt', 'long.txt'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const exit = await new Promise((resolve) => child.on('close', resolve))
  assert.deepEqual([exit, stderr], [0, ''])
})
