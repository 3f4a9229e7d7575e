import type { Problem } from '../document/problem.ts'
import type { Turn } from '../document/turn.ts'

/** A problem for each question that another question follows, with nothing said between. */
export function findMissingAnswers(turns: readonly Turn[]): Problem[] {
  return turns.flatMap((turn, k): Problem[] => {
    if (turn.role !== 'press' || turns[k + 1]?.role !== 'press') return []
    const start = turn.label?.span.start ?? turn.spans[0]?.start
    const end = turn.spans[turn.spans.length - 1]?.end ?? turn.label?.span.end
    if (start === undefined || end === undefined) return []
    return [
      {
        code: 'answerMissing',
        message:
          'Another question follows this one with no answer between; the source may have lost it',
        span: { start, end },
      },
    ]
  })
}
