import type { Candidates } from '#contract/requests.ts'
import { printedName } from '#domain/printedName.ts'
import { checkEvent } from '#server/api/checkEvent.ts'
import type { Database } from '#server/database/database.ts'

/** Whom an event could ask, and where each stands, in the order of its programme; 404 for an event that is not there. */
export const readCandidates = async (database: Database, eventId: string): Promise<Candidates> => {
  await checkEvent(database, eventId)
  const items = await database
    .selectFrom('programme_item')
    .select(['id', 'title', 'kind', 'lineupState'])
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const places = await database
    .selectFrom('appearance')
    .select(['id', 'itemId', 'role', 'given', 'family', 'titleBefore', 'titleAfter', 'answerState'])
    .where('itemId', 'in', ['', ...items.map(({ id }) => id)])
    .where('removedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const placesOf = Map.groupBy(places, ({ itemId }) => itemId)
  const moderatorOf = (itemId: string) => placesOf.get(itemId)?.find(({ role }) => role === 'moderator')
  const panels = items
    .filter(({ kind }) => kind === 'panel')
    .map(({ id, title, lineupState }) => {
      const moderator = moderatorOf(id)
      return { panelId: id, title, moderator: moderator ? printedName(moderator) : null, state: lineupState }
    })
  const others = items.flatMap(({ id, title }) =>
    (placesOf.get(id) ?? [])
      .filter(({ role }) => role !== 'moderator')
      .map((place) => ({
        appearanceId: place.id,
        itemId: id,
        itemTitle: title,
        name: printedName(place),
        role: place.role,
        state: place.answerState,
      })),
  )
  return { panels, places: others }
}
