import { effect, signal } from '@preact/signals'
import { storedInWindow, storeInWindow } from '../../shell/storage.ts'
import { checkedAt, clearCheck, draft, isEditing, report, reportBefore } from './check-state.ts'
import { claimDraft } from './draft-claim.ts'
import { forgetDraft, type Keeping, type KeptDraft, keepDraft, readDraft } from './draft-store.ts'

// The draft and its report are kept by the browser, and nowhere else: a window that is loaded anew comes back
// to its own, another one offers what there is. No two windows write to one.

/** Milliseconds without a key after which a draft is kept: less than it takes to close a window. */
const PAUSE_MS = 300

/** What was kept of the draft that is shown; `undefined` until something was. */
export const keeping = signal<Keeping | undefined>(undefined)

/** Whether the draft of this window is back, if there was one. */
export const isRestored = signal(false)

/** Under what the draft of this window is kept. */
export const shownId = signal(idOfWindow())

/** Bring back what this window showed before it was loaded anew, and keep what it shows from now on. */
export function restoreDraft(): Promise<void> {
  restoring ??= restore()
  return restoring
}

let restoring: Promise<void> | undefined

async function restore(): Promise<void> {
  const before = shownId.value
  // Held first: a page that is on its way out may still be keeping its last words.
  setId(await ownId(before))
  const kept = await readDraft(before)
  if (kept !== undefined) show(kept)
  isRestored.value = true
  let timer: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    // Read here, so that a change of any of them is kept.
    void [draft.value, report.value, reportBefore.value, isEditing.value]
    clearTimeout(timer)
    timer = setTimeout(() => void keepShown(), PAUSE_MS)
  })
  // Whoever closes the window right after a word does not wait for the pause.
  addEventListener('pagehide', () => void keepShown())
}

/** Go on with a draft that was kept by another window, or before another draft; with a copy while that has it open. */
export async function openKept(kept: KeptDraft): Promise<void> {
  await keepShown()
  const id = await ownId(kept.id)
  clearCheck()
  setId(id)
  show(kept)
}

/** Put the draft that is shown away for another one. It stays among those that are kept. */
export async function putDraftAway(): Promise<void> {
  await keepShown()
  const id = await ownId(newId())
  clearCheck()
  setId(id)
}

/** Forget the draft that is shown, and its report. */
export async function forgetShown(): Promise<void> {
  clearCheck()
  await forgetDraft(shownId.value)
  keeping.value = undefined
}

function show(kept: KeptDraft): void {
  draft.value = kept.draft
  report.value = kept.report
  reportBefore.value = kept.reportBefore
  checkedAt.value = kept.checkedAt
  isEditing.value = kept.isEditing
}

async function keepShown(): Promise<void> {
  const { text, file, title, date } = draft.value
  if (file === undefined && (text + title + date).trim() === '' && report.value === undefined) {
    keeping.value = undefined
    await forgetDraft(shownId.value)
    return
  }
  const own = shownId.value
  const done = await keepDraft({
    id: own,
    at: Date.now(),
    draft: draft.value,
    isEditing: isEditing.value,
    ...(report.value === undefined ? {} : { report: report.value }),
    ...(reportBefore.value === undefined ? {} : { reportBefore: reportBefore.value }),
    ...(checkedAt.value === undefined ? {} : { checkedAt: checkedAt.value }),
  })
  // Meanwhile another draft may have been opened.
  if (shownId.value === own) keeping.value = done
}

function setId(next: string): void {
  shownId.value = next
  keeping.value = undefined
  storeInWindow('draft', next)
}

function idOfWindow(): string {
  return storedInWindow('draft') ?? newId()
}

/** The id, held for this window; a new one when another window has it. */
async function ownId(id: string): Promise<string> {
  return (await claimDraft(id)) ? id : ownId(newId())
}

function newId(): string {
  return Date.now().toString(36) + Math.random().toString(36).slice(2, 8)
}
