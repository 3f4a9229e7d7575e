import {
  countSections,
  type Document,
  formatAddress,
  type KeptDocument,
  type LocatedAddress,
  pageAt,
  type ReadParagraph,
  type RevisionRow,
  readSection,
  type Span,
  sectionsWithin,
  sentencesAround,
} from '../../verbale.ts'
import type { PassageView } from '../../wire/passage-view.ts'
import { describeKind, fold, plural } from '../../wire/wording.ts'
import { nameOf } from '../output.ts'
import { type Shown, type Style, shown, wrapShown } from '../style.ts'

/** A document of the record in full, for a person at a terminal. */
export function renderShownDocument(
  located: LocatedAddress,
  rows: readonly RevisionRow[],
  style: Style,
): string {
  const { kept, row } = located
  const { document } = kept
  const name = fold(document.title) || `Untitled ${describeKind(document.kind)}`
  const head = [wrapShown(style.bold(name), style.width), ...describeFacts(located, rows, style)]
  const body: string[] = []
  for (let k = 0; k < countSections(document); k++) {
    body.push(renderSection(document, row, k, { style, hasAddress: true }))
  }
  const problems = document.problems.map(({ message, span }) => {
    const address =
      span === undefined || span.start >= span.end
        ? ''
        : ` ${formatAddress({ id: row.id, revision: row.revision, part: { span } })}`
    return wrapShown(shown`${style.yellow('Problem')}${address}: ${message}`, style.width)
  })
  const told = [...tellRenamed(located, style), ...tellNewest(located, style)]
  const blocks = [[...head, ...told].join('\n'), ...body]
  if (problems.length > 0) blocks.push(problems.join('\n'))
  return `${blocks.join('\n\n')}\n`
}

/** A turn or a span with what is around it, for a person at a terminal. */
export function renderPassage(located: LocatedAddress, view: PassageView, style: Style): string {
  const { kept, row, address } = located
  const { document } = kept
  const { title, date, place, kind } = document
  const [first] = view.spans
  const page = first === undefined ? undefined : pageAt(document.blocks, first.start)
  const about = [
    fold(title) || `untitled ${describeKind(kind)}`,
    date?.value ?? 'undated',
    ...(place === undefined ? [] : [fold(place)]),
    ...(page === undefined ? [] : [`p. ${page}`]),
  ]
  const head = [
    wrapShown(style.bold(about.join(' · ')), style.width),
    style.dim(formatAddress(address)).text,
  ]
  const isAlone = view.shown.end - view.shown.start === 1
  const sections: string[] = []
  for (let k = view.shown.start; k < view.shown.end; k++) {
    const isOwn = k >= view.own.start && k < view.own.end
    sections.push(
      renderSection(document, row, k, {
        style,
        hasAddress: !isAlone || view.found !== undefined,
        ...(isAlone || !isOwn ? {} : { lead: '> ' }),
        ...(isOwn && view.within !== undefined ? { within: view.within } : {}),
        ...(isOwn && view.found !== undefined ? { found: view.found } : {}),
      }),
    )
  }
  if (sections.length === 0 && view.found !== undefined) {
    sections.push(renderBare(document, view.found, style))
  }
  const blocks = [head.join('\n'), ...sections, ...tellCarried(located, style)]
  return `${blocks.join('\n\n')}\n`
}

interface SectionOptions {
  readonly style: Style
  readonly hasAddress: boolean
  readonly lead?: string
  readonly within?: Span
  readonly found?: Span
}

/** A turn under its label, or a paragraph. */
function renderSection(
  document: Document,
  { id, revision }: Pick<RevisionRow, 'id' | 'revision'>,
  index: number,
  { style, hasAddress, lead = '', within, found }: SectionOptions,
): string {
  const section = readSection(document, index, {
    ...(within === undefined ? {} : { within }),
    ...(found === undefined ? {} : { found }),
  })
  const rows: string[] = []
  if (section.turn !== undefined) {
    const label = wrapShown(describeTurn(document, section.turn, style), style.width, lead)
    const address = formatAddress({ id, revision, part: { turn: section.turn } })
    rows.push(hasAddress ? beside(label, address, style) : label)
  }
  const indent = section.turn === undefined ? lead : '   '
  const paragraphs = section.paragraphs.map((paragraph, k) => {
    const isFirst = k === 0
    const isLast = k === section.paragraphs.length - 1
    const before = isFirst && section.isCutBefore ? '… ' : ''
    const after = isLast && section.isCutAfter ? ' …' : ''
    const words = shown`${before}${renderParagraph(paragraph, style)}${after}`
    return wrapShown(words, style.width, isFirst ? indent : ' '.repeat(indent.length))
  })
  rows.push(
    paragraphs.length === 0 ? `${indent}${style.dim('(no words)').text}` : paragraphs.join('\n\n'),
  )
  return rows.join('\n')
}

/** Who speaks in a turn: the name, and how the document calls it. */
function describeTurn({ turns }: Document, index: number, style: Style): Shown {
  const turn = turns[index]
  if (turn === undefined) return shown``
  const { speaker, label, role, interpreted } = turn
  const name = speaker?.name ?? label?.text ?? 'speaker unknown'
  const about = [
    ...(label === undefined || label.text === name ? [] : [label.text]),
    ...(role === 'unknown' ? [] : [role]),
    ...(speaker?.outlet === undefined ? [] : [speaker.outlet]),
    ...(speaker?.basis === 'inferred' ? ['name inferred'] : []),
    ...(interpreted ? ['through an interpreter'] : []),
  ]
  return shown`${style.bold(name)}${about.length === 0 ? '' : ` (${about.join(', ')})`}`
}

function renderParagraph(paragraph: ReadParagraph, style: Style): Shown {
  const pieces: Shown[] = []
  for (let k = 0; k < paragraph.length; ) {
    const { isFound, kind } = paragraph[k] as ReadParagraph[number]
    let end = k + 1
    while (end < paragraph.length && isSameRun(paragraph, k, end)) end++
    const text = paragraph
      .slice(k, end)
      .map((piece) => piece.text)
      .join('')
    pieces.push(
      isFound
        ? style.isPlain
          ? shown`>>${text}<<`
          : style.bold(text)
        : kind === 'note'
          ? style.dim(text)
          : shown`${text}`,
    )
    k = end
  }
  return shown`${pieces}`
}

/** Whether two pieces look alike: what was found is one, notes in it included. */
function isSameRun(paragraph: ReadParagraph, a: number, b: number): boolean {
  const [first, second] = [paragraph[a], paragraph[b]]
  return first?.isFound === true ? second?.isFound === true : false
}

/** A span that is in no turn and no paragraph: a label, or furniture of the page. */
function renderBare({ text }: Document, { start, end }: Span, style: Style): string {
  const before = text.slice(Math.max(0, start - AROUND), start).toWellFormed()
  const after = text.slice(end, end + AROUND).toWellFormed()
  const words = text.slice(start, end)
  const found = style.isPlain ? shown`>>${words}<<` : style.bold(words)
  const rows = [
    wrapShown(shown`${style.dim(before)}${found}${style.dim(after)}`, style.width, '   '),
    wrapShown(
      style.dim(
        'These are no words that somebody says: a label, a heading, or furniture of the page.',
      ),
      style.width,
    ),
  ]
  return rows.join('\n\n')
}

/** Code units around a span that is in no turn. */
const AROUND = 120

/** What is known of a document, a field in each line. */
function describeFacts(
  { kept, row, address }: LocatedAddress,
  rows: readonly RevisionRow[],
  style: Style,
): string[] {
  const { document } = kept
  const { counts, addedAt, revision, newest, path } = row
  const size = [
    ...(counts.turns > 0 ? [plural(counts.turns, 'turn')] : []),
    ...(counts.quotations > 0 ? [plural(counts.quotations, 'quotation')] : []),
    plural(counts.words, 'word'),
  ]
  const which =
    rows.length === 1
      ? ''
      : `${revision}${revision === newest ? ', the newest' : `; the newest is ${newest}`}, of ${rows.length}`
  const { date, venue, place, publisher, address: url, participants, voice } = document
  const fields: readonly (readonly [string, string])[] = [
    ['kind', document.kind],
    ['date', date === undefined ? 'unknown' : `${date.value} (${date.basis})`],
    ['place', [venue, place].filter((value) => value !== undefined).join(', ')],
    ['publisher', publisher ?? ''],
    ['published at', url ?? ''],
    ['participants', participants.join(', ')],
    ['words of', voice?.name ?? ''],
    ['size', size.join(', ')],
    ['revision', which],
    ['fetched', document.retrieved === undefined ? '' : describeTime(document.retrieved)],
    ['added', describeTime(addedAt)],
    ['from', path === undefined ? '' : nameOf({ path })],
  ]
  return [
    style.dim('address'.padEnd(FIELD_WIDTH)).text + shown`${formatAddress(address)}`.text,
    ...fields
      .filter(([, value]) => value !== '')
      .map(([name, value]) =>
        wrapShown(
          shown`${value}`,
          style.width,
          style.dim(name.padEnd(FIELD_WIDTH)),
          ' '.repeat(FIELD_WIDTH),
        ),
      ),
  ]
}

const FIELD_WIDTH = 14

/** A time as it was written to the record, without what nobody reads. */
export function describeTime(time: string): string {
  return time.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[:.\d]*Z$/, '$1 $2 UTC')
}

/** Say of an id that it leads elsewhere. */
export function tellRenamed(
  { askedId, row }: Pick<LocatedAddress, 'askedId' | 'row'>,
  style: Style,
): string[] {
  if (askedId === undefined) return []
  return [wrapShown(style.yellow(`The id ${askedId} now leads to ${row.id}.`), style.width)]
}

/** Say of an earlier revision that there is a newer one. */
function tellNewest({ row }: LocatedAddress, style: Style): string[] {
  const { id, revision, newest } = row
  if (revision === newest) return []
  const sentence = style.yellow('This is an earlier revision; the newest is')
  return [beside(wrapShown(sentence, style.width), formatAddress({ id, revision: newest }), style)]
}

/** Say what became of a passage of an earlier revision in the newest one. */
function tellCarried(located: LocatedAddress, style: Style): string[] {
  const { carried } = located
  const told = tellRenamed(located, style)
  if (carried === undefined) return told
  const { row, kept, part } = carried
  const { id, revision } = row
  const newest = `Revision ${revision}, the newest,`
  const what = part.kind === 'turn' ? 'this turn' : 'these words'
  if (part.carried.status === 'gone') {
    const sentence = style.yellow(`${newest} no longer has ${what}.`)
    return [
      ...told,
      wrapShown(sentence, style.width),
      ...renderNear(kept, row, part.carried.near, style),
    ]
  }
  const to = part.kind === 'turn' ? { turn: part.carried.turn } : { span: part.carried.span }
  const place = part.carried.status === 'held' ? 'at the same place' : 'elsewhere'
  const { kept: left, words } = part.kind === 'turn' ? part.carried : { kept: 0, words: 0 }
  const share = left < words ? `, with ${left} of its ${plural(words, 'word')}` : ''
  const sentence = `${newest} has ${what} ${place}${share}:`
  const address = formatAddress({ id, revision, part: to })
  return [...told, beside(wrapShown(style.yellow(sentence), style.width), address, style)]
}

/** What stands in the newest revision where words stood that are gone. */
function renderNear(
  { document }: KeptDocument,
  row: RevisionRow,
  near: Span,
  style: Style,
): string[] {
  const isEmpty = near.start >= near.end
  // Where nothing stands now, what is on both sides of the place is shown.
  const around = isEmpty
    ? { start: Math.max(0, near.start - 1), end: Math.min(document.text.length, near.end + 1) }
    : near
  const own = sectionsWithin(document, around)
  if (own.start === own.end) return []
  const within = {
    start: sentencesAround(document, own.start, around).start,
    end: sentencesAround(document, own.end - 1, around).end,
  }
  const sentence = isEmpty
    ? 'Nothing stands there now. What is around the place:'
    : 'What stands there now, and is not the same:'
  const sections: string[] = [wrapShown(style.dim(sentence), style.width)]
  for (let k = own.start; k < own.end; k++) {
    const found = isEmpty ? {} : { found: near }
    sections.push(renderSection(document, row, k, { style, hasAddress: true, within, ...found }))
  }
  return [sections.join('\n')]
}

/** An address behind a text, or on the next line where there is no room. It is never wrapped. */
export function beside(text: string, address: string, style: Style): string {
  const last = text.slice(text.lastIndexOf('\n') + 1)
  const room = style.width - visibleLength(last)
  const visible = shown`${address}`.text
  const gap = visible.length + 2 <= room ? '  ' : '\n   '
  return text + gap + style.dim(address).text
}

/** Columns of a line, the codes of styles not counted. */
function visibleLength(line: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what styles are made of
  return line.replace(/\u001b\[\d+m/g, '').length
}
