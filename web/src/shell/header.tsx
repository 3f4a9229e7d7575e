import type { VNode } from 'preact'
import { Icon } from '../component/icon.tsx'
import { openKeySheet } from './key-sheet.tsx'
import { VIEWS } from './routes.ts'
import { switchTheme, type Theme, theme } from './theme.ts'

/** The name of the desk, its views, and what works everywhere. */
export function Header({ current }: { readonly current: string | undefined }): VNode {
  return (
    <header class="top">
      <a class="brand" href="/check">
        verbale
      </a>
      <nav aria-label="Desk">
        <ul>
          {VIEWS.map(({ name, label }) => (
            <li key={name}>
              <a href={`/${name}`} aria-current={name === current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="top-tools">
        <button type="button" class="icon-button" onClick={switchTheme} title={LABELS[theme.value]}>
          <Icon name={theme.value} />
          <span class="hidden">{LABELS[theme.value]}</span>
        </button>
        <button type="button" class="icon-button" onClick={openKeySheet} title="Keys (?)">
          <Icon name="keyboard" />
          <span class="hidden">Keys</span>
        </button>
      </div>
    </header>
  )
}

const LABELS: Readonly<Record<Theme, string>> = {
  auto: 'Colors: as the system',
  light: 'Colors: light',
  dark: 'Colors: dark',
}
