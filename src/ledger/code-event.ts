import type { Event, EventChannel, EventKind } from './event/event.ts'
import type { PloverAuxiliary, PloverCategory } from './plover/category.ts'
import type { CodedAction } from './plover/code-action.ts'
import { codeSentence } from './plover/code-sentence.ts'
import { spokenSentences } from './spoken-sentence.ts'

/** What event data sets call an event. */
export interface EventCode {
  /** Absent where the words do not tell. */
  readonly plover?: PloverCategory
  readonly cameo?: string
  /** How those who consult are in touch, or what is done to whom, as PLOVER names it. */
  readonly mode?: string
  /** PLOVER's contexts: when it is, and what it is about. */
  readonly contexts: readonly string[]
}

/**
 * The PLOVER category and CAMEO code of an event, for programs that read event data.
 *
 * Contacts are consultations, and how they are held tells the code. Of announcements and military acts
 * the words decide, read with their grammar: about a millisecond each.
 */
export function codeEvent({
  kind,
  channel,
  status,
  evidence,
}: Pick<Event, 'kind' | 'channel' | 'status' | 'evidence'>): EventCode {
  const auxiliary: readonly PloverAuxiliary[] =
    status === 'denied' ? ['negated'] : AHEAD.has(status) ? ['future'] : []
  if (kind !== 'announcement' && kind !== 'militaryAct') {
    const mode = channel === undefined ? undefined : MODES[channel]
    return {
      plover: 'CONSULT',
      cameo: cameoOf(kind, channel),
      ...(mode === undefined ? {} : { mode }),
      contexts: auxiliary,
    }
  }
  const coded = firstAct(evidence[0].text)
  if (coded === undefined) return { contexts: auxiliary }
  const { plover, cameo } = coded.deed ?? coded
  const { mode, context } = coded
  return {
    plover,
    cameo,
    ...(mode === undefined ? {} : { mode }),
    contexts: context === undefined ? auxiliary : [...auxiliary, context],
  }
}

/** The main act of the first sentence that tells one. */
function firstAct(text: string): CodedAction | undefined {
  for (const { tree } of spokenSentences(text)) {
    const act = codeSentence(tree)
    if (act !== undefined) return act
  }
  return undefined
}

const AHEAD: ReadonlySet<Event['status']> = new Set(['planned', 'expected'])

/** Modes of CONSULT; a letter has none. */
const MODES: Partial<Readonly<Record<EventChannel, string>>> = {
  visit: 'visit',
  thirdPlace: 'third-party',
  multilateral: 'multilateral',
  phone: 'phone',
}

/** Codes under 04, "consult": by telephone, on a visit, at a third place, else as said. */
function cameoOf(kind: EventKind, channel: EventChannel | undefined): string {
  if (kind === 'call' || channel === 'phone' || channel === 'video') return '041'
  if (kind === 'visit' || channel === 'visit') return '042'
  if (channel === 'thirdPlace') return '044'
  return kind === 'talks' ? '046' : '040'
}
