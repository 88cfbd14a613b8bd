import { expect, test } from 'vitest'
import type { ProofData } from '#contract/proofData.ts'
import { compose } from '#domain/materials/compose.ts'
import { factsDifference } from '#domain/proofs/factsDifference.ts'
import { partnerFacts } from '#domain/proofs/partnerFacts.ts'
import { madeUpPartner, madeUpProof } from './madeUpProof.ts'

const invitation = (instrumental: string): ProofData =>
  madeUpProof('invitation', 'A4', {
    partners: [
      madeUpPartner(0, { roles: [{ role: 'organiser', order: 1, orderRule: 'agreed' }] }),
      madeUpPartner(1, {
        name: 'Fundacja Wzorcowa',
        instrumental,
        areFormsConfirmed: true,
        roles: [{ role: 'co-organiser', order: 1, orderRule: 'agreed' }],
      }),
    ],
  })
const factsOf = (data: ProofData) => partnerFacts(data, compose(data))[1]

test('the form in which a name is printed concerns the partner', () => {
  const before = factsOf(invitation('Fundacją Wzorcową'))
  const after = factsOf(invitation('Fundacją Wzorcowej'))
  expect(before?.forms).toEqual(['Fundacją Wzorcową'])
  if (!before || !after) throw new Error('Two partners are on the invitation')
  expect(factsDifference(before, after)).toEqual([
    {
      kind: 'name',
      from: 'Fundacja Wzorcowa, Fundacją Wzorcową',
      to: 'Fundacja Wzorcowa, Fundacją Wzorcowej',
    },
  ])
})
