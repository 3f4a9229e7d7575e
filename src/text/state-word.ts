/**
 * The state that a word belongs to, as a key to compare by: `Russia`, `Russian`, `Russia’s` and the
 * capital `Moscow` have one.
 *
 * States that are not listed, invented or new ones among them, are known by the stem that name and
 * adjective share: `Halvenia` and `Halvenian`.
 */
export function stateKey(word: string): string {
  const bare = bareWord(word)
  const known = KEYS.get(bare) ?? KEYS.get(singular(bare))
  if (known !== undefined) return known
  const stem = stemOf(bare)
  return KEYS.get(stem) ?? stem
}

/** Whether two words can stand for one state. */
export function isSameState(a: string, b: string): boolean {
  const [x, y] = [stateKey(a), stateKey(b)]
  if (x === y) return true
  if (KEYS.has(x) && KEYS.has(y)) return false
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return short.length >= SHORTEST_STEM && long.startsWith(short)
}

/** Whether a word is the adjective of a state or of its people, by its form: `Halvenian`, `French`. */
export function isStateAdjective(word: string): boolean {
  const bare = bareWord(word)
  if (!/^\p{Lu}/u.test(word)) return false
  return (
    ADJECTIVES.has(bare) ||
    (/\p{L}{3}(?:(?:ian|ean|yan)s?|ese|ish)$/u.test(bare) && !FALSE.test(singular(bare)))
  )
}

/** Whether a word is the name of a listed state or its capital, or the adjective of one. */
export function isListedState(word: string): boolean {
  const bare = bareWord(word)
  return KEYS.has(bare) || KEYS.has(singular(bare))
}

/** Whether a word is the name of a listed state, and neither its capital nor its adjective. */
export function isStateName(word: string): boolean {
  return NAMES.has(bareWord(word))
}

/** Letters of a stem that tell a state; shorter ones are shared by several. */
const SHORTEST_STEM = 5

function bareWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '')
}

/** A word for a people as the word for one of them: `Indians` is `Indian`. */
function singular(bare: string): string {
  return bare.endsWith('ns') ? bare.slice(0, -1) : bare
}

function stemOf(bare: string): string {
  return bare.length > 5
    ? bare.replace(/(?:ians?|eans?|yans?|ans?|ish|ese|ic|ia|ay|ya|i|a|e|n|y)$/, '')
    : bare
}

/** Words that end like the adjective of a state and are none. */
const FALSE =
  /^(?:christian|historian|guardian|custodian|comedian|pedestrian|equestrian|civilian|(?:polit|phys|mus|techn|clin|electr|statist|mathemat|tact)ician|.*[nrt]arian|median|meridian|ocean|cheese|childish|selfish|sluggish|lavish|hawkish|dovish|.*[lnru]ish|sebastian|julian|adrian|brian|ian|dorian|vivian|gillian|jillian|lillian|damian|fabian|lucian|marian|hadrian|sean|dean|jean|ryan|bryan|republican)$/

/** State, adjective, capital and other words for each, separated by spaces; `_` joins two words. */
const STATES =
  'us:us american americans america united_states washington usa;russia:russian russians moscow;' +
  'china:chinese beijing;britain:british britons uk london english england united_kingdom;' +
  'france:french paris;germany:german germans berlin;italy:italian rome;spain:spanish madrid;' +
  'poland:polish poles warsaw;ukraine:ukrainian kyiv kiev;iran:iranian tehran persian;' +
  'israel:israeli israelis jerusalem;turkey:turkish turks ankara türkiye;greece:greek greeks athens;' +
  'netherlands:dutch hague;belgium:belgian;switzerland:swiss bern;denmark:danish danes copenhagen;' +
  'sweden:swedish swedes stockholm;norway:norwegian oslo;finland:finnish finns helsinki;' +
  'iceland:icelandic reykjavik;ireland:irish dublin;portugal:portuguese lisbon;austria:austrian vienna;' +
  'hungary:hungarian budapest;czechia:czech prague;slovakia:slovak slovakian bratislava;' +
  'romania:romanian bucharest;bulgaria:bulgarian sofia;serbia:serbian serb belgrade;croatia:croatian zagreb;' +
  'slovenia:slovenian ljubljana;bosnia:bosnian sarajevo;kosovo:kosovar pristina;albania:albanian tirana;' +
  'lithuania:lithuanian vilnius;latvia:latvian riga;estonia:estonian tallinn;belarus:belarusian minsk;' +
  'moldova:moldovan chisinau;georgia:georgian tbilisi;armenia:armenian yerevan;azerbaijan:azerbaijani baku;' +
  'kazakhstan:kazakh astana;uzbekistan:uzbek tashkent;canada:canadian ottawa;mexico:mexican;' +
  'brazil:brazilian brasilia;argentina:argentine argentinian;chile:chilean santiago;' +
  'colombia:colombian bogota;venezuela:venezuelan caracas;cuba:cuban havana;peru:peruvian lima;' +
  'egypt:egyptian cairo;syria:syrian damascus;iraq:iraqi iraqis baghdad;lebanon:lebanese beirut;' +
  'jordan:jordanian amman;saudi:saudi saudis riyadh;yemen:yemeni sanaa;qatar:qatari doha;' +
  'kuwait:kuwaiti;oman:omani muscat;emirates:emirati uae;palestine:palestinian palestinians ramallah;' +
  'libya:libyan tripoli;tunisia:tunisian tunis;algeria:algerian algiers;morocco:moroccan rabat;' +
  'sudan:sudanese khartoum;ethiopia:ethiopian addis;eritrea:eritrean asmara;somalia:somali mogadishu;' +
  'kenya:kenyan nairobi;uganda:ugandan kampala;rwanda:rwandan kigali;nigeria:nigerian abuja;' +
  'ghana:ghanaian accra;mali:malian bamako;niger:nigerien niamey;africa:african pretoria;' +
  'india:indian delhi new_delhi;pakistan:pakistani islamabad;afghanistan:afghan afghans kabul;' +
  'bangladesh:bangladeshi dhaka;nepal:nepali nepalese kathmandu;myanmar:burmese burma naypyidaw;' +
  'thailand:thai bangkok;vietnam:vietnamese hanoi;cambodia:cambodian;laos:lao laotian;' +
  'philippines:philippine filipino filipinos manila;indonesia:indonesian jakarta;malaysia:malaysian;' +
  'singapore:singaporean;japan:japanese tokyo;korea:korean seoul pyongyang;taiwan:taiwanese taipei;' +
  'mongolia:mongolian;australia:australian canberra;zealand:new_zealander wellington;' +
  'europe:european eu brussels;nato:atlantic'

const KEYS: ReadonlyMap<string, string> = new Map(
  STATES.split(';').flatMap((entry): [string, string][] => {
    const [key = '', words = ''] = entry.split(':')
    return [key, ...words.split(' ')].map((word) => [word.replace('_', ' '), key])
  }),
)

/** The keys, which are names, and what else states are called. */
const NAMES: ReadonlySet<string> = new Set([
  ...KEYS.values(),
  ...'america,usa,united states,uk,england,united kingdom,türkiye,burma,uae,eu'.split(','),
])

/** Adjectives whose form does not tell that they are. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'us uk eu french dutch german greek swiss czech slovak irish spanish polish british european danish ' +
    'american russian indian italian cuban mexican african moldovan kosovar kazakh uzbek argentine thai ' +
    'filipino philippine israeli iraqi pakistani azerbaijani saudi yemeni qatari kuwaiti omani emirati ' +
    'bangladeshi nepali afghan somali icelandic korean german serb finnish english'
  ).split(' '),
)
