// Real press reports against the transcripts they quote: whether quotations that are known to stand in
// a transcript are found there and rightly judged, with that transcript alone and with all of them.
//
// The list has what stands between two marks. A report often breaks a quotation off and takes it up
// again, and is then judged as one: a listed piece of it is judged here by the differences inside it.
//
//   node bench/pairs.bench.ts

import { join } from 'node:path'
import {
  type CheckReport,
  type Edit,
  type Finding,
  type Match,
  MemoryRecord,
  type ParsedDocument,
  parseDocument,
  type Verdict,
} from '../src/verbale.ts'
import { Goals, report, timed } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

interface Pair {
  readonly article: GivenText
  readonly transcript: GivenText
  readonly quotes: readonly ListedQuotation[]
}

interface GivenText {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly title?: string
}

/** A quotation of an article that a program found in the transcript by its words. */
interface ListedQuotation {
  /** `verbatim`: the same words; `near`: nine words of ten; `loose`: three of four, some by chance. */
  readonly class: 'verbatim' | 'near' | 'loose'
  readonly articleStart: number
  readonly articleEnd: number
  readonly start: number
  readonly end: number
}

/** The verdicts that a quotation of each class deserves, and the share of them that must get one. */
const RIGHT: Readonly<
  Record<'verbatim' | 'near', { readonly verdicts: readonly Verdict[]; readonly share: number }>
> = {
  verbatim: { verdicts: ['verbatim', 'trimmed'], share: 0.97 },
  near: { verdicts: ['altered', 'trimmed', 'spliced'], share: 0.9 },
}

/** The verdicts that tell of the words alone. */
const WORDINGS: ReadonlySet<Verdict> = new Set(['verbatim', 'trimmed', 'altered', 'spliced'])

const goals = new Goals()
const pairs = readRows<Pair>(join(needSharedFolder(), 'data', 'pairs', 'texts.jsonl.gz'))
const transcripts = pairs.map(({ transcript }) => parseDocument(given(transcript)))

const alone = timed(() =>
  pairs.map(({ article }, k) =>
    check(new MemoryRecord([transcripts[k] as ParsedDocument]), article),
  ),
)
const record = new MemoryRecord([
  ...new Map(transcripts.map((text) => [text.document.id, text])).values(),
])
const together = timed(() => pairs.map(({ article }) => check(record, article)))

report('pairs of article and transcript', pairs.length)
score('against its own transcript', alone.value)
score('against all transcripts', together.value)
report('checked against its own, ms', Math.round(alone.ms))
report('checked against all, ms', Math.round(together.ms))
report('  cells filled', sum(together.value.map(({ work }) => work.cells)))
report('  probes', sum(together.value.map(({ work }) => work.probes)))
goals.end()

/** Print how each class of listed quotation was judged, and hold the figures against their goals. */
function score(against: string, reports: readonly CheckReport[]): void {
  console.log(`\n${against}`)
  const counts = new Map<string, number>()
  const right = { verbatim: 0, near: 0 }
  const listed = { verbatim: 0, near: 0, loose: 0 }
  const whole = { verbatim: 0, near: 0 }
  let read = 0
  let found = 0
  for (const [k, { quotes, transcript }] of pairs.entries()) {
    const quoted = (reports[k] as CheckReport).findings.filter(
      ({ quotation }) => quotation.kind !== 'unmarked' && quotation.marked.length > 0,
    )
    for (const quote of quotes) {
      listed[quote.class]++
      const finding = findingOf(quoted, quote)
      if (finding !== undefined) read++
      const isFound =
        finding !== undefined &&
        matchesOf(finding).some(
          ({ entry, spans }) =>
            entry.document.id === transcript.id && spans.some((span) => overlaps(span, quote)),
        )
      if (isFound) found++
      const verdict = finding === undefined ? 'not read' : verdictOf(finding, quote)
      const isElsewhere = !isFound && finding?.match !== undefined
      const name = `  ${quote.class}: ${verdict}${isElsewhere ? ', elsewhere' : ''}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
      if (quote.class === 'loose' || !isFound) continue
      const { verdicts } = RIGHT[quote.class]
      if (verdicts.some((one) => one === verdict)) right[quote.class]++
      if (verdicts.includes(finding.verdict)) whole[quote.class]++
    }
  }
  const all = sum(Object.values(listed))
  goals.atLeast('read as quotations', read, all - 5)
  goals.atLeast('found where they stand', found, Math.round(all * 0.98))
  for (const name of ['verbatim', 'near'] as const) {
    const { verdicts, share } = RIGHT[name]
    const of = (count: number): number => Math.round((1000 * count) / listed[name]) / 10
    goals.atLeast(`${name}: ${verdicts.join(' or ')}, %`, of(right[name]), 100 * share)
    report('  by the verdict of the whole quotation, %', of(whole[name]))
  }
  for (const [name, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) report(name, count)
  const verdicts = new Map<string, number>()
  for (const { summary } of reports) {
    for (const [verdict, count] of Object.entries(summary.verdicts))
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + count)
  }
  const list = [...verdicts].sort(([, a], [, b]) => b - a)
  report('all findings', list.map(([verdict, count]) => `${verdict} ${count}`).join(', '))
}

/** How a listed quotation is judged, which may be a piece of the one that a finding is about. */
function verdictOf(finding: Finding, quote: ListedQuotation): Verdict {
  const matches = matchesOf(finding)
  if (matches.length === 0 || !WORDINGS.has(finding.verdict)) return finding.verdict
  const inside = matches.flatMap(({ edits }) => edits).filter((edit) => isInside(edit, quote))
  if (inside.some(({ marked }) => !marked)) return 'altered'
  const isWhole = matches.some(({ spans }) => {
    const [first] = spans
    const last = spans.at(-1)
    // Marks at the two ends are not counted.
    return (
      first !== undefined &&
      last !== undefined &&
      first.start <= quote.start + 2 &&
      last.end >= quote.end - 2
    )
  })
  if (!isWhole) return finding.verdict === 'spliced' ? 'spliced' : 'trimmed'
  return inside.length > 0 ? 'trimmed' : 'verbatim'
}

function isInside({ at, draft }: Edit, { articleStart, articleEnd }: ListedQuotation): boolean {
  return draft === undefined
    ? at.draft > articleStart && at.draft < articleEnd
    : overlaps(draft.span, { start: articleStart, end: articleEnd })
}

function check(record: MemoryRecord, article: GivenText): CheckReport {
  return record.check({ ...given(article), kind: 'pressReport' })
}

/** The finding that has most of a listed quotation. */
function findingOf(
  findings: readonly Finding[],
  { articleStart: start, articleEnd: end }: ListedQuotation,
): Finding | undefined {
  let most = 0
  let best: Finding | undefined
  for (const finding of findings) {
    const shared = sum(
      finding.quotation.marked.map((span) =>
        Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
      ),
    )
    if (shared > most) {
      most = shared
      best = finding
    }
  }
  return best
}

function matchesOf({ match, parts }: Finding): readonly Match[] {
  return parts.length > 0 ? parts : match === undefined ? [] : [match]
}

function given({ id, text, date, title }: GivenText): GivenText {
  return {
    id,
    text,
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
  }
}

function overlaps(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
