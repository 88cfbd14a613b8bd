import { releaseContent } from '#contract/releaseContent.ts'
import { printedName } from '#domain/printedName.ts'
import type { Change, Database } from '#server/database/database.ts'

/** The tables in which releases keep something about a person. */
export const tablesOfReleases = ['release', 'announced_place', 'message_release'] as const

type Value = string | number | null
type Row = Record<string, Value>

const releasesWith = (database: Database | Change, personId: string) =>
  database
    .selectFrom('release')
    .innerJoin('event', 'event.id', 'release.eventId')
    .select(['release.id', 'release.eventId', 'event.name as eventName', 'number', 'release.name'])
    .select(['content', 'release.createdAt'])
    .where('content', 'like', `%"personId":"${personId}"%`)
    .orderBy('release.createdAt')
    .orderBy('release.id')

/** The released programmes in which a person stands, with what each says of them; of others nothing. */
export const readPersonReleases = async (
  database: Database,
  personId: string,
): Promise<Record<(typeof tablesOfReleases)[number], Row[]>> => {
  const releases = await releasesWith(database, personId).execute()
  return {
    release: releases.flatMap(({ content, ...release }) => {
      const { items, cancelled } = releaseContent.parse(JSON.parse(content))
      return [...items, ...cancelled].flatMap(({ title, people }) =>
        people
          .filter((person) => person.personId === personId)
          .map(({ role, card }) => ({
            ...release,
            itemTitle: title,
            role,
            printedAs: printedName(card),
            printedPosition: card.position,
            organisation: card.organisation,
          })),
      )
    }),
    announced_place: await database
      .selectFrom('announced_place')
      .select(['eventId', 'itemId', 'facts', 'at'])
      .where('personId', '=', personId)
      .orderBy('itemId')
      .execute(),
    message_release: await database
      .selectFrom('message_release')
      .select(['messageId', 'releaseId'])
      .where('personId', '=', personId)
      .orderBy('messageId')
      .execute(),
  }
}

/**
 * What keeps the name of somebody who is erased: the programmes that were released with it stay as they went out, as
 * evidence (RODO, art. 17(3)); oldest first.
 */
export const readReleasesKept = async (database: Database | Change, personId: string) => {
  const rows = await releasesWith(database, personId).execute()
  return rows.map(({ eventName, number, name }) => ({ eventName, number, name }))
}

/** Takes away what is written down of where a person was announced; nobody is told anything about them any more. */
export const erasePersonReleases = async (change: Change, personId: string) => {
  await change.deleteFrom('announced_place').where('personId', '=', personId).execute()
  await change.deleteFrom('message_release').where('personId', '=', personId).execute()
}
