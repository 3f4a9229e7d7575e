import { isListedState, isStateAdjective, stateKey } from '../../text/state-word.ts'
import type { Passage } from '../spoken-text.ts'
import type { OwnStates } from './side.ts'

/**
 * The states that the speaker of a passage speaks for: those of the post, and of the title of a speech,
 * which has no other speaker. Where nothing tells, the text is read as one of the United States, whose
 * transcripts name no state.
 */
export function ownStates({ voice, document }: Passage): OwnStates {
  const { post } = voice.speaker ?? {}
  const { country, kind, speaker } = voice.quotation?.source ?? {}
  // A state may speak itself: "Halvenia says". Names of people are none that an act is told of.
  const state = country ?? (kind === 'group' ? undefined : speaker)
  const told = statesIn(`${post ?? ''}${state === undefined ? '' : ` of ${state}`}`)
  if (told.size > 0) return told
  // The headline of a report names others as often as who speaks.
  if (voice.quotation !== undefined) return DEFAULT
  const title = document.title ?? ''
  // The title of a debate names the state that speaks; that of another speech may name its hearers.
  // A communiqué speaks for all that its title names.
  const isSpeech =
    document.turns.length === 0 && (document.kind === 'communique' || /\bdebate\b/i.test(title))
  const titled = statesIn(isSpeech ? title : besideName(title, voice.speaker?.name))
  return titled.size > 0 ? titled : DEFAULT
}

/** What a title says of one of those it names: "Lee Bao of Sorrenay" of "Mirela Oda and Lee Bao of Sorrenay". */
export function besideName(title: string, name: string | undefined): string {
  const surname = name?.split(' ').at(-1)
  if (surname === undefined) return ''
  const part = title.split(/,? (?:and|with|&) |;/i).find((words) => words.includes(surname)) ?? ''
  // "In Drast", "at the summit": where it is, and not whose.
  return part.split(/ (?:in|at|on|before|during|to|after|following|from) /i)[0] ?? ''
}

const DEFAULT: OwnStates = new Set(['us'])

function statesIn(words: string): Set<string> {
  const found = new Set<string>()
  if (/\bUnited States\b/.test(words)) found.add('us')
  for (const [word] of words.matchAll(/\p{Lu}[\p{L}.]+/gu))
    if (isListedState(word) || isStateAdjective(word)) found.add(stateKey(word))
  // States that no list knows are told by "of": "Foreign Minister of Halvenia".
  for (const [, word] of words.matchAll(/\bof (?:the )?(\p{Lu}[\p{L}.]+)/gu))
    if (word !== undefined && !NO_STATES.test(word)) found.add(stateKey(word))
  return found
}

/** What posts are of that is no state: "Secretary of State". */
export const NO_STATES: RegExp =
  /^(?:State|States|Staff|Defense|Defence|Foreign|Finance|Justice|Interior|Commerce|Labor|Energy|Agriculture|Trade|Treasury|Health|Education|Transportation|Homeland|Government|Parliament|Congress|Council|Economic|External|International|National|European|Public|Political|Police)\b/
