import type { Decision, Evidence, ListedRow, Row, Span, Standing } from '../../../verbale.ts'
import { addressOfRow } from '../../../wire/ledger/row-json.ts'
import { asSentence, fold } from '../../../wire/wording.ts'
import { type Shown, type Style, shown, wrapShown } from '../../style.ts'

/** Lines of a row, ready to be joined. */
export type Lines = readonly string[]

/** What stands left of everything that is said of a row. */
export const INDENT = '    '

/** A line that is wrapped behind the indent of a row. */
export function rowLine(text: Shown, style: Style, lead = ''): string {
  const hanging = INDENT + ' '.repeat(lead.length)
  return wrapShown(text, style.width, INDENT + lead, hanging)
}

/** The words that prove a row, with those set apart that matter; long ones are cut. */
export function evidenceLines(evidence: Evidence, inner: Span | undefined, style: Style): Lines {
  const bar = `${INDENT}| `
  return [wrapShown(markedWords(evidence, inner, style), style.width, bar, bar)]
}

/** The words of evidence on one line, with a stretch of them set apart. */
export function markedWords(evidence: Evidence, inner: Span | undefined, style: Style): Shown {
  const { start, text } = evidence
  const isWithin = inner !== undefined && inner.start >= start && inner.end <= evidence.end
  if (!isWithin) return shown`${cutEnd(fold(text), MOST_SHOWN)}`
  const before = text.slice(0, inner.start - start)
  const words = fold(text.slice(inner.start - start, inner.end - start))
  const after = text.slice(inner.end - start)
  const found = style.isPlain ? shown`>>${words}<<` : style.bold(words)
  const left = cutStart(fold(before), MOST_AROUND) + (/\s$/.test(before) ? ' ' : '')
  const right = (/^\s/.test(after) ? ' ' : '') + cutEnd(fold(after), MOST_AROUND)
  return shown`${left}${found}${right}`
}

/** Where a row is and what it is called; never wrapped, because it is there to be copied. */
export function placeLine(listed: ListedRow<Row>, style: Style): string {
  const { row, document } = listed
  const [{ document: id, start, end }] = row.evidence
  const place = addressOfRow(listed) ?? `${document?.path ?? id}#${start}-${end}`
  return INDENT + style.dim(`${place}  ${row.id}`).text
}

/** Where words stand that a row speaks of: never wrapped either. */
export function addressLine(address: string, style: Style): string {
  return `${INDENT}  ${style.dim(address).text}`
}

/** What people say of a row: nothing when nobody decided anything. */
export function standingLines(standing: Standing | undefined, style: Style): Lines {
  if (standing === undefined) return []
  const { decisions, evidence, isContested } = standing
  return [
    ...(isContested
      ? [rowLine(shown`${style.yellow('people differ')}; the latest counts`, style)]
      : []),
    ...decisions.flatMap((decision) => [
      rowLine(describeDecision(decision, style), style),
      ...(decision.evidence ?? []).flatMap(({ address }) =>
        address === undefined ? [] : [addressLine(address, style)],
      ),
    ]),
    ...(evidence === undefined
      ? []
      : [rowLine(shown`${style.yellow('note')}: ${MOVED[evidence]}`, style)]),
  ]
}

const MOVED: Readonly<Record<NonNullable<Standing['evidence']>, string>> = {
  moved: 'the words that were decided on stand elsewhere in the newest revision',
  noRow: 'the words are still there, and no rule makes this row of them now',
  changed: 'the words that were decided on were changed or left out in the newest revision',
  removed: 'the document that was decided on is no longer in the record',
}

/** The same in a word or two, for the head of a row that is listed only because people decided on it. */
const LOST: Readonly<Record<Exclude<NonNullable<Standing['evidence']>, 'moved'>, string>> = {
  noRow: 'found no more',
  changed: 'words changed since',
  removed: 'document removed',
}

/** Who decided what, when, and on what grounds. */
function describeDecision(
  { action, by, at, status, part, corrected = {}, evidence = [], note }: Decision,
  style: Style,
): Shown {
  const when = at.replace('T', ' ').replace(/:\d\d(?:\.\d+)?Z$/, ' UTC')
  const fields = Object.entries(corrected).map(([field, value]) =>
    value === '' ? `no ${spaced(field)}` : `${spaced(field)} is ${value}`,
  )
  const what = [
    ...(status === undefined
      ? []
      : [`${spaced(status)}${part === undefined ? '' : `, part ${part}`}`]),
    ...fields,
    ...evidence.map(({ text, address }) => {
      const words = `“${cutEnd(fold(text), MOST_AROUND)}”`
      return address === undefined ? `on the words ${words}` : `on ${words}`
    }),
    ...(note === undefined ? [] : [asSentence(fold(note))]),
  ]
  const told = what.length === 0 ? '' : `: ${what.join('; ')}`
  return shown`${doneWord(action, style)} by ${by}, ${when}${told}`
}

function doneWord(action: Decision['action'], style: Style): Shown {
  if (action === 'reject') return style.red('rejected')
  return style.green({ confirm: 'confirmed', correct: 'corrected', set: 'set' }[action])
}

/** What keeps a row from being plainly so, in words. */
export function doubts({ row, standing }: ListedRow<Row>): string[] {
  return [
    ...(row.possible === true ? ['possible'] : []),
    ...(standing?.verdict === 'rejected' ? ['rejected'] : []),
    ...(standing?.evidence === undefined || standing.evidence === 'moved'
      ? []
      : [LOST[standing.evidence]]),
  ]
}

/** `notAnswered` as `not answered`. */
export function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** The beginning of a text, with a mark where it is cut. */
export function cutEnd(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.lastIndexOf(' ', most)
  return `${text.slice(0, cut > most / 2 ? cut : most)} …`
}

/** A long text with its beginning cut off, at a space. */
export function cutStart(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.indexOf(' ', text.length - most)
  return `… ${text.slice(cut > 0 ? cut + 1 : text.length - most)}`
}

/** Code units of evidence that are shown, and of what stands around the words that matter. */
const MOST_SHOWN = 360
const MOST_AROUND = 180
