/** A person as a text names them, taken apart. */
export interface PersonName {
  /** The name without honorifics and posts: `Antony J. Blinken`, or only `Blinken`. */
  readonly name: string
  /** Given names and initials, in order. */
  readonly given: readonly string[]
  /** The last name, with its particles: `von der Leyen`. */
  readonly surname: string
  /** The posts and honorifics before the name, as written: `Secretary`, `Foreign Minister`. */
  readonly post?: string
  /** Given names and surname as they are compared. */
  readonly folded: { readonly given: readonly string[]; readonly surname: string }
}

/**
 * Take a name apart: `Foreign Minister Lavrov`, `ANTONY J. BLINKEN`, `Mr. Price`.
 *
 * Names in capitals are given ordinary letters. Returns `undefined` when no word is left after the
 * posts, as in `THE PRESIDENT`.
 *
 * @example
 * parsePersonName('SECRETARY ODA')?.name // => 'Oda'
 * parsePersonName('SECRETARY ODA')?.post // => 'Secretary'
 */
export function parsePersonName(text: string): PersonName | undefined {
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    .split(/,/, 1)
    .join('')
    .split(/\s+/)
    .filter((word) => word !== '')
  let first = 0
  while (first < words.length && isPostWord(words[first] as string)) first++
  const post = titleCase(words.slice(0, first))
  const names = words
    .slice(first)
    .map(properCase)
    .filter((word) => !SUFFIX.test(word))
  if (names.length === 0) return undefined
  const surnameStart = startOfSurname(names)
  const given = names.slice(0, surnameStart)
  const surname = names.slice(surnameStart).join(' ')
  return {
    name: names.join(' '),
    given,
    surname,
    ...(post === '' ? {} : { post }),
    folded: { given: given.map(foldName), surname: foldName(surname) },
  }
}

/**
 * Whether two names can be one person's.
 *
 * `same` when surname and a given name agree, `possible` when the surnames agree and one has no given
 * name, `different` when surnames differ or given names cannot be forms of each other. Letter case,
 * diacritics and the usual spellings of one Cyrillic or Arabic sound are folded (`Zelenskyy`,
 * `Zelensky`, `Zelenskiy`; `Sergei`, `Sergey`).
 */
export function compareNames(a: PersonName, b: PersonName): 'same' | 'possible' | 'different' {
  const [left, right] = [a.folded, b.folded]
  if (left.surname !== right.surname) {
    // One of them may have a surname of two words of which the other uses the last.
    const isTail =
      left.surname.endsWith(` ${right.surname}`) || right.surname.endsWith(` ${left.surname}`)
    if (!isTail) return 'different'
  }
  const [x] = left.given
  const [y] = right.given
  if (x === undefined || y === undefined) return 'possible'
  if (x === y) return 'same'
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (long.startsWith(short)) return short.length === 1 ? 'possible' : 'same'
  if (isShortFor(x, y) || isShortFor(y, x)) return 'same'
  // One may go by the second name: `J. Robert`, `Robert`.
  const others = [...left.given.slice(1), ...right.given.slice(1)]
  return others.includes(x) || others.includes(y) ? 'same' : 'different'
}

/** Whether a first name is a short form of another that does not begin with it: `Bill`, `William`. */
function isShortFor(short: string, full: string): boolean {
  return SHORT_FORMS.get(short)?.includes(full) ?? false
}

/** Short forms by the full names they stand for, where the one does not begin the other; folded. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    abby: 'abigail',
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

/** A name as it is compared: without case, marks, points, and the spelling of transcribed endings. */
export function foldName(name: string): string {
  // Names without diacritics need none of the work that takes them off.
  const bare = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '')
  const lower = bare.toLowerCase()
  // Nearly all names have nothing more to fold: no mark, no `x`, no `i` or `y` at the end.
  if (/^[a-wyz]*[a-hk-wz]$/.test(lower)) return lower
  return lower
    .replace(/['’.\u2018]/g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/(?:iy|yy|ij|yi|ii)\b/g, 'y')
    .replace(/(?:ei|ey|ej|ai|ay)\b/g, 'ey')
    .replace(/ks|x/g, 'ks')
    .replace(/i\b/g, 'y')
    .trim()
}

/** Whether a word is an honorific or part of the name of a post: `Mr.`, `Foreign`, `Minister`. */
export function isPostWord(word: string): boolean {
  // Nearly all words end in a letter, with nothing to take off.
  const bare = /[.,:s]$/.test(word) ? word.replace(/[.,:]+$/, '').replace(/[’']s$/, '') : word
  return POST_WORDS.has(bare.toLowerCase())
}

/** `BLINKEN` as `Blinken`, `JEAN-PIERRE` as `Jean-Pierre`; mixed case is left as it is. */
function properCase(word: string): string {
  if (!/\p{Lu}/u.test(word) || /\p{Ll}/u.test(word)) return word
  if (PARTICLES.has(word.toLowerCase())) return word.toLowerCase()
  if (/^(?:\p{L}\.)+$/u.test(word) || word.length === 1) return word
  return word
    .toLowerCase()
    .replace(
      /(^|[-/'’])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}

/**
 * The words of a post, a place or a venue with capitals as running text has them; those that are in
 * mixed case stay as they are.
 *
 * @example
 * titleCase(['MINISTER', 'OF', 'TRADE']) // => 'Minister of Trade'
 */
export function titleCase(words: readonly string[]): string {
  return words
    .map((word, k) => (k > 0 && SMALL_WORD.test(word) ? word.toLowerCase() : properCase(word)))
    .join(' ')
}

const SMALL_WORD = /^(?:OF|THE|FOR|TO|AND|AT|IN|ON)$/

const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de del della di da dos das du la le el al bin ibn ten ter zu af bint'.split(' '),
)

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq)\.?$/i

const POST_WORDS: ReadonlySet<string> = new Set(
  (
    'the a his her their our its mr mrs ms miss dr sir dame lord lady madam madame monsieur hon ' +
    'honorable excellency he h.e rev reverend father sheikh shaikh prince princess king queen emir ' +
    'sultan crown secretary secretary-general minister foreign prime president vice vice-president ' +
    'deputy assistant under undersecretary acting interim special principal senior first second ' +
    'former ex then chief chancellor premier ambassador envoy representative high commissioner ' +
    'commission senator congressman congresswoman rep sen gov gen lt col maj cmdr capt sgt adm ' +
    'governor mayor general admiral colonel major captain lieutenant sergeant commander chairman ' +
    'chairwoman chairperson chair speaker leader director administrator administration ' +
    'spokesperson spokesman spokeswoman press defense defence interior finance trade economy ' +
    'treasury state national security adviser advisor counselor counsellor coordinator attorney ' +
    'judge justice professor prof moderator host anchor correspondent reporter journalist ' +
    'interpreter translator official officer staff delegate member mp mep permanent joint head of ' +
    'for to and affairs european union u.s us american russian ukrainian british french german ' +
    'chinese israeli iranian turkish polish'
  ).split(' '),
)

/** Index of the first word of the surname: the last word, and particles before it. */
function startOfSurname(names: readonly string[]): number {
  let start = names.length - 1
  while (start > 0 && PARTICLES.has((names[start - 1] as string).toLowerCase())) start--
  return start
}

/** Whether every word of a name is written like one: a capital first, no digits. */
export function hasNameShape(name: string): boolean {
  return name
    .split(/\s+/)
    .every((word) => /^[\p{Lu}][\p{L}\p{M}.'’-]*$/u.test(word) || PARTICLES.has(word.toLowerCase()))
}
