import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decodeNet } from './commitment/clause-net-codec.ts'
import { BINDING_MODEL, TYPE_MODEL } from './commitment/commitment-model.ts'
import type { CommitmentModels } from './commitment/commitment-weigher.ts'
import { unpackModel } from './packed-model.ts'

let learned: CommitmentModels | undefined

/**
 * What was learned of commitments from the annotated transcripts, read when it is first asked for.
 *
 * The bundled command finds `data/` where this file finds it: two folders up.
 */
export function commitmentModels(): CommitmentModels {
  learned ??= {
    binding: unpackModel(BINDING_MODEL),
    type: unpackModel(TYPE_MODEL),
    net: decodeNet(
      readFileSync(fileURLToPath(new URL('../../data/commitment-net.bin', import.meta.url))),
    ),
  }
  return learned
}
