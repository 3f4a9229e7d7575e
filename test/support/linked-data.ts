import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import type { JsonLd, RemoteDocument } from 'jsonld/jsonld-spec.js'
import { ROOT } from './project-files.ts'

/** The contexts that files of ours name, from this machine: tests ask nothing of the network. */
const CONTEXTS: Readonly<Record<string, () => JsonLd>> = {
  'http://www.w3.org/ns/anno.jsonld': () =>
    JSON.parse(readFileSync(join(ROOT, 'test/schema/web-annotation.context.json'), 'utf8')),
  // What schema.org serves takes every term for one of its own.
  'https://schema.org': () => ({ '@context': { '@vocab': 'http://schema.org/' } }),
}

/**
 * What a JSON-LD file says, as another implementation than ours reads it: every term as an IRI.
 *
 * It is strict, so that a term which the context does not have is an error and not left out.
 */
export async function expandLinkedData(file: string): Promise<readonly Expanded[]> {
  const nodes: unknown = await jsonld.expand(JSON.parse(file), {
    documentLoader: async (url: string): Promise<RemoteDocument> => {
      const context = CONTEXTS[url]
      assert.ok(context !== undefined, `${url} is asked for, and no file of ours names it`)
      return { documentUrl: url, document: context() }
    },
    // The declared types know this option of the library for other calls only.
    ...{ safe: true },
  })
  assert.ok(Array.isArray(nodes))
  return nodes.filter(isExpanded)
}

/** A node with IRIs for keys. */
export type Expanded = Readonly<Record<string, unknown>>

/** What is below a key: the nodes, those of a list among them. */
export function nodesBelow(node: Expanded, key: string): readonly Expanded[] {
  const value = node[key]
  if (!Array.isArray(value)) return []
  return value
    .filter(isExpanded)
    .flatMap((each) => (Array.isArray(each['@list']) ? each['@list'].filter(isExpanded) : [each]))
}

/** The ids and the literals below a key. */
export function valuesBelow(node: Expanded, key: string): readonly unknown[] {
  return nodesBelow(node, key).map((each) => each['@id'] ?? each['@value'])
}

function isExpanded(value: unknown): value is Expanded {
  return typeof value === 'object' && value !== null
}
