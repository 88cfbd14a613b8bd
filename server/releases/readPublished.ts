import type { Change, Database } from '#server/database/database.ts'

/**
 * The events whose programmes everybody may read at `/program/{slug}`, with the last release of each; of what was never
 * released, was withdrawn or belongs to a removed event, nothing.
 */
export const readPublished = (
  database: Database | Change,
  of: { slug: string } | { eventIds: readonly string[] },
) =>
  database
    .selectFrom('publication')
    .innerJoin('event', 'event.id', 'publication.eventId')
    .innerJoin('release', 'release.eventId', 'publication.eventId')
    .select(['publication.eventId', 'release.id as releaseId', 'release.number', 'event.endsOn'])
    .where((row) =>
      'slug' in of
        ? row('publication.slug', '=', of.slug)
        : row('publication.eventId', 'in', ['', ...of.eventIds]),
    )
    .where('publication.withdrawnAt', 'is', null)
    .where('event.removedAt', 'is', null)
    .where('release.number', '=', (each) =>
      each
        .selectFrom('release as later')
        .select(({ fn }) => fn.max<number>('later.number').as('last'))
        .whereRef('later.eventId', '=', 'publication.eventId'),
    )
    .execute()
