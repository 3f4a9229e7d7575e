import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  compareNames,
  hasNameShape,
  isPostWord,
  type PersonName,
  parsePersonName,
  titleCase,
} from './person-name.ts'

/** Names as written: post | given names | surname. */
const names: Record<string, string> = {
  'Sunniva Oda': ' | Sunniva | Oda',
  'Foreign Minister Oda': 'Foreign Minister |  | Oda',
  'SECRETARY-GENERAL ILSE M. TORNQVIST': 'Secretary-General | Ilse M. | Tornqvist',
  'Mr. Brask': 'Mr. |  | Brask',
  'Elin von der Harga': ' | Elin | von der Harga',
  'JEAN-LUC HARGA-BRASK': ' | Jean-Luc | Harga-Brask',
  'MINISTER McHARGA': 'Minister |  | McHARGA',
  'Joram Brask Jr.': ' | Joram | Brask',
  'ELIN HARGA, ATTORNEY': ' | Elin | Harga',
  'Elin Harga (ph)': ' | Elin | Harga',
  'German Tesk': ' | German | Tesk',
  'German Chancellor Tesk': 'German Chancellor |  | Tesk',
  'Minister German Tesk': 'Minister | German | Tesk',
  'EXTERNAL AFFAIRS MINISTER TESK': 'External Affairs Minister |  | Tesk',
  'Surgeon General Tesk': 'Surgeon General |  | Tesk',
  'PRIME MINISTER/DEFENSE MINISTER TESK': 'Prime Minister/Defense Minister |  | Tesk',
  'Mr. King': 'Mr. |  | King',
  'PRESIDENT KANG SEO-JIN': 'President | Seo-Jin | Kang',
  'Zhao Renlu': ' | Renlu | Zhao',
  'Seo-jin Kang': ' | Seo-jin | Kang',
}

describe('a name taken apart', () => {
  for (const [text, parts] of Object.entries(names)) {
    test(text, () => {
      const name = parsePersonName(text)
      assert.ok(name)
      assert.equal(`${name.post ?? ''} | ${name.given.join(' ')} | ${name.surname}`, parts)
    })
  }

  for (const text of ['THE PRESIDENT', 'Mr.', '', '   ']) {
    test(`nobody in "${text}"`, () => assert.equal(parsePersonName(text), undefined))
  }
})

const pairs: readonly (readonly [string, string, ReturnType<typeof compareNames>])[] = [
  ['Sunniva Oda', 'SUNNIVA ODA', 'same'],
  ['Sunniva Oda', 'Oda', 'possible'],
  ['Sunniva Oda', 'S. Oda', 'possible'],
  ['Sunniva Oda', 'Elin Oda', 'different'],
  ['Sunniva Oda', 'Sunniva Brask', 'different'],
  ['Jo Brask', 'Joram Brask', 'same'],
  ['J. Robert Brask', 'Robert Brask', 'same'],
  ['Sergiy Tarnovskyy', 'Sergij Tarnovsky', 'same'],
  ['Elin Härga', 'Elin Harga', 'same'],
  ['Elin Harga Brask', 'Brask', 'possible'],
  ['Kang Seo-jin', 'Kang Seo Jin', 'same'],
  ['Kang Seo-jin', 'Seo-jin Kang', 'same'],
  ['Kang Seo-jin', 'Kang Seo-yun', 'different'],
  ['Zhao Qi', 'Zhao Qiang', 'different'],
  ['Zhao', 'Zhao Qiang', 'possible'],
  ['Tanaka Harumi', 'Harumi Tanaka', 'same'],
  ['Thomas Elias', 'Elias Thomas', 'different'],
  ['Volodymyr Tarnovskyi', 'Vladimir Tarnovsky', 'same'],
  ['Aleksandr Tesk', 'Alexander Tesk', 'same'],
  ['Mohammed el-Hadrami', 'Muhammad Al Hadrami', 'same'],
  ['Hadrami', 'Mohammed al-Hadrami', 'possible'],
  ['Heiko Müllner', 'Heiko Muellner', 'same'],
  ['Joran Brask', 'Jill Brask', 'different'],
]

describe('two names', () => {
  for (const [a, b, expected] of pairs) {
    test(`${a} and ${b}`, () => {
      const [first, second] = [parsePersonName(a), parsePersonName(b)] as [PersonName, PersonName]
      assert.equal(compareNames(first, second), expected)
      assert.equal(compareNames(second, first), expected)
    })
  }
})

test('knows words for posts, whatever follows them', () => {
  for (const word of ['Minister', 'MR.', 'minister’s', 'Envoy,', 'of'])
    assert.ok(isPostWord(word), word)
  for (const word of ['Oda', 'herring']) assert.ok(!isPostWord(word), word)
})

test('gives capitals ordinary letters and leaves mixed case', () => {
  const cases = {
    ODA: 'Oda',
    'O’HARGA': 'O’Harga',
    VON: 'von',
    McHarga: 'McHarga',
    'J.': 'J.',
    oda: 'oda',
  }
  for (const [word, expected] of Object.entries(cases)) assert.equal(titleCase([word]), expected)
})

test('knows the shape of a name', () => {
  for (const name of ['Oda', 'Elin von der Harga', 'Jean-Luc']) assert.ok(hasNameShape(name), name)
  for (const name of ['oda', 'Pier 4', 'G20']) assert.ok(!hasNameShape(name), name)
})

test('gives the words of a post the capitals of running text', () => {
  const cases = {
    'MINISTER OF TRADE': 'Minister of Trade',
    'THE HAGUE': 'The Hague',
    'ATTORNEY/LEGAL COMMENTATOR': 'Attorney/Legal Commentator',
    'Envoy to the U.S.': 'Envoy to the U.S.',
  }
  for (const [words, expected] of Object.entries(cases)) {
    assert.equal(titleCase(words.split(' ')), expected)
  }
})
