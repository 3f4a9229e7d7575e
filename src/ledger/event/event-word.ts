import { formsOfVerb, pluralOf } from '../../article/lexicon/verb-form.ts'
import { irregularForms } from '../../text/irregular-form.ts'
import type { EventKind } from './event.ts'

/** How a verb tells of an event: which of its dependents say who, what and where. */
export type VerbFrame =
  /** `met Oda`, `met with Oda`, `the ministers met`. */
  | 'meet'
  /** `saw Oda in Drast yesterday`. */
  | 'see'
  /** `spoke with Oda`, `talked to Oda`. */
  | 'talk'
  /** `called Oda`, `phoned Oda`. */
  | 'phone'
  /** `hosted Oda`, `welcomed Oda to Averholt`. */
  | 'host'
  /** `discussed the strait with Oda`. */
  | 'discuss'
  /** `visited Averholt`. */
  | 'visit'
  /** `traveled to Averholt`, `arrived in Averholt`. */
  | 'go'
  /** `wrote to Oda`. */
  | 'write'
  /** `signed the accord`, `expelled two envoys`: an act of a state upon an object. */
  | 'act'
  /** `announced a plan`, `announced that …`. */
  | 'announce'
  /** `attacked the port`. */
  | 'attack'
  /** `deployed two ships`, `the troops withdrew`. */
  | 'move'
  /** `fired a missile`, `launched an attack`. */
  | 'fire'

/** How a noun tells of an event. */
export type NounFrame =
  /** `a meeting with Oda`, `talks between the two`. */
  | 'gathering'
  /** `her visit to Averholt`. */
  | 'journey'
  /** `a call with Oda`. */
  | 'call'
  /** `on the phone with Oda`. */
  | 'phone'
  | 'interview'
  /** `a letter to Oda`. */
  | 'letter'
  /** `the signing of the accord`. */
  | 'act'
  | 'announcement'
  /** `the invasion of Ombrasa`, `Sorrenay's attack on the port`. */
  | 'attack'
  /** `the withdrawal of the troops`. */
  | 'move'
  /** `missile launches`, `a nuclear test`. */
  | 'fire'

/** What a word may tell of, as a verb and as a noun. */
export interface EventWord {
  readonly verb?: {
    readonly frame: VerbFrame
    readonly kind: EventKind
    readonly lemma: string
    /** A form that tells no event but what is planned for a day: `will release the hostages on Monday`. */
    readonly isPlanOnly?: true
  }
  readonly noun?: {
    readonly frame: NounFrame
    readonly kind: EventKind
    readonly lemma: string
    readonly isPlural: boolean
  }
}

const VERBS: readonly (readonly [VerbFrame, EventKind, string])[] = [
  ['meet', 'meeting', 'meet huddle sit gather convene assemble'],
  ['meet', 'talks', 'confer consult'],
  ['see', 'meeting', 'see'],
  ['talk', 'talks', 'speak talk contact negotiate engage'],
  ['phone', 'call', 'call phone telephone'],
  ['host', 'meeting', 'host welcome receive greet'],
  ['discuss', 'meeting', 'discuss raise'],
  ['visit', 'visit', 'visit tour'],
  ['go', 'visit', 'travel go fly head arrive come return depart leave get stop land'],
  ['write', 'letter', 'write reply cable telegraph wire'],
  [
    'act',
    'announcement',
    'sign designate sanction expel appoint nominate impose lift recall deliver elect indict renew ratify issue ' +
      'conclude reach declare recognize suspend release swear enter adopt veto ' +
      'extend contribute offer allocate rejoin freeze close extradite summon accede arrest free repatriate ' +
      'reopen establish open share donate supply provide terminate join proclaim sever restore resume achieve exchange',
  ],
  ['announce', 'announcement', 'announce'],
  ['attack', 'militaryAct', 'attack invade bomb shell strike hit assault annex bombard occupy seize capture defeat destroy ' +
      'sink raid besiege liberate overthrow blockade kill shoot'],
  ['move', 'militaryAct', 'deploy withdraw redeploy send move evacuate land order cross'],
  ['fire', 'militaryAct', 'fire launch test detonate carry explode'],
] // biome-ignore format: a table

const NOUNS: readonly (readonly [NounFrame, EventKind, string])[] = [
  [
    'gathering',
    'meeting',
    'meeting conference session roundtable dinner lunch luncheon reception bilat dialogue forum ministerial gathering ' +
      'ceremony convention funeral rally event',
  ],
  ['gathering', 'talks', 'talk discussion conversation negotiation consultation'],
  ['gathering', 'summit', 'summit'],
  ['journey', 'visit', 'visit trip travel'],
  ['call', 'call', 'call'],
  ['phone', 'call', 'phone telephone'],
  ['interview', 'interview', 'interview'],
  ['letter', 'letter', 'letter invitation message note'],
  ['act', 'announcement', 'signing designation expulsion appointment delivery nomination indictment swearing ' +
    'establishment conclusion adoption ratification termination imposition reopening inauguration accession'],
  ['announcement', 'announcement', 'announcement'],
  [
    'attack',
    'militaryAct',
    'invasion attack assault strike airstrike bombing shelling coup massacre siege war incursion raid ' +
      'annexation bombardment offensive blockade aggression',
  ],
  ['move', 'militaryAct', 'withdrawal deployment evacuation'],
  ['fire', 'militaryAct', 'launch test'],
] // biome-ignore format: a table

/** Forms that no rule of endings gives. */
const DOUBLED: Readonly<Record<string, string>> = {
  travel: 'travelled travelling',
  expel: 'expelled expelling',
  confer: 'conferred conferring',
  stop: 'stopped stopping',
  get: 'getting',
}

/** Verbs whose other forms are nouns, or tell of what is usual. */
const PAST_ONLY: ReadonlySet<string> = new Set(
  'extend contribute offer allocate rejoin move order kill close free arrest freeze wire land issue sanction release adopt reach enter elect declare renew suspend conclude recognize veto ratify reopen indict establish open terminate join proclaim sever restore resume achieve exchange cross'.split(
    ' ',
  ),
)

/** Every form of every word that may tell of an event, in small letters. */
export const EVENT_WORDS: ReadonlyMap<string, EventWord> = eventWords()

function eventWords(): Map<string, EventWord> {
  const words = new Map<string, EventWord>()
  const put = (text: string, reading: EventWord): void => {
    words.set(text, { ...words.get(text), ...reading })
  }
  for (const [frame, kind, lemmas] of VERBS) {
    for (const lemma of lemmas.split(' ')) {
      const isPastOnly = PAST_ONLY.has(lemma)
      if (isPastOnly && !words.has(lemma))
        put(lemma, { verb: { frame, kind, lemma, isPlanOnly: true } })
      const forms = [
        ...formsOfVerb(lemma)
          .filter(([, form]) => !isPastOnly || form === 'past')
          .map(([text]) => text),
        ...irregularForms(lemma),
        ...(DOUBLED[lemma] ?? '').split(' '),
      ]
      for (const text of forms) if (text !== '') put(text, { verb: { frame, kind, lemma } })
    }
  }
  for (const [frame, kind, lemmas] of NOUNS) {
    for (const lemma of lemmas.split(' ')) {
      // "A talk" is a lecture; only the plural negotiates.
      if (lemma !== 'talk') put(lemma, { noun: { frame, kind, lemma, isPlural: false } })
      put(pluralOf(lemma), { noun: { frame, kind, lemma, isPlural: true } })
    }
  }
  return words
}
