import type { Overtaken } from '#contract/messages.ts'
import type { ProofLetterKind } from '#domain/letters/letterKinds.ts'
import type { MaterialStanding } from '#server/proofs/readMaterialStandings.ts'
import type { ProofSubject } from './readProofSubjects.ts'

/**
 * What has overtaken one proof of a letter that has not gone out, given where its material stands now; null while the
 * letter still says what is so.
 */
export const proofOvertakenBy = (
  kind: ProofLetterKind,
  subject: Pick<ProofSubject, 'messageId' | 'eventPartnerId' | 'coversHash' | 'partnerThere'>,
  { material, isVoid, standings }: MaterialStanding,
): Overtaken | null => {
  const partner = standings.find(({ eventPartnerId }) => eventPartnerId === subject.eventPartnerId)
  const isGone = isVoid || material.removedAt !== null || material.eventRemovedAt !== null
  if (isGone || !partner || subject.partnerThere === null) return 'not-there'
  // They were asked once more by a later letter, which may name another deadline.
  if (kind === 'proof-request' && partner.request && partner.request.messageId !== subject.messageId)
    return 'changed'
  if (partner.coversHash !== subject.coversHash) return 'changed'
  return partner.state === 'waiting' ? null : 'answered'
}
