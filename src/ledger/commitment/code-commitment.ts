import { ploverOf } from '../plover/category.ts'
import { codeWords } from '../plover/code-action.ts'
import { compose, deed, type Operator } from '../plover/compose.ts'
import { type Act, isRefraining } from './act.ts'
import type { Commitment, CommitmentType } from './commitment.ts'

/**
 * The PLOVER category and CAMEO code of a commitment: the deed that its words name, as promised, asked
 * for, threatened or refused.
 *
 * PLOVER counts the promise itself as done, so that only a forecast is marked as future.
 */
export function codeCommitment(
  lower: readonly string[],
  act: Act,
  type: CommitmentType,
  isConditional: boolean,
): Pick<Commitment, 'plover' | 'ploverAuxiliary' | 'cameo'> {
  const isNegative = isRefraining(lower, act)
  const coded = codeWords(lower, act.action.start, act.action.end)
  const operator = OPERATORS[type]
  const spoken = coded === undefined ? undefined : deed((coded.deed ?? coded).cameo)
  const done = isNegative && spoken !== undefined ? compose('negate', spoken) : spoken
  // Nothing is known of a promise whose deed is not; a demand or a threat is one whatever the deed.
  const composed = operator === undefined || done === undefined ? done : compose(operator, done)
  const cameo = composed?.code ?? UNSPECIFIED[type]
  const plover = cameo === undefined ? undefined : ploverOf(cameo)
  if (cameo === undefined || plover === undefined) return {}
  const auxiliary = isNegative
    ? 'negated'
    : isConditional
      ? 'hypothetical'
      : type === 'forecast'
        ? 'future'
        : undefined
  return { plover, cameo, ...(auxiliary === undefined ? {} : { ploverAuxiliary: auxiliary }) }
}

/** What is asked for, threatened or refused is that, whatever it is: CAMEO's "not specified below". */
const UNSPECIFIED: Partial<Record<CommitmentType, string>> = {
  demand: '100',
  request: '020',
  warning: '130',
  redLine: '120',
}

/** What each type does with its deed; a forecast does nothing with it. */
const OPERATORS: Readonly<Record<CommitmentType, Operator | undefined>> = {
  warning: 'threaten',
  promise: 'intend',
  conditionalPromise: 'intend',
  offer: 'intend',
  plan: 'intend',
  agreement: 'intend',
  redLine: 'refuse',
  assurance: 'intend',
  demand: 'demand',
  request: 'appeal',
  forecast: undefined,
}
