import type { ComponentType } from 'preact'

/** A view of the desk: its code is loaded when it is first asked for. */
export interface View {
  /** The first part of its path. */
  readonly name: string
  readonly label: string
  readonly load: () => Promise<{ readonly default: ComponentType }>
}

/** The views, in the order of the navigation. */
export const VIEWS: readonly View[] = [
  { name: 'check', label: 'Check', load: () => import('../view/check/check-view.tsx') },
  { name: 'read', label: 'Read', load: () => import('../view/read/read-view.tsx') },
  { name: 'search', label: 'Search', load: () => import('../view/search/search-view.tsx') },
  { name: 'ledgers', label: 'Ledgers', load: () => import('../view/ledgers/ledgers-view.tsx') },
  { name: 'people', label: 'People', load: () => import('../view/people/people-view.tsx') },
  { name: 'record', label: 'Record', load: () => import('../view/record/record-view.tsx') },
]

/** The view that a path belongs to; the first at `/`. */
export function viewOf(path: string): View | undefined {
  const [, name = ''] = path.split('/')
  return name === '' ? VIEWS[0] : VIEWS.find((view) => view.name === name)
}
