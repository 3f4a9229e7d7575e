import { OEMBED_PATH } from '../export/embed/desk-path.ts'
import { SCOPES, type Scope } from '../http/access/caller.ts'
import { isShared, signLink } from '../http/access/shared-link.ts'
import { type KeptToken, whyUseless } from '../http/access/token.ts'
import { TokenFolder } from '../http/access/token-folder.ts'
import { isRecord, StoreError } from '../verbale.ts'
import { Exit, UsageError } from './exit.ts'
import { type Output, tell, toJson, writeResult } from './output.ts'
import { requireRecord } from './record-path.ts'
import { type Style, shown } from './style.ts'

/** What the command lines of `verbale token` say. */
export interface TokenOptions {
  readonly record?: string
  readonly json?: boolean
}

/** `verbale token create`: make a token, and print it this once. */
export async function runTokenCreate(
  {
    record,
    json = false,
    ...about
  }: TokenOptions & {
    readonly name: string
    readonly scope: Scope
    readonly expires?: number
  },
  output: Output,
): Promise<Exit> {
  const { name, scope, expires } = about
  const made = folderOf(record).create(
    { name, scope, ...(expires === undefined ? {} : { days: expires }) },
    new Date(),
  )
  if (json) {
    await writeResult(output, toJson({ ...tokenToJson(made.kept), token: made.token }))
    return Exit.done
  }
  await writeResult(output, `${made.token}\n`)
  tell(
    output,
    `This is the token ${made.kept.id}; it is kept as a hash only, and never shown again`,
  )
  return Exit.done
}

/** `verbale token sign`: a URL of a feed or an embed that is opened without a token. */
export async function runTokenSign(
  id: string,
  text: string,
  { record }: TokenOptions,
  output: Output,
): Promise<Exit> {
  const token = folderOf(record).all.find((each) => each.id === id)
  if (token === undefined) {
    throw new UsageError(`There is no token ${id}; verbale token list shows what there is`)
  }
  const state = whyUseless(token, new Date())
  if (token.scope !== 'share' || state !== undefined) {
    const why = state === undefined ? `has the scope ${token.scope}` : `is ${state}`
    throw new UsageError(
      `The token ${id} ${why}; links are signed by one that verbale token create --scope share made`,
    )
  }
  await writeResult(output, `${signLink(parseShared(text), token).href}\n`)
  return Exit.done
}

/** @throws {UsageError} If it is no URL of a feed or an embed. */
function parseShared(text: string): URL {
  const url = URL.parse(text)
  // Of what stands behind a # a server is never told; in an address it has to be written as %23.
  if (url !== null && isShared(url.pathname) && url.pathname !== OEMBED_PATH && url.hash === '') {
    return url
  }
  throw new UsageError(
    `Not the URL of a feed or an embed: "${text}"; give all of it, as https://desk.example/api/v1/feed.atom?q=harbor or https://desk.example/api/v1/embed/callow%232%401`,
  )
}

/** `verbale token list`: the tokens that there are and were. */
export async function runTokenList(
  { record, json = false }: TokenOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const tokens = folderOf(record).all
  for (const token of tokens) {
    await writeResult(output, json ? toJson(tokenToJson(token)) : renderToken(token, style))
  }
  if (tokens.length === 0 && !json) {
    tell(output, 'There is no token; whoever is on this machine may do everything')
  }
  return Exit.done
}

/** `verbale token revoke`: let nobody use a token any more. */
export async function runTokenRevoke(
  id: string,
  { record, json = false }: TokenOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const token = folderOf(record).revoke(id, new Date())
  if (token === undefined) {
    throw new UsageError(`There is no token ${id}; verbale token list shows what there is`)
  }
  await writeResult(output, json ? toJson(tokenToJson(token)) : renderToken(token, style))
  return Exit.done
}

/**
 * Reads a scope.
 *
 * @throws {UsageError} If it is none.
 */
export function parseScope(value: string): Scope {
  const scope = SCOPES.find((candidate) => candidate === value.toLowerCase())
  if (scope === undefined) {
    throw new UsageError(`Unknown scope "${value}"; use one of ${SCOPES.join(', ')}`)
  }
  return scope
}

function folderOf(option: string | undefined): TokenFolder {
  const path = requireRecord(option)
  if (!isRecord(path)) throw new StoreError('missing', path, `There is no record in ${path}`)
  return new TokenFolder(path)
}

type TokenJson = Omit<KeptToken, 'hash'> & { readonly state: 'usable' | 'revoked' | 'expired' }

function tokenToJson(token: KeptToken): TokenJson {
  const { hash: _, ...told } = token
  return { ...told, state: whyUseless(token, new Date()) ?? 'usable' }
}

function renderToken(token: KeptToken, style: Style): string {
  const { id, name, scope, createdAt, expiresAt } = token
  const state = whyUseless(token, new Date())
  const end = expiresAt === undefined ? 'no end' : `until ${expiresAt.slice(0, 10)}`
  const text = `${id}  ${scope.padEnd(5)}  ${name}  `
  const rest = `since ${createdAt.slice(0, 10)}, ${state ?? end}`
  return `${shown`${text}`.text}${style.dim(rest).text}\n`
}
