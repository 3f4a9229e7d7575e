import { foldName } from './fold-name.ts'

/**
 * Whether two folded given names can be one person's: the same, one the beginning or a short form of
 * the other, or forms of one name in related languages. An initial alone is `possible`.
 */
export function compareGiven(x: string, y: string): 'same' | 'possible' | 'different' {
  if (x === y) return 'same'
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (long.startsWith(short)) return short.length === 1 ? 'possible' : 'same'
  if (isShortFor(x, y) || isShortFor(y, x)) return 'same'
  const form = FORMS.get(x)
  return form !== undefined && form === FORMS.get(y) ? 'same' : 'different'
}

/** Whether a first name is a short form of another that does not begin with it: `Bill`, `William`. */
function isShortFor(short: string, full: string): boolean {
  return SHORT_FORMS.get(short)?.includes(full) ?? false
}

/** Short forms by the full names they stand for, where the one does not begin the other; folded. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    abby: 'abigail',
    abbie: 'abigail',
    andy: 'andrew',
    bernie: 'bernard',
    beth: 'elizabeth',
    betty: 'elizabeth',
    bill: 'william',
    billy: 'william',
    bob: 'robert',
    bobby: 'robert',
    cathy: 'catherine',
    charlie: 'charles',
    chuck: 'charles',
    debbie: 'deborah',
    dick: 'richard',
    don: 'donald',
    drew: 'andrew',
    eddie: 'edward edwin edmund',
    gene: 'eugene',
    hank: 'henry',
    harry: 'henry harold',
    jack: 'john',
    jake: 'jacob',
    jerry: 'gerald jerome jeremy',
    jim: 'james',
    jimmy: 'james',
    johnny: 'john',
    kate: 'catherine katherine',
    kathy: 'katherine kathleen',
    larry: 'lawrence laurence',
    liz: 'elizabeth',
    maggie: 'margaret',
    mick: 'michael',
    mike: 'michael',
    mitch: 'mitchell',
    ned: 'edward',
    nick: 'nicholas',
    peggy: 'margaret',
    polly: 'mary',
    rick: 'richard frederick',
    rob: 'robert',
    ron: 'ronald',
    sandy: 'alexander alexandra',
    sasha: 'alexander alexandra',
    steve: 'steven stephen',
    ted: 'edward theodore',
    teddy: 'edward theodore',
    tony: 'anthony antony',
    vicky: 'victoria',
    volodya: 'vladimir',
    will: 'william',
  }).map(([short, full]): [string, string[]] => [foldName(short), full.split(' ').map(foldName)]),
)

/**
 * One given name in its languages and transcriptions: newspapers write a Ukrainian's name in the
 * Russian form, or an Arab's in a French one. Names that are only cousins (`John`, `Ivan`) are not here.
 */
const FORMS: ReadonlyMap<string, number> = new Map(
  [
    'alexander aleksandr aleksander alexandr oleksandr aliaksandr alyaksandr',
    'alexey aleksei oleksii oleksiy',
    'anatoly anatolii anatoliy',
    'andrei andrey andriy andrii andrej',
    'anthony antony',
    'catherine katherine kathryn',
    'dmitry dmitri dmitriy dmytro dimitri dimitry',
    'evgeny yevgeny yevgeniy yevhen evgenii',
    'geoffrey jeffrey',
    'grigory grigoriy hryhoriy hryhorii',
    'hussein husein hussain husain hossein hosein',
    'igor ihor',
    'konstantin kostiantyn kostyantyn',
    'mikhail mykhailo mykhaylo',
    'mohammed mohammad mohamed mohamad muhammad muhammed mahommed mohamud',
    'nikolai nikolay mykola mikalai',
    'oleg oleh',
    'pavel pavlo',
    'petr pyotr petro piotr',
    'sergei sergey sergiy serhiy serhii siarhei',
    'stephen steven',
    'vladimir volodymyr volodimir uladzimir wladimir',
    'yury yuri yuriy yurii iurii jurij',
    'ahmed ahmad',
    'abdul abdel',
    'yusuf youssef yousef yousuf',
    'osama usama',
    'said saeed sayed',
  ].flatMap((forms, group) =>
    forms.split(' ').map((form): [string, number] => [foldName(form), group]),
  ),
)
