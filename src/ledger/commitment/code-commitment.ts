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
  const coded = codeWords(lower, act.action.start, act.action.end, act.actor)
  const operator = OPERATORS[type]
  const spoken = coded === undefined ? undefined : deed((coded.deed ?? coded).cameo)
  const done = isNegative && spoken !== undefined ? compose('negate', spoken) : spoken
  const composed = operator === undefined || done === undefined ? done : compose(operator, done)
  const cameo =
    composed?.code ?? (isNegative && COOPERATIVE.has(type) ? undefined : UNSPECIFIED[type])
  const plover = cameo === undefined ? undefined : ploverOf(cameo)
  if (cameo === undefined || plover === undefined) return {}
  // "We will not negotiate" is a refusal that was made: only a deed itself may be denied.
  const isDenied = composed?.force === 'deed' && composed.isNegated === true
  const auxiliary = isDenied
    ? 'negated'
    : isConditional
      ? 'hypothetical'
      : type === 'forecast'
        ? 'future'
        : undefined
  return { plover, cameo, ...(auxiliary === undefined ? {} : { ploverAuxiliary: auxiliary }) }
}

/**
 * What is asked for, threatened or refused is that, whatever it is, and what is offered, agreed on or
 * promised for something in return is cooperation: CAMEO's "not specified below". Any other promise may be
 * of anything, and has no code unless its deed is known.
 */
const UNSPECIFIED: Partial<Record<CommitmentType, string>> = {
  demand: '100',
  request: '020',
  warning: '130',
  redLine: '120',
  offer: '030',
  agreement: '030',
  conditionalPromise: '030',
}

/** Types that tell of cooperation only where something will be done, and not left. */
const COOPERATIVE: ReadonlySet<CommitmentType> = new Set([
  'offer',
  'agreement',
  'conditionalPromise',
])

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
