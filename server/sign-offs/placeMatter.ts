import type { PlaceFacts } from '#contract/signOffs.ts'
import { canonicalHash, coveredFacts } from '#domain/canonical.ts'
import type { Standing } from './readStandings.ts'

/**
 * Somebody's place as a matter of a letter that tells of it and asks nothing; `facts` as it is, or as it was known once it
 * is gone, `before` as they knew it, null where they were told nothing.
 */
export const placeMatter = async ({
  facts,
  before,
  standing: { item, places },
  personId,
}: {
  facts: PlaceFacts
  before: PlaceFacts | null
  standing: Standing
  personId: string
}) => {
  const isModerator = facts.role === 'moderator'
  return {
    kind: isModerator ? ('lineup' as const) : ('answer' as const),
    facts,
    itemKind: item.kind,
    content: null,
    before,
    isAgain: false,
    subjectId: isModerator ? item.id : (places.find((place) => place.personId === personId)?.id ?? item.id),
    coversHash: await canonicalHash(coveredFacts(facts)),
    version: null,
  }
}
