import type { Overview, RecordStatus, UnbuiltCode, Verification } from '../../verbale.ts'
import { asSentence, fold, groupDigits, plural } from '../../wire/wording.ts'
import { type Shown, type Style, shown, wrapShown } from '../style.ts'

/** What a record holds, for a person at a terminal. */
export function renderStatus(
  status: RecordStatus,
  verification: Verification | undefined,
  style: Style,
): string {
  const { path, overview } = status
  const rows = [wrapShown(shown`Record ${style.bold(path)}`, style.width)]
  const field = (name: string, value: string | Shown): void => {
    const lead = style.dim(name.padEnd(FIELD_WIDTH))
    rows.push(wrapShown(shown`${value}`, style.width, lead, ' '.repeat(FIELD_WIDTH)))
  }
  field('documents', describeDocuments(overview))
  if (overview.documents > 0) {
    field('dates', describeDates(status))
    field('kinds', describeCounts(overview.kinds, overview.kinds.length))
    if (overview.publishers.length > 0) field('publishers', describeCounts(overview.publishers))
    if (overview.speakers.length > 0) field('speakers', describeCounts(overview.speakers))
    if (overview.revised.length > 0) field('revised', describeRevised(overview))
    if (overview.problems.length > 0) field('problems', describeCounts(overview.problems))
    for (const [k, line] of describeGaps(status).entries()) field(k === 0 ? 'gaps' : '', line)
  }
  for (const [k, line] of describeLedgers(status).entries()) field(k === 0 ? 'ledgers' : '', line)
  field('index', describeIndex(status))
  field('database', describeBytes(status.databaseBytes))
  const blocks = [rows.join('\n')]
  if (verification !== undefined) blocks.push(renderVerification(verification, style))
  return `${blocks.join('\n\n')}\n`
}

const FIELD_WIDTH = 12
/** Names in a list, and gaps, that a person is shown. */
const MOST_NAMES = 10
const MOST_GAPS = 10

interface Count {
  readonly name: string
  readonly count: number
}

function describeDocuments({ documents, revisions, words, turns, quotations }: Overview): string {
  if (documents === 0) return 'none; add some with verbale add'
  const parts = [
    groupDigits(documents) +
      (documents === revisions ? '' : ` in ${plural(revisions, 'revision')}`),
    plural(words, 'word'),
    ...(turns > 0 ? [plural(turns, 'turn')] : []),
    ...(quotations > 0 ? [plural(quotations, 'quotation')] : []),
  ]
  return parts.join(', ')
}

function describeDates({ from, to, overview: { undated } }: RecordStatus): string {
  const days = from === undefined ? 'no day is known' : from === to ? from : `${from} to ${to}`
  return undated === 0 ? days : `${days}; ${plural(undated, 'document')} without a date`
}

function describeCounts(counts: readonly Count[], most: number = MOST_NAMES): string {
  const listed = counts
    .slice(0, most)
    .map(({ name, count }) => `${fold(name)} ${groupDigits(count)}`)
  const rest = counts.length - listed.length
  return rest > 0 ? `${listed.join(', ')}, and ${groupDigits(rest)} more` : listed.join(', ')
}

function describeRevised({ revised }: Overview): string {
  const listed = revised
    .slice(0, MOST_NAMES)
    .map(({ name, count }) => `${name} (${plural(count, 'revision')})`)
  const rest = revised.length - listed.length
  return rest > 0 ? `${listed.join(', ')}, and ${groupDigits(rest)} more` : listed.join(', ')
}

function describeGaps({ gaps, overview: { days } }: RecordStatus): string[] {
  if (gaps.length === 0)
    return [`none to be told among ${plural(days.length, 'day')} with documents`]
  const listed = gaps
    .slice(0, MOST_GAPS)
    .map(
      ({ from, to, days, usual }) =>
        `${from} to ${to}: ${plural(days, 'day')} between without a document` +
        ` (usual around it: one in ${plural(usual, 'day')})`,
    )
  const rest = gaps.length - listed.length
  return rest > 0 ? [...listed, `and ${groupDigits(rest)} shorter`] : listed
}

/** Rows that are kept, and why others cannot be built; nothing of a record without documents. */
function describeLedgers({ ledgers: { rows, unbuilt }, overview }: RecordStatus): string[] {
  if (overview.documents === 0) return []
  const kept =
    rows.length === 0
      ? 'no rows yet; verbale ledger derives them'
      : describeCounts(rows, rows.length)
  return [
    kept,
    ...unbuilt.map(({ name, count }) => `${WHY_UNBUILT[name]}: ${plural(count, 'document')}`),
  ]
}

const WHY_UNBUILT: Readonly<Record<UnbuiltCode, string>> = {
  noDay: 'no day of speaking is known, so that relative times and deadlines stay so',
  dateDoubtful: 'two days are told, so that relative times and deadlines stay so',
  noSpeaker: 'nobody is named who speaks, so that rows tell what was said and not by whom',
  languageWithoutRules: 'in a language without rules, so that only dates in figures are found',
}

function describeIndex({ index: { segments, words, bytes, pending } }: RecordStatus): string {
  const size =
    segments === 0
      ? 'no segment'
      : `${plural(segments, 'segment')}, ${describeBytes(bytes)}, ${(bytes / Math.max(1, words)).toFixed(1)} bytes a word`
  if (pending === 0) return size
  return `${size}; ${plural(pending, 'text')} not in it yet, and indexed by whoever reads the record`
}

function describeBytes(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte')
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(0)} KB`
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`
}

/** What was found when everything was looked at. */
function renderVerification({ revisions, segments, faults }: Verification, style: Style): string {
  const looked = `the database, ${plural(revisions, 'revision')} and ${plural(segments, 'segment')}`
  if (faults.length === 0) {
    return wrapShown(shown`${style.green('Verified')}: ${looked}; nothing is wrong`, style.width)
  }
  const head = `${looked}; ${plural(faults.length, 'fault')}`
  const rows = faults.map(({ message, isMended }) => {
    const word = isMended ? style.yellow('mended') : style.red('damaged')
    return wrapShown(shown`${word}: ${asSentence(message)}`, style.width, '  ', '    ')
  })
  return [wrapShown(shown`${style.yellow('Verified')}: ${head}`, style.width), ...rows].join('\n')
}
