import type { Role } from '../../document/turn.ts'
import type { Span } from '../../text/span.ts'
import type { Evidence, TextSpan } from '../row.ts'
import { RowIds } from '../row-id.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'
import { conceptAt } from './concept.ts'
import { findStances, type Stance } from './find-stances.ts'
import { mayTakeStance } from './may-take-stance.ts'
import type { Position } from './position.ts'
import { stanceVerb } from './stance-cue.ts'

/**
 * Who is for or against what in a document: what its speakers say in their own voice, and of a press
 * report what its sources say.
 *
 * What a question supposes, what was so in the past, and what would be if something else were, is no
 * position. A stance that is taken again in one turn is told once.
 */
export function positionsOf({ document, passages }: SpokenText): Position[] {
  const ids = new RowIds('positions', document.id)
  return passages.flatMap((passage) => {
    const { level, role } = passage.voice
    if (level === undefined || level === 'inQuestion' || SILENT.has(role)) return []
    const told = new Map<string, PositionDraft>()
    for (const draft of [...reportedAct(passage), ...stancesOf(passage)]) {
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

function stancesOf(passage: Passage): PositionDraft[] {
  const isReported = passage.voice.level === 'paraphrasedByPress'
  return passage.sentences.flatMap((sentence) => {
    if (!mayTakeStance(sentence.lower, isReported) || sentence.text.endsWith('?')) return []
    return findStances(sentence.tree, { isReported })
      .filter(({ cue }) => !isInMarks(sentence, sentence.tree.span(cue).start))
      .flatMap((stance) => positionOf(passage, sentence, stance) ?? [])
  })
}

function positionOf(
  passage: Passage,
  sentence: SpokenSentence,
  { holder, cue, concept, agreement }: Stance,
): PositionDraft | undefined {
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
    ...(holder.kind === 'pronoun' ? { possible: true as const } : {}),
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

type Holding = Partial<Pick<Position, 'actor' | 'organization' | 'post'>>

function holderFields(passage: Passage, holder: Stance['holder'], isOther: boolean): Holding {
  if (holder.kind !== 'named') return speakerFields(passage)
  if (holder.isPerson) return { actor: holder.name }
  return isOther
    ? { organization: holder.name }
    : { ...speakerFields(passage), organization: holder.name }
}

/** Who speaks: a person, with post and house or state as far as the text tells, or an institution. */
function speakerFields({ voice }: Passage): Holding {
  const { speaker, quotation } = voice
  if (speaker === undefined) return {}
  const { name, post, outlet } = speaker
  if (quotation?.source?.kind !== undefined) return { organization: name }
  const organization = outlet ?? quotation?.source?.country
  return {
    actor: name,
    ...(organization === undefined ? {} : { organization }),
    ...(post === undefined ? {} : { post }),
  }
}

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
  const [sentence] = passage.sentences
  if (quotation?.cue === undefined || speaker === undefined || sentence === undefined) return []
  if (quotation.mode !== 'act' || quotation.isDenied === true) return []
  const { text } = passage.document
  const cue = { ...quotation.cue, text: text.slice(quotation.cue.start, quotation.cue.end) }
  const [stance] = stanceVerb(cue.text.toLowerCase()) ?? []
  if (stance === undefined || stance.prepositions.length > 0) return []
  if (!/^(?:DT|PDT|PRP\$|JJ|NN|CD)/.test(sentence.tree.tag(0) ?? '')) return []
  const concept = conceptAt(sentence.tree, 0)
  if (concept === undefined) return []
  const about = textSpan(passage, sentence.tree.span(concept.range))
  const evidence: Evidence = {
    document: passage.document.id,
    ...wholeOf(text, quotation.source?.span, cue, about),
  }
  return [
    {
      evidence: [evidence],
      ...speakerFields(passage),
      concept: concept.text,
      agreement: stance.agreement,
      about,
      cue,
      level: 'paraphrasedByPress',
      ...voiceFields(passage),
    },
  ]
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
