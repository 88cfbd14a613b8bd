import { i18n } from '@lingui/core'
import { expect, onTestFinished, test } from 'vitest'
import { dayOf } from '#src/api/rules/findingValues.ts'

test('a day of a finding is written as everywhere in the reader’s language', () => {
  onTestFinished(() => i18n.activate('pl'))
  i18n.load({ pl: {}, en: {} })
  i18n.activate('en')
  expect(dayOf({ until: '2027-10-12' }, 'until')).toBe('Tue 12 Oct 2027')
  i18n.activate('pl')
  expect(dayOf({ until: '2027-10-12' }, 'until')).toBe('wt 12 X 2027')
})
