import assert from 'node:assert/strict'
import { test } from 'node:test'
import { UNPACK_LIMITS, UnpackMeter } from './limits.ts'

const LIMITS = { ratio: 10, harmless: 100, total: 2000, entries: 3 }

type Step = Exclude<keyof UnpackMeter, 'isOver'>

/** What is counted, and why it is too much; the last step is the one that is refused. */
const cases: Readonly<Record<string, readonly [[Step, number][], RegExp?]>> = {
  'a small bomb, which does no harm': [
    [
      ['countRead', 1],
      ['countUnpacked', 100],
    ],
  ],
  'a text that packs well': [
    [
      ['countRead', 50],
      ['countUnpacked', 500],
    ],
  ],
  'a bomb': [
    [
      ['countRead', 50],
      ['countUnpacked', 499],
      ['countUnpacked', 2],
    ],
    /^It unpacks to more than 10 times its size, as no texts do; the rest of it was not read$/,
  ],
  'a file that goes on and on': [
    [
      ['countRead', 1000],
      ['countUnpacked', 2000],
      ['countUnpacked', 1],
    ],
    /^It unpacks to more than .* GB; the rest of it was not read$/,
  ],
  'very many files': [
    [
      ['countEntry', 0],
      ['countEntry', 0],
      ['countEntry', 0],
      ['countEntry', 0],
    ],
    /^It holds more than 3 files; the rest of it was not read$/,
  ],
}

for (const [name, [steps, message]] of Object.entries(cases)) {
  test(`${name} is ${message === undefined ? 'read' : 'stopped, and stays so'}`, () => {
    const meter = new UnpackMeter(LIMITS)
    const take = ([step, count]: [Step, number]): void => meter[step](count)
    const last = message === undefined ? undefined : steps.at(-1)
    for (const step of steps.slice(0, last === undefined ? undefined : -1)) take(step)
    if (last === undefined || message === undefined) return
    assert.throws(() => take(last), { code: 'tooLarge', message })
    assert.throws(() => meter.countEntry(), { code: 'tooLarge', message })
  })
}

test('the limits leave room for every archive of texts', () => {
  assert.ok(UNPACK_LIMITS.ratio > 50)
  assert.ok(UNPACK_LIMITS.total > 1e9)
})
