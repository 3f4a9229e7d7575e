import { wrapAnsi } from 'fast-wrap-ansi'
import {
  type CheckReport,
  type Document,
  type Finding,
  LineFinder,
  MATCHING_CONTRACT,
  type Match,
  type Verdict,
} from '../../verbale.ts'
import type { Style } from '../style.ts'
import { diffSegments } from './diff.ts'
import {
  BY_GRAVITY,
  describeEdits,
  describeSource,
  describeSpeaker,
  findingLabel,
  fold,
  gravityOf,
  groupDigits,
  plural,
  VERDICT_LABELS,
  VERDICT_MEANINGS,
} from './wording.ts'

export interface TerminalOptions {
  /** Findings as they stand in the draft. Default: worst first. */
  readonly inOrder?: boolean
  /** How the draft is named, to point into it. */
  readonly path: string
}

/** A report for a person at a terminal. */
export function renderTerminal(
  report: CheckReport,
  style: Style,
  options: TerminalOptions,
): string {
  return new TerminalReport(report, style, options).render()
}

/** What every part of a report needs: the style, and where lines begin in each text. */
class TerminalReport {
  readonly #report: CheckReport
  readonly #style: Style
  readonly #path: string
  readonly #inOrder: boolean
  readonly #lines = new Map<string, LineFinder>()

  constructor(report: CheckReport, style: Style, { inOrder = false, path }: TerminalOptions) {
    this.#report = report
    this.#style = style
    this.#path = path
    this.#inOrder = inOrder
  }

  render(): string {
    const { findings, problems } = this.#report
    const quotations = findings.filter(({ quotation }) => quotation.kind !== 'unmarked')
    const reuse = findings.filter(({ quotation }) => quotation.kind === 'unmarked')
    const shown = this.#inOrder
      ? quotations
      : [...quotations].sort((a, b) => gravityOf(a) - gravityOf(b))
    const blocks = [this.#head(), ...shown.map((finding, k) => this.#finding(finding, k + 1))]
    if (reuse.length > 0) blocks.push(this.#reuse(reuse))
    if (problems.length > 0) blocks.push(this.#problems())
    return `${blocks.join('\n\n')}\n`
  }

  #head(): string {
    const { draft, searched, summary } = this.#report
    const style = this.#style
    const date = draft.date === undefined ? '' : ` (${draft.date.value})`
    const { from, to } = searched
    const days = from === undefined ? '' : from === to ? `, of ${from}` : `, ${from} to ${to}`
    const words = groupDigits(searched.words)
    const scope =
      `${plural(summary.quotations, 'quotation')} checked against ` +
      `${plural(searched.documents, 'document')} (${words} words${days}), ` +
      `matching contract ${MATCHING_CONTRACT}`
    const counts = BY_GRAVITY.flatMap((verdict) => {
      const count = summary.verdicts[verdict]
      return count === undefined ? [] : [`${count} ${VERDICT_LABELS[verdict].toLowerCase()}`]
    })
    const lines = [style.bold(draft.title ?? this.#path) + date, style.dim(scope)]
    if (counts.length > 0) lines.push(counts.join(' · '))
    return lines.map((line) => this.#wrap(line, '')).join('\n')
  }

  #finding(finding: Finding, number: number): string {
    const { verdict, match, parts, notes } = finding
    const style = this.#style
    const label = colorOf(finding, style)(style.bold(findingLabel(finding)))
    const lines = [
      this.#wrap(
        `${style.bold(`${number}.`)} ${label} ${style.dim(`— ${VERDICT_MEANINGS[verdict]}`)}`,
        '',
      ),
      this.#wrap(`“${this.#quoted(finding)}”`),
      this.#wrap(style.dim(`Draft: ${describeSource(finding)} · ${this.#placeInDraft(finding)}`)),
      ...describeEdits(finding).map((edit) => this.#wrap(`Changed: ${edit}`)),
    ]
    if (parts.length > 0) {
      for (const [k, part] of parts.entries())
        lines.push(...this.#match(part, `Record, part ${k + 1}`, true))
    } else if (match !== undefined) {
      // Words that are right need no context to be believed.
      lines.push(...this.#match(match, 'Record', verdict !== 'verbatim'))
    }
    lines.push(...notes.map((note) => this.#wrap(`Note: ${note}.`)))
    return lines.join('\n')
  }

  #match(match: Match, label: string, withContext: boolean): string[] {
    const style = this.#style
    const { entry, turn } = match
    const title = entry.document.title ?? entry.document.kind
    const where = turn === undefined ? title : `${title}, turn ${turn + 1}`
    const line = this.#lineOf(entry.document, match.spans[0]?.start ?? 0)
    const lines = [
      this.#wrap(`${label}: ${describeSpeaker(match)}`),
      this.#wrap(style.dim(`${where} · ${entry.path ?? entry.document.id}:${line}`)),
    ]
    if (withContext) {
      const before = shorten(match.context.before, -CONTEXT)
      const after = shorten(match.context.after, CONTEXT)
      const found = style.isPlain ? `>>${match.text}<<` : style.bold(match.text)
      const gap = /^[.,;:!?)”’]/.test(after) ? '' : ' '
      lines.push(
        this.#wrap(`${style.dim(before)} ${found}${gap}${style.dim(after)}`.trim(), '   | '),
      )
    }
    return lines
  }

  /** The quotation; where it was found, with its differences from the record. */
  #quoted(finding: Finding): string {
    const { text } = this.#report.draft
    const style = this.#style
    const { marked } = finding.quotation
    if (marked.length === 0) return finding.quotation.text
    if (finding.match === undefined)
      return marked.map(({ start, end }) => fold(text.slice(start, end))).join(' … ')
    let line = ''
    for (const { kind, text: words } of diffSegments(text, finding)) {
      if (kind === 'same') {
        line += words
        continue
      }
      const space =
        /\S$/.test(line) && /[\]}\p{L}\p{N}]$/u.test(line) && kind === 'added' ? ' ' : ''
      line +=
        space + (kind === 'removed' ? style.strike(words.trim()) : style.underline(words.trim()))
    }
    return line.trim()
  }

  #reuse(findings: readonly Finding[]): string {
    const style = this.#style
    const stand = findings.length === 1 ? 'stands' : 'stand'
    const head =
      style.bold(`${plural(findings.length, 'run')} of the draft’s own words`) +
      style.dim(` ${stand} in the record, neither marked nor attributed`)
    const rows = findings.map((finding) => {
      const speaker = finding.match?.speaker ?? finding.match?.speakerLabel ?? 'the record'
      const place = style.dim(`${speaker} · ${this.#placeInDraft(finding)}`)
      return this.#wrap(`“${finding.quotation.text}” ${place}`, '   - ')
    })
    return [this.#wrap(head, ''), ...rows].join('\n')
  }

  #problems(): string {
    const { draft, problems } = this.#report
    return problems
      .map(({ message, span }) => {
        const place =
          span === undefined ? this.#path : `${this.#path}:${this.#lineOf(draft, span.start)}`
        return this.#wrap(`${this.#style.yellow('Problem')} ${place}: ${message}.`, '')
      })
      .join('\n')
  }

  #placeInDraft({ quotation }: Finding): string {
    return `${this.#path}:${this.#lineOf(this.#report.draft, quotation.spans[0]?.start ?? 0)}`
  }

  #lineOf({ text }: Document, offset: number): number {
    const known = this.#lines.get(text)
    const lines = known ?? new LineFinder(text)
    if (known === undefined) this.#lines.set(text, lines)
    return lines.find(offset).line
  }

  /** Wrap a line behind `indent`; its continuation lines are indented as far. */
  #wrap(text: string, indent = '   '): string {
    const width = Math.max(20, this.#style.width - indent.length)
    const hanging = indent.includes('|') ? indent : ' '.repeat(indent.length)
    return wrapAnsi(text, width, { hard: true })
      .split('\n')
      .map((line, k) => (k === 0 ? indent : hanging) + line)
      .join('\n')
  }
}

/** Code units of context shown on each side of a passage. */
const CONTEXT = 180

/** The first `length` code units of a text, or the last when negative, cut at a word. */
function shorten(text: string, length: number): string {
  const folded = fold(text)
  if (folded.length <= Math.abs(length)) return folded
  if (length > 0) return `${folded.slice(0, length).replace(/\s+\S*$/, '')} …`
  return `… ${folded.slice(length).replace(/^\S*\s+/, '')}`
}

const COLORS: Readonly<Record<Verdict, 'red' | 'magenta' | 'blue' | 'green'>> = {
  misattributed: 'red',
  spliced: 'red',
  altered: 'red',
  notOnRecord: 'red',
  outOfContext: 'magenta',
  reportedOnly: 'magenta',
  notHeld: 'blue',
  paraphrased: 'blue',
  trimmed: 'green',
  verbatim: 'green',
}

function colorOf({ verdict, benign }: Finding, style: Style): (text: string) => string {
  return style[verdict === 'altered' && benign ? 'green' : COLORS[verdict]]
}
