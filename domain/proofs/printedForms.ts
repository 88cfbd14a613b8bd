import type { ProofPartner } from '#contract/proofData.ts'
import type { Drawing } from '#domain/drawing/drawing.ts'
import { says } from '#domain/marks/rules/proofParts.ts'

const oblique = ['genitive', 'dative', 'accusative', 'instrumental', 'locative'] as const

/** The forms of a partner's name, other than the name itself, that a drawing says: „we współpracy z Fundacją Wzorcową”. */
export const printedForms = (partner: ProofPartner, drawing: Drawing): string[] => [
  ...new Set(
    oblique
      .map((one) => partner[one])
      .filter((text) => text !== '' && !partner.name.includes(text) && says(drawing, text)),
  ),
]
