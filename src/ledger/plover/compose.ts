import { ploverOf } from './category.ts'

/**
 * What is done with an act by speaking or by doing something to it: "promise to withdraw", "demand a
 * withdrawal", "halt the withdrawal".
 */
export type Operator =
  /** Announces an act of one's own: promises, plans, offers, agrees to. */
  | 'intend'
  /** Thinks about an act of one's own. */
  | 'contemplate'
  /** Asks for an act of another: urges, calls for, invites. */
  | 'appeal'
  /** The same as of right: demands, insists, "must". */
  | 'demand'
  /** Will not: refuses, rejects, rules out. */
  | 'refuse'
  /** Announces harm: threatens, warns. */
  | 'threaten'
  /** Blames somebody for it. */
  | 'accuse'
  /** Does it: holds, launches, provides, resumes. */
  | 'do'
  /** Makes it more: strengthens, expands. */
  | 'increase'
  /** Ends it or makes it less: suspends, lifts, cuts. */
  | 'stop'
  /** Lets others do it: permits, approves. */
  | 'allow'
  /** Keeps others from doing it: bans, blocks, breaks up. */
  | 'prevent'
  /** Does not get it done: fails to, is unable to. */
  | 'fail'
  /** "Not", "never". */
  | 'negate'

/** Operators that are speech, whose act may stand anywhere in what follows. */
export const SPEECH: ReadonlySet<Operator> = new Set([
  'appeal',
  'demand',
  'refuse',
  'threaten',
  'accuse',
  'intend',
])

/** An act as far as its words were read. */
export interface Act {
  /** `deed` for what is done; else what is said of the deed that `topic` names. */
  readonly force: 'deed' | 'intend' | 'appeal' | 'demand' | 'refuse' | 'threaten' | 'accuse'
  /** CAMEO code of the whole. */
  readonly code: string
  /** CAMEO code of the deed itself, which is only spoken of when `force` is not `deed`; else `code`. */
  readonly topic: string
  /** Whether "not" denies that it is done. */
  readonly isNegated?: true
}

/** The deed of a code. */
export function deed(code: string): Act {
  return { force: 'deed', code, topic: code }
}

/** What an operator makes of an act, or `undefined` where that is no act. */
export function compose(operator: Operator, act: Act): Act | undefined {
  switch (operator) {
    case 'do':
      return act
    case 'increase':
      // "Strengthen our democracy" is no reform.
      return act.topic.startsWith('083') ? undefined : act
    case 'intend':
    case 'contemplate':
      return intend(act)
    case 'appeal':
      return asked('appeal', act)
    case 'demand':
      return asked('demand', act)
    case 'refuse':
      return refuse(act)
    case 'fail':
      return isFriendly(act.topic) ? refuse(act) : { ...act, isNegated: true }
    case 'negate':
      return negate(act)
    case 'threaten':
      return { force: 'threaten', code: threatCode(act.topic), topic: act.topic }
    case 'accuse':
      return { force: 'accuse', code: accusationCode(act.topic), topic: act.topic }
    case 'stop':
      return stop(act)
    case 'allow':
      return allow(act)
    case 'prevent':
      return prevent(act)
  }
}

/** Whether a deed does good to the other side: everything before CAMEO's verbal conflict. */
export function isFriendly(code: string): boolean {
  return code >= '03' && code < '09'
}

/** Whether a deed is material conflict. */
export function isHostile(code: string): boolean {
  return code >= '14'
}

/** What is announced is a promise when it is good for the other side, and a threat when it is not. */
function intend(act: Act): Act {
  if (act.force !== 'deed') return act
  if (act.isNegated) return isFriendly(act.topic) ? refuse(act) : abstain(act)
  if (isHostile(act.topic)) return { ...act, force: 'threaten', code: threatCode(act.topic) }
  if (isFriendly(act.topic)) return { ...act, force: 'intend', code: intentCode(act.topic) }
  return act
}

/** Who asks for a promise asks for what would be promised. */
function asked(force: 'appeal' | 'demand', act: Act): Act {
  return { force, code: requestCode(force, act.topic), topic: act.topic }
}

/** Who will not do harm promises what he would by ending it: "will not attack". */
function abstain(act: Act): Act {
  if (!isHostile(act.topic)) return act
  return { force: 'intend', code: intentCode(stop(act).topic), topic: act.topic, isNegated: true }
}

/** A refusal of what one is asked for is a refusal of the deed; not to rule out is to announce. */
function refuse(act: Act): Act {
  if (act.force === 'refuse') return intend(deed(act.topic))
  return { force: 'refuse', code: refusalCode(act.topic), topic: act.topic }
}

/** "Will not release them" refuses; "did not release them" only denies. */
function negate(act: Act): Act {
  if (act.force === 'intend' || act.force === 'demand') return refuse(act)
  if (act.force === 'refuse') return refuse(act)
  return { ...act, isNegated: true }
}

function stop(act: Act): Act {
  const ended = ENDED.find(([begins]) => act.topic.startsWith(begins))
  const topic = ended?.[1] ?? (isFriendly(act.topic) ? '160' : '080')
  return { force: 'deed', code: topic, topic }
}

/** The deed of ending what has a code that begins so, the longer ones first. */
const ENDED: readonly (readonly [begins: string, code: string])[] = [
  ['045', '165'],
  ['04', '164'],
  ['057', '160'],
  ['05', '161'],
  ['071', '1621'],
  ['072', '1622'],
  ['073', '1623'],
  ['074', '1661'],
  ['07', '162'],
  ['086', '166'],
  ['0871', '196'],
  ['087', '190'],
  ['1723', '0813'],
  ['1724', '0814'],
  ['1721', '0811'],
  ['1722', '0812'],
  ['172', '081'],
  ['173', '0841'],
  ['171', '0842'],
  ['163', '085'],
  ['16', '050'],
  ['14', '082'],
  ['191', '0872'],
  ['192', '0874'],
  ['15', '087'],
  ['18', '087'],
  ['19', '087'],
  ['20', '087'],
  ['12', '080'],
]

function allow(act: Act): Act {
  const { topic } = act
  if (topic === '074') return deed('0861')
  if (topic === '090') return deed('0862')
  if (topic.startsWith('07')) return deed('0863')
  if (topic.startsWith('14')) return deed('082')
  if (topic.startsWith('04') || topic === '057') return intend(deed(topic))
  if (isFriendly(topic)) return deed(topic.startsWith('08') ? topic : '080')
  if (act.force !== 'deed') return deed('080')
  return isHostile(topic) ? deed('080') : act
}

function prevent(act: Act): Act {
  const { topic } = act
  if (topic.startsWith('14')) return deed('172')
  if (topic === '061') return deed('163')
  if (topic.startsWith('04') || topic.startsWith('07')) return stop(act)
  if (isFriendly(topic)) return refuse(act)
  return isHostile(topic) && topic < '18' ? deed('172') : { ...act, isNegated: true }
}

/**
 * The topics that CAMEO keeps apart for what is announced, asked for and refused, by the code of the
 * deed; 03, 02, 10 and 12 count them alike, except that refusals begin one later.
 */
const TOPICS: readonly (readonly [begins: string, asked: string, refused: string])[] = [
  ['045', '8', '6'],
  ['04', '6', '5'],
  ['057', '7', '7'],
  ['05', '2', '0'],
  ['061', '11', '11'],
  ['062', '12', '12'],
  ['063', '13', '13'],
  ['064', '14', '14'],
  ['06', '1', '1'],
  ['071', '31', '21'],
  ['072', '32', '22'],
  ['073', '33', '23'],
  ['074', '34', '24'],
  ['07', '3', '2'],
  ['0831', '41', '31'],
  ['0832', '42', '32'],
  ['0833', '43', '33'],
  ['0834', '44', '34'],
  ['083', '4', '3'],
  ['081', '51', '41'],
  ['082', '52', '42'],
  ['084', '53', '43'],
  ['085', '54', '44'],
  ['086', '55', '45'],
  ['087', '56', '46'],
  ['08', '5', '4'],
]

function intentCode(topic: string): string {
  // CAMEO has 038 for accepting mediation and 039 for offering it.
  if (topic === '045') return '039'
  return `03${TOPICS.find(([begins]) => topic.startsWith(begins))?.[1] ?? '0'}`
}

function requestCode(force: 'appeal' | 'demand', topic: string): string {
  const root = force === 'appeal' ? '02' : '10'
  return root + (TOPICS.find(([begins]) => topic.startsWith(begins))?.[1] ?? '0')
}

function refusalCode(topic: string): string {
  return `12${TOPICS.find(([begins]) => topic.startsWith(begins))?.[2] ?? '0'}`
}

function threatCode(topic: string): string {
  return THREATS.find(([begins]) => topic.startsWith(begins))?.[1] ?? '130'
}

const THREATS: readonly (readonly [begins: string, code: string])[] = [
  ['14', '133'],
  ['15', '138'],
  ['161', '1313'],
  ['162', '1311'],
  ['163', '1312'],
  ['164', '134'],
  ['165', '135'],
  ['166', '136'],
  ['16', '131'],
  ['1721', '1321'],
  ['1722', '1322'],
  ['1723', '1323'],
  ['1724', '1324'],
  ['172', '132'],
  ['173', '132'],
  ['174', '132'],
  ['175', '137'],
  ['191', '1381'],
  ['192', '1382'],
  ['18', '1383'],
  ['204', '1385'],
  ['20', '1383'],
  ['194', '1384'],
  ['195', '1384'],
  ['19', '138'],
]

function accusationCode(topic: string): string {
  if (topic.startsWith('17')) return '1122'
  if (ploverOf(topic) === 'ASSAULT') return '1123'
  return '112'
}
