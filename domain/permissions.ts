import type { contract } from '#contract/index.ts'
import type { ReviewRole } from '#contract/session.ts'
import type { UserRole } from '#contract/settings.ts'

type Contract = typeof contract

/** An endpoint by its place in the contract: `panels.putLineup`. */
export type Operation = {
  [Resource in keyof Contract]: `${Resource}.${Extract<keyof Contract[Resource], string>}`
}[keyof Contract]

/** `reviewer` is everybody who came by a review link, also when nothing is asked of them any more. */
export type Role = UserRole | 'reviewer' | ReviewRole

const anyone = 'anyone'
const staff = ['administrator', 'planner', 'viewer'] as const
const planners = ['administrator', 'planner'] as const
const administrators = ['administrator'] as const
const signedIn = ['administrator', 'planner', 'viewer', 'reviewer'] as const

/**
 * Who may do what, operation by operation. What is not named here nobody may do: the server does not start without an
 * entry for each of its operations. Which of the objects somebody may reach is decided where they are read.
 */
export const permissions = {
  'session.get': anyone,
  'session.end': signedIn,
  'session.list': signedIn,
  'session.endOther': signedIn,
  'signInLinks.ask': anyone,
  'links.look': anyone,
  'links.open': anyone,
  'links.renew': anyone,
  'passkeys.list': staff,
  'passkeys.enrolOptions': staff,
  'passkeys.enrol': staff,
  'passkeys.rename': staff,
  'passkeys.remove': staff,
  'passkeys.signInOptions': anyone,
  'passkeys.signIn': anyone,
  'reviewLinks.list': staff,
  'reviewLinks.create': planners,
  'reviewLinks.revoke': planners,
  'review.get': ['reviewer'],
  'review.panel': ['moderator'],
  'review.look': ['moderator'],
  'review.decide': ['moderator'],
  'review.comment': ['moderator'],
  'review.propose': ['moderator'],
  'review.answer': ['guest'],
  'review.respond': ['guest'],
  'review.correct': ['guest'],
  'review.partner': ['partner'],
  'review.putCard': ['partner'],
  'review.addLogo': ['partner'],
  'review.putLogo': ['partner'],
  'review.removeLogo': ['partner'],
  'review.decideProof': ['partner'],
  'events.list': staff,
  'events.get': staff,
  'events.create': planners,
  'events.putDetails': planners,
  'events.putState': planners,
  'events.putRooms': planners,
  'events.duplicate': planners,
  'events.remove': planners,
  'events.restore': planners,
  'events.readiness': staff,
  'programmeItems.list': staff,
  'programmeItems.putOrder': planners,
  'programmeItems.putTimes': planners,
  'programmeItems.get': staff,
  'programmeItems.create': planners,
  'programmeItems.createMany': planners,
  'programmeItems.putDetails': planners,
  'programmeItems.putLineup': planners,
  'programmeItems.putMark': planners,
  'programmeItems.remove': planners,
  'programmeItems.restore': planners,
  'planningRules.get': staff,
  'planningRules.put': planners,
  'conflicts.list': staff,
  'conflicts.decide': planners,
  'panels.list': staff,
  'panels.get': staff,
  'panels.create': planners,
  'panels.putDetails': planners,
  'panels.putLineup': planners,
  'panels.remove': planners,
  'panels.restore': planners,
  'lineups.get': staff,
  'lineups.versions': staff,
  'lineups.send': planners,
  'lineups.decide': planners,
  'lineups.answer': planners,
  'lineups.comment': planners,
  'lineups.resolveProposal': planners,
  'lineups.putMark': planners,
  'requests.candidates': planners,
  'requests.preview': planners,
  'requests.create': planners,
  'messages.list': staff,
  'messages.get': staff,
  'messages.preview': staff,
  'messages.put': planners,
  'messages.copy': planners,
  'messages.markSent': planners,
  'messages.send': planners,
  'messages.discard': planners,
  'messages.restore': planners,
  'messageTemplates.list': staff,
  'messageTemplates.preview': planners,
  'messageTemplates.put': planners,
  'people.list': staff,
  'people.get': staff,
  'people.create': planners,
  'people.createMany': planners,
  'people.putDetails': planners,
  'people.remove': planners,
  'people.restore': planners,
  'people.similar': staff,
  'people.similarMany': staff,
  'people.exportData': administrators,
  'people.erase': administrators,
  'guests.list': staff,
  'moderators.list': staff,
  'partners.list': staff,
  'partners.get': staff,
  'partners.create': planners,
  'partners.createMany': planners,
  'partners.putDetails': planners,
  'partners.remove': planners,
  'partners.restore': planners,
  'partners.similar': staff,
  'partners.similarMany': staff,
  'eventPartners.list': staff,
  'eventPartners.put': planners,
  'eventPartners.get': staff,
  'eventPartners.putDetails': planners,
  'greetings.get': staff,
  'greetings.put': planners,
  'attendance.get': staff,
  'attendance.put': planners,
  'scripts.get': staff,
  'logos.list': staff,
  'logos.create': planners,
  'logos.putDetails': planners,
  'logos.remove': planners,
  'logos.restore': planners,
  'logos.original': staff,
  'media.get': [...staff, 'partner'],
  'fundingProjects.list': staff,
  'fundingProjects.get': staff,
  'fundingProjects.create': planners,
  'fundingProjects.putDetails': planners,
  'fundingProjects.remove': planners,
  'fundingProjects.restore': planners,
  'fundingProjects.addStrip': planners,
  'fundingProjects.removeStrip': planners,
  'fundingProjects.ofEvent': staff,
  'fundingProjects.putOfEvent': planners,
  'materials.list': staff,
  'materials.get': staff,
  'materials.create': planners,
  'materials.putDetails': planners,
  'materials.remove': planners,
  'materials.restore': planners,
  'materials.createProof': planners,
  'materials.uploadProof': planners,
  'releases.list': staff,
  'releases.get': staff,
  'releases.prepare': staff,
  'releases.create': planners,
  'releases.difference': staff,
  'releases.addPrint': planners,
  'releases.removePrint': planners,
  'releases.restorePrint': planners,
  'publications.put': planners,
  'proofs.get': staff,
  'proofs.file': [...staff, 'partner'],
  'proofs.send': planners,
  'proofs.decide': planners,
  'proofs.overrule': planners,
  'article.get': staff,
  'article.put': planners,
  'article.file': staff,
  'releaseFiles.get': staff,
  'publishedWorks.list': staff,
  'publishedWorks.create': planners,
  'publishedWorks.putDetails': planners,
  'publishedWorks.putPicture': planners,
  'publishedWorks.removePicture': planners,
  'publishedWorks.remove': planners,
  'publishedWorks.restore': planners,
  'evidence.get': staff,
  'evidence.file': planners,
  'settings.get': staff,
  'settings.put': administrators,
  'settings.removeExample': administrators,
  'settings.restoreExample': administrators,
  'passkeys.requirement': administrators,
  'passkeys.putRequirement': administrators,
  'backups.list': administrators,
  'backups.create': administrators,
  'backups.get': administrators,
  'users.list': staff,
  'users.create': administrators,
  'users.putDetails': administrators,
  'users.putState': administrators,
  'users.createLink': administrators,
  'passkeys.removeOfUser': administrators,
  'search.list': staff,
  'history.list': staff,
  'history.ofEvent': staff,
  'history.undo': planners,
  'changes.stream': signedIn,
} as const satisfies Record<Operation, typeof anyone | readonly Role[]>

/** What asks for a sign-in of the last hours, on a remembered computer too: it gives power or takes data for good. */
const freshOperations: readonly string[] = [
  'people.exportData',
  'backups.get',
  'people.erase',
  'users.create',
  'users.putDetails',
  'users.putState',
  'users.createLink',
  'passkeys.enrolOptions',
  'passkeys.enrol',
  'passkeys.remove',
  'passkeys.putRequirement',
  'passkeys.removeOfUser',
] satisfies Operation[]

/** What somebody may do whose role comes in by a passkey only, while their session lacks it: go, or make their first one. */
const operationsBefore: Readonly<Record<'first' | 'sign-in', readonly string[]>> = {
  first: ['session.end', 'passkeys.enrolOptions', 'passkeys.enrol'] satisfies Operation[],
  'sign-in': ['session.end'] satisfies Operation[],
}

const table: Readonly<Record<string, typeof anyone | readonly Role[]>> = permissions

/** Whether the table knows an operation; one that it does not know nobody may do. */
export const isKnownOperation = (operation: string) => Object.hasOwn(table, operation)

/** Whether an operation asks for no sign-in at all. */
export const isOpenToAnyone = (operation: string) =>
  isKnownOperation(operation) && table[operation] === anyone

/** Whether somebody with these roles may do an operation. */
export const mayDo = (roles: readonly Role[], operation: string) => {
  if (!isKnownOperation(operation)) return false
  const allowed = table[operation]
  return allowed === anyone || roles.some((role) => allowed?.includes(role))
}

/** Whether an operation asks for a fresh sign-in. */
export const needsFreshSignIn = (operation: string) => freshOperations.includes(operation)

/** Whether an operation may be done before what a session lacks; null: it lacks nothing. */
export const mayDoBefore = (lacks: 'first' | 'sign-in' | null, operation: string) =>
  lacks === null || operationsBefore[lacks].includes(operation)
