import type { DocumentKind } from '../document/document.ts'
import type { Header } from '../document/header.ts'
import type { Turn } from '../document/turn.ts'

/** The kind of an event that has turns, from its title and from who speaks in it. */
export function chooseTranscriptKind(
  header: Header,
  turns: readonly Turn[],
): { kind: DocumentKind; reasons: string[] } {
  const title = [header.title ?? '', ...header.kindLines].join('\n')
  const press = turns.filter((turn) => turn.role === 'press').length
  const principals = new Set(
    turns
      .filter((turn) => turn.role === 'principal')
      .map((turn) => turn.speaker?.name ?? turn.label?.text),
  )
  const hasModerator = turns.some((turn) => turn.role === 'moderator')
  const shape = `${principals.size} principal${principals.size === 1 ? '' : 's'} and ${press} question turn${press === 1 ? '' : 's'}`
  for (const [pattern, kind] of TITLE_KINDS) {
    const match = pattern.exec(title)
    if (match === null) continue
    if (kind === 'remarks') {
      // A title that only says "Remarks" leaves it to the speakers.
      if (press >= LEAST_PRESS && hasModerator) return decided('pressAvailability', shape, match[0])
      if (principals.size > 1) return decided('jointRemarks', shape, match[0])
    }
    return decided(kind, shape, match[0])
  }
  if (press === 0) return decided(principals.size > 1 ? 'jointRemarks' : 'remarks', shape)
  if (hasModerator || principals.size > 1) return decided('pressAvailability', shape)
  return decided(press >= INTERVIEW_SHARE * turns.length ? 'interview' : 'remarks', shape)
}

/** Question turns that make an availability of remarks; one or two are shouted at any. */
const LEAST_PRESS = 3
/** Share of question turns in an interview; fewer are interjections. */
const INTERVIEW_SHARE = 0.3

function decided(
  kind: DocumentKind,
  shape: string,
  words?: string,
): { kind: DocumentKind; reasons: string[] } {
  const reasons = [`It has ${shape}`]
  if (words !== undefined) reasons.unshift(`Its header says "${words.trim()}"`)
  return { kind, reasons }
}

const TITLE_KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/\b(?:joint )?(?:press availability|press conference|news conference)\b/i, 'pressAvailability'],
  [
    /\b(?:press (?:briefing|gaggle|call)|(?:daily|background|special|on-the-record|department|regular) (?:press )?(?:briefing|call|conference call)|gaggle|briefing (?:with|by|on))\b/i,
    'pressBriefing',
  ],
  [/\binterview\b/i, 'interview'],
  [
    /\b(?:before|after|ahead of|prior to|following) (?:their |the |a )?(?:bilateral |trilateral |working )?(?:meeting|talks|dinner|lunch|signing)\b/i,
    'jointRemarks',
  ],
  [/\bjoint (?:remarks|statements?)\b/i, 'jointRemarks'],
  [
    /\b(?:inaugural address|speech|state of the union|lecture|keynote|address (?:to|by|at|before))\b/i,
    'speech',
  ],
  [/\bremarks\b/i, 'remarks'],
]
