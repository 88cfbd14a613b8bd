import { backups } from './backups.ts'
import { articleEndpoints } from './article.ts'
import { attendanceEndpoints } from './attendance.ts'
import { changes } from './changes.ts'
import { evidenceEndpoints } from './evidence.ts'
import { conflicts } from './conflicts.ts'
import { events } from './events.ts'
import { greetings } from './greetings.ts'
import { history } from './history.ts'
import { lineups } from './lineups.ts'
import { messages, messageTemplates } from './messages.ts'
import { panels } from './panels.ts'
import { fundingProjects, logos, media } from './marks.ts'
import { materials } from './materials.ts'
import { eventPartners, partners } from './partners.ts'
import { passkeys } from './passkeys.ts'
import { guests, moderators, people } from './people.ts'
import { planningRules } from './planning.ts'
import { programmeItems } from './programme.ts'
import { proofs } from './proofs.ts'
import { publishedWorks } from './publishedWorks.ts'
import { publications, releases } from './releases.ts'
import { releaseFiles } from './releaseFiles.ts'
import { requests } from './requests.ts'
import { reviewEndpoints } from './review.ts'
import { reviewLinks } from './reviewLinks.ts'
import { scripts } from './scripts.ts'
import { search } from './search.ts'
import { links, sessionEndpoints, signInLinks } from './session.ts'
import { settingsEndpoints, users } from './settings.ts'

/** Everything that goes over the wire, by resource. */
export const contract = {
  session: sessionEndpoints,
  signInLinks,
  links,
  passkeys,
  reviewLinks,
  review: reviewEndpoints,
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
  attendance: attendanceEndpoints,
  scripts,
  logos,
  media,
  fundingProjects,
  materials,
  proofs,
  article: articleEndpoints,
  releases,
  publications,
  releaseFiles,
  publishedWorks,
  evidence: evidenceEndpoints,
  settings: settingsEndpoints,
  backups,
  users,
  search,
  history,
  changes,
}
