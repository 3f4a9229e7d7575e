import { packageData } from '../../syntax/package-data.ts'
import { unpackModels } from '../model/packed-models.ts'
import type { NetWeights } from '../model/sentence-net.ts'
import { decodeNet } from '../model/sentence-net-codec.ts'

/** What a weigher of commitments goes by. */
export interface CommitmentModels {
  /** The text of a linear model of whether a clause binds: `none` or `binds`. */
  readonly binding: string
  /** The same of as which `CommitmentType`. */
  readonly type: string
  /** What is added to both for each clause: first whether it binds, then each type. */
  readonly net: NetWeights
}

/** What was learned of commitments from the annotated transcripts. */
export function commitmentModels(): CommitmentModels {
  const signs = new TextDecoder().decode(packageData('commitment-signs.txt'))
  return {
    ...unpackModels(signs, ['binding', 'type']),
    net: decodeNet(packageData('commitment-net.bin')),
  }
}
