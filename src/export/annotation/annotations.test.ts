import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { exampleDocuments, exportDocuments, exportText } from '../../../test/support/exported.ts'
import { hostileText } from '../../../test/support/hostile-text.ts'
import { expandLinkedData, nodesBelow, valuesBelow } from '../../../test/support/linked-data.ts'
import { ROOT } from '../../../test/support/project-files.ts'
import {
  DOCUMENT_LEDGERS,
  isWitness,
  MemoryRecord,
  type ParsedDocument,
  parseDocument,
} from '../../verbale.ts'
import { documentSource } from '../document-source.ts'
import type { ExportedCheck, ExportOptions } from '../source.ts'
import type { AnnotationJson, SpecificResourceJson } from './annotation-json.ts'
import { exportAnnotations } from './annotations.ts'

const ajv = new Ajv({ allErrors: true, strict: false })
formats.default(ajv)
const isCollection = ajv.compile(
  JSON.parse(readFileSync(join(ROOT, 'test/schema/web-annotation.schema.json'), 'utf8')),
)

/** The annotations of a file, after its form and every selector were checked. */
function read(file: string, texts: readonly string[]): readonly AnnotationJson[] {
  const collection: {
    readonly first: { readonly items: readonly AnnotationJson[] }
    readonly total: number
  } = JSON.parse(file)
  assert.ok(isCollection(collection), ajv.errorsText(isCollection.errors))
  const { items } = collection.first
  assert.equal(collection.total, items.length)
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
  for (const { body, target } of items) {
    for (const part of [...body, ...target]) {
      if (part.type === 'SpecificResource') checkSelectors(part, texts)
    }
  }
  return items
}

/** Both selectors lead to the same words of one of the texts, counted in code points. */
function checkSelectors({ selector }: SpecificResourceJson, texts: readonly string[]): void {
  assert.ok(selector !== undefined)
  const [{ exact, prefix = '', suffix = '' }, { start, end }] = selector
  const found = texts.some((text) => {
    const chars = [...text]
    const [before, after] = [chars.slice(0, start).join(''), chars.slice(end).join('')]
    const isThere = before.endsWith(prefix) && after.startsWith(suffix)
    return isThere && chars.slice(start, end).join('') === exact
  })
  assert.ok(found, `${start}-${end} is not ${JSON.stringify(exact)}`)
}

/** What a draft is found to say of a record, as annotations. */
async function annotateDraft(
  draft: string,
  record: readonly ParsedDocument[],
  options: ExportOptions = {},
): Promise<readonly AnnotationJson[]> {
  const report = new MemoryRecord(record).check({ text: draft, id: 'draft' })
  const source = documentSource(
    async function* () {
      yield* record
    },
    {},
    async function* (): AsyncGenerator<ExportedCheck> {
      yield { report }
    },
  )
  const file = await exportText(exportAnnotations, source, { ...options, rows: 'findings' })
  return read(file, [draft, ...record.map(({ document }) => document.text)])
}

test('a finding assesses the words of the draft, and links them with those of the record', async () => {
  const talk = parseDocument({
    text: 'MINISTER ODA: \u{1F54A} We will not accept it.\n\nQUESTION: Why?\n',
    id: 'a talk',
    url: 'https://tides.example/talk',
  })
  const [annotation, ...others] = await annotateDraft(
    'Tides \u{1F30A} rise.\n\n“We will accept it,” Minister Oda said.\n',
    [talk],
  )
  assert.equal(others.length, 0)
  assert.ok(annotation !== undefined)
  const { motivation, body, target } = annotation
  assert.equal(motivation, 'assessing')
  const [verdict, described, evidence] = body
  assert.deepEqual(verdict, {
    type: 'TextualBody',
    value: 'altered',
    format: 'text/plain',
    purpose: 'classifying',
  })
  assert.ok(described?.type === 'TextualBody' && /not/.test(described.value))
  assert.ok(evidence?.type === 'SpecificResource')
  assert.equal(evidence.purpose, 'linking')
  assert.equal(evidence.source.id, 'verbale:a%20talk')
  assert.equal(evidence.source.via, 'https://tides.example/talk')
  assert.equal(evidence.selector?.[0].exact, 'We will not accept it')
  assert.deepEqual(evidence.selector?.[1], { type: 'TextPositionSelector', start: 16, end: 37 })
  assert.deepEqual(
    target.map(({ selector }) => selector?.[1]),
    [{ type: 'TextPositionSelector', start: 16, end: 34 }],
  )
})

test('a quotation in pieces has a target for each', async () => {
  const talk = parseDocument({ text: 'MINISTER ODA: We sail at dawn, and we sail alone.\n' })
  const [annotation] = await annotateDraft(
    '“We sail at dawn,” Minister Oda said, “and we sail alone.”\n',
    [talk],
  )
  assert.equal(annotation?.target.length, 2)
})

test('annotations of the bundled example hold, of findings, quotations and rows', async () => {
  const documents = exampleDocuments()
  const texts = documents.map(({ document }) => document.text)
  const witnesses = documents.filter(({ document }) => isWitness(document))
  const [report] = documents.filter(({ document }) => !isWitness(document))
  const findings = await annotateDraft(report?.document.text ?? '', witnesses)
  assert.ok(findings.length > 0)
  const quoted = await exportDocuments(exportAnnotations, documents, { rows: 'quotations' })
  assert.equal(
    read(quoted, texts).length,
    documents.reduce((sum, { quotations }) => sum + quotations.length, 0),
  )
  for (const rows of DOCUMENT_LEDGERS) {
    const file = await exportDocuments(exportAnnotations, documents, { rows })
    for (const { motivation, body } of read(file, texts)) {
      assert.ok(motivation === 'classifying' || motivation === 'linking')
      const [row] = body
      assert.ok(row?.type === 'TextualBody' && row.format === 'application/json')
      assert.equal(JSON.parse(row.value).format, `verbale.ledger.${rows}/1`)
    }
  }
})

test('a question links its answers', async () => {
  const talk = parseDocument({
    text: 'MINISTER ODA: Good morning.\n\nQUESTION: When does the fleet leave the harbor, Minister?\n\nMINISTER ODA: The fleet leaves the harbor on Friday.\n',
    id: 'talk',
  })
  const file = await exportDocuments(exportAnnotations, [talk], { rows: 'questions' })
  const [question] = read(file, [talk.document.text])
  assert.equal(question?.motivation, 'linking')
  const answers = question.body.filter((part) => part.type === 'SpecificResource')
  assert.match(answers[0]?.selector?.[0].exact ?? '', /leaves the harbor on Friday/)
})

test('whatever texts hold, annotations hold', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(), hostileText(), async (words, id) => {
      const talk = parseDocument({
        text: `MINISTER ODA: We will not accept ${words} it now.\n\nQUESTION: Why?\n`,
        id: id || 'talk',
      })
      await annotateDraft(`${words} “We will accept it now,” Minister Oda said.\n`, [talk], {
        base: 'https://desk.example/api/v1/documents/',
      })
    }),
    { numRuns: 60 },
  )
})

const OA = 'http://www.w3.org/ns/oa#'

test('another implementation reads annotations in the words of the W3C vocabulary', async () => {
  const talk = parseDocument({
    text: 'MINISTER ODA: We will not accept it.\n\nQUESTION: Why?\n',
    id: 'talk',
    url: 'https://tides.example/talk',
  })
  const draft = '“We will accept it,” Minister Oda said.\n'
  const report = new MemoryRecord([talk]).check({ text: draft, id: 'draft' })
  const source = {
    ...documentSource(
      async function* () {
        yield talk
      },
      {},
      async function* (): AsyncGenerator<ExportedCheck> {
        yield { report }
      },
    ),
    addedAt: () => '2031-06-05T08:00:00Z',
  }
  const file = await exportText(exportAnnotations, source, {
    rows: 'findings',
    base: 'https://desk.example/api/v1/documents/',
    generator: 'verbale 1.2.3',
  })
  const [collection] = await expandLinkedData(file)
  assert.ok(collection !== undefined)
  const AS = 'http://www.w3.org/ns/activitystreams#'
  assert.deepEqual(collection['@type'], [`${AS}OrderedCollection`])
  assert.deepEqual(valuesBelow(collection, `${AS}totalItems`), [1])
  const [page] = nodesBelow(collection, `${AS}first`)
  assert.deepEqual(page?.['@type'], [`${AS}OrderedCollectionPage`])
  const [annotation] = nodesBelow(page ?? {}, `${AS}items`)
  assert.ok(annotation !== undefined)
  assert.deepEqual(annotation['@type'], [`${OA}Annotation`])
  assert.deepEqual(valuesBelow(annotation, `${OA}motivatedBy`), [`${OA}assessing`])
  const bodies = nodesBelow(annotation, `${OA}hasBody`)
  assert.deepEqual(
    bodies.map((body) => [body['@type'], valuesBelow(body, `${OA}hasPurpose`)]),
    [
      [[`${OA}TextualBody`], [`${OA}classifying`]],
      [[`${OA}TextualBody`], [`${OA}describing`]],
      [[`${OA}SpecificResource`], [`${OA}linking`]],
    ],
  )
  const RDF_VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value'
  assert.deepEqual(valuesBelow(bodies[0] ?? {}, RDF_VALUE), ['altered'])
  const [target] = nodesBelow(annotation, `${OA}hasTarget`)
  assert.ok(target !== undefined)
  for (const [resource, words] of [
    [target, 'We will accept it'],
    [bodies[2] ?? {}, 'We will not accept it'],
  ] as const) {
    assert.equal(nodesBelow(resource, `${OA}hasSource`).length, 1)
    const [quote, position, ...others] = nodesBelow(resource, `${OA}hasSelector`)
    assert.deepEqual(others, [])
    assert.deepEqual(quote?.['@type'], [`${OA}TextQuoteSelector`])
    assert.match(String(valuesBelow(quote ?? {}, `${OA}exact`)[0]), new RegExp(`^${words}`))
    assert.deepEqual(position?.['@type'], [`${OA}TextPositionSelector`])
    const [start] = nodesBelow(position ?? {}, `${OA}start`)
    assert.equal(start?.['@type'], 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger')
    assert.ok(Number(start?.['@value']) >= 0)
  }
})

test('no term of an annotation is unknown to the vocabulary, whatever the rows are', async () => {
  const documents = exampleDocuments()
  for (const rows of ['quotations', ...DOCUMENT_LEDGERS]) {
    const file = await exportDocuments(exportAnnotations, documents, {
      rows,
      base: 'https://desk.example/api/v1/documents/',
    })
    const [collection] = await expandLinkedData(file)
    assert.ok(collection !== undefined)
  }
})
