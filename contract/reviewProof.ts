import { z } from 'zod'
import { date } from './base.ts'
import { factsChange, proofDecision, proofPartnerState, proofState, proofSummary } from './materials.ts'
import { organisationDetails } from './partners.ts'
import { materialKind, partnerFacts } from './proofData.ts'
import { contentHash } from './signOffs.ts'

/** A proof as one partner sees it who is on it: their own places, answers and what changed for them; nobody else's. */
export const reviewProof = proofSummary
  .pick({
    id: true,
    materialId: true,
    number: true,
    origin: true,
    picture: true,
    width: true,
    height: true,
    createdAt: true,
  })
  .extend({
    materialName: z.string(),
    materialKind,
    /** Only the last one sent of a material can be answered. */
    isCurrent: z.boolean(),
    facts: partnerFacts,
    coversHash: contentHash,
    places: proofPartnerState.shape.places,
    state: proofState,
    changes: z.array(factsChange),
    deadline: date.nullable(),
    /** Their answers about this material, oldest first. */
    decisions: z.array(proofDecision),
  })

/** What a partner keeps of itself. */
export const partnerCardDetails = organisationDetails
  .pick({
    name: true,
    shortName: true,
    genitive: true,
    dative: true,
    accusative: true,
    instrumental: true,
    locative: true,
    website: true,
    contacts: true,
  })
  .extend({ areFormsConfirmed: z.boolean() })

export type ReviewProof = z.infer<typeof reviewProof>
export type PartnerCardDetails = z.infer<typeof partnerCardDetails>
