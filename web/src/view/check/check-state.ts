import { computed, signal } from '@preact/signals'
import { ApiProblem, apiPath, type ProblemDetails, send } from '../../api/client.ts'
import { readLines } from '../../api/ndjson.ts'
import type { CheckedDraftJson, ProgressJson } from '../../api/shapes.ts'
import { plural } from '../../component/wording.ts'
import { announce } from '../../shell/announce.tsx'
import { type Comparison, compareReports } from './compare-reports.ts'
import { type NumberedFinding, numberFindings } from './draft-pieces.ts'

// The draft of this window and what was found in it; `kept-draft.ts` lets the browser keep both.

/** A draft as it was given: words that were typed, or a file. */
export interface Draft {
  readonly text: string
  readonly file?: File
  readonly title: string
  readonly date: string
  /** Whether reported speech without marks is looked up too. */
  readonly isIndirectChecked: boolean
}

export const draft = signal<Draft>({ text: '', title: '', date: '', isIndirectChecked: false })

/** A check that is under way. */
export interface Running {
  readonly done: number
  readonly of?: number
  readonly cancel: () => void
}

export const running = signal<Running | undefined>(undefined)
export const problem = signal<Error | undefined>(undefined)
export const report = signal<CheckedDraftJson | undefined>(undefined)
/** When the report was made, in milliseconds since 1970. */
export const checkedAt = signal<number | undefined>(undefined)
/** The report before, when the draft was checked again. */
export const reportBefore = signal<CheckedDraftJson | undefined>(undefined)
/** Whether the draft is being edited although there is a report on it. */
export const isEditing = signal(false)

/** The findings in the order of the draft. */
export const numbered = computed<readonly NumberedFinding[]>(() =>
  numberFindings(report.value?.findings ?? []),
)

/** What changed since the check before; absent for the first. */
export const comparison = computed<Comparison | undefined>(() => {
  if (reportBefore.value === undefined || report.value === undefined) return undefined
  return compareReports(reportBefore.value.findings, report.value.findings)
})

/** Check the draft. A second check of it is compared with the one before. */
export async function runCheck(): Promise<void> {
  const stop = new AbortController()
  running.value?.cancel()
  const cancel = (): void => {
    stop.abort()
    running.value = undefined
    announce('The check was stopped')
  }
  running.value = { done: 0, cancel }
  problem.value = undefined
  try {
    const found = await requestCheck(stop.signal)
    stop.signal.throwIfAborted()
    reportBefore.value = report.value
    report.value = found
    checkedAt.value = Date.now()
    isEditing.value = false
    announce(`Checked: ${plural(found.findings.length, 'finding')}`)
  } catch (error) {
    // Whoever stopped it knows why, and may have begun another.
    if (stop.signal.aborted) return
    if (!(error instanceof Error)) throw error
    problem.value = error
  }
  running.value = undefined
}

/** Put the draft and its report away. */
export function clearCheck(): void {
  running.value?.cancel()
  draft.value = { text: '', title: '', date: '', isIndirectChecked: draft.value.isIndirectChecked }
  report.value = undefined
  reportBefore.value = undefined
  checkedAt.value = undefined
  problem.value = undefined
  isEditing.value = false
}

/** Edit the words that were checked; those of a file are edited as the file was read. */
export function editDraft(): void {
  const text = report.value?.draft.text ?? draft.value.text
  const { file: _, ...rest } = draft.value
  draft.value = { ...rest, text }
  isEditing.value = true
}

/** What a report can be had as, beside the desk. */
export const EXPORTS = [
  { format: 'docx', label: 'Word, with comments', ending: 'docx' },
  { format: 'html', label: 'HTML report', ending: 'html' },
  { format: 'csv', label: 'CSV table', ending: 'csv' },
  { format: 'json', label: 'JSON', ending: 'json' },
  { format: 'annotations', label: 'W3C annotations', ending: 'jsonld' },
] as const

/** The report on the draft that is shown, as a file. */
export async function requestExport(format: (typeof EXPORTS)[number]['format']): Promise<Blob> {
  const response = await sendDraft({ format }, {})
  return await response.blob()
}

async function requestCheck(signal: AbortSignal): Promise<CheckedDraftJson> {
  const headers = { accept: 'application/x-ndjson' }
  const response = await sendDraft({}, { signal, headers })
  if (response.headers.get('content-type')?.includes('ndjson') !== true)
    return await response.json()
  for await (const line of readLines<ProgressJson | CheckedDraftJson | ProblemDetails>(response)) {
    if (!('format' in line)) throw new ApiProblem(line)
    if (line.format === 'verbale.check/1') return line
    if (running.value !== undefined && !signal.aborted) {
      running.value = { ...running.value, done: line.done, of: line.of }
    }
  }
  throw new ApiProblem({
    title: 'The check broke off',
    status: 0,
    detail: 'The server closed the connection before the report; try again',
  })
}

/** Send the draft: a file as it is, with what is told of it in fields of a form; words as JSON. */
function sendDraft(query: { format?: string }, init: RequestInit): Promise<Response> {
  const { text, file, title, date, isIndirectChecked } = draft.value
  const path = apiPath('/check', query)
  const about = {
    ...(date.trim() === '' ? {} : { date: date.trim() }),
    ...(title.trim() === '' ? {} : { title: title.trim() }),
  }
  if (file !== undefined) {
    const body = new FormData()
    body.set('file', file)
    for (const [name, value] of Object.entries({ ...about, indirect: isIndirectChecked })) {
      body.set(name, String(value))
    }
    return send(path, { ...init, method: 'POST', body })
  }
  return send(path, {
    ...init,
    method: 'POST',
    headers: { ...init.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ text, ...about, options: { indirect: isIndirectChecked } }),
  })
}
