import { sql } from 'kysely'
import type { SearchHit } from '#contract/search.ts'
import { searchWords } from '#domain/polish.ts'
import { printedName } from '#domain/printedName.ts'
import { api } from './base.ts'
import { matching, searchedPeople, type Searched } from './matching.ts'

const perKind = 6

export const search = {
  list: api.search.list.handler(async ({ input, context: { database } }) => {
    // What has no words (a dash) is found everywhere.
    if (searchWords(input.q).length === 0) return { items: [] }
    const found = (searched: Searched) => matching(searched, input.q)
    const [events, panels, people, organisations] = await Promise.all([
      database
        .selectFrom('event')
        .select(['id', 'name', 'venueName', 'startsOn'])
        .where('removedAt', 'is', null)
        .where(found({ text: sql.ref('search') }))
        .orderBy('startsOn', 'desc')
        .orderBy('id')
        .limit(perKind)
        .execute(),
      database
        .selectFrom('programme_item')
        .innerJoin('event', 'event.id', 'programme_item.eventId')
        .select(['programme_item.id', 'title', 'day', 'event.name as eventName'])
        .where('kind', '=', 'panel')
        .where('programme_item.removedAt', 'is', null)
        .where('event.removedAt', 'is', null)
        .where(found({ text: sql.ref('programme_item.search') }))
        .orderBy('day', 'desc')
        .orderBy('programme_item.id')
        .limit(perKind)
        .execute(),
      database
        .selectFrom('person')
        .select(['id', 'given', 'family', 'titleBefore', 'titleAfter', 'organisation'])
        .where('removedAt', 'is', null)
        .where(found(searchedPeople))
        .orderBy('sortKey')
        .orderBy('id')
        .limit(perKind)
        .execute(),
      database
        .selectFrom('organisation')
        .select(['id', 'name', 'shortName'])
        .where('removedAt', 'is', null)
        .where(found({ text: sql.ref('search') }))
        .orderBy('sortKey')
        .orderBy('id')
        .limit(perKind)
        .execute(),
    ])
    const items: SearchHit[] = [
      ...events.map((it) => ({
        kind: 'event' as const,
        id: it.id,
        name: it.name,
        detail: it.venueName,
        day: it.startsOn,
      })),
      ...panels.map((it) => ({
        kind: 'panel' as const,
        id: it.id,
        name: it.title,
        detail: it.eventName,
        day: it.day,
      })),
      ...people.map((it) => ({
        kind: 'person' as const,
        id: it.id,
        name: printedName(it),
        detail: it.organisation,
        day: null,
      })),
      ...organisations.map((it) => ({
        kind: 'organisation' as const,
        id: it.id,
        name: it.name,
        detail: it.shortName,
        day: null,
      })),
    ]
    return { items }
  }),
}
