import { forumKey, partyKey, placeKey } from './party-key.ts'
import type { PlacedDraft } from './placed-draft.ts'

/** A draft with what it is compared by, found once however many events it is held against. */
export class ComparedDraft {
  readonly draft: PlacedDraft
  readonly place: string | undefined
  readonly forum: string | undefined
  /** The keys of all who take part. */
  readonly keys: ReadonlySet<string>
  /** The keys of those who take part and are told by a name, unlike "our forces", beside whoever speaks. */
  readonly named: ReadonlySet<string>
  /** Those of {@link keys} beside whoever speaks, who takes part in most of what is told. */
  readonly others: ReadonlySet<string>
  /** What a verb and its noun share: `meet` and `meeting`, `visit`, `withdraw` and `withdrawal`. */
  readonly stem: string
  #words: ReadonlySet<string> | undefined
  #names: readonly string[] | undefined
  #shape: string | undefined

  constructor(draft: PlacedDraft) {
    const { place, venue, participants, passage, lemma } = draft
    this.draft = draft
    this.place = place === undefined ? undefined : placeKey(place)
    this.forum = venue === undefined ? undefined : forumKey(venue)
    // "The leaders" are those told before, whoever they are.
    this.keys = new Set(participants.filter((name) => !GROUP.test(name)).map(partyKey))
    const speaker = passage.voice.speaker?.name
    const own = speaker === undefined ? undefined : partyKey(speaker)
    this.others = new Set([...this.keys].filter((key) => key !== own))
    this.named = new Set(
      participants
        .filter((name) => /\p{Lu}/u.test(name))
        .map(partyKey)
        .filter((key) => key !== own),
    )
    this.stem = lemma.slice(0, STEM_LENGTH)
  }

  /** The words that may be about the same as those of another. */
  get words(): ReadonlySet<string> {
    this.#words ??= new Set(this.#opening.toLowerCase().match(/[\p{L}\d]{4,}|\p{L}\d+/gu))
    return this.#words
  }

  /** The words with a capital, in small letters; the first only where it holds a digit. */
  get names(): readonly string[] {
    this.#names ??= Array.from(this.#opening.matchAll(/\p{Lu}[\p{L}\d]+/gu))
      .filter(({ 0: word, index }) => index > 0 || /\d/.test(word))
      .map(([word]) => word.toLowerCase())
    return this.#names
  }

  /** How the words begin: `the meeting` may point back, `a meeting` does not. */
  get shape(): string {
    this.#shape ??= shapeOf(this.#opening)
    return this.#shape
  }

  get #opening(): string {
    const { passage, start, end } = this.draft
    return passage.text.slice(start, Math.min(end, start + LONGEST))
  }
}

/** People told by what they are, who have no name of their own. */
const GROUP =
  /^(?:the )?(?:(?:two|three|both) )?(?:leaders|presidents|ministers|sides|parties|governments|countries)$/
const STEM_LENGTH = 4
/** Code units of a mention whose words are compared. */
const LONGEST = 300

function shapeOf(text: string): string {
  const first = /^[\w’']+/.exec(text.slice(0, LONGEST_FIRST))?.[0].toLowerCase() ?? ''
  if (/^(?:this|that|these|those)$/.test(first)) return 'this'
  if (first === 'the') return 'the'
  if (/^(?:a|an|another|one|two|three|several|some|any|no|first|new)$/.test(first)) return 'a'
  if (/^(?:our|my|his|her|their|your|its|[\w’']+[’']s?)$/.test(first)) return 'owned'
  return /^(?:i|we|he|she|they|you|it|who)$/.test(first) ? 'pronoun' : 'clause'
}

/** Code units in which the first word ends. */
const LONGEST_FIRST = 24
