import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { plural, sizeOf } from '../../component/wording.ts'
import { AboutFields, readAbout } from './about-fields.tsx'
import type { KnownFile } from './add-texts.ts'

/** A file that waits to be added; its number stays its own when others are put away. */
export interface ChosenFile {
  readonly number: number
  readonly file: File
}

export interface ChosenFilesProps {
  readonly files: readonly ChosenFile[]
  readonly isBusy: boolean
  readonly onAdd: (files: readonly KnownFile[]) => void
  readonly onPutAway: (numbers: readonly number[]) => void
}

/** Files that were chosen, with fields for what is known of all of them and of each. */
export function ChosenFiles({ files, isBusy, onAdd, onPutAway }: ChosenFilesProps): VNode {
  const form = useRef<HTMLFormElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  // Who knows nothing more of the files presses Enter.
  useLayoutEffect(() => add.current?.focus({ preventScroll: true }), [files.length])
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (form.current === null) return
    const data = new FormData(form.current)
    const ofAll = readAbout(data, 'all ')
    onAdd(
      files.map(({ number, file }) => ({
        file,
        about: { ...ofAll, ...readAbout(data, `${number} `) },
      })),
    )
  }
  const isOne = files.length === 1
  return (
    <form
      ref={form}
      class="chosen-files"
      aria-label="Files to add"
      onSubmit={submit}
      // A value that cannot be sent may lie in a part that is closed.
      onInvalidCapture={({ target }) => {
        const part = target instanceof Element ? target.closest('details') : null
        if (part !== null) part.open = true
      }}
    >
      {isOne ? (
        <p class="lead">What is left open is read from the file.</p>
      ) : (
        <>
          <p class="lead">What holds for all files; what is left open is read from them.</p>
          <div class="filters">
            <AboutFields prefix="all " names={['kind', 'date', 'publisher']} />
          </div>
        </>
      )}
      <ul>
        {files.map(({ number, file }) => (
          <li key={number}>
            <details open={isOne}>
              <summary>
                {file.name} <span class="lead">{sizeOf(file.size)}</span>
              </summary>
              <fieldset class="filters">
                <legend class="hidden">What is known of {file.name}</legend>
                <AboutFields
                  prefix={`${number} `}
                  names={['kind', 'date', 'title', 'publisher', 'url', 'id']}
                  {...(isOne ? {} : { open: 'as for all' })}
                />
                <button type="button" onClick={() => onPutAway([number])}>
                  Put it away
                </button>
              </fieldset>
            </details>
          </li>
        ))}
      </ul>
      <p class="toolbar">
        <button ref={add} type="submit" class="primary" disabled={isBusy}>
          Add {isOne ? 'the file' : plural(files.length, 'file')}
        </button>
        {isOne ? null : (
          <button
            type="button"
            disabled={isBusy}
            onClick={() => onPutAway(files.map(({ number }) => number))}
          >
            Put all away
          </button>
        )}
      </p>
    </form>
  )
}
