import { hash } from 'node:crypto'
import type { CheckReport } from '../../check/check-draft.ts'
import type { CheckedQuotation } from '../../check/finding.ts'
import { foldName, parsePersonName } from '../../document/person-name.ts'
import { foldedWords } from '../../text/folded-words.ts'

/**
 * The keys of the findings of a report, in their order: what people decide on.
 *
 * A key is made of the words of the quotation as the matching contract folds them, of whom the draft
 * gives them to, and of a counter among equal ones. It is therefore the same when the draft is checked
 * again, when the writer edits around the quotation, and when a speaker is named in full; and it is
 * another one as soon as a word of the quotation changes, because nobody has decided on that.
 */
export function findingKeys({
  draft,
  findings,
}: Pick<CheckReport, 'findings'> & { readonly draft: { readonly text: string } }): string[] {
  const given = new Map<string, number>()
  return findings.map(({ quotation }) => {
    const said = [formOf(quotation), speakerOf(quotation), ...wordsOf(draft.text, quotation)]
    const whole = said.join(' ')
    const count = (given.get(whole) ?? 0) + 1
    given.set(whole, count)
    return `q${hash('sha256', `${count} ${whole}`, 'hex').slice(0, KEY_DIGITS)}`
  })
}

/** Whether a text has the form of a key. */
export function isFindingKey(text: string): boolean {
  return /^q[0-9a-f]{16}$/.test(text)
}

/** Sixty-four bits: no newsroom decides on so many findings that two of them would share a key. */
const KEY_DIGITS = 16

/** Reported speech is looked up only when asked for, and must not move the counter of what is marked. */
function formOf({ kind }: CheckedQuotation): string {
  return kind === 'direct' || kind === 'mixed' ? 'marked' : kind
}

/**
 * Whom the draft gives the words to. A surname stays when a first name, a post or an initial comes to
 * it; where no person was told from the draft, the words that name the source stand for one.
 */
function speakerOf({ source }: CheckedQuotation): string {
  const name = source?.speaker ?? source?.text
  if (name === undefined) return '-'
  const person = source?.kind === undefined ? parsePersonName(name) : undefined
  return (person?.folded.surname ?? foldName(name)).replaceAll(' ', '-')
}

/** The words inside marks where there are some: the writer's own around them may be edited. */
function wordsOf(text: string, { marked, spans }: CheckedQuotation): string[] {
  return foldedWords(text, marked.length > 0 ? marked : spans)
}
