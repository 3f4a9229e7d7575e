import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type CliResult, runCli } from '../support/run-cli.ts'

const PEOPLE = JSON.stringify({
  persons: [
    {
      id: 'tornqvist',
      name: 'Ilse Tornqvist',
      other_names: [{ name: 'Илсе Торнквист' }],
      memberships: [
        {
          role: 'President of Lunmark',
          organization: { name: 'Harbor Office of Lunmark' },
          start_date: '2030-05-01',
          end_date: '2034-04-30',
        },
      ],
    },
  ],
})

const BRIEFING = `Remarks on the Harbor
June 4, 2031

PRESIDENT TORNQVIST: The harbor stays open to every ship, by day and by night, for as long as we can light the lamps.

QUESTION: When do you sail?

PRESIDENT TORNQVIST: On Friday.
`

interface Desk {
  run(...args: readonly string[]): Promise<CliResult>
  write(name: string, text: string): void
}

/** A folder with a file of people and a briefing, and a record named for it. */
function desk(t: TestContext): Desk {
  const cwd = mkdtempSync(join(tmpdir(), 'verbale-people-'))
  t.after(() => rmSync(cwd, { recursive: true }))
  const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)
  write('people.json', PEOPLE)
  write('briefing.txt', BRIEFING)
  return { run: (...args) => runCli(args, { cwd, env: { VERBALE_RECORD: undefined } }), write }
}

test('people that are added are found in any spelling, with the posts of the day', async (t) => {
  const { run } = desk(t)
  const added = await run('people', 'add', 'people.json')
  assert.deepEqual([added.exit, added.stdout], [0, 'people.json: 1 added\n'])
  const found = await run('people', 'find', 'Торнквист', '--on', '2031-06-04', '--json')
  assert.deepEqual(JSON.parse(found.stdout), {
    format: 'verbale.person/1',
    id: 'tornqvist',
    name: 'Ilse Tornqvist',
    otherNames: ['Илсе Торнквист'],
    posts: [
      {
        role: 'President of Lunmark',
        organization: 'Harbor Office of Lunmark',
        from: '2030-05-01',
        to: '2034-04-30',
      },
    ],
    registry: 'of the record',
    agreement: 'possible',
  })
  const nobody = await run('people', 'find', 'President Tornqvist', '--on', '2035')
  assert.deepEqual([nobody.exit, nobody.stdout], [0, ''])
  assert.match(nobody.stderr, /Nobody of that name/)
  const list = await run('people', 'list')
  assert.match(
    list.stdout,
    /^Ilse Tornqvist tornqvist\n {2}also Илсе Торнквист\n {2}President of Lunmark, Harbor Office of Lunmark \(2030-05-01–2034-04-30\)\n/,
  )
})

test('parse names speakers from a file of people, and says that it did', async (t) => {
  const { run } = desk(t)
  const without = JSON.parse((await run('parse', 'briefing.txt', '--json')).stdout)
  assert.deepEqual([without.turns[0].speaker, without.turns[0].basis], ['Tornqvist', 'stated'])
  const { stdout } = await run('parse', 'briefing.txt', '--json', '--people', 'people.json')
  const { turns, participants } = JSON.parse(stdout)
  const { speaker, person, basis } = turns[2]
  // The label states who speaks; the registry completes the name.
  assert.deepEqual([speaker, person, basis], ['Ilse Tornqvist', 'tornqvist', 'stated'])
  assert.deepEqual(participants, ['Ilse Tornqvist'])
  assert.match(stdout, /the registry of people\.json has Ilse Tornqvist, President of Lunmark/)
})

test('add uses the people of the record, and the document keeps who it was', async (t) => {
  const { run } = desk(t)
  await run('people', 'add', 'people.json')
  const added = await run('add', 'briefing.txt', '--json')
  const { id } = JSON.parse(added.stdout)
  const shown = JSON.parse((await run('show', id, '--json')).stdout)
  assert.deepEqual([shown.turns[0].speaker, shown.turns[0].person], ['Ilse Tornqvist', 'tornqvist'])
})

test('documents that were added before people are named by them when they are read again', async (t) => {
  const { run } = desk(t)
  const { id } = JSON.parse((await run('add', 'briefing.txt', '--json')).stdout)
  const { stdout, stderr } = await run('people', 'add', 'people.json')
  assert.equal(stdout, 'people.json: 1 added\n')
  assert.match(stderr, /1 document .* keeps .*; verbale add --again reads it anew/)
  const statuses: string[] = []
  for (const again of [[], ['--again'], ['--again'], []]) {
    const line = JSON.parse((await run('add', 'briefing.txt', '--json', ...again)).stdout)
    assert.equal(line.id, id)
    statuses.push(`${line.status} ${line.revision}`)
  }
  assert.deepEqual(statuses, ['unchanged 1', 'revised 2', 'unchanged 2', 'unchanged 2'])
  const speakers: string[] = []
  for (const address of [`${id}@1`, id]) {
    speakers.push(JSON.parse((await run('show', address, '--json')).stdout).turns[0].speaker)
  }
  assert.deepEqual(speakers, ['Tornqvist', 'Ilse Tornqvist'])
  // Nothing is new when the same people are added again.
  assert.equal((await run('people', 'add', 'people.json')).stderr, '')
})

test('a check takes people for its sources', async (t) => {
  const { run, write } = desk(t)
  write('draft.txt', '"The harbor stays open to every ship," Ilse Tornqvist said on Wednesday.\n')
  const { stdout } = await run(
    'check',
    'draft.txt',
    '--against',
    'briefing.txt',
    '--people',
    'people.json',
    '--json',
  )
  const [finding] = JSON.parse(stdout).findings
  assert.deepEqual([finding.verdict, finding.match.speaker], ['verbatim', 'Ilse Tornqvist'])
})

test('what is wrong in a file of people is told with its place', async (t) => {
  const { run, write } = desk(t)
  write('wrong.json', '{"persons": [{"id": "x"}, {"id": "harga", "name": "Elin Harga"}]}')
  const added = await run('people', 'add', 'wrong.json', 'none.json', '--json')
  assert.equal(added.exit, 3)
  assert.match(added.stderr, /wrong\.json: persons\[0\]\.name: A name is text/)
  assert.match(added.stderr, /none\.json: There is no such file/)
  assert.deepEqual(
    added.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).status),
    ['added'],
  )
  const parsed = await run('parse', 'briefing.txt', '--people', 'none.json')
  assert.equal(parsed.exit, 2)
  assert.match(parsed.stderr, /--people none\.json: There is no such file/)
})
