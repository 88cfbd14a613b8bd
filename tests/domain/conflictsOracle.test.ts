import { expect, test } from 'vitest'
import type { Conflict, ConflictKind } from '#contract/conflicts.ts'
import { findConflicts } from '#domain/conflicts/findConflicts.ts'
import { bruteConflicts } from './conflictsOracle.ts'
import { randomProgramme } from './randomProgramme.ts'

/** 5,000 programmes in all. */
const batches = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const inBatch = 500

/** A conflict as text that does not depend on the order of its fields; without what the oracle does not make up. */
const asText = (conflict: Omit<Conflict, 'key' | 'facts'>) =>
  JSON.stringify(
    Object.entries(conflict)
      .filter(([field]) => field !== 'key' && field !== 'facts')
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )

test.each(batches)(
  `made-up programmes have exactly the conflicts that trying everything finds (${inBatch}, batch %i)`,
  (batch) => {
    const seen = new Map<ConflictKind, number>()
    const different: number[] = []
    for (let seed = (batch - 1) * inBatch + 1; seed <= batch * inBatch; seed += 1) {
      const programme = randomProgramme(seed)
      const found = findConflicts(programme)
      const expected = bruteConflicts(programme)
      for (const { kind } of expected) seen.set(kind, (seen.get(kind) ?? 0) + 1)
      if (found.map(asText).toSorted().join('\n') !== expected.map(asText).toSorted().join('\n')) {
        different.push(seed)
      }
      expect(new Set(found.map(({ key }) => key)).size, `keys of ${seed}`).toBe(found.length)
    }
    expect(different).toEqual([])
    // Every kind came up, and often: nothing is equal for want of cases.
    expect(seen.size).toBe(11)
    expect(Math.min(...seen.values()), JSON.stringify([...seen])).toBeGreaterThan(15)
  },
)
