import type { ReviewPartner } from '#contract/review.ts'
import type { PartnerCardDetails } from '#contract/reviewProof.ts'

/** The form's part of a partner's page. */
export const readCard = ({
  card: { revision, ...values },
}: ReviewPartner): { values: PartnerCardDetails; revision: number } => ({ values, revision })

/** Whether two cards print the same name in the same forms: what was confirmed of one is then confirmed of the other. */
export const isNamedAlike = (one: PartnerCardDetails, other: PartnerCardDetails) =>
  one.name === other.name &&
  one.genitive === other.genitive &&
  one.dative === other.dative &&
  one.accusative === other.accusative &&
  one.instrumental === other.instrumental &&
  one.locative === other.locative
