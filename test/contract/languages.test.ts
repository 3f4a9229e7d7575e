// What holds of English holds of every script: words said are found and checked word by word, whatever
// marks the draft sets around them. Who said them is told in English drafts only.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPhrase } from '../../src/search/find-phrase.ts'
import { SearchScope } from '../../src/search/scope.ts'
import { type Finding, parseDocument } from '../../src/verbale.ts'
import { MemorySource } from '../support/memory-words.ts'
import { checkAgainst, onlyFinding } from '../support/one-quotation.ts'
import { checkReport } from '../support/report-laws.ts'
import { phraseOf } from '../support/search-notation.ts'

interface Case {
  readonly language: string
  /** What was said, with `|` around the sentence that drafts quote. */
  readonly said: string
  /** A draft in the same language; the tilde is where the words go. */
  readonly draft: string
  /** Words of the sentence, and what a draft that drops the negation has for them. */
  readonly negation: readonly [string, string]
  readonly figure: readonly [string, string]
  /** Words left out, and the omission that shows it. */
  readonly trim: readonly [string, string]
  /** Words to look for, which stand once in what was said. */
  readonly find: string
  /** The sentence as another typesetter would print it. */
  readonly reprinted?: string
}

const cases: Record<string, Case> = {
  German: {
    language: 'de',
    said: 'Wir haben heute lange am Tisch gesessen und viel Suppe gegessen. |Wir werden die Insel Marisk nicht räumen, und die 38 Lotsen bleiben bis zum 3. Oktober an der Küste.| Danach sehen wir uns wieder, und das Wetter wird besser sein.',
    draft:
      'Nach dem Treffen war die Außenministerin müde. „~“, sagte Ilsabet Corvane am Abend vor der Presse in Averholt.',
    negation: ['nicht räumen', 'räumen'],
    figure: ['38', '83'],
    trim: ['und die 38 Lotsen bleiben', '… die 38 Lotsen bleiben'],
    find: 'bis zum 3. Oktober',
  },
  'German with marks turned inward': {
    language: 'de',
    said: 'Der Hafen ist heute so voll wie noch nie in diesem Jahr. |Niemand hat uns gefragt, ob die 12 Fähren im Winter fahren sollen, und wir haben es auch nicht versprochen.| Das Eis wird uns sagen, wann wir wieder aufbrechen können.',
    draft: 'Die Ministerin blieb im Hafen. »~«, erklärte sie den wartenden Leuten auf der Brücke.',
    negation: ['auch nicht versprochen', 'auch versprochen'],
    figure: ['12', '21'],
    trim: ['ob die 12 Fähren im Winter', 'ob die 12 Fähren …'],
    find: 'niemand hat uns gefragt',
  },
  French: {
    language: 'fr',
    said: 'Nous avons parlé pendant des heures et la soupe était froide. |L’accord n’est pas signé : nous voulons d’abord que les 24 pilotes rentrent chez eux avant l’hiver !| Ensuite, nous pourrons parler du phare et de la pêche.',
    draft:
      'La ministre est sortie tard du palais. « ~ », a-t-elle dit aux journalistes qui attendaient dans la cour.',
    negation: ['n’est pas signé', 'est signé'],
    figure: ['24', '42'],
    trim: ['rentrent chez eux avant', 'rentrent […] avant'],
    find: 'les 24 pilotes',
    reprinted:
      "L'accord n'est pas signé: nous voulons d'abord que les 24 pilotes rentrent chez eux avant l'hiver!",
  },
  Spanish: {
    language: 'es',
    said: 'Hemos hablado toda la tarde y la sopa ya estaba fría. |¿Quién ha dicho que no vamos a devolver los 16 faros de la costa antes de la Navidad?| Después hablaremos de los barcos y de la pesca.',
    draft:
      'La ministra salió tarde del palacio y no quiso esperar más. «~», preguntó a los periodistas en la puerta.',
    negation: ['no vamos', 'vamos'],
    figure: ['16', '61'],
    trim: ['de la costa antes', '… antes'],
    find: 'los 16 faros',
  },
  'Spanish with dashes': {
    language: 'es',
    said: 'Hemos hablado toda la tarde y la sopa ya estaba fría. |No vamos a devolver los 16 faros de la costa antes de la Navidad, y lo saben todos.| Después hablaremos de los barcos y de la pesca.',
    draft:
      'La ministra salió tarde del palacio y no quiso esperar más.\n\n—~ —dijo ella en la puerta.\n\nLos periodistas se fueron a casa con las manos frías.',
    negation: ['No vamos', 'Vamos'],
    figure: ['16', '61'],
    trim: ['de la costa antes', '… antes'],
    find: 'y lo saben todos',
  },
  Czech: {
    language: 'cs',
    said: 'Dnes jsme jednali celé odpoledne a polévka už byla studená. |Ostrov Marisk nikdy nevydáme a všech 27 lodivodů zůstane na pobřeží až do jara.| Potom se znovu sejdeme a budeme mluvit o rybách.',
    draft:
      'Ministryně vyšla z paláce pozdě večer. „~“ řekla novinářům, kteří na ni čekali u brány.',
    negation: ['nikdy nevydáme', 'vydáme'],
    figure: ['27', '72'],
    trim: ['zůstane na pobřeží až do', 'zůstane … až do'],
    find: 'všech 27 lodivodů',
  },
  Russian: {
    language: 'ru',
    said: 'Мы говорили весь вечер, и суп уже остыл. |Мы не подпишем этот договор, пока все 19 лоцманов не вернутся домой ещё до зимы.| Потом мы снова встретимся и поговорим о рыбе.',
    draft:
      'Министр вышла из дворца поздно вечером. «~», — сказала она журналистам, которые ждали её у ворот.',
    negation: ['Мы не подпишем', 'Мы подпишем'],
    figure: ['19', '91'],
    trim: ['лоцманов не вернутся домой ещё до', 'лоцманов не вернутся … до'],
    find: 'этот договор',
  },
  'Russian with dashes': {
    language: 'ru',
    said: 'Мы говорили весь вечер, и суп уже остыл. |Мы не подпишем этот договор, пока все 19 лоцманов не вернутся домой ещё до зимы| и так далее. Потом мы снова встретимся и поговорим о рыбе.',
    draft:
      'Министр вышла из дворца поздно вечером.\n\n— ~, — сказала она журналистам, которые ждали её у ворот.\n\nОтветов больше не было.',
    negation: ['Мы не подпишем', 'Мы подпишем'],
    figure: ['19', '91'],
    trim: ['лоцманов не вернутся домой ещё до', 'лоцманов не вернутся … до'],
    find: 'этот договор',
  },
  Ukrainian: {
    language: 'uk',
    said: 'Ми говорили весь вечір, і суп уже охолов. |Ми не забули про п’ятьох лоцманів і про обов’язок повернути 14 маяків до кінця зими.| Потім ми знову зустрінемося і поговоримо про рибу.',
    draft:
      'Міністерка вийшла з палацу пізно ввечері. «~», — сказала вона журналістам, які чекали біля воріт.',
    negation: ['не забули', 'забули'],
    figure: ['14', '41'],
    trim: ['і про обов’язок повернути', 'і … повернути'],
    find: "про п'ятьох лоцманів",
    reprinted:
      "Ми не забули про пʼятьох лоцманів і про обов'язок повернути 14 маяків до кінця зими",
  },
  Chinese: {
    language: 'zh',
    said: '今天下午我们谈了很久，汤也凉了。|我们不会在冬天以前交出马里斯克岛，三十八名引水员要留在海岸上。|以后我们再谈灯塔和捕鱼的事。',
    draft: '外交部长很晚才离开会场。她对记者说：“~”随后她就上车回家了。',
    negation: ['我们不会', '我们会'],
    figure: ['三十八', '八十三'],
    trim: ['交出马里斯克岛，三十八名', '交出马里斯克岛……名'],
    find: '马里斯克岛',
    reprinted: '我们不会在冬天以前交出马里斯克岛,三十八名引水员要留在海岸上.',
  },
  Japanese: {
    language: 'ja',
    said: '今日は長い話し合いでしたし、スープも冷めていました。|冬が来る前にマリスク島を引き渡すことは決してありません。38人の水先人は岸に残ります。|そのあとで灯台と漁業について話しましょう。',
    draft: '外務大臣は夜遅くに会場を出た。大臣は記者団に「~」と述べ、車で帰宅した。',
    negation: ['ことは決してありません', 'ことはあります'],
    figure: ['38', '83'],
    trim: ['決してありません。38人', '決して…38人'],
    find: 'マリスク島',
  },
  Arabic: {
    language: 'ar',
    said: 'تحدثنا طوال المساء وكان الحساء باردا. |لن نوقع هذا الاتفاق قبل أن يعود جميع المرشدين وعددهم 38 إلى بيوتهم في الشتاء.| وبعد ذلك نتحدث عن المنارة وعن صيد السمك.',
    draft:
      'غادرت الوزيرة القصر في وقت متأخر من الليل. وقالت للصحفيين الذين كانوا في انتظارها: «~».',
    negation: ['لن نوقع', 'نوقع'],
    figure: ['38', '83'],
    trim: ['جميع المرشدين وعددهم', 'جميع … وعددهم'],
    find: 'هذا الاتفاق',
    reprinted: 'لَنْ نُوَقِّعَ هـــذا الاتّفاقَ قبل أن يعود جميع المرشدين وعددهم 38 إلى بيوتهم في الشتاء',
  },
  Hebrew: {
    language: 'he',
    said: 'דיברנו כל הערב והמרק כבר היה קר. |לא נחתום על ההסכם הזה לפני שכל 38 הנווטים של צה"ל יחזרו הביתה בחורף.| אחר כך נדבר על המגדלור ועל הדיג.',
    draft: 'השרה יצאה מהארמון מאוחר בלילה. "~", אמרה לעיתונאים שחיכו לה ליד השער.',
    negation: ['לא נחתום', 'נחתום'],
    figure: ['38', '83'],
    trim: ['של צה"ל יחזרו', '… יחזרו'],
    find: 'ההסכם הזה',
    reprinted: 'לֹא נַחְתֹּם על ההסכם הזה לפני שכל 38 הנווטים של צה״ל יחזרו הביתה בחורף'.replace(
      'נַחְתֹּם',
      'נַחְתּוֹם',
    ),
  },
  Hindi: {
    language: 'hi',
    said: 'हमने पूरी शाम बात की और सूप ठंडा हो गया था। |हम इस समझौते पर तब तक हस्ताक्षर नहीं करेंगे जब तक सभी 38 नाविक सर्दियों से पहले घर न लौट आएं।| उसके बाद हम मछली और दीपस्तंभ की बात करेंगे।',
    draft: 'मंत्री देर रात महल से बाहर निकलीं। उन्होंने दरवाज़े पर इंतज़ार कर रहे पत्रकारों से कहा, “~”',
    negation: ['हस्ताक्षर नहीं करेंगे', 'हस्ताक्षर करेंगे'],
    figure: ['38', '83'],
    trim: ['सभी 38 नाविक सर्दियों से', 'सभी 38 नाविक … से'],
    find: 'इस समझौते पर',
  },
  Thai: {
    language: 'th',
    said: 'วันนี้เราคุยกันนานมากและซุปก็เย็นแล้ว |เราจะไม่ส่งมอบเกาะมาริสก์ก่อนฤดูหนาวและคนนำร่องทั้ง 38 คนจะอยู่ที่ชายฝั่งต่อไป| หลังจากนั้นเราจะคุยเรื่องประภาคารและการประมง',
    draft: 'รัฐมนตรีออกจากที่ประชุมในตอนดึก และบอกกับผู้สื่อข่าวที่รออยู่ว่า “~” แล้วก็ขึ้นรถกลับบ้าน',
    negation: ['จะไม่ส่งมอบ', 'จะส่งมอบ'],
    figure: ['38', '83'],
    trim: ['ก่อนฤดูหนาวและ', '…และ'],
    find: 'เกาะมาริสก์',
  },
  Korean: {
    language: 'ko',
    said: '오늘은 오래 이야기했고 국도 이미 식었습니다. |우리는 겨울이 오기 전에 마리스크 섬을 절대 내주지 않을 것이며 도선사 38명은 해안에 남을 것입니다.| 그 다음에 등대와 어업에 대해 이야기합시다.',
    draft:
      '장관은 밤늦게 회의장을 나왔다. 장관은 기다리던 기자들에게 "~"라고 말한 뒤 차를 타고 떠났다.',
    negation: ['절대 내주지 않을 것이며', '내줄 것이며'],
    figure: ['38명', '83명'],
    trim: ['섬을 절대 내주지', '섬을 … 내주지'],
    find: '마리스크 섬을',
  },
  Turkish: {
    language: 'tr',
    said: 'Bütün akşam konuştuk ve çorba artık soğumuştu. |İstanbul’daki görüşmeden önce adayı vermeyeceğiz değil, hiç vermeyeceğiz ve 38 kılavuz kıyıda kalacak.| Ondan sonra fener ve balıkçılık için konuşuruz.',
    draft:
      'Bakan saraydan gece geç saatte çıktı. “~” dedi ve kapıda bekleyen gazetecilerin yanından geçti.',
    negation: ['hiç vermeyeceğiz', 'vereceğiz'],
    figure: ['38', '83'],
    trim: ['önce adayı vermeyeceğiz değil, hiç', 'önce … hiç'],
    find: 'istanbul’daki görüşmeden',
    reprinted:
      "istanbul'daki görüşmeden önce adayı vermeyeceğiz değil, hiç vermeyeceğiz ve 38 kılavuz kıyıda kalacak",
  },
  Polish: {
    language: 'pl',
    said: 'Rozmawialiśmy cały wieczór i zupa była już zimna. |Nie oddamy wyspy Marisk, a wszystkich 38 pilotów zostanie na wybrzeżu aż do wiosny.| Potem znowu się spotkamy i będziemy mówić o rybach.',
    draft:
      'Minister wyszła z pałacu późno w nocy. „~” – powiedziała dziennikarzom, którzy czekali przy bramie.',
    negation: ['Nie oddamy', 'Oddamy'],
    figure: ['38', '83'],
    trim: ['zostanie na wybrzeżu aż', 'zostanie (…) aż'],
    find: 'wszystkich 38 pilotów',
  },
  Greek: {
    language: 'el',
    said: 'Μιλούσαμε όλο το βράδυ και η σούπα ήταν ήδη κρύα. |Δεν θα παραδώσουμε το νησί και οι 38 πλοηγοί θα μείνουν στην ακτή ως την άνοιξη, όπως λέει ο νόμος.| Μετά θα μιλήσουμε για τα ψάρια.',
    draft:
      'Η υπουργός βγήκε αργά από το παλάτι. «~», είπε στους δημοσιογράφους που περίμεναν στην πύλη.',
    negation: ['Δεν θα', 'Θα'],
    figure: ['38', '83'],
    trim: ['θα μείνουν στην ακτή ως', 'θα μείνουν … ως'],
    find: 'όπως λέει ο νόμος',
    reprinted:
      'ΔΕΝ ΘΑ ΠΑΡΑΔΏΣΟΥΜΕ ΤΟ ΝΗΣΊ ΚΑΙ ΟΙ 38 ΠΛΟΗΓΟΊ ΘΑ ΜΕΊΝΟΥΝ ΣΤΗΝ ΑΚΤΉ ΩΣ ΤΗΝ ΆΝΟΙΞΗ, ΌΠΩΣ ΛΈΕΙ Ο ΝΌΜΟΣ',
  },
}

for (const [name, it] of Object.entries(cases)) {
  const sentence = it.said.split('|')[1] as string
  const source = parseDocument({
    id: 'speech',
    kind: 'speech',
    text: it.said.replace(/\|/g, ''),
  })
  const quoted = sentence.replace(/[.,。।]$/, '')
  const check = (words: string): Finding => {
    const draft = it.draft.replace('~', words)
    const report = checkAgainst([source], draft)
    checkReport(draft, report)
    return onlyFinding(report)
  }

  test(`${name}: is known for what it is`, () => {
    assert.equal(source.document.language, it.language)
    const draft = parseDocument({ text: it.draft.replace('~', quoted), kind: 'pressReport' })
    assert.equal(draft.document.language, it.language)
    assert.ok(draft.document.problems.some(({ code }) => code === 'languageNotKnown'))
  })

  test(`${name}: words as they were said are verbatim`, () => {
    const finding = check(quoted)
    assert.equal(finding.quotation.text, quoted)
    assert.deepEqual(finding.match?.edits, [])
    assert.equal(finding.verdict, 'verbatim')
    if (it.reprinted !== undefined) assert.equal(check(it.reprinted).verdict, 'verbatim')
  })

  const altered = { 'a dropped negation': it.negation, 'another figure': it.figure }
  for (const [what, [from, to]] of Object.entries(altered)) {
    test(`${name}: ${what} is altered, and shown`, () => {
      assert.ok(sentence.includes(from))
      const finding = check(quoted.replace(from, to))
      // Cut off before the first word, a negation is no edit, and its loss is shown all the same.
      const isCut = finding.match?.edits.length === 0
      assert.equal(finding.verdict, isCut ? 'outOfContext' : 'altered')
      assert.equal(finding.benign, false)
      if (isCut) assert.equal(finding.context?.kind, 'negation')
    })
  }

  test(`${name}: words left out and marked are trimmed`, () => {
    const [from, to] = it.trim
    assert.ok(sentence.includes(from))
    assert.equal(check(quoted.replace(from, to)).verdict, 'trimmed')
  })

  test(`${name}: words are found`, () => {
    const { hits } = findPhrase(
      new SearchScope(new MemorySource([source.document]), {}),
      phraseOf(it.find),
    )
    assert.equal(hits.length, 1)
  })
}
