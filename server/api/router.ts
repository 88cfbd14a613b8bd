import { article } from './article.ts'
import { attendance } from './attendance.ts'
import { api } from './base.ts'
import { backups } from './backups.ts'
import { changes } from './changes.ts'
import { conflicts } from './conflicts.ts'
import { eventPartners } from './eventPartners.ts'
import { evidence } from './evidence.ts'
import { events } from './events.ts'
import { fundingProjects } from './fundingProjects.ts'
import { greetings } from './greetings.ts'
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
import { passkeys } from './passkeys.ts'
import { guests, moderators, people } from './people.ts'
import { planningRules } from './planning.ts'
import { programmeItems } from './programme.ts'
import { proofs } from './proofs.ts'
import { publishedWorks } from './publishedWorks.ts'
import { publications } from './publications.ts'
import { releases } from './releases.ts'
import { releaseFiles } from './releaseFiles.ts'
import { requests } from './requests.ts'
import { review } from './review.ts'
import { reviewLinks } from './reviewLinks.ts'
import { scripts } from './scripts.ts'
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
  passkeys,
  reviewLinks,
  review,
  events,
  programmeItems,
  planningRules,
  conflicts,
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
  greetings,
  attendance,
  scripts,
  logos,
  media,
  fundingProjects,
  materials,
  proofs,
  article,
  releases,
  publications,
  releaseFiles,
  publishedWorks,
  evidence,
  settings,
  backups,
  users,
  search,
  history,
  changes,
})
