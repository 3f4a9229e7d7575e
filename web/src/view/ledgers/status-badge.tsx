import type { VNode } from 'preact'
import type {
  CommitmentStatus,
  EventStatus,
  FigureComparison,
  PartStatus,
} from '../../../../src/wire/names.ts'
import { Badge, type BadgeProps } from '../../component/badge.tsx'
import { type AnyRow, wordsOf } from './row-sheet.ts'

/** A status by its words, its drawing and its color. */
export function StatusBadge({ status }: { readonly status: string }): VNode {
  const { tone, icon } = LOOKS[status as Status] ?? PLAIN
  return (
    <Badge tone={tone} {...(icon === undefined ? {} : { icon })}>
      {wordsOf(status)}
    </Badge>
  )
}

type Look = Pick<BadgeProps, 'tone' | 'icon'>

const PLAIN: Look = { tone: 'plain' }

/** Statuses of rows and their parts, what people say of them, and how figures compare. */
type Status =
  | CommitmentStatus
  | PartStatus
  | EventStatus
  | NonNullable<AnyRow['verdict']>
  | FigureComparison
  | 'contested'
  | 'for'
  | 'against'

const LOOKS: Readonly<Record<Status, Look>> = {
  fulfilled: { tone: 'good', icon: 'check' },
  answered: { tone: 'good', icon: 'check' },
  happened: { tone: 'good', icon: 'check' },
  agrees: { tone: 'good', icon: 'check' },
  confirmed: { tone: 'good', icon: 'check' },
  for: { tone: 'good', icon: 'up' },
  open: { tone: 'open', icon: 'arrow' },
  planned: { tone: 'open', icon: 'arrow' },
  expected: { tone: 'open', icon: 'arrow' },
  ongoing: { tone: 'open', icon: 'arrow' },
  partial: { tone: 'open', icon: 'harmless' },
  superseded: { tone: 'moved', icon: 'outOfContext' },
  headlineOnly: PLAIN,
  contested: { tone: 'moved', icon: 'spliced' },
  declined: { tone: 'moved', icon: 'close' },
  answerMissing: { tone: 'moved', icon: 'notHeld' },
  notComparable: { tone: 'moved', icon: 'notHeld' },
  expired: { tone: 'bad', icon: 'warning' },
  contradicted: { tone: 'bad', icon: 'close' },
  notAnswered: { tone: 'bad', icon: 'close' },
  denied: { tone: 'bad', icon: 'close' },
  differs: { tone: 'bad', icon: 'warning' },
  rejected: { tone: 'bad', icon: 'close' },
  against: { tone: 'bad', icon: 'down' },
}

/** What keeps a row from being plain: no rule proves it, people decided, its words changed. */
export function Standing({ row }: { readonly row: AnyRow }): VNode {
  const { possible, verdict, contested, decidedWords } = row
  return (
    <>
      {possible === true ? (
        <Badge tone="moved" icon="notHeld">
          possible
        </Badge>
      ) : null}
      {verdict === undefined ? null : <StatusBadge status={verdict} />}
      {contested === true ? <StatusBadge status="contested" /> : null}
      {decidedWords === undefined ? null : (
        <Badge tone="moved" icon="warning">
          {DECIDED_WORDS[decidedWords]}
        </Badge>
      )}
    </>
  )
}

const DECIDED_WORDS: Readonly<Record<NonNullable<AnyRow['decidedWords']>, string>> = {
  moved: 'its words moved',
  noRow: 'no rule finds it now',
  changed: 'its words were changed',
  removed: 'its document is gone',
}
