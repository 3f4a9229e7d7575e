import { after } from 'node:test'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { Client as EarlierClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport as EarlierStdio } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport as EarlierHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { PATIENCE_MS } from './patience.ts'

/** Where a server is: a program to start, or an address. */
export type ServerPlace =
  | {
      readonly command: string
      readonly args: readonly string[]
      /** Variables beside those that every program gets. */
      readonly env?: Record<string, string>
    }
  | { readonly url: URL }

/** What a tool answered. */
export interface ToolAnswer {
  readonly text: string
  readonly structured: unknown
  readonly isError: boolean
}

/** A client that is connected, whichever library it is of. */
export interface McpClient {
  readonly instructions: string | undefined
  tools(): Promise<readonly { readonly name: string; readonly annotations?: unknown }[]>
  call(name: string, args: Record<string, unknown>, signal?: AbortSignal): Promise<ToolAnswer>
  /** The text of a resource. */
  read(uri: string): Promise<string>
  /** Addresses of the resources on a page. */
  resources(cursor?: string): Promise<{ readonly uris: readonly string[]; readonly next?: string }>
  close(): Promise<void>
}

const ABOUT = { name: 'desk-test', version: '1' }

/** Connects to a server. */
export type Connect = (place: ServerPlace) => Promise<McpClient>

/** Clients by the revision of the protocol that they speak; they check each answer against its schema. */
export const CLIENTS: Readonly<Record<string, Connect>> = {
  '2026-07-28': (place) =>
    connect(place, new Client(ABOUT, { versionNegotiation: { mode: { pin: '2026-07-28' } } })),
  '2025-11-25': connectEarlier,
  '2025-06-18': (place) =>
    connect(place, new Client(ABOUT, { supportedProtocolVersions: ['2025-06-18'] })),
  '2025-03-26': (place) =>
    connect(place, new Client(ABOUT, { supportedProtocolVersions: ['2025-03-26'] })),
}

/** The client of the newest revision. */
export const connectNewest: Connect = CLIENTS['2026-07-28'] as Connect

async function connect(place: ServerPlace, client: Client): Promise<McpClient> {
  closeAtEnd(client)
  await client.connect(
    'url' in place
      ? new StreamableHTTPClientTransport(place.url)
      : new StdioClientTransport(programOf(place)),
    PATIENT,
  )
  return {
    instructions: client.getInstructions(),
    tools: async () => (await client.listTools(undefined, PATIENT)).tools,
    call: async (name, args, signal) =>
      answerOf(await client.callTool({ name, arguments: args }, optionsOf(signal))),
    read: async (uri) => textOf((await client.readResource({ uri }, PATIENT)).contents),
    resources: async (cursor) =>
      pageOf(await client.listResources(cursor ? { cursor } : {}, PATIENT)),
    close: () => client.close(),
  }
}

async function connectEarlier(place: ServerPlace): Promise<McpClient> {
  const client = new EarlierClient(ABOUT)
  closeAtEnd(client)
  if ('url' in place) await client.connect(new EarlierHttp(place.url), PATIENT)
  else await client.connect(new EarlierStdio(programOf(place)), PATIENT)
  return {
    instructions: client.getInstructions(),
    tools: async () => (await client.listTools(undefined, PATIENT)).tools,
    call: async (name, args, signal) =>
      answerOf(await client.callTool({ name, arguments: args }, undefined, optionsOf(signal))),
    read: async (uri) => textOf((await client.readResource({ uri }, PATIENT)).contents),
    resources: async (cursor) =>
      pageOf(await client.listResources(cursor ? { cursor } : {}, PATIENT)),
    close: () => client.close(),
  }
}

/** A test that fails before it closes its client would otherwise keep the run from ending. */
function closeAtEnd(client: { close(): Promise<void> }): void {
  after(() => client.close())
}

/** The libraries give up after a minute, in which a busy machine may not even have begun. */
const PATIENT = { timeout: PATIENCE_MS }

function optionsOf(signal: AbortSignal | undefined): typeof PATIENT & { signal?: AbortSignal } {
  return { ...PATIENT, ...(signal === undefined ? {} : { signal }) }
}

function programOf({
  command,
  args,
  env = {},
}: Extract<ServerPlace, { readonly command: string }>): {
  readonly command: string
  readonly args: string[]
  readonly env: Record<string, string>
} {
  return { command, args: [...args], env: { ...getDefaultEnvironment(), ...env } }
}

function answerOf(result: Record<string, unknown>): ToolAnswer {
  const { content, structuredContent, isError } = result
  return {
    text: textOf(Array.isArray(content) ? content : []),
    structured: structuredContent,
    isError: isError === true,
  }
}

function textOf(blocks: readonly object[]): string {
  return blocks.map((block) => ('text' in block ? String(block.text) : '')).join('\n')
}

function pageOf({
  resources,
  nextCursor,
}: {
  readonly resources: readonly { readonly uri: string }[]
  readonly nextCursor?: string | undefined
}): { readonly uris: readonly string[]; readonly next?: string } {
  const uris = resources.map(({ uri }) => uri)
  return nextCursor === undefined ? { uris } : { uris, next: nextCursor }
}

/** The value at a path in an answer: `hits.0.words`. */
export function valueAt(value: unknown, path: string): unknown {
  let at = value
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined
    at = Object.entries(at).find(([key]) => key === name)?.[1]
  }
  return at
}
