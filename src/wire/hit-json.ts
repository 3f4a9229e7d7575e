import {
  type DocumentKind,
  formatAddress,
  type Hit,
  type NothingFound,
  type SearchResult,
  type Variant,
  type VariantsResult,
} from '../verbale.ts'

/** A place where words were found: a line of `verbale find --json`. */
export interface HitJson {
  readonly format: 'verbale.hit/1'
  /** The phrase, when a list of them was searched. */
  readonly query?: string
  /** The wording it is a use of, when variants were asked for. */
  readonly wording?: string
  readonly document: string
  readonly revision: number
  /** A `pressReport` proves that words were reported, not that they were said. */
  readonly kind: string
  readonly title?: string
  readonly turn?: number
  readonly speaker?: string
  readonly speakerLabel?: string
  readonly role?: string
  /** Present when the name was inferred from somebody else's words. */
  readonly basis?: 'inferred'
  /** Present when the words are an interpreter's. */
  readonly interpreted?: true
  readonly date?: string
  readonly place?: string
  /** Page of the source on which the paragraph begins, when it has pages. */
  readonly page?: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Words from the first to the last, when they need not stand in a row. */
  readonly distance?: number
  readonly context: { readonly before: string; readonly after: string }
  /** Leads to these words for as long as the record is kept. */
  readonly address: string
}

/** One wording of a phrase; its first uses follow as `verbale.hit/1`. */
export interface VariantJson {
  readonly format: 'verbale.variant/1'
  readonly query?: string
  readonly wording: string
  readonly count: number
  readonly documents: number
  /** Date, speaker and address of the first use. */
  readonly first?: {
    readonly date?: string
    readonly speaker?: string
    readonly address: string
  }
}

/** What was searched for a phrase: the line behind its hits. */
export interface SearchedJson {
  readonly format: 'verbale.searched/1'
  readonly query: string
  readonly documents: number
  readonly words: number
  readonly from?: string
  readonly to?: string
  /** Documents without a date that were left out because days were asked for. */
  readonly undated?: number
  /** All hits, printed or not. */
  readonly hits: number
  /** How many of them are printed, when that is not all. */
  readonly printed?: number
  /** Wordings in all, when variants were asked for. */
  readonly wordings?: number
  /** Whether every place was looked at. */
  readonly exact: boolean
  /** Which limits cut the search short, in plain sentences. */
  readonly limits: readonly string[]
  /** Why nothing was found. */
  readonly nothing?: NothingFound
}

/** A hit, and what its document tells of who says it. */
export interface FoundHit {
  readonly hit: Hit
  readonly kind: DocumentKind
  readonly inferred: boolean
  readonly interpreted: boolean
  /** Page of the source on which the paragraph begins, when it has pages. */
  readonly page?: number
}

/** The address of the words of a hit. */
export function addressOfHit({ document, revision, start, end }: Hit): string {
  return formatAddress({ id: document, revision, part: { span: { start, end } } })
}

/** A hit in the shape `verbale.hit/1`. */
export function hitToJson(
  { hit, kind, inferred, interpreted, page }: FoundHit,
  asked: Pick<HitJson, 'query' | 'wording'> = {},
): HitJson {
  const { document, revision, title, turn, speaker, speakerLabel, role, date, place } = hit
  const { start, end, text, distance, context } = hit
  return {
    format: 'verbale.hit/1',
    ...asked,
    document,
    revision,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(turn === undefined ? {} : { turn }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(speakerLabel === undefined ? {} : { speakerLabel }),
    ...(role === undefined ? {} : { role }),
    ...(inferred ? { basis: 'inferred' as const } : {}),
    ...(interpreted ? { interpreted } : {}),
    ...(date === undefined ? {} : { date: date.value }),
    ...(place === undefined ? {} : { place }),
    ...(page === undefined ? {} : { page }),
    start,
    end,
    text,
    ...(distance === undefined ? {} : { distance }),
    context: { before: context.before, after: context.after },
    address: addressOfHit(hit),
  }
}

/** A wording in the shape `verbale.variant/1`. */
export function variantToJson(
  { wording, count, documents, instances }: Variant,
  asked: Pick<VariantJson, 'query'> = {},
): VariantJson {
  const [first] = instances
  return {
    format: 'verbale.variant/1',
    ...asked,
    wording,
    count,
    documents,
    ...(first === undefined
      ? {}
      : {
          first: {
            ...(first.date === undefined ? {} : { date: first.date.value }),
            ...(first.speaker === undefined ? {} : { speaker: first.speaker }),
            address: addressOfHit(first),
          },
        }),
  }
}

/** What was searched in the shape `verbale.searched/1`. */
export function searchedToJson(
  query: string,
  result: SearchResult | VariantsResult,
  printed: number,
): SearchedJson {
  const { searched, total, isExact, limits, nothing } = result
  const { documents, words, from, to, undated } = searched
  return {
    format: 'verbale.searched/1',
    query,
    documents,
    words,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(undated === undefined ? {} : { undated }),
    hits: total,
    ...(printed === total ? {} : { printed }),
    ...('wordings' in result ? { wordings: result.wordings } : {}),
    exact: isExact,
    limits,
    ...(nothing === undefined ? {} : { nothing: nothingToJson(nothing) }),
  }
}

function nothingToJson({ words, missing, looser, sentences }: NothingFound): NothingFound {
  return {
    words: words.map(({ word, frequency }) => ({ word, frequency })),
    missing,
    looser: looser.map(({ form, hits }) => ({ form, hits })),
    sentences,
  }
}
