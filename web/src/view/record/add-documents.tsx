import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { AddedJson } from '../../../../src/wire/added-json.ts'
import { ProblemNote } from '../../component/problem-note.tsx'
import { plural } from '../../component/wording.ts'
import { announce } from '../../shell/announce.tsx'
import { addFiles, addText, type KnownFile, type PastedText } from './add-texts.ts'
import { AddedList } from './added-list.tsx'
import { type ChosenFile, ChosenFiles } from './chosen-files.tsx'
import { DropZone } from './drop-zone.tsx'
import { PasteForm } from './paste-form.tsx'

/** Texts that are being added, and what became of them so far. */
interface Adding {
  readonly isBusy: boolean
  readonly added: readonly AddedJson[]
  /** Files that were given; a pasted text counts as one. */
  readonly given: number
  readonly problem?: Error
}

const NOTHING: Adding = { isBusy: false, added: [], given: 0 }

/** Add documents: drop files or paste a text, say what is known of them, and see what was understood of each as soon as it is kept. */
export function AddDocuments({ onAdded }: { readonly onAdded: () => void }): VNode {
  const [adding, setAdding] = useState<Adding>(NOTHING)
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([])
  const number = useRef(0)
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])
  const run = async (
    given: number,
    add: (signal: AbortSignal) => AsyncGenerator<AddedJson>,
  ): Promise<boolean> => {
    const own = new AbortController()
    stop.current = own
    const added: AddedJson[] = []
    const show = (more: Partial<Adding>): void =>
      setAdding({ isBusy: true, given, added: [...added], ...more })
    let isDone = false
    show({})
    try {
      for await (const line of add(own.signal)) {
        added.push(line)
        show({})
      }
      isDone = true
      show({ isBusy: false })
      announce(describe(added))
    } catch (error) {
      const problem = error instanceof Error ? error : new Error(String(error))
      // Whoever cancels knows why it ended.
      show({ isBusy: false, ...(own.signal.aborted ? {} : { problem }) })
    }
    onAdded()
    return isDone
  }
  // Files that came while the server stopped are still there to be added again: what is kept already is then
  // told to be unchanged.
  const addChosen = async (files: readonly KnownFile[]): Promise<void> => {
    if (await run(files.length, (signal) => addFiles(files, signal))) setChosen([])
  }
  const { isBusy, added, given, problem } = adding
  return (
    <div class="add-documents">
      <section aria-labelledby="files-heading">
        <h2 id="files-heading">Files</h2>
        <DropZone
          isBusy={isBusy}
          onFiles={(files) =>
            setChosen([...chosen, ...files.map((file) => ({ number: number.current++, file }))])
          }
        />
        {chosen.length === 0 ? null : (
          <ChosenFiles
            files={chosen}
            isBusy={isBusy}
            onAdd={(files) => void addChosen(files)}
            onPutAway={(numbers) =>
              setChosen(chosen.filter((one) => !numbers.includes(one.number)))
            }
          />
        )}
      </section>
      <section aria-labelledby="paste-heading">
        <h2 id="paste-heading">A text</h2>
        <PasteForm
          isBusy={isBusy}
          onText={(text: PastedText) => void run(1, (signal) => addText(text, signal))}
        />
      </section>
      {given === 0 ? null : (
        <section aria-labelledby="added-heading" class="added" aria-busy={isBusy}>
          <h2 id="added-heading">{isBusy ? 'Being added' : 'Added'}</h2>
          <p class="toolbar">
            {isBusy ? (
              <progress max={Math.max(given, added.length)} value={added.length}>
                {added.length}
              </progress>
            ) : null}
            <span>
              {isBusy
                ? `${plural(added.length, 'document')} of ${plural(given, 'file')} so far`
                : describe(added)}
            </span>
            {isBusy ? (
              <button type="button" onClick={() => stop.current?.abort()}>
                Stop
              </button>
            ) : null}
          </p>
          {problem === undefined ? null : <ProblemNote problem={problem} />}
          <AddedList added={added} />
        </section>
      )}
    </div>
  )
}

/** `2 added, 1 unchanged`. */
function describe(added: readonly AddedJson[]): string {
  const counts = Map.groupBy(added, ({ status }) => status)
  return (
    Array.from(counts, ([status, of]) => `${of.length} ${status}`).join(', ') || 'Nothing was added'
  )
}
