import { packageData } from '../../syntax/package-data.ts'
import { unpackModel } from '../packed-model.ts'
import { decodeNet } from './clause-net-codec.ts'
import { BINDING_MODEL, TYPE_MODEL } from './commitment-model.ts'
import type { CommitmentModels } from './commitment-weigher.ts'

let learned: CommitmentModels | undefined

/** What was learned of commitments from the annotated transcripts, read when it is first asked for. */
export function commitmentModels(): CommitmentModels {
  learned ??= {
    binding: unpackModel(BINDING_MODEL),
    type: unpackModel(TYPE_MODEL),
    net: decodeNet(packageData('commitment-net.bin')),
  }
  return learned
}
