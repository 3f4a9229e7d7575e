import { wrapAnsi } from 'fast-wrap-ansi'
import {
  type CheckReport,
  type Document,
  type Finding,
  LineFinder,
  MATCHING_CONTRACT,
  type Match,
} from '../../verbale.ts'
import type { Style } from '../style.ts'
import { diffPieces } from './diff.ts'
import {
  asSentence,
  countGroups,
  describeEdits,
  describePlace,
  describeSearched,
  describeSource,
  describeSpeaker,
  findingLabel,
  findingMeaning,
  fold,
  gravityOf,
  plural,
  quotePieces,
  type Tone,
  toneOf,
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
    const { draft, findings, searched, summary } = this.#report
    const style = this.#style
    const date = draft.date === undefined ? '' : ` (${draft.date.value})`
    const scope =
      `${plural(summary.quotations, 'quotation')} checked against ` +
      `${describeSearched(searched)}; matching contract ${MATCHING_CONTRACT}`
    const counts = countGroups(findings)
      .filter(({ group }) => group !== 'reuse')
      .map(({ count, label }) => `${count} ${label}`)
    const lines = [style.bold(draft.title ?? this.#path) + date, style.dim(scope)]
    if (counts.length > 0) lines.push(counts.join(' · '))
    return lines.map((line) => this.#wrap(line, '')).join('\n')
  }

  #finding(finding: Finding, number: number): string {
    const { verdict, match, parts, notes } = finding
    const style = this.#style
    const color = COLORS[toneOf(finding)]
    const label = style[color](style.bold(findingLabel(finding).toUpperCase()))
    const lines = [
      this.#wrap(
        `${style.bold(`${number}.`)} ${label} ${style.dim(`— ${findingMeaning(finding)}`)}`,
        '',
      ),
      this.#wrap(this.#quoted(finding)),
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
    lines.push(...notes.map((note) => this.#wrap(`Note: ${asSentence(note)}`)))
    return lines.join('\n')
  }

  #match(match: Match, label: string, withContext: boolean): string[] {
    const style = this.#style
    const { entry } = match
    const line = this.#lineOf(entry.document, match.spans[0]?.start ?? 0)
    const lines = [
      this.#wrap(`${label}: ${describeSpeaker(match)}`),
      this.#wrap(style.dim(`${describePlace(match)} · ${entry.path ?? entry.document.id}:${line}`)),
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

  /** The quotation, piece by piece; where it was found, with its differences from the record. */
  #quoted(finding: Finding): string {
    const { text } = this.#report.draft
    const style = this.#style
    const { marked } = finding.quotation
    if (marked.length === 0) return finding.quotation.text
    if (finding.match === undefined)
      return quotePieces(marked.map(({ start, end }) => fold(text.slice(start, end))))
    const show = { same: String, removed: style.strike, added: style.underline }
    return quotePieces(
      diffPieces(text, finding).map((piece) =>
        piece.map(({ kind, text: words }) => show[kind](words)).join(''),
      ),
    )
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
        return this.#wrap(`${this.#style.yellow('Problem')} ${place}: ${asSentence(message)}`, '')
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

const COLORS: Readonly<Record<Tone, 'red' | 'magenta' | 'blue' | 'green'>> = {
  bad: 'red',
  moved: 'magenta',
  open: 'blue',
  good: 'green',
}
