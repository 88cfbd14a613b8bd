import { api } from './base.ts'
import { changes } from './changes.ts'
import { eventPartners } from './eventPartners.ts'
import { events } from './events.ts'
import { fundingProjects } from './fundingProjects.ts'
import { history } from './history.ts'
import { lineups } from './lineups.ts'
import { links } from './links.ts'
import { logos } from './logos.ts'
import { materials } from './materials.ts'
import { media } from './media.ts'
import { messages } from './messages.ts'
import { messageTemplates } from './messageTemplates.ts'
import { panels } from './panels.ts'
import { partners } from './partners.ts'
import { guests, moderators, people } from './people.ts'
import { programmeItems } from './programme.ts'
import { proofs } from './proofs.ts'
import { requests } from './requests.ts'
import { review } from './review.ts'
import { reviewLinks } from './reviewLinks.ts'
import { search } from './search.ts'
import { session } from './session.ts'
import { settings } from './settings.ts'
import { signInLinks } from './signInLinks.ts'
import { users } from './users.ts'

/** What each endpoint of the contract does. */
export const router = api.router({
  session,
  signInLinks,
  links,
  reviewLinks,
  review,
  events,
  programmeItems,
  panels,
  lineups,
  requests,
  messages,
  messageTemplates,
  people,
  guests,
  moderators,
  partners,
  eventPartners,
  logos,
  media,
  fundingProjects,
  materials,
  proofs,
  settings,
  users,
  search,
  history,
  changes,
})
