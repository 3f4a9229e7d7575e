import { wordKey } from './word-key.ts'

/**
 * Whether a word is of everyday speech, or of the talk about the talk itself: thanks and greetings, "say",
 * "know", "time". Such words recur with each other in any record, so a formula has others beside them.
 */
export function isEverydayWord(folded: string): boolean {
  return EVERYDAY_KEYS.has(wordKey(folded))
}

const EVERYDAY: Readonly<Record<string, string>> = {
  talk:
    'say tell talk speak ask answer question mention note discuss comment remark remarks repeat mean word ' +
    'statement speech briefing transcript readout press conference interview update story news view opinion ' +
    'idea term respect regard accordance express allow emphasize emphasise underscore underline stress reiterate report message document documents copy herewith transmit submit accompany attention ' +
    'consideration',
  courtesy:
    'thank thanks please sorry welcome hello hi hey happy glad pleased pleasure honor honour privilege proud ' +
    'congratulate congratulations appreciate appreciation grateful gratitude wish wishes bless applause tribute ' +
    'laughter inaudible crosstalk sir madam mr mrs ms dr ladies gentlemen excellency delegation delegations ' +
    'predecessor election elect elected presidency session assembly agenda item anniversary fiftieth',
  mind:
    'know think guess believe feel understand remember hear see look watch listen want need hope try learn ' +
    'expect decide consider',
  act:
    'go come get make take give put keep bring use do happen seem become start begin continue end stop leave ' +
    'stay turn move run call play set work help show find follow provide join send receive include pay attach ' +
    'lay hold bear sign solve',
  time:
    'today tomorrow yesterday tonight morning afternoon evening night day week month year time moment hour ' +
    'minute decade century past future recent recently ago then once twice ever always often sometimes soon ' +
    'later earlier early late first second last next previous following new old daily weekly regular period',
  place:
    'here there back ahead forward away together place side way step home abroad world country',
  size:
    'good better best great bad big small little long short high low large few several enough lot bit number ' +
    'amount total majority vast wide range variety set group part half quarter whole entire full one two three ' +
    'four five six seven eight nine ten least average scale degree extent large larger largest',
  thing:
    'kind sort thing stuff something anything nothing everything someone anyone everyone everybody anybody ' +
    'nobody somebody people person man woman men women folk folks guy guys name hand head eye face mind matter ' +
    'issue point fact case example reason result effect basis role aspect bottom line et cetera vis',
  family:
    'mother father mom dad parent brother sister son daughter wife husband family friend colleague kid child children',
  tone:
    'certainly obviously clearly basically simply probably maybe perhaps course sure right okay ok yes yeah ' +
    'well oh exactly indeed absolutely totally particularly especially finally though although however ' +
    'therefore thus whatever either else instead different same similar certain important importance able ' +
    'possible possibly quickly likely clear general particular specific various available obviously directly indirectly',
  state:
    'president minister secretary government official officials administration state states nation united national executive branch office officer department committee commission ' +
    'bureau member congress senate',
}

const EVERYDAY_KEYS: ReadonlySet<string> = new Set(
  Object.values(EVERYDAY).flatMap((words) => words.split(' ').map(wordKey)),
)
