import type { TimelineJson } from '../../../../src/wire/timeline-json.ts'
import { periodOf, spannedBy } from '../../plot/period.ts'

/** A period: how often the phrase was said, among how many words. */
export type PointJson = SeriesJson['points'][number]

/** The periods of one speaker; of those whom nobody names when `speaker` is absent. */
type SeriesJson = TimelineJson['series'][number]

/** A speaker with all hits, and points by period. */
export interface SpeakerLine {
  readonly speaker: string | undefined
  readonly hits: number
  /** The first and the last period with a hit. */
  readonly first: string
  readonly last: string
  readonly points: ReadonlyMap<string, PointJson>
}

/** The lines of a timeline that have hits, who says it most first, and the periods that they span. */
export function linesOf({ unit, series }: Pick<TimelineJson, 'unit' | 'series'>): {
  readonly lines: readonly SpeakerLine[]
  readonly periods: readonly string[]
  /** Whether silent periods are among them. */
  readonly hasAll: boolean
} {
  const lines = series
    .map(({ speaker, points }): SpeakerLine => {
      const said = points.filter(({ hits }) => hits > 0)
      const dated = said.flatMap((point) => {
        const period = periodOf(point.from, unit)
        return period === undefined ? [] : [[period, point] as const]
      })
      const periods = dated.map(([period]) => period).sort()
      return {
        speaker,
        hits: said.reduce((sum, { hits }) => sum + hits, 0),
        first: periods[0] ?? '',
        last: periods.at(-1) ?? '',
        points: new Map(dated),
      }
    })
    .filter(({ points }) => points.size > 0)
    .sort((a, b) => b.hits - a.hits || (a.first < b.first ? -1 : 1))
  return { lines, ...spannedBy(lines.flatMap(({ points: of }) => [...of.keys()])) }
}

/**
 * A timeline by year, when there are too many months to be told apart; else as it is. Sums lose nothing:
 * hits and words add up.
 */
export function coarsened(timeline: TimelineJson): TimelineJson {
  const { periods } = linesOf(timeline)
  if (timeline.unit === 'year' || periods.length <= MOST_DRAWN) return timeline
  const series = timeline.series.map((one) => {
    const years = new Map<string, PointJson>()
    for (const { from, hits, words } of one.points) {
      const year = from.slice(0, 4)
      const sum = years.get(year) ?? {
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        hits: 0,
        words: 0,
      }
      years.set(year, { ...sum, hits: sum.hits + hits, words: sum.words + words })
    }
    return { ...one, points: [...years.values()] }
  })
  return { ...timeline, unit: 'year', series }
}

/** Bars that can still be told apart on a small screen. */
const MOST_DRAWN = 150

/** How often a phrase is said in a million words. */
export function perMillion({ hits, words }: Pick<PointJson, 'hits' | 'words'>): number {
  return words === 0 ? 0 : (1_000_000 * hits) / words
}
