import type { Story } from './story.ts'

/** Reports in other languages than English, each with the furniture of pages in that language. */
export interface ForeignPage {
  readonly story: Story
  /** Lines that stand between the paragraphs, after the numbers given. */
  readonly between: Readonly<Record<number, string>>
  /** Lines below the last one. */
  readonly below: readonly string[]
}

const author = 'Ilse Harl'
const date = '2031-05-09'

/** By language. */
export const FOREIGN_PAGES: Readonly<Record<string, ForeignPage>> = {
  German: {
    story: {
      language: 'de',
      title: 'Halvenia und Sorrenay teilen sich die Werkstatt der Lampenschiffe',
      author,
      date,
      standfirst: '',
      paragraphs: [
        'Halvenia und Sorrenay wollen die Lampenschiffe im nördlichen Sund künftig gemeinsam instand setzen. Das sagten die Außenminister beider Staaten am Freitag in Tarn.',
        '„Wir haben elf Schiffe an einen Streit um eine Werkstatt verloren“, sagte Außenministerin Sunniva Oda vor Journalisten. „Das zwölfte verlieren wir nicht.“',
        'Ihr Kollege Matis Harga kündigte an, seine Regierung werde das Öl bezahlen. Wie viel davon die Schiffe in einem Winter brauchen, sagte er nicht.',
        'Die beiden Staaten streiten um die Werkstatt, seit das Eis ihr Dach eindrückte.',
      ],
    },
    between: { 1: 'Lesen Sie auch: Wer hat den Schlüssel zum Zollhaus?', 2: 'Anzeige' },
    below: [
      'Mehr zum Thema',
      'Diese Seite verwendet Cookies, damit sie sich an Sie erinnert.',
      'Alle Rechte vorbehalten.',
    ],
  },
  French: {
    story: {
      language: 'fr',
      title: 'Halvenie et Sorrenay se partagent l’atelier des bateaux-lampes',
      author,
      date,
      standfirst: '',
      paragraphs: [
        'La Halvenie et le Sorrenay vont réparer ensemble les bateaux-lampes du détroit du Nord, ont annoncé vendredi à Tarn leurs ministres des Affaires étrangères.',
        '« Nous avons perdu onze bateaux à cause d’une querelle d’atelier », a déclaré la ministre Sunniva Oda devant la presse. « Nous ne perdrons pas le douzième. »',
        'Son homologue Matis Harga a indiqué que son gouvernement paierait l’huile. Il n’a pas voulu dire combien il en faut pour un hiver.',
        'Les deux États se disputent l’atelier depuis que la glace en a emporté le toit.',
      ],
    },
    between: {
      1: 'Lire aussi : Qui garde la clé de la douane ?',
      2: 'La suite après la publicité',
    },
    below: ['Sur le même sujet', 'Abonnez-vous à notre lettre du matin', 'Tous droits réservés.'],
  },
  Spanish: {
    story: {
      language: 'es',
      title: 'Halvenia y Sorrenay comparten el taller de los barcos faro',
      author,
      date,
      standfirst: '',
      paragraphs: [
        'Halvenia y Sorrenay repararán juntos los barcos faro del estrecho del norte, dijeron el viernes en Tarn sus ministros de Exteriores.',
        '“Hemos perdido once barcos por una disputa sobre un taller”, dijo la ministra Sunniva Oda ante la prensa. “No perderemos el duodécimo”.',
        'Su colega Matis Harga anunció que su Gobierno pagará el aceite. No quiso decir cuánto necesitan los barcos en un invierno.',
        'Los dos Estados discuten por el taller desde que el hielo se llevó su techo.',
      ],
    },
    between: { 1: 'Más información', 2: 'Lea también: ¿Quién guarda la llave de la aduana?' },
    below: [
      'Noticias relacionadas',
      'Suscríbete a nuestro boletín de la mañana',
      'Todos los derechos reservados.',
    ],
  },
  Russian: {
    story: {
      language: 'ru',
      title: 'Халвения и Сорреней поделят мастерскую плавучих маяков',
      author,
      date,
      standfirst: '',
      paragraphs: [
        'Халвения и Сорреней будут вместе чинить плавучие маяки северного пролива, сообщили в пятницу в Тарне министры иностранных дел двух стран.',
        '«Мы потеряли одиннадцать кораблей из-за спора о мастерской, — заявила журналистам министр Суннива Ода. — Двенадцатый мы не потеряем».',
        'Её коллега Матис Харга сказал, что его правительство заплатит за масло. Сколько его нужно на зиму, он не уточнил.',
        'Два государства спорят о мастерской с тех пор, как лёд снёс её крышу.',
      ],
    },
    between: { 1: 'Читайте также: У кого ключ от таможни?', 2: 'Реклама' },
    below: ['По теме', 'Подписывайтесь на наш канал', 'Все права защищены.'],
  },
  Ukrainian: {
    story: {
      language: 'uk',
      title: 'Халвенія і Сорреней поділять майстерню плавучих маяків',
      author,
      date,
      standfirst: '',
      paragraphs: [
        'Халвенія і Сорреней разом лагодитимуть плавучі маяки північної протоки, повідомили у п’ятницю в Тарні міністри закордонних справ двох країн.',
        '«Ми втратили одинадцять кораблів через суперечку про майстерню, — заявила журналістам міністерка Суннива Ода. — Дванадцятий ми не втратимо».',
        'Її колега Матіс Харга сказав, що його уряд заплатить за олію. Скільки її потрібно на зиму, він не уточнив.',
        'Дві держави сперечаються про майстерню відтоді, як крига знесла її дах.',
      ],
    },
    between: { 1: 'Читайте також: У кого ключ від митниці?', 2: 'Реклама' },
    below: ['Схожі новини', 'Підпишіться на наш канал', 'Усі права захищені.'],
  },
  Chinese: {
    story: {
      language: 'zh',
      title: '哈尔韦尼亚与索雷奈将共用灯船修理厂',
      author,
      date,
      standfirst: '',
      paragraphs: [
        '哈尔韦尼亚和索雷奈两国外交部长星期五在塔恩表示，两国将共同修理北方海峡的灯船，会谈在旧海关大楼举行了两天。',
        '“我们因为修理厂的争端失去了十一艘船。”外交部长欧达对记者说，“我们不会失去第十二艘。”',
        '索雷奈外交部长哈尔加说，他的政府将支付灯油费用，但他没有说明灯船一个冬天需要多少灯油。',
        '自从冰雪压垮修理厂的屋顶以来，两国一直为此争论不休，十一轮会谈都没有结果。',
      ],
    },
    between: { 2: '相关阅读：谁有海关大楼的钥匙' },
    below: ['责任编辑：林欧', '【打印本页】', '版权所有 北方海峡报'],
  },
}
