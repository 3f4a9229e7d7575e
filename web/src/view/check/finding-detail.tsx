import type { ComponentChildren, VNode } from 'preact'
import type { FindingJson, MatchJson } from '../../../../src/wire/check-json.ts'
import { apiPath } from '../../api/client.ts'
import type { CheckedDraftJson } from '../../api/shapes.ts'
import { EvidenceCard } from '../../component/evidence-card.tsx'
import { GROUPS, groupOf, meaningOf } from '../../component/verdict.ts'
import { DiffLegend, WordDiff } from '../../component/word-diff.tsx'
import { asSentence, describeScope, fold, plural, upperFirst } from '../../component/wording.ts'
import { comparison } from './check-state.ts'
import { contextLabels, factsOf } from './describe-finding.ts'
import { diffPieces, passageRuns, passagesOf } from './draft-diff.ts'
import { ReviewPanel } from './review-panel.tsx'

export interface FindingDetailProps {
  readonly finding: FindingJson
  readonly report: CheckedDraftJson
}

/** Everything that a finding rests on, and what people say of it. */
export function FindingDetail({ finding, report }: FindingDetailProps): VNode {
  const { alternatives, parts, contextEvidence } = finding
  const passages = passagesOf(finding)
  return (
    <div class="finding-detail">
      <p class="finding-meaning">{asSentence(upperFirst(meaningOf(finding)))}</p>
      <Before finding={finding} />
      <Quotation finding={finding} draft={report.draft.text} />
      <dl class="facts">
        {factsOf(report.draft.text, finding).map(({ name, value }) => (
          <Row key={`${name} ${value}`} name={name}>
            {value}
          </Row>
        ))}
        {passages.length > 0 ? null : (
          <Row name="Searched">
            {describeScope(report.searched)}, and no passage has these words
          </Row>
        )}
      </dl>
      <Notes finding={finding} />
      {passages.length > 0 ? null : <WhatNext finding={finding} />}
      {contextEvidence === undefined ? null : <Context evidence={contextEvidence} />}
      <Reported finding={finding} />
      {passages.map((match, k) => (
        <Passage
          key={match.address ?? k}
          match={match}
          heading={parts.length > 0 ? `Part ${k + 1} of ${parts.length}` : kindOfProof(match)}
        />
      ))}
      <Witnesses finding={finding} />
      {alternatives.length === 0 ? null : (
        <details class="alternatives">
          <summary>{plural(alternatives.length, 'other passage')} with these words</summary>
          {alternatives.map((match, k) => (
            <Passage key={match.address ?? k} match={match} />
          ))}
        </details>
      )}
      <ReviewPanel finding={finding} />
    </div>
  )
}

/** A press report proves that words were reported, not that they were said. */
function kindOfProof({ document }: MatchJson): string {
  return document.kind === 'pressReport' ? 'In a press report' : 'On record'
}

function Row({ name, children }: { name: string; children: ComponentChildren }): VNode {
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </>
  )
}

/** Where to look on when no passage has the words. */
function WhatNext({ finding }: { readonly finding: FindingJson }): VNode {
  const { quotation, verdict } = finding
  const speaker = quotation.source?.speaker
  return (
    <p class="toolbar">
      <a class="button" href={apiPath('/search', { q: fewWords(quotation.text), speaker })}>
        Search for its first words
      </a>
      {speaker === undefined ? null : (
        <a class="button" href={apiPath('/read', { speaker })}>
          Documents with {speaker}
        </a>
      )}
      {verdict === 'notHeld' ? (
        <a class="button" href="/record?show=add">
          Add a document
        </a>
      ) : null}
    </p>
  )
}

/** The first words of a quotation: of more, one is soon another than in the record. */
function fewWords(text: string): string {
  return (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).slice(0, MOST_SEARCHED).join(' ')
}

const MOST_SEARCHED = 4

/** The words of the draft, piece by piece, with what the record has in other words. */
function Quotation({ finding, draft }: { finding: FindingJson; draft: string }): VNode {
  const pieces = diffPieces(draft, finding)
  if (pieces.length === 0) {
    return (
      <blockquote class="quotation" dir="auto">
        {fold(finding.quotation.text)}
      </blockquote>
    )
  }
  const isMarked = finding.quotation.kind !== 'unmarked'
  return (
    <>
      <blockquote class="quotation" dir="auto">
        {pieces.map((runs, k) => (
          <span key={runs.map(({ text }) => text).join('')}>
            {k > 0 ? ' ' : ''}
            {isMarked ? '“' : ''}
            <WordDiff runs={runs} first="the record" second="the draft" />
            {isMarked ? '”' : ''}
          </span>
        ))}
      </blockquote>
      <DiffLegend runs={pieces.flat()} first="the record" second="the draft" />
    </>
  )
}

/** What the check before said of these words, or of those that stood here. */
function Before({ finding }: { readonly finding: FindingJson }): VNode | null {
  const change = comparison.value?.changes.get(finding.key)
  if (change === undefined || !('before' in change)) return null
  const { before, kind } = change
  const label = GROUPS[groupOf(before)].label.toLowerCase()
  return (
    <p class="finding-before" dir="auto">
      {kind === 'edited'
        ? `Before the edit: “${fold(before.quotation.text)}” — ${label}.`
        : `The check before said: ${label}.`}
    </p>
  )
}

function Notes({
  finding: { notes, contextEvidence },
}: {
  readonly finding: FindingJson
}): VNode | null {
  // The sentences that show another context have a place of their own.
  const shown = fold(contextEvidence?.source.text ?? '').replace(/[.,;:]+$/, '')
  const others = notes.filter((note) => shown === '' || !note.includes(shown))
  if (others.length === 0) return null
  return (
    <ul class="notes">
      {others.map((note) => (
        <li key={note} dir="auto">
          {asSentence(note)}
        </li>
      ))}
    </ul>
  )
}

/** Both sentences that show that the draft makes something else of the words. */
function Context({ evidence }: { evidence: NonNullable<FindingJson['contextEvidence']> }): VNode {
  const { kind, words, source, draft } = evidence
  const [record, here] = contextLabels(kind, words)
  return (
    <dl class="contexts">
      <div>
        <dt>{record}</dt>
        <dd dir="auto">“{fold(source.text)}”</dd>
      </div>
      {draft === undefined ? null : (
        <div>
          <dt>{here}</dt>
          <dd dir="auto">“{fold(draft.text)}”</dd>
        </div>
      )}
    </dl>
  )
}

/** What words without marks keep of a passage, add, drop and turn around. */
function Reported({ finding: { reported } }: { readonly finding: FindingJson }): VNode | null {
  if (reported === undefined) return null
  const { keeps, adds, drops, reverses } = reported
  const list = (words: readonly { readonly text: string }[]): string =>
    words.map(({ text }) => `“${fold(text)}”`).join(', ')
  const rows = [
    ['Keeps', list(keeps.map(({ draft }) => draft))],
    ['Adds', list(adds)],
    ['Leaves out', list(drops)],
    [
      'Says otherwise',
      reverses
        .map(({ kind, draft, source }) =>
          [kind, list([source, draft].filter((one) => one !== undefined))].join(': '),
        )
        .join('; '),
    ],
  ] as const
  return (
    <dl class="facts">
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <Row key={name} name={name}>
            {value}
          </Row>
        ))}
    </dl>
  )
}

/** Reports that have the words, copies of one report together. */
function Witnesses({ finding: { witnesses } }: { readonly finding: FindingJson }): VNode | null {
  if (witnesses === undefined || witnesses.length === 0) return null
  return (
    <section class="evidence">
      <h3 class="evidence-heading">Reports that have these words</h3>
      <ul class="notes">
        {witnesses.map(({ documents, agency, isOfDraft }) => (
          <li key={documents.map(({ id }) => id).join(' ')} dir="auto">
            {documents
              .map(({ id, title, date, publisher }) =>
                [title ?? id, publisher, date].filter((part) => part !== undefined).join(', '),
              )
              .join('; ')}
            {agency === undefined ? '' : ` (all of ${agency})`}
            {isOfDraft ? '; the draft carries the same copy' : ''}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Passage({ match, heading }: { match: MatchJson; heading?: string }): VNode {
  const { context, corrections = [] } = match
  return (
    <EvidenceCard
      passage={{ ...match, before: context.before, after: context.after }}
      {...(heading === undefined ? {} : { heading })}
      words={passageRuns(match).map(({ text, differs }, k) =>
        // The same run may come twice, and runs never change their places.
        differs ? <b key={k}>{text}</b> : <span key={k}>{text}</span>,
      )}
    >
      {corrections.map(({ struck, corrected, draftHas }) => (
        <p key={struck.start} class="evidence-where" dir="auto">
          Corrected by the publisher: “{struck.text}”
          {corrected === undefined ? ' was struck' : ` became “${corrected.text}”`}; the draft has{' '}
          {draftHas === 'both' ? 'both' : `the ${draftHas} words`}.
        </p>
      ))}
    </EvidenceCard>
  )
}
