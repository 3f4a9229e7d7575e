import { HttpProblem } from '../problem.ts'

/** What a browser, or whoever speaks like one, says of where a request comes from. */
export interface Origins {
  readonly host: string | undefined
  readonly origin: string | undefined
  /** `Sec-Fetch-Site` and `Sec-Fetch-Mode`. */
  readonly site: string | undefined
  readonly mode: string | undefined
}

/**
 * Turn away what another site has a browser ask: it would ask with the rights of whoever sits at it.
 *
 * A site can send requests to an address of this machine, and it can even give that address a name of
 * its own, so that the browser takes the two for one. So the server answers under its own names only,
 * and takes nothing that a page of another origin begins. What is no browser says nothing of an origin.
 *
 * @param names Names that the server has; absent when a token is needed anyway, and any name will do.
 * @param publicOrigin Where others find the server, when that is not where it is asked.
 * @throws {HttpProblem} `wrongHost`, `crossSite`.
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function requireOwnSite(
  { host, origin, site, mode }: Origins,
  names: ReadonlySet<string> | undefined,
  isPage: boolean,
  publicOrigin?: string,
): void {
  if (names !== undefined && !names.has(nameOf(host))) {
    throw new HttpProblem(
      'wrongHost',
      `The server is asked as "${nameOf(host)}", and answers as ${[...names].join(', ')} only`,
    )
  }
  const isOwn =
    origin === undefined || origin === publicOrigin || hostOf(origin) === host?.toLowerCase()
  if (!isOwn) {
    throw new HttpProblem('crossSite', `Pages of ${origin} may not ask this server`)
  }
  // A link on another page may lead to the desk: what is shown then is shown to whoever followed it.
  const isLink = isPage && mode === 'navigate'
  if (site !== undefined && !OWN.has(site) && !isLink) {
    throw new HttpProblem('crossSite', 'Pages of other sites may not ask this server')
  }
}

/** Of the same origin, or typed by whoever sits at the browser. */
const OWN: ReadonlySet<string> = new Set(['same-origin', 'none'])

/** The name that a `Host` gives, without the port. */
function nameOf(host: string | undefined): string {
  return /^(\[[^\]]*\]|[^:]*)(?::\d*)?$/.exec(host?.toLowerCase() ?? '')?.[1] ?? ''
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host.toLowerCase() : undefined
}
