import type { Ports } from './base.ts'
import { notFound, today } from './base.ts'
import { readItems } from './items.ts'
import { readiness } from '#domain/readiness.ts'
import { readConflicts } from '#server/conflicts/readConflicts.ts'
import { readBoardTasks } from '#server/proofs/readBoard.ts'
import { readMaterialStandings } from '#server/proofs/readMaterialStandings.ts'
import { readLastRelease } from '#server/releases/readPublishedStates.ts'

/** What an event still lacks, as counted facts; the rules of order and of what counts are in `domain/readiness.ts`. */
export const readReadiness = async ({ database, clock }: Ports, eventId: string) => {
  const event = await database
    .selectFrom('event')
    .selectAll()
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  const items = await readItems(database, eventId)
  const open = (await readConflicts(database, eventId, items)).filter(({ ignored }) => ignored === null)
  const errors = open.filter(({ severity }) => severity === 'error').length
  const partners = await database
    .selectFrom('event_partner')
    .leftJoin('event_partner_role', 'event_partner_role.eventPartnerId', 'event_partner.id')
    .select(['event_partner.id', 'genitive', 'instrumental', 'locative', 'role'])
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .execute()
  const room = await database
    .selectFrom('room')
    .select('id')
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  const facts = { ...event, hasRooms: room !== undefined }
  const materials = await readMaterialStandings(database, { eventId })
  const tasks = await readBoardTasks(database, eventId)
  // Nobody writes down that the institution was told.
  const duties = tasks.filter(({ code }) => code !== 'funding-notice')
  const now = today(clock, event.timeZone)
  const lines = readiness({
    event: facts,
    items,
    conflicts: { errors, warnings: open.length - errors },
    partners,
    materials: materials.map(({ state }) => state),
    duties: {
      total: duties.length,
      overdue: duties.filter(({ isDone, dueOn }) => !isDone && dueOn < now).length,
    },
    release: await readLastRelease(database, eventId),
    today: now,
  })
  return { eventId, lines }
}
