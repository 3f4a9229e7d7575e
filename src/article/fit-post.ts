import { isListedState, isSameState, isStateAdjective } from '../text/state-word.ts'
import type { Description } from './description.ts'
import type { NamedPerson, Person } from './people.ts'
import { genderOfRole } from './role-gender.ts'
import type { Scene } from './scene.ts'

/**
 * How well a description at an offset fits what an article says of a person's posts: zero when it says
 * nothing that fits, less than that never, more the more it says.
 *
 * Another country, another branch, or a word that makes it another post (`deputy`, `former`) rules a post
 * out.
 */
export function fitPost(
  scene: Scene,
  person: NamedPerson,
  description: Description,
  offset: number,
): number {
  if (isOtherGender(description.head, person)) return 0
  // "The president's director" is nobody else's.
  const { owner } = description
  if (owner !== undefined && /^(?!(?:his|her|their|its|our)$)\p{Ll}/u.test(owner)) return 0
  const countries = person.posts.flatMap((post) => post.country ?? [])
  // A state that nobody lists stands before a post too: "the Sorrenay envoy".
  const country =
    countryOf(description) ??
    description.modifiers.find((word) => /^\p{Lu}/u.test(word) && scene.cast.places.has(word))
  const isThere = country !== undefined && countries.some((other) => isSameState(other, country))
  if (country !== undefined && countries.length > 0 && !isThere) return 0
  let best = 0
  for (const post of person.posts) {
    const fit = fitHead(description, post.text.toLowerCase(), isThere ? country : undefined)
    if (fit === 0) continue
    const sure = scene.isQuoted(post.start) ? QUOTED : post.start > offset ? LATER : STATED
    best = Math.max(best, fit + sure + (isThere ? COUNTRY : 0))
  }
  return best
}

// A post that only somebody quoted gives counts least, for nobody speaks of himself so.
const QUOTED = 0
const LATER = 1
const STATED = 3
const COUNTRY = 3
const SAME_NOUN = 3
const GENERAL_NOUN = 1

/** The country or place that a description names. */
function countryOf({ modifiers, owner, complement }: Description): string | undefined {
  if (owner !== undefined && /^\p{Lu}/u.test(owner)) return owner
  const word = modifiers.find((other) => isStateAdjective(other) || isListedState(other))
  if (word !== undefined) return word
  const of = complement?.text.split(/\s(?:and|,)\s?/)[0]
  return of !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(of) &&
    !/^(?:State|Foreign|Defen[cs]e)\b/.test(of)
    ? of
    : undefined
}

function fitHead(
  { head, modifiers, complement }: Description,
  post: string,
  country: string | undefined,
): number {
  if (post === '') return 0
  const words = new Set(post.split(/[\s-]+/).map(unified))
  const isSame = words.has(unified(head)) || post.includes(head)
  const general = GENERAL_NOUNS.get(head)
  // "Chair" opens "chairwoman", and "mp" opens no other word.
  const spaced = ` ${post.replaceAll('-', ' ')}`
  const isGeneral = general?.some((noun) => words.has(noun) || spaced.includes(` ${noun}`)) ?? false
  if (!isSame && !isGeneral) return 0
  const said = modifiers.map((word) => unified(word.toLowerCase()))
  if (isSame) {
    for (const word of words)
      if (OTHER_POST.has(word) && !said.includes(word) && head !== 'premier') return 0
    for (const word of said) if (OTHER_POST.has(word) && !words.has(word)) return 0
  } else if (words.has('former') !== said.includes('former')) return 0
  const own = modifiers.filter((word) => !isEpithet(word) && word !== country)
  if (isSame && own.some((word) => !words.has(unified(word.toLowerCase())))) return 0
  const branches = [...said, ...(complement?.text.toLowerCase().split(/\s+/) ?? [])].filter(
    (word) => BRANCHES.has(word),
  )
  if (isSame && branches.some((word) => !words.has(word))) return 0
  return isSame ? SAME_NOUN : GENERAL_NOUN
}

/** Whether a word before a post only adds something: a state, or an adjective of the writer's. */
function isEpithet(word: string): boolean {
  return (
    isStateAdjective(word) ||
    isListedState(word) ||
    /(?:ed|ing|ly|ful|ive|ous|est|less|y)$/.test(word) ||
    /\d/.test(word) ||
    EPITHETS.has(word.toLowerCase())
  )
}

const EPITHETS: ReadonlySet<string> = new Set(
  'top senior new old young chief first second third longtime veteran then one-time sitting current own main key lone same late popular right-wing left-wing far-right center-right center-left conservative liberal social democratic republican national federal local regional'.split(
    ' ',
  ),
)

/** Words that make another post of the one they stand before. */
const OTHER_POST: ReadonlySet<string> = new Set(
  'vice deputy assistant under former prime shadow associate junior lieutenant'.split(' '),
)

/** Branches of government, of which a minister has one. */
const BRANCHES: ReadonlySet<string> = new Set(
  'foreign defense interior finance justice trade energy health economy transport education agriculture fisheries state treasury press security labor culture environment'.split(
    ' ',
  ),
)

/** General nouns, and the posts whose bearers they may stand for. */
const GENERAL_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'diplomat',
    [
      'secretary of state',
      'foreign minister',
      'ambassador',
      'envoy',
      'foreign secretary',
      'minister of foreign',
    ],
  ],
  [
    'leader',
    [
      'president',
      'premier',
      'chancellor',
      'prime',
      'king',
      'queen',
      'chief',
      'chair',
      'head of',
      'dictator',
    ],
  ],
  [
    'chief',
    [
      'head',
      'director',
      'chairman',
      'chair',
      'secretary',
      'commissioner',
      'president',
      'commander',
    ],
  ],
  ['head', ['director', 'chairman', 'chair', 'chief', 'president']],
  ['judge', ['justice', 'magistrate']],
  ['lawyer', ['attorney', 'counsel', 'barrister', 'advocate', 'solicitor']],
  ['premier', ['prime minister']],
  ['minister', ['prime minister', 'secretary of state']],
  [
    'lawmaker',
    [
      'senator',
      'representative',
      'congressman',
      'congresswoman',
      'member of',
      'deputy',
      'legislator',
      'mp',
      'mep',
    ],
  ],
  [
    'legislator',
    ['senator', 'representative', 'congressman', 'congresswoman', 'member of', 'lawmaker'],
  ],
  ['republican', ['republican']],
  ['democrat', ['democratic', 'democrat']],
  ['envoy', ['ambassador', 'representative']],
  ['official', ['secretary', 'minister', 'director', 'deputy']],
  ['politician', ['senator', 'minister', 'president', 'leader', 'congress', 'governor', 'mayor']],
  ['candidate', ['nominee']],
  ['nominee', ['candidate']],
  ['spokesman', ['spokesperson']],
  ['spokeswoman', ['spokesperson']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['monarch', ['king', 'queen']],
  ['counterpart', ['minister', 'president', 'secretary']],
])

/** Spellings and forms of one noun. */
function unified(word: string): string {
  const bare = word.replace(/[^\p{L}]/gu, '')
  return SAME.get(bare) ?? bare
}

const SAME: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['adviser', 'advisor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['chairwoman', 'chair'],
  ['chairman', 'chair'],
  ['chairperson', 'chair'],
  ['ex', 'former'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
])

/** Whether a noun for a person tells another gender than the one known of somebody. */
export function isOtherGender(head: string, { gender }: Person): boolean {
  const told = genderOfRole(head)
  return told !== undefined && gender !== undefined && told !== gender
}
