import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

const LOOPBACK: BlockList = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/**
 * Whether only this machine reaches what listens on a host.
 *
 * @throws {Error} With a `syscall`, if there is no such host.
 */
export async function isLoopback(host: string): Promise<boolean> {
  const addresses = await lookup(host, { all: true })
  return addresses.every(({ address, family }) =>
    LOOPBACK.check(address, family === 6 ? 'ipv6' : 'ipv4'),
  )
}

/** Whether a host in a URL is this machine's own. */
export function isLoopbackName(name: string): boolean {
  const bare = name.replace(/^\[|\]$/g, '')
  if (bare === 'localhost' || bare.endsWith('.localhost')) return true
  const family = isIP(bare)
  return family !== 0 && LOOPBACK.check(bare, family === 6 ? 'ipv6' : 'ipv4')
}

/** The names under which a server on this machine is asked. */
export function ownNames(host: string): ReadonlySet<string> {
  const own = host.includes(':') ? `[${host}]` : host
  return new Set(['localhost', '127.0.0.1', '[::1]', own.toLowerCase()])
}
