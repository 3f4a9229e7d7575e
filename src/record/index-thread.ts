// Runs in a thread of its own: writes the segments of an index.

import { workerData } from 'node:worker_threads'
import { type IndexTask, runIndexTask } from './index-task.ts'
import { IndexWriter } from './index-writer.ts'
import { answerQuestions } from './thread.ts'

const writer = new IndexWriter(workerData as string)

answerQuestions((task: IndexTask) => runIndexTask(writer, task))
