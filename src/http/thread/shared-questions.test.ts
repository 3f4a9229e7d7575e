import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from '../answer/answer.ts'
import { SharedQuestions } from './shared-questions.ts'

/** Somebody who answers when told to, and counts the questions and those that were taken back. */
function answering() {
  const work = { asked: 0, takenBack: 0 }
  let say = (_: Answer): void => {}
  const answer = (signal: AbortSignal): Promise<Answer> => {
    work.asked++
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    say = resolve
    signal.addEventListener('abort', () => {
      work.takenBack++
      reject(new Error('taken back'))
    })
    return promise
  }
  return { work, answer, say: (body: string) => say({ body } as Answer) }
}

test('what is asked by many at once is answered once, and anew afterwards', async () => {
  const questions = new SharedQuestions()
  const { work, answer, say } = answering()
  const { signal } = new AbortController()
  const asked = [signal, undefined, signal].map((one) => questions.ask('lamp', one, answer))
  say('lit')
  assert.deepEqual(
    (await Promise.all(asked)).map(({ body }) => body),
    ['lit', 'lit', 'lit'],
  )
  assert.equal(work.asked, 1)
  const later = questions.ask('lamp', undefined, answer)
  say('out')
  assert.equal((await later).body, 'out')
  assert.deepEqual(work, { asked: 2, takenBack: 0 })
})

test('other questions are asked beside it', () => {
  const questions = new SharedQuestions()
  const { work, answer } = answering()
  for (const question of ['lamp', 'oil', 'lamp']) void questions.ask(question, undefined, answer)
  assert.equal(work.asked, 2)
})

test('whoever goes leaves the question to the others, and the last takes it back', async () => {
  const questions = new SharedQuestions()
  const { work, answer, say } = answering()
  const first = new AbortController()
  const second = new AbortController()
  const gone = questions.ask('lamp', first.signal, answer)
  const left = questions.ask('lamp', second.signal, answer)
  first.abort()
  await assert.rejects(gone, { code: 'clientGone' })
  assert.equal(work.takenBack, 0)
  say('lit')
  assert.equal((await left).body, 'lit')
  const alone = questions.ask('lamp', AbortSignal.abort(), answer)
  await assert.rejects(alone, { message: 'taken back' })
  assert.deepEqual(work, { asked: 2, takenBack: 1 })
})

test('a question that fails fails for all who wait, and is asked anew', async () => {
  const questions = new SharedQuestions()
  const fail = (): Promise<Answer> => Promise.reject(new Error('busy'))
  const { signal } = new AbortController()
  for (const one of [signal, undefined]) {
    await assert.rejects(questions.ask('lamp', one, fail), { message: 'busy' })
  }
  const { answer, say } = answering()
  const asked = questions.ask('lamp', signal, answer)
  say('lit')
  assert.equal((await asked).body, 'lit')
})
