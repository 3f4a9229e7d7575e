import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { buildPdf, FIRST_FREE } from '../../test/support/pdf-builder.ts'
import type { Problem } from '../document/problem.ts'
import { UnreadableError } from '../document/unreadable-error.ts'
import { Extractor } from './extractor.ts'
import type { ExtractLimits } from './limits.ts'

const source = (words: string): string =>
  JSON.stringify({ turns: [{ speaker: 'Oda', text: words }] })

/** A small PDF whose drawing unpacks to so many megabytes. */
function bomb(megabytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(megabytes << 20, 'q ')).toString('latin1')
  return buildPdf([{ placed: [{ text: 'We sail.', x: 72, y: 100 }], drawing: '/Form Do' }], {
    resources: `/XObject << /Form ${FIRST_FREE} 0 R >>`,
    objects: [
      `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`,
    ],
  })
}

/** A page that takes many seconds of work. */
const heavy = `<!doctype html><body>${'<p><b>MINISTER ODA:</b> We <i>sail</i>.</p><p>Question: When?</p>'.repeat(600_000)}`

async function textOf(extractor: Extractor, words: string): Promise<string | undefined> {
  const [extracted] = (await extractor.extract(source(words))) ?? []
  return extracted?.page.text
}

/** What is said of a source that cannot be extracted. */
async function refusalOf(extractor: Extractor, from: string | Uint8Array): Promise<Problem> {
  try {
    await extractor.extract(from)
  } catch (error) {
    if (error instanceof UnreadableError) return error.problem
    throw error
  }
  throw new Error('It was extracted')
}

async function withExtractor(
  limits: Partial<ExtractLimits>,
  use: (extractor: Extractor) => Promise<void>,
): Promise<void> {
  const extractor = new Extractor(limits)
  try {
    await use(extractor)
  } finally {
    await extractor.close()
  }
}

test('one extractor extracts one source after the other', () =>
  withExtractor({}, async (extractor) => {
    for (const words of ['We sail.', 'We sail soon.', 'We sail today.']) {
      assert.equal(await textOf(extractor, words), `Oda: ${words}`)
    }
  }))

test('sources that are given at once come back each to who gave it', () =>
  withExtractor({}, async (extractor) => {
    const all = Array.from({ length: 12 }, (_, k) => `We sail on day ${k}.`)
    assert.deepEqual(
      await Promise.all(all.map((words) => textOf(extractor, words))),
      all.map((words) => `Oda: ${words}`),
    )
  }))

test('an extractor goes on after sources that cannot be read', () =>
  withExtractor({}, async (extractor) => {
    for (let k = 0; k < 3; k++) {
      const { code } = await refusalOf(extractor, '{"name": "no speech"}')
      assert.equal(code, 'nothingFound')
    }
    assert.equal(await textOf(extractor, 'We sail.'), 'Oda: We sail.')
  }))

/** Sources that cost more than some limits, and what is said of them. */
const costly: Readonly<
  Record<string, readonly [Partial<ExtractLimits>, () => string | Uint8Array, RegExp]>
> = {
  seconds: [{ seconds: 2 }, () => heavy, /^Reading the file as html takes more than 2 seconds/],
  'megabytes of buffers': [
    { megabytes: 100 },
    () => bomb(200),
    /^Reading the file as pdf takes more than 100 MB of memory/,
  ],
  'megabytes of objects': [
    { megabytes: 64 },
    () => heavy,
    /^Reading the file as html takes more than 64 MB of memory/,
  ],
  mostBytes: [
    { mostBytes: 1024 ** 2 },
    () => heavy,
    /^The file has \d+ MB; the most that is read is 1 MB$/,
  ],
}

for (const [name, [limits, sourceOf, message]] of Object.entries(costly)) {
  test(`a file that takes more ${name} is given up, and the next are read`, () =>
    withExtractor(limits, async (extractor) => {
      const problem = await refusalOf(extractor, sourceOf())
      assert.equal(problem.code, 'tooLarge')
      assert.equal(problem.limit, name.split(' ')[0])
      assert.match(problem.message, message)
      assert.equal(await textOf(extractor, 'We sail.'), 'Oda: We sail.')
    }))
}

test('limits that are no limits are refused', () => {
  for (const limits of [{ seconds: 0 }, { megabytes: -1 }, { mostBytes: Number.NaN }]) {
    assert.throws(
      () => new Extractor(limits),
      /^RangeError: Invalid \w+ \S+; give a number above 0$/,
    )
  }
})

test('closing ends what is being read and what waits, and nothing begins after it', async () => {
  const extractor = new Extractor()
  const all = [heavy, heavy, source('We sail.'), source('We stay.')].map((from) =>
    extractor.extract(from),
  )
  const settled = Promise.allSettled(all)
  await extractor.close()
  for (const { status } of await settled) assert.equal(status, 'rejected')
  await assert.rejects(async () => extractor.extract(source('We sail.')), /was closed before/)
})

test('a source that is nested deeper than the stack is refused, and the next is read', () =>
  withExtractor({}, async (extractor) => {
    const { code } = await refusalOf(extractor, `<TEI><text><body>${'<p>'.repeat(200_000)}We sail.`)
    assert.equal(code, 'tooLarge')
    assert.equal(await textOf(extractor, 'We sail.'), 'Oda: We sail.')
  }))

test('what a library leaves behind of damaged files harms no other', () =>
  withExtractor({}, async (extractor) => {
    const whole = bomb(1)
    for (let share = 0.02; share < 1; share += 0.07) {
      const cut = whole.slice(0, Math.ceil(share * whole.length))
      await refusalOf(extractor, cut)
      const holed = whole.slice().fill(0x3c, cut.length, cut.length + 40)
      await Promise.allSettled([extractor.extract(holed)])
    }
    assert.equal(await textOf(extractor, 'We sail.'), 'Oda: We sail.')
  }))

test('a text is not extracted', () => {
  assert.equal(new Extractor().extract('MINISTER ODA: We sail.'), undefined)
})
