import type { VNode } from 'preact'
import { needsToken, token } from '../api/client.ts'
import { storeInWindow } from './storage.ts'

/** Asks for a token when the server wants one. It is kept for this window, until that is closed, and nowhere else. */
export function TokenForm(): VNode | null {
  if (!needsToken.value) return null
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const given = new FormData(event.currentTarget).get('token')
    if (typeof given !== 'string' || given.trim() === '') return
    token.value = given.trim()
    storeInWindow('token', token.value)
    needsToken.value = false
  }
  return (
    <form class="token-form" onSubmit={submit}>
      <label>
        This server asks for a token; <code>verbale token create</code> makes one
        <input name="token" type="password" autocomplete="off" required spellcheck={false} />
      </label>
      <button type="submit" class="primary">
        Use it
      </button>
    </form>
  )
}
