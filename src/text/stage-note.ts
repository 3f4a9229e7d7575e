import { type Span, trimSpan, withoutSpans } from './span.ts'

/** Words in brackets that nobody said. */
export interface StageNote {
  readonly span: Span
  readonly text: string
  readonly kind: StageNoteKind
}

/**
 * Everything that a stage note can tell. `vocal`, `kinesic` and `incident` are the TEI elements of these
 * names.
 *
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/TS.html
 */
export const STAGE_NOTE_KINDS = [
  /** Laughter, crosstalk: sounds of voices. */
  'vocal',
  /** Applause, a nod: signs made with the body. */
  'kinesic',
  /** Anything else that happened. */
  'incident',
  /** Words that the transcriber did not hear. */
  'gap',
  /** Which language is spoken, or that a translation is missing. */
  'language',
  /** That the words are an interpreter's. */
  'interpretation',
  /** The transcriber's own remark: a doubtful spelling, a "sic". */
  'editorial',
] as const

/** One of {@link STAGE_NOTE_KINDS}. */
export type StageNoteKind = (typeof STAGE_NOTE_KINDS)[number]

/**
 * The stage notes in `text.slice(start, end)`: brackets that hold words nobody said.
 *
 * Ordinary brackets, such as those around an abbreviation, are speech and are not among them.
 */
export function findStageNotes(text: string, { start, end }: Span): StageNote[] {
  const notes: StageNote[] = []
  const slice = text.slice(start, end)
  // Most paragraphs have no bracket at all.
  if (!slice.includes('(') && !slice.includes('[')) return notes
  for (const match of slice.matchAll(BRACKETS)) {
    const inner = (match[1] ?? match[2] ?? '').replace(/\\/g, '').trim()
    const kind = stageNoteKind(inner)
    if (kind === undefined) continue
    const from = start + match.index
    notes.push({
      span: { start: from, end: from + match[0].length },
      text: match[0].replace(/\\/g, ''),
      kind,
    })
  }
  return notes
}

/** The stage notes in a span, and the spans of the words outside them, without white space at the cuts. */
export function cutStageNotes(
  text: string,
  span: Span,
): { readonly notes: readonly StageNote[]; readonly spans: readonly Span[] } {
  const notes = findStageNotes(text, span)
  if (notes.length === 0) {
    const whole = trimSpan(text, span)
    return { notes, spans: holdsWords(text, whole) ? [whole] : [] }
  }
  const pieces = withoutSpans(
    span,
    notes.map((note) => note.span),
  )
  const spans = pieces
    .map((piece) => trimSpan(text, piece))
    .filter((piece) => holdsWords(text, piece))
  return { notes, spans }
}

/**
 * Whether anything is said in a span. What ends in a question mark is a question, whatever of it could
 * not be heard.
 */
function holdsWords(text: string, { start, end }: Span): boolean {
  return start < end && SPOKEN.test(text.slice(start, end))
}

const SPOKEN = /[A-Za-z?]|[\p{L}\p{N}]/u

/** Whether a note says that an interpreter is speaking, and for no longer than this turn. */
export function saysInterpreted(note: StageNote): boolean {
  return note.kind === 'interpretation'
}

/** Round or square brackets, not nested, with Markdown's escapes and emphasis around them. */
const BRACKETS =
  /[*_]{0,2}(?:\(([^()\n]{1,120}(?:\n[^()\n]{1,80})?)\)|\\?\[([^[\]\n]{1,120})\\?\])[*_]{0,2}/g

const KINDS: readonly (readonly [StageNoteKind, RegExp])[] = [
  [
    'interpretation',
    /^(?:via|through|by|with|as|in)?\s*(?:an?\s+|the\s+)?(?:\w+\s+)?(?:interpreter|translator)(?:\s+(?:from|in|into)\s+\w+)?[.:]?$/i,
  ],
  // "(the Halvenian interpretation)" is speech.
  [
    'interpretation',
    /^(?:(?:via|through|by|with|as|in)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?|(?!(?:an?|the)\s)\w+\s+)?(?:interpret(?:ed|ation)|translat(?:ed|ion))(?:\s+(?:from|in|into)\s+\w+)?[.:]?$/i,
  ],
  ['interpretation', /^interpretation from \w+.*$/i],
  [
    'language',
    /^(?:[Ss]peaks?|[Ss]peaking|[Ss]poke|[Cc]ontinues? in|[Rr]esponds? in|[Aa]nswers? in)\s+\p{Lu}\p{L}+(?:[;,].*)?[.:]?$/u,
  ],
  // "(in Averholt)" is speech; only the name of a language makes it a note.
  [
    'language',
    /^(?:(?:[Ss]peaks?|[Ss]peaking|[Ss]poke)\s+)?[Ii]n\s+(?:\p{Lu}\p{L}*(?:ish|ian|ean|ese|ic)|French|German|Dutch|Greek|Czech|Slovak|Slovene|Hebrew|Hindi|Urdu|Bengali|Punjabi|Nepali|Tamil|Farsi|Dari|Pashto|Uzbek|Kazakh|Tajik|Mandarin|Thai|Khmer|Lao|Malay|Tagalog|Filipino|Swahili|Somali|Hausa|Welsh|Catalan|Creole|Latin)(?:[;,].*)?[.:]?$/u,
  ],
  ['language', /^(?:no translation|untranslated|no interpretation|in a foreign language).*$/i],
  [
    'gap',
    /^(?:.{0,24}\b)?(?:inaudible|unintelligible|indiscernible|off[- ]?mi(?:ke|c|crophone)|audio (?:gap|break|lost)|no audio|technical difficult(?:y|ies)|connection (?:lost|drops?)|break in (?:audio|transmission|recording))\b.{0,40}$/i,
  ],
  [
    'vocal',
    /^(?:.{0,24}\b)?(?:laugh(?:s|ter|ing)?|chuckl(?:es?|ing)|cross[- ]?talk|cheer(?:s|ing)?|boo(?:s|ing)?|sigh(?:s|ing)?|cough(?:s|ing)?|sneez(?:es?|ing)|whistl(?:es?|ing)|shout(?:s|ing)?|chant(?:s|ing)?|murmurs?|clears throat|sings?|singing|gasps?|groans?|simultaneous(?:ly)? (?:speaking|speech)|speaking simultaneously|multiple speakers)\b.{0,40}$/i,
  ],
  [
    'vocal',
    /^overlapping(?: (?:speech|voices?|speakers?|talk(?:ing)?|conversations?|dialogue|remarks|audio|cross[- ]?talk))?[.:]?$/i,
  ],
  [
    'kinesic',
    /^(?:(?:.{0,30}\b)?applau(?:se|ds)|(?:(?:the )?[^\s.,]+ )?(?:nods|nodding|shakes? (?:his |her |their )?heads?|gestur(?:es?|ing)|points? (?:to|at|toward)|pointing|raises? (?:his |her )?hand|standing ovation|shrugs?|smil(?:es|ing)|shakes? hands?|handshake|salutes?))\b.{0,40}$/i,
  ],
  // "(heat waves and fires)" is speech.
  [
    'kinesic',
    /^(?:(?:he|she|they|the \w+) )?(?:waves?|waving)(?: (?:to|at|from|back|goodbye|his|her|a|the)\b.{0,40})?\.?$/i,
  ],
  [
    'editorial',
    /^(?:sic|ph|ph\.|phonetic|sp|sp\?|as (?:said|delivered|prepared)|emphasis added)\.?$/i,
  ],
  // What the meeting does: "(the meeting in Drast was long)" is speech.
  [
    'incident',
    /^(?:(?:a )?(?:pause|(?:commercial )?break|recess|moment of silence|questions?[ -](?:and[ -]|& ?)?answers?(?: session)?)|(?:the )?(?:meeting|session|briefing) (?:(?:(?:is|was|stands) \w+ed)|begins?|began|opens|opened|resumes?|resumed|continues|continued|recesse[sd]|adjourn(?:s|ed)|concludes?|concluded|closes|closed|ends?|ended)\b.{0,40}|(?:the )?(?:\w+ )?(?:discussion|round ?table|conference|call|program|event|ceremony) (?:begins|resumes|continues|concludes|ends)|whereupon.*|off the record.*)\.?$/i,
  ],
  // What people do.
  [
    'incident',
    /^(?:.{0,20}(?:enters|leaves|exits|arrives|departs|joins|signing|signs).{0,40}|the (?:\w+ ){1,3}is (?:being )?signed|signing ceremony.*|(?:a )?toasts?(?: (?:is|are|was|were) .*)?)\.?$/i,
  ],
  // What is shown and played.
  [
    'incident',
    /^(?:(?:begin|end|start) (?:of )?(?:video|audio|clip).*|(?:a )?video (?:clip|plays?|is played|begins|ends).*|(?:an )?audio (?:plays?|clip).*|on screen.*|photo(?:graph)?s?(?: ?(?:ops?|opportunity|sessions?|calls?))?(?::.*| (?:by|credit|(?:(?:is|are|was|were|being) )?(?:taken|shown))\b.*)?|music|national anthems?.*)\.?$/i,
  ],
  // What is heard: "(phone bills and rent)" is speech.
  [
    'incident',
    /^(?:bells?|sirens?|.{0,30}\bdoors? (?:opens?|closes?|slams?)|(?:aircraft|helicopters?)(?: (?:noise|sounds?|overhead|pass(?:es|ing)|fl(?:ies|ying|y))\b.*)?|(?:an? )?(?:cell|mobile) phones? (?:rings?|ringing|buzz(?:es|ing))|(?:a )?phones?(?: (?:line|alarm))?(?: (?:rings?|ringing|rang|buzz(?:es|ing)|sounds?|drops?|goes off)\b.*)?)\.?$/i,
  ],
]

/** The beginning of a clause or an aside that a speaker adds: `(who signs the checks)`. */
const CLAUSE =
  /^(?:who|whose|which|that|if|when|where|because|although|though|but|or|even|not|including)\b/

/** Several words in capitals, but for an acronym with its number: `(SALT II)`. */
const IN_CAPITALS = /^[A-Z]{2,}(?:-[A-Z]+)?(?: [A-Z]+){0,4} (?![IVX]+$)[A-Z]{2,}$/

function stageNoteKind(inner: string): StageNoteKind | undefined {
  if (inner === '') return undefined
  if (CLAUSE.test(inner)) return undefined
  for (const [kind, pattern] of KINDS) if (pattern.test(inner)) return kind
  // Broadcasters set what is heard in capitals; a lone word of them may be an acronym that was said.
  return IN_CAPITALS.test(inner) ? 'incident' : undefined
}
