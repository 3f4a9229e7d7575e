import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { detectLanguage } from './language.ts'
import { findLanguageName, languageName } from './language-name.ts'
import { findNegationAtEnd, isForeignNegation } from './negation.ts'

const texts: Record<string, readonly string[]> = {
  en: [
    'We have counted the lamps twice, and the keepers of the northern shore will not get any more oil from us.',
  ],
  de: ['Wir haben die Lampen zweimal gezählt, und die Wächter bekommen von uns kein Öl mehr.'],
  fr: ['Nous avons compté les lampes deux fois, et les gardiens du nord n’auront plus d’huile.'],
  es: ['Hemos contado las lámparas dos veces y los guardianes del norte no tendrán más aceite.'],
  pt: [
    'Nós contamos as lâmpadas duas vezes e os guardas do norte não terão mais óleo, também é assim.',
  ],
  it: ['Abbiamo contato le lampade due volte e i guardiani del nord non avranno più olio da noi.'],
  ca: [
    'Hem comptat els llums dues vegades i els guardians del nord no tindran més oli, és així amb tots.',
  ],
  nl: ['Wij hebben de lampen twee keer geteld en de wachters krijgen van ons geen olie meer.'],
  sv: ['Vi har räknat lamporna två gånger och vakterna i norr får inte mer olja av oss.'],
  pl: [
    'Policzyliśmy lampy dwa razy i strażnicy na północy nie dostaną już od nas oleju, który jest drogi.',
  ],
  cs: [
    'Lampy jsme spočítali dvakrát a strážci na severu už od nás žádný olej nedostanou, protože je drahý.',
  ],
  hu: ['A lámpákat kétszer megszámoltuk, és az őrök nem kapnak tőlünk több olajat, mert az drága.'],
  tr: [
    'Lambaları iki kez saydık ve kuzeydeki bekçiler bizden daha çok yağ alamayacak, çünkü bu çok pahalı.',
  ],
  zu: [
    'Siyazi ukuthi abantu bethu bafuna izibani futhi sithi manje lokho kuzokwenzeka kanye nabo bonke.',
  ],
  ru: ['Мы дважды пересчитали лампы, и сторожа на севере больше не получат от нас масла.'],
  uk: ['Ми двічі перерахували лампи, і сторожі на півночі більше не отримають від нас олії.'],
  bg: ['Ние преброихме лампите два пъти и пазачите на север няма да получат повече масло от нас.'],
  ar: ['لقد قمنا بعد المصابيح مرتين ولن يحصل الحراس في الشمال على زيت أكثر من ذلك.'],
  fa: ['ما چراغ‌ها را دو بار شمردیم و نگهبانان شمال دیگر از ما روغن نخواهند گرفت که این است.'],
  he: ['ספרנו את המנורות פעמיים והשומרים בצפון לא יקבלו מאיתנו עוד שמן.'],
  hi: ['हमने दीपक दो बार गिने हैं और उत्तर के पहरेदारों को हम से और तेल नहीं मिलेगा।'],
  zh: ['我们把灯数了两遍，北边的看守不会再得到油。'],
  ja: ['ランプを二回数えました。北の番人はもう油をもらえません。'],
  ko: ['우리는 등불을 두 번 세었고 북쪽 파수꾼은 더 이상 기름을 받지 못합니다.'],
  el: ['Μετρήσαμε τις λάμπες δύο φορές και οι φύλακες δεν θα πάρουν άλλο λάδι.'],
  th: ['เรานับตะเกียงสองครั้งแล้ว และคนเฝ้าทางเหนือจะไม่ได้น้ำมันอีก'],
}

for (const [language, examples] of Object.entries(texts)) {
  test(`tells ${languageName(language)}`, () => {
    for (const text of examples) {
      assert.equal(detectLanguage(text), language)
      // Names and a few words of another language change nothing.
      assert.equal(detectLanguage(`Averholt, Drast: ${text} (Port Callow)`), language)
    }
  })
}

test('tells nothing of what is too short or no language', () => {
  for (const text of ['', 'Averholt', 'Drast 38, 14:30', 'Oda, Harga, Teskel, Corvane', '— … —']) {
    assert.equal(detectLanguage(text), undefined, text)
  }
})

test('a text of any length is told from its head', () => {
  const long = `${texts.de?.[0]} `.repeat(200_000)
  assert.equal(detectLanguage(long), 'de')
})

test('whatever the text, the answer is a tag or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      assert.match(detectLanguage(text) ?? 'en', /^[a-z]{2}$/)
    }),
  )
})

const named = {
  '(Speaks Spanish.)': 'es',
  '(In Arabic.)': 'ar',
  '(interpretation from French)': 'fr',
  '(Speaking Mandarin.)': 'zh',
  '(In Dari.)': 'fa',
  '(No translation provided.)': undefined,
}

for (const [note, language] of Object.entries(named)) {
  test(`reads the language of ${note}`, () => assert.equal(findLanguageName(note), language))
}

test('knows a negation at the end of words, in its language only', () => {
  assert.equal(findNegationAtEnd('Wir werden die Lampen nicht ', 'de'), 'nicht')
  assert.equal(findNegationAtEnd('Wir werden die Lampen nicht. ', 'de'), undefined)
  assert.equal(findNegationAtEnd('They have no ', 'de'), undefined)
  assert.equal(findNegationAtEnd('我们不', 'zh'), '不')
})

test('words that English has too are no foreign negations', () => {
  for (const word of ['no', 'sin', 'mai', 'res', 'personne'])
    assert.ok(!isForeignNegation(word), word)
  for (const word of ['nicht', 'не', 'नहीं', "n'est", 'لن']) assert.ok(isForeignNegation(word), word)
})
