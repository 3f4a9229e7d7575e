import type { VNode } from 'preact'
import type { QuestionJson } from '../../../../../src/wire/ledger/question-json.ts'
import { readHref } from '../../../api/address.ts'
import { plural } from '../../../component/wording.ts'
import { listCell } from '../../../rows/list-cell.ts'
import { STATUSES } from '../decidable.ts'
import { type LedgerSheet, optionsOf, wordsOf } from '../row-sheet.ts'
import { StatusBadge } from '../status-badge.tsx'

/** Questions: who asked whom what, and what became of each part. */
export const QUESTIONS: LedgerSheet<QuestionJson> = {
  ledger: 'questions',
  noun: 'question',
  columns: [
    { name: 'date', label: 'Asked', text: ({ date }) => date ?? '', isShort: true },
    { name: 'asker', label: 'By', text: ({ asker }) => askerOf(asker) },
    { name: 'asked', label: 'Of', text: ({ asked }) => asked.join(', ') },
    {
      name: 'question',
      label: 'Question',
      text: ({ evidence }) => evidence[0]?.text ?? '',
      cell: ({ parts, evidence }) =>
        `${parts[0]?.span.text ?? evidence[0]?.text ?? ''}${
          parts.length > 1 ? ` … and ${plural(parts.length - 1, 'more part')}` : ''
        }`,
      opens: true,
    },
    {
      name: 'status',
      label: 'What became of it',
      text: ({ parts }) => listCell(parts.map(({ status }) => wordsOf(status))),
      cell: ({ parts }) =>
        parts.map(({ status, late }, k) => (
          <span key={`${k} ${status}`} class="part-status">
            {parts.length > 1 ? `${k + 1}: ` : ''}
            <StatusBadge status={status} />
            {late === true ? ' late' : ''}
          </span>
        )),
    },
  ],
  facts: ({ asker, premises }) => [
    ...(asker === undefined
      ? []
      : [
          [
            'Asker',
            `${askerOf(asker)}${asker.span === undefined ? '' : ` (“${asker.span.text}”)`}`,
          ] as const,
        ]),
    ...premises.map(
      ({ span, reply }) =>
        [
          'Taken for given',
          `“${span.text}”${reply === undefined ? '' : `; replied: “${reply.text}”`}`,
        ] as const,
    ),
  ],
  more: (row) => <Parts row={row} />,
  filters: [
    {
      name: 'status',
      label: 'What became of it',
      type: 'select',
      options: optionsOf(STATUSES.questions),
    },
    { name: 'unanswered', label: 'Without an answer', type: 'check' },
  ],
  parts: ({ parts }) => parts.length,
}

/** Each part with the words that answer it. */
function Parts({ row }: { readonly row: QuestionJson }): VNode {
  const document = row.evidence[0]?.document
  return (
    <ol class="question-parts">
      {row.parts.map((part, k) => (
        <li key={part.span.start}>
          <p dir="auto">
            <strong>
              {row.parts.length > 1 ? `Part ${k + 1}: ` : ''}
              {part.span.text}
            </strong>
          </p>
          <p class="toolbar">
            <StatusBadge status={part.status} />
            {[part.late === true ? 'late' : undefined, part.clarity, part.evasion]
              .filter((remark) => remark !== undefined)
              .map((remark) => (
                <span key={remark}>{wordsOf(remark)}</span>
              ))}
          </p>
          {part.answers.map((answer) => (
            <blockquote key={answer.start} class="passage" dir="auto">
              {answer.text}{' '}
              {document === undefined ? null : (
                <a
                  class="address"
                  href={readHref({
                    id: answer.document ?? document,
                    span: { start: answer.start, end: answer.end },
                  })}
                >
                  {answer.turn === undefined ? 'read it there' : `turn ${answer.turn}`}
                </a>
              )}
            </blockquote>
          ))}
        </li>
      ))}
    </ol>
  )
}

function askerOf(asker: QuestionJson['asker']): string {
  if (asker === undefined) return 'unknown'
  const { name, outlet, basis } = asker
  const who = [name ?? 'unknown', outlet].filter((part) => part !== undefined).join(', ')
  return basis === 'inferred' ? `${who} (inferred)` : who
}
