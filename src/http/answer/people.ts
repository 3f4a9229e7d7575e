import { registriesOf } from '../../export/record-source.ts'
import {
  findPeople,
  type ListPosition,
  type PeopleRegistry,
  type PersonUnit,
  peopleVersion,
  personPage,
} from '../../verbale.ts'
import { knownToJson, personPageToJson } from '../../wire/person-page-json.ts'
import {
  DEFAULT_PAGE,
  type ListQuery,
  nextCursor,
  pageOf,
  readCursor,
  writeCursor,
} from '../cursor.ts'
import { HttpProblem } from '../problem.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'
import { positionOf, writePosition } from './list-documents.ts'

/** Which people are listed. */
export interface PeopleQuery extends ListQuery {
  /** Beginnings of words of a name. */
  readonly q?: string | undefined
}

/** Those who take part in documents of the record, the most frequent first. */
export function answerPeople(context: AnswerContext, query: PeopleQuery): Answer {
  const page = pageOf(query)
  const { q } = query
  const { people, total } = findPeople(context.record, knownRegistries(context), {
    limit: page.limit,
    skip: page.offset,
    ...(q === undefined ? {} : { query: q }),
  })
  return json({
    items: people.map(knownToJson),
    total,
    next: nextCursor(query, page, total > page.offset + page.limit),
  })
}

/** A person, and which page of the documents. */
export interface PersonQuery extends ListQuery {
  readonly id: string
  readonly unit: PersonUnit
}

/** What the record has of a person. */
export function answerPerson(context: AnswerContext, query: PersonQuery): Answer {
  const { id, unit, limit = DEFAULT_PAGE } = query
  const after: ListPosition | undefined = positionOf(readCursor(query))
  const page = personPage(context.record, knownRegistries(context), id, {
    unit,
    limit,
    ...(after === undefined ? {} : { after }),
  })
  if (page === undefined) {
    throw new HttpProblem(
      'notFound',
      `Nobody is known as "${id}"; /api/v1/people lists those of the record`,
    )
  }
  const { next } = page
  return json({
    ...personPageToJson(page),
    next: next && writeCursor(query, writePosition(next)),
  })
}

/** The registries that the record looks people up in. */
function knownRegistries({ record, people }: AnswerContext): readonly PeopleRegistry[] {
  return people.get(record, peopleVersion(record.path), () => registriesOf(record.path))
}
