/**
 * A key of JSON or the head of a column as field names are compared: `speakerName`, `Speaker Name` and
 * `SPEAKER_NAME` are `speaker name`.
 */
export function fieldName(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** Code units of a name that are looked at. */
const LONGEST_NAME = 60

/** Fields that hold words spoken, the most telling first. */
export const TEXT_FIELDS: readonly string[] = [
  'text',
  'utterance',
  'utt',
  'speech',
  'transcript',
  'transcription',
  'sentence',
  'statement',
  'dialogue',
  'spoken',
  'words',
  'content',
  'speech text',
  'speech content',
  'turn text',
  'remarks',
  'line',
  'body',
  'message',
  'caption',
  'value',
]

/** Fields that name who speaks, the most telling first. */
export const SPEAKER_FIELDS: readonly string[] = [
  'speaker',
  'speaker name',
  'speaker full name',
  'full name',
  'speaker label',
  'speaker id',
  'spk',
  'name',
  'who',
  'person',
  'person name',
  'participant',
  'member',
  'member name',
  'actor',
  'author',
  'from',
  'role',
]

/** Fields that give the post of who speaks. */
export const POST_FIELDS: readonly string[] = [
  'post',
  'position',
  'office',
  'job title',
  'speaker title',
  'speaker role',
  'occupation',
]

/** Fields that are about a whole document, by the name of metadata that they are filed under. */
export const ABOUT_FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: [
    'title',
    'headline',
    'event',
    'event name',
    'episode',
    'debate',
    'debate name',
    'subject',
  ],
  date: [
    'date',
    'datetime',
    'date time',
    'event date',
    'published',
    'published at',
    'publish date',
    'publication date',
    'date published',
    'air date',
    'broadcast date',
    'created at',
    'day',
    'time',
  ],
  updated: ['updated', 'updated at', 'modified', 'date modified', 'last modified'],
  publisher: [
    'publisher',
    'program',
    'programme',
    'show',
    'network',
    'channel',
    'station',
    'outlet',
  ],
  url: ['url', 'link', 'href', 'source url', 'permalink', 'web url', 'canonical url'],
  language: ['language', 'lang', 'language code'],
  place: ['place', 'location', 'city'],
  venue: ['venue'],
  author: ['author', 'byline', 'writer'],
}
