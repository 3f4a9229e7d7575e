import { describePieces } from '../../export/html/pieces.ts'
import { describePassedOn, describeTelling } from '../../export/html/quotation.ts'
import { TextLines } from '../../export/html/text-lines.ts'
import {
  type CheckReport,
  type Finding,
  MATCHING_CONTRACT,
  type Match,
  passageAddress,
  type ReviewedFinding,
} from '../../verbale.ts'
import { describeReviews, reviewsByFinding } from '../../wire/review-words.ts'
import { diffPieces } from '../../wire/word-diff.ts'
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
  type Tone,
  toneOf,
} from '../../wire/wording.ts'
import { nameOf } from '../output.ts'
import { type Shown, type Style, shown, wrapShown } from '../style.ts'

/** How a report is printed. */
export interface TerminalOptions {
  /** Findings as they stand in the draft. Default: worst first. */
  readonly inOrder?: boolean
  /** What people decided, by key. Default: nothing. */
  readonly reviews?: ReadonlyMap<string, ReviewedFinding>
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
  readonly #reviews: ReadonlyMap<Finding, ReviewedFinding>
  readonly #lines = new TextLines()

  constructor(
    report: CheckReport,
    style: Style,
    { inOrder = false, reviews, path }: TerminalOptions,
  ) {
    this.#report = report
    this.#style = style
    this.#path = path
    this.#inOrder = inOrder
    this.#reviews = reviewsByFinding(report, reviews)
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
    const title = draft.title === undefined ? this.#path : fold(draft.title)
    const date = draft.date === undefined ? '' : ` (${draft.date.value})`
    const scope =
      `${plural(summary.quotations, 'quotation')} checked against ` +
      `${describeSearched(searched)}; matching contract ${MATCHING_CONTRACT}`
    const counts = countGroups(findings)
      .filter(({ group }) => group !== 'reuse')
      .map(({ count, label }) => `${count} ${label}`)
    const lines = [shown`${style.bold(title)}${date}`, style.dim(scope)]
    if (counts.length > 0) lines.push(shown`${counts.join(' · ')}`)
    return lines.map((line) => this.#wrap(line, '')).join('\n')
  }

  #finding(finding: Finding, number: number): string {
    const { verdict, match, parts, alternatives, notes } = finding
    const style = this.#style
    const color = COLORS[toneOf(finding)]
    const label = style[color](style.bold(findingLabel(finding).toUpperCase()))
    const pieces = describePieces(this.#report.draft.text, finding.quotation)
    const lines = [
      wrapShown(
        shown`${label} ${style.dim(`— ${findingMeaning(finding)}`)}`,
        style.width,
        style.bold(`${number}. `),
        ' '.repeat(`${number}. `.length),
      ),
      this.#wrap(this.#quoted(finding)),
      ...(pieces === undefined ? [] : [this.#wrap(shown`Pieces: ${pieces}`)]),
      this.#wrap(
        shown`Draft: ${describeSource(finding)} ${style.dim(`· ${this.#placeInDraft(finding)}`)}`,
      ),
      ...this.#told(finding),
      ...describeEdits(finding).map((edit) => this.#wrap(shown`Changed: ${edit}`)),
    ]
    if (parts.length > 0) {
      for (const [k, part] of parts.entries())
        lines.push(...this.#match(part, `Record, part ${k + 1}`, true))
    } else if (match !== undefined) {
      // Words that are right need no context to be believed.
      lines.push(...this.#match(match, 'Record', verdict !== 'verbatim'))
    }
    lines.push(...this.#alternatives(alternatives))
    lines.push(...notes.map((note) => this.#wrap(shown`Note: ${asSentence(note)}`)))
    lines.push(...this.#reviewed(finding))
    return lines.join('\n')
  }

  /** What people decided on a finding. */
  #reviewed(finding: Finding): string[] {
    const reviewed = this.#reviews.get(finding)
    const told = reviewed === undefined ? [] : describeReviews(reviewed)
    return told.map((review) => this.#wrap(this.#style.bold(review)))
  }

  /** What the draft tells of the saying, and whose words are passed on in it. */
  #told({ quotation }: Finding): string[] {
    const telling = describeTelling(quotation)
    return [
      ...(telling === '' ? [] : [this.#wrap(shown`Told: ${telling}`)]),
      ...describePassedOn(this.#report.draft.text, quotation).map((who) =>
        this.#wrap(shown`In it: ${who}`),
      ),
    ]
  }

  #match(match: Match, label: string, withContext: boolean): string[] {
    const style = this.#style
    const lines = [
      this.#wrap(shown`${label}: ${describeSpeaker(match)}`),
      this.#wrap(style.dim(`${describePlace(match)} · ${this.#placeInRecord(match)}`)),
    ]
    if (withContext) {
      const before = shorten(match.context.before, -CONTEXT)
      const after = shorten(match.context.after, CONTEXT)
      const words = fold(match.text)
      const found = style.isPlain ? `>>${words}<<` : style.bold(words)
      const lead = before === '' || OPENS.test(before) ? '' : ' '
      const gap = /^[.,;:!?)”’"]/.test(after) ? '' : ' '
      const passage = shown`${style.dim(before)}${lead}${found}${gap}${style.dim(after)}`
      lines.push(this.#wrap(passage, '   | '))
    }
    return lines
  }

  /** Other passages with the words, in a line each. */
  #alternatives(alternatives: readonly Match[]): string[] {
    const rows = alternatives
      .slice(0, MOST_ALTERNATIVES)
      .map((match) => `Also: ${describeSpeaker(match)} · ${this.#placeInRecord(match)}`)
    const rest = alternatives.length - rows.length
    if (rest > 0) rows.push(`Also: ${plural(rest, 'more passage')}`)
    return rows.map((row) => this.#wrap(this.#style.dim(row)))
  }

  /** The quotation, piece by piece; where it was found, with its differences from the record. */
  #quoted(finding: Finding): Shown {
    const { text } = this.#report.draft
    const style = this.#style
    const { marked } = finding.quotation
    if (marked.length === 0) return shown`${finding.quotation.text}`
    const pieces =
      finding.match === undefined
        ? marked.map(({ start, end }) => shown`${fold(text.slice(start, end))}`)
        : diffPieces(text, finding).map((piece) => {
            const show = {
              same: (words: string) => shown`${words}`,
              removed: style.strike,
              added: style.underline,
            }
            return shown`${piece.map(({ kind, text: words }) => show[kind](words))}`
          })
    return shown`${pieces.map((piece, k) => shown`${k === 0 ? '' : ' '}“${piece}”`)}`
  }

  #reuse(findings: readonly Finding[]): string {
    const style = this.#style
    const stand = findings.length === 1 ? 'stands' : 'stand'
    const head = shown`${style.bold(`${plural(findings.length, 'run')} of the draft’s own words`)}${style.dim(` ${stand} in the record, neither marked nor attributed`)}`
    const rows = findings.map((finding) => {
      const speaker = finding.match?.speaker ?? finding.match?.speakerLabel ?? 'the record'
      const place = style.dim(`${speaker} · ${this.#placeInDraft(finding)}`)
      return this.#wrap(shown`“${finding.quotation.text}” ${place}`, '   - ')
    })
    return [this.#wrap(head, ''), ...rows].join('\n')
  }

  #problems(): string {
    const { draft, problems } = this.#report
    return problems
      .map(({ message, span }) => {
        const place = span === undefined ? this.#path : this.#lines.place(this.#path, draft, [span])
        return this.#wrap(
          shown`${this.#style.yellow('Problem')} ${place}: ${asSentence(message)}`,
          '',
        )
      })
      .join('\n')
  }

  #placeInDraft({ quotation }: Finding): string {
    return this.#lines.place(this.#path, this.#report.draft, quotation.spans)
  }

  #placeInRecord(match: Match): string {
    const address = passageAddress(match)
    if (address !== undefined) return address
    const { entry, spans } = match
    const { path, document } = entry
    const name = path === undefined ? document.id : nameOf({ path })
    return this.#lines.place(name, document, spans)
  }

  /** Wrap a line behind `indent`; its continuation lines are indented as far. */
  #wrap(text: Shown, indent = '   '): string {
    const hanging = indent.includes('|') ? indent : ' '.repeat(indent.length)
    return wrapShown(text, this.#style.width, indent, hanging)
  }
}

/** Other passages that are named; a formula may stand in hundreds. */
const MOST_ALTERNATIVES = 3

/** A mark that words follow without a space. */
const OPENS = /[“‘«([{—]$|(?:^|\s)["']$/

/** Code units of context shown on each side of a passage. */
const CONTEXT = 180

/** The first `length` code units of a text, or the last when negative, cut at a word. */
function shorten(text: string, length: number): string {
  const folded = fold(text)
  if (folded.length <= Math.abs(length)) return folded
  // A text without a space may be cut inside a character of two code units.
  if (length > 0)
    return `${folded
      .slice(0, length)
      .replace(/\s+\S*$/, '')
      .toWellFormed()} …`
  return `… ${folded
    .slice(length)
    .replace(/^\S*\s+/, '')
    .toWellFormed()}`
}

const COLORS: Readonly<Record<Tone, 'red' | 'magenta' | 'blue' | 'green'>> = {
  bad: 'red',
  moved: 'magenta',
  open: 'blue',
  good: 'green',
}
