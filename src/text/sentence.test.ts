import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { breaksOff, sentences } from './sentence.ts'

/** Cases are written with a bar where one sentence ends and the next begins. */
const cases = {
  'ordinary sentences': 'We met. | They talked! | Did it help?',
  'an honorific': 'I saw Mr. Oda. | He nodded.',
  'titles of the forces and the police': 'He met Cpl. Velk, Brig. Gen. Oda and Supt. Brask there.',
  'initials of a country before a name': 'The U.S. Embassy closed.',
  'initials before a word that opens sentences': 'They left the U.S. | The talks go on.',
  'an initial in a name': 'He met Antonia J. Brandt there.',
  'a period before a closing mark': '"We are ready." | She left.',
  'a lower-case word after a mark': 'Will they come? asked the envoy.',
  'an ellipsis in mid-sentence': 'We will … of course … go.',
  'a decimal point': 'It fell by 3.5 percent. | Then it rose.',
  'a German ordinal before a month': 'Wir gehen am 3. Oktober. | Dann ist Ruhe.',
  'a Russian question in marks': '«Что вы сказали?» | Она ушла.',
  'a Spanish question': 'Se fue. | ¿Quién lo dijo?',
  'marks of Arabic': 'هل تسمع؟ | لا أسمع.',
  'marks of Hindi': 'हम नहीं जाएंगे। | वे जाएंगे।',
  'the answer no, and a number':
    'She said no. | President Harga met No. 10 and Vol. II there, under Art. 5, para. 3. | It was art. | Oda left.',
  'a verb like a weekday cut short': 'Velk sat. | “It will open,” he said on Sat. Feb. 3.',
  'a clock and who speaks next': 'It ended at 5 p.m. | Harga left. | Open at 9 a.m. | Q Why?',
  'a clock with its zone or day':
    'At 5 p.m. Eastern, at 6 p.m. CET, at 7 p.m. Averholt time, at 8 p.m. Friday, at 9 p.m. Oct. 3.',
  'closing marks of German': '„Wir gehen.“ | Er ging. | »Nein.« | ›Gut.‹ | Sie kam.',
  'angle marks': 'Il dit ‹Allons.› | Oda part.',
  'marks of Burmese, Amharic and Khmer': 'မသွားပါ။ | သွားမယ်။ | አልሄድም። | ይሄዳሉ። | យើងមិនទៅទេ។ | គេទៅ។',
  'an empty line without a period': 'A heading\n\n | The text.',
}

for (const [name, marked] of Object.entries(cases)) {
  test(`splits around ${name}`, () => {
    const parts = marked.split(' | ')
    const text = parts.join(' ')
    const found = sentences(text).map(({ start, end }) => text.slice(start, end))
    assert.deepEqual(
      found,
      parts.map((part) => part.trim()),
    )
  })
}

test('sentences of Chinese and Japanese end without a space', () => {
  const text = '我们不去。他说：“为什么？”「行きません。」はい。'
  assert.deepEqual(
    sentences(text).map(({ start, end }) => text.slice(start, end)),
    ['我们不去。', '他说：“为什么？”', '「行きません。」', 'はい。'],
  )
})

test('sentences are in order, do not overlap, and hold every word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      let last = 0
      for (const { start, end } of sentences(text)) {
        assert.ok(start >= last && end > start)
        assert.equal(text.slice(last, start).trim(), '')
        last = end
      }
      assert.equal(text.slice(last).trim(), '')
    }),
  )
})

test('tells a text that breaks off', () => {
  assert.ok(breaksOff('for its traditional'))
  assert.ok(!breaksOff('It ended.”'))
  assert.ok(!breaksOff("He said 'yes.'"))
  assert.ok(!breaksOff('យើងមិនទៅទេ។'))
  assert.ok(!breaksOff('And your —'))
})
