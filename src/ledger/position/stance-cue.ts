import { formsOfVerb } from '../../article/lexicon/verb-form.ts'

/** A word that tells who is for or against something, and how what it is about follows. */
export interface StanceCue {
  readonly agreement: boolean
  /** Prepositions one of which stands before what it is about; none for an object. */
  readonly prepositions: readonly string[]
  /** What it tells when it is denied; the opposite stance when nothing is given. */
  readonly denied?: 'nothing' | 'possible'
}

/** The cues that a form of a verb may be, the more particular ones first. */
export function stanceVerb(lower: string): readonly StanceCue[] | undefined {
  return VERBS.get(lower)
}

/** The cue that a noun may be after a word such as "our": `support` for, `opposition` to. */
export function stanceNoun(lower: string): StanceCue | undefined {
  return NOUNS.get(lower)
}

/** The cue that an adjective may be after "we are": `opposed` to, in `favor` of. */
export function stanceState(lower: string): StanceCue | undefined {
  return STATES.get(lower)
}

/** Whether something that is called so is approved of; nothing for other adjectives. */
export function judgingAdjective(lower: string): boolean | undefined {
  return ADJECTIVES.get(lower)
}

/** Whether a verb expresses what its object names: "we reiterate" our support. */
export function isExpressing(lower: string): boolean {
  return EXPRESSING.test(lower)
}

const EXPRESSING =
  /^(?:reaffirm|reiterat|express|declar|underscor|underlin|stress|repeat|confirm|voic|restat|renew|emphasi[sz]|affirm|state)(?:e|s|es|ed|d|ing)?$/

/** Whether an adjective tells that a stance holds: our support "is unwavering". */
export function isFirmWord(lower: string): boolean {
  return FIRM.has(lower)
}

const FIRM: ReadonlySet<string> = new Set(
  (
    'unwavering firm steadfast strong ironclad unshakable unshakeable absolute unconditional unchanged ' +
    'undiminished clear enduring unequivocal rock-solid unambiguous resolute'
  ).split(' '),
)

/** Whether a word ties a state such as `opposed` to who is in it. */
export function isFormOfBe(lower: string): boolean {
  return BE.has(lower)
}

const BE: ReadonlySet<string> = new Set(
  "am is are was were 'm 're 's remain remains remained stay".split(' '),
)

const FOR = { agreement: true, prepositions: [] }
/** Who does not condemn does not approve by it. */
const AGAINST = { agreement: false, prepositions: [], denied: 'nothing' } as const
/** Who does not oppose may be for it. */
const OPPOSED = { agreement: false, denied: 'possible' } as const

/** Lemmas that take an object, or a preposition that is named. */
const LEMMAS: readonly (readonly [string, StanceCue])[] = [
  ...each('support back endorse welcome favor favour applaud embrace advocate champion hail', FOR),
  ...each('reject condemn denounce deplore repudiate decry criticize criticise regret', AGAINST),
  ...each('oppose', { ...OPPOSED, prepositions: [] }),
  ...each('agree', { agreement: true, prepositions: ['with'] }),
  ...each('disagree', { ...OPPOSED, prepositions: ['with'] }),
  ...each('object', { ...OPPOSED, prepositions: ['to'] }),
  ...each('stand', { agreement: true, prepositions: ['for', 'by', 'behind'] }),
  ...each('stand', { ...OPPOSED, prepositions: ['against'] }),
  ...each('believe', { agreement: true, prepositions: ['in'] }),
  ...each('approve', { agreement: true, prepositions: ['of'] }),
  ...each('disapprove', { ...OPPOSED, prepositions: ['of'] }),
  ...each('call', { agreement: true, prepositions: ['for'], denied: 'nothing' }),
  ...each('accept tolerate recognize recognise condone', { agreement: false, prepositions: [] }),
]

const VERBS: ReadonlyMap<string, readonly StanceCue[]> = byForm(LEMMAS)

/** Verbs that tell a stance only when they are denied: we do not accept, recognize, condone. */
export const ONLY_DENIED: ReadonlySet<string> = new Set(
  'accept tolerate recognize recognise condone'
    .split(' ')
    .flatMap((lemma) => formsOfVerb(lemma).map(([form]) => form)),
)

const NOUNS: ReadonlyMap<string, StanceCue> = new Map([
  ['support', { agreement: true, prepositions: ['for', 'to'] }],
  ['commitment', { agreement: true, prepositions: ['to'] }],
  ['opposition', { agreement: false, prepositions: ['to'] }],
  ['rejection', { agreement: false, prepositions: ['of'] }],
  ['condemnation', { agreement: false, prepositions: ['of'] }],
  ['objection', { agreement: false, prepositions: ['to'] }],
])

const STATES: ReadonlyMap<string, StanceCue> = new Map([
  ['opposed', { ...OPPOSED, prepositions: ['to'] }],
  ['supportive', { agreement: true, prepositions: ['of'] }],
  ['committed', { agreement: true, prepositions: ['to'] }],
  ['favor', { agreement: true, prepositions: ['of'] }],
  ['favour', { agreement: true, prepositions: ['of'] }],
  ['against', { ...OPPOSED, prepositions: [] }],
])

const ADJECTIVES: ReadonlyMap<string, boolean> = new Map([
  ...(
    'unacceptable intolerable unjustified unjustifiable illegal unlawful illegitimate wrong immoral outrageous ' +
    'inexcusable reprehensible deplorable abhorrent unconscionable indefensible counterproductive unwarranted'
  )
    .split(' ')
    .map((word): [string, boolean] => [word, false]),
  ...'legitimate justified lawful acceptable'
    .split(' ')
    .map((word): [string, boolean] => [word, true]),
])

function each(lemmas: string, cue: StanceCue): [string, StanceCue][] {
  return lemmas.split(' ').map((lemma) => [lemma, cue])
}

function byForm(lemmas: readonly (readonly [string, StanceCue])[]): Map<string, StanceCue[]> {
  const cues = new Map<string, StanceCue[]>()
  for (const [lemma, cue] of lemmas) {
    for (const form of new Set(formsOfVerb(lemma).map(([text]) => text)))
      cues.set(form, [...(cues.get(form) ?? []), cue])
  }
  return cues
}
