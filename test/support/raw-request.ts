import { connect } from 'node:net'

/** Bytes that are sent on a connection of their own, piece by piece. */
export interface RawRequest {
  /** The answer as it came, when the server ended the connection or `untilMs` were over. */
  readonly answer: string
  /** Whether the server ended the connection. */
  readonly isEnded: boolean
}

/**
 * Send bytes as they are, and nothing that a client would add.
 *
 * @param parts Sent one after the other; a number is a pause in milliseconds.
 */
export async function sendRaw(
  url: string,
  parts: readonly (string | number)[],
  { untilMs = 30_000 }: { readonly untilMs?: number } = {},
): Promise<RawRequest> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.setEncoding('utf8')
  socket.on('data', (text: string) => {
    answer += text
  })
  // A connection that the server cuts while we send is what some tests wait for.
  socket.on('error', () => {})
  const ended = new Promise<boolean>((resolve) => {
    socket.on('close', () => resolve(true))
    setTimeout(() => resolve(false), untilMs).unref()
  })
  for (const part of parts) {
    if (typeof part === 'number') await new Promise((resolve) => setTimeout(resolve, part))
    else socket.write(part)
  }
  const isEnded = await ended
  socket.destroy()
  return { answer, isEnded }
}
