import { changes } from './changes.ts'
import { events } from './events.ts'
import { history } from './history.ts'
import { lineups } from './lineups.ts'
import { messages, messageTemplates } from './messages.ts'
import { panels } from './panels.ts'
import { fundingProjects, logos, media } from './marks.ts'
import { materials } from './materials.ts'
import { eventPartners, partners } from './partners.ts'
import { guests, moderators, people } from './people.ts'
import { programmeItems } from './programme.ts'
import { proofs } from './proofs.ts'
import { requests } from './requests.ts'
import { reviewEndpoints } from './review.ts'
import { reviewLinks } from './reviewLinks.ts'
import { search } from './search.ts'
import { links, sessionEndpoints, signInLinks } from './session.ts'
import { settingsEndpoints, users } from './settings.ts'

/** Everything that goes over the wire, by resource. */
export const contract = {
  session: sessionEndpoints,
  signInLinks,
  links,
  reviewLinks,
  review: reviewEndpoints,
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
  settings: settingsEndpoints,
  users,
  search,
  history,
  changes,
}
