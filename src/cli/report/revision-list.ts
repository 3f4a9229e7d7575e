import type { LocatedAddress, RevisionDiff } from '../../verbale.ts'
import type { ListedRevision } from '../../wire/diff-json.ts'
import { fold, plural } from '../../wire/wording.ts'
import { nameOf } from '../output.ts'
import { type Style, shown, wrapShown } from '../style.ts'
import { describeTime, tellRenamed } from './passage.ts'

/** The revisions of a document, oldest first, for a person at a terminal. */
export function renderRevisions(
  revisions: readonly ListedRevision[],
  located: LocatedAddress,
  style: Style,
): string {
  const { row, kept } = located
  const head = [
    wrapShown(shown`${style.bold(fold(kept.document.title) || row.id)}`, style.width),
    wrapShown(style.dim(`${row.id}, ${plural(revisions.length, 'revision')}`), style.width),
    ...tellRenamed(located, style),
  ]
  const blocks = revisions.map(({ row: listed, retrieved, diff }) => {
    const { revision, newest, addedAt, counts, about, path } = listed
    const lead = `${revision}${revision === newest ? '*' : ' '} `
    const facts = [
      // When a page was fetched tells when it read so; when it was added only tells of the record.
      retrieved === undefined ? describeTime(addedAt) : `fetched ${describeTime(retrieved)}`,
      plural(counts.words, 'word'),
      about.date?.value ?? 'undated',
      ...(path === undefined ? [] : [nameOf({ path })]),
    ]
    const rows = [wrapShown(shown`${facts.join(' · ')}`, style.width, lead)]
    if (diff !== undefined) {
      const indent = ' '.repeat(lead.length)
      rows.push(wrapShown(style.dim(summarizeDiff(diff)), style.width, indent))
    }
    return rows.join('\n')
  })
  return `${[head.join('\n'), blocks.join('\n')].join('\n\n')}\n`
}

/** What was changed, in a line. */
export function summarizeDiff({ counts, labels, metadata, edits }: RevisionDiff): string {
  const places = counts.insert + counts.delete + counts.substitute
  const moved = edits.filter(({ moved }) => moved !== undefined).length
  const words = [
    ...(counts.insertedWords > 0 ? [`${plural(counts.insertedWords, 'word')} put in`] : []),
    ...(counts.deletedWords > 0 ? [`${plural(counts.deletedWords, 'word')} left out`] : []),
  ]
  const parts = [
    ...(places > 0 ? [`${plural(places, 'place')} changed: ${words.join(', ')}`] : []),
    ...(moved > 0 ? ['turns moved'] : []),
    ...(labels.length > 0 ? [`${plural(labels.length, 'label')} changed`] : []),
    ...(metadata.length > 0 ? [`another ${metadata.map(({ field }) => field).join(', ')}`] : []),
    ...(counts.typographic > 0 ? [`${plural(counts.typographic, 'change')} of signs only`] : []),
    ...(counts.spacing > 0 ? [`white space differs in ${plural(counts.spacing, 'place')}`] : []),
  ]
  if (parts.length === 0) return 'The words are the same.'
  return `${parts.join('; ')}.`
}
