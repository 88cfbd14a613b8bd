import { z } from 'zod'
import { eventPartnerInput } from '#contract/partners.ts'

/** What the form of an event's partners holds. */
export const partnersSchema = z.object({ partners: z.array(eventPartnerInput).max(200) })
