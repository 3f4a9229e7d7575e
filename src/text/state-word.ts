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

/**
 * State, adjective, capital and other words for each, separated by spaces; `_` joins words. Words that are
 * more often something else are left out, such as the capital Victoria.
 */
const STATES =
  // The Americas.
  'us:us american americans america united_states washington usa;antigua:antiguan barbuda;' +
  'argentina:argentine argentinian buenos_aires;bahamas:bahamian;barbados:barbadian bridgetown;' +
  'belize:belizean belmopan;bolivia:bolivian la_paz;brazil:brazilian brasilia brasília;' +
  'canada:canadian ottawa;chile:chilean santiago;colombia:colombian bogota bogotá;' +
  'costa_rica:rica costa_rican costa_ricans;cuba:cuban havana;dominica:roseau;' +
  'dominican_republic:dominican santo_domingo;ecuador:ecuadorian ecuadorean ecuadoran quito;' +
  'el_salvador:salvadoran salvadorean san_salvador;grenada:grenadian;guatemala:guatemalan;guyana:guyanese;' +
  'haiti:haitian port-au-prince;honduras:honduran tegucigalpa;jamaica:jamaican;mexico:mexican mexico_city;' +
  'nicaragua:nicaraguan managua;panama:panamanian;paraguay:paraguayan asuncion asunción;peru:peruvian lima;' +
  'saint_kitts:st_kitts saint_kitts_and_nevis nevis;saint_lucia:st_lucia;' +
  'saint_vincent:st_vincent saint_vincent_and_the_grenadines grenadines;suriname:surinamese paramaribo;' +
  'trinidad:trinidadian trinidad_and_tobago tobago;uruguay:uruguayan montevideo;venezuela:venezuelan caracas;' +
  // Europe.
  'albania:albanian tirana;andorra:andorran;austria:austrian vienna;belarus:belarusian minsk;belgium:belgian;' +
  'bosnia:bosnian bosnia_and_herzegovina herzegovina sarajevo;' +
  'britain:british britons uk london english england united_kingdom great_britain;' +
  'bulgaria:bulgarian sofia;croatia:croatian zagreb;cyprus:cypriot cypriots nicosia;' +
  'czechia:czech czech_republic prague;czechoslovakia:czechoslovak;denmark:danish danes copenhagen;' +
  'estonia:estonian tallinn;finland:finnish finns helsinki;france:french paris;georgia:georgian tbilisi;' +
  'germany:german germans berlin;greece:greek greeks athens;hungary:hungarian budapest;' +
  'iceland:icelandic reykjavik;ireland:irish dublin;italy:italian rome;kosovo:kosovar pristina;' +
  'latvia:latvian riga;liechtenstein:vaduz;lithuania:lithuanian vilnius;luxembourg:luxembourgish;' +
  'macedonia:macedonian north_macedonia skopje;malta:maltese valletta;moldova:moldovan chisinau;' +
  'monaco:monegasque;montenegro:montenegrin podgorica;netherlands:dutch hague;norway:norwegian oslo;' +
  'poland:polish poles warsaw;portugal:portuguese lisbon;romania:romanian bucharest;' +
  'russia:russian russians moscow;san_marino:sammarinese;serbia:serbian serb belgrade;' +
  'slovakia:slovak slovakian bratislava;slovenia:slovenian ljubljana;soviet_union:soviet soviets ussr;' +
  'spain:spanish madrid;sweden:swedish swedes stockholm;switzerland:swiss bern;ukraine:ukrainian kyiv kiev;' +
  'vatican:holy_see;yugoslavia:yugoslav;europe:european eu brussels;nato:atlantic;' +
  // The Middle East and North Africa.
  'algeria:algerian algiers;bahrain:bahraini bahrainis manama;egypt:egyptian cairo;' +
  'iran:iranian tehran persian;iraq:iraqi iraqis baghdad;israel:israeli israelis jerusalem;' +
  'jordan:jordanian amman;kuwait:kuwaiti kuwaitis;lebanon:lebanese beirut;libya:libyan tripoli;' +
  'morocco:moroccan rabat;oman:omani omanis muscat;palestine:palestinian palestinians ramallah;' +
  'qatar:qatari qataris doha;saudi_arabia:saudi saudis saudi_arabian riyadh;syria:syrian damascus;' +
  'tunisia:tunisian tunis;turkey:turkish turks ankara türkiye;' +
  'united_arab_emirates:emirates emirati emiratis uae abu_dhabi;yemen:yemeni yemenis sanaa;' +
  // Africa south of it.
  'africa:african pretoria;angola:angolan luanda;benin:beninese;botswana:gaborone;' +
  'burkina_faso:burkina faso burkinabe burkinabé ouagadougou;burundi:burundian bujumbura;' +
  'cabo_verde:cape_verde cape_verdean;cameroon:cameroonian yaounde yaoundé;' +
  'central_african_republic:bangui;chad:chadian;comoros:comorian;' +
  'congo:congolese kinshasa brazzaville drc zaire;djibouti:djiboutian;equatorial_guinea:equatoguinean malabo;' +
  'eritrea:eritrean asmara;eswatini:swazi swaziland;ethiopia:ethiopian addis addis_ababa;' +
  'gabon:gabonese libreville;gambia:gambian banjul;ghana:ghanaian accra;guinea:guinean conakry;' +
  "guinea-bissau:bissau;ivory_coast:ivorian abidjan côte_d’ivoire côte_d'ivoire cote_d’ivoire cote_d'ivoire;" +
  'kenya:kenyan nairobi;lesotho:basotho maseru;liberia:liberian monrovia;' +
  'madagascar:malagasy antananarivo;malawi:malawian lilongwe;mali:malian bamako;' +
  'mauritania:mauritanian nouakchott;mauritius:mauritian;mozambique:mozambican maputo;' +
  'namibia:namibian windhoek;niger:nigerien niamey;nigeria:nigerian abuja;rwanda:rwandan kigali;' +
  'sao_tome:são_tomé sao_tome_and_principe são_tomé_and_príncipe;senegal:senegalese dakar;' +
  'seychelles:seychellois;sierra_leone:sierra_leonean freetown;somalia:somali mogadishu;' +
  'south_sudan:south_sudanese juba;sudan:sudanese khartoum;tanzania:tanzanian dodoma;togo:togolese;' +
  'uganda:ugandan kampala;zambia:zambian lusaka;zimbabwe:zimbabwean harare;' +
  // Asia.
  'afghanistan:afghan afghans kabul;armenia:armenian yerevan;azerbaijan:azerbaijani baku;' +
  'bangladesh:bangladeshi dhaka;bhutan:bhutanese thimphu;brunei:bruneian;cambodia:cambodian phnom_penh;' +
  'china:chinese beijing;india:indian delhi new_delhi;indonesia:indonesian jakarta;japan:japanese tokyo;' +
  'kazakhstan:kazakh astana;korea:korean seoul pyongyang;kyrgyzstan:kyrgyz bishkek;' +
  'laos:lao laotian vientiane;malaysia:malaysian kuala_lumpur;maldives:maldivian;mongolia:mongolian;' +
  'myanmar:burmese burma naypyidaw;nepal:nepali nepalese kathmandu;pakistan:pakistani islamabad;' +
  'philippines:philippine filipino filipinos manila;singapore:singaporean;' +
  'sri_lanka:lanka lankan sri_lankan;taiwan:taiwanese taipei;tajikistan:tajik dushanbe;' +
  'thailand:thai bangkok;timor-leste:timor timorese east_timor dili;turkmenistan:turkmen ashgabat;' +
  'uzbekistan:uzbek tashkent;vietnam:vietnamese viet-nam viet_nam hanoi;' +
  // The Pacific.
  'australia:australian canberra;fiji:fijian suva;kiribati:i-kiribati;marshall_islands:marshallese majuro;' +
  'micronesia:micronesian;nauru:nauruan;new_zealand:zealand new_zealander wellington;palau:palauan;' +
  'papua_new_guinea:port_moresby;samoa:samoan;solomon_islands:honiara;tonga:tongan;tuvalu:tuvaluan;vanuatu:port_vila'

const KEYS: ReadonlyMap<string, string> = new Map(
  STATES.split(';').flatMap((entry): [string, string][] => {
    const [key = '', words = ''] = entry.split(':')
    return [key, ...words.split(' ')].map((word) => [spaced(word), spaced(key)])
  }),
)

function spaced(word: string): string {
  return word.replaceAll('_', ' ')
}

/** The keys, which are names, and what else states are called. */
const NAMES: ReadonlySet<string> = new Set([
  ...KEYS.values(),
  ...(
    'america,usa,united states,uk,england,united kingdom,great britain,türkiye,burma,uae,eu,ussr,drc,zaire,' +
    'czech republic,bosnia and herzegovina,trinidad and tobago,cape verde,east timor,swaziland,viet-nam,' +
    'viet nam,holy see'
  ).split(','),
])

/** Adjectives whose form does not tell that they are. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'us uk eu french dutch german greek swiss czech slovak irish spanish polish british european danish ' +
    'american russian indian italian cuban mexican african moldovan kosovar kazakh uzbek argentine thai ' +
    'filipino philippine israeli iraqi pakistani azerbaijani saudi yemeni qatari kuwaiti omani emirati ' +
    'bangladeshi nepali afghan somali icelandic korean german serb finnish english soviet yugoslav ' +
    'czechoslovak angolan antiguan andorran bahraini burkinabe congolese cypriot dominican guatemalan honduran ' +
    'jamaican kyrgyz lankan malagasy monegasque montenegrin mozambican namibian nauruan nicaraguan palauan ' +
    'salvadoran samoan seychellois swazi tajik togolese tongan turkmen tuvaluan ugandan rwandan zimbabwean venezuelan ecuadoran'
  ).split(' '),
)
