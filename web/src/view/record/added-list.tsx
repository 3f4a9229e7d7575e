import type { VNode } from 'preact'
import type { AddedJson } from '../../../../src/wire/added-json.ts'
import { readHref } from '../../api/address.ts'
import { Badge, type BadgeProps } from '../../component/badge.tsx'
import { asSentence, plural, spaced } from '../../component/wording.ts'

/** What was understood of each text, and what was doubtful. */
export function AddedList({ added }: { readonly added: readonly AddedJson[] }): VNode {
  return (
    <ol class="items">
      {added.map((one, k) => (
        <li key={`${k} ${one.id ?? one.path}`} data-item tabIndex={-1}>
          <p>
            <Badge {...LOOKS[one.status]}>{one.status}</Badge>{' '}
            {one.id === undefined ? (
              (one.path ?? 'the text')
            ) : (
              <a href={readHref(one.id)} data-open>
                {one.title ?? one.path ?? one.id}
              </a>
            )}
          </p>
          <p class="lead">{describe(one)}</p>
          {one.note === undefined ? null : <p>{asSentence(one.note)}</p>}
          {one.problems.length === 0 ? null : (
            <ul class="added-problems">
              {one.problems.map(({ code, message }) => (
                <li key={`${code} ${message}`}>{asSentence(message)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}

const LOOKS: Readonly<Record<AddedJson['status'], Pick<BadgeProps, 'tone' | 'icon'>>> = {
  added: { tone: 'good', icon: 'check' },
  revised: { tone: 'open', icon: 'altered' },
  unchanged: { tone: 'plain', icon: 'check' },
  refused: { tone: 'bad', icon: 'close' },
}

/** `press availability · 2031-06-04 · 12 turns · 2,031 words · left out: 14 words (furniture)`. */
function describe(one: AddedJson): string {
  if (one.status === 'refused') return ''
  const dropped = (one.dropped ?? []).map(
    ({ reason, words }) => `${plural(words, 'word')} (${reason})`,
  )
  return [
    one.kind === undefined ? undefined : spaced(one.kind),
    one.date ?? 'undated',
    one.turns === 0 ? undefined : plural(one.turns, 'turn'),
    one.quotations === 0 ? undefined : plural(one.quotations, 'quotation'),
    one.words === undefined ? undefined : plural(one.words, 'word'),
    one.status === 'revised' ? `revision ${one.revision}` : undefined,
    dropped.length === 0 ? undefined : `left out: ${dropped.join(', ')}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ')
}
