import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { fold, localTime, plural } from '../../component/wording.ts'
import { announce } from '../../shell/announce.tsx'
import { draft } from './check-state.ts'
import {
  forgetDraft,
  type Keeping,
  type KeptDraft,
  listDrafts,
  MOST_KEPT,
  MOST_MEGABYTES,
} from './draft-store.ts'
import { forgetShown, keeping, openKept, shownId } from './kept-draft.ts'

/** Where the draft goes and who keeps it. */
export function KeptNote(): VNode {
  const { value } = keeping
  return (
    <>
      <p class="lead">
        Every quotation is looked up in the record, word by word. The server does not keep the
        draft. This browser does, on this machine and nowhere else, with the report on it, until you
        forget it: the last {MOST_KEPT} drafts, each up to {MOST_MEGABYTES} MB.
      </p>
      {value === undefined ? null : (
        <p class="kept-note">
          {NOTES[value]}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              void forgetShown()
              announce('The draft is forgotten')
            }}
          >
            Forget this draft
          </button>
        </p>
      )}
    </>
  )
}

const NOTES: Readonly<Record<Keeping, string>> = {
  kept: 'Kept in this browser.',
  withoutReport: `Kept in this browser without its report, which is larger than ${MOST_MEGABYTES} MB.`,
  tooLarge: `Larger than ${MOST_MEGABYTES} MB, so the browser does not keep it: it is lost with this window.`,
  refused: 'The browser refuses to keep anything: the draft is lost with this window.',
}

/** The other drafts that the browser keeps: those of other windows, and those that were put away. */
export function KeptDrafts(): VNode | null {
  const [kept, setKept] = useState<readonly KeptDraft[]>([])
  const id = shownId.value
  const read = async (): Promise<void> => setKept(await listDrafts())
  useEffect(() => void read(), [id])
  const others = kept.filter((one) => one.id !== id)
  if (others.length === 0) return null
  const forget = async (ids: readonly string[]): Promise<void> => {
    for (const one of ids) await forgetDraft(one)
    announce(ids.length === 1 ? 'The draft is forgotten' : 'The drafts are forgotten')
    await read()
  }
  return (
    <section class="kept-drafts" aria-labelledby="kept-heading">
      <h2 id="kept-heading">{draft.value.text === '' ? 'Go on with' : 'Other drafts'}</h2>
      <ul>
        {others.map((one) => (
          <li key={one.id}>
            <button type="button" class="link-button" onClick={() => void openKept(one)}>
              {nameOf(one)}
            </button>{' '}
            <span class="lead">{describe(one)}</span>{' '}
            <button type="button" onClick={() => void forget([one.id])}>
              Forget <span class="hidden">{nameOf(one)}</span>
            </button>
          </li>
        ))}
      </ul>
      {others.length < 2 ? null : (
        <p>
          <button type="button" onClick={() => void forget(others.map((one) => one.id))}>
            Forget all {others.length}
          </button>
        </p>
      )}
    </section>
  )
}

/** Letters of a draft that stand for its title. */
const MOST_LETTERS = 60

function nameOf({ draft: { title, file, text }, report }: KeptDraft): string {
  const name = title.trim() || report?.draft.title || file?.name || fold(text.slice(0, 400))
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS)} …` : name
}

/** `2031-06-04 14:05, 12 findings`. */
function describe({ at, report }: KeptDraft): string {
  const checked = report === undefined ? 'not checked' : plural(report.findings.length, 'finding')
  return `${localTime(at)}, ${checked}`
}
