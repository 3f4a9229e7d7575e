import { documentSource } from '../export/document-source.ts'
import { chooseRows, EXPORT_FORMATS, type ExportFormat, exportFormat } from '../export/formats.ts'
import { recordSource } from '../export/record-source.ts'
import {
  ExportError,
  type ExportedCheck,
  type ExportOptions,
  type ExportSource,
} from '../export/source.ts'
import type { ParsedDocument } from '../verbale.ts'
import { type CheckSources, openRecord, readSources } from './check-sources.ts'
import { unknownName } from './closest.ts'
import { Exit, UsageError } from './exit.ts'
import { exportTarget, writeExport } from './export-file.ts'
import { readInputs, requireOneStandardInput } from './input.ts'
import { complain, nameOf, type Output, writeResult } from './output.ts'
import { tryParse } from './parse.ts'
import { type PeopleOptions, peopleRegistries } from './people-files.ts'
import { readRecord } from './reading-record.ts'
import { type FilterOptions, filterOf } from './search-filter.ts'
import type { Selection } from './selection.ts'

/** What the command line of `verbale export` says. */
export interface ExportCommandOptions extends FilterOptions, Selection, PeopleOptions {
  readonly record?: string
  readonly against?: readonly string[]
  readonly draft?: readonly string[]
  readonly indirect?: boolean
  readonly rows?: string
  readonly base?: string
  readonly out?: string
  readonly generator?: string
}

/** `verbale export` without a format: what formats there are. */
export async function listFormats(output: Output): Promise<Exit> {
  const width = Math.max(...EXPORT_FORMATS.map(({ name }) => name.length))
  const lines = EXPORT_FORMATS.flatMap(({ name, about, rows }) => [
    `${name.padEnd(width)}  ${about}`,
    ...(rows === undefined ? [] : [`${' '.repeat(width)}  --rows ${rows.join(', ')}`]),
  ])
  await writeResult(output, `${lines.join('\n')}\n`)
  return Exit.done
}

/** `verbale export FORMAT`: write what is selected. */
export async function runExport(
  name: string,
  addresses: readonly string[],
  options: ExportCommandOptions,
  output: Output,
): Promise<Exit> {
  const format = exportFormat(name)
  if (format === undefined) {
    const names = EXPORT_FORMATS.map((each) => each.name)
    throw new UsageError(unknownName('format', name, names))
  }
  const { against = [], draft = [] } = options
  requireSense(addresses, options)
  requireOneStandardInput([...against, ...draft])
  try {
    const written = writingOf(format, options)
    const filter = filterOf(options)
    const target = exportTarget(options.out, [...against, ...draft])
    const write = (source: ExportSource): Promise<void> =>
      writeExport(format, source, written, target, output)
    if (against.length > 0) return await exportTexts(options, write, output)
    return await readRecord(options.record, output, async (record) => {
      const drafts = new Drafts(draft, options, output, async () =>
        openRecord(options.record, output),
      )
      await write(recordSource(record, { addresses, filter }, () => drafts.check()))
      return drafts.exit
    })
  } catch (error) {
    if (error instanceof ExportError) throw new UsageError(error.message)
    throw error
  }
}

function requireSense(
  addresses: readonly string[],
  { against, people, include, draft, indirect }: ExportCommandOptions,
): void {
  if (against === undefined && (people !== undefined || include !== undefined)) {
    throw new UsageError('--people and --include are for the texts of --against')
  }
  if (against !== undefined && addresses.length > 0) {
    throw new UsageError(
      `${addresses[0]} is an address in a record, and --against reads texts; name one or the other`,
    )
  }
  if (indirect === true && draft === undefined) {
    throw new UsageError('--indirect is for the drafts of --draft')
  }
}

/** @throws {ExportError} If the format has not what is asked for. */
function writingOf(
  format: ExportFormat,
  { rows, base, generator, draft }: ExportCommandOptions,
): ExportOptions {
  const chosen = chooseRows(format, rows, draft !== undefined)
  if (chosen === 'findings' && draft === undefined) {
    throw new UsageError('Findings are of drafts; name one with --draft FILE')
  }
  if (draft !== undefined && chosen !== undefined && chosen !== 'findings') {
    throw new UsageError(`--draft gives findings, and no ${chosen}; leave one of them out`)
  }
  if (base !== undefined && !URL.canParse(base)) {
    throw new UsageError(
      `Not a URL: "${base}"; write all of it, as https://desk.example/documents/`,
    )
  }
  return {
    ...(chosen === undefined ? {} : { rows: chosen }),
    ...(base === undefined ? {} : { base }),
    ...(generator === undefined ? {} : { generator }),
  }
}

async function exportTexts(
  options: ExportCommandOptions,
  write: (source: ExportSource) => Promise<void>,
  output: Output,
): Promise<Exit> {
  const { against = [], draft = [], include, people } = options
  const registries = peopleRegistries(people === undefined ? {} : { people })
  const selection = include === undefined ? {} : { include }
  let isWhole = true
  async function* read(): AsyncGenerator<ParsedDocument> {
    for await (const input of readInputs(against, { selection })) {
      const result = tryParse(input, registries)
      if (result.ok) {
        yield result.document
        continue
      }
      if (result.code !== 'passedOver') isWhole = false
      complain(output, input.place, result.message)
    }
  }
  const drafts = new Drafts(draft, options, output, () =>
    readSources(against, { selection }, registries, output),
  )
  await write(documentSource(read, filterOf(options), () => drafts.check()))
  return isWhole ? drafts.exit : Exit.unreadable
}

/** Drafts that are checked when somebody asks for what was found. */
class Drafts {
  exit: Exit = Exit.done
  readonly #paths: readonly string[]
  readonly #indirect: boolean
  readonly #output: Output
  readonly #open: () => Promise<CheckSources | undefined>

  constructor(
    paths: readonly string[],
    { indirect = false }: ExportCommandOptions,
    output: Output,
    open: () => Promise<CheckSources | undefined>,
  ) {
    this.#paths = paths
    this.#indirect = indirect
    this.#output = output
    this.#open = open
  }

  async *check(): AsyncGenerator<ExportedCheck> {
    if (this.#paths.length === 0) return
    const sources = await this.#open()
    if (sources === undefined) {
      this.exit = Exit.unreadable
      return
    }
    if (!sources.isWhole) this.exit = Exit.unreadable
    try {
      for await (const { draft, result } of sources.check(
        readInputs(this.#paths),
        this.#indirect,
      )) {
        if (result.ok) {
          yield { report: result.report, path: nameOf(draft.place) }
          continue
        }
        if (result.code !== 'passedOver') this.exit = Exit.unreadable
        complain(this.#output, draft.place, result.message)
      }
    } finally {
      await sources.close()
    }
  }
}
