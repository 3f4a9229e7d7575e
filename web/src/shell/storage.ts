/** What a browser keeps for a person: the theme, the name under decisions. */
export type StoredName = 'theme' | 'name' | 'keys' | 'style'

/** A value that was kept; `undefined` when there is none, or the browser keeps nothing. */
export function stored(name: StoredName): string | undefined {
  try {
    return localStorage.getItem(`verbale.${name}`) ?? undefined
  } catch {
    return undefined
  }
}

/** A value that was kept for this window; it is there after a reload, and gone with the window. */
export function storedInWindow(name: 'token' | 'draft'): string | undefined {
  try {
    return sessionStorage.getItem(`verbale.${name}`) ?? undefined
  } catch {
    return undefined
  }
}

/** Keep a value for this window only. */
export function storeInWindow(name: 'token' | 'draft', value: string): void {
  try {
    sessionStorage.setItem(`verbale.${name}`, value)
  } catch {
    // Without it a reload asks again.
  }
}

/** Keep a value, or forget it. A browser that keeps nothing asks again the next time. */
export function store(name: StoredName, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`verbale.${name}`)
    else localStorage.setItem(`verbale.${name}`, value)
  } catch {
    // Private windows may refuse; nothing depends on it.
  }
}
