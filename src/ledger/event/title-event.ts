import type { SpokenText } from '../spoken-text.ts'
import { Passage } from '../spoken-text.ts'
import type { EventChannel, EventKind } from './event.ts'
import type { PlacedDraft } from './placed-draft.ts'

/**
 * The event that the title of a document tells: `Minister Oda's Call with Envoy Tesk`, `Oda Meets Tesk`.
 *
 * Titles are read as lines of words, because their capitals hide from a tree what is a name. Nothing is
 * read of a title that does not stand in the text, for there is no evidence of it.
 */
export function titleEvent({ document, day }: SpokenText): PlacedDraft | undefined {
  const span = document.recognized.find(({ field }) => field === 'title')?.span
  if (span === undefined || day === undefined) return undefined
  const passage = new Passage(document, [span], { role: 'unknown', day })
  const text = passage.text
  if (text.trimEnd().endsWith('?')) return undefined
  for (const { pattern, kind, channel } of TITLES) {
    const groups = pattern.exec(text)?.groups
    if (groups === undefined || NOT_TOLD.test(groups.who ?? '')) continue
    const participants = [...namesIn(groups.who), ...namesIn(groups.whom)]
    const isTold =
      participants.length > 1 || (groups.place !== undefined && participants.length > 0)
    if (!isTold) continue
    const { place } = groups
    return {
      kind,
      ...(channel === undefined ? {} : { channel }),
      participants,
      ...(place === undefined ? {} : { place }),
      status: groups.ahead === undefined ? 'happened' : 'planned',
      isStatusAssumed: true,
      isTitle: true,
      lemma: 'title',
      passage,
      start: 0,
      end: text.length,
    }
  }
  return undefined
}

interface TitlePattern {
  readonly pattern: RegExp
  readonly kind: EventKind
  readonly channel?: EventChannel
}

const WHO = '^(?:Readout of )?(?:the )?(?<who>[A-Z][^:;]{1,80}?)'
const END =
  '(?:,? (?:[Ii]n|[Aa]t|[Oo]n|[Ff]or|[Aa]mid|[Oo]ver|[Aa]fter|[Bb]efore|[Aa]head|[Tt]o [Dd]iscuss)\\b.*)?$'
const AHEAD = '(?<ahead>(?:to|To|will|Will) )?'

/** Words before a verb in a title that no name holds: what follows is denied, asked, or told by somebody. */
const NOT_TOLD =
  /\b(?:not|never|refus\w+|declin\w+|fail(?:s|ed)?|agree[sd]?|wants?|plans|hopes|vow(?:s|ed)|offer(?:s|ed)|says?|said|tells|told|asks?|asked|why|how|when|where|whether|if|as|what|could|would|should|can|cannot|might|must|did|does)\b/i

const TITLES: readonly TitlePattern[] = [
  {
    pattern: new RegExp(`${WHO}[’']s? (?:Video )?(?:Call|Phone Call|Conversation) [Ww]ith (?<whom>[A-Z].+?)${END}`),
    kind: 'call',
    channel: 'phone',
  },
  {
    pattern: new RegExp(`${WHO}[’']s? (?:Virtual |Bilateral )?(?:Meeting|Talks) [Ww]ith (?<whom>[A-Z].+?)${END}`),
    kind: 'meeting',
  },
  {
    pattern: new RegExp(`${WHO}[’']s? (?:Visit|Trip|Travel) to (?<place>[A-Z].+?)${END}`),
    kind: 'visit',
    channel: 'visit',
  },
  {
    pattern: new RegExp(`${WHO} ${AHEAD}(?:[Mm]eets?|[Mm]et)(?: [Ww]ith)? (?<whom>[A-Z].+?)${END}`),
    kind: 'meeting',
  },
  {
    pattern: new RegExp(`${WHO} ${AHEAD}(?:[Vv]isits?|[Tt]ravels? to) (?<place>[A-Z].+?)${END}`),
    kind: 'visit',
    channel: 'visit',
  },
] // biome-ignore format: a table

/** The names in a list; `undefined` and words without a capital give none. */
function namesIn(list: string | undefined): string[] {
  if (list === undefined) return []
  return list
    .split(/, (?:and )?| and /)
    .map((name) => name.replace(/^(?:the|U\.S\.) /i, '').trim())
    .filter((name) => /^\p{Lu}/u.test(name))
}
