import { placeFacts as factsSchema } from '#contract/signOffs.ts'
import type { Overtaken } from '#contract/messages.ts'
import { canonicalText } from '#domain/canonical.ts'
import { moderatorOf, signatureStands } from '#domain/contentDifference.ts'
import type { PersonLetterKind } from '#domain/letters/letterKinds.ts'
import type { Standing } from '#server/sign-offs/readStandings.ts'

type Subject = {
  messageId: string | null
  kind: 'lineup' | 'answer'
  itemId: string
  subjectId: string
  personId: string
  coversHash: string
  facts: string
}

/**
 * What has overtaken one matter of a letter that has not gone out, given where its item stands now; null while the letter
 * still says what is so.
 */
export const overtakenBy = (
  kind: PersonLetterKind,
  subject: Subject,
  standing: Standing,
): Overtaken | null => {
  switch (kind) {
    case 'request':
      return isAskedByAnother(subject, standing) ? 'changed' : askedOvertaken(subject, standing)
    case 'reminder':
      return askedOvertaken(subject, standing)
    case 'change':
    case 'programme':
      return newsOvertaken(subject, standing)
    case 'removal':
    case 'cancellation':
      return goneOvertaken(subject, standing)
  }
}

/** They were asked the same once more, by a later letter, which may name another deadline. */
const isAskedByAnother = ({ messageId, subjectId, personId }: Subject, { requests }: Standing) => {
  const asked = requests.findLast((it) => it.subjectId === subjectId && it.personId === personId)
  return asked !== undefined && asked.messageId !== messageId
}

const askedOvertaken = (subject: Subject, standing: Standing) =>
  subject.kind === 'lineup' ? lineupOvertaken(subject, standing) : answerOvertaken(subject, standing)

const lineupOvertaken = (subject: Subject, { isVoid, content, lineup, requests }: Standing) => {
  if (isVoid || moderatorOf(content) !== subject.personId) return 'not-there'
  const asked = requests.findLast(
    (it) => it.kind === 'lineup' && it.subjectId === subject.subjectId && it.personId === subject.personId,
  )
  if (asked && asked.coversHash !== subject.coversHash) return 'changed'
  if (lineup.state === 'draft') return null
  if (lineup.state !== 'sent') return 'answered'
  // They would be asked about people or a time that staff have changed since.
  return asked?.content && !signatureStands(asked.content, content) ? 'changed' : null
}

const answerOvertaken = (subject: Subject, { isVoid, places }: Standing) => {
  const place = places.find((it) => it.id === subject.subjectId && it.personId === subject.personId)
  if (isVoid || !place) return 'not-there'
  if (place.coversHash !== subject.coversHash) return 'changed'
  return place.state === 'invited' || place.state === 'proposed' ? null : 'answered'
}

const newsOvertaken = ({ personId, facts }: Subject, { isVoid, places }: Standing) => {
  const place = places.find((it) => it.personId === personId)
  if (isVoid || !place) return 'not-there'
  const told = factsSchema.parse(JSON.parse(facts))
  return canonicalText(place.facts) === canonicalText(told) ? null : 'changed'
}

const goneOvertaken = ({ personId, facts }: Subject, { isVoid, places }: Standing) => {
  if (isVoid) return null
  const { role } = factsSchema.parse(JSON.parse(facts))
  const isThere = places.some(
    (place) => place.personId === personId && (role !== 'moderator' || place.role === 'moderator'),
  )
  return isThere ? 'there-again' : null
}
