import { isAgreed } from '#domain/lineupState.ts'
import type { Change } from '#server/database/database.ts'
import { writeLetter } from '#server/outbox/writeLetter.ts'
import { removeDrafts } from '#server/sign-offs/oweLetters.ts'
import type { Known } from '#server/sign-offs/readKnown.ts'
import { placeMatter } from '#server/sign-offs/placeMatter.ts'
import type { Standing } from '#server/sign-offs/readStandings.ts'
import { newsByPerson, readTellings } from './readTellings.ts'

type Written = {
  eventId: string
  releaseId: string
  standings: readonly Standing[]
  createdById: string
  /** Where everybody reads the programme. */
  programmeUrl: string
  now: Date
}

/** Drafts of earlier releases to these people that nobody has edited: what they say is said anew. */
const removeEarlier = async (change: Change, eventId: string, personIds: readonly string[]) => {
  const drafts = await change
    .selectFrom('message')
    .select('id')
    .where('eventId', '=', eventId)
    .where('kind', '=', 'programme')
    .where('state', '=', 'draft')
    .where('personId', 'in', ['', ...personIds])
    .execute()
  return removeDrafts(
    change,
    drafts.map(({ id }) => id),
  )
}

/** In a calendar stands only what was agreed. */
const programmeMatter = async ({
  standing,
  place,
  personId,
  before,
}: {
  standing: Standing
  place: Standing['places'][number]
  personId: string
  before: Known | null
}) => ({
  ...(await placeMatter({ facts: place.facts, before: before?.facts() ?? null, standing, personId })),
  isInCalendar: isAgreed(place, standing.lineup.state),
})

/**
 * Puts a letter into the outbox for everybody who stands in a release otherwise than they know, or without knowing it. What
 * another letter in the outbox says already is not said twice; who is taken off a programme is told by the letters that
 * write themselves. Answers the ids of letters that came or went.
 */
export const writeProgrammeLetters = async (
  change: Change,
  { eventId, releaseId, standings, createdById, now, programmeUrl }: Written,
): Promise<string[]> => {
  const concerned = (await readTellings(change, eventId, standings, now)).filter(
    ({ place, isWaiting }) => place === null || !isWaiting,
  )
  const removed = await removeEarlier(
    change,
    eventId,
    concerned.map(({ personId }) => personId),
  )
  const left = (await readTellings(change, eventId, standings, now)).filter(
    ({ place, isWaiting }) => place !== null && !isWaiting,
  )
  const written: string[] = []
  for (const [personId, tellings] of newsByPerson(left)) {
    const matters = await Promise.all(
      tellings.flatMap(({ standing, place, known, news }) =>
        place === null
          ? []
          : [programmeMatter({ standing, place, personId, before: news === 'changed' ? known : null })],
      ),
    )
    const id = await writeLetter(
      change,
      { kind: 'programme', eventId, personId, deadline: null, matters, createdById, programmeUrl },
      now.toISOString(),
    )
    await change.insertInto('message_release').values({ messageId: id, releaseId, personId }).execute()
    written.push(id)
  }
  return [...removed, ...written]
}
