import { LONGEST_WORD } from '../text/stem.ts'

/**
 * A key that the name of a country or people shares with its adjectives and with those who live there:
 * one for `Halvenia`, `Halvenian` and `Halvenians`. `name` is folded. Other names have keys too, which
 * only their own forms share.
 *
 * @example
 * nameKey('ukrainian') === nameKey('ukraine') // => true
 */
export function nameKey(name: string): string {
  const bare = name.replace(/'s?$/, '')
  const listed = ODD_ONES.get(bare)
  if (listed !== undefined) return listed
  if (bare.length > LONGEST_WORD) return bare
  let key = bare.length > 4 ? bare.replace(/(?<=[^s])s$/, '') : bare
  for (;;) {
    const shorter = key.replace(ADJECTIVE, '')
    if (shorter === key || shorter.length < LEAST_KEY) break
    key = shorter
  }
  const root = key.replace(/[aeiouy]+$/, '')
  return root.length < LEAST_KEY ? key : root
}

/** Letters that a key has at least; `Iran` and `Oda` must not lose what tells them. */
const LEAST_KEY = 3

/** Endings of adjectives of places, and of names of places that the adjective has not. */
const ADJECTIVE = /(?:ians?|eans?|ans?|ese|ish|land|is?)$/

/** Names whose adjective no ending makes, one list for each country. */
const ODD_ONES: ReadonlyMap<string, string> = new Map(
  [
    'america american americans us usa u.s',
    'britain british briton britons uk england english',
    'france french frenchman',
    'germany german germans',
    'netherlands dutch holland',
    'afghanistan afghan afghans',
    'greece greek greeks',
    'switzerland swiss',
    'spain spanish spaniard spaniards',
    'denmark danish dane danes',
    'poland polish pole poles',
    'finland finnish finn finns',
    'sweden swedish swede swedes',
    'norway norwegian norwegians',
    'turkey turkish turk turks türkiye',
    'wales welsh',
    'ireland irish',
    'portugal portuguese',
    'peru peruvian peruvians',
    'iceland icelandic',
    'europe european europeans eu',
    'kurdistan kurdish kurd kurds',
    'thailand thai thais',
    'uzbekistan uzbek uzbeks',
    'kazakhstan kazakh kazakhs',
    'tajikistan tajik tajiks',
    'philippines philippine filipino filipinos',
    'congo congolese',
    'cyprus cypriot cypriots',
    'democrats democrat democratic',
    'nigeria nigerian nigerians',
    'niger nigerien nigeriens',
    'qaeda qaida',
    'kyiv kiev',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
    return [first, ...others].map((name): [string, string] => [name, first])
  }),
)
