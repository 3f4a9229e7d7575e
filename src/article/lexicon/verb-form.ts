/** A form of a verb in small letters: `past` is the past tense and the past participle. */
export type VerbForm = readonly [text: string, form: 'base' | 'third' | 'past' | 'participle']

/** The forms of a verb by its lemma; both spellings where two are in use. */
export function formsOfVerb(lemma: string): readonly VerbForm[] {
  const past = IRREGULAR.get(lemma) ?? regularPast(lemma)
  return [
    [lemma, 'base'],
    ...past.map((text): VerbForm => [text, 'past']),
    [thirdPerson(lemma), 'third'],
    ...participles(lemma).map((text): VerbForm => [text, 'participle']),
  ]
}

/** Whether a word is the base form of a verb with a past of its own making: "withdraw", "cut". */
export function isIrregularBase(word: string): boolean {
  return IRREGULAR.has(word)
}

/** Whether a word is a past tense or past participle that a verb makes of its own: "sent", "done". */
export function isIrregularPast(word: string): boolean {
  return PASTS.has(word)
}

/** The plural of a noun, which English makes as it makes the third person. */
export function pluralOf(noun: string): string {
  return thirdPerson(noun)
}

function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has'
  if (CONSONANT_Y.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function regularPast(lemma: string): string[] {
  if (CONSONANT_Y.test(lemma)) return [`${lemma.slice(0, -1)}ied`]
  if (lemma.endsWith('e')) return [`${lemma}d`]
  return stems(lemma).map((stem) => `${stem}ed`)
}

function participles(lemma: string): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`]
  if (/[^eo]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`]
  return stems(lemma).map((stem) => `${stem}ing`)
}

/** What endings that begin with a vowel are put to. */
function stems(lemma: string): string[] {
  const doubled = lemma + lemma.charAt(lemma.length - 1)
  if (DOUBLING.has(lemma)) return [doubled]
  return DOUBLING_IN_BRITISH.has(lemma) ? [lemma, doubled] : [lemma]
}

const CONSONANT_Y = /[^aeiou]y$/

/** Verbs whose last consonant is doubled before a vowel. */
const DOUBLING: ReadonlySet<string> = new Set(
  (
    'abhor admit ban bar beg begin bet blog brag chat commit compel concur control cut deadpan defer deter ' +
    'drop dub equip excel expel extol forbid fret gag gun hit infer jam jot kidnap let mob nod occur omit pan patrol ' +
    'peg permit pin plan plot prefer propel put quip quit quiz rap rebel rebut refer regret repel ' +
    'rip rob rot scrap set shed ship shrug shun shut sit skip slam slap snap snub sob spar stab step stop ' +
    'strap strip submit sum swap swat transfer transmit trap undercut zip'
  ).split(' '),
)

/** Verbs whose last consonant is doubled in British spelling only. */
const DOUBLING_IN_BRITISH: ReadonlySet<string> = new Set(
  'cancel counsel funnel label level marvel model quarrel shovel signal travel tunnel'.split(' '),
)

/** Past tense and past participle, with variants. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'say said; tell told; write wrote written; swear swore sworn; think thought; feel felt; know knew known; ' +
    'see saw seen; find found; understand understood; misunderstand misunderstood; show showed shown; ' +
    'speak spoke spoken; foresee foresaw foreseen; foretell foretold; begin began begun; go went gone; ' +
    'shoot shot; hit hit; bet bet; lay laid; spell spelled spelt; set set; bring brought; read read; ' +
    'forbid forbade forbidden; teach taught; learn learned learnt; dream dreamed dreamt; seek sought; ' +
    'beseech besought beseeched; cast cast; forecast forecast forecasted; stand stood; come came come; ' +
    'let let; hear heard; lie lied; make made; take took taken; give gave given; have had; hold held; ' +
    'throw threw thrown; lend lent; send sent; draw drew drawn; put put; cut cut; undercut undercut; shed shed; pay paid; ' +
    'plead pleaded pled; sing sang sung; fight fought; choose chose chosen; mean meant; ' +
    'meet met; leave left; lead led; keep kept; lose lost; win won; sell sold; buy bought; build built; ' +
    'rebuild rebuilt; send sent; spend spent; break broke broken; strike struck stricken; steal stole stolen; ' +
    'overthrow overthrew overthrown; withdraw withdrew withdrawn; overrun overran overrun; run ran run; ' +
    'freeze froze frozen; blow blew blown; drive drove driven; fly flew flown; flee fled; beat beat beaten; ' +
    'burn burned burnt; hurt hurt; shut shut; quit quit; feed fed; rise rose risen; fall fell fallen; ' +
    'sit sat; tear tore torn; retake retook retaken; ' +
    'undertake undertook undertaken; forgive forgave forgiven; ' +
    'uphold upheld; withhold withheld; rid rid; spread spread; split split; sink sank sunk; ' +
    'shake shook shaken; wear wore worn; ride rode ridden; bind bound; bend bent; spill spilled spilt; ' +
    'arise arose arisen; awake awoke awoken; become became become; get got gotten; do did done'
  )
    .split('; ')
    .map((row): [string, string[]] => {
      const [lemma, ...past] = row.split(' ') as [string, ...string[]]
      return [lemma, [...new Set(past)]]
    }),
)

const PASTS: ReadonlySet<string> = new Set([...IRREGULAR.values()].flat())
