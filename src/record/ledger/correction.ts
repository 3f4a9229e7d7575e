import { parseIsoDate } from '../../document/date.ts'
import { COMMITMENT_STATUSES, COMMITMENT_TYPES } from '../../ledger/commitment/commitment.ts'
import { EVENT_KINDS } from '../../ledger/event/event.ts'
import { PART_STATUSES } from '../../ledger/question/question.ts'
import type { LedgerName } from '../../ledger/row.ts'

/** What the value of a field can be, as a person writes it. */
type FieldForm =
  | 'text'
  /** Several names, parted by semicolons. */
  | 'names'
  | 'number'
  /** A day, a month, a year, or two days parted by a slash. */
  | 'days'
  | 'yesNo'
  | readonly string[]

/** Statuses of events that a person can set. */
export const EVENT_STATUSES = ['happened', 'planned', 'expected', 'ongoing', 'denied'] as const

/** The statuses that a person can set a row to; none where rows have no status. */
export const STATUSES_OF: { readonly [Ledger in LedgerName]: readonly string[] } = {
  commitments: COMMITMENT_STATUSES,
  questions: PART_STATUSES,
  events: EVENT_STATUSES,
  figures: [],
  positions: [],
  formulas: [],
  times: [],
}

/** The statuses that rows are listed by: those that a person can set, and those that only words tell. */
export const LISTED_STATUSES: { readonly [Ledger in LedgerName]: readonly string[] } = {
  ...STATUSES_OF,
  questions: [...PART_STATUSES, 'late'],
  events: [...EVENT_STATUSES, 'headlineOnly'],
}

/** The fields of rows that a person can correct. */
export const CORRECTABLE: {
  readonly [Ledger in LedgerName]: Readonly<Record<string, FieldForm>>
} = {
  commitments: {
    type: COMMITMENT_TYPES,
    speaker: 'text',
    onBehalfOf: 'names',
    target: 'names',
    hearer: 'names',
    strength: ['strong', 'medium', 'weak'],
    polarity: ['positive', 'negative'],
    deadline: 'days',
    plover: 'text',
    cameo: 'text',
  },
  questions: { asker: 'text', outlet: 'text', asked: 'names' },
  events: {
    kind: EVENT_KINDS,
    title: 'text',
    participants: 'names',
    date: 'days',
    place: 'text',
    venue: 'text',
  },
  figures: {
    value: 'number',
    min: 'number',
    max: 'number',
    relation: ['=', '~', '<', '>', 'range', 'vague'],
    unit: 'text',
    subject: 'text',
    asOf: 'text',
    speaker: 'text',
  },
  positions: {
    actor: 'text',
    organization: 'text',
    concept: 'text',
    agreement: 'yesNo',
  },
  formulas: { canonical: 'text' },
  times: { value: 'text', from: 'text', to: 'text' },
}

/** Fields of text without which there is no row. */
const NEEDED: ReadonlySet<string> = new Set(['title', 'concept', 'canonical', 'value'])

/** What is wrong with a correction: a sentence that says what would be accepted; else nothing. */
export function problemOfCorrection(
  ledger: LedgerName,
  field: string,
  value: string,
): string | undefined {
  const forms = CORRECTABLE[ledger]
  const form = Object.hasOwn(forms, field) ? forms[field] : undefined
  if (form === undefined) {
    return `Rows of ${ledger} have no field "${field}" to correct; use any of ${Object.keys(forms).join(', ')}`
  }
  if (typeof form === 'object') {
    return form.includes(value)
      ? undefined
      : `Not a ${field}: "${value}"; use any of ${form.join(', ')}`
  }
  if (value.trim() === '') {
    return NEEDED.has(field) || form === 'number' || form === 'yesNo'
      ? `The ${field} is empty; write ${field}=VALUE`
      : undefined
  }
  if (form === 'number' && !Number.isFinite(Number(value)))
    return `Not a number: "${value}"; write it in digits, such as 650000000`
  if (form === 'yesNo' && !/^(?:yes|no)$/i.test(value))
    return `Not an answer: "${value}"; write yes or no`
  if (form === 'days' && daysOf(value) === undefined)
    return `Not a date: "${value}"; write YYYY-MM-DD, YYYY-MM, YYYY, or two of them with a slash between`
  return undefined
}

/**
 * A row with its fields as people corrected them; an empty value takes a field out. The corrections
 * have no problem.
 */
export function correctRow<R extends object>(
  ledger: LedgerName,
  row: R,
  corrected: Readonly<Record<string, string>>,
): R {
  let result: R = row
  for (const [field, value] of Object.entries(corrected)) {
    result = { ...result, ...fieldsOf(ledger, result, field, value) }
    if (value === '' && isOptional(ledger, field)) result = without(result, field)
  }
  return result
}

/** Whether rows can be without a field; a list of names is empty instead, and an asker keeps the rest. */
function isOptional(ledger: LedgerName, field: string): boolean {
  if (ledger === 'questions') return false
  const form = CORRECTABLE[ledger][field]
  return form === 'text' || form === 'days'
}

function without<R extends object>(row: R, field: string): R {
  const { [field]: _, ...rest } = row as Record<string, unknown>
  return rest as R
}

function fieldsOf(ledger: LedgerName, row: object, field: string, value: string): object {
  const form = CORRECTABLE[ledger][field]
  if (ledger === 'questions' && (field === 'asker' || field === 'outlet')) {
    const before = 'asker' in row && typeof row.asker === 'object' ? row.asker : {}
    const part = field === 'asker' ? 'name' : field
    const asker = { ...before, basis: 'stated', [part]: value }
    return { asker: value === '' ? without(asker, part) : asker }
  }
  if (form === 'names') {
    const names = value.split(';').map((name) => name.trim())
    return { [field]: names.filter((name) => name !== '') }
  }
  if (value === '') return {}
  if (form === 'number') return { [field]: Number(value) }
  if (form === 'yesNo') return { [field]: /^yes$/i.test(value) }
  if (form !== 'days') {
    const before = Object.entries(row).find(([name]) => name === field)?.[1]
    // Words of the text stay with their place; what they should have said is put over them.
    return { [field]: typeof before === 'object' ? { ...before, text: value } : value }
  }
  const { from = '', to = '' } = daysOf(value) ?? {}
  if (ledger === 'events') {
    return { date: { from, to, precision: from === to ? 'day' : 'range' } }
  }
  const before = 'deadline' in row && typeof row.deadline === 'object' ? row.deadline : {}
  return { deadline: { timex: value, ...before, from, to } }
}

/** First and last day of a date or of two. */
function daysOf(value: string): { readonly from: string; readonly to: string } | undefined {
  const [first = '', last = first, ...rest] = value.split('/')
  if (rest.length > 0 || parseIsoDate(first) === undefined || parseIsoDate(last) === undefined)
    return undefined
  const days = { from: firstDay(first), to: lastDay(last) }
  return days.from <= days.to ? days : undefined
}

/** The first day of a year, a month or a day. */
export function firstDay(value: string): string {
  return value + '-01-01'.slice(value.length - 4)
}

/** The last day of one; where days are compared as text, every month may have 31. */
export function lastDay(value: string): string {
  if (value.length === 10) return value
  const [year = '', month = '12'] = value.split('-')
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${days}`
}
