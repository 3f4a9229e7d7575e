import type { Tree } from '../../article/reported/tree.ts'
import type { Role } from '../../document/turn.ts'
import type { Span } from '../../text/span.ts'
import { stateName } from '../../text/state-name.ts'
import { isStateName } from '../../text/state-word.ts'
import type { Evidence, TextSpan } from '../row.ts'
import { RowIds } from '../row-id.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'
import { type Concept, conceptAt } from './concept.ts'
import { asksToAct, findStances, greets, type Stance } from './find-stances.ts'
import type { Holder } from './holder.ts'
import { mayTakeStance } from './may-take-stance.ts'
import { type People, peopleOf } from './people.ts'
import type { Position } from './position.ts'
import { isExpressing, ONLY_DENIED, stanceNoun, stanceVerb } from './stance-cue.ts'

/**
 * Who is for or against what in a document: what its speakers say in their own voice, and of a press
 * report what its sources say.
 *
 * What a question supposes, what was so in the past, and what would be if something else were, is no
 * position. A stance that is taken again in one turn is told once.
 */
export function positionsOf({ document, passages }: SpokenText): Position[] {
  const ids = new RowIds('positions', document.id)
  const people = peopleOf(passages)
  return passages.flatMap((passage) => {
    const { level, role } = passage.voice
    if (level === undefined || level === 'inQuestion' || SILENT.has(role)) return []
    const told = new Map<string, PositionDraft>()
    for (const draft of [...reportedAct(passage), ...stancesOf(passage, people)]) {
      const { actor, organization, concept, agreement } = draft
      const key = [actor, organization, concept, agreement].join('\n')
      if (!told.has(key)) told.set(key, draft)
    }
    return [...told.values()].map((draft) => ({
      id: ids.give(draft.evidence[0].text, draft.about.text),
      ...draft,
    }))
  })
}

type PositionDraft = Omit<Position, 'id'>

/** Whoever gives the floor or puts words into another language takes no stance by it. */
const SILENT: ReadonlySet<Role> = new Set<Role>(['moderator', 'interpreter'])

function stancesOf(passage: Passage, people: People): PositionDraft[] {
  // "Oda denied that she opposed it" tells that she does not, and no more.
  if (DENYING.test(cueOf(passage)?.text ?? '')) return []
  const isReported = passage.voice.level === 'paraphrasedByPress'
  return passage.sentences.flatMap((sentence) => {
    if (!mayTakeStance(sentence.lower, isReported) || sentence.text.endsWith('?')) return []
    return findStances(sentence.tree, { isReported })
      .filter(({ cue }) => !isInMarks(sentence, sentence.tree.span(cue).start))
      .flatMap((stance) => positionOf(passage, sentence, stance, people) ?? [])
  })
}

const DENYING = /\bden(?:y|ies|ied|ying)\b/i

function positionOf(
  passage: Passage,
  sentence: SpokenSentence,
  stance: Stance,
  people: People,
): PositionDraft | undefined {
  const { cue, concept, agreement, isPossible } = stance
  const holder = knownHolder(passage, stance.holder, people)
  const { level = 'direct' } = passage.voice
  if (holder.kind === 'pronoun' && level !== 'paraphrasedByPress') return undefined
  const { tree } = sentence
  const evidence: Evidence = { document: passage.document.id, ...textSpan(passage, sentence) }
  const about = textSpan(passage, tree.span(concept.range))
  const teller = passage.voice.speaker?.name
  const isNamed = holder.kind === 'named'
  // A person who is named holds it; a state that is named is whom somebody speaks for.
  const isOther = isNamed && (holder.isPerson || !speaksFor(passage, holder.name))
  return {
    ...(isPossible || holder.kind === 'pronoun' ? { possible: true as const } : {}),
    evidence: [evidence],
    ...holderFields(passage, holder, isOther),
    concept: concept.text,
    agreement,
    about,
    cue: textSpan(passage, tree.span(cue)),
    ...(isOther && teller !== undefined ? { speaker: teller } : {}),
    level: isOther && level === 'direct' ? 'reportedBySpeaker' : level,
    ...voiceFields(passage),
  }
}

/**
 * A holder by the full name that the document gives: "Minister Oda", "Oda". Nobody speaks of himself so;
 * a name like his own is that of another.
 */
function knownHolder({ voice }: Passage, holder: Holder, people: People): Holder {
  if (holder.kind !== 'named' || !(holder.isPerson || !holder.name.includes(' '))) return holder
  const name = people.get(holder.name.slice(holder.name.lastIndexOf(' ') + 1))
  if (name === undefined || name === voice.speaker?.name) return holder
  return { kind: 'named', name, isPerson: true }
}

type Holding = Partial<Pick<Position, 'actor' | 'organization' | 'post'>>

function holderFields(passage: Passage, holder: Stance['holder'], isOther: boolean): Holding {
  if (holder.kind !== 'named') return speakerFields(passage)
  if (holder.isPerson) return { actor: holder.name }
  return isOther
    ? { organization: holder.name }
    : { ...speakerFields(passage), organization: holder.name }
}

/** Who speaks: a person, with post and house or state as far as the text tells, or an institution. */
function speakerFields(passage: Passage): Holding {
  const { voice } = passage
  const { speaker, quotation } = voice
  if (speaker === undefined) return {}
  const { name, post, outlet } = speaker
  if (quotation?.source?.kind !== undefined) return { organization: bodyName(passage, name) }
  const country = quotation?.source?.country
  const organization = outlet ?? (country === undefined ? undefined : stateName(country))
  return {
    actor: name,
    ...(organization === undefined ? {} : { organization }),
    ...(post === undefined ? {} : { post }),
  }
}

/** The name of a body, or the words that name it where that is a mere noun: "Halvenia's government". */
function bodyName(passage: Passage, name: string): string {
  const words = sourceText(passage)?.replace(/^the /i, '') ?? name
  const isNamed = /^\p{Lu}/u.test(words) && words.endsWith(` ${name}`)
  const isOwned = /^\p{Ll}/u.test(name) && isNamed
  return isOwned && words.length - name.length < LONGEST_OWNER ? words : name
}

/** Characters of what stands before a noun such as `government` in a name. */
const LONGEST_OWNER = 40

/**
 * Whether what is named is the side of the one who speaks: in an official text without turns, or by the
 * post or publisher that carries the name.
 */
function speaksFor({ document, voice }: Passage, name: string): boolean {
  if (voice.level !== 'direct') return voice.speaker?.name === name
  if (document.turns.length === 0) return true
  const held = [voice.speaker?.post, document.publisher].join(' ').toLowerCase()
  return held.includes(name.toLowerCase())
}

/** "Oda condemned the attack": in a press report the words of the quotation are what it is about. */
function reportedAct(passage: Passage): PositionDraft[] {
  const { quotation, speaker } = passage.voice
  const cue = cueOf(passage)
  const [sentence] = passage.sentences
  if (quotation === undefined || cue === undefined) return []
  if (speaker === undefined || sentence === undefined) return []
  const { text } = passage.document
  if (AVOIDING.test(text.slice(Math.max(0, cue.start - AHEAD), cue.start))) return []
  const words = cue.text.toLowerCase().split(/\s+/)
  if (GOVERNED.test(text.slice(Math.max(0, cue.start - AHEAD), cue.end))) return []
  if (words.some((word) => NOT_SO.test(word))) return []
  const told =
    quotation.mode === 'act' ? actIn(words, sentence.tree) : supportIn(words, sentence.tree)
  if (told === undefined) return []
  const about = textSpan(passage, sentence.tree.span(told.concept.range))
  const evidence: Evidence = {
    document: passage.document.id,
    ...wholeOf(text, quotation.source?.span, cue, about),
  }
  return holdingsOf(passage).map((holding) => ({
    evidence: [evidence],
    ...holding,
    concept: told.concept.text,
    agreement: told.agreement,
    about,
    cue,
    level: 'paraphrasedByPress',
    ...voiceFields(passage),
  }))
}

/** What stands before a cue that tells what somebody did not do: "stopped short of endorsing". */
const AVOIDING =
  /\b(?:short of|(?:refrain|abstain|shy|shied|back|far)\w*(?: away)? from|avoid\w*|without|instead of|rather than|resist\w*|stop\w*|ceas\w*)\s+(?:\w+ly\s+)?$/i
/** Characters before a cue in which that is looked for. */
const AHEAD = 40
/** Words in a cue that tell what was before, might be, or was not done. */
const NOT_SO =
  /^(?:would|could|might|may|should|must|once|yet|used|refus\w+|declin\w+|previously|formerly|initially|originally)$/
/** An infinitive that another word governs: "a reason to oppose", "has yet to endorse". */
const GOVERNED = /(?<!\b(?:went on|continu\w+|goes on)\s+)\bto\s+(?:\w+ly\s+)?\w+(?:\s+\w+)?$/i

interface ReportedStance {
  readonly concept: Concept
  readonly agreement: boolean
}

/** "Has strongly condemned" and what it is about, which stands at the start of `tree`. */
function actIn(words: readonly string[], tree: Tree): ReportedStance | undefined {
  const verb = words.findIndex((word) => stanceVerb(word) !== undefined)
  const lower = words[verb]
  if (lower === undefined || ONLY_DENIED.has(lower)) return undefined
  // "Had opposing views" is no verb.
  if (lower.endsWith('ing') && HAVE.test(words[verb - 1] ?? '')) return undefined
  const behind = words[verb + 1]
  for (const { prepositions, agreement } of stanceVerb(lower) ?? []) {
    const isFollowed =
      behind === undefined ? prepositions.length === 0 : prepositions.includes(behind)
    if (!isFollowed || !/^(?:DT|PDT|PRP\$|JJ|NN|CD)/.test(tree.tag(0) ?? '')) continue
    const concept = conceptAt(tree, 0, { isInside: true })
    if (concept === undefined) return undefined
    if (prepositions.includes('for') && asksToAct(tree, concept.range)) return undefined
    if (lower.startsWith('welcom') && greets(tree, concept.range)) return undefined
    return { concept, agreement }
  }
  return undefined
}

const HAVE = /^(?:has|have|had)$/

/** "Voiced", and "his full support for the truce" at the start of `tree`. */
function supportIn(words: readonly string[], tree: Tree): ReportedStance | undefined {
  if (!words.some(isExpressing)) return undefined
  let noun = 0
  while (noun < MOST_BEFORE_NOUN && /^(?:PRP\$|JJ|RB)/.test(tree.tag(noun) ?? '')) noun++
  const cue = stanceNoun(tree.lower[noun] ?? '')
  if (cue === undefined || !cue.prepositions.includes(tree.lower[noun + 1] ?? '')) return undefined
  const concept = conceptAt(tree, noun + 2)
  return concept === undefined ? undefined : { concept, agreement: cue.agreement }
}

/** Words between "voiced" and "support". */
const MOST_BEFORE_NOUN = 4

/** The words that tell that somebody spoke, in a press report. */
function cueOf({ document, voice }: Passage): TextSpan | undefined {
  const cue = voice.quotation?.cue
  return cue === undefined ? undefined : { ...cue, text: document.text.slice(cue.start, cue.end) }
}

/** Who is told to have done something: each of several states that are named. */
function holdingsOf(passage: Passage): Holding[] {
  const names = (sourceText(passage) ?? '').split(/,\s*(?:and\s+)?|\s+and\s+/)
  const isList = names.length > 1 && names.every((name) => isStateName(name.replace(/^the /i, '')))
  return isList
    ? names.map((name) => ({ organization: name.replace(/^the /i, '') }))
    : [speakerFields(passage)]
}

/** The words that name the source of a quotation. */
function sourceText({ document, voice }: Passage): string | undefined {
  const span = voice.quotation?.source?.span
  return span === undefined
    ? undefined
    : document.text.slice(span.start, span.end).replace(/\s+/g, ' ')
}

function voiceFields({ voice }: Passage): Pick<Position, 'date' | 'turn'> {
  return {
    ...(voice.day === undefined ? {} : { date: voice.day.value }),
    ...(voice.turn === undefined ? {} : { turn: voice.turn }),
  }
}

/** The stretch from the first of some spans to the last. */
function wholeOf(text: string, ...spans: readonly (Span | undefined)[]): TextSpan {
  const told = spans.filter((span) => span !== undefined)
  const start = Math.min(...told.map((span) => span.start))
  const end = Math.max(...told.map((span) => span.end))
  return { start, end, text: text.slice(start, end) }
}

/** Whether an offset stands between marks of quotation: the words of somebody else. */
function isInMarks(sentence: SpokenSentence, offset: number): boolean {
  const before = sentence.text.slice(0, offset - sentence.start)
  const straight = before.split('"').length - 1
  const open = before.lastIndexOf('“')
  return straight % 2 === 1 || open > before.lastIndexOf('”')
}

function textSpan(passage: Passage, span: Span): TextSpan {
  const { start, end } = passage.original(span)
  return { start, end, text: passage.document.text.slice(start, end) }
}
