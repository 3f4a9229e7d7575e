import { blockText, type Page } from '../document/block.ts'
import type { DocumentKind } from '../document/document.ts'
import { isLinkBar, plainLine } from '../document/furniture.ts'
import { type Header, namesPublisher, readHeader } from '../document/header.ts'
import type { Problem } from '../document/problem.ts'
import type { Turn } from '../document/turn.ts'
import type { Span } from '../text/span.ts'
import { inferAskers } from './asker.ts'
import { findDoubledWords } from './doubled-words.ts'
import { findLabels } from './find-labels.ts'
import { gatherTurns } from './gather-turns.ts'
import { linkInterruptions } from './interruption.ts'
import { chooseTranscriptKind } from './kind.ts'
import { findMissingAnswers } from './missing-answer.ts'
import { nameSpeakers } from './speaker.ts'

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
 * it.
 */
export function readTranscript(page: Page, title?: string): Transcript | undefined {
  const labels = findLabels(page)
  if (labels.size === 0) return undefined
  const { turns: drafts, body, first } = gatherTurns(page, labels)
  const read = readHeader(page, range(0, first))
  const header = title === undefined ? read : { ...read, title }
  const named = nameSpeakers(page.text, drafts, header)
  const turns = linkInterruptions(page.text, inferAskers(page.text, named.turns, header.title))
  const publisher = header.publisher ?? publisherBelow(page, body) ?? header.site
  const { kind, reasons } = chooseTranscriptKind(page.text, header, turns)
  return {
    kind,
    kindReasons: reasons,
    header: publisher === undefined ? header : { ...header, publisher },
    participants: listParticipants(header, turns),
    turns,
    body,
    repairs: turns.flatMap(({ spans }) => findDoubledWords(page.text, spans)),
    problems: [...named.problems, ...findMissingAnswers(turns)],
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
  return namesPublisher(line) && !isLinkBar(raw) ? line : undefined
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k)
}
