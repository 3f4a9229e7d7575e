import type { Mode } from './frame.ts'
import { formsOfVerb, pluralOf } from './verb-form.ts'

/** A verb and its object that have become one cue, and the frames in which the content follows. */
export interface Idiom {
  readonly mode: Mode
  /** Prepositions, and `that`. */
  readonly frames: readonly string[]
}

/**
 * Whether a verb and the noun that is its object, both in any form, are together one cue: "made the case",
 * "raised questions". The verb's subject is then the source, and the content is what follows the noun,
 * in one of the noun's frames. Where nothing follows, nothing is attributed: "made his point".
 */
export function isLightVerb(form: string, noun: string): boolean {
  return NOUNS_OF_VERB.get(LEMMAS.get(form) ?? '')?.has(noun) ?? false
}

/** The idiom that a verb and its object, both in any form, are: took aim (at), casts doubt (on). */
export function idiom(form: string, noun: string): Idiom | undefined {
  const lemma = LEMMAS.get(form)
  return lemma === undefined ? undefined : IDIOMS.get(`${lemma} ${noun}`)
}

/** Whether a verb, in any form, and an adjective are one cue before a clause: made (it) clear that. */
export function isLightVerbWithAdjective(form: string, adjective: string): boolean {
  return LEMMAS.get(form) === 'make' && (adjective === 'clear' || adjective === 'plain')
}

/** What is issued and heard: any of these may be released, read or repeated. */
const UTTERANCES =
  'statement warning denial apology call order promise pledge plea threat appeal rebuke explanation ' +
  'condemnation proclamation endorsement assurance clarification'

const THOUGHTS =
  'concern support doubt hope confidence fear opposition interest view opinion regret disappointment ' +
  'frustration skepticism optimism outrage alarm admiration belief willingness reservation worry anger ' +
  'desire dismay sympathy gratitude surprise misgiving satisfaction solidarity wish stance preference ' +
  'objection displeasure criticism condolence disagreement enthusiasm unease'

const LIGHT_VERBS = [
  ['issue release', UTTERANCES],
  ['repeat reiterate renew', `${UTTERANCES} claim assertion vow demand criticism attack argument`],
  [
    'make',
    `${UTTERANCES} case argument claim point comment remark joke reference mention decision ` +
      'announcement prediction observation suggestion accusation allegation proposal commitment offer ' +
      'admission comparison assertion request demand recommendation vow contention',
  ],
  ['give', 'explanation answer assurance warning account description assessment view praise'],
  ['offer', `${THOUGHTS} praise explanation apology assessment defense argument thought critique`],
  ['raise', 'question concern doubt objection alarm suspicion'],
  ['ask pose', 'question'],
  ['express voice show share signal convey register air', THOUGHTS],
  ['have', 'doubt view opinion hope fear concern question reservation misgiving confidence'],
  ['take', 'stance position view'],
  ['level lodge', 'accusation charge criticism allegation complaint attack'],
  ['launch mount unleash deliver', 'attack defense critique criticism rebuke assault diatribe'],
  ['reach draw', 'conclusion decision comparison agreement'],
  ['deliver send', 'warning rebuke statement'],
] as const

const NOUNS_OF_VERB: ReadonlyMap<string, ReadonlySet<string>> = nounsOfVerb()

function nounsOfVerb(): Map<string, Set<string>> {
  const byVerb = new Map<string, Set<string>>()
  for (const [verbs, nouns] of LIGHT_VERBS) {
    for (const verb of verbs.split(' ')) {
      const both = nouns.split(' ').flatMap((noun) => [noun, pluralOf(noun)])
      byVerb.set(verb, new Set([...(byVerb.get(verb) ?? []), ...both]))
    }
  }
  return byVerb
}

const IDIOMS: ReadonlyMap<string, Idiom> = new Map(
  (
    [
      ['act', 'take issue', 'with'],
      ['act', 'take aim', 'at'],
      ['act', 'take exception', 'to'],
      ['act', 'take shot swipe jab potshot', 'at'],
      ['act', 'take credit responsibility', 'for'],
      ['act', 'make fun light mockery', 'of'],
      ['act', 'make case', 'for against'],
      ['act', 'poke fun', 'at'],
      ['act', 'find fault', 'with'],
      ['act', 'throw weight support backing', 'behind to'],
      ['act', 'lend support backing', 'to'],
      ['act', 'cast doubt aspersion', 'on upon'],
      ['act', 'pour scorn', 'on upon'],
      ['act', 'heap praise scorn abuse', 'on upon'],
      ['act', 'lay blame', 'on'],
      ['act', 'pay tribute homage', 'to'],
      ['act', 'draw call attention', 'to'],
      ['act', 'shed light', 'on'],
      ['act', 'point finger', 'at'],
      ['act', 'make secret', 'of'],
      ['act', 'raise possibility prospect specter', 'of that'],
      ['act', 'float possibility notion idea', 'of that'],
      ['think', 'show sign inclination', 'of'],
      ['think', 'turn attention', 'to'],
      ['think', 'set sight', 'on'],
      ['think', 'have faith', 'in'],
    ] as const
  ).flatMap(([mode, words, frames]) => {
    const [first, ...rest] = words.split(' ') as [string, ...string[]]
    const found: Idiom = { mode, frames: frames.split(' ') }
    return rest
      .flatMap((noun) => [noun, pluralOf(noun)])
      .map((noun): [string, Idiom] => [`${first} ${noun}`, found])
  }),
)

const LEMMAS: ReadonlyMap<string, string> = new Map(
  [
    ...NOUNS_OF_VERB.keys(),
    ...Array.from(IDIOMS.keys(), (words) => words.split(' ')[0] as string),
  ].flatMap((lemma) => formsOfVerb(lemma).map(([text]) => [text, lemma])),
)
