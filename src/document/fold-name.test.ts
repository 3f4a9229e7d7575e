import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { foldName } from './fold-name.ts'

/** Spellings of one name, parted by commas. */
const alike: readonly string[] = [
  'Tarnovskyy, Tarnovsky, Tarnovskiy, Tarnovskyi, Tarnovskij, Tarnovski, TARNOVSKYY, Тарновский, Тарновський',
  'Marenka, Marenko, Маренко',
  'Zarahova, Zarakhova, Зарахова',
  'Kharayev, Kharaev, Хараев',
  'Yulia, Yuliya, Iulia, Юлия, Юлія',
  'Sergei, Sergey, Sergej, Сергей',
  'Yevtskov, Evtskov, Евцков',
  'Shoybu, Shoibu, Шойбу',
  'Müllner, Muellner, Mullner',
  'al-Hadrami, el-Hadrami, Al Hadrami, Hadrami',
  'as-Sadrani, Sadrani',
  'Łasko, Lasko',
  'Ødegard, Odegard',
  "O’Harga, O'Harga, OHarga",
  'Jean-Luc, Jean Luc',
]

describe('spellings of one name are folded', () => {
  for (const names of alike) {
    test(names, () => {
      const folded = names.split(', ').map(foldName)
      assert.deepEqual([...new Set(folded)], [folded[0]])
    })
  }
})

/** Names that look alike and are not one. */
const apart: readonly string[] = [
  'Xu, Xue',
  'Bauer, Baur',
  'Khan, Han',
  'Cho, Choi',
  'Jong, Yong',
  'Oda, Odan',
  'Yen, En',
  'Brask, Brasko',
  'Asher, Her',
  'Alba, Ba',
]

describe('names that look alike stay apart', () => {
  for (const names of apart) {
    test(names, () => {
      const [a, b] = names.split(', ') as [string, string]
      assert.notEqual(foldName(a), foldName(b))
    })
  }
})

test('no name is folded to nothing, and letter case decides nothing', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿА-яІіЇїЄє]{2,12}$/)
  fc.assert(
    fc.property(word, (name) => {
      fc.pre(name.toUpperCase().toLowerCase() === name.toLowerCase())
      fc.pre(!/^[ъь]+$/i.test(name))
      assert.notEqual(foldName(name), '')
      assert.equal(foldName(name.toUpperCase()), foldName(name.toLowerCase()))
    }),
  )
})
