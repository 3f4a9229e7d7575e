/**
 * The base form of an English word whose forms no rule of endings tells: `take` for `took`, `child` for
 * `children`. Other words come back as they are.
 */
export function baseForm(word: string): string {
  return BASES.get(word) ?? word
}

/** The irregular forms of a base form: `took` and `taken` for `take`. */
export function irregularForms(base: string): readonly string[] {
  return FORMS.get(base) ?? []
}

/** A base form, and after it the forms that differ from it in more than a regular ending. */
const LISTED = `
arise arose arisen|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound|
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|
burn burnt|buy bought|catch caught|choose chose chosen|come came|cling clung|creep crept|deal dealt|
die dying|dig dug|draw drew drawn|drive drove driven|drink drank drunk|eat ate eaten|fall fell fallen|
feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|
get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|
hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|learn learnt|leave left|
lend lent|lie lain lying|light lit|lose lost|make made|mean meant|meet met|mislead misled|
misunderstand misunderstood|oversee oversaw overseen|overcome overcame|overtake overtook overtaken|
overthrow overthrew overthrown|pay paid|prove proven|rebuild rebuilt|repay repaid|ride rode ridden|
ring rang rung|rise rose risen|run ran|see saw seen|seek sought|sell sold|send sent|shake shook shaken|
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|
slide slid|speak spoke spoken|spend spent|spin spun|stand stood|steal stole stolen|stick stuck|
strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|
take took taken|teach taught|tear tore torn|think thought|throw threw thrown|tie tying|
undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|
uphold upheld|wake woke woken|wear wore worn|weep wept|win won|wind wound|withdraw withdrew withdrawn|
withhold withheld|withstand withstood|write wrote written|
child children|crisis crises|foot feet|life lives|loaf loaves|man men|mouse mice|person people persons|
shelf shelves|thief thieves|tooth teeth|wife wives|woman women|analysis analyses|basis bases|
good better best|bad worse worst|far further farther furthest|
`

const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  LISTED.replaceAll('\n', '')
    .split('|')
    .filter((entry) => entry !== '')
    .map((entry): [string, string[]] => {
      const [base = '', ...forms] = entry.split(' ')
      return [base, forms]
    }),
)

const BASES: ReadonlyMap<string, string> = new Map(
  [...FORMS].flatMap(([base, forms]) => forms.map((form): [string, string] => [form, base])),
)
