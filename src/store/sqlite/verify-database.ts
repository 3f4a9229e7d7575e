import type { Connection } from './connection.ts'

/**
 * What is wrong in a database: with the file, as SQLite finds it, and with counts that are kept beside
 * what they count. Nothing when all is well.
 *
 * @throws {StoreError} `damaged` when it cannot be read so far
 */
export function verifyDatabase(database: Connection): readonly string[] {
  return database.read(() => [
    ...database
      .all('PRAGMA integrity_check')
      .map((row) => row.text('integrity_check'))
      .filter((found) => found !== 'ok'),
    ...database
      .all(WRONG_COUNTS)
      .map(
        (row) =>
          `${row.text('what')} is ${row.text('kept')}, and ${row.text('counted')} when counted anew`,
      ),
  ])
}

/** Counts that are kept, where they are not what is counted anew. */
const WRONG_COUNTS = `
  WITH counts (what, kept, counted) AS (
    SELECT 'the number of documents', documents,
      (SELECT count(*) FROM document WHERE newest IS NOT NULL) FROM total
    UNION ALL SELECT 'the number of revisions', revisions, (SELECT count(*) FROM revision) FROM total
    UNION ALL SELECT 'the number of bodies', revisions, (SELECT count(*) FROM body) FROM total
    UNION ALL SELECT 'the number of words', words,
      (SELECT ifnull(sum(words), 0) FROM revision) FROM total
    UNION ALL SELECT 'the number of listed documents', (SELECT count(*) FROM listed), documents
      FROM total
    UNION ALL SELECT 'the number of kinds', (SELECT sum(count) FROM tally WHERE kind = 'kind'),
      documents FROM total
  )
  SELECT what, CAST(kept AS TEXT) AS kept, CAST(counted AS TEXT) AS counted
  FROM counts WHERE ifnull(kept, 0) <> counted`
