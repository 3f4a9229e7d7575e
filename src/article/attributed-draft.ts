import type { Span } from '../text/span.ts'
import { type Attribution, spanOfParts } from './attribution.ts'
import {
  isToldInWords,
  quotedSource,
  resolveSpoken,
  speakerAgain,
  tellsOfOthers,
} from './nested-quotations.ts'
import type { PartRange } from './noun-phrase.ts'
import type { Mention, Person } from './people.ts'
import type { QuotationDraft } from './quotation-draft.ts'
import type { SentenceReport } from './reported/report-sentence.ts'
import type { Scene } from './resolve-person.ts'
import type { WriterSentence } from './sentence-part.ts'
import { piecesWithin } from './sentence-reports.ts'

/** Whoever may be meant in a text; those that are found to speak are added. */
export type SpeakingScene = Scene & { readonly speakers: Mention[] }

/** What a sentence reports in the writer's own words as a draft; `outer` is the report that it stands in. */
export function reportDraft(
  scene: Scene,
  sentence: WriterSentence,
  paragraph: number,
  report: SentenceReport,
  outer?: { readonly report: SentenceReport; readonly person: Person | undefined },
): QuotationDraft {
  const { text } = scene
  const { mode, frame, content, cue, hearer, isDenied } = report
  const source = quotedSource(text, report, outer?.report) ?? report.source
  const person =
    source === undefined
      ? undefined
      : (speakerAgain(text, source, outer?.person) ?? resolveSpoken(scene, source))
  const nested = tellsOfOthers(report)
    ? report.nested
        .map((inner) => reportDraft(scene, sentence, paragraph, inner, { report, person }))
        .filter((inner) => isToldInWords(text, inner, false))
    : []
  return {
    pieces: piecesWithin(sentence, report),
    content,
    sentence,
    paragraph,
    mode,
    frame,
    ...(isDenied ? { isDenied: true as const } : {}),
    cue,
    ...(source === undefined ? {} : { sourceSpan: source }),
    ...(person === undefined || isDenied ? {} : { person }),
    ...(hearer === undefined ? {} : { hearer: text.slice(hearer.start, hearer.end) }),
    ...(nested.length === 0 ? {} : { nested }),
  }
}

/** Give a draft to whoever an attribution names; `person` is who that is, where it is known. */
export function attribute(
  scene: Scene,
  draft: QuotationDraft,
  { parts }: WriterSentence,
  attribution: Attribution,
  person: Person | undefined,
): void {
  draft.cue = spanOfParts(parts, attribution.cue)
  if (attribution.subject !== undefined && attribution.isDenied !== true) {
    const { subject, source } = attribution
    draft.sourceSpan = spanOfParts(parts, source ?? subject)
    const naming = spanOfParts(parts, namingRange(subject, source))
    const known = person ?? resolveSpoken(scene, naming)
    if (known !== undefined) draft.person = known
  }
  if (attribution.hearer !== undefined) {
    const { start, end } = spanOfParts(parts, attribution.hearer)
    draft.hearer = scene.text.slice(start, end)
  }
}

/** Name who speaks where no verb says that somebody does. */
export function nameSource(
  scene: SpeakingScene,
  draft: QuotationDraft,
  subject: Span,
  source: Span,
): void {
  draft.sourceSpan = source
  const person = resolveSpoken(scene, subject)
  if (person === undefined) return
  draft.person = person
  scene.speakers.push({ person, span: subject })
}

/** Who speaks by an attribution, who from now on is one who spoke. */
export function noteSpeaker(
  scene: SpeakingScene,
  { parts }: WriterSentence,
  attribution: Attribution,
): Person | undefined {
  if (attribution.subject === undefined) return undefined
  const span = spanOfParts(parts, namingRange(attribution.subject, attribution.source))
  const person = resolveSpoken(scene, span)
  if (person !== undefined && attribution.kind === 'say' && attribution.isDenied !== true)
    scene.speakers.push({ person, span })
  return person
}

/** The words that tell who a subject is: all that is said of it, or what a relative pronoun stands for. */
function namingRange(subject: PartRange, source: PartRange | undefined): PartRange {
  return source === undefined || source.start > subject.start ? subject : source
}
