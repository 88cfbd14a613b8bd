import type { ReviewRole } from '#contract/session.ts'
import type { UserRole } from '#contract/settings.ts'
import { newId } from '#domain/id.ts'
import type { Database } from '#server/database/database.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { openSession } from '#server/session/openSession.ts'
import { newToken, sha256 } from '#server/session/token.ts'

/** Whom the mock can be: one of the staff, or somebody who came to the made-up forum by a review link. */
export type MockRole = UserRole | ReviewRole

export const mockRoles: readonly MockRole[] = [
  'administrator',
  'planner',
  'viewer',
  'moderator',
  'guest',
  'partner',
]

export const mockStaff = [
  {
    id: exampleId('staff/planujaca'),
    name: 'Olga Planująca',
    role: 'planner',
    email: 'olga.planujaca@example.org',
  },
  {
    id: exampleId('staff/glowny'),
    name: 'Adam Administrujący',
    role: 'administrator',
    email: 'adam@example.org',
  },
  {
    id: exampleId('staff/podgladajaca'),
    name: 'Wanda Czytająca',
    role: 'viewer',
    email: 'wanda.czytajaca@example.org',
  },
] as const

/** A moderator of the first panel, a guest of it, and a partner's contact. */
const reviewers = {
  moderator: { personId: exampleId('forum-2027/person/przykladowa'), contactId: null },
  guest: { personId: exampleId('forum-2027/person/wzorcowa'), contactId: null },
  partner: { personId: null, contactId: exampleId('forum-2027/contact/wzor') },
} as const satisfies Record<ReviewRole, object>

const isReviewRole = (role: MockRole): role is ReviewRole => role in reviewers

/** Opens a session of somebody in this role, as their link would, and answers its secret. */
export const signIn = async (database: Database, role: MockRole, now: Date) => {
  const opening = { isRemembered: false, browser: '', now }
  const user = mockStaff.find((member) => member.role === role)
  if (user) return openSession(database, { ...opening, userId: user.id, linkId: null })
  if (!isReviewRole(role)) throw new Error(`Nobody in the mock is a ${role}`)
  const linkId = newId()
  await database
    .insertInto('review_link')
    .values({
      id: linkId,
      tokenHash: await sha256(newToken()),
      eventId: exampleId('forum-2027/event'),
      ...reviewers[role],
      createdAt: now.toISOString(),
      createdById: mockStaff[0].id,
      mailedAt: null,
      openings: 1,
      lastOpenedAt: now.toISOString(),
      renewalAskedAt: null,
      revokedAt: null,
    })
    .execute()
  return openSession(database, { ...opening, userId: null, linkId })
}
