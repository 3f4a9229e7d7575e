import type { Gender } from './given-gender.ts'

/** Whether a word is set before names and tells no post: `Mr.`, `Alhaji`, `Smt`, `Hon.`. */
export function isAddress(word: string): boolean {
  // "Pope Francis" is how he is called; his name alone says too little.
  return ADDRESSES.has(bare(word)) && bare(word) !== 'pope'
}

/** Whether a word before a name is a rank or a trade, which tells what its bearer is: `Superintendent`. */
export function isRank(word: string): boolean {
  return RANKS.has(bare(word)) || isShortPost(word)
}

/** Whether a word is a post in capitals: `DSP`, `MP`, `CS`. */
export function isShortPost(word: string): boolean {
  return SHORT.has(word.replace(/\.$/, ''))
}

/** Whether the given name alone follows a title: `Sir Manu`, `Ratu Sevuloni`, `Queen Ana`. */
export function goesWithGiven(word: string): boolean {
  return WITH_GIVEN.has(bare(word))
}

/** The gender that a title before a name tells. */
export function genderOfTitle(word: string): Gender | undefined {
  const title = bare(word)
  if (FEMALE.has(title)) return 'female'
  return MALE.has(title) ? 'male' : undefined
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}

const FEMALE = words(
  'ms mrs miss lady dame madam madame mme queen princess baroness countess duchess empress begum smt ' +
    'shrimati kumari srimati alhaja hajia hajiya haja sister mother sayyida señora senhora signora frau',
)

const MALE = words(
  'mr sir lord king prince pope baron count duke emperor shri sri janab alhaji mallam malam maulana ' +
    'mullah ayatollah sheikh shaikh sheik brother monsieur señor senhor signor herr tuan pandit ratu imam',
)

const ADDRESSES = new Set([
  ...words(
    'dr prof hon honourable honorable rev reverend engr engineer barr barrister ' +
      'otunba oba nana asantehene togbe tan dato datuk haji haja hajj el-hajj comrade cde ' +
      'elder ustaz arc architect tengku u daw ko saya khun ' +
      'excellency highness majesty honour esq advocate adv fr sr br',
  ),
  ...FEMALE,
  ...MALE,
])

/** Ranks and trades that newsrooms set before a name. */
const RANKS = words(
  'superintendent inspector constable corporal private brigadier commodore marshal cadet detective ' +
    'commandant magistrate warden sheriff chief-inspector sub-inspector coroner registrar bursar ' +
    'assemblyman assemblywoman councilman councilwoman alderman alderwoman comptroller trooper delegate ' +
    'pastor bishop archbishop apostle deacon canon farmer fisherman fisherwoman resident activist lawyer attorney-general solicitor ' +
    'solicitor-general economist analyst researcher historian author novelist poet coach captain ' +
    'trader shopkeeper teacher nurse midwife pilot skipper ferryman engineer advocate barrister ' +
    'attorney businessman businesswoman mp mla mep lawmaker legislator ombudsman imam rabbi provost ' +
    'rector chancellor dean sculptor painter singer actor actress survivor eyewitness witness ' +
    'volunteer campaigner villager student farmworker',
)

const SHORT: ReadonlySet<string> = new Set(
  (
    'MP MPs MLA MEP MHA MNA MPP MLC MK TD CS PS CAS CM PM VP DSP ASP SSP SP IG IGP DIG ADC DC DM DG CEO CFO ' +
    'COO CJ AG FM NSA GM MD DPM SDO PPRO PRO OC OCS OCPD DCI'
  ).split(' '),
)

const WITH_GIVEN = words(
  'sir dame lady ratu adi king queen prince princess pope sultan emir emperor empress sheikh shaikh ' +
    'mallam malam sister brother father mother',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
