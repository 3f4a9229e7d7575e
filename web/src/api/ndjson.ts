/** The values of a body of JSON Lines, each as soon as its line is there. */
export async function* readLines<T>({ body }: Response): AsyncGenerator<T> {
  if (body === null) return
  // Not every browser can go through a stream with `for await`.
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  try {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) break
      const lines = (rest + value).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as T
    }
    if (rest.trim() !== '') yield JSON.parse(rest) as T
  } finally {
    await reader.cancel()
  }
}
