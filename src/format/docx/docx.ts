import type { Metadata, Page } from '../../document/block.ts'
import type { Problem } from '../../document/problem.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import type { SizeLimit } from '../decode-text.ts'
import { PageBuilder } from '../page-builder.ts'
import type { Extracted } from '../registry.ts'
import { attribute, elementsOf, findPath, wordsOf } from '../xml/xml-words.ts'
import { runWords, writeDocxBody } from './body.ts'
import { OfficePackage } from './package.ts'
import { readDocxStyles } from './styles.ts'

/**
 * Read a Word file (.docx, .docm): its main text. Heads and feet of pages, notes and comments are left
 * out and listed. Macros are not run, and nothing that the file points to is fetched.
 *
 * @throws {UnreadableError} If it is another kind of file, damaged, or larger than a limit.
 */
export async function readDocx(source: Uint8Array, limit?: SizeLimit): Promise<Extracted[]> {
  const file = await OfficePackage.open(source, limit)
  const relations = await file.relationsOf('')
  const main = relations.find(({ type }) => type === 'officeDocument')?.target ?? MAIN_PART
  const read = await file.read(main)
  const body = findPath(read?.root, 'body')
  if (read === undefined || body === undefined) throw notWord(file)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const styles = readDocxStyles((await file.readBeside(`${folder}styles.xml`))?.root)
  const page = new PageBuilder()
  writeDocxBody(page, body, styles)
  await dropOtherParts(file, folder, page)
  const written = page.finish(false)
  const metadata = await readProperties(file, written)
  const problems = [...read.problems, ...(await unreadParts(file, folder)), ...file.faults]
  return [
    {
      page: {
        ...written,
        format: 'docx',
        metadata,
        ...(problems.length === 0 ? {} : { problems }),
      },
    },
  ]
}

const MAIN_PART = 'word/document.xml'

/** Kinds of Office files, by the folder of their main part. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation'],
  ['visio/', 'a Visio drawing'],
]

function notWord({ names }: OfficePackage): UnreadableError {
  const other = OTHERS.find(([folder]) => names.some((name) => name.startsWith(folder)))
  const message =
    other === undefined
      ? 'The file is no Word file: it has no document part'
      : `The file is ${other[1]}, and not a text; save its text as a Word file, PDF or plain text`
  return new UnreadableError({ code: 'unreadable', message })
}

/** Leave out what stands outside the main text, and say so. */
async function dropOtherParts(
  file: OfficePackage,
  folder: string,
  page: PageBuilder,
): Promise<void> {
  const seen = new Set<string>()
  for (const name of file.names) {
    const kind = /^(header|footer|footnotes|endnotes|comments)\d*\.xml$/.exec(
      name.startsWith(folder) ? name.slice(folder.length) : '',
    )?.[1]
    if (kind === undefined) continue
    const root = (await file.readBeside(name))?.root
    if (root === undefined) continue
    const isRunning = kind === 'header' || kind === 'footer'
    for (const part of isRunning ? [root] : elementsOf(root)) {
      const words = runWords(part).replace(/\s+/g, ' ').trim()
      // The same head stands in several parts: for first, left and right pages.
      if (words === '' || (isRunning && seen.has(words))) continue
      seen.add(words)
      const reason = isRunning ? 'runningHead' : kind === 'comments' ? 'comment' : 'footnote'
      page.drop(reason, words)
    }
  }
}

/** What the file holds or points to, and is left alone. */
async function unreadParts(file: OfficePackage, folder: string): Promise<Problem[]> {
  const problems: Problem[] = []
  const say = (message: string): void => {
    problems.push({ code: 'leftUnread', message })
  }
  if (file.names.some((name) => /(?:^|\/)vbaproject\.bin$/.test(name))) {
    say('The file has macros; they were not run')
  }
  const related = [
    ...(await file.relationsOf(`${folder}settings.xml`)),
    ...(await file.relationsOf(`${folder}document.xml`)),
  ]
  for (const { type, target, isExternal } of related) {
    // A template on the writer's own disk is of no concern.
    const isRemote = isExternal && /^(?:https?|ftp):|^\\\\|^file:\/\/[^/]/i.test(target)
    if (isRemote && UNFETCHED.has(type)) {
      say(`The file names a part of itself elsewhere (${type}: ${target}); it was not fetched`)
    }
  }
  return problems
}

/** Relations to what would become a part of the text or do something when Word opened the file. */
const UNFETCHED = new Set(['attachedTemplate', 'subDocument', 'aFChunk', 'frame', 'oleObject'])

/** The properties of a file that hold: a title is one when it stands in the text. */
async function readProperties(
  file: OfficePackage,
  { text }: Pick<Page, 'text'>,
): Promise<Metadata> {
  const values = new Map<string, string>()
  const origins = new Map<string, string>()
  const core = (await file.readBeside('docProps/core.xml'))?.root
  const put = (name: string, value: string | undefined, origin: string): void => {
    if (value === undefined || value === '') return
    values.set(name, value)
    origins.set(name, origin)
  }
  const title = wordsOf(findPath(core, 'title'))
  // Word takes the first words it ever saw in a file for its title, and copies keep it.
  const isPrinted = text.slice(0, TITLE_WITHIN).split('\n').includes(title)
  if (isPrinted) put('title', title, 'docProps/core.xml title')
  put('creator', wordsOf(findPath(core, 'creator')), 'docProps/core.xml creator')
  put('created', wordsOf(findPath(core, 'created')), 'docProps/core.xml created')
  put('updated', wordsOf(findPath(core, 'modified')), 'docProps/core.xml modified')
  const language =
    attribute(findPath(core, 'language'), 'w:val') ?? wordsOf(findPath(core, 'language'))
  put('language', language, 'docProps/core.xml language')
  return { values, origins }
}

/** Code units in which a title stands. */
const TITLE_WITHIN = 2000
