// Options that several commands have, each with the same words.

import { Option } from 'commander'
import { parseDate } from './given.ts'
import { parseMemory, parseSeconds, parseSize } from './limit-options.ts'
import { addFile } from './people-files.ts'
import { addPattern } from './selection.ts'

export function recordOption(): Option {
  return new Option(
    '--record <dir>',
    'folder of the record; else $VERBALE_RECORD, else the nearest .verbale in this folder or above',
  )
}

export function markedOnlyOption(): Option {
  return new Option(
    '--marked-only',
    'find only quotations with marks in reports, and nothing that is reported without: faster',
  )
}

export function dateOption(what: string): Option {
  return new Option('--date <date>', `${what}: YYYY-MM-DD, YYYY-MM or YYYY`).argParser(parseDate)
}

export function maxSizeOption(): Option {
  const what = 'refuse a text of more megabytes than this; else 64'
  return new Option('--max-size <mb>', what).argParser(parseSize)
}

export function maxSecondsOption(): Option {
  const what = 'give up a PDF, web page or the like that takes longer; else 60'
  return new Option('--max-seconds <n>', what).argParser(parseSeconds)
}

export function maxMemoryOption(): Option {
  const what = 'give up one that takes more megabytes of memory; else 1024'
  return new Option('--max-memory <mb>', what).argParser(parseMemory)
}

export function peopleOption(where = ''): Option {
  return new Option(
    '--people <file>',
    `${where}look speakers up in a file of people, Popolo JSON, first; may be given again`,
  ).argParser(addFile)
}

export function includeOption(where = ''): Option {
  return new Option(
    '--include <glob>',
    `${where}in folders and archives, read the files that match and no others, whatever their endings; may be given again`,
  ).argParser(addPattern)
}
