import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveMcp } from '../mcp/stdio.ts'
import { ToolProblem } from '../mcp/tool-problem.ts'
import { addDocuments, RecordWriter, StoredRecord, StoreError, type ToAdd } from '../verbale.ts'
import { Exit, UsageError } from './exit.ts'
import { type Input, readInputs } from './input.ts'
import { complain, type Output, tell } from './output.ts'
import { type PeopleOptions, peopleFiles } from './people-files.ts'
import { readRecord } from './reading-record.ts'
import type { Selection } from './selection.ts'

/** What the command line of `verbale mcp` says. */
export interface McpCommandOptions extends Selection, PeopleOptions {
  readonly record?: string
  readonly against?: readonly string[]
}

/** `verbale mcp`: serve an assistant on standard input and output until it goes away. */
export async function runMcp(
  { record, against = [], include, people }: McpCommandOptions,
  output: Output,
): Promise<Exit> {
  if (against.length === 0) {
    if (include !== undefined || people !== undefined) {
      throw new UsageError('--people and --include are for the texts of --against')
    }
    return readRecord(record, output, async (opened) => {
      await serve(opened, output)
      return Exit.done
    })
  }
  if (record !== undefined) throw new UsageError('Name --record or --against, not both')
  if (against.includes('-')) {
    throw new UsageError('Standard input is where the assistant writes; name files with --against')
  }
  const texts = {
    ...(include === undefined ? {} : { include }),
    ...(people === undefined ? {} : { people }),
  }
  return serveTexts(against, texts, output)
}

/**
 * Serve texts that are read and forgotten: they are kept in a record of their own, which goes when the
 * assistant does, so that they have addresses like any others.
 */
async function serveTexts(
  paths: readonly string[],
  { include, people }: Selection & PeopleOptions,
  output: Output,
): Promise<Exit> {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-mcp-'))
  try {
    const writer = new RecordWriter(join(folder, 'record'), () => new Date().toISOString())
    let exit: Exit = Exit.done
    let count = 0
    try {
      const inputs = readInputs(paths, { selection: include === undefined ? {} : { include } })
      const files = peopleFiles(people === undefined ? {} : { people }, undefined)
      for await (const { from, added } of addDocuments(writer, itemsOf(inputs), {
        people: files,
      })) {
        if (added !== undefined && added.status !== 'refused') {
          count++
          continue
        }
        const problem = added?.problem ?? (from as Extract<Input, { ok: false }>)
        if (problem.code !== 'passedOver') exit = Exit.unreadable
        complain(output, from.place, problem.message)
      }
    } finally {
      await writer.close()
    }
    if (count === 0) {
      tell(output, 'No source could be read; there is nothing to serve')
      return Exit.unreadable
    }
    const record = new StoredRecord(join(folder, 'record'))
    try {
      await serve(record, output)
    } finally {
      record.close()
    }
    return exit
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function* itemsOf(inputs: AsyncIterable<Input>): AsyncGenerator<ToAdd<Input>> {
  for await (const from of inputs) yield from.ok ? { input: from.input, from } : { from }
}

/** Serve one assistant until it goes away, or until somebody ends the process. */
async function serve(record: StoredRecord, output: Output): Promise<void> {
  const stopping = new AbortController()
  const stop = (): void => stopping.abort()
  for (const name of SIGNALS) process.once(name, stop)
  try {
    await serveMcp(record, {
      input: process.stdin,
      output: output.stdout,
      signal: stopping.signal,
      onFault: (error) => tell(output, describeFault(error)),
    })
  } finally {
    for (const name of SIGNALS) process.off(name, stop)
  }
}

/** A fault without words of a text, which the message of an error may hold. */
function describeFault(error: Error): string {
  if (error instanceof StoreError || error instanceof ToolProblem) return error.message
  const [, where = ''] = error.stack?.match(/\n\s+(at [^\n]+)/) ?? []
  return `This is a fault of verbale: ${error.name} ${where}`
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
