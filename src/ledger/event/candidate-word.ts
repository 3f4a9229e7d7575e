import { formsOfVerb, pluralOf } from '../../article/lexicon/verb-form.ts'
import { irregularForms } from '../../text/irregular-form.ts'

/** A word that may tell of an event, whatever stands around it. */
export interface CandidateWord {
  readonly verb?: { readonly lemma: string; readonly group: string }
  readonly noun?: { readonly lemma: string; readonly group: string; readonly isPlural: boolean }
}

/**
 * Words by what they tell of, generously: most of them tell of an event only now and then, and the words
 * around decide. A group lets words that no annotated transcript holds be read like their relatives.
 */
const VERBS: readonly (readonly [group: string, lemmas: string])[] = [
  ['meet', 'meet huddle gather convene reconvene assemble sit dine lunch'],
  ['confer', 'confer consult negotiate talk speak discuss chat converse engage brief debrief mediate'],
  ['phone', 'call phone telephone reach'],
  ['host', 'host welcome receive greet invite accompany'],
  ['attend', 'attend participate join address chair preside lead'],
  ['hold', 'hold conduct have'],
  ['see', 'see'],
  ['visit', 'visit tour'],
  ['go', 'travel go fly head arrive come return depart leave stop journey'],
  ['write', 'write cable telegraph wire notify reply inform message'],
  ['announce', 'announce unveil declare proclaim release issue publish launch'],
  ['sign', 'sign ratify conclude adopt accede approve authorize endorse initial enact pass agree forge broker'],
  ['sanction', 'sanction designate impose blacklist ban expel suspend lift waive revoke seize indict'],
  ['appoint', 'appoint nominate elect name confirm select inaugurate resign retire dismiss recall swear accredit'],
  ['give', 'deliver donate provide ship supply allocate contribute pledge send commit transfer dispatch present submit'],
  ['open', 'open reopen close establish restore resume rejoin renew extend terminate create'],
  ['arrest', 'arrest detain free extradite imprison execute sentence'],
  ['attack', 'attack invade bomb shell strike assault annex bombard raid besiege overthrow blockade ambush intervene'],
  ['kill', 'kill shoot murder assassinate destroy sink hit defeat'],
  ['occupy', 'occupy capture liberate retake conquer'],
  ['move', 'deploy withdraw redeploy move evacuate land order station surge mobilize pull remove retreat bring put'],
  ['fire', 'fire test detonate explode'],
] // biome-ignore format: a table

const NOUNS: readonly (readonly [group: string, lemmas: string])[] = [
  ['meeting', 'meeting bilat bilateral gathering encounter audience briefing roundtable'],
  ['meal', 'dinner lunch luncheon breakfast reception ceremony funeral rally event'],
  ['session', 'conference session forum convention congress ministerial assembly round'],
  ['talks', 'talk discussion conversation negotiation consultation dialogue exchange engagement'],
  ['summit', 'summit g7 g-7 g20 g-20 cop26'],
  ['visit', 'visit trip tour travel journey stay arrival return stop delegation mission'],
  ['call', 'call phone telephone videoconference'],
  ['interview', 'interview'],
  ['letter', 'letter invitation message note telegram cable request memorandum'],
  ['announcement', 'announcement declaration decision statement rollout'],
  ['signing', 'signing signature ratification accession conclusion adoption agreement accord treaty pact ceasefire truce order'],
  ['appointment', 'appointment nomination election inauguration designation confirmation swearing retirement resignation admission independence'],
  ['sanction', 'sanction expulsion indictment imposition ban'],
  ['delivery', 'delivery shipment donation tranche package'],
  ['opening', 'opening reopening establishment launch creation termination lifting'],
  ['attack', 'attack assault strike airstrike bombing shelling massacre incursion raid bombardment offensive blockade ambush'],
  ['invasion', 'invasion aggression war annexation occupation intervention coup siege liberation operation'],
  ['move', 'withdrawal deployment evacuation pullout buildup drawdown retreat landing exercise airlift'],
  ['test', 'test launch explosion'],
  ['killing', 'killing murder assassination death destruction'],
] // biome-ignore format: a table

/** Forms that no rule of endings gives. */
const MORE: Readonly<Record<string, string>> = {
  travel: 'travelled travelling',
  expel: 'expelled expelling',
  confer: 'conferred conferring',
  stop: 'stopped stopping',
  sit: 'sitting',
  get: 'getting',
  put: 'putting',
}

/** Every form of every word that may tell of an event, in small letters. */
export const CANDIDATE_WORDS: ReadonlyMap<string, CandidateWord> = candidateWords()

function candidateWords(): Map<string, CandidateWord> {
  const words = new Map<string, CandidateWord>()
  const put = (text: string, reading: CandidateWord): void => {
    words.set(text, { ...words.get(text), ...reading })
  }
  for (const [group, lemmas] of VERBS)
    for (const lemma of lemmas.split(' ')) {
      const forms = [
        ...formsOfVerb(lemma).map(([text]) => text),
        ...irregularForms(lemma),
        ...(MORE[lemma] ?? '').split(' '),
      ]
      for (const text of forms) if (text !== '') put(text, { verb: { lemma, group } })
    }
  for (const [group, lemmas] of NOUNS)
    for (const lemma of lemmas.split(' ')) {
      put(lemma, { noun: { lemma, group, isPlural: false } })
      put(pluralOf(lemma), { noun: { lemma, group, isPlural: true } })
    }
  return words
}
