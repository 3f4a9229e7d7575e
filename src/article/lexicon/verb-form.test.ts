import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formsOfVerb, isIrregularBase, isIrregularPast } from './verb-form.ts'

const verbs = {
  say: 'said says saying',
  deny: 'denied denies denying',
  urge: 'urged urges urging',
  agree: 'agreed agrees agreeing',
  press: 'pressed presses pressing',
  go: 'went gone goes going',
  veto: 'vetoed vetoes vetoing',
  regret: 'regretted regrets regretting',
  undercut: 'undercut undercuts undercutting',
  lie: 'lied lies lying',
  plan: 'planned plans planning',
  signal: 'signaled signalled signals signaling signalling',
  see: 'saw seen sees seeing',
}
for (const [lemma, forms] of Object.entries(verbs)) {
  test(`${lemma} becomes ${forms}`, () => {
    const [base, ...others] = formsOfVerb(lemma).map(([text]) => text)
    assert.equal(base, lemma)
    assert.deepEqual(others, forms.split(' '))
  })
}

test('irregular verbs are known by their base and by their past', () => {
  assert.ok(isIrregularBase('withdraw') && isIrregularPast('withdrawn'))
  assert.ok(isIrregularBase('cut') && isIrregularPast('cut'))
  assert.ok(!isIrregularBase('withdrew') && !isIrregularPast('deny'))
})
