import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../component/icon.tsx'

export interface DropZoneProps {
  readonly isBusy: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** A place to drop files on, which also opens the browser's own choice of files. */
export function DropZone({ isBusy, onFiles }: DropZoneProps): VNode {
  const [isOver, setIsOver] = useState(false)
  const take = (files: FileList | null | undefined): void => {
    if (!isBusy && files !== null && files !== undefined && files.length > 0) onFiles([...files])
  }
  return (
    <label
      class="drop-zone"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <Icon name="upload" />
      <span>
        <strong>Drop files here, or choose them</strong>
        <span class="lead">
          {' '}
          Text, Markdown, web pages, PDF, Word, TEI, captions, feeds, JSON, each up to 16 MB.
        </span>
      </span>
      <input
        type="file"
        multiple
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          take(currentTarget.files)
          // The same file may be chosen again.
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
