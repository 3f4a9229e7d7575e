import type { QueryOf, Subject } from '../answer/answers.ts'
import type { Lane } from './answerer.ts'

/** A question that a thread answers to itself before anybody asks it one. */
export interface WarmUpQuestion {
  readonly subject: Subject
  readonly query: unknown
}

/**
 * What threads of a lane answer to themselves ahead of the first question: the rules of English are read
 * then, the code that answers is compiled, and lists that every desk asks for are made. Whoever comes
 * first would wait for all that, half a second and more.
 */
export const WARM_UP: Readonly<Record<Lane, readonly WarmUpQuestion[]>> = {
  quick: [question('documents', { limit: 50 })],
  search: [
    question('search', { q: 'in the', limit: 20 }),
    question('search', { q: 'We will', limit: 20 }),
    question('timeline', { q: 'we will', unit: 'month' }),
  ],
  check: [1, 2, 3].map((n) => question('check', checkOf(n))),
  slow: [
    question('status', {}),
    question('coverage', { unit: 'month' }),
    question('people', { limit: 50 }),
  ],
  write: [],
  assistant: [],
}

function question<S extends Subject>(subject: S, query: QueryOf<S>): WarmUpQuestion {
  return { subject, query }
}

/** A draft of the kinds of sentences that drafts are made of, other words each time. */
function checkOf(n: number): QueryOf<'check'> {
  const text = `AVERHOLT, June ${n}, 2031 — Foreign Minister Mirela Oda said on Tuesday that Halvenia would not accept
any preconditions, and that talks would begin by the end of the month.

“We will not accept any preconditions, and we have said so ${n} times,” Oda told reporters in Averholt. “We
are ready to talk, and we have always been ready,” she added, according to a spokesman.

The minister rejected claims that the ferries had been held back. She called the report “an invention from
beginning to end”, and promised an inquiry. “It is important that we work together with our partners,” said
Tomas Harga, who leads the delegation of Sorrenay.

Asked whether the harbor would reopen in ${2031 + n}, Harga denied that there was a date. “I think that is what
the American people and people all over the world would like to see,” he said.
`
  return { draft: { text }, indirect: true, progress: false }
}
