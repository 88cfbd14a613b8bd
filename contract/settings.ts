import { z } from 'zod'
import {
  base,
  conflictWith,
  email,
  id,
  instant,
  longText,
  nothing,
  requiredText,
  revision,
  text,
} from './base.ts'

const days = z.int().min(0).max(365)

/** What holds for the whole centre. Deadlines are in days before an event begins. */
export const settingsDetails = z.object({
  ownOrganisationId: id.nullable(),
  mailSignature: longText(2000),
  /** Whom the invited call or write to. */
  contactName: text(120),
  contactPhone: text(40),
  contactEmail: email,
  /** What a person is told about their data in the first letter; empty: the usual words, made from our organisation. */
  informationClause: longText(6000),
  lineupDeadlineDays: days,
  partnerDeadlineDays: days,
  /** On which days those who have not answered are reminded: 7 is a week before the deadline, -1 the day after. */
  reminderDays: z
    .array(z.int().min(-30).max(60))
    .max(6)
    .refine((list) => new Set(list).size === list.length, { error: 'day-twice' }),
  /** Whether reminders go out by themselves or wait in the outbox. */
  remindersGoThemselves: z.boolean(),
})

export const settings = z.object({
  ...settingsDetails.shape,
  ownOrganisationName: z.string().nullable(),
  /** Whether the example of 2023 is in the directory. */
  hasExample: z.boolean(),
  revision,
})

export const userRole = z.enum(['administrator', 'planner', 'viewer'])

/** Somebody of the staff. */
export const userDetails = z.object({ name: requiredText(120), email, role: userRole })
export const user = z.object({
  ...userDetails.shape,
  id,
  /** Somebody disabled cannot sign in; what they did stays theirs. */
  isDisabled: z.boolean(),
  lastSeenAt: instant.nullable(),
  revision,
})

const userId = z.object({ userId: id })

export const settingsEndpoints = {
  get: base.route({ method: 'GET', path: '/settings', tags: ['settings'] }).output(settings),
  put: base
    .route({ method: 'PUT', path: '/settings', tags: ['settings'] })
    .errors(conflictWith(settings))
    .input(settingsDetails.extend({ revision }))
    .output(settings),
  removeExample: base.route({ method: 'DELETE', path: '/example', tags: ['settings'] }).output(nothing),
  restoreExample: base
    .route({ method: 'POST', path: '/example/restore', tags: ['settings'] })
    .output(nothing),
}

export const users = {
  list: base
    .route({ method: 'GET', path: '/users', tags: ['users'] })
    .output(z.object({ items: z.array(user) })),
  create: base
    .route({ method: 'POST', path: '/users', successStatus: 201, tags: ['users'] })
    .errors(conflictWith(user))
    .input(userDetails.extend({ id }))
    .output(user),
  putDetails: base
    .route({ method: 'PUT', path: '/users/{userId}/details', tags: ['users'] })
    .errors(conflictWith(user))
    .input(userDetails.extend({ userId: id, revision }))
    .output(user),
  /** Disables somebody, which ends their sessions at once, or lets them in again. The last administrator stays. */
  putState: base
    .route({ method: 'PUT', path: '/users/{userId}/state', tags: ['users'] })
    .errors(conflictWith(user))
    .input(z.object({ userId: id, revision, isDisabled: z.boolean() }))
    .output(user),
  /** A sign-in link to hand over, shown this once; those made before for the same user no longer work. */
  createLink: base
    .route({ method: 'POST', path: '/users/{userId}/sign-in-links', successStatus: 201, tags: ['users'] })
    .input(userId)
    .output(z.object({ url: z.string(), expiresAt: instant })),
}

export type SettingsDetails = z.infer<typeof settingsDetails>
export type Settings = z.infer<typeof settings>
export type User = z.infer<typeof user>
export type UserDetails = z.infer<typeof userDetails>
export type UserRole = z.infer<typeof userRole>
