/** What kind of act a cue reports. Only `say` and `act` are speech. */
export type Mode =
  /** Saying in so many words: said, told, asked. */
  | 'say'
  /** An act done by saying: praised, promised, called for. */
  | 'act'
  /** A belief, a wish, a plan, a feeling: thinks, hopes to, is confident that. */
  | 'think'
  /** What a poll or a paper tells: the survey found, the figures show. */
  | 'show'

/**
 * Where the content stands beside its cue: one of the names below, or a plain preposition whose object
 * it is ("called *for* talks"). In every `np…` frame the object is part of the content.
 *
 * | name | the content |
 * | --- | --- |
 * | `that`, `zero` | a finite clause after the cue, with or without "that" |
 * | `post` | a finite clause before it or around it: "the talks, she said, failed" |
 * | `wh` | a clause with whether, if, why, how, what … |
 * | `toDo`, `doing` | an infinitive or a participle: refused to go, denied knowing |
 * | `np` | the object: rejected the plan |
 * | `npToDo`, `npDoing` | the object and what it does: urged him to go, saw him going |
 * | `npNp`, `npAs` | the object and what it is called: called it a mistake, saw it as a risk |
 */
export type ClauseFrame =
  | 'that'
  | 'zero'
  | 'post'
  | 'wh'
  | 'toDo'
  | 'doing'
  | 'np'
  | 'npToDo'
  | 'npDoing'
  | 'npNp'
  | 'npAs'

/** What a cue is in one of its frames. */
export interface CueFrame {
  readonly mode: Mode
  /** `sure`: nearly always attributes in this frame; `likely`: more often than not. */
  readonly reliability: 'sure' | 'likely'
  /** Whether the hearer may stand between cue and content, outside of both: told him that. */
  readonly takesHearer: boolean
}

/** The frames of one cue by name: a `ClauseFrame` or a preposition. */
export type CueFrames = ReadonlyMap<string, CueFrame>

/**
 * A row of a table: words that share frames. Both are lists with spaces between. Where a frame or a word
 * ends in "?", it is only likely to attribute; a word of two parts is written with "_": point_out.
 */
export interface CueRow {
  readonly mode: Mode
  readonly frames: string
  readonly words: string
  readonly takesHearer?: true
}

/** The frames of every word in the rows; where two rows give a word the same frame, the first holds. */
export function framesByWord(rows: readonly CueRow[]): ReadonlyMap<string, CueFrames> {
  const byWord = new Map<string, Map<string, CueFrame>>()
  for (const { mode, frames, words, takesHearer = false } of rows) {
    for (const entry of words.split(' ')) {
      const word = bare(entry)
      const own = byWord.get(word) ?? new Map<string, CueFrame>()
      byWord.set(word, own)
      for (const written of frames.split(' ')) {
        const frame = bare(written)
        if (own.has(frame)) continue
        const reliability = frame === written && word === entry ? 'sure' : 'likely'
        own.set(frame, { mode, reliability, takesHearer })
      }
    }
  }
  return byWord
}

function bare(entry: string): string {
  return entry.endsWith('?') ? entry.slice(0, -1) : entry
}
