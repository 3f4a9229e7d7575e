import { verbSet, wordSet } from './verb-set.ts'

/** Subjects that nobody can be held to. */
export const NOBODY: ReadonlySet<string> = wordSet(
  'you history time everyone everybody nobody god one what which who that this there some many something nothing ' +
    'anything everything somebody someone posterity future tomorrow question questions speaker',
)

/** Those of {@link NOBODY} that may stand for what was told: "a new school, which will open in May". */
export const STANDING_FOR: ReadonlySet<string> = wordSet(
  'you what which who that this there some many something',
)

/** Verbs of speeches that move their hearers and bind nobody. */
export const RHETORIC: ReadonlySet<string> = verbSet(
  'watch unite fail forget prevail overcome endure win succeed remember triumph recognize understand bear realize acknowledge cherish rise ' +
    'endure mourn grieve miss pray love conquer falter waver flinch tire',
)

/** What goes on in the head: no act that anybody could see done. */
export const MENTAL: ReadonlySet<string> = verbSet(
  'forget remember recognize understand bear ask realize acknowledge admit think see know believe say note ' +
    'mean recall accept consider look add agree imagine confess tell reflect begin wonder envisage regard',
)

/** "It will be recalled": what is said of what was said. */
export const RECALLED: ReadonlySet<string> = wordSet(
  'recalled noted remembered said pointed stressed emphasized recognized admitted understood seen forgotten perceived ' +
    'observed found known considered regarded asked told called felt viewed borne',
)

/**
 * Verbs that name an act whose doing one could see. Only with these does "we must" ask for more than
 * a better world.
 */
export const CONCRETE: ReadonlySet<string> = verbSet(
  'end stop impose withdraw cut reduce increase pass adopt ratify sign send deploy fight combat invest move provide ' +
    'fund rebuild reform implement eliminate eradicate ban prohibit protect defend isolate arm disarm destroy lift open ' +
    'release free repeal raise lower halt expand finish complete convene negotiate punish replace restore secure ' +
    'deliver vaccinate hold commit pay spend balance enact abolish extend double triple modernize dismantle prosecute ' +
    'share reject oppose block tackle respect',
)

/** With these "cannot" draws a line; with others it tells what is not possible. */
export const NEVER_SAID_OF_ABILITY: ReadonlySet<string> = wordSet(
  'accept accepted tolerate tolerated allow allowed permit permitted condone condoned let countenance acquiesce',
)

/** What people do to run a meeting with the press or a speech, whatever its object. */
export const PROCEDURE: ReadonlySet<string> = verbSet(
  'say tell repeat note mention point read defer reiterate see talk discuss quote let turn ' +
    'pause describe explain comment speculate elaborate detail beg hush ' +
    'venture guess predict preview remind recall emphasize stress highlight just know remember look skip ' +
    'admit confess understand characterize parse rehash relay check think wait speak ' +
    'summarize dwell weigh litigate entertain disappear touch spare ' +
    'apologize thank ask interrupt paraphrase deviate digress mean argue assume',
)

/** Verbs that run a meeting with no object, or a light one: "move on", "stop there", "share it with you". */
export const LIGHT_PROCEDURE: ReadonlySet<string> = verbSet(
  'find stop close add address confirm move pass reserve follow show share respond defend use recognize resume finish ' +
    'state conclude come try end leave work check answer introduce refer hear hand walk lay yield attribute call',
)

/** Verbs of talk, which is an act where it is with somebody who is not here. */
export const TALKING: ReadonlySet<string> = verbSet('talk speak call thank discuss')

/** "We will have a better future": a state that nobody can be held to, but on a condition. */
export const IDLE_STATES: ReadonlySet<string> = wordSet('have be')

/** What things do in every text: no forecast that a day could prove. */
export const IDLE_FORECASTS: ReadonlySet<string> = verbSet(
  'reflect form serve mean depend require take need demand come seem appear represent constitute contain concern relate ' +
    'belong show say tell speak sound look feel matter prove remain follow play suffice',
)

/** Bodies of states, of which a speech asks that they act. */
export const BODIES: ReadonlySet<string> = wordSet(
  'community council assembly nations states powers countries organization organisation governments parties ' +
    'institutions donors members secretary-general commission committee union conference partners',
)

/**
 * Whether a verb of thought or talk at `k` tells of an act of states by the words behind it: "recall our
 * ambassador", "recognize the new government", "say no to the plan".
 */
export function isActOfState(lower: readonly string[], k: number): boolean {
  const verb = lower[k] as string
  if (SAYING.has(verb)) return YES_OR_NO.has(lower[k + 1] ?? '') && lower[k + 2] === 'to'
  const objects = RECALL.has(verb) ? ENVOYS : RECOGNITION.has(verb) ? STATES : undefined
  if (objects === undefined) return false
  for (let at = k + 1; at < lower.length && at < k + 6; at++) {
    const word = lower[at] as string
    if (objects.has(word)) return true
    if (CLAUSES.has(word)) return false
  }
  return false
}

const SAYING = verbSet('say')
const YES_OR_NO = wordSet('yes no')
const RECALL = verbSet('recall')
const ENVOYS = wordSet('ambassador ambassadors envoy envoys diplomats troops forces ships consul')
const RECOGNITION = verbSet('recognize')
const STATES = wordSet('government state statehood independence republic sovereignty')
const CLAUSES = wordSet('that what how why who which , and or')

/**
 * "We will not [talk] until they leave", "we will [talk] only when they leave", while "I will not talk
 * about it until then" runs the event.
 */
export function isTalkOnCondition(lower: readonly string[], k: number): boolean {
  const only = lower.indexOf('only', k - 1)
  const isOnly = only >= 0 && lower.slice(only, only + 5).some((word) => WAITING.has(word))
  const isTalk = lower[k] === 'talk' && lower[k + 1] !== 'about'
  return isTalk && (isOnly || lower.includes('until', k))
}

const WAITING = wordSet('after when once if')
