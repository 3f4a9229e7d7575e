import type { Duplex } from 'node:stream'
import { HttpProblem } from './problem.ts'

/** Answer what is no request, and end the connection: what follows on it could be anything. */
export function answerBroken(error: Error, socket: Duplex): void {
  if (!socket.writable) return
  const problem = problemOfBroken('code' in error ? String(error.code) : '')
  if (problem === undefined) {
    socket.destroy()
    return
  }
  const body = JSON.stringify(problem.details())
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${problem.details().title}`,
      'content-type: application/problem+json',
      `content-length: ${Buffer.byteLength(body)}`,
      'x-content-type-options: nosniff',
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}

/** `undefined` when nobody is left to be told. */
function problemOfBroken(code: string): HttpProblem | undefined {
  if (code === 'ECONNRESET' || code === 'EPIPE') return undefined
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new HttpProblem('headersTooLarge', 'The headers are larger than 16 kB in all')
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new HttpProblem(
      'slowRequest',
      'The request did not come in time; send all of it at once',
    )
  }
  return new HttpProblem('badRequest', 'This is no request in HTTP/1.1')
}
