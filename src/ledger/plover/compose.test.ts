import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ploverOf } from './category.ts'
import { type Act, compose, deed, isFriendly, isHostile, type Operator } from './compose.ts'
import { DEED_NOUNS } from './deed-nouns.ts'
import { DEED_VERBS } from './deed-verbs.ts'

const codes = [...new Set([...DEED_VERBS, ...DEED_NOUNS].map(({ code }) => code))].filter(
  (code) => code !== 'none',
)

/** The act of a deed with operators before it, the outermost first. */
function composed(operators: readonly Operator[], code: string): Act | undefined {
  return operators.reduceRight<Act | undefined>(
    (act, operator) => act && compose(operator, act),
    deed(code),
  )
}

/** What is made of every deed of a kind. */
const laws: readonly (readonly [Operator, (code: string) => boolean, string])[] = [
  ['intend', isFriendly, 'AGREE'],
  ['intend', isHostile, 'THREATEN'],
  ['appeal', () => true, 'REQUEST'],
  ['demand', () => true, 'REQUEST'],
  ['refuse', () => true, 'REJECT'],
  ['threaten', () => true, 'THREATEN'],
  ['accuse', () => true, 'ACCUSE'],
  ['fail', isFriendly, 'REJECT'],
]

for (const [operator, applies, category] of laws) {
  test(`${operator} makes ${category} of every deed it may be said of`, () => {
    for (const code of codes.filter(applies)) {
      const act = compose(operator, deed(code))
      assert.equal(act && ploverOf(act.code), category, code)
      assert.equal(act?.topic, code)
    }
  })
}

test('every deed of the tables has a category', () => {
  for (const code of codes) assert.notEqual(ploverOf(code), undefined, code)
})

test('doing a deed is the deed', () => {
  for (const code of codes) assert.deepEqual(compose('do', deed(code)), deed(code))
})

test('the end of what was good is no friendly deed, and the end of a conflict is one', () => {
  for (const code of codes) {
    const act = compose('stop', deed(code))
    assert.ok(act)
    if (code >= '14') assert.ok(isFriendly(act.code), code)
    else if (code >= '04' && code < '08') assert.ok(isHostile(act.code), code)
  }
})

test('a refusal that is refused is an announcement', () => {
  const refused = composed(['refuse', 'refuse'], '163')
  assert.equal(refused?.code, '1312')
  assert.equal(composed(['negate', 'refuse'], '046')?.code, '036')
})

test('what is asked for and refused is refused', () => {
  assert.equal(composed(['refuse', 'demand'], '0831')?.code, '1231')
})
