import { checkProof } from '#domain/marks/checkProof.ts'
import { compose } from '#domain/materials/compose.ts'
import { madeUpPartners, madeUpProof } from '#tests/domain/madeUpProof.ts'

/** Milliseconds that each of so many rounds takes to compose a poster with 20 partners and check it; run in a browser. */
export const composePoster = (rounds: number): number[] => {
  const data = madeUpProof('poster', 'A3', { partners: madeUpPartners(20) })
  return Array.from({ length: rounds }, () => {
    const start = performance.now()
    checkProof(data, compose(data))
    return performance.now() - start
  })
}
