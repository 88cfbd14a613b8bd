import { dayAt } from '#domain/time.ts'

/** Today, `YYYY-MM-DD`, in an event's zone; without one, where the reader is. */
export const todayIn = (timeZone?: string): string => dayAt(new Date(), timeZone)
