import { blockText, type Page } from '../document/block.ts'
import type { DocumentKind } from '../document/document.ts'
import { isLinkBar, plainLine } from '../document/furniture.ts'
import { type Header, namesPublisher, publisherName, readHeader } from '../document/header.ts'
import type { Problem } from '../document/problem.ts'
import type { Turn } from '../document/turn.ts'
import type { Span } from '../text/span.ts'
import { inferAskers } from './asker/asker.ts'
import { findDoubledWords } from './doubled-words.ts'
import { findEvents, type LaterEvent, reportEvents } from './find-events.ts'
import { type DraftTurn, gatherTurns } from './gather-turns.ts'
import { linkInterruptions } from './interruption.ts'
import { chooseTranscriptKind } from './kind.ts'
import { findLabels, type LabelsAtStarts } from './label/find-labels.ts'
import { findMissingAnswers } from './missing-answer.ts'
import { nameSpeakers } from './speaker/speaker.ts'
import { findUnlabeledQuestions } from './unlabeled-questions.ts'

/** What a page says when it is read as a transcript. */
export interface Transcript {
  readonly kind: DocumentKind
  readonly kindReasons: readonly string[]
  readonly header: Header
  readonly participants: readonly string[]
  readonly turns: readonly Turn[]
  /** Blocks that hold words spoken, by index. */
  readonly body: readonly number[]
  readonly repairs: readonly Span[]
  readonly problems: readonly Problem[]
}

/**
 * Read a page as a transcript, or return `undefined` when its labels do not make one.
 *
 * Labels are found, turns gathered between them, speakers named from labels, header and text, askers
 * inferred from what is said around them. `title` is the title when whoever hands in the page knows
 * it; `starts` is what its blocks begin with, when that is known already.
 */
export function readTranscript(
  page: Page,
  title?: string,
  starts?: LabelsAtStarts,
): Transcript | undefined {
  const labels = findLabels(page, starts)
  const questions = labels.size === 0 ? findUnlabeledQuestions(page, title) : []
  if (labels.size === 0 && questions.length === 0) return undefined
  const events = findEvents(page, labels)
  const { turns: drafts, body, first } = gatherTurns(page, labels, events, questions)
  const read = readHeader(page, range(0, first))
  const header = title === undefined ? read : { ...read, title }
  const named = nameByEvent(page, drafts, header, events)
  // What a format leaves open that names everybody was looked for before it was written.
  const asked = page.namesAll ? named.turns : inferAskers(page.text, named.turns, header.title)
  const turns = linkInterruptions(page.text, asked)
  const publisher = header.publisher ?? publisherBelow(page, body) ?? header.site
  const { kind, reasons } = chooseTranscriptKind(page.text, header, turns)
  return {
    kind,
    kindReasons: questions.length > 0 ? [...reasons, SET_OFF] : reasons,
    header: publisher === undefined ? header : { ...header, publisher },
    participants: listParticipants(header, turns),
    turns,
    body,
    repairs: turns.flatMap(({ spans }) => findDoubledWords(page.text, spans)),
    problems: [
      ...reportQuestions(page, questions),
      ...named.problems,
      ...reportEvents(page, events),
      ...findMissingAnswers(turns),
    ],
  }
}

const SET_OFF = 'Questions set off from plain answers follow each other'

/** The doubt about turns that no label marks. */
function reportQuestions(page: Page, questions: readonly (readonly number[])[]): Problem[] {
  const [[first] = []] = questions
  const span = first === undefined ? undefined : page.blocks[first]?.span
  if (span === undefined) return []
  const message =
    'No label says who speaks: what is set off and asks is taken for questions, what follows it for answers'
  return [{ code: 'turnsInferred', message, span }]
}

/** Name the speakers of each event from its own labels and header: one label may be two people's. */
function nameByEvent(
  page: Page,
  drafts: readonly DraftTurn[],
  header: Header,
  events: readonly LaterEvent[],
): { readonly turns: readonly Turn[]; readonly problems: readonly Problem[] } {
  if (events.length === 0) return nameSpeakers(page.text, drafts, header)
  const starts = events.map(({ label }) => page.blocks[label]?.span.start ?? 0)
  const eventOf = ({ label, spans }: DraftTurn): number => {
    const at = label?.span.start ?? spans[0]?.start ?? 0
    return starts.filter((start) => start <= at).length
  }
  const named = [undefined, ...events].map((event, k) => {
    const own = event === undefined ? header : readHeader(page, range(event.start, event.label))
    return nameSpeakers(
      page.text,
      drafts.filter((draft) => eventOf(draft) === k),
      own,
    )
  })
  return {
    turns: named.flatMap(({ turns }) => turns),
    problems: named.flatMap(({ problems }) => problems),
  }
}

function listParticipants(header: Header, turns: readonly Turn[]): string[] {
  const names = new Set(header.participants.map(({ name }) => name))
  for (const { speaker } of turns) if (speaker?.basis === 'stated') names.add(speaker.name)
  return [...names]
}

/** An institution that signs right below the words: `U.S. Department of State`. */
function publisherBelow(page: Page, body: readonly number[]): string | undefined {
  const below = (body.at(-1) ?? -1) + 1
  if (page.blocks[below]?.kind !== 'paragraph') return undefined
  const raw = blockText(page, below)
  const line = plainLine(raw)
  return namesPublisher(line) && !isLinkBar(raw) ? publisherName(line) : undefined
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k)
}
