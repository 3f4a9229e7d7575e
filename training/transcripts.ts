import {
  type Annotated,
  readLedgerGold,
  readMarkedStretches,
} from '../bench/support/ledger-gold.ts'
import { needSharedFolder } from '../bench/support/shared.ts'

/** Transcripts that the rules were made on: how good the rules are on them says nothing. */
const OF_RULES: ReadonlySet<string> = new Set(
  (
    '1607 1662 1957-01-05-eisenhower-doctrine 1965-02-04-press-conference 1967-02-02-press-conference ' +
    '1967-08-18-press-conference 1998-03-23-remarks-people-ghana 2019-01-19-remarks-about-us-southern-bor ' +
    '2021-08-26-remarks-by-vice-president-har 2021-11-16-remarks-by-president-biden-on ' +
    '2022-02-07-remarks-by-president-biden-an 2022-03-26-remarks-by-president-biden-on ' +
    '2022-03-29-remarks-by-president-biden-an are-37-1982 blz-49-1994 department-press-briefing-july-19-2021 ' +
    'department-press-briefing-june-2-2021 department-press-briefing-june-4-2021 fsm-53-1998 ' +
    'joint-communique-by-ministers-of-the-glo joint-statement-on-the-u-s-iraq-strategi mli-45-1990 pse-55-2000 ' +
    'secretary-antony-j-blinken-greenlandic-p the-united-states-and-india-deepening-ou'
  ).split(' '),
)

/** Annotated transcripts to learn from, each read once. */
export interface TranscriptsOf<Read> {
  readonly all: readonly Read[]
  /** Those that readers read whole and no rule was made on: what is learned is judged by them. */
  readonly judged: readonly Read[]
}

/** Reads all annotated transcripts; `isOfRules` says of each whether the rules were made on it. */
export function readTranscripts<Read>(
  read: (annotated: Annotated, isOfRules: boolean) => Read,
): TranscriptsOf<Read> {
  const shared = needSharedFolder()
  const judged: Read[] = []
  const whole = readLedgerGold('first', shared).map((annotated) => {
    const isOfRules = OF_RULES.has(annotated.gold.name)
    const transcript = read(annotated, isOfRules)
    if (!isOfRules) judged.push(transcript)
    return transcript
  })
  const marked = readMarkedStretches(shared).map((annotated) => read(annotated, false))
  return { judged, all: [...whole, ...marked] }
}
