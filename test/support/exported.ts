import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RelaxNGValidator, XmlDocument, type XmlElement, XmlValidateError } from 'libxml2-wasm'
import { documentSource } from '../../src/export/document-source.ts'
import type { Exporter, ExportOptions, ExportSource } from '../../src/export/source.ts'
import { extractText } from '../../src/extract/extract-text.ts'
import { type ParsedDocument, parseDocument, ROLES, readSection } from '../../src/verbale.ts'
import { filesBelow, ROOT } from './project-files.ts'

/** All that an exporter writes of documents, after it wrote the same twice. */
export async function exportDocuments(
  exporter: Exporter,
  documents: readonly ParsedDocument[],
  options: ExportOptions = {},
): Promise<string> {
  const source = documentSource(async function* () {
    yield* documents
  })
  const text = await exportText(exporter, source, options)
  assert.equal(await exportText(exporter, source, options), text)
  return text
}

/** All that an exporter writes of a source. */
export async function exportText(
  exporter: Exporter,
  source: ExportSource,
  options: ExportOptions = {},
): Promise<string> {
  let text = ''
  for await (const piece of exporter(source, options)) {
    assert.ok(typeof piece === 'string')
    text += piece
  }
  return text
}

/** The documents of the bundled example. */
export function exampleDocuments(): ParsedDocument[] {
  return [...filesBelow('examples/record'), ...filesBelow('examples/reports')].map((path) =>
    parseDocument({ text: readFileSync(join(ROOT, path), 'utf8'), id: path }),
  )
}

/** Short talks in which whoever speaks has each role in turn, with a note of each kind. */
export function everyRoleAndNote(): ParsedDocument[] {
  const text = `MINISTER SUNNIVA ODA: We sail. (Laughter.) Soon.

ELIN HARGA: (Via interpreter.) When? (Applause.)

MINISTER ODA: (In French.) On Friday [sic] or (inaudible). (Pause.) Yes.
`
  const parsed = parseDocument({ text, id: 'talk' })
  // Whoever interprets gives the words of somebody else, so that the label has to say it.
  const interpreter = text.replace('ELIN HARGA', 'INTERPRETER')
  return [
    parseDocument({ text: interpreter, id: 'talk' }),
    ...ROLES.filter((role) => role !== 'interpreter').map((role) => ({
      ...parsed,
      document: {
        ...parsed.document,
        turns: parsed.document.turns.map((turn, k) => (k === 1 ? { ...turn, role } : turn)),
      },
    })),
  ]
}

/** The documents that our own readers find in a file. */
export async function readBack(file: string): Promise<ParsedDocument[]> {
  const answer = await extractText(Buffer.from(file))
  assert.ok(answer.ok, 'a file that we wrote is read')
  return answer.extracted.map(({ page }) => parseDocument({ text: page.text, page }))
}

/**
 * What a document says as lines: of a turn its role, speaker, label, and the paragraphs with the notes in
 * angle brackets; of a document without turns its paragraphs.
 */
export function spokenLines({ document }: ParsedDocument): string[] {
  const sections = document.turns.length > 0 ? document.turns : document.body
  return sections.map((_, section) => {
    const turn = document.turns[section]
    const said = readSection(document, section).paragraphs.map((pieces) =>
      pieces
        .map(({ kind, text }) => (kind === 'note' && turn !== undefined ? `<${text}>` : text))
        .join('')
        .trim(),
    )
    const words = said.filter((paragraph) => paragraph !== '').join(' / ')
    if (turn === undefined) return words
    const { role, speaker, label, interpreted, notes } = turn
    const kinds = notes.map(({ kind }) => kind).join(' ')
    const who = [role, speaker?.name ?? '-', label?.text ?? '-', interpreted ? 'interpreted' : '']
    return `${who.join(' | ')} | ${words} | ${kinds}`
  })
}

/** A schema of `test/schema/`, ready to be asked. */
export class Schema {
  readonly #validator: RelaxNGValidator

  constructor(name: string) {
    const text = readFileSync(join(ROOT, 'test/schema', name))
    using schema = XmlDocument.fromBuffer(text)
    this.#validator = RelaxNGValidator.fromDoc(schema)
  }

  /**
   * Check that a file is XML for another parser than ours, that it is valid, and that whatever points to
   * a part of it points to one.
   */
  check(file: string): void {
    using document = XmlDocument.fromString(file)
    try {
      this.#validator.validate(document)
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error
      assert.fail(`${error.message}\n${file.slice(0, 4000)}`)
    }
    checkPointers(document)
  }

  /** Why a file is not valid; `undefined` when it is. */
  faultOf(file: string): string | undefined {
    using document = XmlDocument.fromString(file)
    try {
      this.#validator.validate(document)
      return undefined
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error
      return error.message
    }
  }
}

/** Every pointer within a file leads to an id, and no id stands twice. */
function checkPointers(document: XmlDocument): void {
  const ids = new Set<string>()
  for (const { value } of attributesOf(document, /^(?:id|eId)$/)) {
    assert.ok(!ids.has(value), `the id ${value} stands twice`)
    ids.add(value)
  }
  for (const { name, value } of attributesOf(document, POINTERS)) {
    if (value.startsWith('#')) assert.ok(ids.has(value.slice(1)), `${name} points to ${value}`)
  }
}

const POINTERS = /^(?:who|ana|prev|next|from|to|by|as|refersTo|source|href)$/

function attributesOf(
  document: XmlDocument,
  name: RegExp,
): readonly { readonly name: string; readonly value: string }[] {
  const elements = document.find('//*') as XmlElement[]
  return elements.flatMap(({ attrs }) => attrs.filter((attribute) => name.test(attribute.name)))
}
