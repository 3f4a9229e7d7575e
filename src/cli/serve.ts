import { spawn } from 'node:child_process'
import { createLog, type LogLevel } from '../http/log.ts'
import { readPublicUrl } from '../http/public-url.ts'
import { OpenToAllError, startServer } from '../http/server.ts'
import { Exit, UsageError } from './exit.ts'
import { isSystemError, type Output, tell } from './output.ts'
import { requireRecord } from './record-path.ts'

/** What the command line of `verbale serve` says. */
export interface ServeCommandOptions {
  readonly record?: string
  readonly port: number
  readonly host: string
  readonly publicUrl?: string
  readonly open?: boolean
  readonly log: LogLevel
}

/** `verbale serve`: serve the record until somebody ends it. */
export async function runServe(
  { record, port, host, publicUrl, open = false, log }: ServeCommandOptions,
  output: Output,
): Promise<Exit> {
  const path = requireRecord(record)
  const publicOrigin = publicUrl === undefined ? undefined : parsePublicUrl(publicUrl)
  const server = await start({ record: path, port, host, publicOrigin, log }, output)
  const others = publicOrigin === undefined ? '' : `, and others find it at ${publicOrigin}`
  tell(output, `The desk is at ${server.url}${others}`)
  if (open) openInBrowser(server.url)
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await server.stop()
  return Exit.done
}

async function start(
  {
    log,
    publicOrigin,
    ...where
  }: Pick<ServeCommandOptions, 'port' | 'host' | 'log'> & {
    readonly record: string
    readonly publicOrigin: string | undefined
  },
  output: Output,
): ReturnType<typeof startServer> {
  try {
    return await startServer({
      ...where,
      ...(publicOrigin === undefined ? {} : { publicOrigin }),
      log: createLog(log),
      onRepair: (message) => tell(output, message),
    })
  } catch (error) {
    if (error instanceof OpenToAllError) throw new UsageError(error.message)
    if (!isSystemError(error)) throw error
    const why = REASONS[error.code ?? '']
    if (why === undefined) throw error
    throw new UsageError(`Cannot listen on ${where.host}:${where.port}: ${why}`)
  }
}

/** @throws {UsageError} If nothing can be found there. */
function parsePublicUrl(text: string): string {
  const origin = readPublicUrl(text)
  if (origin !== undefined) return origin
  throw new UsageError(
    `Not where a desk can be found: "${text}"; write a scheme and a host, as https://desk.example, and no path: the desk takes up the whole of a host`,
  )
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program does; choose another --port',
  EADDRNOTAVAIL: 'this machine has no such address; choose another --host',
  EACCES: 'no permission; ports from 1024 on are free to all',
  ENOTFOUND: 'there is no such host; choose another --host',
}

/** Open an address in the browser of whoever sits at this machine; one that has none goes without. */
function openInBrowser(url: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['explorer'],
}
