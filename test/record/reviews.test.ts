import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type CheckReport,
  findingKeys,
  isFindingKey,
  REVIEW_ACTIONS,
  type ReviewedFinding,
  Reviews,
  reviewedIn,
  type StoredRecord,
} from '../../src/verbale.ts'
import { checkToJson } from '../../src/wire/check-json.ts'
import { reviewedToJson } from '../../src/wire/review-json.ts'
import { DESK } from '../support/desk.ts'
import '../support/property-seed.ts'
import { addTexts, openDesk, removeDocument, storedDesk } from '../support/stored-desk.ts'

const OPEN = '“The harbor stays open to every ship,” Minister Oda said.'
const LIST = '“We will publish the list on Friday,” Minister Oda said.'
const AT = '2031-08-02T10:00:00Z'

test('the key of a finding stays when the draft is edited around it', async (t) => {
  const record = openDesk(t, await storedDesk(t, DESK))
  const [key] = keysOf(record, OPEN)
  assert.ok(key !== undefined && isFindingKey(key))
  const same = {
    'another opening': `The talks went on all night.\n\n${OPEN}`,
    'another quotation before it': `${LIST}\n\n${OPEN}`,
    'another cue': '“The harbor stays open to every ship,” Minister Oda insisted on Monday.',
    'the speaker in full':
      '“The harbor stays open to every ship,” Foreign Minister Mirela Oda said.',
    'straight marks': '"The harbor stays open to every ship," Minister Oda said.',
  }
  for (const [name, draft] of Object.entries(same)) {
    assert.ok(keysOf(record, draft).includes(key), name)
  }
  const other = {
    'another word': '“The harbor stays closed to every ship,” Minister Oda said.',
    'another speaker': '“The harbor stays open to every ship,” Minister Harga said.',
    'nobody named': 'There were shouts. “The harbor stays open to every ship.”',
  }
  for (const [name, draft] of Object.entries(other)) {
    assert.ok(!keysOf(record, draft).includes(key), name)
  }
})

test('equal quotations of one draft have keys of their own, in their order', async (t) => {
  const record = openDesk(t, await storedDesk(t, DESK))
  const twice = keysOf(record, `${OPEN}\n\nNobody answered.\n\n${OPEN}`)
  assert.equal(new Set(twice).size, 2)
  assert.equal(twice[0], keysOf(record, OPEN)[0])
})

test('a decision comes back when the draft is checked again, in the report too', async (t) => {
  const path = await storedDesk(t, DESK)
  const key = decide(openDesk(t, path), OPEN, 'confirm', 'R. Weil', 'Heard it myself')
  const record = openDesk(t, path)
  const edited = record.check({ text: `${LIST}\n\n${OPEN}` })
  const json = checkToJson(edited, new Reviews(record).of(edited))
  assert.deepEqual(
    json.findings.map((finding) => [finding.key === key, finding.review, finding.reviews?.length]),
    [
      [false, undefined, undefined],
      [true, 'confirmed', 1],
    ],
  )
  const [review] = json.findings[1]?.reviews ?? []
  assert.deepEqual(
    [review?.action, review?.by, review?.at, review?.note, review?.stale],
    ['confirm', 'R. Weil', AT, 'Heard it myself', undefined],
  )
  assert.equal(review?.draft?.title, 'Oda on the harbor')
})

test('whoever decides differently is kept beside the other, and it is told', async (t) => {
  const record = openDesk(t, await storedDesk(t, DESK))
  const key = decide(record, OPEN, 'confirm', 'R. Weil')
  decide(record, OPEN, 'dismiss', 'P. Lunding')
  decide(record, OPEN, 'annotate', 'R. Weil', 'See the tape')
  const reviewed = new Reviews(record).find(key)
  assert.deepEqual([reviewed?.status, reviewed?.isContested], ['dismissed', true])
  assert.deepEqual(
    reviewed?.reviews.map(({ action, by }) => [action, by]),
    [
      ['confirm', 'R. Weil'],
      ['dismiss', 'P. Lunding'],
      ['annotate', 'R. Weil'],
    ],
  )
  decide(record, OPEN, 'dismiss', 'R. Weil')
  assert.equal(new Reviews(record).find(key)?.isContested, false)
})

test('a remark alone is no decision', async (t) => {
  const record = openDesk(t, await storedDesk(t, DESK))
  const key = decide(record, OPEN, 'annotate', 'R. Weil', 'Ask the ministry')
  const json = checkToJson(record.check({ text: OPEN }), reviewsOf(record, OPEN))
  assert.equal(json.findings[0]?.review, undefined)
  assert.equal(json.findings[0]?.reviews?.[0]?.note, 'Ask the ministry')
  assert.equal(new Reviews(record).find(key)?.status, undefined)
})

test('a decision says so when verdict or evidence changed, and tells what they were', async (t) => {
  const path = await storedDesk(t, DESK)
  const key = decide(openDesk(t, path), OPEN, 'confirm', 'R. Weil')
  await removeDocument(path, 'callow')
  const record = openDesk(t, path)
  const [review] = reviewsOf(record, OPEN).get(key)?.reviews ?? []
  assert.equal(review?.isStale, true)
  assert.equal(review?.found?.verdict, 'verbatim')
  const json = checkToJson(record.check({ text: OPEN }), reviewsOf(record, OPEN))
  const [told] = json.findings[0]?.reviews ?? []
  assert.equal(told?.stale, true)
  assert.equal(told?.was?.passages[0]?.text, 'The harbor stays open to every ship')
})

test('a revision that leaves the words alone leaves the decision alone', async (t) => {
  const path = await storedDesk(t, DESK.slice(0, 1))
  const key = decide(openDesk(t, path), OPEN, 'confirm', 'R. Weil')
  await addTexts(path, DESK.slice(1, 2))
  const record = openDesk(t, path)
  const found = record.check({ text: OPEN }).findings[0]?.match
  assert.equal(found?.entry.revision, 2)
  assert.equal(reviewsOf(record, OPEN).get(key)?.reviews[0]?.isStale, false)
})

test('what nobody told the evidence of is never called stale', async (t) => {
  const path = await storedDesk(t, DESK)
  const [key = ''] = keysOf(openDesk(t, path), OPEN)
  new Reviews(openDesk(t, path)).keep({ key, action: 'confirm', by: 'R. Weil' }, AT)
  await removeDocument(path, 'callow')
  assert.equal(reviewsOf(openDesk(t, path), OPEN).get(key)?.reviews[0]?.isStale, false)
})

test('reviews are listed by draft, words and person, the latest first', async (t) => {
  const record = openDesk(t, await storedDesk(t, DESK))
  const reviews = new Reviews(record)
  const first = decide(record, OPEN, 'confirm', 'R. Weil')
  const second = decide(record, LIST, 'dismiss', 'P. Lunding', undefined, '2031-08-03T10:00:00Z')
  const draftOf = (key: string): string | undefined => reviews.find(key)?.reviews[0]?.draft?.id
  const cases: readonly (readonly [Parameters<Reviews['list']>[0], readonly string[]])[] = [
    [{}, [second, first]],
    [{ by: 'R. Weil' }, [first]],
    [{ by: 'R.' }, []],
    [{ quotation: 'HARBOR stays' }, [first]],
    [{ quotation: 'arbor' }, []],
    [{ draft: draftOf(second) ?? '' }, [second]],
    [{ key: first }, [first]],
    [{ key: 'q0000000000000000' }, []],
  ]
  for (const [filter, expected] of cases) {
    assert.deepEqual(reviews.list(filter).map(keyOf), expected, JSON.stringify(filter))
  }
})

test('notes of another kind on the same finding are passed over', async (t) => {
  const path = await storedDesk(t, DESK)
  const key = decide(openDesk(t, path), OPEN, 'confirm', 'R. Weil')
  const record = openDesk(t, path)
  for (const text of ['a word', '{"format":"verbale.other/1"}', 'null', '{']) {
    new Reviews(record).keep({ key, action: 'annotate', by: 'P. Lunding', note: text }, AT)
  }
  assert.equal(new Reviews(record).find(key)?.reviews.length, 5)
})

test('no decision is lost in whatever order two people act', async (t) => {
  const path = await storedDesk(t, DESK)
  const people = ['R. Weil', 'P. Lunding'].map((by) => ({ by, record: openDesk(t, path) }))
  const [key = ''] = keysOf(openDesk(t, path), OPEN)
  let before = 0
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          who: fc.constantFrom(...people),
          action: fc.constantFrom(...REVIEW_ACTIONS),
          note: fc.string({ unit: 'binary' }),
          // Whoever reads in between has the record open in another state.
          looks: fc.boolean(),
        }),
        { maxLength: 8 },
      ),
      (acts) => {
        for (const { who, action, note, looks } of acts) {
          if (looks) new Reviews(who.record).find(key)
          new Reviews(who.record).keep({ key, action, by: who.by, note }, AT)
        }
        for (const { record } of people) {
          const { reviews = [] } = new Reviews(record).find(key) ?? {}
          assert.deepEqual(
            reviews.slice(before).map(({ by, action, note }) => [by, action, note]),
            acts.map(({ who, action, note }) => [who.by, action, note]),
          )
        }
        before += acts.length
      },
    ),
    { numRuns: 30 },
  )
})

test('what is printed of reviews has no null in it', async (t) => {
  const record = openDesk(t, await storedDesk(t, DESK))
  const key = decide(record, OPEN, 'confirm', 'R. Weil')
  const reviewed = new Reviews(record).find(key)
  assert.ok(reviewed !== undefined)
  const json = reviewedToJson(reviewed)
  assert.doesNotMatch(JSON.stringify(json), /null/)
  assert.deepEqual(
    [json.format, json.key, json.speaker, json.reviews[0]?.was?.verdict],
    ['verbale.review/1', key, 'Minister Oda', 'verbatim'],
  )
})

/** Check a draft, let somebody decide on its first finding, and return its key. */
function decide(
  record: StoredRecord,
  draft: string,
  action: (typeof REVIEW_ACTIONS)[number],
  by: string,
  note?: string,
  at: string = AT,
): string {
  const report = record.check({ text: draft, title: 'Oda on the harbor' })
  const [key] = findingKeys(report)
  const [finding] = report.findings
  assert.ok(key !== undefined && finding !== undefined)
  const review = { key, action, by, ...(note === undefined ? {} : { note }) }
  new Reviews(record).keep({ ...review, ...reviewedIn(report, finding) }, at)
  return key
}

function keysOf(record: StoredRecord, draft: string): string[] {
  return findingKeys(record.check({ text: draft }))
}

function reviewsOf(record: StoredRecord, draft: string): ReadonlyMap<string, ReviewedFinding> {
  const report: CheckReport = record.check({ text: draft })
  return new Reviews(record).of(report)
}

function keyOf({ key }: ReviewedFinding): string {
  return key
}
