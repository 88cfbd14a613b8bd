const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long somebody stays signed in, in milliseconds: without doing anything, and at most (OWASP ASVS 5.0.0, 7.1.1, 7.3). */
export const sessionLimits = {
  staff: { idle: 3 * hour, longest: 12 * hour },
  rememberedStaff: { idle: 14 * day, longest: 30 * day },
  reviewer: { idle: 7 * day, longest: 30 * day },
} as const

/** How long after signing in somebody may do what asks for a fresh sign-in. */
export const freshFor = 12 * hour

/** A link sent by mail on request works for minutes; one that an administrator or the terminal hands over, for a day. */
export const signInLinkLimits = { mailed: 10 * minute, handed: day } as const

/** For how long the challenge of an enrolment or a sign-in by passkey holds: somebody may have to look for their phone. */
export const challengeLasts = 5 * minute

/** When somebody was last seen is written at most this often. */
export const seenEvery = minute

/** How many tries in how many milliseconds (OWASP ASVS 5.0.0, 6.3.1); by whom each is counted stands where it is used. */
export const attemptLimits = {
  linksPerAddress: { most: 3, within: hour },
  linksPerClient: { most: 30, within: 15 * minute },
  challengesPerClient: { most: 120, within: 15 * minute },
  failedOpeningsPerClient: { most: 30, within: 15 * minute },
  uploadsPerPrincipal: { most: 20, within: hour },
  exportsPerUser: { most: 60, within: hour },
} as const

/** How long a sign-in link is kept after it was made, used or not: whoever opens it later is sent a new one. */
export const signInLinksKept = 30 * day
