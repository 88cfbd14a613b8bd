import { events } from './events.ts'
import { panels } from './panels.ts'
import { eventPartners, partners } from './partners.ts'
import { guests, moderators, people } from './people.ts'
import { programmeItems } from './programme.ts'
import { search } from './search.ts'
import { settingsEndpoints, users } from './settings.ts'

/** Everything that goes over the wire, by resource. */
export const contract = {
  events,
  programmeItems,
  panels,
  people,
  guests,
  moderators,
  partners,
  eventPartners,
  settings: settingsEndpoints,
  users,
  search,
}
