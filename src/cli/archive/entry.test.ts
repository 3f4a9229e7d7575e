import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeName } from './entry.ts'

const cases: readonly (readonly [name: string, shown: string])[] = [
  ['a.txt', 'a.txt'],
  ['june/first/a.txt', 'june/first/a.txt'],
  ['./june//a.txt', 'june/a.txt'],
  ['../../etc/a.txt', 'etc/a.txt'],
  ['june/../../a.txt', 'june/a.txt'],
  ['/etc/a.txt', 'etc/a.txt'],
  ['..\\..\\windows\\a.txt', 'windows/a.txt'],
  ['C:\\a.txt', 'C:/a.txt'],
  ['...a.txt', '...a.txt'],
  ['..', ''],
]

for (const [name, shown] of cases) {
  test(`a file named ${name} in an archive is shown as ${shown || 'nothing'}`, () => {
    assert.equal(safeName(name), shown)
  })
}
