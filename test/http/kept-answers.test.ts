import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { DESK } from '../support/desk.ts'
import { serveRecord } from '../support/serve-record.ts'

const served = await serveRecord({ after }, DESK)

/** The tags of answers, by path. */
async function tagsOf(paths: readonly string[]): Promise<Map<string, string>> {
  const tags = new Map<string, string>()
  for (const path of paths) {
    const { status, headers } = await served.get(`/api/v1${path}`)
    assert.equal(status, 200, path)
    tags.set(path, headers.get('etag') ?? '')
  }
  return tags
}

/** The paths whose answer is another one than a tag says. */
async function changedOf(tags: ReadonlyMap<string, string>): Promise<string[]> {
  const changed: string[] = []
  for (const [path, tag] of tags) {
    const { status } = await served.get(`/api/v1${path}`, { headers: { 'if-none-match': tag } })
    if (status !== 304) changed.push(path)
  }
  return changed
}

const OF_DOCUMENTS = ['/documents', '/search?q=harbor', '/people', '/coverage', '/problems']
const OF_DECISIONS = ['/reviews']

test('a decision outdates what is told of decisions, and nothing that is told of documents', async () => {
  const tags = await tagsOf([...OF_DOCUMENTS, ...OF_DECISIONS])
  assert.deepEqual(await changedOf(tags), [])
  const decision = { key: 'q00000000000000ab', action: 'confirm', by: 'R. Weil' }
  assert.equal((await served.post('/reviews', decision)).status, 200)
  assert.deepEqual(await changedOf(tags), OF_DECISIONS)
})

test('a document that is added outdates all', async () => {
  const tags = await tagsOf([...OF_DOCUMENTS, ...OF_DECISIONS])
  const text = 'MINISTER ODA: The harbor of Averholt is open again.'
  const added = await served.post('/documents', { text, id: 'late', date: '2031-08-01' })
  assert.ok(added.ok)
  await added.text()
  assert.deepEqual(await changedOf(tags), [...tags.keys()])
  const { hits } = (await (await served.get('/api/v1/search?q=Averholt+is+open')).json()) as {
    hits: { document: string }[]
  }
  assert.deepEqual(
    hits.map(({ document }) => document),
    ['late'],
  )
})
