import type { Decision, LineupContent } from '#contract/signOffs.ts'
import { moderatorFacts } from '#domain/canonical.ts'
import { moderatorOf } from '#domain/contentDifference.ts'
import { refuse } from '#server/api/base.ts'
import type { Work } from '#server/history/commit.ts'
import { itemEntry } from '#server/history/entries.ts'
import { deciderOf } from '#server/session/deciderOf.ts'
import type { Principal } from '#server/session/principal.ts'
import { nextSeq } from './freezeVersion.ts'
import type { Standing } from './readStandings.ts'

export type Given = Pick<Decision, 'id' | 'answer' | 'comment' | 'way' | 'channel' | 'note'> & {
  aboutPersonId?: string | null
}

type By = { principal: Principal; now: string }

const rowOf = ({ aboutPersonId = null, ...given }: Given, { principal, now }: By) => ({
  ...given,
  ...deciderOf(principal),
  aboutPersonId,
  at: now,
})

/** Writes down what was decided about a version of a line-up, whose `content` that is; 422 where nobody moderates it. */
export const writeLineupDecision = async (
  { change, record }: Work,
  { item }: Standing,
  given: Given,
  { version, hash, content, ...by }: By & { version: number; hash: string; content: LineupContent },
) => {
  const personId = moderatorOf(content)
  if (personId === undefined) throw refuse(['panelId'], 'no-moderator')
  await change
    .insertInto('decision')
    .values({
      ...rowOf(given, by),
      kind: 'lineup',
      seq: await nextSeq(change, item.id),
      eventId: item.eventId,
      itemId: item.id,
      subjectId: item.id,
      personId,
      coversHash: hash,
      version,
      facts: JSON.stringify(moderatorFacts(content)),
    })
    .execute()
  const { answer, way } = given
  record(itemEntry(item, { before: {}, after: { lineupAnswer: { answer, version, way } } }))
}

/** Writes down what somebody answered for their own place, or staff for them. */
export const writeAnswer = async (
  { change, record }: Work,
  { item }: Standing,
  place: Standing['places'][number],
  given: Given,
  by: By,
) => {
  await change
    .insertInto('decision')
    .values({
      ...rowOf(given, by),
      kind: 'answer',
      seq: await nextSeq(change, item.id),
      eventId: item.eventId,
      itemId: item.id,
      subjectId: place.id,
      personId: place.personId,
      coversHash: place.coversHash,
      version: null,
      facts: JSON.stringify(place.facts),
    })
    .execute()
  const { answer, way } = given
  const name = `${place.card.given} ${place.card.family}`
  const after = { [`answers.${place.personId}`]: { name, answer, way } }
  record(itemEntry(item, { before: {}, after }))
}
