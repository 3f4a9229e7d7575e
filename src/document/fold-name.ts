/**
 * A name as it is compared: in small Latin letters, without marks and points, and with the spellings
 * that the common transcriptions have for one sound made one.
 *
 * Only what is the same name in another spelling is folded, because a folded surname is what tells
 * people apart. So `Xu` and `Xue`, `Bauer` and `Baur`, `Khan` and `Han` stay two names.
 *
 * @example
 * foldName('Tarnovskyy') // => 'tarnovsky'
 * foldName('Тарновський') // => 'tarnovsky'
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  // Nearly all names have nothing to fold.
  if (/^[a-z]+$/.test(lower) && !MAY_FOLD.test(lower)) return lower
  let folded = inLatinLetters(lower)
    .replace(/['’.\u2018\u02bc\u02bb`]/g, '')
    .replace(ARTICLE, '')
    .replace(/[-\u2010\u2011\s]+/g, ' ')
    .trim()
  for (const [pattern, sound] of SPELLINGS) folded = folded.replace(pattern, sound)
  return folded
}

/** What any of {@link SPELLINGS} begins with; a name without it is done. */
const MAY_FOLD = /x|ks|kh|[ij]|y.|y$|[uoa]e|enka$|^ye/

/** The Arabic article, in its spoken forms where a hyphen shows that it is one. */
const ARTICLE =
  /(?<=^|\s)(?:[ae]l[-\u2010\u2011\s]+|(?:an|ar|as|ash|at|ad|az)[-\u2010\u2011])(?=\p{L})/gu

/** Spellings of one sound, each with the one that stands for all of them; applied in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // `Alexander`, `Aleksander`.
  [/ks|x/g, 'ks'],
  // `Mikhail`, `Mihail`; a name that begins with it is another: `Khan`, `Han`.
  [/(?<=[a-z])kh/g, 'h'],
  // `Yevgeny`, `Evgeny`, `Yeltsin`, `Eltsin`; short names are of another language.
  [/\bye(?=[b-df-hj-np-tv-z][a-z]{2})/g, 'e'],
  // `Aliyev`, `Aliev`; `Nazarbayeva`, `Nazarbaeva`.
  [/(?<=[a-z])yev(?=a?\b)/g, 'ev'],
  // The ending of Slavic adjectives, and of names that end like one: `-skyy`, `-skyi`, `-skij`, `-ski`.
  [/(?:iy|yy|ij|yi|ii)\b/g, 'y'],
  // `Sergei`, `Sergey`; `Nikolai`, `Nikolay`.
  [/(?:ei|ey|ej|ai|ay)\b/g, 'ey'],
  [/i\b/g, 'y'],
  // `Mariya`, `Maria`, `Marija`; `Iulia` and `Yulia` begin alike too.
  [/(?<=[a-z])(?:iy|ij|yi|[ijy])(?=[aou])/g, 'y'],
  [/\bi(?=u)/g, 'y'],
  // `Shoygu`, `Shoigu`.
  [/(?<=[aeou])y(?=[b-df-hj-np-tv-z])/g, 'i'],
  // Belarusian and Ukrainian: `Lukashenka`, `Lukashenko`.
  [/(?<=[a-z]{3})enka\b/g, 'enko'],
  // The German way to write an umlaut without its points: `Mueller`, `Müller`.
  [/(?<=[b-df-hj-np-tv-z])([uoa])e(?=[b-df-hj-np-tv-z])/g, '$1'],
]

/** Without marks, and in Latin letters where the text is Cyrillic. */
function inLatinLetters(lower: string): string {
  if (/^[\x20-\x7e]*$/.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replace(/[\u0400-\u04ff]/g, (letter) => CYRILLIC.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþßæœıə]/g, (letter) => UNMARKED.get(letter) ?? letter)
}

/**
 * Cyrillic letters as BGN/PCGN and most newspapers write them in Latin ones. Where standards differ
 * (`kh`, `h`; `ya`, `ia`, `ja`), {@link SPELLINGS} makes them one.
 */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  (
    'а=a б=b в=v г=g ґ=g д=d е=e ё=e є=e ж=zh з=z и=i і=i ї=i й=y ј=j к=k л=l љ=lj м=m н=n њ=nj о=o ' +
    'п=p р=r с=s т=t у=u ў=u ф=f х=kh ц=ts ч=ch џ=dz ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ћ=c ђ=dj ќ=k ѓ=g ѕ=dz'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
)

/** Latin letters that are no letter with a mark, as they are written without them. */
const UNMARKED: ReadonlyMap<string, string> = new Map(
  'ł=l ø=o đ=d ð=d þ=th ß=ss æ=ae œ=oe ı=i ə=a'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
)
