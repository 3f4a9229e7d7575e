import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unpackModel } from '../packed-model.ts'
import { decodeNet } from './clause-net-codec.ts'
import { BINDING_MODEL, TYPE_MODEL } from './commitment-model.ts'
import type { CommitmentModels } from './commitment-weigher.ts'

let learned: CommitmentModels | undefined

/** What was learned from the annotated transcripts, read when it is first asked for. */
export function learnedModels(): CommitmentModels {
  if (learned === undefined) {
    const path = fileURLToPath(new URL('../../../data/commitment-net.bin', import.meta.url))
    const net = decodeNet(readFileSync(path))
    learned = { binding: unpackModel(BINDING_MODEL), type: unpackModel(TYPE_MODEL), net }
  }
  return learned
}
