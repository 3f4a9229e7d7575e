import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { send } from '../api/client.ts'
import { Icon } from '../component/icon.tsx'
import { ProblemNote } from '../component/problem-note.tsx'
import { announce } from '../shell/announce.tsx'
import { saveFile } from './save-file.ts'

export interface DownloadButtonProps {
  /** What the API is asked for. */
  readonly path: string
  /** The name that the file gets. */
  readonly file: string
  readonly label: string
}

/** Fetches a file of the API and hands it to the browser; a plain link could not carry a token. */
export function DownloadButton({ path, file, label }: DownloadButtonProps): VNode {
  const [problem, setProblem] = useState<Error>()
  const [isBusy, setIsBusy] = useState(false)
  const download = async (): Promise<void> => {
    setProblem(undefined)
    setIsBusy(true)
    try {
      const response = await send(path)
      saveFile(await response.blob(), file)
      announce(`${file} was saved`)
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error(String(error)))
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <>
      <button type="button" disabled={isBusy} onClick={() => void download()}>
        <Icon name="download" /> {label}
      </button>
      {problem === undefined ? null : <ProblemNote problem={problem} />}
    </>
  )
}
