import { Lines } from '../text/lines.ts'
import type { FindingResult } from './finding.ts'
import { passageBody, passageLines } from './passage.ts'

/** What became of a quotation in plain text: the address, the citation and the verdict first. */
export function findingLines(finding: FindingResult): Lines {
  const { verdict, means, advice, isPossible, quotation, said, diff, attribution } = finding
  const lines = new Lines()
    .fact('Address', finding.address)
    .fact('Citation', finding.citation)
    .say(`Verdict: ${isPossible ? 'possibly ' : ''}${verdict} (${means})`)
    .say(`Advice: ${advice}`)
    .words('Checked', quotation.words)
    .fact('Given to', quotation.speaker)
    .fact('Speaker', said === undefined ? undefined : ATTRIBUTIONS[attribution])
    .words('Difference, with [-words left out-] and {+words put in+}', diff)
  if (finding.parts.length > 0) {
    for (const [k, part] of finding.parts.entries())
      lines
        .gap()
        .say(`Part ${k + 1} of what the record has`)
        .add(passageLines(part))
  } else if (said !== undefined) {
    const isNamed = said.address === finding.address
    lines.gap().say('What the record has')
    lines.add(isNamed ? passageBody(said) : passageLines(said))
  }
  const { contextEvidence } = finding
  if (contextEvidence !== undefined) {
    lines
      .gap()
      .say(`What may have changed: ${contextEvidence.kind}`)
      .words('It hangs on', contextEvidence.words)
      .words('On record', contextEvidence.said)
      .words('As written', contextEvidence.written)
  }
  for (const passage of finding.alternatives)
    lines.gap().say('Also on record').add(passageLines(passage))
  for (const note of finding.notes) lines.fact('Note', note)
  return lines
}

const ATTRIBUTIONS: Readonly<Record<string, string>> = {
  same: 'the record has the words from the one who is named',
  other: 'the record has the words from somebody else',
  unnamed: 'nobody was named',
  unknown: 'whether the one who is named said them could not be told',
}
