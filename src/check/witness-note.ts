import type { ReportWitness } from './finding.ts'
import { nameOf } from './match-occasion.ts'

/** Plain sentences on how many reports there are of some words, copies of one counted once. */
export function notesOnWitnesses(witnesses: readonly ReportWitness[]): string[] {
  const printed = witnesses.filter(({ entries }) => entries.length > 1)
  const own = witnesses.find(({ isOfDraft }) => isOfDraft)
  return [
    ...(witnesses.length > 1 ? [`${witnesses.length} independent reports have these words`] : []),
    ...printed.map((witness) => noteOnPrinted(witness, witnesses.length > 1)),
    ...(own === undefined ? [] : [noteOnOwn(own)]),
  ]
}

function noteOnPrinted({ entries, agency }: ReportWitness, isOneOfMany: boolean): string {
  const publishers = [...new Set(entries.flatMap(({ document }) => document.publisher ?? []))]
  // Papers that do not say who they are may be two of one house.
  const isKnown = entries.every(({ document }) => document.publisher !== undefined)
  const printed =
    isKnown && publishers.length > 1
      ? `printed by ${publishers.length} publishers: ${publishers.join(', ')}`
      : `printed ${entries.length} times: ${entries.map(({ document }) => nameOf(document)).join(', ')}`
  const credit = agency === undefined ? '' : `; it is credited to ${agency}`
  return `${isOneOfMany ? 'Of these, one' : 'One'} report, ${printed}${credit}`
}

function noteOnOwn({ entries }: ReportWitness): string {
  return entries.length > 1
    ? 'The draft carries the same copy as these, so they are no witness beside it'
    : 'The draft carries the same copy as this report, so it is no witness beside it'
}
