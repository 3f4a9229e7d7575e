/**
 * Milliseconds that are waited for a draft that another page holds. A page that is loaded anew holds its
 * draft until it is gone, which may be a moment after the next one has begun.
 */
const PATIENCE_MS = 500

/** Gives up the draft that this window holds. */
let letGo: () => void = () => undefined

/**
 * Hold a draft for this window until it closes or holds another; `false` when another window has it.
 *
 * A window that is duplicated takes what was stored for it along, the id of its draft too. A lock is what
 * the two cannot both have. Browsers know locks on this machine and behind TLS only; elsewhere every
 * draft is given.
 */
export function claimDraft(id: string): Promise<boolean> {
  if (navigator.locks === undefined) return Promise.resolve(true)
  const { promise, resolve, reject } = Promise.withResolvers<boolean>()
  const hold = (): Promise<void> => {
    letGo()
    resolve(true)
    return new Promise((release) => {
      letGo = release
    })
  }
  navigator.locks
    .request(`verbale.draft.${id}`, { signal: AbortSignal.timeout(PATIENCE_MS) }, hold)
    .catch((error: unknown) => {
      if (error instanceof DOMException) resolve(error.name !== 'TimeoutError')
      else reject(error)
    })
  return promise
}
