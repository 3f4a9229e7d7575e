import type { HeldPost, KnownPerson, PersonPage, PersonPoint } from '../verbale.ts'
import { type ListedDocumentJson, listedToJson } from './listed-document-json.ts'
import type { PostJson } from './person-json.ts'

/** A person of a record or a registry. */
export interface KnownPersonJson {
  readonly format: 'verbale.known/1'
  readonly id: string
  readonly name: string
  readonly otherNames?: readonly string[]
  readonly posts: readonly PostJson[]
  /** Documents in which the person takes part. */
  readonly documents: number
  readonly registry?: string
}

/** What a record has of a person. */
export interface PersonPageJson extends Omit<KnownPersonJson, 'format' | 'documents'> {
  readonly format: 'verbale.personPage/1'
  /** The latest first, each with what the person says in it. */
  readonly documents: readonly (ListedDocumentJson & {
    readonly spoken: { readonly turns: number; readonly words: number }
    /** Present when the document has no given name to tell the person by. */
    readonly possible?: true
  })[]
  readonly total: PersonPage['total']
  readonly unit: 'month' | 'year'
  readonly points: readonly PersonPoint[]
  /** Documents without a date, or with one less exact than the unit. */
  readonly undated: number
}

/** A person as found by name. */
export function knownToJson({ documents, ...person }: KnownPerson): KnownPersonJson {
  return { format: 'verbale.known/1', ...headOf(person), documents }
}

/** The page of a person; where the next one begins is for the surface to tell. */
export function personPageToJson(page: PersonPage): PersonPageJson {
  const { documents, total, unit, points, undated } = page
  return {
    format: 'verbale.personPage/1',
    ...headOf(page),
    documents: documents.map(({ document, turns, words, possible }) => ({
      ...listedToJson(document),
      spoken: { turns, words },
      ...(possible === undefined ? {} : { possible }),
    })),
    total: { documents: total.documents, turns: total.turns, words: total.words },
    unit,
    points: points.map(({ from, to, documents: of, turns, words }) => ({
      from,
      to,
      documents: of,
      turns,
      words,
    })),
    undated,
  }
}

function headOf({
  id,
  name,
  otherNames,
  posts,
  registry,
}: Pick<KnownPerson, 'id' | 'name' | 'otherNames' | 'posts' | 'registry'>): Omit<
  KnownPersonJson,
  'format' | 'documents'
> {
  return {
    id,
    name,
    ...(otherNames.length === 0 ? {} : { otherNames }),
    posts: posts.map(postToJson),
    ...(registry === undefined ? {} : { registry }),
  }
}

function postToJson({ role, organization, from, to }: HeldPost): PostJson {
  return {
    role,
    ...(organization === undefined ? {} : { organization }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
