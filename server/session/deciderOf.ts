import { notFound } from '#server/api/base.ts'
import type { Principal } from './principal.ts'

/** Who decides, as decisions keep it: a user of the staff, or whoever a review link is for. NOT_FOUND for anybody else. */
export const deciderOf = (principal: Principal) => {
  if (principal.kind === 'staff') return { actorKind: 'staff' as const, actorId: principal.userId }
  if (principal.kind === 'reviewer') return { actorKind: 'reviewer' as const, actorId: principal.subject.id }
  throw notFound()
}
