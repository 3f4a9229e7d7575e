import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folders with checkouts of the repositories that hold the treebanks. */
export interface TreebankFolders {
  /** `UniversalDependencies/UD_English-EWT` */
  readonly ewt: string
  /** `amir-zeldes/gum` */
  readonly gum: string
  /** `UniversalDependencies/UD_English-PUD` */
  readonly pud: string
}

/** Texts in the CoNLL-U format: those that are learned from, and those that show what was learned. */
export interface Treebanks {
  readonly train: readonly string[]
  readonly test: ReadonlyMap<string, string>
}

/**
 * Kinds of texts of GUM that may be used for anything, by the LICENSE.txt of its repository: they are in
 * the public domain or under CC BY or CC BY-SA. Essays, fiction, letters, podcasts and how-tos may not
 * be used in trade, and stay out.
 */
const FREE_GENRES: ReadonlySet<string> = new Set([
  'academic',
  'bio',
  'conversation',
  'court',
  'interview',
  'news',
  'speech',
  'textbook',
  'vlog',
  'voyage',
])

/** What the parser must do well: reports, and interviews by the same reporters. */
const PRESS_GENRES: ReadonlySet<string> = new Set(['interview', 'news'])

/** Take the texts to learn from, without the development parts of the treebanks, and without PUD. */
export function readTreebanks({ ewt, gum, pud }: TreebankFolders): Treebanks {
  const ewtDev = readFileSync(join(ewt, 'en_ewt-ud-dev.conllu'), 'utf8')
  const gumDev = developmentDocuments(readFileSync(join(gum, 'splits.md'), 'utf8'))
  const held = new Set(documentNames(ewtDev))
  const train: string[] = []
  const press: string[] = []
  const sources = join(ewt, 'not-to-release', 'sources')
  for (const text of filesBelow(sources).map((path) => readFileSync(path, 'utf8'))) {
    if (!documentNames(text).some((name) => held.has(name))) train.push(text)
  }
  for (const name of readdirSync(join(gum, 'dep')).sort()) {
    const [, document = '', genre = ''] = /^(GUM_([a-z]+)_\w+)\.conllu$/.exec(name) ?? []
    if (!FREE_GENRES.has(genre)) continue
    const text = readFileSync(join(gum, 'dep', name), 'utf8')
    if (!gumDev.has(document)) train.push(text)
    else if (PRESS_GENRES.has(genre)) press.push(text)
  }
  const test = new Map([
    ['PUD', readFileSync(join(pud, 'en_pud-ud-test.conllu'), 'utf8')],
    ['GUM news', press.join('\n')],
    ['EWT dev', ewtDev],
  ])
  return { train, test }
}

function documentNames(conllu: string): string[] {
  return Array.from(conllu.matchAll(/^# newdoc id = (\S+)/gm), ([, name]) => name as string)
}

/** The documents under the heading `dev`. */
function developmentDocuments(splits: string): Set<string> {
  const part = /^## dev$(.*?)^## /ms.exec(splits)?.[1] ?? ''
  return new Set(Array.from(part.matchAll(/\bGUM_\w+/g), ([name]) => name))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.conllu'))
    .sort()
    .map((path) => join(folder, path))
}
