import type { VNode } from 'preact'

/** One run of words shown against others. */
export interface DiffRun {
  /** `removed` words are only in the first text, `added` ones only in the second. */
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

export interface WordDiffProps {
  readonly runs: readonly DiffRun[]
  /** What the two texts are called: `the record` and `the draft`. */
  readonly first: string
  readonly second: string
}

/** Words with what was struck and what was put in; a screen reader is told which. */
export function WordDiff({ runs, first, second }: WordDiffProps): VNode {
  return (
    <>
      {runs.map(({ kind, text }, k) => {
        const key = `${k} ${kind}`
        if (kind === 'removed')
          return (
            <del key={key}>
              <span class="hidden">[only in {first}: </span>
              {text}
              <span class="hidden">]</span>
            </del>
          )
        if (kind === 'added')
          return (
            <ins key={key}>
              <span class="hidden">[only in {second}: </span>
              {text}
              <span class="hidden">]</span>
            </ins>
          )
        return <span key={key}>{text}</span>
      })}
    </>
  )
}

/** What the strokes mean, for those who see them. */
export function DiffLegend({ runs, first, second }: WordDiffProps): VNode | null {
  const kinds = new Set(runs.map(({ kind }) => kind))
  if (!kinds.has('removed') && !kinds.has('added')) return null
  return (
    <p class="diff-legend" aria-hidden="true">
      {kinds.has('removed') ? (
        <span>
          <del>struck</del>: only in {first}
        </span>
      ) : null}
      {kinds.has('added') ? (
        <span>
          <ins>underlined</ins>: only in {second}
        </span>
      ) : null}
    </p>
  )
}
