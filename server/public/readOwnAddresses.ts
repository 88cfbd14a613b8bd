import { releaseContent } from '#contract/releaseContent.ts'
import type { Database } from '#server/database/database.ts'

/** What has an address of its own below the page of a release, by its ids. */
export type OwnAddresses = {
  rooms: ReadonlySet<string>
  /** Whom this release or one before it announced. */
  people: ReadonlySet<string>
  /** Whose strips the page shows. */
  projects: readonly string[]
}

/** Reads what has an address of its own below the page of an event's release, its last one; it stays so as long as that is the last. */
export const readOwnAddresses = async (
  database: Database,
  eventId: string,
  number: number,
): Promise<OwnAddresses> => {
  const rows = await database
    .selectFrom('release')
    .select('content')
    .where('eventId', '=', eventId)
    .where('number', '<=', number)
    .orderBy('number')
    .execute()
  const contents = rows.map(({ content }) => releaseContent.parse(JSON.parse(content)))
  const announced = contents.flatMap(({ items, cancelled }) => [...items, ...cancelled])
  const last = contents.at(-1)
  return {
    rooms: new Set(last?.rooms.map(({ roomId }) => roomId)),
    people: new Set(announced.flatMap(({ people }) => people.map(({ personId }) => personId))),
    projects: last?.funding.map(({ projectId }) => projectId) ?? [],
  }
}
