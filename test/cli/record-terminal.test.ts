import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { recordWith } from '../support/cli-record.ts'
import { DESK } from '../support/desk.ts'

/** Sequences that clear the screen, name the window, overwrite a line, turn text around. */
const HOSTILE = '\u001b[2J\u001b]0;taken\u0007\u009b31m\b\u202eesrever\u202c\r'

/** Ids that look like addresses, hold spaces, or command a terminal. */
const IDS = ['a b#1', 'a b', 'x@2', 'x', `id ${HOSTILE}`, '#', '@1', '汉字 🚢']

const { run } = await recordWith({ after }, [
  ...DESK,
  ...IDS.map((id, k) => ({
    id,
    title: `Title ${HOSTILE} ${k}`,
    date: `2030-01-${10 + k}`,
    publisher: `House ${HOSTILE}`,
    text: `MINISTER ODA: The buoy ${HOSTILE} number ${k} is out.\n\nQUESTION ${HOSTILE}: Why ${HOSTILE}?\n`,
  })),
])

/** A control character, or one that turns the direction of writing around. */
const COMMANDS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

const commands: Readonly<Record<string, readonly string[]>> = {
  find: ['find', 'harbor', '--all-revisions'],
  'find nothing': ['find', 'harbor of zebras', '--speaker', `Oda ${HOSTILE}`, '--from', '2031'],
  'find variants': ['find', 'buoy out', '--variants'],
  'find hostile words': ['find', 'buoy*', '--limit', '100'],
  'show a document': ['show', 'callow', ...IDS],
  'show a turn': ['show', 'callow#2@1', `${IDS[4]}#0@1`, '--context'],
  'show revisions': ['show', 'callow', '--revisions'],
  'show a diff': ['show', 'callow', '--diff'],
  'cite in MLA': ['show', 'callow#0', `${IDS[4]}#0@1`, '--cite', 'mla'],
  'cite for programs': ['show', 'callow#0', `${IDS[4]}#0@1`, '--cite', 'csl-json'],
  status: ['status', '--verify'],
  'find as JSON': ['find', 'buoy', '--json'],
  'show as JSON': ['show', ...IDS, '--json'],
  'status as JSON': ['status', '--json'],
}

for (const [name, args] of Object.entries(commands)) {
  test(`${name}: nothing commands the terminal`, async () => {
    const plain = await run(args)
    assert.equal(plain.exit, 0, plain.stderr)
    for (const line of (plain.stdout + plain.stderr).split('\n')) {
      assert.doesNotMatch(line, COMMANDS)
    }
    const colored = await run(args, { env: { FORCE_COLOR: '1' } })
    const [first = '', ...styled] = colored.stdout.split('\u001b')
    for (const part of styled) assert.match(part, /^\[(?:1|2|4|9|22|24|29|3[1-9])m/)
    for (const line of [first, ...styled].join('').split('\n')) assert.doesNotMatch(line, COMMANDS)
  })
}

for (const width of [40, 80, 120]) {
  test(`no line is longer than a terminal of ${width} columns, but for addresses`, async () => {
    const env = { COLUMNS: String(width) }
    for (const name of ['find', 'find nothing', 'show a document', 'show a diff', 'status']) {
      const { stdout } = await run(commands[name] ?? [], { env })
      for (const line of stdout.split('\n')) {
        const isAddress = /(?:@\d+|^address .*)$/.test(line)
        assert.ok(isAddress || line.length <= Math.min(width, 110), `${name}: ${line}`)
      }
    }
  })
}

test('every hit has an address that leads back to it, whatever its id', async () => {
  const { stdout } = await run(['find', 'buoy', '--json'])
  const hits = stdout
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    hits.map(({ document }) => document),
    IDS,
  )
  const addresses = hits.map(({ address }) => address)
  const shown = await run(['show', ...addresses, '--json'])
  const passages = shown.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    passages.map(({ document, address }) => [document.id, address]),
    hits.map(({ document, address }) => [document, address]),
  )
  const wholes = passages.map(({ document: { id, revision } }) => ({ id, revision }))
  for (const { id } of wholes) {
    const { stdout: whole } = await run(['show', id, '--json'])
    const { address, id: found } = JSON.parse(whole)
    assert.equal(found, id)
    const again = JSON.parse((await run(['show', address, '--json'])).stdout)
    assert.equal(again.id, id, address)
  }
})
