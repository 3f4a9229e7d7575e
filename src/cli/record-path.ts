import { dirname, join, resolve } from 'node:path'
import { isRecord } from '../verbale.ts'
import { UsageError } from './exit.ts'

/** The folder that a record has when nobody names one. */
const FOLDER = '.verbale'

/**
 * The folder of the record that a command means: what `--record` says, else `$VERBALE_RECORD`, else the
 * nearest `.verbale` in this folder or above; `undefined` when there is none of these.
 */
export function findRecord(option: string | undefined): string | undefined {
  const named = option ?? process.env.VERBALE_RECORD
  if (named !== undefined && named !== '') return named
  for (let folder = resolve('.'); ; folder = dirname(folder)) {
    const path = join(folder, FOLDER)
    if (isRecord(path)) return path
    if (folder === dirname(folder)) return undefined
  }
}

/**
 * The folder of a record that must be there.
 *
 * @throws {UsageError} If none is named and none is near.
 */
export function requireRecord(option: string | undefined): string {
  const path = findRecord(option)
  if (path === undefined) {
    throw new UsageError(
      `There is no record here: no folder ${FOLDER} in this folder or above; make one with verbale add, or name one with --record DIR or $VERBALE_RECORD`,
    )
  }
  return path
}

/** The folder of the record to add to; a new one in this folder when none is named and none is near. */
export function recordToAddTo(option: string | undefined): string {
  return findRecord(option) ?? FOLDER
}
