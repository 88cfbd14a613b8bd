import type { ReviewRole } from '#contract/session.ts'
import type { UserRole } from '#contract/settings.ts'
import type { Role } from '#domain/permissions.ts'

/** Whom a review link is for. */
export type Subject = { kind: 'person' | 'contact'; id: string }

/** What somebody who came by a review link may reach at their event, as it is at this moment. */
export type Scope = {
  /** Items that they moderate. */
  itemIds: string[]
  /** Their other places. */
  appearanceIds: string[]
  eventPartnerIds: string[]
}

export type Nobody = { kind: 'nobody' }
export type Staff = {
  kind: 'staff'
  sessionId: string
  userId: string
  name: string
  email: string
  role: UserRole
  /** The end of the time in which this sign-in counts as fresh. */
  freshUntil: Date
  /** What this session lacks where the role comes in by a passkey only; it may do nothing else before. */
  needsPasskey: 'first' | 'sign-in' | null
}
export type Reviewer = {
  kind: 'reviewer'
  sessionId: string
  linkId: string
  eventId: string
  subject: Subject
  name: string
  scope: Scope
}

/** Who is asking, found anew for each request. */
export type Principal = Nobody | Staff | Reviewer

/** Whether somebody may hear and read what their roles may: they are in, with all that their role asks for. */
export const isIn = (principal: Principal): principal is Staff | Reviewer =>
  principal.kind === 'reviewer' || (principal.kind === 'staff' && principal.needsPasskey === null)

/** The roles of somebody who came by a review link: what they stand on now. */
export const reviewRoles = ({ scope }: Reviewer): ReviewRole[] => [
  ...(scope.itemIds.length > 0 ? (['moderator'] as const) : []),
  ...(scope.appearanceIds.length > 0 ? (['guest'] as const) : []),
  ...(scope.eventPartnerIds.length > 0 ? (['partner'] as const) : []),
]

/** The roles of whoever is asking, as `domain/permissions.ts` knows them. */
export const rolesOf = (principal: Principal): Role[] => {
  if (principal.kind === 'staff') return [principal.role]
  return principal.kind === 'reviewer' ? ['reviewer', ...reviewRoles(principal)] : []
}
