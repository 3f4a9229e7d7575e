import assert from 'node:assert/strict'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'

/** An operation of an API, as its description has it. */
export interface ApiOperation {
  readonly id: string
  readonly method: string
  /** With names of parameters between braces. */
  readonly path: string
  readonly parameters: readonly ApiParameter[]
  /** Media types of bodies that it takes. */
  readonly bodyTypes: readonly string[]
  /** The scope that it needs. */
  readonly scope: string | undefined
}

export interface ApiParameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: Readonly<Record<string, unknown>>
}

/** What an operation is called with. */
export interface ApiCall {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  /** JSON, or a body of another type. */
  readonly body?: unknown
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer that is what the description says it is. */
export interface ApiAnswer {
  readonly status: number
  readonly type: string
  readonly headers: Headers
  readonly text: string
  /** The answer as JSON; `undefined` when it is none. */
  readonly json: Json | undefined
}

/** JSON that a test looks into. */
export type Json = { readonly [name: string]: Json } & { readonly length?: number }

interface ApiDocument {
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
}

interface DescribedOperation {
  readonly operationId: string
  readonly parameters?: readonly ApiParameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, unknown>> }>
  >
  readonly 'x-scope'?: string
}

/**
 * A client that is made of the OpenAPI document that a server gives, and knows nothing else of it. Each
 * answer is held against what the document says of it.
 */
export class ApiClient {
  readonly operations: readonly ApiOperation[]
  readonly #base: string
  readonly #document: ApiDocument
  readonly #ajv: Ajv2020

  /** The client for the API at an origin. */
  static async of(origin: string): Promise<ApiClient> {
    const response = await fetch(`${origin}/api/v1/openapi.json`)
    assert.equal(response.status, 200)
    return new ApiClient(origin, (await response.json()) as ApiDocument)
  }

  constructor(origin: string, document: ApiDocument) {
    this.#document = document
    this.#base = origin + (document.servers[0]?.url ?? '')
    this.#ajv = new Ajv2020({ strict: false, allErrors: true })
    this.#ajv.addSchema({ $id: 'api', ...document })
    this.operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        parameters: operation.parameters ?? [],
        bodyTypes: Object.keys(operation.requestBody?.content ?? {}),
        scope: operation['x-scope'],
      })),
    )
  }

  operation(id: string): ApiOperation {
    const found = this.operations.find((operation) => operation.id === id)
    assert.ok(found, `The API has no operation ${id}`)
    return found
  }

  /** Call an operation, and hold the answer against its description. */
  async call(id: string, call: ApiCall = {}): Promise<ApiAnswer> {
    const operation = this.operation(id)
    const { body, type = 'application/json', headers = {} } = call
    const response = await fetch(this.#url(operation, call), {
      method: operation.method,
      redirect: 'manual',
      headers: { ...(body === undefined ? {} : { 'content-type': type }), ...headers },
      ...(body === undefined
        ? {}
        : { body: isText(type) && typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const media = response.headers.get('content-type')?.split(';')[0] ?? ''
    const isJson = /\bjson$|\+json$/.test(media)
    const answer: ApiAnswer = {
      status: response.status,
      type: media,
      headers: response.headers,
      text,
      json: isJson ? (JSON.parse(text) as Json) : undefined,
    }
    this.#hold(operation, answer)
    return answer
  }

  #url({ path, parameters }: ApiOperation, { path: values = {}, query = {} }: ApiCall): string {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name]
      assert.ok(value !== undefined, `${path} needs ${name}`)
      return encodeURIComponent(value)
    })
    for (const name of Object.keys(query)) {
      const isKnown = parameters.some((each) => each.in === 'query' && each.name === name)
      assert.ok(isKnown, `${path} has no parameter ${name}`)
    }
    const search = new URLSearchParams(query)
    return this.#base + filled + (search.size === 0 ? '' : `?${search}`)
  }

  /** An answer that the description does not know, or that is not of its shape, fails the test. */
  #hold({ path, method, id }: ApiOperation, { status, type, json, text }: ApiAnswer): void {
    const responses = this.#document.paths[path]?.[method.toLowerCase()]?.responses ?? {}
    const described = responses[String(status)]
    assert.ok(described, `${id} is not described to answer ${status}: ${text.slice(0, 300)}`)
    const types = Object.keys(described.content ?? {})
    if (types.length === 0) return
    assert.ok(
      types.includes(type),
      `${id} answers ${status} as ${type}, not as ${types.join(', ')}`,
    )
    if (json === undefined) return
    const schema = [
      'paths',
      path,
      method.toLowerCase(),
      'responses',
      String(status),
      'content',
      type,
    ]
    const validate = this.#validator(`api#/${[...schema, 'schema'].map(escapePointer).join('/')}`)
    assert.ok(validate(json), `${id} ${status}: ${this.#ajv.errorsText(validate.errors)}\n${text}`)
  }

  #validator($ref: string): ValidateFunction {
    return this.#ajv.getSchema($ref) ?? this.#ajv.compile({ $ref })
  }
}

function isText(type: string): boolean {
  return type !== 'application/json'
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
}
