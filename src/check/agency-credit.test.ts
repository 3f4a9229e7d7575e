import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDocument } from '../verbale.ts'
import { agencyOf } from './agency-credit.ts'

const cases: Readonly<Record<string, { readonly text: string; readonly agency?: string }>> = {
  'a dateline with brackets': {
    text: 'Ferry stays shut\n\nPORT TEAL, September 19 (Strait Press) — The ferry stays shut.',
    agency: 'Strait Press',
  },
  'a dateline with strokes': {
    text: 'Ferry stays shut\n\nPORT TEAL, September 19. /Tass/. The ferry stays shut.',
    agency: 'TASS',
  },
  'a byline': {
    text: 'Ferry stays shut\n\nBy Odile Rasker, The Associated Press\n\nThe ferry stays shut.',
    agency: 'Associated Press',
  },
  'a line at the end': {
    text: 'Ferry stays shut\n\nThe ferry stays shut, and the crews are at home.\n\nWith reporting from AFP',
    agency: 'Agence France-Presse',
  },
  'an agency that is quoted': {
    text: 'Ferry stays shut\n\nThe minister told Reuters that the ferry would stay shut until the herring was gone.',
  },
  'brackets that name no agency': {
    text: 'Ferry stays shut\n\nThe harbor board (and its widow) said that the ferry would stay shut.',
  },
}

for (const [name, { text, agency }] of Object.entries(cases)) {
  test(`the agency of a report: ${name}`, () => {
    const { document } = parseDocument({ text, kind: 'pressReport' })
    assert.equal(agencyOf(document), agency)
  })
}
