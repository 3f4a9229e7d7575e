import type { PhraseTimeline, TimelinePoint } from '../verbale.ts'

/** How often a phrase was used, period by period. */
export interface TimelineJson {
  readonly format: 'verbale.timeline/1'
  readonly unit: 'day' | 'month' | 'year'
  readonly series: readonly {
    readonly speaker?: string
    readonly hits: number
    /** Only periods of which words were searched; nothing is smoothed. */
    readonly points: readonly TimelinePoint[]
  }[]
  /** Uses by speakers beyond those that have a series. */
  readonly others?: { readonly speakers: number; readonly hits: number }
  /** Uses in documents without a date, or with one less exact than the unit. */
  readonly undated: number
  readonly total: number
  /** Present when a limit cut the search short. */
  readonly atLeast?: true
  readonly limits?: readonly string[]
  readonly searched: PhraseTimeline['searched']
}

/** A timeline as it leaves the process. */
export function timelineToJson(timeline: PhraseTimeline): TimelineJson {
  const { unit, series, others, undated, total, isExact, limits, searched } = timeline
  return {
    format: 'verbale.timeline/1',
    unit,
    series: series.map(({ speaker, hits, points }) => ({
      ...(speaker === undefined ? {} : { speaker }),
      hits,
      points: points.map(({ from, to, hits: uses, words }) => ({ from, to, hits: uses, words })),
    })),
    ...(others === undefined ? {} : { others }),
    undated,
    total,
    ...(isExact ? {} : { atLeast: true as const }),
    ...(limits.length === 0 ? {} : { limits }),
    searched,
  }
}
