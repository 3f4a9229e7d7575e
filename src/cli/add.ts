import { type AddedDocument, addDocuments, RecordWriter, type ToAdd } from '../verbale.ts'
import { addedToJson } from '../wire/added-json.ts'
import { Exit } from './exit.ts'
import { type Given, givenIn } from './given.ts'
import { type Input, readInputs, readJsonLines, requireOneStandardInput } from './input.ts'
import { type LimitOptions, limitsOf } from './limit-options.ts'
import { complain, nameOf, type Output, problemLine, tell, toJson, writeResult } from './output.ts'
import { type PeopleOptions, peopleFiles } from './people-files.ts'
import { Progress } from './progress.ts'
import { recordToAddTo } from './record-path.ts'
import { renderAdded } from './report/added.ts'
import type { Selection } from './selection.ts'
import type { Style } from './style.ts'

/** What the command line of `verbale add` says. */
export interface AddOptions extends Given, Selection, PeopleOptions, LimitOptions {
  readonly record?: string
  readonly json?: boolean
  readonly jsonl?: string
  readonly again?: boolean
}

/** `verbale add`: add texts to the record, and tell of each when it is durable. */
export async function runAdd(
  paths: readonly string[],
  options: AddOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const { record, json = false, jsonl, include, people: named, again = false } = options
  const given = givenIn(options)
  const limits = limitsOf(options)
  requireOneStandardInput([...paths, jsonl])
  const isJson = json || jsonl !== undefined
  const selection = include === undefined ? {} : { include }
  const path = recordToAddTo(record)
  const people = peopleFiles(named === undefined ? {} : { people: named }, path)
  const progress = new Progress(output, jsonl === undefined ? paths : [jsonl], selection)
  const onRead = (bytes: number): void => progress.read(bytes)
  const inputs =
    jsonl === undefined
      ? readInputs(paths, { given, selection, onRead, limits })
      : readJsonLines(jsonl, { given, onRead, limits })
  const writer = new RecordWriter(path, () => new Date().toISOString(), {
    onRepair: (message) => {
      progress.clear()
      tell(output, message)
    },
  })
  const tally = new Tally()
  let exit: Exit = Exit.done
  try {
    for await (const { from, added } of addDocuments(writer, itemsOf(inputs, progress), {
      people,
      again,
    })) {
      progress.clear()
      const { place } = from.read
      if (added === undefined) {
        const { code, message } = from.read as Extract<Input, { ok: false }>
        if (code !== 'passedOver') {
          exit = Exit.unreadable
          tally.refused++
        }
        complain(output, place, message)
        if (isJson) await writeResult(output, problemLine(place, code, message))
      } else {
        if (added.status === 'refused') {
          exit = Exit.unreadable
          complain(output, place, added.problem.message)
        }
        tally.count(added)
        await writeResult(
          output,
          isJson ? toJson(addedToJson(added, place)) : renderAdded(added, nameOf(place), style),
        )
      }
      progress.show(from.position, tally.words)
    }
  } finally {
    progress.clear()
    await writer.close()
  }
  if (!isJson) await writeResult(output, tally.render(path, style))
  return exit
}

/** What was read, and how much of all there is to read was read by then. */
interface ReadInput {
  readonly read: Input
  readonly position: number
}

async function* itemsOf(
  inputs: AsyncIterable<Input>,
  progress: Progress,
): AsyncGenerator<ToAdd<ReadInput>> {
  for await (const read of inputs) {
    const from = { read, position: progress.position }
    yield read.ok ? { input: read.input, from } : { from }
  }
}

/** What became of all texts together. */
class Tally {
  added = 0
  revised = 0
  unchanged = 0
  refused = 0
  words = 0

  count(added: AddedDocument): void {
    this[added.status]++
    if (added.status !== 'refused') this.words += added.row.counts.words
  }

  render(path: string, style: Style): string {
    const parts = [
      `${this.added} added`,
      ...(this.revised > 0 ? [`${this.revised} revised`] : []),
      ...(this.unchanged > 0 ? [`${this.unchanged} unchanged`] : []),
      ...(this.refused > 0 ? [`${this.refused} refused`] : []),
    ]
    return `${style.dim(`${parts.join(', ')}; the record is in ${path}`).text}\n`
  }
}
