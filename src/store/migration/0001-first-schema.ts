import type { Migration } from './migration.ts'

/** Documents, their revisions, and what leads to them. */
export const firstSchema: Migration = {
  version: 1,
  up(database) {
    database.exec(SCHEMA)
  },
}

/*
 * What is asked for thousands of times in a check is in `revision`, whose rows are short; bytes and
 * turns are in tables of their own, so that no scan of the short rows has to step over them.
 *
 * `surname` holds only the newest revision of each document, so that a common name is answered from
 * one stretch of its tree.
 */
const SCHEMA = `
  CREATE TABLE document (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    newest INTEGER,                   -- number of its newest revision, none when all were removed
    kept INTEGER NOT NULL,            -- how many revisions it has
    last INTEGER NOT NULL             -- the highest revision it ever had
  ) STRICT;
  CREATE INDEX document_revised ON document (kept) WHERE kept > 1;

  CREATE TABLE alias (
    alias TEXT PRIMARY KEY,
    id TEXT NOT NULL                  -- of a document, or another alias
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE address (
    address TEXT NOT NULL,
    document INTEGER NOT NULL,
    PRIMARY KEY (address, document)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE revision (
    number INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    hash TEXT NOT NULL,
    added_at TEXT NOT NULL,
    path TEXT,
    day TEXT,
    words INTEGER NOT NULL,
    turns INTEGER NOT NULL,
    quotations INTEGER NOT NULL,
    about TEXT NOT NULL,              -- JSON
    problems TEXT NOT NULL,           -- JSON: a list of codes
    surnames TEXT NOT NULL,           -- JSON: a list
    event_keys TEXT NOT NULL          -- JSON: a list
  ) STRICT;
  CREATE INDEX revision_document ON revision (document, revision);
  CREATE INDEX revision_hash ON revision (hash);
  CREATE INDEX revision_day ON revision (day) WHERE day IS NOT NULL;

  CREATE TABLE removed (
    number INTEGER PRIMARY KEY
  ) STRICT;

  CREATE TABLE body (
    number INTEGER PRIMARY KEY,
    sketch BLOB NOT NULL,
    structure BLOB NOT NULL,
    text BLOB NOT NULL,
    original BLOB
  ) STRICT;

  CREATE TABLE turns (
    number INTEGER PRIMARY KEY,
    turns TEXT NOT NULL               -- JSON: see turn-list.ts
  ) STRICT;

  CREATE TABLE surname (
    surname TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (surname, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE event_key (
    key TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (key, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE total (
    documents INTEGER NOT NULL,
    revisions INTEGER NOT NULL,
    words INTEGER NOT NULL,
    turns INTEGER NOT NULL,
    quotations INTEGER NOT NULL
  ) STRICT;
  INSERT INTO total VALUES (0, 0, 0, 0, 0);

  CREATE TABLE segment (
    name TEXT PRIMARY KEY,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    words INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE derived (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    origin TEXT NOT NULL,
    id TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX derived_origin ON derived (kind, origin);

  CREATE TABLE note (
    number INTEGER PRIMARY KEY,
    target TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX note_target ON note (target);
`
