import type { Insertable } from 'kysely'
import type { Change, Database } from '#server/database/database.ts'
import type { Schema } from '#server/database/schema.ts'
import { largeDirectory } from './largeDirectory.ts'
import { largeEvents } from './largeEvents.ts'
import { largeProgramme } from './largeProgramme.ts'
import { seededRandom } from './seededRandom.ts'

/**
 * Writes a made-up large organiser, the same rows each time: 200 events from 2015 to 2030 with 1,500 panels, 10,000 people
 * and 2,000 organisations, and one congress with a programme of 300 items. `ownerIds` are the staff who look after its panels.
 */
export const seedLarge = (
  database: Database,
  { now, ownerIds = [] }: { now: string; ownerIds?: readonly string[] },
) =>
  database.transaction().execute(async (change) => {
    const random = seededRandom(2023)
    const stamps = { revision: 1, createdAt: now, updatedAt: now, removedAt: null }
    const directory = largeDirectory(random, stamps)
    const events = largeEvents({ random, directory, ownerIds, stamps })
    const congress = largeProgramme({ random, people: directory.people, stamps })
    await insert(change, 'organisation', directory.organisations)
    await insert(change, 'contact', directory.contacts)
    await insert(change, 'person', directory.people)
    await insert(change, 'affiliation', directory.affiliations)
    await insert(change, 'event', [...events.events, ...congress.events])
    await insert(change, 'room', [...events.rooms, ...congress.rooms])
    await insert(change, 'programme_item', [...events.items, ...congress.items])
    await insert(change, 'appearance', [...events.places, ...congress.places])
    await insert(change, 'event_partner', events.partners)
    await insert(change, 'event_partner_role', events.roles)
  })

/** Few enough rows a statement for every database’s limit of parameters; larger ones are slower in WebAssembly. */
const atOnce = 100

const insert = async <Table extends keyof Schema>(
  change: Change,
  table: Table,
  rows: Insertable<Schema[Table]>[],
) => {
  for (let from = 0; from < rows.length; from += atOnce) {
    await change
      .insertInto(table)
      .values(rows.slice(from, from + atOnce))
      .execute()
  }
}
