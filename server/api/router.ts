import { api } from './base.ts'
import { eventPartners } from './eventPartners.ts'
import { events } from './events.ts'
import { panels } from './panels.ts'
import { partners } from './partners.ts'
import { guests, moderators, people } from './people.ts'
import { programmeItems } from './programme.ts'
import { search } from './search.ts'
import { settings, users } from './settings.ts'

/** What each endpoint of the contract does. */
export const router = api.router({
  events,
  programmeItems,
  panels,
  people,
  guests,
  moderators,
  partners,
  eventPartners,
  settings,
  users,
  search,
})
