import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { guessEncoding } from './guess-encoding.ts'

/** Texts, and the encodings that they are told in. */
const texts: readonly (readonly [text: string, ...encodings: readonly string[]])[] = [
  ['The envoy said: “We will not sail – not today.” Ms. Köthe agreed.', 'windows-1252'],
  ['It’s what we said.', 'windows-1252'],
  [
    'Être prêt, voilà ce que la ministre a demandé à ses équipes réunies dans le port.',
    'windows-1252',
  ],
  [
    'Die Ministerin erklärte, die Schiffe würden nicht vor Ende der Woche auslaufen.',
    'windows-1252',
  ],
  [
    'Minister oświadczyła w piątek, że statki nie wypłyną przed końcem tygodnia. Później źle się czuła.',
    'windows-1250',
    'iso-8859-2',
  ],
  [
    'Bakan cuma günü gemilerin hafta sonundan önce yola çıkmayacağını söyledi ve İzmir’e döndü.',
    'windows-1254',
  ],
  [
    'Министр заявила в пятницу, что корабли не выйдут до конца недели. Мы готовы, добавила она.',
    'windows-1251',
    'koi8-u',
    'iso-8859-5',
    'ibm866',
  ],
  [
    'Міністерка заявила, що кораблі не вийдуть до кінця тижня. Її слова були відомі.',
    'windows-1251',
    'koi8-u',
  ],
  ['Η υπουργός δήλωσε την Παρασκευή ότι τα πλοία δεν θα αποπλεύσουν.', 'iso-8859-7'],
  ['השרה אמרה ביום שישי שהאוניות לא יפליגו לפני סוף השבוע.', 'windows-1255'],
  ['قالت الوزيرة يوم الجمعة إن السفن لن تبحر قبل نهاية الأسبوع.', 'windows-1256'],
  ['大臣は金曜日に、船は週末までに出航しないと述べた。', 'shift_jis', 'euc-jp'],
  ['장관은 금요일에 배들이 주말 전에는 출항하지 않을 것이라고 말했다.', 'euc-kr'],
  ['部长星期五表示，船只在周末之前不会起航。她补充说：“我们已经准备好了。”', 'gb18030'],
  ['部長星期五表示，船隻在週末之前不會啟航。她補充說：「我們已經準備好了。」', 'big5'],
]

for (const [text, ...encodings] of texts) {
  for (const encoding of encodings) {
    test(`tells ${encoding}: ${text.slice(0, 20)}`, () => {
      const bytes = encode(text, encoding)
      const guess = guessEncoding(bytes)
      assert.equal(new TextDecoder(guess).decode(bytes), text, guess)
    })
  }
}

test('one foreign name in an English text changes nothing', () => {
  const text = `The envoy and Mr. Köthe spoke.\n${'The ships will not sail today.\n'.repeat(50)}`
  assert.equal(guessEncoding(encode(text, 'windows-1252')), 'windows-1252')
})

test('any bytes are in some encoding that can be decoded', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      new TextDecoder(guessEncoding(bytes)).decode(bytes)
    }),
  )
})

/** A text in an encoding for which there is a decoder only: by looking for the bytes of each letter. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytesOf = new Map<string, readonly number[]>()
  const learn = (...bytes: readonly number[]): void => {
    const char = decoder.decode(Uint8Array.from(bytes))
    if (char !== '\ufffd' && !bytesOf.has(char)) bytesOf.set(char, bytes)
  }
  for (let a = 0; a < 0x100; a++) learn(a)
  if (/jis|euc|gb|big/.test(encoding)) {
    for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) learn(a, b)
  }
  return Uint8Array.from([...text].flatMap((char) => bytesOf.get(char) ?? assert.fail(char)))
}
