import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import * as verbale from '../src/verbale.ts'
import { ROOT } from './support/project-files.ts'

/** Everything a program can import; types apart. A change here is a change of the interface. */
const EXPORTS = [
  'CITATION_STYLES',
  'COMMITMENT_STATUSES',
  'COMMITMENT_TYPES',
  'CORRECTABLE',
  'COVERAGE_UNITS',
  'CheckingThread',
  'DECISION_ACTIONS',
  'DOCUMENT_KINDS',
  'DOCUMENT_LEDGERS',
  'EVENT_KINDS',
  'EVENT_STATUSES',
  'EXTRACT_LIMITS',
  'Extractor',
  'LEDGERS',
  'LISTED_PROBLEM_CODES',
  'LISTED_STATUSES',
  'Ledger',
  'LineFinder',
  'MARGIN_LEDGERS',
  'MATCHING_CONTRACT',
  'MOST_BYTES',
  'MOST_DISTANCE',
  'MOST_FREE_WORDS',
  'MOST_HITS',
  'MOST_LISTED',
  'MOST_VARIANTS',
  'MemoryRecord',
  'PART_STATUSES',
  'PERSON_UNITS',
  'PROBLEM_CODES',
  'PeopleRegistry',
  'PopoloError',
  'REVIEW_ACTIONS',
  'ROLES',
  'RecordWriter',
  'Reviews',
  'SHIPPED_PEOPLE',
  'STATUSES_OF',
  'SearchScope',
  'StoreError',
  'StoredRecord',
  'TIMELINE_UNITS',
  'UNBUILT_CODES',
  'UnreadableError',
  'VERDICTS',
  'addDocuments',
  'addPeople',
  'checkDrafts',
  'cite',
  'countSections',
  'decodeText',
  'deriveRows',
  'diffRevisions',
  'findEvidence',
  'findList',
  'findNear',
  'findPeople',
  'findPhrase',
  'findVariants',
  'findingKeys',
  'formatAddress',
  'foundOf',
  'isFindingKey',
  'isRecord',
  'isUnanswered',
  'isWitness',
  'listDocuments',
  'listProblems',
  'locateAddress',
  'notADate',
  'openPeople',
  'pageAt',
  'pageStarts',
  'parseDocument',
  'parseIsoDate',
  'parsePhrase',
  'passageAddress',
  'peopleOfRecord',
  'peopleVersion',
  'personPage',
  'phraseTimeline',
  'ploverNotes',
  'problemOfCorrection',
  'readAddress',
  'readCoverage',
  'readMargins',
  'readPeopleFile',
  'readPopolo',
  'readSection',
  'readStatus',
  'readWords',
  'repairIndex',
  'reviewedIn',
  'revisionsOf',
  'rowsOfDocument',
  'sectionSpans',
  'sectionsWithin',
  'sentencesAround',
  'spanOfPart',
  'speakerFilter',
  'unanswered',
  'verifyRecord',
]

/** A folder in which the package is installed as a user would have it: packed, with what it needs. */
let folder: string

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbale-package-'))
  const packed = join(folder, 'node_modules', 'verbale')
  mkdirSync(packed, { recursive: true })
  const npm = ['pack', '--json', '--pack-destination', folder]
  const printed = execFileSync('npm', npm, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })
  const archive = /"filename":\s*"([^"]+)"/.exec(printed)?.[1] ?? ''
  const unpack = ['-xzf', join(folder, archive), '-C', packed, '--strip-components=1']
  execFileSync('tar', unpack)
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(packed, 'package.json'), 'utf8'),
  )
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name))
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
})

after(() => rmSync(folder, { recursive: true, force: true }))

test('the library exports what is listed, and nothing else', () => {
  assert.deepEqual(Object.keys(verbale).sort(), EXPORTS)
})

test('the packed package exports the same', () => {
  const script = 'import * as v from "verbale"; console.log(JSON.stringify(Object.keys(v).sort()))'
  assert.deepEqual(JSON.parse(run(['--input-type=module', '-e', script])), EXPORTS)
})

test('the packed package lets nobody import its insides', () => {
  const script =
    'import("verbale/dist/check/record.js").then(() => console.log("open"), (e) => console.log(e.code))'
  assert.equal(run(['-e', script]).trim(), 'ERR_PACKAGE_PATH_NOT_EXPORTED')
})

test('the packed package holds no tests, no examples and no sources', () => {
  const list = execFileSync('find', ['.', '-type', 'f'], {
    cwd: join(folder, 'node_modules', 'verbale'),
    encoding: 'utf8',
  })
  const files = list.trim().split('\n')
  assert.ok(files.includes('./dist/verbale.js') && files.includes('./bin/verbale.js'))
  const alien = files.filter((path) =>
    /\.(?:test|conformance)\.|^\.\/(?:src|test|examples|bench)\//.test(path),
  )
  assert.deepEqual(alien, [])
})

test('the packed package has the desk, and the licenses of what is bundled in it', () => {
  const web = join(folder, 'node_modules', 'verbale', 'dist', 'web')
  const page = readFileSync(join(web, 'index.html'), 'utf8')
  const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path as string)
  assert.ok(files.length >= 4, files.join())
  for (const path of files) {
    assert.ok(path.startsWith('/assets/'), `${path} is asked of this server`)
    assert.ok(readFileSync(join(web, path)).length > 0)
  }
  assert.match(readFileSync(join(web, 'THIRD-PARTY-LICENSES.md'), 'utf8'), /preact[\s\S]*MIT/)
})

test('the declarations of the packed package stand alone', () => {
  writeFileSync(
    join(folder, 'use.ts'),
    'import { type CheckReport, MemoryRecord, parseDocument } from "verbale"\n' +
      'const record = new MemoryRecord([parseDocument({ text: "MINISTER ODA: We are ready." })])\n' +
      'export const report: CheckReport = record.check({ text: "" })\n',
  )
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc')
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024']
  execFileSync(tsc, [...options, '--types', '', 'use.ts'], { cwd: folder, stdio: 'pipe' })
})

test('the packed command runs', () => {
  writeFileSync(join(folder, 'source.txt'), 'MINISTER ODA: We will sail at dawn on Monday.\n')
  writeFileSync(join(folder, 'draft.txt'), '"We will sail at dawn on Monday," Minister Oda said.\n')
  const command = join(folder, 'node_modules', 'verbale', 'bin', 'verbale.js')
  const printed = run([command, 'check', 'draft.txt', '--against', 'source.txt', '--json'])
  assert.equal(JSON.parse(printed).findings[0].verdict, 'verbatim')
})

function run(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
}
