import { useEffect, useRef, useState } from 'preact/hooks'
import { getJson, token } from './client.ts'

/** What came of a question to the API. While another is asked, `value` is still that of the one before. */
export interface Asked<T> {
  readonly value?: T
  /** Whether the value answers what is asked now. */
  readonly isCurrent: boolean
  readonly problem?: Error
  readonly isLoading: boolean
  /** Ask again, because something was changed. */
  readonly again: () => void
}

/** Ask the API as long as a view is shown; nothing is asked for `undefined`. */
export function useApi<T>(path: string | undefined): Asked<T> {
  const [{ of, ...state }, setState] = useState<Answered<T>>({ isLoading: path !== undefined })
  const [round, setRound] = useState(0)
  // Whoever shows a token asks as somebody else.
  const secret = token.value
  useEffect(() => {
    if (path === undefined) {
      setState({ isLoading: false })
      return
    }
    const stop = new AbortController()
    setState(({ problem: _, ...before }) => ({ ...before, isLoading: true }))
    getJson<T>(path, { signal: stop.signal }).then(
      (value) => {
        if (!stop.signal.aborted) setState({ value, of: path, isLoading: false })
      },
      (problem: Error) => {
        if (!stop.signal.aborted) setState({ problem, isLoading: false })
      },
    )
    return () => stop.abort()
  }, [path, round, secret])
  const isCurrent = state.value !== undefined && of === path
  return { ...state, isCurrent, again: () => setRound((k) => k + 1) }
}

interface Answered<T> {
  readonly value?: T
  /** The path that the value answers. */
  readonly of?: string
  readonly problem?: Error
  readonly isLoading: boolean
}

/** Pages of a list that were got so far; while another list is asked for, those of the one before. */
export interface AskedPages<P> {
  readonly pages: readonly P[]
  readonly problem?: Error
  readonly isLoading: boolean
  /** Get the next page; absent behind the last. */
  readonly more?: () => void
  readonly again: () => void
}

/** Ask the API for a list page by page; nothing is asked for `undefined`. */
export function usePages<P extends { readonly next?: string }>(
  path: string | undefined,
): AskedPages<P> {
  const [{ of, ...state }, setState] = useState<
    Omit<AskedPages<P>, 'more' | 'again'> & { readonly of: string | undefined }
  >({ pages: [], isLoading: path !== undefined, of: path })
  const [round, setRound] = useState(0)
  const stop = useRef(new AbortController())
  const secret = token.value

  const get = (pages: readonly P[], cursor: string | undefined): void => {
    if (path === undefined) return
    const { signal } = stop.current
    // What was shown stays until there is something else to show.
    setState((before) => ({ pages: before.pages, isLoading: true, of: path }))
    getJson<P>(withCursor(path, cursor), { signal }).then(
      (page) => {
        if (!signal.aborted) setState({ pages: [...pages, page], isLoading: false, of: path })
      },
      (problem: Error) => {
        if (!signal.aborted) setState({ pages, problem, isLoading: false, of: path })
      },
    )
  }

  useEffect(() => {
    stop.current = new AbortController()
    if (path === undefined) setState({ pages: [], isLoading: false, of: path })
    else get([], undefined)
    return () => stop.current.abort()
  }, [path, round, secret])

  const next = state.pages.at(-1)?.next
  // A list that was just asked for shows the pages of the one before until it begins to load.
  const isLoading = state.isLoading || of !== path
  return {
    ...state,
    isLoading,
    ...(next === undefined || isLoading ? {} : { more: () => get(state.pages, next) }),
    again: () => setRound((k) => k + 1),
  }
}

function withCursor(path: string, cursor: string | undefined): string {
  if (cursor === undefined) return path
  return `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`
}
