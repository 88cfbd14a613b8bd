import type { PartnerFacts } from '#contract/proofData.ts'
import { canonicalHash } from '#domain/canonical.ts'

/**
 * The hash that an acceptance is bound to, of what concerns the partner. How many others bear the same role is shown to
 * them but is nothing of theirs: whoever joins or leaves at the far end of a list asks nobody again.
 */
export const acceptanceHash = ({ roles, ...facts }: PartnerFacts): Promise<string> =>
  canonicalHash({ ...facts, roles: roles.map(({ role, order }) => ({ role, order })) })
