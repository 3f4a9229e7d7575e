import { packageData } from '../../syntax/package-data.ts'
import { unpackModels } from '../model/packed-models.ts'

/** The linear models that a weigher of events goes by, each as its text. */
export interface EventModels {
  /** Whether a sentence is worth parsing for a word: `none` or `event`. */
  readonly gate: string
  /** Whether a word tells an event: `none` or `event`. */
  readonly telling: string
  /** Which `EventKind` it tells. */
  readonly kind: string
  /** As what it tells it: `Told`. */
  readonly status: string
  /** Whether a mention tells of an event told before: `other` or `same`. */
  readonly link: string
}

const NAMES: readonly (keyof EventModels)[] = ['gate', 'telling', 'kind', 'status', 'link']

/** The models that `packModels` wrote as one text. */
export function readEventModels(packed: string): EventModels {
  return unpackModels(packed, NAMES)
}

/** What was learned of events from the annotated transcripts. */
export function eventModels(): EventModels {
  return readEventModels(new TextDecoder().decode(packageData('event-signs.txt')))
}
