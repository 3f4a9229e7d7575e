import { SAYING_VERBS } from './lexicon/saying-verbs.ts'
import { formsOfVerb, type VerbForm } from './lexicon/verb-form.ts'

/** What kind of act a verb of attribution reports. */
export type CueKind =
  /** Saying in so many words: said, told, asked. */
  | 'say'
  /** An act done by saying: praised, promised, called on. */
  | 'act'
  /** A thought or a wish: believes, hopes. */
  | 'think'

/** A form of a verb of attribution. */
export interface Cue {
  readonly lemma: string
  readonly kind: CueKind
  /** Whether the hearer may stand right after the verb: told reporters, assured him. */
  readonly takesHearer: boolean
  readonly form: VerbForm[1]
  /** Whether the form is as often a noun: `states`, `reports`. A name must stand before it. */
  readonly isNounToo: boolean
}

/** The cue that an inflected verb form is, if it is one. */
export function cueOf(word: string): Cue | undefined {
  return cueOfLower(word.toLowerCase())
}

/** The cue that a verb form in small letters is, if it is one. */
export function cueOfLower(lower: string): Cue | undefined {
  return FORMS.get(lower)
}

/** Verbs that tell of speech only beside marks, and those that the lexicon has in other frames. */
const SAY = 'emphasise underscore comment sum point fire shoot go hit beam'

const ACT =
  'urge promise pledge vow threaten demand call describe characterize characterise label brand dub ' +
  'accuse blame criticize criticise condemn denounce praise welcome thank hail laud propose recommend ' +
  'express voice convey brief signal hint indicate reject dismiss rebuke slam blast decry deride mock ' +
  'ridicule tout applaud salute commend agree appeal request order instruct encourage invite apologize ' +
  'apologise congratulate lash deem term refuse decline vouch defend deplore chide scold bemoan ' +
  'highlight outline pitch propose raise echo cite quote address discuss question suggest advocate'

const THINK =
  'believe think hope expect fear want wish feel consider doubt know understand imagine plan intend ' +
  'worry see find foresee anticipate assume suspect wonder regret prefer'

const TAKES_HEARER: ReadonlySet<string> = new Set(
  'tell warn caution ask assure inform remind advise'.split(' '),
)

/** Forms that are far more often a preposition: "considering who was on the quay". */
const PREPOSITIONS: ReadonlySet<string> = new Set(['considering'])

/** Verbs whose plain form and third person are nouns too. */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  (
    'state report question voice address brief order plan label brand answer comment doubt hope fear ' +
    'worry promise request demand appeal signal offer note claim post tweet joke remark blame praise ' +
    'pledge vow hint wish thank welcome echo quote dub outline highlight challenge quip boast caution ' +
    'mention whisper shout yell value decline venture guess mock slam blast attack raise begin find see ' +
    'feel know want point fire shoot go hit counsel sum consider question process discuss cite call name ' +
    'query gripe grumble volunteer certify protest object blog charge reason guarantee forecast interrupt ' +
    'cry mutter mumble murmur bark bellow thunder sigh holler stammer stutter drawl growl snarl hiss wail ' +
    'moan groan croak rasp'
  ).split(' '),
)

/** Verbs of what signs and papers hold, behind which nobody speaks: "a sign read “No ships”". */
const OF_THINGS: ReadonlySet<string> = new Set(['read'])

const FORMS: ReadonlyMap<string, Cue> = makeForms()

function makeForms(): Map<string, Cue> {
  const forms = new Map<string, Cue>()
  for (const [verbs, kind] of [
    [verbsOfDirectSpeech(), 'say'],
    [THINK, 'think'],
    [ACT, 'act'],
    [SAY, 'say'],
  ] as const) {
    for (const lemma of verbs.split(' ')) {
      const takesHearer = TAKES_HEARER.has(lemma)
      for (const [text, form] of formsOfVerb(lemma)) {
        if (PREPOSITIONS.has(text)) continue
        const isNounToo = NOUNS_TOO.has(lemma) && (form === 'base' || form === 'third')
        forms.set(text, { lemma, kind, takesHearer, form, isNounToo })
      }
    }
  }
  return forms
}

/** Verbs that may stand behind the words they report, by the lexicon: "“…,” she objected". */
function verbsOfDirectSpeech(): string {
  const rows = SAYING_VERBS.filter(
    ({ mode, frames }) => mode === 'say' && frames.split(' ').includes('post'),
  )
  return rows
    .flatMap(({ words }) => words.split(' '))
    .filter((word) => !/[?_]/.test(word) && !OF_THINGS.has(word))
    .join(' ')
}
