import { phraseTimeline, type TimelineUnit } from '../../verbale.ts'
import { timelineToJson } from '../../wire/timeline-json.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'
import { phraseOf, requireDays, type SearchQuery, searchFilterOf } from './search.ts'

/** A phrase over time. */
export interface TimelineQuery
  extends Omit<SearchQuery, 'near' | 'variants' | 'sort' | 'revisions' | 'cursor'> {
  readonly unit: TimelineUnit
  readonly by?: 'speaker' | undefined
}

/** How often a phrase was used, period by period. */
export function answerTimeline({ record }: AnswerContext, query: TimelineQuery): Answer {
  requireDays(query)
  const { q, unit, by, limit } = query
  return json(
    timelineToJson(
      phraseTimeline(record, phraseOf(q, false), {
        unit,
        filter: searchFilterOf(query),
        ...(by === undefined ? {} : { by }),
        ...(limit === undefined ? {} : { limit }),
      }),
    ),
  )
}
