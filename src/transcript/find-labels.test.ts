import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page } from '../../test/support/transcript.ts'
import { readPage } from '../format/registry.ts'
import { findLabels } from './find-labels.ts'

/** Pages, and the labels that begin turns in them. */
const cases: Record<string, { readonly text: string; readonly labels: readonly string[] }> = {
  'two labels in capitals': {
    text: page('MINISTER ODA: We sail.', 'QUESTION: When?'),
    labels: ['MINISTER ODA', 'QUESTION'],
  },
  'one label that names a post': {
    text: page('MINISTER ODA: We sail.', 'On Friday.'),
    labels: ['MINISTER ODA'],
  },
  'one label in capitals that nothing explains': {
    text: page('TARGETS: We sail.', 'On Friday.'),
    labels: [],
  },
  'heads whose words are common ones': {
    text: page(
      'TARGETS: Ships in ports are targets.',
      'RESULTS: The targets gave results.',
      'The results stand.',
    ),
    labels: [],
  },
  'labels in ordinary letters that recur': {
    text: page(
      'Question: When do you sail?',
      'Sunniva Oda: On Friday.',
      'Question: And who pays?',
      'Sunniva Oda: We do.',
    ),
    labels: ['Question', 'Sunniva Oda', 'Question', 'Sunniva Oda'],
  },
  'a label in ordinary letters beside capital ones': {
    text: page(
      'MODERATOR: Good evening.',
      'QUESTION: When?',
      'Minister Oda: Soon.',
      'Minister Oda: Good night.',
    ),
    labels: ['MODERATOR', 'QUESTION', 'Minister Oda', 'Minister Oda'],
  },
  'a list head beside labels': {
    text: page('MINISTER ODA: We ask for this.', 'Bread: as much as there is.', 'QUESTION: When?'),
    labels: ['MINISTER ODA', 'QUESTION'],
  },
  'words before a colon in prose': {
    text: page('The Minister: a portrait.', 'She was born in Port Callow.'),
    labels: [],
  },
  'labels of parts played': {
    text: page('OPERATOR: Go ahead.', 'PARTICIPANT: Thank you.', 'STAFF: One more.'),
    labels: ['OPERATOR', 'PARTICIPANT', 'STAFF'],
  },
  'a label in a heading': { text: '# MINISTER ODA: OUR PLAN\n\nWe sail.', labels: [] },
}

describe('labels that begin turns', () => {
  for (const [name, { text, labels }] of Object.entries(cases)) {
    test(name, () => {
      const found = [...findLabels(readPage(text)).values()].map((label) => label.text)
      assert.deepEqual(found, labels)
    })
  }
})
