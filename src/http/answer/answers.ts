import { answerAdd } from './add.ts'
import { answerCheck } from './check.ts'
import { answerCoverage } from './coverage.ts'
import { answerDecide } from './decide.ts'
import { answerDiff, answerDocument, answerOriginal } from './documents.ts'
import { answerEmbed, answerOEmbed } from './embed.ts'
import { answerCheckFile, answerExport } from './export.ts'
import { answerFeed } from './feed.ts'
import { answerLedgerFile } from './ledger-file.ts'
import { answerLedger, answerRow, answerUnanswered } from './ledgers.ts'
import { answerDocuments } from './list-documents.ts'
import { answerMargins } from './margins.ts'
import { answerMcp } from './mcp.ts'
import { answerPassage } from './passage.ts'
import { answerPeople, answerPerson } from './people.ts'
import { answerProblems } from './problems.ts'
import { answerReview, answerReviews } from './reviews.ts'
import { answerSearch } from './search.ts'
import { answerStatus } from './status.ts'
import { answerTimeline } from './timeline.ts'

/** Everything that can be asked of a record, by name. */
export interface Answers {
  readonly status: typeof answerStatus
  readonly documents: typeof answerDocuments
  readonly document: typeof answerDocument
  readonly original: typeof answerOriginal
  readonly diff: typeof answerDiff
  readonly passage: typeof answerPassage
  readonly embed: typeof answerEmbed
  readonly oembed: typeof answerOEmbed
  readonly search: typeof answerSearch
  readonly feed: typeof answerFeed
  readonly problems: typeof answerProblems
  readonly coverage: typeof answerCoverage
  readonly people: typeof answerPeople
  readonly person: typeof answerPerson
  readonly ledger: typeof answerLedger
  readonly row: typeof answerRow
  readonly unanswered: typeof answerUnanswered
  readonly check: typeof answerCheck
  readonly add: typeof answerAdd
  readonly decide: typeof answerDecide
  readonly reviews: typeof answerReviews
  readonly review: typeof answerReview
  readonly timeline: typeof answerTimeline
  readonly export: typeof answerExport
  readonly checkFile: typeof answerCheckFile
  readonly ledgerFile: typeof answerLedgerFile
  readonly mcp: typeof answerMcp
  readonly margins: typeof answerMargins
}

export const ANSWERS: Answers = {
  status: answerStatus,
  documents: answerDocuments,
  document: answerDocument,
  original: answerOriginal,
  diff: answerDiff,
  passage: answerPassage,
  embed: answerEmbed,
  oembed: answerOEmbed,
  search: answerSearch,
  feed: answerFeed,
  problems: answerProblems,
  coverage: answerCoverage,
  people: answerPeople,
  person: answerPerson,
  ledger: answerLedger,
  row: answerRow,
  unanswered: answerUnanswered,
  check: answerCheck,
  add: answerAdd,
  decide: answerDecide,
  reviews: answerReviews,
  review: answerReview,
  timeline: answerTimeline,
  export: answerExport,
  checkFile: answerCheckFile,
  ledgerFile: answerLedgerFile,
  mcp: answerMcp,
  margins: answerMargins,
}

/** The name of something that can be asked. */
export type Subject = keyof Answers

/** What goes with each thing that can be asked. */
export type QueryOf<S extends Subject> = Parameters<Answers[S]>[1]
