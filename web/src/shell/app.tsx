import { signal } from '@preact/signals'
import type { ComponentType, VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { ApiProblem } from '../api/client.ts'
import { ProblemNote } from '../component/problem-note.tsx'
import { LiveRegion } from './announce.tsx'
import { Header } from './header.tsx'
import { KeySheet, openKeySheet } from './key-sheet.tsx'
import { startKeys, useKeys } from './keys.ts'
import { navigate, place, startRouter } from './router.ts'
import { VIEWS, type View, viewOf } from './routes.ts'
import { TokenForm } from './token-form.tsx'

/** Views that are loaded, and why others could not be. */
const loaded = signal<ReadonlyMap<string, ComponentType | Error>>(new Map())

/** The desk: navigation above, one view below. */
export function App(): VNode {
  const view = viewOf(place.value.path)
  useEffect(() => {
    startRouter()
    startKeys()
    // A file that misses the form would be opened in place of the desk.
    for (const name of ['dragover', 'drop'] as const) {
      document.addEventListener(name, (event) => event.preventDefault())
    }
  }, [])
  useEffect(() => {
    if (view !== undefined) void load(view)
  }, [view])
  useKeys('Everywhere', [
    { key: '?', does: 'show the keys', run: openKeySheet },
    { key: '/', does: 'search the record', run: goToSearch },
    { key: 'Escape', does: 'leave a field', run: leaveField },
  ])
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Header current={view?.name} />
      <main id="main" tabIndex={-1}>
        <TokenForm />
        {view === undefined ? <NoSuchView /> : <Shown view={view} />}
      </main>
      <KeySheet />
      <LiveRegion />
    </>
  )
}

function Shown({ view }: { readonly view: View }): VNode {
  const found = loaded.value.get(view.name)
  if (found === undefined) return <p class="loading">Loading …</p>
  // The server went away, or was updated and has other files by now.
  if (found instanceof Error) {
    return (
      <div class="page">
        <h1>{view.label}</h1>
        <ProblemNote problem={NOT_LOADED} onAgain={() => location.reload()} />
      </div>
    )
  }
  const Component = found
  return <Component key={view.name} />
}

const NOT_LOADED = new ApiProblem({
  title: 'This page of the desk could not be loaded',
  status: 0,
  detail: 'Look whether “verbale serve” still runs, then try again',
})

function NoSuchView(): VNode {
  return (
    <div class="page">
      <h1>There is no such page</h1>
      <p>
        The desk has{' '}
        {VIEWS.map(({ name, label }, k) => (
          <span key={name}>
            {k === 0 ? '' : k === VIEWS.length - 1 ? ' and ' : ', '}
            <a href={`/${name}`}>{label}</a>
          </span>
        ))}
        .
      </p>
    </div>
  )
}

async function load({ name, load: run }: View): Promise<void> {
  if (loaded.value.get(name) instanceof Function) return
  let found: ComponentType | Error
  try {
    found = (await run()).default
  } catch (error) {
    found = error instanceof Error ? error : new Error(String(error))
  }
  loaded.value = new Map([...loaded.value, [name, found]])
}

function goToSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[data-search]')
  if (field === null) navigate('/search')
  else field.focus()
}

function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
