import { z } from 'zod'
import { greeting, greetingList } from '#contract/greetings.ts'

/** What the form of a greeting list holds. */
export const greetingsSchema = z.object({ greetings: greetingList })

/** What the dialog of one entry holds. */
export const greetingCardSchema = greeting.pick({ card: true, pronunciation: true, note: true })
