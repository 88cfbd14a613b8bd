import { expect, test } from 'vitest'

// Run by tests/run.ts alone, before everything else: a run in which this fails must itself fail.
test('one is two', () => {
  expect(1).toBe(2)
})
