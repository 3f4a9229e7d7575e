import type { VNode } from 'preact'
import { ApiProblem } from '../api/client.ts'
import { Icon } from './icon.tsx'

export interface ProblemNoteProps {
  readonly problem: Error
  /** Offered as a button when it is worth trying again. */
  readonly onAgain?: () => void
}

/** Why something did not work, and what would have been accepted. */
export function ProblemNote({ problem, onAgain }: ProblemNoteProps): VNode {
  const details = problem instanceof ApiProblem ? problem.details : undefined
  const title = details?.title ?? 'Something went wrong'
  const detail = details === undefined ? problem.message : details.detail
  return (
    <div class="problem-note" role="alert">
      <Icon name="warning" />
      <div>
        <p>
          <strong>{title}.</strong>
          {detail === undefined || detail === title ? '' : ` ${asSentence(detail)}`}
        </p>
        {details?.errors === undefined || details.errors.length === 0 ? null : (
          <ul>
            {details.errors.map(({ in: where, name, message }) => (
              <li key={`${where} ${name}`}>
                <code>{name}</code>: {message}
              </li>
            ))}
          </ul>
        )}
        {onAgain === undefined ? null : (
          <button type="button" onClick={onAgain}>
            Try again
          </button>
        )}
      </div>
    </div>
  )
}

function asSentence(text: string): string {
  return /[.!?…][”’"')\]]*$/.test(text) ? text : `${text}.`
}
