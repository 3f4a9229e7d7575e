import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOCUMENT_KINDS, ROLES as RECORD_ROLES } from '../../../src/verbale.ts'
import { type Choice, KINDS, ROLES } from './choices.ts'

const cases: Readonly<Record<string, readonly [readonly Choice[], readonly string[]]>> = {
  kinds: [KINDS, DOCUMENT_KINDS],
  roles: [ROLES, RECORD_ROLES],
}
for (const [name, [choices, names]] of Object.entries(cases)) {
  test(`every one of the ${name} can be chosen, under a label of its own`, () => {
    assert.deepEqual(
      choices.map(([value]) => value),
      names,
    )
    assert.equal(new Set(choices.map(([, label]) => label)).size, names.length)
  })
}
